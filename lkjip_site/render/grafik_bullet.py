"""Bullet chart: a realisasi as a bar, its target as a mark, the good side as a line."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from lkjip_site.model.hasil import HasilIndikator, Status
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import Kosong, Rentang, Ukuran
from lkjip_site.render.grafik import (
    LEBAR,
    LEBAR_HURUF,
    Satuan,
    Skala,
    find_figure,
    list_figures,
    make_skala,
    place_text,
    say_nilai,
    wrap_svg,
)

KETERANGAN = (
    "Batang: realisasi. Garis tegak: target; dua garis untuk target berupa rentang. "
    "Garis tipis di bawah batang: nilai yang memenuhi target. Sumbu mulai dari nol."
)
"""What the parts of the chart mean, for whoever sees it."""
TEPI = 6
_BATANG, _LATAR = 10, 18
_KATA_TARGET = {Arah.TURUN: "target tidak lebih dari", Arah.TEPAT: "target tepat"}
_KATA_ARAH = {
    Arah.NAIK: " Makin besar makin baik.",
    Arah.TURUN: " Makin kecil makin baik.",
    Arah.RENTANG: " Yang baik ialah nilai di dalam rentang.",
    Arah.TEPAT: " Yang baik ialah nilai yang tepat sama.",
    Arah.TEKS: "",
}
_TANDA = {Status.TERCAPAI: "✓", Status.BELUM: "✗"}


@dataclass(frozen=True)
class Bullet:
    """What one bullet chart shows."""

    judul: str
    arah: Arah
    target: Ukuran
    realisasi: Ukuran
    satuan: Satuan
    status: Status | Kosong


def make_bullet(hasil: HasilIndikator) -> Bullet:
    """Make the bullet of an indikator in its year."""
    indikator = hasil.indikator
    return Bullet(
        f"{indikator.nama}, tahun {hasil.tahun}",
        indikator.arah,
        hasil.target,
        hasil.realisasi,
        Satuan(indikator.satuan, indikator.desimal),
        hasil.status,
    )


def draw_bullet(kode: str, satu: Bullet) -> str:
    """
    Draw a realisasi against its target.

    A target with two limits is two marks; a word of a scale is drawn by its
    figure; what is missing is text, never a bar of length 0.

    Args:
        kode: Unique on the page.
        satu: What is shown.
    """
    kiri, kanan = _write_heads(satu)
    dua_baris = (len(kiri) + len(kanan) + 2) * LEBAR_HURUF > LEBAR
    y = 40 if dua_baris else 22
    angka = list_figures(satu.target, satu.realisasi)
    skala = make_skala(angka, TEPI, LEBAR - 2 * TEPI)
    isi = place_text(0, 13, kiri, "g-nilai")
    isi += (
        place_text(0, 31, kanan, "g-samar")
        if dua_baris
        else place_text(LEBAR, 13, kanan, "g-samar", rata="end")
    )
    isi += (
        f'<rect class="g-latar" x="{TEPI}" y="{y}" width="{LEBAR - 2 * TEPI}" '
        f'height="{_LATAR}"/>'
    )
    isi += _draw_zona(satu, skala, y + _LATAR + 3)
    isi += _draw_bar(satu, skala, y)
    isi += f'<path class="g-nol" d="M{skala.at(Decimal(0))} {y}v{_LATAR}"/>'
    isi += "".join(
        f'<path class="g-target" d="M{skala.at(nilai)} {y - 3}v{_LATAR + 8}"/>'
        for nilai in list_figures(satu.target)
    )
    return wrap_svg(kode, y + _LATAR + 8, satu.judul, _describe(satu), isi)


def _write_heads(satu: Bullet) -> tuple[str, str]:
    """Write both figures above the bar; the sign of the status goes before them."""
    tanda = "" if isinstance(satu.status, Kosong) else f"{_TANDA[satu.status]} "
    kata = _KATA_TARGET.get(satu.arah, "target")
    if isinstance(satu.target, Kosong):
        kata = "target:"
    sela = ":" if isinstance(satu.realisasi, Kosong) else ""
    return (
        f"{tanda}Realisasi{sela} {satu.satuan.write(satu.realisasi)}",
        f"{kata} {satu.satuan.write(satu.target)}",
    )


def _describe(satu: Bullet) -> str:
    """Say what is seen."""
    kata = _KATA_TARGET.get(satu.arah, "target")
    if isinstance(satu.target, Kosong):
        kata = "target"
    teks = (
        f"{kata.capitalize()} {say_nilai(satu.satuan, satu.target)}, "
        f"realisasi {say_nilai(satu.satuan, satu.realisasi)}."
    )
    if not isinstance(satu.status, Kosong):
        teks += f" Target {satu.status}."
    return teks + _KATA_ARAH[satu.arah]


def _draw_bar(satu: Bullet, skala: Skala, y: float) -> str:
    """Draw the bar of a figure from zero; a zero has a mark of its own."""
    angka = find_figure(satu.realisasi)
    if angka is None:
        return ""
    kelas = "g-tercapai" if satu.status is Status.TERCAPAI else "g-belum"
    if isinstance(satu.status, Kosong):
        kelas = "g-netral"
    nol, ujung = skala.at(Decimal(0)), skala.at(angka)
    lebar = round(max(abs(ujung - nol), 2), 1)
    atas = y + (_LATAR - _BATANG) / 2
    return (
        f'<rect class="{kelas}" x="{min(nol, ujung)}" y="{atas:g}" width="{lebar}" '
        f'height="{_BATANG}"/>'
    )


def _draw_zona(satu: Bullet, skala: Skala, y: float) -> str:
    """Draw the line of the figures that meet the target."""
    kiri, kanan = float(TEPI), float(LEBAR - TEPI)
    if isinstance(satu.target, Rentang):
        kiri, kanan = skala.at(satu.target.bawah), skala.at(satu.target.atas)
    else:
        target = find_figure(satu.target)
        if target is None or satu.arah is Arah.TEPAT:
            return ""
        if satu.arah is Arah.TURUN:
            kanan = skala.at(target)
        else:
            kiri = skala.at(target)
    return f'<path class="g-zona" d="M{kiri} {y}H{kanan}"/>' if kiri < kanan else ""
