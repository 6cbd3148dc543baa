"""
The archive of a year: complete, explained, provable and the same everywhere.
"""

import hashlib
import io
import time
import zipfile
from dataclasses import replace

import pytest

from lkjip_site.publish.arsip_zip import write_arsip, write_baca
from tests.unduhan.bahan import make_paket


@pytest.fixture(scope="module")
def arsip() -> zipfile.ZipFile:
    """
    Open the archive of the small year.
    """
    return zipfile.ZipFile(io.BytesIO(write_arsip(make_paket())))


def test_names(arsip: zipfile.ZipFile) -> None:
    """
    Every table in both forms, the description and the explanation, sorted.
    """
    nama = arsip.namelist()

    assert nama == sorted(nama)
    assert nama == [
        "lkjip-2023/README.txt",
        "lkjip-2023/SHA256SUMS.txt",
        "lkjip-2023/datapackage.json",
        "lkjip-2023/lampiran-2-rencana-aksi-anggaran.csv",
        "lkjip-2023/lampiran-2-rencana-aksi-anggaran.json",
        "lkjip-2023/tabel-3.3.csv",
        "lkjip-2023/tabel-3.3.json",
    ]


def test_times(arsip: zipfile.ZipFile) -> None:
    """
    Every file bears the date of the data, none the hour of the packing.
    """
    assert {satu.date_time for satu in arsip.infolist()} == {(2024, 2, 28, 0, 0, 0)}


def test_same_bytes() -> None:
    """
    The same data gives the same bytes, also in another second.
    """
    satu = write_arsip(make_paket())
    time.sleep(2.1)  # times in a ZIP have steps of two seconds

    assert write_arsip(make_paket()) == satu


def test_sums(arsip: zipfile.ZipFile) -> None:
    """
    The list of sums holds every other file and is right.
    """
    tertulis = arsip.read("lkjip-2023/SHA256SUMS.txt").decode("ascii")
    dihitung = {
        f"{hashlib.sha256(arsip.read(nama)).hexdigest()}  {nama.split('/')[1]}"
        for nama in arsip.namelist()
        if not nama.endswith("SUMS.txt")
    }

    assert set(tertulis.splitlines()) == dihitung


@pytest.mark.parametrize(
    "teks",
    [
        "Lisensi data belum ditetapkan oleh instansi",
        "\nKUTIPAN\n\nBadan Andai Kabupaten Andai. Laporan Kinerja",
        "Nilai yang tidak ada dikosongkan, bukan nol",
        "pagu (Pagu; integer, satuan rupiah): Anggaran setelah perubahan terakhir.",
        " Tabel: tabel-3.3.\n",
        "UTF-8 tanpa penanda urutan bita (BOM), koma pemisah, titik desimal",
        "  tabel-3.3.csv\n",
        "tanpa internet: lkjip-2023-luring.zip di situs",
    ],
)
def test_readme(arsip: zipfile.ZipFile, teks: str) -> None:
    """
    The explanation has licence, citation, caveats, dictionary and sums.
    """
    assert teks in arsip.read("lkjip-2023/README.txt").decode("utf-8")


def test_origin() -> None:
    """
    A year that is only known from another report says so, and claims no report.
    """
    paket = replace(make_paket(), asal="Tabel 3.3 LKjIP 2024. Hanya pembanding.")

    baca = write_baca(paket, "")

    assert "\nAsal angka: Tabel 3.3 LKjIP 2024. Hanya pembanding.\n" in baca
    assert "luring" not in baca
