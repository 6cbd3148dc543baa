"""The axes of a chart over the years: places, and which figures have room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from lkjip_site.model.seri import TitikSeri
from lkjip_site.render.grafik import (
    LEBAR,
    LEBAR_HURUF,
    Satuan,
    Skala,
    find_figure,
    list_figures,
)

TINGGI, ATAS, BAWAH, TEPI = 206, 54, 162, 34
JARAK_RAPAT = 44
"""Years that lie closer never all bear their figures."""
JARAK_TITIK = 10
"""Years that lie closer are drawn as a line without dots."""
JARAK_TAHUN = 36
"""Least distance between two years that are named."""


@dataclass(frozen=True)
class GrafikSeri:
    """A series with its axes."""

    daftar: Sequence[TitikSeri]
    satuan: Satuan
    skala: Skala

    @property
    def jarak(self) -> float:
        """Give the distance between two years."""
        awal, akhir = self.daftar[0].tahun, self.daftar[-1].tahun
        return (LEBAR - 2 * TEPI) / max(akhir - awal, 1)

    def x(self, tahun: int) -> float:
        """Give the place of a year; years that are not known keep theirs free."""
        awal, akhir = self.daftar[0].tahun, self.daftar[-1].tahun
        if awal == akhir:
            return LEBAR / 2
        return round(TEPI + (tahun - awal) * self.jarak, 1)

    @property
    def is_dense(self) -> bool:
        """Tell whether the years lie too close for all figures."""
        return len(self.daftar) > 1 and self.jarak < self.lebar_teks

    @cached_property
    def lebar_teks(self) -> float:
        """Give the room that the widest figure takes."""
        panjang = (
            len(self.satuan.write_short(nilai))
            for titik in self.daftar
            for nilai in (titik.target, titik.realisasi)
            if list_figures(nilai)
        )
        return max(JARAK_RAPAT, max(panjang, default=0) * LEBAR_HURUF)

    def select_labels(self) -> tuple[set[int], set[int]]:
        """
        Choose the years whose figures are written: of realisasi, of target.

        All where there is room; else the newest, highest, lowest and first
        realisasi and the last target, as far as they do not cover each other.
        """
        nilai = {
            titik.tahun: angka
            for titik in self.daftar
            if (angka := find_figure(titik.realisasi)) is not None
        }
        target = [t.tahun for t in self.daftar if list_figures(t.target)]
        if not self.is_dense:
            return set(nilai), set(target)
        calon: list[int] = []
        if nilai:
            ekstrem = (pilih(nilai, key=nilai.__getitem__) for pilih in (max, min))
            calon = [max(nilai), *ekstrem, min(nilai)]
        dipilih = self._spread(calon, [])
        akhir = self._spread(target[-1:], dipilih)
        return set(dipilih), set(akhir)

    def _spread(self, calon: Sequence[int], lain: Sequence[int]) -> list[int]:
        """Keep the candidates that have room beside those before them."""
        terpilih: list[int] = []
        for tahun in calon:
            dekat = (abs(self.x(tahun) - self.x(t)) for t in (*lain, *terpilih))
            if tahun not in terpilih and all(
                jarak >= self.lebar_teks for jarak in dekat
            ):
                terpilih.append(tahun)
        return terpilih
