"""Monthly plans: their months lead to the target of the year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkjip_site.check.selaras import say_ukuran
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.renstra import Arah
from lkjip_site.model.tahun import RencanaIndikator
from lkjip_site.nilai import Kosong
from lkjip_site.problems import DataPath, Level, Problem


def check_bulanan(hasil: HasilTahun) -> Iterator[Problem]:
    """Check the months of all plans of one year."""
    if hasil.muatan.rencana_aksi is None:
        return
    naskah = hasil.muatan.rencana_aksi.naskah
    arah = {satu.id: satu.indikator.arah for satu in hasil.indikator}
    for r, rencana in enumerate(hasil.muatan.rencana_aksi.isi.rencana_aksi):
        for i, satu in enumerate(rencana.indikator):
            path: DataPath = ("rencana_aksi", r, "indikator", i)
            if masalah := judge_bulan(satu, arah[satu.id]):
                yield naskah.problem(
                    (*path, "target"),
                    masalah,
                    aturan="rencana-bulan",
                    level=Level.PERINGATAN,
                    subjek=f"{rencana.perjanjian}/{satu.id}",
                )
            for bulan in find_nol(satu):
                pesan = (
                    "tertulis 0, padahal target bulan itu tidak ada; tulis alasannya"
                )
                here = (*path, "realisasi", str(bulan))
                yield naskah.problem(here, pesan, aturan="nol-tanpa-target")


def find_nol(satu: RencanaIndikator) -> list[int]:
    """Find the months with a realisasi of 0 whose target is missing."""
    return [
        bulan
        for bulan, nilai in satu.realisasi.items()
        if nilai == Decimal(0) and isinstance(satu.target.get(bulan), Kosong)
    ]


def judge_bulan(satu: RencanaIndikator, arah: Arah) -> str:
    """
    Say why the months of a plan cannot give its sum.

    Returns:
        What is wrong; empty when the months add up to the target of the year,
        or rise (of an indikator that shall fall: move) to it.
    """
    urut = [satu.target[bulan] for bulan in sorted(satu.target)]
    angka = [nilai for nilai in urut if isinstance(nilai, Decimal)]
    setahun = satu.jumlah
    if not angka or not isinstance(setahun, Decimal) or sum(angka) == setahun:
        return ""
    if angka[-1] != setahun:
        jumlah = say_ukuran(Decimal(sum(angka)))
        return (
            f"bulan terakhir {say_ukuran(angka[-1])} dan jumlah semua bulan {jumlah}, "
            f"padahal setahun {say_ukuran(setahun)}; periksa bulannya"
        )
    if arah is Arah.NAIK and angka != sorted(angka):
        return (
            "target kumulatif turun di tengah tahun, padahal setahun "
            f"{say_ukuran(setahun)}; periksa bulannya"
        )
    return ""
