"""
What the tests of properties draw: figures, amounts and days as data may have.

The same figures are drawn at every run, so that a change is judged and not
chance. `LENGKAP=1` draws more, and others each time.
"""

import os
from datetime import date
from decimal import Decimal

from hypothesis import settings
from hypothesis import strategies as st

from lkjip_site.nilai import Rentang

LENGKAP = "LENGKAP" in os.environ

settings.register_profile(
    "lkjip",
    deadline=None,
    derandomize=not LENGKAP,
    max_examples=2000 if LENGKAP else 100,
)
settings.load_profile("lkjip")

BESAR = Decimal(10) ** 12

ANGKA = st.decimals(-BESAR, BESAR, places=4)
"""A measured value."""
ANGKA_TAMPIL = st.decimals(-BESAR, BESAR, places=2)
"""A measured value as it is shown."""
POSITIF = st.decimals(Decimal("0.0001"), BESAR, places=4)
CAPAIAN = st.decimals(Decimal(-500), Decimal(500), places=6)
RUPIAH = st.integers(0, 10**15)
DESIMAL = st.integers(0, 6)
TANGGAL = st.dates(date(1000, 1, 1), date(9999, 12, 31))


def pair(strategi: st.SearchStrategy[Decimal]) -> st.SearchStrategy[list[Decimal]]:
    """
    Draw two figures, the smaller one first.
    """
    return st.lists(strategi, min_size=2, max_size=2).map(sorted)


RENTANG = pair(POSITIF).map(lambda batas: Rentang(*batas))
