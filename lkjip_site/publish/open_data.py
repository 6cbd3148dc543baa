"""A Table as open data: CSV and JSON, cell by cell the same as its page."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from lkjip_site.kamus import has_own_id
from lkjip_site.table import Cell, Column, Row, Table

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True)
class Formats:
    """How the cells of a table become text; given by the stage that writes text."""

    csv: Callable[[Cell, Column], str]
    """Machine text of a cell."""
    tampil: Callable[[Cell, Column], str]
    """What the page shows."""
    nilai: Callable[[Cell], str | None]
    """Exact value, None where there is none."""


@dataclass(frozen=True)
class Unduhan:
    """One download in both forms."""

    csv: bytes
    json: bytes


def to_unduhan(table: Table, formats: Formats) -> Unduhan:
    """
    Write a table as CSV and JSON.

    Args:
        table: The table; a column `id` of its own takes the place of the row id.
        formats: How its cells become text.

    Returns:
        CSV (RFC 4180: UTF-8, comma, decimal point, LF; a head with the column
        keys, an empty field is no value), and JSON (id, judul, tahun, kolom,
        sumber, aturan, baris; one line a row).
    """
    return join_unduhan(table, [rows_of(table, formats)])


def rows_of(table: Table, formats: Formats) -> tuple[str, str]:
    """Give the rows of a table in CSV and in JSON, without what stands around them."""
    berkas = io.StringIO()
    penulis = csv.writer(berkas, lineterminator="\n")
    sendiri = has_own_id(table)
    daftar: list[str] = []
    for baris in table.baris:
        cells = tuple(table.cells_of(baris))
        isi = [formats.csv(sel, kolom) for kolom, sel in cells]
        penulis.writerow(isi if sendiri else [baris.id, *isi])
        daftar.append(_dump(_row(baris, cells, formats)))
    return berkas.getvalue(), ",\n".join(daftar)


def join_unduhan(kepala: Table, bagian: Iterable[tuple[str, str]]) -> Unduhan:
    """
    Put parts of the rows of a long table together.

    Args:
        kepala: A table that says what all parts share; its rows do not count.
        bagian: Rows in CSV and in JSON, as `rows_of` gives them.
    """
    daftar = list(bagian)
    keys = [kolom.key for kolom in kepala.kolom]
    awal = ",".join(keys if has_own_id(kepala) else ["id", *keys])
    isi_csv = "".join(csv_ for csv_, _ in daftar)
    isi_json = ",\n".join(json_ for _, json_ in daftar if json_)
    # One line a row: a change of one figure shows as one line in a comparison.
    teks = f'{_dump(_head(kepala))[:-1]},\n"baris":[\n{isi_json}\n]}}\n'
    return Unduhan(f"{awal}\n{isi_csv}".encode(), teks.encode())


def add_unduhan(berkas: dict[str, bytes], path: str, unduhan: Unduhan) -> None:
    """Add both forms of a download to the files of the site."""
    berkas[f"{path}.csv"] = unduhan.csv
    berkas[f"{path}.json"] = unduhan.json


def _head(table: Table) -> dict[str, Any]:
    """Give what stands before the rows of the JSON."""
    return {
        "id": table.id,
        "judul": f"{table.nomor} {table.judul}".strip(),
        "tahun": table.tahun,
        "kolom": [
            {"key": satu.key, "judul": satu.judul, "satuan": satu.satuan}
            for satu in table.kolom
        ],
        "sumber": table.sumber,
        "aturan": list(table.aturan),
    }


def _row(
    baris: Row, cells: Iterable[tuple[Column, Cell]], formats: Formats
) -> dict[str, Any]:
    """Give one row of the JSON."""
    return {
        "id": baris.id,
        "sel": {
            kolom.key: {
                "nilai": formats.nilai(sel),
                "tampil": formats.tampil(sel, kolom),
                "alasan": sel.kosong.alasan if sel.kosong else None,
            }
            for kolom, sel in cells
        },
    }


def _dump(isi: object) -> str:
    """Write a value as compact JSON with plain letters."""
    return _JSON.encode(isi)
