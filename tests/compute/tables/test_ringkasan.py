"""
The table at a glance of a year.
"""

from decimal import Decimal

from lkjip_site.compute.tables import build_tables
from lkjip_site.model.hasil import Hasil
from lkjip_site.table import Cell, Table
from tests.compute.tables.bahan import find_alasan, find_cell, list_id


def test_ringkasan_rows(tables: dict[str, Table]) -> None:
    """
    Each indikator of the plan has its result and its status.
    """
    tabel = tables["ringkasan"]

    assert list_id(tabel) == ["indeks", "kepuasan", "aduan", "predikat", "pemilih"]
    assert find_cell(tabel, "kepuasan", "capaian").nilai == Decimal(75)
    assert find_cell(tabel, "kepuasan", "status") == Cell("belum tercapai")
    alasan = find_alasan(tabel, "pemilih", "status")
    assert alasan == "tidak berlaku: tidak ada pemilu"


def test_ringkasan_sumber(hasil: Hasil, tables: dict[str, Table]) -> None:
    """
    An archived year names the report that its figures come from.
    """
    arsip = build_tables(hasil.tahun[2024])["ringkasan"]

    assert arsip.sumber == "LKjIP Dinas Contoh Kota Rekaan Tahun 2025"
    assert tables["ringkasan"].sumber == arsip.sumber
