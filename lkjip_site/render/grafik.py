"""
What all charts share: an axis that holds zero, text, and the frame of an image.

A chart is static SVG. Colours, dashes and type come from classes, nothing is
styled in place; what a sighted reader sees is said in the description.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from lkjip_site.nilai import Kosong, Rentang, Tingkat, Ukuran
from lkjip_site.render.angka import format_ukuran
from lkjip_site.render.html import escape
from lkjip_site.render.kalimat import format_with_unit

LEBAR = 360
"""Width of every chart in its own units: one unit is a pixel on a phone."""
LEBAR_HURUF = 6.9
"""Room that a letter takes on average, in the same units, rather too much."""
_RUANG_ATAS = Decimal("0.04")
"""Part of the axis that is left free beyond the largest figure."""


@dataclass(frozen=True)
class Skala:
    """Where a figure lies on an axis that holds zero."""

    bawah: Decimal
    atas: Decimal
    mulai: float
    """Place of the lower end."""
    panjang: float
    """From there to the upper end; negative for an axis that goes up."""

    def at(self, nilai: Decimal) -> float:
        """Give the place of a figure."""
        rentang = self.atas - self.bawah
        bagian = float((nilai - self.bawah) / rentang) if rentang else 0.0
        return round(self.mulai + bagian * self.panjang, 1)


@dataclass(frozen=True)
class Satuan:
    """How the figures of an indikator are written in a chart."""

    nama: str
    desimal: int

    def write(self, nilai: Ukuran) -> str:
        """Write a figure with its unit, as a sentence does."""
        return format_with_unit(nilai, self.nama, self.desimal)

    def write_short(self, nilai: Ukuran) -> str:
        """Write a figure without its unit, the percent excepted."""
        return format_ukuran(nilai, self.nama, self.desimal)


def make_skala(daftar: Iterable[Decimal], mulai: float, panjang: float) -> Skala:
    """
    Make the axis of some figures: it always holds zero, and all of them.

    >>> skala = make_skala([Decimal(50)], 0, 104)
    >>> skala.at(Decimal(0)), skala.at(Decimal(50))
    (0.0, 100.0)
    """
    angka = [Decimal(0), *daftar]
    atas, bawah = max(angka), min(angka)
    ruang = (atas - bawah) * _RUANG_ATAS
    return Skala(
        bawah - (ruang if bawah else 0), atas + (ruang if atas else 0), mulai, panjang
    )


def list_figures(*daftar: Ukuran | None) -> list[Decimal]:
    """List the figures by which targets and results are drawn; limits are two."""
    angka: list[Decimal] = []
    for nilai in daftar:
        if isinstance(nilai, Rentang):
            angka += [nilai.bawah, nilai.atas]
        elif isinstance(nilai, Tingkat):
            angka.append(nilai.nilai)
        elif isinstance(nilai, Decimal):
            angka.append(nilai)
    return angka


def find_figure(nilai: Ukuran | None) -> Decimal | None:
    """Give the one figure by which a value is drawn; None for limits and words."""
    angka = list_figures(nilai)
    return angka[0] if len(angka) == 1 else None


def place_text(x: float, y: float, teks: str, kelas: str, *, rata: str = "") -> str:
    """Write text into a chart; `rata` is `middle` or `end`."""
    jangkar = f' text-anchor="{rata}"' if rata else ""
    return f'<text class="{kelas}" x="{x}" y="{y}"{jangkar}>{escape(teks)}</text>'


def place_lines(y: float, daftar: Iterable[str], kelas: str) -> str:
    """Write lines of text one below the other, each 16 units high."""
    return "".join(
        place_text(0, y + nomor * 16, satu, kelas) for nomor, satu in enumerate(daftar)
    )


def wrap_svg(kode: str, tinggi: float, judul: str, uraian: str, isi: str) -> str:
    """
    Put a drawing into an image with a title and a description.

    Args:
        kode: Unique on the page; part of the ids inside.
        tinggi: Height in units of the drawing.
        judul: What the chart shows.
        uraian: What a sighted reader sees, in sentences.
        isi: The drawing.
    """
    kode = escape(kode)
    return (
        f'<svg class="grafik" viewBox="0 0 {LEBAR} {tinggi:g}" role="img" '
        f'aria-labelledby="g-{kode}-j g-{kode}-u" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="g-{kode}-j">{escape(judul)}</title>'
        f'<desc id="g-{kode}-u">{escape(uraian)}</desc>{isi}</svg>'
    )


def say_nilai(satuan: Satuan, nilai: Ukuran) -> str:
    """Say a value; what is missing with its reason."""
    if isinstance(nilai, Kosong) and nilai.alasan:
        return f"{nilai.jenis} ({nilai.alasan.rstrip('.')})"
    return satuan.write(nilai)
