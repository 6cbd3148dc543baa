"""Comparisons over the years: progress to the end of the plan, change, breaks."""

from __future__ import annotations

from decimal import Decimal

from lkjip_site.compute.capaian import DaftarAturan, compute_capaian
from lkjip_site.compute.kategori import rank_of
from lkjip_site.compute.rumus import percent_of
from lkjip_site.model.hasil import Kata, Perubahan, TargetAkhir
from lkjip_site.model.renstra import Arah, Indikator
from lkjip_site.nilai import JenisKosong, Kosong, Rentang, Ukuran


def find_target_akhir(indikator: Indikator) -> TargetAkhir | Kosong:
    """
    Find the last target of the plan that is a figure, with its year.

    Source:
        data/aturan.yml, kemajuan.
    """
    for tahun in sorted(indikator.target, reverse=True):
        nilai = indikator.target[tahun]
        if not isinstance(nilai, Kosong):
            return TargetAkhir(tahun, nilai)
    return Kosong(JenisKosong.TIDAK_BERLAKU, "rencana tidak menetapkan target angka")


def compute_kemajuan(
    aturan: DaftarAturan,
    arah: Arah,
    target_akhir: TargetAkhir | Kosong,
    realisasi: Ukuran,
) -> Decimal | Kosong:
    """
    Compute the progress to the last target of the plan.

    Returns:
        Percent on the 0-100 scale, unrounded, by the formula of capaian;
        Kosong when a figure is missing.

    Source:
        data/aturan.yml, kemajuan.
    """
    if isinstance(target_akhir, Kosong):
        return target_akhir
    return compute_capaian(aturan, arah, target_akhir.nilai, realisasi)


def compute_perubahan(
    indikator: Indikator, tahun: int, lalu: Ukuran | None, kini: Ukuran
) -> Perubahan | Kosong:
    """
    Compute the change of a realisasi against the year before.

    Args:
        indikator: Says the direction and the breaks of the series.
        tahun: Year of `kini`.
        lalu: Last year's realisasi; None when that year is not known.
        kini: This year's realisasi.

    Returns:
        Difference, percent and a word that knows the direction; Kosong
        across a break or when a figure is missing.

    Source:
        data/aturan.yml, perubahan.
    """
    if lalu is None:
        return Kosong(JenisKosong.BELUM_TERSEDIA, f"data {tahun - 1} belum tersedia")
    for nilai in (kini, lalu):
        if isinstance(nilai, Kosong):
            return nilai
    if putus := indikator.putus_di(tahun):
        return Kosong(JenisKosong.TIDAK_DINILAI, f"putus seri: {putus.alasan}")
    dulu, sekarang = rank_of(lalu), rank_of(kini)
    persen: Decimal | Kosong = Kosong(JenisKosong.TIDAK_BERLAKU, "tahun lalu 0")
    if dulu:
        persen = percent_of(sekarang - dulu, abs(dulu))
    kata = _judge(indikator, tahun, dulu, sekarang)
    return Perubahan(sekarang - dulu, persen, kata)


def _judge(indikator: Indikator, tahun: int, dulu: Decimal, sekarang: Decimal) -> Kata:
    """Say whether a change is for the better in the direction of the indikator."""
    maju = _distance(indikator, tahun, dulu) - _distance(indikator, tahun, sekarang)
    if maju == 0:
        return Kata.TETAP
    return Kata.MEMBAIK if maju > 0 else Kata.MEMBURUK


def _distance(indikator: Indikator, tahun: int, nilai: Decimal) -> Decimal:
    """Measure how far a figure lies from what is good; smaller is better."""
    if indikator.arah is Arah.TURUN:
        return nilai
    if indikator.arah in {Arah.NAIK, Arah.TEKS}:
        return -nilai
    target = indikator.target.get(tahun)
    if isinstance(target, Rentang):
        return max(target.bawah - nilai, nilai - target.atas, Decimal(0))
    return abs(nilai - target) if isinstance(target, Decimal) else Decimal(0)
