"""What a sighted reader sees in a chart over the years, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.model.seri import TitikSeri
from lkjip_site.nilai import Kosong
from lkjip_site.render.grafik import Satuan, find_figure, list_figures, say_nilai
from lkjip_site.render.sumbu_seri import GrafikSeri

MAKS_URAIAN = 12
"""Longest series that is told year by year."""


def describe_seri(grafik: GrafikSeri) -> str:
    """
    Say what is seen: every year of a short series, the course of a long one.

    Returns:
        Whole sentences with every figure that is written in the chart.
    """
    putus = [
        f"Putus seri sebelum {t.tahun}: {t.putus.rstrip('.')}."
        for t in grafik.daftar
        if t.putus
    ]
    if len(grafik.daftar) <= MAKS_URAIAN and not grafik.is_dense:
        daftar = [_say_titik(grafik.satuan, t) for t in grafik.daftar]
        return " ".join([*daftar, *putus])
    return " ".join([*_say_course(grafik), *putus])


def _say_titik(satuan: Satuan, titik: TitikSeri) -> str:
    """Say one year."""
    target = say_nilai(satuan, titik.target)
    if not titik.dilaporkan:
        return f"Tahun {titik.tahun}: target {target}, belum ada laporan."
    realisasi = say_nilai(satuan, titik.realisasi)
    return f"Tahun {titik.tahun}: target {target}, realisasi {realisasi}."


def _say_course(grafik: GrafikSeri) -> Iterator[str]:
    """Say the course of a long series."""
    nilai = [
        (n, t) for t in grafik.daftar if (n := find_figure(t.realisasi)) is not None
    ]
    if nilai:
        sebut = {"pertama": nilai[0], "terbaru": nilai[-1]}
        sebut["tertinggi"] = max(nilai, key=lambda satu: satu[0])
        sebut["terendah"] = min(nilai, key=lambda satu: satu[0])
        daftar = ", ".join(
            f"{kata} {grafik.satuan.write(t.realisasi)} ({t.tahun})"
            for kata, (_, t) in sebut.items()
        )
        yield f"Realisasi {len(nilai)} tahun: {daftar}."
    kosong = [
        str(t.tahun)
        for t in grafik.daftar
        if t.dilaporkan and isinstance(t.realisasi, Kosong)
    ]
    if kosong:
        yield f"Tanpa angka realisasi: {len(kosong)} tahun."
    target = [t for t in grafik.daftar if list_figures(t.target)]
    if target:
        akhir = target[-1]
        yield f"Target terakhir {grafik.satuan.write(akhir.target)} ({akhir.tahun})."
    yield "Angka setiap tahun ada dalam tabel di bawah grafik."
