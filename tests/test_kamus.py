"""
The dictionary of the open data: one type and one unit for a whole column.
"""

from decimal import Decimal

import pytest

from lkjip_site.kamus import find_satuan, find_tipe
from lkjip_site.nilai import JenisKosong, Kosong, Rentang
from lkjip_site.table import Cell, Column, Row, Table

UANG = Column("pagu", "Pagu", "rupiah")
ANGKA = Column("target", "Target", "number")
BELUM = Cell(None, Kosong(JenisKosong.BELUM_TERSEDIA, "alasan"))


def build_table(kolom: Column, *sel: Cell | None) -> Table:
    """
    Build a table of one column; None is a row without that cell.
    """
    baris = tuple(
        Row(f"r-{nomor}", {} if satu is None else {kolom.key: satu})
        for nomor, satu in enumerate(sel)
    )
    return Table("t", "", "T", 2024, (kolom,), baris, "uji")


@pytest.mark.parametrize(
    ("kolom", "sel", "tipe"),
    [
        (UANG, (Cell(10), Cell(""), None, BELUM), "integer"),
        (UANG, (Cell(10), Cell(Decimal("0.5"))), "number"),
        (ANGKA, (Cell(Decimal(3)), BELUM), "number"),
        (ANGKA, (Cell(Decimal(3)), Cell(Rentang(Decimal(1), Decimal(2)))), "string"),
        (Column("ket", "Ket"), (Cell(10),), "string"),
    ],
)
def test_type(kolom: Column, sel: tuple[Cell | None, ...], tipe: str) -> None:
    """
    A type holds for every value; cells without a value say nothing about it.
    """
    assert find_tipe(build_table(kolom, *sel), kolom) == tipe


@pytest.mark.parametrize(
    ("sel", "satuan"),
    [
        ((Cell(Decimal(1), satuan="Nilai"), BELUM), "Nilai"),
        ((Cell(Decimal(1), satuan="Nilai"), Cell(Decimal(1), satuan="Persen")), ""),
    ],
)
def test_unit(sel: tuple[Cell, ...], satuan: str) -> None:
    """
    A column has a unit when all its figures share it.
    """
    assert find_satuan(build_table(ANGKA, *sel), ANGKA) == satuan
