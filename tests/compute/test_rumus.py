"""
The formulas: exact, and refusing what cannot be divided.
"""

from collections.abc import Callable
from decimal import Decimal
from itertools import count

import pytest

from lkjip_site.check.aturan import RUMUS_BY_ATURAN
from lkjip_site.compute.rumus import (
    RUMUS_CAPAIAN,
    RUMUS_EFISIENSI,
    batas_terdekat,
    divide,
    mean_of,
    nisbah_capaian_serapan,
    percent_of,
    realisasi_per_target,
    selisih_poin,
    target_per_realisasi,
)
from lkjip_site.nilai import Rentang

NOL = Decimal(0)
PANJANG = Decimal("9" * 30)


@pytest.mark.parametrize(
    "hitung",
    [
        lambda: divide(0, 0),
        lambda: divide(1, 0),
        lambda: percent_of(1, NOL),
        lambda: realisasi_per_target(NOL, NOL),
        lambda: target_per_realisasi(NOL, Decimal(5)),
        lambda: target_per_realisasi(Decimal(5), NOL),
        lambda: batas_terdekat(Rentang(NOL, Decimal(5)), Decimal(-1)),
        lambda: nisbah_capaian_serapan(Decimal(100), NOL),
        lambda: mean_of([]),
    ],
    ids=count(1),
)
def test_no_division(hitung: Callable[[], Decimal]) -> None:
    """
    A figure that does not exist is an error, not 0, infinity or a fault of decimal.
    """
    with pytest.raises(ZeroDivisionError):
        hitung()


@pytest.mark.parametrize(
    ("hitung", "harapan"),
    [
        (lambda: percent_of(PANJANG, 100), PANJANG),
        (lambda: selisih_poin(PANJANG, Decimal(1)), Decimal("9" * 29 + "8")),
        (lambda: mean_of([PANJANG, PANJANG]), PANJANG),
    ],
    ids=count(1),
)
def test_exact(hitung: Callable[[], Decimal], harapan: Decimal) -> None:
    """
    Figures of thirty digits, the longest that are read, keep the last one.
    """
    assert hitung() == harapan


@pytest.mark.parametrize(
    ("id_aturan", "daftar"),
    [
        ("capaian-naik", RUMUS_CAPAIAN),
        ("capaian-turun", RUMUS_CAPAIAN),
        ("efisiensi", RUMUS_EFISIENSI),
    ],
)
def test_every_formula(id_aturan: str, daftar: dict[str, object]) -> None:
    """
    Every formula that a rule may name can be computed.
    """
    assert set(RUMUS_BY_ATURAN[id_aturan]) <= set(daftar)


def test_no_other_formula() -> None:
    """
    Every formula that can be computed may be named by a rule.
    """
    boleh = {rumus for daftar in RUMUS_BY_ATURAN.values() for rumus in daftar}

    assert {*RUMUS_CAPAIAN, *RUMUS_EFISIENSI} <= boleh
