"""
The tool for data packages reads every description, and finds it true.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import frictionless
import pytest

from tests.situs.pembaca import Situs


def find_faults(berkas: Path) -> list[tuple[str, str, str]]:
    """
    Validate a data package with all its tables; give table, kind and note of each fault.
    """
    laporan = frictionless.validate(berkas)
    galat = [("", satu.type, satu.note) for satu in laporan.errors]
    return galat + [
        (tabel.name, satu.type, satu.note)
        for tabel in laporan.tasks
        for satu in tabel.errors
    ]


@pytest.fixture
def paket(situs_nyata: Situs, tmp_path: Path) -> Path:
    """
    Copy a small package, to be changed.
    """
    return Path(shutil.copytree(situs_nyata.folder / "2022/data", tmp_path / "data"))


def test_valid(situs: Situs) -> None:
    """
    Sizes, hashes, columns, types and keys of all tables of all years are as described.
    """
    daftar = sorted(situs.folder.glob("*/data/datapackage.json"))

    assert len(daftar) > 1
    assert [galat for satu in daftar for galat in find_faults(satu)] == []


def _change_type(isi: dict[str, Any]) -> None:
    """
    Call a name a number.
    """
    (nama,) = [
        field
        for field in isi["resources"][1]["schema"]["fields"]
        if field["name"] == "indikator"
    ]
    nama["type"] = "integer"


def _change_hash(isi: dict[str, Any]) -> None:
    """
    State the hash of another file.
    """
    isi["resources"][1]["hash"] = isi["resources"][0]["hash"]


@pytest.mark.parametrize(
    ("ubah", "jenis"),
    [(_change_type, "type-error"), (_change_hash, "hash-count")],
)
def test_fault_found(
    paket: Path, ubah: Callable[[dict[str, Any]], None], jenis: str
) -> None:
    """
    The tool looks at values and at whole files: what is wrong of them is found.
    """
    berkas = paket / "datapackage.json"
    isi = json.loads(berkas.read_text("utf-8"))
    ubah(isi)
    berkas.write_text(json.dumps(isi), encoding="utf-8")

    assert {(nama, macam) for nama, macam, _ in find_faults(berkas)} == {
        (isi["resources"][1]["name"], jenis)
    }
