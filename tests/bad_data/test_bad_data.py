"""
Damaged files: each is told at its place, with a way out, and nothing else is.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.dasar_data import copy_dasar, list_problems

FOLDER = Path(__file__).parent
TABEL: list[dict[str, Any]] = yaml.safe_load(
    (FOLDER / "tabel.yml").read_text(encoding="utf-8")
)
INGGRIS = ("should", "Input", "invalid", "valid ", "error", "expected", "Traceback")


@pytest.mark.parametrize("baris", TABEL, ids=lambda baris: baris["berkas"])
def test_berkas(baris: dict[str, Any], tmp_path: Path) -> None:
    """
    The check prints exactly these lines.
    """
    isi = (FOLDER / baris["berkas"]).read_bytes()

    assert (
        list_problems(copy_dasar(tmp_path, {baris["sebagai"]: isi})) == baris["pesan"]
    )


def test_tabel_lengkap() -> None:
    """
    Every damaged file stands in the table once.
    """
    berkas = sorted(
        path.name for path in FOLDER.glob("*.yml") if path.name != "tabel.yml"
    )

    assert sorted(baris["berkas"] for baris in TABEL) == berkas


def test_bahasa() -> None:
    """
    No word of a library comes through.
    """
    pesan = [satu for baris in TABEL for satu in baris["pesan"]]

    assert [satu for satu in pesan if any(kata in satu for kata in INGGRIS)] == []
