"""
Tables and pages of two states of the data: how much of each changed.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_site.compute.beda_tabel import compare_halaman, compare_tabel
from lkjip_site.model.beda import BedaAda, BedaHalaman, BedaTabel
from lkjip_site.table import Cell, Column, Row, Table

KOLOM = (Column("nama", "Nama"), Column("nilai", "Nilai", "number"))
A = Row("a", {"nama": Cell("A"), "nilai": Cell(Decimal("1.0"))})
B = Row("b", {"nama": Cell("B"), "nilai": Cell(Decimal(2))})
C = Row("c", {"nama": Cell("C")})
TABEL = Table("t", "Tabel 1", "Judul", 2025, KOLOM, (A, B), "uji")


def compare(baru: Table) -> list[BedaAda | BedaTabel]:
    """
    Compare one table with another.
    """
    return list(compare_tabel({2025: {"t": TABEL}}, {2025: {"t": baru}}))


def test_same() -> None:
    """
    Equal values are the same, with or without zeros at their end.
    """
    sama = Row("a", {"nama": Cell("A"), "nilai": Cell(Decimal(1))})

    assert compare(replace(TABEL, baris=(sama, B))) == []


def test_cells() -> None:
    """
    Every cell that changed is counted once; one that is not there is empty.
    """
    baru = Row("a", {"nilai": Cell(Decimal(9))})

    assert compare(replace(TABEL, baris=(baru, B))) == [BedaTabel(2025, "t", 2)]


def test_rows() -> None:
    """
    Rows that one side lacks are counted apart.
    """
    assert compare(replace(TABEL, baris=(B, C))) == [BedaTabel(2025, "t", 0, 1, 1)]


def test_order_of_rows() -> None:
    """
    The same rows in another order are a change of the order only.
    """
    assert compare(replace(TABEL, baris=(B, A))) == [
        BedaTabel(2025, "t", 0, kerangka=("urutan baris",))
    ]


def test_frame() -> None:
    """
    What stands around the cells is named; the cells of a new column are not counted.
    """
    kolom = (KOLOM[0], Column("capaian", "Capaian", "percent"))

    assert compare(replace(TABEL, judul="Lain", kolom=kolom)) == [
        BedaTabel(2025, "t", 0, kerangka=("judul", "kolom"))
    ]


def test_added_table() -> None:
    """
    A table that one side lacks is told as a whole.
    """
    satu, dua = {2025: {"t": TABEL}}, {2025: {"t": TABEL, "u": TABEL}}

    assert list(compare_tabel(satu, dua)) == [
        BedaAda("tabel", "u", 2025, ditambah=True)
    ]
    assert list(compare_tabel(dua, satu)) == [
        BedaAda("tabel", "u", 2025, ditambah=False)
    ]


def test_added_year() -> None:
    """
    The tables of a year that one side lacks are not told one by one.
    """
    assert list(compare_tabel({}, {2025: {"t": TABEL}})) == []


@pytest.mark.parametrize(
    ("lama", "baru", "baris"),
    [
        ("a\n\nb\n", "a\n\nx\n", 1),
        ("a\n\nb\n", "a\n\nb\n\nc\n\nd\n", 2),
        ("a\n\nb\n\nc\n", "a\n", 2),
    ],
)
def test_page(lama: str, baru: str, baris: int) -> None:
    """
    Lines are counted where they were changed, added or removed.
    """
    assert list(compare_halaman({"x.md": lama}, {"x.md": baru})) == [
        BedaHalaman("x.md", baris)
    ]


def test_same_page() -> None:
    """
    Empty lines make no difference.
    """
    assert list(compare_halaman({"x.md": "a"}, {"x.md": "a"})) == []
    assert list(compare_halaman({"x.md": "a\nb"}, {"x.md": "a\n\nb"})) == []


def test_added_page() -> None:
    """
    A page that one side lacks is told as a whole.
    """
    assert list(compare_halaman({"x.md": "a"}, {"y.md": "a"})) == [
        BedaAda("halaman", "y.md", None, ditambah=True),
        BedaAda("halaman", "x.md", None, ditambah=False),
    ]
