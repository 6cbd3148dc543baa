"""
The tables of the report itself: all there, with the columns of the printed ones.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from lkjip_site.compute.tables import build_tables
from lkjip_site.table import Table
from tests.compute.tables.bahan import find_cell, load_hasil

ROOT = Path(__file__).parents[3]
TEKS = (ROOT / "tests/expected/kolom.yml").read_text(encoding="utf-8")
# BaseLoader: the key `no` stays a text.
EXPECTED: dict[str, Any] = yaml.load(TEKS, yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)


@pytest.fixture(scope="module")
def laporan() -> dict[str, Table]:
    """
    Build the tables of the report of 2023.
    """
    return build_tables(load_hasil(ROOT / "data").tahun[2023])


def test_laporan_ids(laporan: dict[str, Table]) -> None:
    """
    All 28 tables are there behind the summary, in the order of the report.
    """
    assert len(EXPECTED) == 28
    assert list(laporan) == ["ringkasan", *EXPECTED]


@pytest.mark.parametrize("id_tabel", EXPECTED)
def test_laporan_columns(laporan: dict[str, Table], id_tabel: str) -> None:
    """
    Keys, heads, types, groups and numbers of the columns are the printed ones.
    """
    kolom = [
        [satu.key, satu.judul, satu.tipe, satu.grup, satu.nomor]
        for satu in laporan[id_tabel].kolom
    ]

    assert kolom == EXPECTED[id_tabel]["kolom"]


@pytest.mark.parametrize("id_tabel", EXPECTED)
def test_laporan_row_count(laporan: dict[str, Table], id_tabel: str) -> None:
    """
    No row is lost or added.
    """
    assert len(laporan[id_tabel].baris) == int(EXPECTED[id_tabel]["baris"])


@pytest.mark.parametrize("id_tabel", EXPECTED)
def test_laporan_row_ids(laporan: dict[str, Table], id_tabel: str) -> None:
    """
    An id is an address: no two rows of a table share one.
    """
    ids = [satu.id for satu in laporan[id_tabel].baris]

    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("id_tabel", EXPECTED)
def test_laporan_cells(laporan: dict[str, Table], id_tabel: str) -> None:
    """
    A cell has a value or a reason, and no value for a column that is not there.
    """
    tabel = laporan[id_tabel]
    keys = {kolom.key for kolom in tabel.kolom}

    assert all(
        (cell.nilai is None) == (cell.kosong is not None)
        for _, _, cell in tabel.cells()
    )
    assert {key for baris in tabel.baris for key in baris.sel} <= keys


def test_laporan_sums(laporan: dict[str, Table]) -> None:
    """
    The sums are those that the report prints, or add up what it prints.
    """
    awal = laporan["lampiran-1-pk-awal-anggaran"]
    perubahan = laporan["lampiran-2-pk-perubahan-anggaran"]

    assert find_cell(awal, "jumlah", "anggaran").nilai == 10_467_423_824
    assert find_cell(perubahan, "jumlah", "anggaran_sebelum").nilai == 10_467_423_824
    assert find_cell(perubahan, "jumlah", "anggaran_sesudah").nilai == 11_443_226_942
    assert find_cell(laporan["tabel-3.9"], "jumlah", "realisasi").nilai == (
        517_538_500
        + 1_801_053_194
        + 102_777_194
        + 892_744_754
        + 3_230_063_582
        + 3_684_555_759
    )
