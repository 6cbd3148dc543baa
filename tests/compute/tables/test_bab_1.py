"""
Tabel 1.1: the budget of two years.
"""

from lkjip_site.compute.tables import build_tables
from lkjip_site.model.hasil import Hasil
from lkjip_site.table import Cell, Table
from tests.compute.tables.bahan import find_alasan, find_cell, list_id
from tests.compute.tables.conftest import Change


def test_tabel_1_1_rows(tables: dict[str, Table]) -> None:
    """
    The year is the id of its row; last year stands first.
    """
    assert list_id(tables["tabel-1.1"]) == ["2024", "2025"]


def test_tabel_1_1_pagu_is_sum_of_kegiatan(tables: dict[str, Table]) -> None:
    """
    600 + 400 + 1000 is 2000, in whole rupiah.
    """
    assert find_cell(tables["tabel-1.1"], "2025", "jumlah") == Cell(2000, satuan="Rp")


def test_tabel_1_1_of_last_year(tables: dict[str, Table]) -> None:
    """
    Last year has no programmes: its total is the one that Bab I states.
    """
    assert find_cell(tables["tabel-1.1"], "2024", "jumlah") == Cell(1200, satuan="Rp")


def test_tabel_1_1_text(tables: dict[str, Table]) -> None:
    """
    Both years stand in the title, the agency in the source.
    """
    tabel = tables["tabel-1.1"]

    assert tabel.nomor == "Tabel 1.1"
    assert tabel.judul == "Perbandingan Anggaran Tahun 2024 dan Tahun 2025"
    assert tabel.sumber == "Dinas Contoh Kota Rekaan"
    assert tabel.catatan == (
        "Jumlah tahun 2025 adalah pagu sesudah perubahan terakhir.",
        "Jumlah tahun 2024 diambil dari laporan tahun 2025.",
    )


def test_tabel_1_1_without_pagu(hasil: Hasil) -> None:
    """
    A total that is not known has its reason and is never 0.
    """
    tabel = build_tables(hasil.tahun[2026])["tabel-1.1"]

    alasan = find_alasan(tabel, "2026", "jumlah")
    assert alasan == "belum tersedia: laporan belum disusun"
    assert tabel.catatan == ()


def test_tabel_1_1_without_last_year(change: Change) -> None:
    """
    A first year compares with a year of which nothing is known.
    """
    tabel = build_tables(change("2024").tahun[2025])["tabel-1.1"]

    assert find_cell(tabel, "2024", "tahun") == Cell("Tahun 2024")
    alasan = "belum tersedia: data 2024 belum tersedia"
    assert find_alasan(tabel, "2024", "sumber") == alasan
    assert find_alasan(tabel, "2024", "jumlah") == alasan
