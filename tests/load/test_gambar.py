"""
Tests of the pictures of a report.
"""

from pathlib import Path
from typing import Any

import pytest

from lkjip_site.load import gambar
from tests.dasar_data import DASAR, change_value, copy_dasar, list_problems

PNG = (DASAR / "2024/gambar/loket.png").read_bytes()
LAPORAN = "2024/laporan.yml"


@pytest.mark.parametrize(
    ("nama", "isi", "pesan"),
    [
        ("peta.png", b"<svg onload=x>", "isi berkas ini bukan gambar png"),
        ("peta.jpg", PNG, "isi berkas ini bukan gambar jpg"),
        ("peta.JPEG", b"", "isi berkas ini bukan gambar jpeg"),
    ],
)
def test_isi_gambar(nama: str, isi: bytes, pesan: str, tmp_path: Path) -> None:
    """
    A picture is what its ending promises.
    """
    data = copy_dasar(tmp_path, {f"2024/gambar/{nama}": isi})

    assert f"data/2024/gambar/{nama}:1:1: galat: {pesan} [gambar-isi]" in list_problems(
        data
    )


@pytest.mark.parametrize("isi", [b"\xff\xd8\xff\xe0", b"RIFF\0\0\0\0WEBP"])
def test_jenis_lain(isi: bytes, tmp_path: Path) -> None:
    """
    Pictures as cameras and browsers make them are accepted.
    """
    nama = "foto.jpg" if isi[0] == 0xFF else "foto.webp"
    data = copy_dasar(tmp_path, {f"2024/gambar/{nama}": isi})
    change_value(data, LAPORAN, "berkas: loket.png", f"berkas: {nama}")
    (data / "2024/gambar/loket.png").unlink()

    assert list_problems(data) == []


def test_gambar_tidak_dipakai(tmp_path: Path) -> None:
    """
    A picture that no report names is a peringatan.
    """
    data = copy_dasar(tmp_path, {"2024/gambar/lain.png": PNG})

    assert list_problems(data) == [
        (
            "data/2024/gambar/lain.png:1:1: peringatan: gambar ini tidak disebut di "
            "laporan.yml, sehingga tidak tampil [gambar-lebih]"
        )
    ]


def test_tanpa_berkas(tmp_path: Path) -> None:
    """
    A picture of which only the caption is known needs no file.
    """
    data = copy_dasar(tmp_path, {"2024/gambar/loket.png": None})
    kosong = "berkas: belum tersedia\n    alasan: tidak diterima"
    change_value(data, LAPORAN, "berkas: loket.png", kosong)

    assert list_problems(data) == []


def test_tanpa_folder_gambar(tmp_path: Path) -> None:
    """
    A name without any file near it is told with its folder.
    """
    data = copy_dasar(tmp_path, {"2024/gambar/loket.png": None})

    assert list_problems(data) == [
        (
            'data/2024/laporan.yml:34:13: galat: gambar "gambar-1-1".berkas: berkas '
            '"loket.png" tidak ada di data/2024/gambar/ [gambar-berkas]'
        )
    ]


def test_gambar_terlalu_besar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A picture as cameras leave it must be made smaller.
    """
    monkeypatch.setattr(gambar, "MAKS_GAMBAR", 10)
    pesan = f"gambar {len(PNG)} bita, paling banyak 10 bita; perkecil gambarnya"

    assert list_problems(copy_dasar(tmp_path)) == [
        f"data/2024/gambar/loket.png:1:1: galat: {pesan} [gambar-isi]"
    ]


def test_gambar_tidak_terbaca(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A picture that the system does not let us read is a problem, no exception.
    """
    data = copy_dasar(tmp_path)

    buka = Path.open

    def refuse(path: Path, *args: Any, **kwargs: Any) -> Any:
        if path.suffix == ".png":
            raise PermissionError(13, "ditolak")
        return buka(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)

    assert list_problems(data) == [
        (
            "data/2024/gambar/loket.png:1:1: galat: gambar tidak dapat dibaca "
            "(ditolak); "
            "periksa izinnya [gambar-isi]"
        )
    ]
