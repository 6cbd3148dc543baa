"""A Table as open data: CSV and JSON, cell by cell the same as its page."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

from lkjip_site.table import Cell, Column, Row, Table

FormatCell = Callable[[Cell, Column], str]


def to_csv(table: Table, format_csv: FormatCell) -> bytes:
    """
    Write a table as CSV (RFC 4180): UTF-8, comma, decimal point, LF.

    Args:
        table: The table; a column `id` of its own takes the place of the row id.
        format_csv: Gives the machine text of a cell.

    Returns:
        A head with the column keys and one line a row; an empty field is no value.
    """
    berkas = io.StringIO()
    penulis = csv.writer(berkas, lineterminator="\n")
    keys = [kolom.key for kolom in table.kolom]
    sendiri = "id" in keys
    penulis.writerow(keys if sendiri else ["id", *keys])
    for baris in table.baris:
        isi = [format_csv(sel, kolom) for kolom, sel in table.cells_of(baris)]
        penulis.writerow(isi if sendiri else [baris.id, *isi])
    return berkas.getvalue().encode("utf-8")


def to_json(
    table: Table,
    format_tampil: FormatCell,
    format_nilai: Callable[[Cell], str | None],
) -> bytes:
    """
    Write a table as JSON: exact values as text, and what the page shows.

    Args:
        table: The table.
        format_tampil: Gives the text that the page shows.
        format_nilai: Gives the exact value, None where there is none.

    Returns:
        id, judul, tahun, kolom, sumber, aturan and baris, as UTF-8.
    """
    kepala = {
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
    baris = ",\n".join(
        _dump(_row(table, satu, format_tampil, format_nilai)) for satu in table.baris
    )
    # One line a row: a change of one figure shows as one line in a comparison.
    teks = f'{_dump(kepala)[:-1]},\n"baris":[\n{baris}\n]}}\n'
    return teks.encode("utf-8")


def _dump(isi: object) -> str:
    """Write a value as compact JSON with plain letters."""
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":"))


def _row(
    table: Table,
    baris: Row,
    format_tampil: FormatCell,
    format_nilai: Callable[[Cell], str | None],
) -> dict[str, Any]:
    """Give one row of the JSON."""
    return {
        "id": baris.id,
        "sel": {
            kolom.key: {
                "nilai": format_nilai(sel),
                "tampil": format_tampil(sel, kolom),
                "alasan": sel.kosong.alasan if sel.kosong else None,
            }
            for kolom, sel in table.cells_of(baris)
        },
    }
