"""
Tables of Bab III: last year, the end of the plan, other regions.
"""

from decimal import Decimal

from lkjip_site.compute.tables import build_tables
from lkjip_site.table import Cell, Table
from tests.compute.tables.bahan import find_alasan, find_cell, list_id, list_nilai
from tests.compute.tables.conftest import Change


def test_tabel_3_3_columns(tables: dict[str, Table]) -> None:
    """
    Keys and groups carry the years.
    """
    kolom = tables["tabel-3.3"].kolom[3:9]

    assert [satu.key for satu in kolom] == [
        "target_2024",
        "realisasi_2024",
        "capaian_2024",
        "target_2025",
        "realisasi_2025",
        "capaian_2025",
    ]
    assert [satu.grup for satu in kolom] == ["Tahun 2024"] * 3 + ["Tahun 2025"] * 3


def test_tabel_3_3_figures(tables: dict[str, Table]) -> None:
    """
    66 of 60 was 110 percent last year; this year 77 of 70 is the same.
    """
    tabel = tables["tabel-3.3"]

    cell = find_cell(tabel, "indeks", "realisasi_2024")
    assert cell == Cell(Decimal(66), satuan="Poin", desimal=1)
    assert find_cell(tabel, "indeks", "capaian_2024").nilai == Decimal(110)
    assert find_cell(tabel, "indeks", "capaian_2025").nilai == Decimal(110)


def test_tabel_3_3_ket(tables: dict[str, Table]) -> None:
    """
    More complaints are worse; across a break and without a figure nothing is judged.
    """
    assert list_nilai(tables["tabel-3.3"], "ket") == [
        "Putus seri: pertanyaan survei diganti",
        "Tetap",
        "Memburuk",
        "Membaik",
        "Tidak berlaku: tidak ada pemilu",
    ]


def test_tabel_3_3_catatan(tables: dict[str, Table]) -> None:
    """
    A series that is interrupted is named.
    """
    _, catatan = tables["tabel-3.3"].catatan

    assert catatan == (
        "Seri Indeks Kenyamanan terputus mulai tahun 2025; "
        "perubahannya tidak dihitung dan tidak dinilai."
    )


def test_tabel_3_3_without_last_year(change: Change) -> None:
    """
    Without last year its columns stay, with the reason.
    """
    tabel = build_tables(change("2024").tahun[2025])["tabel-3.3"]

    alasan = "belum tersedia: data 2024 belum tersedia"
    assert find_alasan(tabel, "aduan", "capaian_2024") == alasan
    ket = find_cell(tabel, "aduan", "ket").nilai
    assert ket == "Belum tersedia: data 2024 belum tersedia"


def test_tabel_3_4_figures(tables: dict[str, Table]) -> None:
    """
    40 complaints are the last target of 40; 60 of 80 percent are 75 percent of it.
    """
    tabel = tables["tabel-3.4"]

    cell = find_cell(tabel, "aduan", "target_akhir")
    assert cell == Cell(Decimal(40), satuan="Aduan", desimal=0)
    assert find_cell(tabel, "aduan", "kemajuan").nilai == Decimal(100)
    assert find_cell(tabel, "kepuasan", "kemajuan").nilai == Decimal(75)
    alasan = find_alasan(tabel, "pemilih", "target_akhir")
    assert alasan == "tidak berlaku: rencana tidak menetapkan target angka"


def test_tabel_3_4_catatan(tables: dict[str, Table]) -> None:
    """
    The year of the last target is named, and where the printed formula fails.
    """
    tahun, rumus = tables["tabel-3.4"].catatan

    assert tahun == (
        "Target akhir adalah target tahun 2026, kecuali untuk Kepuasan warga (2025)."
    )
    assert rumus == (
        "Rumus pada kepala kolom (6) tidak berlaku untuk Jumlah aduan dan Predikat "
        "arsip; nilainya dihitung menurut arah indikatornya."
    )


def test_tabel_3_4_without_any_target(change: Change) -> None:
    """
    A plan without figures has no year to name.
    """
    hasil = change("renstra/2023-2026.yml", "target: {", "target: {}\n        # {")
    tabel = build_tables(hasil.tahun[2025])["tabel-3.4"]

    assert "Target akhir" not in "".join(tabel.catatan)


def test_tabel_3_5_rows(tables: dict[str, Table]) -> None:
    """
    An indikator to which a comparison does not apply has no row.
    """
    assert list_id(tables["tabel-3.5"]) == ["indeks", "kepuasan", "aduan", "pemilih"]


def test_tabel_3_5_figures(tables: dict[str, Table]) -> None:
    """
    77 of 70 is 110 percent; 40 complaints against 80 are (160 - 40) / 80 = 150.
    """
    tabel = tables["tabel-3.5"]

    cell = find_cell(tabel, "indeks", "standar")
    assert cell == Cell(Decimal(70), satuan="Poin", desimal=1)
    assert find_cell(tabel, "indeks", "capaian").nilai == Decimal(110)
    assert find_cell(tabel, "aduan", "capaian").nilai == Decimal(150)


def test_tabel_3_5_without_figure(tables: dict[str, Table]) -> None:
    """
    A text in place of a figure is the reason why there is none.
    """
    tabel = tables["tabel-3.5"]

    alasan = "belum tersedia: belum ada kota yang sebanding"
    assert find_alasan(tabel, "kepuasan", "standar") == alasan
    assert find_alasan(tabel, "kepuasan", "capaian") == alasan
    alasan = find_alasan(tabel, "pemilih", "standar")
    assert alasan == "belum tersedia: tidak ada pemilu"


def test_tabel_3_5_catatan(tables: dict[str, Table]) -> None:
    """
    Each figure from elsewhere is named with year and source.
    """
    tabel = tables["tabel-3.5"]

    assert tabel.catatan[0] == (
        "Pembanding Indeks Kenyamanan: Kota Tetangga, tahun 2024, "
        "menurut laporan kota itu."
    )
    assert tabel.aturan == ("capaian-naik", "capaian-turun", "pembulatan")
