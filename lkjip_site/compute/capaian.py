"""Capaian: how far the realisasi came towards the target, in percent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from lkjip_site.compute.rumus import (
    RUMUS_CAPAIAN,
    SERATUS,
    batas_terdekat,
    divide,
    mean_of,
    percent_of,
)
from lkjip_site.model.hasil import RataRata
from lkjip_site.model.instansi import Aturan
from lkjip_site.model.renstra import Arah
from lkjip_site.model.tahun import CapaianIndikator
from lkjip_site.nilai import JenisKosong, Kosong, Rentang, Tingkat, Ukuran

DaftarAturan = Mapping[str, Aturan]
_SATUAN_PERSEN = {"persen", "%"}


def compute_realisasi(catatan: CapaianIndikator, satuan: str) -> Ukuran:
    """
    Give the realisasi of one indikator, from its parts where they are known.

    Args:
        catatan: What was typed: a realisasi, or pembilang and penyebut.
        satuan: Unit; for `Persen` or `%` the ratio is taken times 100.

    Returns:
        The figure, exact; Kosong when nothing or a penyebut of 0 was typed.

    Source:
        data/<tahun>/capaian.yml.
    """
    if catatan.realisasi is not None:
        return catatan.realisasi
    if catatan.pembilang is None or catatan.penyebut is None:
        return Kosong(JenisKosong.BELUM_DILAPORKAN, "realisasi belum diisi")
    rumus = percent_of if satuan.lower() in _SATUAN_PERSEN else divide
    alasan = "penyebutnya 0, sehingga tidak dapat dihitung"
    return _guard(rumus, catatan.pembilang, catatan.penyebut, alasan)


def compute_capaian(
    aturan: DaftarAturan, arah: Arah, target: Ukuran, realisasi: Ukuran
) -> Decimal | Kosong:
    """
    Compute the capaian of one indikator.

    Args:
        aturan: Rules of the year by id.
        arah: Direction of the indikator.
        target: The target; its form fits the direction.
        realisasi: The realisasi.

    Returns:
        Percent on the 0-100 scale, unrounded and uncapped; Kosong with the
        reason when a figure is missing, or the target is 0 or below it.

    Source:
        data/aturan.yml, capaian-naik, -turun, -rentang, -tepat, -teks.
    """
    if kosong := _find_kosong(target, realisasi):
        return kosong
    if arah is Arah.TEKS:
        return _compute_teks(target, realisasi)
    if not isinstance(realisasi, Decimal):
        return _wrong_form("realisasi")
    if arah in {Arah.RENTANG, Arah.TEPAT}:
        return _compute_rentang(target, realisasi)
    if not isinstance(target, Decimal):
        return _wrong_form("target")
    rumus = RUMUS_CAPAIAN[aturan[f"capaian-{arah}"].rumus]
    alasan = "realisasi 0, sehingga capaian tidak dapat dihitung"
    return _guard(rumus, target, realisasi, alasan)


def _find_kosong(target: Ukuran, realisasi: Ukuran) -> Kosong | None:
    """Say why there is no capaian at all, whatever the direction."""
    for nilai in (realisasi, target):
        if isinstance(nilai, Kosong):
            return nilai
    # Else an exact target of 0 would count when it is met, and only then.
    if target == Decimal(0):
        alasan = "target 0, sehingga capaian tidak dapat dihitung"
        return Kosong(JenisKosong.TIDAK_BERLAKU, alasan)
    # Divided by a figure below 0, a better realisasi would give a lower capaian.
    if _is_negative(target):
        alasan = "target di bawah 0, sehingga capaian dalam persen tidak bermakna"
        return Kosong(JenisKosong.TIDAK_BERLAKU, alasan)
    return None


def _is_negative(target: Ukuran) -> bool:
    """Tell whether a target, or a limit of it, lies below 0."""
    if isinstance(target, Rentang):
        return target.bawah < 0
    return isinstance(target, Decimal) and target < 0


def _compute_rentang(target: Ukuran, realisasi: Decimal) -> Decimal | Kosong:
    """Compare a figure with two limits; an exact target is both of them."""
    batas = Rentang(target, target) if isinstance(target, Decimal) else target
    if not isinstance(batas, Rentang):
        return _wrong_form("target")
    alasan = "batas target 0, sehingga capaian tidak dapat dihitung"
    return _guard(batas_terdekat, batas, realisasi, alasan)


def _compute_teks(target: Ukuran, realisasi: Ukuran) -> Decimal | Kosong:
    """Compare two words by the figures that the scale gives them."""
    if not isinstance(target, Tingkat) or not isinstance(realisasi, Tingkat):
        return _wrong_form("target atau realisasi")
    alasan = "nilai target pada skala 0, sehingga capaian tidak dapat dihitung"
    return _guard(
        RUMUS_CAPAIAN["realisasi-per-target"], target.nilai, realisasi.nilai, alasan
    )


def _guard(
    rumus: Callable[..., Decimal], pertama: object, kedua: object, alasan: str
) -> Decimal | Kosong:
    """Apply a formula; a division by 0 is a figure that does not exist."""
    try:
        return rumus(pertama, kedua)
    except ZeroDivisionError:
        return Kosong(JenisKosong.TIDAK_BERLAKU, alasan)


def _wrong_form(apa: str) -> Kosong:
    """Say that a figure has not the form that its direction needs."""
    alasan = f"bentuk {apa} tidak cocok dengan arah indikator"
    return Kosong(JenisKosong.TIDAK_DINILAI, alasan)


def cap_capaian(aturan: Aturan, capaian: Decimal | Kosong) -> Decimal | Kosong:
    """
    Cut a capaian at the cap of the agency, where it has one.

    Source:
        data/aturan.yml, batas-capaian.
    """
    if isinstance(capaian, Kosong) or aturan.rumus != "dibatasi":
        return capaian
    return capaian if aturan.batas is None else min(capaian, aturan.batas)


def compute_rata_rata(daftar_capaian: Sequence[Decimal | Kosong]) -> RataRata:
    """
    Compute the plain mean of the measured capaian.

    Returns:
        The mean as it is and with each capaian cut at 100; Kosong when none
        was measured. A missing capaian counts in `semua` only.

    Source:
        data/aturan.yml, rata-rata-capaian.
    """
    terukur = [nilai for nilai in daftar_capaian if not isinstance(nilai, Kosong)]
    if not terukur:
        kosong = Kosong(JenisKosong.TIDAK_DINILAI, "tidak ada indikator yang terukur")
        return RataRata(kosong, kosong, 0, len(daftar_capaian))
    return RataRata(
        nilai=mean_of(terukur),
        dibatasi=mean_of([min(nilai, SERATUS) for nilai in terukur]),
        terukur=len(terukur),
        semua=len(daftar_capaian),
    )
