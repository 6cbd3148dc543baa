"""
Give the tests of completeness the whole year of the invented agency.
"""

import pytest

from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.compute.tables import build_tables
from tests.compute.tables.bahan import DATA, load_hasil


@pytest.fixture(scope="session")
def bahan() -> Bahan:
    """
    Compute 2025: two versions of the agreement, five indikator, one without result.
    """
    semua = load_hasil(DATA)
    hasil = semua.tahun[2025]
    return Bahan(hasil, build_tables(hasil), (semua.tahun[2024],))


@pytest.fixture(scope="session")
def awal_tahun() -> Bahan:
    """
    Compute 2026, which has just begun: no result, no program.
    """
    semua = load_hasil(DATA)
    hasil = semua.tahun[2026]
    riwayat = (semua.tahun[2025], semua.tahun[2024])
    return Bahan(hasil, build_tables(hasil), riwayat)
