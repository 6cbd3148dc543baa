"""Chart of an indikator over the years, with its targets to the end of the plan."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from lkjip_site.model.seri import TitikSeri
from lkjip_site.nilai import Kosong, Rentang
from lkjip_site.render.grafik import (
    LEBAR,
    LEBAR_HURUF,
    Satuan,
    find_figure,
    list_figures,
    make_skala,
    place_text,
    wrap_svg,
)
from lkjip_site.render.sumbu_seri import (
    ATAS,
    BAWAH,
    JARAK_TAHUN,
    JARAK_TITIK,
    TINGGI,
    GrafikSeri,
)
from lkjip_site.render.uraian_seri import describe_seri

KETERANGAN = (
    "Garis utuh: realisasi. Garis putus-putus: target. Sumbu tegak mulai dari nol; "
    "tahun tanpa angka dibiarkan kosong dan tidak disambung."
)
"""What the parts of the chart mean, for whoever sees it."""
Baca = Callable[[TitikSeri], Decimal | None]


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
    isi = '<path class="g-garis" d="M0 9h22"/>'
    isi += '<circle class="g-titik" cx="11" cy="9" r="4"/>'
    isi += place_text(28, 13, "realisasi", "g-teks")
    isi += '<path class="g-garis-target" d="M100 9h22"/>'
    isi += '<path class="g-target" d="M106 9h10"/>'
    isi += place_text(128, 13, "target", "g-teks")
    if any(t.putus for t in grafik.daftar):
        isi += '<path class="g-putus" d="M196 2v14"/>'
        isi += place_text(204, 13, "putus seri", "g-teks")
    return isi


def _draw_axis(grafik: GrafikSeri) -> str:
    """Draw the line of zero and the names of the years."""
    nol = grafik.skala.at(Decimal(0))
    isi = f'<path class="g-sumbu" d="M0 {nol}H{LEBAR}"/>'
    isi += place_text(0, round(nol + 13, 1), "0", "g-samar")
    langkah = math.ceil(JARAK_TAHUN / grafik.jarak)
    akhir = grafik.daftar[-1].tahun
    dekat = [t.tahun for t in grafik.daftar if (akhir - t.tahun) % langkah == 0]
    for tahun in dekat:
        isi += place_text(
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
    """Draw each year: its figures, some with their text, or what is missing."""
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
    return place_text(round(x, 1), round(y, 1), teks, kelas, rata="middle")


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
