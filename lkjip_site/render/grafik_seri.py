"""Chart of an indikator over the years, with its targets to the end of the plan."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_site.model.seri import TitikSeri
from lkjip_site.nilai import Kosong, Rentang
from lkjip_site.render.grafik import (
    LEBAR,
    LEBAR_HURUF,
    Satuan,
    Skala,
    find_figure,
    list_figures,
    make_skala,
    say_nilai,
    wrap_svg,
    write_text,
)

TINGGI, ATAS, BAWAH, TEPI = 206, 54, 162, 34
JARAK_RAPAT = 44
"""Years that lie closer cannot all bear their figures."""
JARAK_TITIK = 10
"""Years that lie closer are drawn as a line without dots."""
JARAK_TAHUN = 36
"""Least distance between two years that are named."""
MAKS_URAIAN = 12
"""Longest series that the description tells year by year."""

Baca = Callable[[TitikSeri], Decimal | None]


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
        return len(self.daftar) > 1 and self.jarak < JARAK_RAPAT

    def select_labels(self) -> tuple[set[int], set[int]]:
        """
        Choose the years whose figures are written: of realisasi, of target.

        All where there is room; else the newest, highest, lowest and first
        realisasi and the last target, as far as they do not cover each other.
        """
        nilai = {
            t.tahun: n
            for t in self.daftar
            if (n := find_figure(t.realisasi)) is not None
        }
        target = [t.tahun for t in self.daftar if list_figures(t.target)]
        if not self.is_dense:
            return set(nilai), set(target)
        calon: list[int] = []
        if nilai:
            calon = [
                max(nilai),
                *(f(nilai, key=lambda t: nilai[t]) for f in (max, min)),
                min(nilai),
            ]
        dipilih = self._spread(calon, [])
        akhir = self._spread(target[-1:], dipilih)
        return set(dipilih), set(akhir)

    def _spread(self, calon: Sequence[int], lain: Sequence[int]) -> list[int]:
        """Keep the candidates that have room beside those before them."""
        terpilih: list[int] = []
        for tahun in calon:
            dekat = (abs(self.x(tahun) - self.x(t)) for t in (*lain, *terpilih))
            if tahun not in terpilih and all(jarak >= JARAK_RAPAT for jarak in dekat):
                terpilih.append(tahun)
        return terpilih


def draw_seri(
    kode: str, judul: str, daftar: Sequence[TitikSeri], satuan: Satuan
) -> str:
    """
    Draw the realisasi over the years against the targets.

    A year without a figure leaves a gap that no line crosses, and so does a
    year that is not known; a break in the series is marked and interrupts
    both lines.

    Args:
        kode: Unique on the page.
        judul: What the chart shows.
        daftar: The years, oldest first; at least one.
        satuan: How figures are written.
    """
    angka = list_figures(*(n for t in daftar for n in (t.target, t.realisasi)))
    grafik = GrafikSeri(daftar, satuan, make_skala(angka, BAWAH, ATAS - BAWAH))
    isi = "".join(
        (
            _draw_legend(grafik),
            _draw_axis(grafik),
            *_draw_breaks(grafik),
            _draw_targets(grafik),
            _draw_line(grafik, lambda t: find_figure(t.realisasi), "g-garis"),
            *_draw_points(grafik),
        )
    )
    return wrap_svg(kode, TINGGI, judul, describe_seri(grafik), isi)


def _draw_legend(grafik: GrafikSeri) -> str:
    """Say what the lines are."""
    isi = '<path class="g-garis" d="M0 9h22"/><circle class="g-titik" cx="11" cy="9" r="4"/>'
    isi += write_text(28, 13, "realisasi", "g-teks")
    isi += '<path class="g-garis-target" d="M100 9h22"/><path class="g-target" d="M106 9h10"/>'
    isi += write_text(128, 13, "target", "g-teks")
    if any(t.putus for t in grafik.daftar):
        isi += '<path class="g-putus" d="M196 2v14"/>'
        isi += write_text(204, 13, "putus seri", "g-teks")
    return isi


def _draw_axis(grafik: GrafikSeri) -> str:
    """Draw the line of zero and the names of the years."""
    nol = grafik.skala.at(Decimal(0))
    isi = f'<path class="g-sumbu" d="M0 {nol}H{LEBAR}"/>'
    isi += write_text(0, round(nol + 13, 1), "0", "g-samar")
    langkah = math.ceil(JARAK_TAHUN / grafik.jarak)
    akhir = grafik.daftar[-1].tahun
    dekat = [t.tahun for t in grafik.daftar if (akhir - t.tahun) % langkah == 0]
    for tahun in dekat:
        isi += write_text(
            grafik.x(tahun), TINGGI - 8, str(tahun), "g-teks", rata="middle"
        )
    return isi


def _draw_breaks(grafik: GrafikSeri) -> Iterator[str]:
    """Draw a line before each year from which the figures are others."""
    for titik in grafik.daftar:
        if titik.putus:
            x = round(max(grafik.x(titik.tahun) - grafik.jarak / 2, 2), 1)
            yield f'<path class="g-putus" d="M{x} {ATAS - 26}V{BAWAH + 18}"/>'


def _draw_targets(grafik: GrafikSeri) -> str:
    """Draw the line of the targets, or the two lines of their limits."""
    if not any(isinstance(t.target, Rentang) for t in grafik.daftar):
        return _draw_line(grafik, lambda t: find_figure(t.target), "g-garis-target")
    batas: tuple[Baca, Baca] = (
        lambda t: min(list_figures(t.target), default=None),
        lambda t: max(list_figures(t.target), default=None),
    )
    return "".join(_draw_line(grafik, baca, "g-garis-target") for baca in batas)


def _draw_line(grafik: GrafikSeri, baca: Baca, kelas: str) -> str:
    """Join the figures of years that follow each other; start anew after a gap."""
    jalur, lalu = "", None
    for titik in grafik.daftar:
        nilai = baca(titik)
        if nilai is None:
            continue
        sambung = lalu == titik.tahun - 1 and not titik.putus
        jalur += (
            f"{'L' if sambung else 'M'}{grafik.x(titik.tahun)} {grafik.skala.at(nilai)}"
        )
        lalu = titik.tahun
    return f'<path class="{kelas}" d="{jalur}"/>' if jalur else ""


def _draw_points(grafik: GrafikSeri) -> Iterator[str]:
    """Draw each year: its figures as marks, some with their text, or what is missing."""
    realisasi, target = grafik.select_labels()
    for titik in grafik.daftar:
        x = grafik.x(titik.tahun)
        if grafik.jarak >= JARAK_TITIK or titik.tahun in target:
            yield from _draw_marks(grafik, titik, x)
        if titik.tahun in target:
            yield _write_target(grafik, titik, x)
        nilai = find_figure(titik.realisasi)
        if nilai is None:
            yield from _write_missing(grafik, titik, x)
            continue
        y = grafik.skala.at(nilai)
        if grafik.jarak >= JARAK_TITIK or titik.tahun in realisasi:
            yield f'<circle class="g-titik" cx="{x}" cy="{y}" r="4"/>'
        if titik.tahun in realisasi:
            teks = grafik.satuan.write_short(titik.realisasi)
            geser = 19 if _is_below(titik) else -9
            yield _write_figure(x, y + geser, teks, "g-nilai")


def _draw_marks(grafik: GrafikSeri, titik: TitikSeri, x: float) -> Iterator[str]:
    """Draw the target as a short line, or two for its limits."""
    for nilai in list_figures(titik.target):
        y = grafik.skala.at(nilai)
        yield f'<path class="g-target" d="M{round(x - 6, 1)} {y}h12"/>'


def _is_below(titik: TitikSeri) -> bool:
    """Tell whether the realisasi lies below its target: so do the texts."""
    target, nilai = list_figures(titik.target), find_figure(titik.realisasi)
    return bool(target) and nilai is not None and nilai < max(target)


def _write_target(grafik: GrafikSeri, titik: TitikSeri, x: float) -> str:
    """Write a target on the side of its mark where the realisasi is not."""
    angka = list_figures(titik.target)
    bawah = find_figure(titik.realisasi) is not None and not _is_below(titik)
    y = grafik.skala.at(min(angka)) + 15 if bawah else grafik.skala.at(max(angka)) - 7
    return _write_figure(x, y, grafik.satuan.write_short(titik.target), "g-samar")


def _write_figure(x: float, y: float, teks: str, kelas: str) -> str:
    """Write a figure at a year; near an edge it ends or begins there."""
    setengah = len(teks) * LEBAR_HURUF / 2
    x = min(max(x, setengah), LEBAR - setengah)
    return write_text(round(x, 1), round(y, 1), teks, kelas, rata="middle")


def _write_missing(grafik: GrafikSeri, titik: TitikSeri, x: float) -> Iterator[str]:
    """Write why a reported year has no realisasi; a ring where there is no room."""
    if not titik.dilaporkan or not isinstance(titik.realisasi, Kosong):
        return
    nol = grafik.skala.at(Decimal(0))
    if grafik.is_dense:
        if grafik.jarak >= JARAK_TITIK:
            yield f'<circle class="g-kosong" cx="{x}" cy="{nol}" r="3"/>'
        return
    kata = str(titik.realisasi.jenis).split()
    for nomor, satu in enumerate(kata):
        y = round(nol - 6 - 12 * (len(kata) - 1 - nomor), 1)
        yield _write_figure(x, y, satu, "g-kecil")


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
    return f"Tahun {titik.tahun}: target {target}, realisasi {say_nilai(satuan, titik.realisasi)}."


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
        yield f"Target terakhir {grafik.satuan.write(target[-1].target)} ({target[-1].tahun})."
    yield "Angka setiap tahun ada dalam tabel di bawah grafik."
