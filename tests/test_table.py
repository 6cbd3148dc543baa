"""
A table as raw values.
"""

from decimal import Decimal

from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.table import KOSONG_TEKS, Cell, Column, Row, Table

NILAI = Cell(Decimal("97.2"), terhitung=True)
TANPA = Cell(None, Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan"))
TABEL = Table(
    id="tabel-3.2",
    nomor="Tabel 3.2",
    judul="Capaian",
    tahun=2023,
    kolom=(Column("nama", "Nama"), Column("capaian", "Capaian", "percent")),
    baris=(
        Row("ormas-aktif", {"capaian": NILAI, "nama": Cell("Ormas")}),
        Row("jumlah", {"capaian": TANPA, "lain": Cell("x")}, "jumlah"),
    ),
    sumber="-",
)


def test_jangkar() -> None:
    """
    The anchor of a table has hyphens for dots.
    """
    assert TABEL.jangkar == "tabel-3-2"


def test_anchor_of() -> None:
    """
    The anchor of a row is that of its table with the id of the row.
    """
    assert TABEL.anchor_of(TABEL.baris[0]) == "tabel-3-2-ormas-aktif"


def test_cells() -> None:
    """
    The cells come in reading order; what a row leaves out is empty text.
    """
    assert [
        (baris.id, kolom.key, sel.nilai, sel.kosong)
        for baris, kolom, sel in TABEL.cells()
    ] == [
        ("ormas-aktif", "nama", "Ormas", None),
        ("ormas-aktif", "capaian", Decimal("97.2"), None),
        ("jumlah", "nama", "", None),
        ("jumlah", "capaian", None, TANPA.kosong),
    ]


def test_cells_of() -> None:
    """
    A cell under a key that is no column does not appear.
    """
    kolom = [kolom.key for kolom, _ in TABEL.cells_of(TABEL.baris[1])]

    assert kolom == ["nama", "capaian"]


def test_empty_cell() -> None:
    """
    The empty cell is text, not a missing figure.
    """
    assert (KOSONG_TEKS.nilai, KOSONG_TEKS.kosong) == ("", None)
