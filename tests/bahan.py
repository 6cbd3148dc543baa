"""The real data, read and computed once for tests that only look at it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.compute.tables import build_tables
from lkjip_site.load.muatan import load_muatan
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.table import Table

AKAR = Path(__file__).parents[1]
DATA = AKAR / "data"


@lru_cache(maxsize=1)
def read_hasil() -> Hasil:
    """Give all years of the real data."""
    muatan, _ = load_muatan(DATA)
    return compute_hasil(muatan)


def read_tahun(tahun: int = 2023) -> HasilTahun:
    """Give one year of the real data."""
    return read_hasil().tahun[tahun]


@lru_cache(maxsize=4)
def read_tabel(tahun: int = 2023) -> dict[str, Table]:
    """Give the tables of one year of the real data."""
    return build_tables(read_tahun(tahun))
