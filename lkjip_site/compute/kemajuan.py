"""Comparisons over the years: progress to the end of the plan, change, breaks."""

from __future__ import annotations

from decimal import Decimal

from lkjip_site.compute.capaian import DaftarAturan, compute_capaian
from lkjip_site.compute.kategori import rank_of
from lkjip_site.compute.rumus import PRESISI, percent_of
from lkjip_site.model.hasil import Kata, Perubahan, TargetAkhir
from lkjip_site.model.renstra import Arah, Indikator
from lkjip_site.nilai import JenisKosong, Kosong, Rentang, Ukuran, as_clause


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
    indikator: Indikator, tahun: int, target: Ukuran, lalu: Ukuran | None, kini: Ukuran
) -> Perubahan | Kosong:
    """
    Compute the change of a realisasi against the year before.

    Args:
        indikator: Says the direction and the breaks of the series.
        tahun: Year of `kini`.
        target: This year's target; only a range or an exact target needs it.
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
        return Kosong(
            JenisKosong.TIDAK_DINILAI, f"putus seri: {as_clause(putus.alasan)}"
        )
    if indikator.arah in {Arah.RENTANG, Arah.TEPAT} and isinstance(target, Kosong):
        return Kosong(JenisKosong.TIDAK_DINILAI, f"tanpa target: {target.alasan}")
    dulu, sekarang = rank_of(lalu), rank_of(kini)
    selisih = PRESISI.subtract(sekarang, dulu)
    persen: Decimal | Kosong = Kosong(JenisKosong.TIDAK_BERLAKU, "tahun lalu 0")
    if dulu:
        persen = percent_of(selisih, dulu.copy_abs())
    return Perubahan(selisih, persen, _judge(indikator.arah, target, dulu, sekarang))


def _judge(arah: Arah, target: Ukuran, dulu: Decimal, sekarang: Decimal) -> Kata:
    """Say whether a change is for the better in the direction of the indikator."""
    jarak_dulu = _distance(arah, target, dulu)
    jarak_kini = _distance(arah, target, sekarang)
    if jarak_kini == jarak_dulu:
        return Kata.TETAP
    return Kata.MEMBAIK if jarak_kini < jarak_dulu else Kata.MEMBURUK


def _distance(arah: Arah, target: Ukuran, nilai: Decimal) -> Decimal:
    """Measure how far a figure lies from what is good; smaller is better."""
    if arah is Arah.TURUN:
        return nilai
    if arah in {Arah.NAIK, Arah.TEKS}:
        return nilai.copy_negate()
    batas = target if isinstance(target, Rentang) else Rentang(*[rank_of(target)] * 2)
    bawah = PRESISI.subtract(batas.bawah, nilai)
    return max(bawah, PRESISI.subtract(nilai, batas.atas), Decimal(0))
