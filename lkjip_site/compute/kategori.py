"""Kategori and status: two judgements of a result, independent of each other."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from lkjip_site.model.hasil import Status
from lkjip_site.model.instansi import Aturan, Kelas
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import JenisKosong, Kosong, Rentang, Tingkat, Ukuran

_PEMBULATAN = Context(prec=200, rounding=ROUND_HALF_UP)
"""Room for every capaian: `quantize` refuses a result with more digits."""


def round_half_up(nilai: Decimal, desimal: int) -> Decimal:
    """
    Round half away from zero, as the signed report and a spreadsheet do.

    Source:
        data/aturan.yml, pembulatan.

    >>> round_half_up(Decimal("2.675"), 2)
    Decimal('2.68')
    """
    return _PEMBULATAN.quantize(nilai, Decimal(1).scaleb(-desimal))


def compute_kategori(aturan: Aturan, capaian: Decimal | Kosong) -> Kelas | Kosong:
    """
    Find the class of a capaian.

    Args:
        aturan: The rule `kategori`: its classes and the decimals of rounding.
        capaian: Percent, unrounded.

    Returns:
        The highest class whose limit the rounded capaian reaches; the
        Kosong of the capaian where there is none.

    Source:
        data/aturan.yml, kategori.
    """
    if isinstance(capaian, Kosong):
        return capaian
    bulat = round_half_up(capaian, aturan.desimal)
    for kelas in aturan.kelas:
        if kelas.minimal is None or bulat >= kelas.minimal:
            return kelas
    return Kosong(JenisKosong.TIDAK_DINILAI, "tidak ada kelas untuk capaian ini")


def compute_status(arah: Arah, target: Ukuran, realisasi: Ukuran) -> Status | Kosong:
    """
    Tell whether the target was met in the direction of the indikator.

    Returns:
        The status; Kosong with the reason when a figure is missing.

    Source:
        data/aturan.yml, status.
    """
    for nilai in (realisasi, target):
        if isinstance(nilai, Kosong):
            return nilai
    return Status.TERCAPAI if _is_met(arah, target, realisasi) else Status.BELUM


def _is_met(arah: Arah, target: Ukuran, realisasi: Ukuran) -> bool:
    """Compare two figures in a direction."""
    nilai = rank_of(realisasi)
    if isinstance(target, Rentang):
        return target.bawah <= nilai <= target.atas
    batas = rank_of(target)
    if arah is Arah.TURUN:
        return nilai <= batas
    return nilai == batas if arah in {Arah.TEPAT, Arah.RENTANG} else nilai >= batas


def rank_of(nilai: Ukuran) -> Decimal:
    """Give the figure that is compared: of a word, that of its scale."""
    if isinstance(nilai, Tingkat):
        return nilai.nilai
    if isinstance(nilai, Decimal):
        return nilai
    pesan = f"tidak dapat dibandingkan: {nilai!r}"
    raise TypeError(pesan)
