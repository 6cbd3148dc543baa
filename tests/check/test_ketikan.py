"""
Figures typed into prose and years of other reports are found; names of rules are not.
"""

from pathlib import Path

import pytest

from lkjip_site.check.kalimat import split_kalimat
from lkjip_site.check.ketikan import find_angka, find_tahun
from tests.makna.ubah import check_changed, check_prosa

ANGKA = [
    ("Realisasinya 97,2% dari target 20.", ["97,2%", "20"]),
    ("Pagu Rp4.227.640.044 terserap.", ["Rp4.227.640.044"]),
    ("Pagu Rp 1.000.000 terserap.", ["Rp 1.000.000"]),
    ("Rp. 1.000.000,- terserap.", ["1.000.000"]),
    ("Suhu turun -3 derajat.", ["-3"]),
    ("Ada tujuh indikator dan 6 program.", ["6", "tujuh"]),
    ("Dua puluh satu warga datang.", []),
    ("Menurut Undang-Undang Nomor 28 Tahun 1999 Pasal 4.", []),
    ("PP 8/2006 dan UU Nomor 25 Tahun 2009.", []),
    ("Lihat Tabel 3.2 kolom (7), baris 2 dan 3, serta bagian 3.1.2.", []),
    ("Pada 3 Februari 2024 dan periode 2021-2026.", []),
    ("Bantuan COVID-19 dan limbah B3.", []),
    ("1. Butir pertama", []),
    ("Dokumen sumber mencetak 0.", []),
    ("Kata “97,2%” tercantum di sana.", []),
    ("Rasio 0,25 tercapai.", ["0,25"]),
]
TAHUN = [
    ("Tahun 2022 menunjukkan hasil baik.", ["2022"]),
    ("Hasil 2022 dan 2021 baik.", ["2022", "2021"]),
    ("Dibandingkan dengan 2022, hasilnya naik.", []),
    ("Lebih baik daripada 2022.", []),
    ("Survei diadakan mulai 2022.", []),
    ("Peraturan Nomor 53 Tahun 2014 menjadi pedoman.", []),
    ("Diatur dalam PP 8/2006.", []),
    ("Menurut RPJMD 2016-2021.", []),
    ("Hanya diketahui dari LKjIP 2023.", []),
    ("Dokumen sumber menyebut 2022.", []),
    ("Kode 12022 dan 2022.5 bukan tahun.", []),
]


@pytest.mark.parametrize(("teks", "angka"), ANGKA)
def test_find_angka(teks: str, angka: list[str]) -> None:
    """
    A figure that the data may have is found; one that names something is not.
    """
    daftar = [satu for kalimat in split_kalimat(teks) for satu in find_angka(kalimat)]

    assert [satu for _, satu in daftar] == angka


@pytest.mark.parametrize(("teks", "tahun"), TAHUN)
def test_find_tahun(teks: str, tahun: list[str]) -> None:
    """
    A year is found where nothing is compared and no document is named.
    """
    (kalimat,) = split_kalimat(teks)

    assert [satu for _, satu in find_tahun(kalimat)] == tahun


def test_check_ketikan_narasi(tmp_path: Path) -> None:
    """
    In prose the place is that of the figure; the year of the report is none.
    """
    teks = "Baris pertama.\nPada 2024 dan pada 2022 ada 6 program."

    assert check_prosa(tmp_path, "3.1", teks) == [
        "4:20: peringatan: tahun 2022 disebut dalam laporan tahun 2024 tanpa "
        'dibandingkan: "Pada 2024 dan pada 2022 ada 6 program."; periksa tahunnya '
        "[tahun-lain]",
        '4:29: peringatan: "6" diketik; rujuk dari data, atau tulis tanpa angka '
        "[angka-diketik]",
    ]


def test_check_ketikan_data(tmp_path: Path) -> None:
    """
    In a data file the place is that of the value, and its path is named.
    """
    ubah = (
        "2024/capaian.yml",
        "Listrik padam pada jam layanan",
        "Listrik padam 3 kali",
    )

    assert check_changed(tmp_path, ubah) == [
        'data/2024/capaian.yml:47:15: peringatan: indikator "layanan-selesai".hambatan: '
        '"3" diketik; rujuk dari data, atau tulis tanpa angka [angka-diketik]'
    ]


def test_check_ketikan_keputusan(tmp_path: Path) -> None:
    """
    A decision on two figures may name them.
    """
    ubah = (
        "2024/perjanjian.yml",
        "    jumlah_pagu_sebelum: 900.000\n",
        "    jumlah_pagu_sebelum: 900.000\n"
        "    keputusan_pagu_sebelum: Selisih 100 dibiarkan.\n",
    )

    assert check_changed(tmp_path, ubah) == []


def test_private_number_is_not_repeated(tmp_path: Path) -> None:
    """
    Digits of a private number are told by one rule only, and never shown.
    """
    (problem,) = check_prosa(tmp_path, "3.1", "Hubungi 0812-3456-7890 untuk data.")

    assert "[privasi]" in problem
    assert "0812" not in problem
