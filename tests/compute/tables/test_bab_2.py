"""
Tables of Bab II: the plan.
"""

from decimal import Decimal

from lkjip_site.nilai import Tingkat
from lkjip_site.table import Cell, Column, Table
from tests.compute.tables.bahan import find_alasan, find_cell, list_id, list_nilai


def test_tabel_2_1_numbers(tables: dict[str, Table]) -> None:
    """
    Indikator of sasaran are numbered through each tujuan, those of it are not.
    """
    tabel = tables["tabel-2.1"]

    assert list_id(tabel) == ["indeks", "kepuasan", "aduan", "predikat", "pemilih"]
    assert list_nilai(tabel, "no") == ["1", "", "", "2", ""]
    assert list_nilai(tabel, "no_sasaran") == ["", "1.1", "1.2", "2.1", "2.2"]


def test_tabel_2_1_names(tables: dict[str, Table]) -> None:
    """
    A tujuan stands in its first row, a sasaran in each of its rows.
    """
    tabel = tables["tabel-2.1"]

    assert list_nilai(tabel, "tujuan")[0] == "Warga merasa nyaman"
    assert list_nilai(tabel, "tujuan")[1:] == ["", "", "Kota tertib", ""]
    assert list_nilai(tabel, "sasaran")[:3] == [
        "",
        "Layanan membaik",
        "Layanan membaik",
    ]


def test_tabel_2_1_years(tables: dict[str, Table]) -> None:
    """
    The plan begins in 2023, but its first target is that of 2024.
    """
    kolom = tables["tabel-2.1"].kolom[5:]

    assert [satu.key for satu in kolom] == ["target_2024", "target_2025", "target_2026"]
    assert kolom[0] == Column(
        "target_2024", "2024", "number", "Target Kinerja Pada Tahun", "(5)"
    )


def test_tabel_2_1_target(tables: dict[str, Table]) -> None:
    """
    A target carries unit and decimals of its indikator.
    """
    cell = find_cell(tables["tabel-2.1"], "indeks", "target_2024")

    assert cell == Cell(Decimal(60), satuan="Poin", desimal=1)


def test_tabel_2_1_word_of_scale(tables: dict[str, Table]) -> None:
    """
    A word of a scale has a unit but no decimals.
    """
    cell = find_cell(tables["tabel-2.1"], "predikat", "target_2026")

    assert cell == Cell(Tingkat("A", Decimal(4)), satuan="Predikat")


def test_tabel_2_1_without_target(tables: dict[str, Table]) -> None:
    """
    A year without a target has the reason of the data, or says that the plan has none.
    """
    tabel = tables["tabel-2.1"]

    alasan = find_alasan(tabel, "pemilih", "target_2025")
    assert alasan == "tidak berlaku: tidak ada pemilu"
    alasan = find_alasan(tabel, "kepuasan", "target_2026")
    assert alasan == "belum tersedia: rencana tidak menetapkan target untuk tahun ini"


def test_tabel_2_1_text(tables: dict[str, Table]) -> None:
    """
    Agency and years of the plan come from the data.
    """
    tabel = tables["tabel-2.1"]

    assert tabel.judul == (
        "Tujuan, Sasaran dan Indikator dan Target Kinerja Dinas Contoh Tahun 2023-2026"
    )
    assert tabel.sumber == "Renstra Dinas Contoh Tahun 2023-2026"


def test_tabel_2_2_target_is_of_plan(tables: dict[str, Table]) -> None:
    """
    The plan says 72, the last agreement 70: the difference is named.
    """
    tabel = tables["tabel-2.2"]

    assert find_cell(tabel, "indeks", "target").nilai == Decimal(72)
    assert tabel.catatan == (
        "Target dalam perjanjian kinerja berbeda dari rencana untuk Indeks Kenyamanan.",
    )


def test_tabel_2_2_definition(tables: dict[str, Table]) -> None:
    """
    A missing formula has its reason.
    """
    tabel = tables["tabel-2.2"]

    assert find_cell(tabel, "indeks", "definisi") == Cell("Rata-rata jawaban survei")
    alasan = find_alasan(tabel, "indeks", "rumus")
    assert alasan == "belum tersedia: rumus belum ditulis"
    assert list_nilai(tabel, "sasaran")[0] == "Warga merasa nyaman"
    assert list_nilai(tabel, "no") == ["1", "2", "3", "4", "5"]


def test_tabel_2_3_shows_indikator(tables: dict[str, Table]) -> None:
    """
    The column whose head says indikator holds the indikator.
    """
    tabel = tables["tabel-2.3"]

    nama = find_cell(tabel, "kepuasan", "sasaran_atau_indikator").nilai
    assert nama == "Kepuasan warga"
    assert list_nilai(tabel, "no_sasaran") == ["", "1.1", "1.2", "2.1", "2.2"]
    assert tabel.judul == "Rencana Kinerja Tahun 2025 Dinas Contoh Kota Rekaan"
    assert tabel.sumber == "Rencana Kerja Dinas Contoh Kota Rekaan Tahun 2025"
