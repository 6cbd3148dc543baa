"""Budget chart: spending as bars inside the pagu, one pair a row, on one axis."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_site.model.hasil import HasilAnggaran
from lkjip_site.nilai import Kosong
from lkjip_site.render.angka import format_persen, format_rupiah_singkat
from lkjip_site.render.grafik import (
    LEBAR,
    LEBAR_HURUF,
    Skala,
    make_skala,
    place_lines,
    place_text,
    wrap_svg,
)

KETERANGAN = (
    "Kotak: pagu. Batang di dalamnya: realisasi. Semua baris memakai sumbu yang sama, "
    "mulai dari nol."
)
"""What the parts of the chart mean, for whoever sees it."""
_TINGGI_BATANG = 10


@dataclass(frozen=True)
class BarisUang:
    """One row of the chart, in whole rupiah."""

    nama: str
    pagu: int | Kosong
    realisasi: int | Kosong
    serapan: Decimal | Kosong

    def write(self) -> str:
        """Write what stands above the bar."""
        teks = f"{_money(self.realisasi)} dari {_money(self.pagu)}"
        if isinstance(self.serapan, Kosong):
            return teks
        return f"{teks} ({format_persen(self.serapan)})"


def make_baris(anggaran: HasilAnggaran, nama: str = "") -> BarisUang:
    """Make the row of the agency, a program or a kegiatan."""
    return BarisUang(
        nama or anggaran.nama, anggaran.pagu, anggaran.realisasi, anggaran.serapan
    )


def draw_anggaran(kode: str, judul: str, daftar: Sequence[BarisUang]) -> str:
    """
    Draw spending inside the pagu.

    Args:
        kode: Unique on the page.
        judul: What the chart shows.
        daftar: The rows, from above.
    """
    besar = [
        Decimal(n)
        for satu in daftar
        for n in (satu.pagu, satu.realisasi)
        if isinstance(n, int)
    ]
    skala = make_skala(besar, 1, LEBAR - 2)
    isi, y = "", 0
    for satu in daftar:
        nama = textwrap.wrap(satu.nama, int(LEBAR / LEBAR_HURUF))
        isi += place_lines(y + 13, nama, "g-teks")
        y += 16 * len(nama)
        isi += place_text(0, y + 13, satu.write(), "g-nilai")
        isi += _draw_bars(skala, satu, y + 20)
        y += 42
    uraian = "; ".join(f"{satu.nama}: {satu.write()}" for satu in daftar)
    return wrap_svg(kode, y, judul, f"Realisasi dari pagu. {uraian}.", isi)


def _money(nilai: int | Kosong) -> str:
    """Give an amount in short, or the kind of what is missing."""
    if isinstance(nilai, Kosong):
        return str(nilai.jenis)
    return format_rupiah_singkat(nilai)


def _draw_bars(skala: Skala, satu: BarisUang, y: float) -> str:
    """Draw the box of the pagu and the bar of the spending."""
    kotak = _draw_bar(skala, satu.pagu, y, "g-pagu", _TINGGI_BATANG)
    return kotak + _draw_bar(
        skala, satu.realisasi, y + 2, "g-realisasi", _TINGGI_BATANG - 4
    )


def _draw_bar(
    skala: Skala, nilai: int | Kosong, y: float, kelas: str, tinggi: float
) -> str:
    """Draw an amount; zero has a mark of its own."""
    if isinstance(nilai, Kosong):
        return ""
    nol = skala.at(Decimal(0))
    lebar = round(max(skala.at(Decimal(nilai)) - nol, 2), 1)
    return (
        f'<rect class="{kelas}" x="{nol}" y="{y:g}" width="{lebar}" '
        f'height="{tinggi:g}"/>'
    )
