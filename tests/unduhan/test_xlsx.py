"""
The spreadsheet of a year, read back as a spreadsheet program reads it.
"""

import io
import time
import zipfile
from dataclasses import replace
from typing import Any

import openpyxl
import pytest

from lkjip_site.publish.xlsx import name_sheets, write_xlsx
from lkjip_site.table import Cell, Column, Row, Table
from tests.unduhan.bahan import FORMATS, HASIL, PANJANG, make_paket


@pytest.fixture(scope="module")
def buku() -> Any:
    """
    Give the spreadsheet of the small year.
    """
    return openpyxl.load_workbook(io.BytesIO(write_xlsx(make_paket(), FORMATS)))


@pytest.fixture(scope="module")
def lembar(buku: Any) -> Any:
    """
    Give the sheet of its first table.
    """
    return buku["Tabel 3.3"]


def test_sheets(buku: Any) -> None:
    """
    The contents come first, then each table, its name cut to 31 characters.
    """
    assert buku.sheetnames == [
        "Daftar isi",
        "Tabel 3.3",
        "lampiran-2-rencana-aksi-anggar…",
    ]


def test_names_differ() -> None:
    """
    Names that are cut to the same letters are told apart.
    """
    dua = Table(f"{PANJANG.id}-2", "", "", 2023, (), (), "")

    assert len(set(name_sheets([PANJANG, dua]).values())) == 2


@pytest.mark.parametrize(
    ("sel", "nilai", "bentuk"),
    [
        ("C6", 1234.5, "[$-421]#,##0.00"),
        ("D6", 33.33, '[$-421]#,##0.00"%"'),
        ("E6", 4227640044, "[$-421]#,##0"),
        ("F6", 2023, "[$-421]0"),
        ("E7", 0, "[$-421]#,##0"),
        ("G7", 7, "[$-421]#,##0"),
    ],
)
def test_numbers(lembar: Any, sel: str, nilai: float, bentuk: str) -> None:
    """
    A figure is a number, shown in Indonesian notation; zero is a figure.
    """
    assert (lembar[sel].data_type, lembar[sel].value) == ("n", nilai)
    assert lembar[sel].number_format == bentuk


@pytest.mark.parametrize(
    ("sel", "teks"),
    [
        ("A6", "a"),
        ("B6", '=1+1; "kutip", koma'),
        ("B7", "@SUM(A1)"),
        ("C7", "tidak diukur"),
        ("G6", "80–90"),
    ],
)
def test_texts(lembar: Any, sel: str, teks: str) -> None:
    """
    Text is text: a sign at its start makes no formula, a missing figure is a word.
    """
    assert (lembar[sel].data_type, lembar[sel].value) == ("s", teks)


def test_no_formula_in_file() -> None:
    """
    No sheet holds a formula, and no text of the data became a link.
    """
    isi = write_xlsx(make_paket(), FORMATS)
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        lembar = [
            arsip.read(satu) for satu in arsip.namelist() if "worksheets/sheet" in satu
        ]

    assert len(lembar) == 3
    assert [satu for satu in lembar if b"<f>" in satu or b"<f " in satu] == []


def test_long_number(buku: Any) -> None:
    """
    A figure with more digits than a spreadsheet keeps is written as text, whole.
    """
    sel = buku.worksheets[2]["B5"]

    assert (sel.data_type, sel.value) == ("s", "12.345.678.901.234.567.890")


def test_heads(lembar: Any) -> None:
    """
    A grouped head spans its columns, the others both rows; all stay in sight.
    """
    gabung = {str(s) for s in lembar.merged_cells.ranges if s.max_row <= 5}

    assert gabung == {"A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:F5", "G4:G5"}
    assert (lembar["C4"].value, lembar["D5"].value) == ("Tahun 2022", "Capaian (%)")
    assert lembar.freeze_panes == "D6"


def test_height() -> None:
    """
    A row is as high as its longest text needs, within what a sheet can have.
    """
    satu, panjang = "kata " * 20, "kata " * 1000
    kolom = (Column("nama", "Nama"),)
    baris = tuple(
        Row(str(urutan), {"nama": Cell(teks)})
        for urutan, teks in enumerate(("kata", satu, panjang))
    )
    table = Table("tabel-1", "", "", 2023, kolom, baris, "")
    buku = openpyxl.load_workbook(io.BytesIO(write_xlsx(make_paket(table), FORMATS)))

    tinggi = [buku["tabel-1"].row_dimensions[baris].height for baris in (5, 6, 7)]
    assert tinggi == [None, 45, 405]  # None is the height of one line


def test_notes(lembar: Any) -> None:
    """
    Reason with its cells, note, source and rule stand under the table.
    """
    assert [lembar.cell(baris, 1).value for baris in range(9, 13)] == [
        "Tidak diukur: alat ukur belum ada. Sel: C7:D7.",
        "Catatan tabel.",
        "Sumber: Laporan",
        "Aturan: capaian-naik",
    ]


def test_contents(buku: Any) -> None:
    """
    The sheet of contents leads to every table.
    """
    isi = buku["Daftar isi"]
    tautan = [
        satu.hyperlink.location
        for (satu,) in isi.iter_rows(max_col=1)
        if satu.hyperlink
    ]

    assert tautan == ["'Tabel 3.3'!A1", "'lampiran-2-rencana-aksi-anggar…'!A1"]


def test_same_bytes() -> None:
    """
    The same data gives the same bytes, also in another second.
    """
    satu = write_xlsx(make_paket(HASIL), FORMATS)
    time.sleep(1.1)

    assert write_xlsx(make_paket(HASIL), FORMATS) == satu


def test_notes_wrap(lembar: Any) -> None:
    """
    A note runs over the columns of its table and goes on below, so that it is seen whole.
    """
    catatan = next(s for s in lembar["A"] if s.value == "Catatan tabel.")
    (gabung,) = [s for s in lembar.merged_cells.ranges if catatan.coordinate in s]

    assert catatan.alignment.wrap_text
    assert gabung.max_col > 1


def test_long_note() -> None:
    """
    The row of a long note is as high as its lines.
    """
    panjang = replace(HASIL, catatan=("kata " * 60,))
    buku = openpyxl.load_workbook(io.BytesIO(write_xlsx(make_paket(panjang), FORMATS)))
    lembar = buku["Tabel 3.3"]
    (catatan,) = [s for s in lembar["A"] if str(s.value).startswith("kata ")]

    assert lembar.row_dimensions[catatan.row].height == 3 * 15


def test_long_head() -> None:
    """
    So is the row of the heads, and that of the heads over a group.
    """
    kepala = Column("nilai", "Nilai " * 8, "number", "Kelompok " * 6)
    panjang = replace(HASIL, kolom=(HASIL.kolom[0], kepala))
    buku = openpyxl.load_workbook(io.BytesIO(write_xlsx(make_paket(panjang), FORMATS)))
    tinggi = [buku["Tabel 3.3"].row_dimensions[baris].height for baris in (4, 5)]

    assert tinggi == [6 * 15, 5 * 15]


def test_paper(buku: Any) -> None:
    """
    Every sheet is one page wide on paper, the contents too.
    """
    lebar = {
        (satu.sheet_properties.pageSetUpPr.fitToPage, satu.page_setup.fitToWidth)
        for satu in buku.worksheets
    }

    assert lebar == {(True, None)}


def test_origin() -> None:
    """
    A year that is only known from another report says so on the sheet of contents.
    """
    paket = replace(make_paket(), asal="Tabel 3.3 LKjIP 2024. Hanya pembanding.")
    buku = openpyxl.load_workbook(io.BytesIO(write_xlsx(paket, FORMATS)))

    assert "Asal angka: Tabel 3.3 LKjIP 2024. Hanya pembanding." in {
        sel.value for sel in buku["Daftar isi"]["A"]
    }
