"""
Private data is found in the forms in which people write it; figures are not private.
"""

import pytest

from lkjip_site.privasi import find_private

PRIBADI = [
    ("NIP. 20151231 205012 1 999", "NIP"),
    ("201512312050121999", "NIP"),
    ("20151231 205012 2 999", "NIP"),
    ("20151231 205021 1 999", "NIP"),
    ("1970 0512 1995 0310 04", "NIP"),
    ("19700512-199503-1-004", "NIP"),
    ("00000000 000000 0 000", "NIP"),
    ("000000000000000000", "NIP"),
    ("19700512XXXXXXXXXX", "NIP"),
    ("19700512 ****** * ***", "NIP"),
    ("nip 510 123 456", "NIP"),
    ("3575991203850001", "NIK"),
    ("3575995203850001", "NIK"),
    ("3575 0112 0385 0001", "NIK"),
    ("357599.120385.0001", "NIK"),
    ("0000000000000000", "NIK"),
    ("35759912****0001", "NIK"),
    ("xxxxxxxxxxxx0001", "NIK"),
    ("NIK: 12345678", "NIK"),
    ("No. KK 3575991203", "NIK"),
    ("12.345.678.9-012.345", "NPWP"),
    ("NPWP 123456789012345", "NPWP"),
    ("081234567890", "nomor telepon"),
    ("0812-3456-7890", "nomor telepon"),
    ("+62 812 3456 7890", "nomor telepon"),
    ("+62343424123", "nomor telepon"),
    ("https://wa.me/6281234567890", "nomor telepon"),
    ("(0343) 424123", "nomor telepon"),
    ("0343-424123", "nomor telepon"),
    ("Telp. 424123", "nomor telepon"),
    ("HP: 812 3456 789", "nomor telepon"),
    ("rekening BCA 1234567890", "nomor rekening"),
    ("No. Rek. 0012-01-000123-30-1", "nomor rekening"),
    ("RT 03 RW 05", "alamat rumah"),
    ("RT. 03/RW. 05", "alamat rumah"),
    ("RT/RW 03/05", "alamat rumah"),
    ("Jl. Balai Kota No. 10", "alamat rumah"),
    ("Jalan Pahlawan 22, Kota", "alamat rumah"),
    ("Gg. Melati Nomor 3", "alamat rumah"),
]
BUKAN = [
    "Rp3.575.011.203.850.001",
    "3.575.011.203.850.001",
    "0.3575991203850001",
    "9007199254740993",
    "9999991203850001",
    "3575993203850001",
    "3575991213850001",
    "3575998103850001",
    "192005121995031004",
    "197013121995031004",
    "197005121995131004",
    "197005121940031004",
    "a3575991203850001f",
    "35759912038500011",
    "2b7e151628aed2a6abf7158809cf4f3c",
    "628123456789",
    "0,85 dan 0812",
    "2023-09-29",
    "0 0 5 0 0 0 10 0 0 15 0 0 20",
    "kode rekening 5.1.02.01.01.0024",
    "kode rekening 51020101",
    "Tabel 3.2 dan bagian 3.1.2",
    "jalan keluarnya 3 langkah",
    "Undang-Undang tentang Jalan Nomor 38 Tahun 2004",
    "Peraturan Jalan Raya Nomor 22 Tahun 2009",
    "RT dan RW di kelurahan",
    "teks biasa",
]


@pytest.mark.parametrize(("teks", "jenis"), PRIBADI)
def test_find_private(teks: str, jenis: str) -> None:
    """
    The number is found inside a sentence, as one place of one kind.
    """
    (satu,) = find_private(f"Hubungi {teks}.")

    assert satu.jenis == jenis


@pytest.mark.parametrize("teks", BUKAN)
def test_find_private_bukan(teks: str) -> None:
    """
    Amounts, codes, hashes, dates and numbers without a date are not private.
    """
    assert find_private(f"Ada {teks} di sini") == ()


def test_find_private_tempat() -> None:
    """
    Places come in the order of the text, with their length and without the number.
    """
    teks = "A 3575991203850001, lalu 0812-3456-7890."

    assert [(s.posisi, s.panjang) for s in find_private(teks)] == [(2, 16), (25, 14)]
    assert "3575" not in repr(find_private(teks))


def test_find_private_csv() -> None:
    """
    A field between commas is found too.
    """
    assert [s.jenis for s in find_private("x,3575991203850001,y")] == ["NIK"]


def test_find_private_umum() -> None:
    """
    The address of the office is public.
    """
    alamat = "Jalan Contoh Nomor 1, Contoh Jaya"

    assert find_private(f"Datang ke {alamat}.", umum=[alamat]) == ()
    assert find_private("Jalan Contoh Nomor 2", umum=[alamat]) != ()
