"""
The cases in which other generators failed: each stops with the right sentence.

A case is a folder `A-NN/<variant>/`: `data/` replaces files of the base data,
`hapus.txt` lists files to delete, `harapan.txt` is what the check prints.
"""

import re
from pathlib import Path

import pytest

from tests.dasar_data import copy_dasar, list_problems

KASUS = Path(__file__).parent
VARIAN = sorted(path.parent for path in KASUS.glob("A-*/*/harapan.txt"))
BANYAK_KASUS = 64
BARIS = re.compile(r"^\| (A-\d\d) \| (.+?) \| (.+?) \|$", re.MULTILINE)
TABEL = BARIS.findall((KASUS / "README.md").read_text(encoding="utf-8"))


def read_varian(varian: Path) -> dict[str, bytes | None]:
    """
    Give the files that a case replaces in the base data, None for a deleted one.
    """
    data = varian / "data"
    berkas: dict[str, bytes | None] = {
        path.relative_to(data).as_posix(): path.read_bytes()
        for path in sorted(data.rglob("*"))
        if path.is_file()
    }
    hapus = varian / "hapus.txt"
    nama = hapus.read_text(encoding="utf-8").split() if hapus.exists() else []
    return berkas | dict.fromkeys(nama)


def name_tests() -> set[str]:
    """
    List what the table may name: cases by folder, tests by file and function.
    """
    tests = {path.parent.name for path in VARIAN}
    for berkas in KASUS.parent.rglob("test_*.py"):
        nama = re.findall(
            r"^def (test_\w+)", berkas.read_text(encoding="utf-8"), re.MULTILINE
        )
        tests |= {f"{berkas.name}::{satu}" for satu in nama}
    return tests


def test_dasar(tmp_path: Path) -> None:
    """
    The base data has no fault of its own.
    """
    assert list_problems(copy_dasar(tmp_path)) == []


@pytest.mark.parametrize(
    "varian", VARIAN, ids=lambda path: f"{path.parent.name}-{path.name}"
)
def test_varian(varian: Path, tmp_path: Path) -> None:
    """
    The case is reported at its place, with a way out, and nothing else is.
    """
    harapan = (varian / "harapan.txt").read_bytes().decode("utf-8").splitlines()

    assert list_problems(copy_dasar(tmp_path, read_varian(varian))) == harapan


def test_tabel_kasus() -> None:
    """
    The table names all cases, each once and in order.
    """
    semua = [f"A-{nomor:02}" for nomor in range(1, BANYAK_KASUS + 1)]

    assert [baris[0] for baris in TABEL] == semua


@pytest.mark.parametrize("baris", TABEL, ids=lambda baris: baris[0])
def test_tabel_uji(baris: tuple[str, str, str]) -> None:
    """
    Each case names tests, and each of them exists.
    """
    kasus, _, uji = baris
    dikenal = name_tests()
    disebut = re.findall(r"`([^`]+)`", uji)

    assert disebut
    assert all(
        satu in dikenal or (KASUS / kasus / satu / "harapan.txt").exists()
        for satu in disebut
    )


def test_varian_dalam_tabel() -> None:
    """
    No folder of a case is missing in the table.
    """
    disebut = {
        (baris[0], satu)
        for baris in TABEL
        for satu in re.findall(r"`([^`]+)`", baris[2])
    }

    assert {(path.parent.name, path.name) for path in VARIAN} <= disebut
