"""
Which tables a year has.
"""

from lkjip_site.compute.tables import build_tables
from lkjip_site.model.hasil import Hasil
from lkjip_site.table import Table
from tests.compute.tables.bahan import DATA
from tests.compute.tables.conftest import Change


def test_tables_of_archived_year(hasil: Hasil) -> None:
    """
    A year that is known only from a later report has Tabel 3.2 and its summary.
    """
    assert list(build_tables(hasil.tahun[2024])) == ["ringkasan", "tabel-3.2"]


def test_tables_of_year_that_has_just_begun(hasil: Hasil) -> None:
    """
    One agreement and no programmes: no change, no money, nothing to compare with.
    """
    assert list(build_tables(hasil.tahun[2026])) == [
        "ringkasan",
        "tabel-1.1",
        "tabel-2.1",
        "tabel-2.2",
        "tabel-2.3",
        "tabel-2.4",
        "tabel-3.1",
        "tabel-3.2",
        "tabel-3.3",
        "tabel-3.4",
        "tabel-3.6",
        "tabel-3.7",
        "lampiran-1-pk-awal",
        "lampiran-3-matriks-renstra",
    ]


def test_tables_of_whole_year(tables: dict[str, Table]) -> None:
    """
    Only the monthly plan of the changed agreement is not in the data.
    """
    assert list(tables) == [
        "ringkasan",
        "tabel-1.1",
        "tabel-2.1",
        "tabel-2.2",
        "tabel-2.3",
        "tabel-2.4",
        "tabel-2.4-anggaran",
        "tabel-2.5",
        "tabel-2.6",
        "tabel-2.6-anggaran",
        "tabel-2.6-rincian",
        "tabel-3.1",
        "tabel-3.2",
        "tabel-3.3",
        "tabel-3.4",
        "tabel-3.5",
        "tabel-3.6",
        "tabel-3.7",
        "tabel-3.8",
        "tabel-3.9",
        "lampiran-1-pk-awal",
        "lampiran-1-pk-awal-anggaran",
        "lampiran-1-rencana-aksi",
        "lampiran-1-rencana-aksi-anggaran",
        "lampiran-2-pk-perubahan",
        "lampiran-2-pk-perubahan-anggaran",
        "lampiran-3-matriks-renstra",
    ]


def test_tables_without_agreement(change: Change) -> None:
    """
    Without an agreement the year has neither Tabel 2.4 nor an annex of it.
    """
    tables = build_tables(change("2026/perjanjian.yml").tahun[2026])

    assert "tabel-2.4" not in tables
    assert "lampiran-1-pk-awal" not in tables


def test_tables_without_printed_achievements(change: Change) -> None:
    """
    Tabel 3.8 needs the achievements of programmes, Tabel 3.9 only their money.
    """
    teks = (DATA / "2025/capaian.yml").read_text(encoding="utf-8")
    hasil = change("2025/capaian.yml", teks[teks.index("program:") :])
    tables = build_tables(hasil.tahun[2025])

    assert "tabel-3.8" not in tables
    assert "tabel-3.9" in tables


def test_tables_of_monthly_plan_without_programmes(change: Change) -> None:
    """
    A monthly plan can be shown without programmes, its money cannot.
    """
    rencana = (
        "rencana_aksi:\n- perjanjian: awal\n  indikator:\n"
        "  - {id: aduan, satuan: Aduan, target: {1: 40}, jumlah: 40}\n"
    )
    hasil = change("2026/rencana_aksi.yml", baru=rencana)
    tables = build_tables(hasil.tahun[2026])

    assert "lampiran-1-rencana-aksi" in tables
    assert "lampiran-1-rencana-aksi-anggaran" not in tables


def test_tables_with_changed_agreement_without_programmes(change: Change) -> None:
    """
    Two agreements without programmes have their targets only.
    """
    lama = "    jumlah_pagu: 900\n"
    teks = (DATA / "2026/perjanjian.yml").read_text(encoding="utf-8")
    kedua = teks[teks.index("  - id: awal") :].replace("id: awal", "id: perubahan")
    hasil = change("2026/perjanjian.yml", lama, lama + kedua)
    tables = build_tables(hasil.tahun[2026])

    assert "tabel-2.6" in tables
    assert "tabel-2.6-anggaran" not in tables
    assert "tabel-2.6-rincian" not in tables
    assert "lampiran-2-pk-perubahan-anggaran" not in tables
