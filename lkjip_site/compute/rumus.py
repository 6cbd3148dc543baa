"""The formulas that a rule of aturan.yml may name; nothing here knows a year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Context, Decimal
from functools import reduce

from lkjip_site.nilai import Rentang

PRESISI = Context(prec=50)
"""Far beyond the 12 places that are published; rounding happens when shown."""
SERATUS = Decimal(100)


def divide(pembilang: Decimal | int, penyebut: Decimal | int) -> Decimal:
    """
    Divide without losing published places.

    Raises:
        ZeroDivisionError: The denominator is 0.

    >>> divide(1, 8)
    Decimal('0.125')
    >>> divide(0, 0)
    Traceback (most recent call last):
    ZeroDivisionError: penyebut 0
    """
    # Decimal answers 0 / 0 with an exception that is no ZeroDivisionError.
    if penyebut == 0:
        raise ZeroDivisionError("penyebut 0")
    return PRESISI.divide(Decimal(pembilang), Decimal(penyebut))


def percent_of(pembilang: Decimal | int, penyebut: Decimal | int) -> Decimal:
    """
    Give a part in percent of a whole.

    >>> percent_of(Decimal("19.44"), 20)
    Decimal('97.20')
    """
    return divide(PRESISI.multiply(Decimal(pembilang), SERATUS), penyebut)


def realisasi_per_target(target: Decimal, realisasi: Decimal) -> Decimal:
    """
    Give the capaian where more is better: R / T x 100.

    Source:
        data/aturan.yml, rumus realisasi-per-target.

    >>> realisasi_per_target(Decimal(3), Decimal("4.5"))
    Decimal('150.0')
    """
    return percent_of(realisasi, target)


def dua_kali_target_kurang_realisasi(target: Decimal, realisasi: Decimal) -> Decimal:
    """
    Give the capaian where less is better: (2T - R) / T x 100.

    Source:
        data/aturan.yml, rumus dua-kali-target-kurang-realisasi.

    >>> dua_kali_target_kurang_realisasi(Decimal(50), Decimal(60))
    Decimal('80')
    """
    return percent_of(PRESISI.subtract(PRESISI.multiply(2, target), realisasi), target)


def target_per_realisasi(target: Decimal, realisasi: Decimal) -> Decimal:
    """
    Give the capaian where less is better: T / R x 100.

    Raises:
        ZeroDivisionError: The target or the realisasi is 0.

    Source:
        data/aturan.yml, rumus target-per-realisasi.

    >>> target_per_realisasi(Decimal(50), Decimal(40))
    Decimal('125')
    >>> target_per_realisasi(Decimal(0), Decimal(2))
    Traceback (most recent call last):
    ZeroDivisionError: target 0
    """
    if target == 0:
        raise ZeroDivisionError("target 0")
    return percent_of(target, realisasi)


def batas_terdekat(target: Rentang, realisasi: Decimal) -> Decimal:
    """
    Give the capaian of a range: 100 inside, else by the nearer limit.

    Below the range like R / T x 100, above it like (2T - R) / T x 100.

    Raises:
        ZeroDivisionError: The nearer limit is 0.

    Source:
        data/aturan.yml, rumus batas-terdekat.

    >>> batas_terdekat(Rentang(Decimal(80), Decimal(90)), Decimal(72))
    Decimal('90')
    """
    if realisasi < target.bawah:
        return realisasi_per_target(target.bawah, realisasi)
    if realisasi > target.atas:
        return dua_kali_target_kurang_realisasi(target.atas, realisasi)
    return SERATUS


def nisbah_capaian_serapan(capaian: Decimal, serapan: Decimal) -> Decimal:
    """
    Give the efisiensi as a ratio: (capaian / serapan - 1) x 100, in percent.

    Raises:
        ZeroDivisionError: Nothing was spent.

    Source:
        data/aturan.yml, rumus nisbah-capaian-serapan.

    >>> nisbah_capaian_serapan(Decimal(120), Decimal(80))
    Decimal('50')
    """
    return PRESISI.subtract(percent_of(capaian, serapan), SERATUS)


def selisih_poin(capaian: Decimal, serapan: Decimal) -> Decimal:
    """
    Give the efisiensi as a difference of percents, in points.

    Source:
        data/aturan.yml, rumus selisih-poin.

    >>> selisih_poin(Decimal(120), Decimal(80))
    Decimal('40')
    """
    return PRESISI.subtract(capaian, serapan)


def mean_of(daftar_nilai: Sequence[Decimal]) -> Decimal:
    """
    Give the plain mean.

    Raises:
        ZeroDivisionError: There is nothing to take the mean of.

    Source:
        data/aturan.yml, rumus rata-rata-terukur.

    >>> mean_of([Decimal(120), Decimal(80)])
    Decimal('100')
    """
    return divide(reduce(PRESISI.add, daftar_nilai, Decimal(0)), len(daftar_nilai))


RUMUS_CAPAIAN: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "realisasi-per-target": realisasi_per_target,
    "dua-kali-target-kurang-realisasi": dua_kali_target_kurang_realisasi,
    "target-per-realisasi": target_per_realisasi,
}
RUMUS_EFISIENSI: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "nisbah-capaian-serapan": nisbah_capaian_serapan,
    "selisih-poin": selisih_poin,
}
