"""
The cases of addresses: what was published once still answers.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dasar_data import change_value, copy_dasar
from tests.kasus.test_cari import build_situs
from tests.kasus.test_situs import CAPAIAN, RENSTRA
from tests.situs.pembaca import Situs, read_situs

NAMA = "Analisis"


def write_indikator(id_indikator: str) -> str:
    """
    Define an indikator that is named like all others.
    """
    return f"""\
          - id: {id_indikator}
            nama: {NAMA}
            satuan: Persen
            arah: naik
            definisi: Uji
            rumus: a / b
            sumber: Uji
            penanggung_jawab: Uji
            target: {{2024: 100}}
"""


def build_named(tempat: Path, daftar: list[str]) -> Situs:
    """
    Build a site whose first indikator of a sasaran have one name.
    """
    data = copy_dasar(tempat)
    awal = "          - id: aduan\n"
    definisi = "".join(map(write_indikator, daftar))
    change_value(data, RENSTRA, awal, definisi + awal)
    hasil = "".join(f"  - id: {satu}\n    realisasi: 90\n" for satu in daftar)
    change_value(data, CAPAIAN, "program:\n", f"{hasil}program:\n")
    lalu = "  - id: predikat\n"
    change_value(data, "2023/capaian.yml", lalu, hasil + lalu)
    return read_situs(build_situs(data), "")


def list_anchors(situs: Situs) -> set[str]:
    """
    List every id of every page.
    """
    return {
        f"{alamat}#{jangkar}"
        for alamat, halaman in situs.halaman.items()
        for jangkar in halaman.daftar_id
    }


def test_jangkar_tetap(tmp_path: Path) -> None:
    """
    A-44: equal names have anchors of their own; one more on top changes none.
    """
    lama = build_named(tmp_path / "lama", ["b", "c"])
    baru = build_named(tmp_path / "baru", ["baru", "b", "c"])

    assert {"2024/bab-3/#uraian-b", "2024/bab-3/#uraian-c"} <= list_anchors(lama)
    assert list_anchors(lama) - list_anchors(baru) == set()
    assert [s for s in list_anchors(baru) if s.endswith(("_1", "_2"))] == []
