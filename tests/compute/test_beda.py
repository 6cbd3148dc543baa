"""
Comparing whole states of the data.
"""

from dataclasses import replace
from pathlib import Path

from lkjip_site.compute.beda import compare_sisi
from lkjip_site.model.beda import BedaAngka, BedaHalaman, BedaIsian, BedaTabel
from tests.compute.bahan_beda import edit_data, read_asal


def test_same(tmp_path: Path) -> None:
    """
    A copy of the data differs in nothing.
    """
    assert compare_sisi(read_asal(), edit_data(tmp_path)) == []


def test_kinds(tmp_path: Path) -> None:
    """
    One figure shows as figures, as what was typed, in tables and on pages.
    """
    lama = replace(read_asal(), halaman={"x.md": "60"})
    baru = edit_data(tmp_path, ("2025/capaian.yml", "realisasi: 60", "realisasi: 61"))

    daftar = compare_sisi(lama, replace(baru, halaman={"x.md": "61"}))

    jenis = list(dict.fromkeys(type(satu) for satu in daftar))
    assert jenis == [BedaAngka, BedaIsian, BedaTabel, BedaHalaman]
