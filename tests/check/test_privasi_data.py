"""
Tests of what may make persons recognizable in the data.
"""

from pathlib import Path

import pytest

from tests.dasar_data import change_value, copy_dasar, list_problems

CAPAIAN = "2024/capaian.yml"
KECIL = "orang; pastikan orangnya tidak dapat dikenali [privasi-kecil]"


@pytest.mark.parametrize("teks", ["20151231 205012 1 999", "NIP. 201512312050121999"])
def test_nip_dalam_alasan(teks: str, tmp_path: Path) -> None:
    """
    A reason is a text like any other; the number is not repeated.
    """
    data = copy_dasar(tmp_path)
    kosong = f"sumber: belum tersedia\n    alasan: menunggu {teks}"
    change_value(data, CAPAIAN, "sumber: Loket", kosong)
    problems = list_problems(data)

    assert {satu.split(": ", 2)[2] for satu in problems} == {
        'indikator "aduan".sumber: tampak seperti NIP; hapus, karena tidak boleh terbit '
        "[privasi]",
        'indikator "aduan".alasan: tampak seperti NIP; hapus, karena tidak boleh terbit '
        "[privasi]",
    }


def test_angka_bukan_nomor(tmp_path: Path) -> None:
    """
    A figure is none, however much it looks like one.
    """
    data = copy_dasar(tmp_path)
    change_value(data, CAPAIAN, "realisasi: 76", "realisasi: 3575991205700001")

    assert [satu for satu in list_problems(data) if "[privasi]" in satu] == []


def test_alamat_kantor(tmp_path: Path) -> None:
    """
    The address of the office is public, that of a house is not.
    """
    data = copy_dasar(tmp_path)
    rumah = "Jalan Melati No. 5, RT 01/RW 02"
    change_value(data, "instansi.yml", "alamat: belum tersedia", f"alamat: {rumah}")

    assert list_problems(data) == []


@pytest.mark.parametrize(
    ("nilai", "satuan", "banyak"),
    [
        ("1", "orang", 1),
        ("4", "Orang", 1),
        ("0,5", "jiwa", 1),
        ("5", "orang", 0),
        ("0", "orang", 0),
        ("-1", "orang", 0),
        ("1", "dokumen", 0),
        ("1-4", "orang", 0),
    ],
)
def test_jumlah_kecil(nilai: str, satuan: str, banyak: int, tmp_path: Path) -> None:
    """
    One to four persons may be recognized, also in a fact of the prose.
    """
    data = copy_dasar(tmp_path)
    fakta = f"fakta: [{{id: f, nama: g, nilai: '{nilai}', satuan: {satuan}}}]\n    sumber: Loket"
    change_value(data, CAPAIAN, "sumber: Loket", fakta)

    assert len([satu for satu in list_problems(data) if satu.endswith(KECIL)]) == banyak
