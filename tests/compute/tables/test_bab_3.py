"""
Tables of Bab III: the scale, the results and their causes.
"""

from decimal import Decimal

from lkjip_site.compute.tables import build_tables
from lkjip_site.model.hasil import Hasil
from lkjip_site.table import Cell, Table
from tests.compute.tables.bahan import find_alasan, find_cell, list_id, list_nilai
from tests.compute.tables.conftest import Change


def test_tabel_3_1_rows(tables: dict[str, Table]) -> None:
    """
    A class shows its printed range, else the limit that is used.
    """
    tabel = tables["tabel-3.1"]

    assert list_id(tabel) == ["baik", "cukup", "kurang"]
    assert list_nilai(tabel, "rentang") == ["77 ke atas", "mulai 51", "di bawah 51"]
    assert tabel.sumber == "Peraturan Rekaan Nomor 1 Tahun 2020"
    assert tabel.aturan == ("kategori",)


def test_tabel_3_1_catatan(tables: dict[str, Table]) -> None:
    """
    The limits that are used stand under the printed ranges.
    """
    (catatan,) = tables["tabel-3.1"].catatan

    assert catatan == (
        "Batas yang dipakai di situs ini: "
        "Baik mulai 76,5; Cukup mulai 51; Kurang di bawah 51."
    )


def test_tabel_3_1_of_one_class(change: Change) -> None:
    """
    A scale of a single class holds for every capaian.
    """
    hasil = change(
        "aturan.yml",
        '      - {id: baik, nama: Baik, minimal: "76,5", tercetak: 77 ke atas}\n'
        '      - {id: cukup, nama: Cukup, minimal: "51"}\n',
    )
    tabel = build_tables(hasil.tahun[2025])["tabel-3.1"]

    assert list_nilai(tabel, "rentang") == ["semua capaian"]


def test_tabel_3_2_of_measured_indikator(tables: dict[str, Table]) -> None:
    """
    60 of 80 is 75 percent: below 76,5 and therefore Cukup.
    """
    tabel = tables["tabel-3.2"]

    cell = find_cell(tabel, "kepuasan", "realisasi")
    assert cell == Cell(Decimal(60), satuan="Persen", desimal=2)
    cell = find_cell(tabel, "kepuasan", "capaian")
    assert cell == Cell(Decimal(75), satuan="%", terhitung=True)
    assert find_cell(tabel, "kepuasan", "kategori") == Cell("Cukup")
    assert find_cell(tabel, "kepuasan", "sasaran") == Cell("Layanan membaik")


def test_tabel_3_2_of_falling_indikator(tables: dict[str, Table]) -> None:
    """
    40 complaints where 50 were allowed are (100 - 40) / 50 = 120 percent.
    """
    cell = find_cell(tables["tabel-3.2"], "aduan", "capaian")

    assert cell.nilai == Decimal(120)


def test_tabel_3_2_of_unmeasured_indikator(tables: dict[str, Table]) -> None:
    """
    Without a realisasi there is neither capaian nor kategori, but a reason.
    """
    tabel = tables["tabel-3.2"]

    alasan = "tidak berlaku: tidak ada pemilu"
    assert find_alasan(tabel, "pemilih", "capaian") == alasan
    assert find_alasan(tabel, "pemilih", "kategori") == alasan


def test_tabel_3_2_aturan(tables: dict[str, Table]) -> None:
    """
    Only the directions that occur are named, in the order of the file.
    """
    assert tables["tabel-3.2"].aturan == (
        "capaian-naik",
        "capaian-turun",
        "capaian-teks",
        "batas-capaian",
        "kategori",
        "status",
        "pembulatan",
    )


def test_tabel_3_2_catatan(tables: dict[str, Table]) -> None:
    """
    What was missed is named, and what a cap at 125,5 would cut: 4 / 3 x 100.
    """
    belum, batas = tables["tabel-3.2"].catatan

    assert belum == (
        "Target Kepuasan warga belum tercapai; "
        "kategori Cukup hanya menunjukkan besar capaiannya."
    )
    assert batas == (
        "Capaian ditampilkan apa adanya; dengan batas menurut aturan, nilainya menjadi "
        "125,5% untuk Predikat arsip."
    )


def test_tabel_3_2_without_capaian_of_missed_target(change: Change) -> None:
    """
    A target of 0 that was missed has no capaian: there is no kategori to explain.
    """
    hasil = change("2025/perjanjian.yml", "aduan: 50", "aduan: 0")
    tabel = build_tables(hasil.tahun[2025])["tabel-3.2"]

    assert find_cell(tabel, "aduan", "kategori").nilai is None
    assert "aduan" not in "".join(tabel.catatan)


def test_tabel_3_2_without_cap(change: Change) -> None:
    """
    An agency without a cap does not name the rule.
    """
    hasil = change("aturan.yml", "rumus: dibatasi", "rumus: tanpa-batas")
    tabel = build_tables(hasil.tahun[2025])["tabel-3.2"]

    assert "batas-capaian" not in tabel.aturan
    assert len(tabel.catatan) == 1


def test_tabel_3_2_sumber(tables: dict[str, Table]) -> None:
    """
    The office of the head stands with its region.
    """
    assert tables["tabel-3.2"].sumber == (
        "Indikator Kinerja Utama Kepala Dinas Contoh Kota Rekaan Tahun 2025"
    )


def test_tabel_3_2_sumber_names_region_once(change: Change) -> None:
    """
    An office that names the region is left as it is.
    """
    hasil = change(
        "instansi.yml", "Kepala Dinas Contoh", "Kepala Dinas Contoh Kota Rekaan"
    )
    tabel = build_tables(hasil.tahun[2025])["tabel-3.2"]

    assert tabel.sumber.count("Kota Rekaan") == 1


def test_tabel_3_2_of_archived_year(hasil: Hasil) -> None:
    """
    A year that is known from a later report says from which tables.
    """
    tabel = build_tables(hasil.tahun[2024])["tabel-3.2"]

    assert tabel.judul == "Capaian Kinerja Perjanjian Kinerja Tahun 2024"
    assert tabel.sumber == (
        "LKjIP Dinas Contoh Kota Rekaan Tahun 2025, Tabel 1.1 dan Tabel 3.3"
    )
    assert tabel.catatan[0] == "Angka 2024 diambil dari laporan 2025."


def test_tabel_3_6(tables: dict[str, Table]) -> None:
    """
    Cause and solution stand as typed, a missing solution with its reason.
    """
    tabel = tables["tabel-3.6"]

    assert find_cell(tabel, "kepuasan", "analisis") == Cell("Loket sempat tutup.")
    assert find_cell(tabel, "kepuasan", "solusi") == Cell("Loket sementara dibuka.")
    alasan = find_alasan(tabel, "indeks", "solusi")
    assert alasan == "belum tersedia: tidak ditulis"
    assert tabel.sumber == "IKU Dinas Contoh Kota Rekaan Tahun 2025"
