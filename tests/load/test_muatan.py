"""
Tests of reading a whole data folder.
"""

from pathlib import Path

import pytest

from lkjip_site.ingatan import Ingatan
from lkjip_site.load.muatan import load_muatan
from tests.dasar_data import change_value, copy_dasar, list_problems, write_file

RENSTRA = "renstra/2022-2025.yml"


def test_muatan(tmp_path: Path) -> None:
    """
    All documents are there, the years oldest first.
    """
    muatan, problems = load_muatan(copy_dasar(tmp_path))

    assert problems == ()
    assert list(muatan.tahun) == [2023, 2024]
    assert muatan.tahun[2024].narasi["bab-3"].teks.startswith("## 3.1\n")
    assert muatan.tahun[2024].rusak == frozenset()


def test_narasi_kosong(tmp_path: Path) -> None:
    """
    Prose without a word is a peringatan: something may be lost.
    """
    data = copy_dasar(tmp_path, {"2024/narasi/bab-4.md": " \n"})

    assert list_problems(data) == [
        (
            "data/2024/narasi/bab-4.md:1:1: peringatan: berkas ini kosong; isi, atau "
            "hapus "
            "kalau memang tidak dipakai [berkas-kosong]"
        )
    ]


def test_narasi_rusak(tmp_path: Path) -> None:
    """
    Prose is decoded as strictly as data.
    """
    data = copy_dasar(tmp_path, {"2024/narasi/bab-4.md": b"Kaf\xe9"})

    assert list_problems(data) == [
        (
            "data/2024/narasi/bab-4.md:1:4: galat: ada huruf yang bukan UTF-8 (mungkin "
            '"é"); '
            "simpan ulang berkas ini sebagai UTF-8 [yaml-sandi]"
        )
    ]


@pytest.mark.parametrize("huruf", [b"\x81", b"\x8d"])
def test_bita_tanpa_huruf(huruf: bytes, tmp_path: Path) -> None:
    """
    A byte that stands for no letter anywhere is told without a guess.
    """
    data = copy_dasar(tmp_path, {"2024/narasi/bab-4.md": b"a\n\xc3\xa9" + huruf})

    assert list_problems(data) == [
        (
            "data/2024/narasi/bab-4.md:2:2: galat: ada huruf yang bukan UTF-8; simpan "
            "ulang "
            "berkas ini sebagai UTF-8 [yaml-sandi]"
        )
    ]


def test_dokumen_rusak_tidak_dirindukan(tmp_path: Path) -> None:
    """
    What refers to a file that cannot be read is not blamed for it.
    """
    data = copy_dasar(tmp_path, {"2024/program.yml": "program: {", RENSTRA: "a: *b"})

    assert [satu.split(": ")[0] for satu in list_problems(data)] == [
        "data/2024/program.yml:1:10",
        "data/renstra/2022-2025.yml:1:4",
    ]
    assert "program" in load_muatan(data)[0].tahun[2024].rusak


def test_skala_dari_renstra_rusak(tmp_path: Path) -> None:
    """
    The words of a scale are known even where its plan has a fault elsewhere.
    """
    data = copy_dasar(tmp_path)
    change_value(data, RENSTRA, "misi_diemban: 1", "misi_diemban: satu")
    change_value(data, "2024/capaian.yml", "realisasi: B", "realisasi: D")
    change_value(data, RENSTRA, "skala: {A: 4,", "skala: {A: empat,")

    assert [satu.split("[")[-1] for satu in list_problems(data)] == [
        "nilai-skala]",
        "nilai-angka]",
        "nilai-angka]",
    ]


def test_dua_kali_sama(tmp_path: Path) -> None:
    """
    A file that changed between two readings is read anew.
    """
    data = copy_dasar(tmp_path)
    load_muatan(data)
    write_file(data / "glosarium.yml", "istilah: []\n")
    muatan, problems = load_muatan(data)

    assert problems == ()
    assert muatan.glosarium is not None
    assert muatan.glosarium.isi.istilah == ()


def test_hanya_yang_berubah(tmp_path: Path) -> None:
    """
    After an edit of one file only its document and its year are other objects.
    """
    data, ingatan = copy_dasar(tmp_path), Ingatan()
    lama, _ = load_muatan(data, ingatan)
    change_value(data, "2024/capaian.yml", "realisasi: 76", "realisasi: 77")
    baru, _ = load_muatan(data, ingatan)

    assert baru.tahun[2023] is lama.tahun[2023]
    assert baru.tahun[2024] is not lama.tahun[2024]
    assert baru.tahun[2024].program is lama.tahun[2024].program
    assert baru.tahun[2024].narasi["bab-3"] is lama.tahun[2024].narasi["bab-3"]


def test_skala_berubah(tmp_path: Path) -> None:
    """
    A word of a scale that is gone from the plan is refused in files left alone.
    """
    data, ingatan = copy_dasar(tmp_path), Ingatan()
    load_muatan(data, ingatan)
    change_value(data, RENSTRA, "skala: {A: 4, B: 3, C: 2}", "skala: {A: 4, BB: 3}")
    change_value(data, RENSTRA, "{2023: B, 2024: B, 2025: A}", "{2024: A}")
    _, problems = load_muatan(data, ingatan)

    assert "data/2024/capaian.yml" in {satu.tempat.berkas for satu in problems}
