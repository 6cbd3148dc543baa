"""CSV and JSON of a table."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal

from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.publish.open_data import Formats, join_unduhan, rows_of, to_unduhan
from lkjip_site.render.angka import format_cell, format_csv, format_nilai
from lkjip_site.table import Cell, Column, Row, Table

FORMATS = Formats(format_csv, format_cell, format_nilai)
TABEL = Table(
    id="tabel-3.2",
    nomor="Tabel 3.2",
    judul="Capaian",
    tahun=2023,
    kolom=(
        Column("nama", "Nama"),
        Column("realisasi", "Realisasi", "number"),
        Column("capaian", "Capaian", "percent", satuan="%"),
    ),
    baris=(
        Row(
            "a",
            {
                "nama": Cell('Baris satu\nbaris dua; "kutip", koma'),
                "realisasi": Cell(Decimal("78.9"), satuan="Persen", desimal=2),
                "capaian": Cell(Decimal(100) / 3, satuan="%", terhitung=True),
            },
        ),
        Row(
            "b",
            {
                "nama": Cell("=SUM(A1)"),
                "realisasi": Cell(None, Kosong(JenisKosong.TIDAK_DIUKUR, "tak ada")),
                "capaian": Cell(Decimal(0), satuan="%", terhitung=True),
            },
        ),
    ),
    sumber="Laporan",
    aturan=("capaian-naik",),
)


def test_csv_is_read_back_whole() -> None:
    """Line breaks, quotes and separators inside a cell keep the columns in place."""
    unduhan = to_unduhan(TABEL, FORMATS)
    baris = list(csv.reader(io.StringIO(unduhan.csv.decode())))
    assert baris == [
        ["id", "nama", "realisasi", "capaian"],
        ["a", 'Baris satu\nbaris dua; "kutip", koma', "78.90", "33.33"],
        ["b", "=SUM(A1)", "", "0.00"],
    ]


def test_csv_has_no_mark_and_no_carriage_return() -> None:
    """The data CSV starts with its first column name and ends lines with LF."""
    isi = to_unduhan(TABEL, FORMATS).csv
    assert isi.startswith(b"id,nama")
    assert b"\r" not in isi


def test_json_has_value_display_and_reason() -> None:
    """A quotient has 12 places, a missing figure a reason and no value."""
    isi = json.loads(to_unduhan(TABEL, FORMATS).json)
    assert isi["baris"][0]["sel"]["capaian"] == {
        "nilai": "33.333333333333",
        "tampil": "33,33%",
        "alasan": None,
    }
    assert isi["baris"][1]["sel"]["realisasi"] == {
        "nilai": None,
        "tampil": "tidak diukur",
        "alasan": "tak ada",
    }


def test_json_describes_the_table() -> None:
    """Title, year, columns, source and rules stand before the rows."""
    isi = json.loads(to_unduhan(TABEL, FORMATS).json)
    assert (isi["judul"], isi["tahun"], isi["sumber"], isi["aturan"]) == (
        "Tabel 3.2 Capaian",
        2023,
        "Laporan",
        ["capaian-naik"],
    )
    assert isi["kolom"][2] == {"key": "capaian", "judul": "Capaian", "satuan": "%"}


def test_parts_join_to_the_whole() -> None:
    """Rows written in parts give the same bytes as rows written at once."""
    bagian = rows_of(TABEL, FORMATS)
    assert join_unduhan(TABEL, [bagian]) == to_unduhan(TABEL, FORMATS)


def test_own_id_column_takes_the_place_of_the_row_id() -> None:
    """A series has its own column id; the row id is not written twice."""
    seri = Table("s", "", "S", 2023, (Column("id", "Id"),), (Row("x", {}),), "L")
    assert to_unduhan(seri, FORMATS).csv == b'id\n""\n'
