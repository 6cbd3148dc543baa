"""
Rules that were replaced are found under all their names, from the year on.
"""

from pathlib import Path

import pytest

from lkjip_site.check.peraturan import PENGGANTI, find_peraturan
from tests.makna.ubah import check_changed, check_prosa

PERMENPAN = (
    "Peraturan Menteri {}Pendayagunaan Aparatur Negara dan Reformasi Birokrasi{} "
    "Nomor 12 Tahun 2015"
)


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        ("Undang-Undang Nomor 32 Tahun 2004", "UU 32/2004"),
        ("UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 32 TAHUN 2004", "UU 32/2004"),
        ("UU No. 32 Tahun 2004", "UU 32/2004"),
        ("UU 32/2004", "UU 32/2004"),
        ("Peraturan Pemerintah Nomor 041 Tahun 2007", "PP 41/2007"),
        (PERMENPAN.format("", ""), "PermenPANRB 12/2015"),
        (PERMENPAN.format("Negara ", " Republik Indonesia"), "PermenPANRB 12/2015"),
        ("PermenPANRB 12/2015", "PermenPANRB 12/2015"),
        ("Permenpan RB Nomor 12 Tahun 2015", "PermenPANRB 12/2015"),
        ("Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010", "Permendagri 54/2010"),
        ("PerKI 1/2010", "Perki 1/2010"),
    ],
)
def test_find_peraturan(teks: str, nama: str) -> None:
    """
    A rule is known by its full and its short names.
    """
    assert find_peraturan(f"Dasar: {teks}.", 2023) == ((7, nama, PENGGANTI[nama][1]),)


@pytest.mark.parametrize(
    "teks",
    [
        "Undang-Undang Nomor 23 Tahun 2014",
        "Peraturan Menteri Nomor 12 Tahun 2015",
        "Peraturan Daerah Nomor 32 Tahun 2004",
        "UU 132/2004",
    ],
)
def test_find_peraturan_lain(teks: str) -> None:
    """
    A rule of another kind or number is none of them.
    """
    assert find_peraturan(teks, 2023) == ()


def test_find_peraturan_sebelum_diganti() -> None:
    """
    A rule that was replaced later counted in its year.
    """
    assert find_peraturan("UU 33/2004", 2021) == ()


def test_check_peraturan_dasar_hukum(tmp_path: Path) -> None:
    """
    In the list of rules it is named by its id, so that it can be accepted.
    """
    ubah = ("2024/laporan.yml", "Nomor 23 Tahun 2014", "Nomor 32 Tahun 2004")
    terima = (
        "2024/penerimaan.yml",
        "",
        "penerimaan:\n  - aturan: peraturan-dicabut\n    pada: pemerintahan-daerah\n"
        "    alasan: dikutip laporan\n",
    )

    assert check_changed(tmp_path, ubah, terima) == [
        'data/2024/laporan.yml:30:11: peringatan: dasar_hukum "pemerintahan-daerah".nama: '
        "sejauh diketahui umum, isi UU 32/2004 kini diatur dalam UU 23/2014; periksa "
        "apakah masih berlaku [peraturan-dicabut]"
    ]


def test_check_peraturan_narasi(tmp_path: Path) -> None:
    """
    In prose it is found at its place.
    """
    assert check_prosa(tmp_path, "3.1", "Menurut PP 58/2005.") == [
        "3:9: peringatan: sejauh diketahui umum, isi PP 58/2005 kini diatur dalam PP "
        "12/2019; periksa apakah masih berlaku [peraturan-dicabut]"
    ]
