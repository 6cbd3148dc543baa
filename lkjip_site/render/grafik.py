"""
Charts as static SVG: bullet, series, budget bars.

The axis always holds zero, a gap stays a gap, every figure also stands as
text, and what a sighted reader sees is said in the description. Colours,
dashes and type come from classes; nothing is styled in place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_site.nilai import Kosong, Rentang, Tingkat, Ukuran
from lkjip_site.render.angka import format_rupiah_singkat
from lkjip_site.render.html import escape
from lkjip_site.render.kalimat import format_with_unit

LEBAR = 360
"""Width of every chart in its own units: one unit is a pixel on a phone."""
_TEPI = 8
_TINGGI_SERI = 190
_ATAS_SERI = 34
_BAWAH_SERI = 150


@dataclass(frozen=True)
class Titik:
    """One year of a series."""

    tahun: int
    target: Ukuran
    realisasi: Ukuran
    putus: str = ""
    """Reason why the line is interrupted before this year; empty for none."""


@dataclass(frozen=True)
class Skala:
    """Where a figure lies on an axis that holds zero."""

    bawah: Decimal
    atas: Decimal
    mulai: float
    panjang: float

    def at(self, nilai: Decimal) -> float:
        """Give the place of a figure."""
        rentang = self.atas - self.bawah
        bagian = float((nilai - self.bawah) / rentang) if rentang else 0.0
        return round(self.mulai + bagian * self.panjang, 1)


def make_skala(daftar: Iterable[Decimal], mulai: float, panjang: float) -> Skala:
    """Make the axis of some figures: from 0 or the lowest to a little above all."""
    angka = [Decimal(0), *daftar]
    atas, bawah = max(angka), min(angka)
    ruang = (atas - bawah) * Decimal("0.06")
    return Skala(bawah - (ruang if bawah else 0), atas + ruang, mulai, panjang)


def draw_bullet(
    kode: str,
    judul: str,
    target: Ukuran,
    realisasi: Ukuran,
    *,
    satuan: str,
    desimal: int,
    tercapai: bool | None,
) -> str:
    """
    Draw a realisasi as a bar against the mark of its target.

    Args:
        kode: Unique on the page; part of the ids inside.
        judul: What the chart shows.
        target: A figure, a range (drawn as a band), a word, or what is missing.
        realisasi: Likewise; a missing one is text, never a bar of length 0.
        satuan: Unit of both.
        desimal: Decimals of both.
        tercapai: Whether the target was met; None when that is not judged.
    """
    teks_target = format_with_unit(target, satuan, desimal)
    teks = format_with_unit(realisasi, satuan, desimal)
    uraian = f"{judul}: target {teks_target}, realisasi {teks}."
    if tercapai is not None:
        uraian += f" Target {'tercapai' if tercapai else 'belum tercapai'}."
    skala = make_skala(_figures([target, realisasi]), _TEPI, LEBAR - 2 * _TEPI)
    isi = _text(0, 14, f"Realisasi {teks}", "g-nilai")
    isi += _text(LEBAR, 14, f"target {teks_target}", "g-samar", rata="end")
    isi += f'<rect class="g-latar" x="{_TEPI}" y="22" width="{LEBAR - 2 * _TEPI}" height="18"/>'
    isi += _bar(skala, realisasi, "g-tercapai" if tercapai else "g-belum")
    isi += _mark_target(skala, target)
    return _wrap(kode, 48, judul, uraian, isi)


def _bar(skala: Skala, nilai: Ukuran, kelas: str) -> str:
    """Draw the bar of a figure from zero; a zero has a mark of its own."""
    angka = next(iter(_figures([nilai])), None)
    if angka is None or isinstance(nilai, Rentang):
        return ""
    nol, ujung = skala.at(Decimal(0)), skala.at(angka)
    x, lebar = min(nol, ujung), max(abs(ujung - nol), 2)
    return (
        f'<rect class="{kelas}" x="{x}" y="26" width="{round(lebar, 1)}" height="10"/>'
    )


def _mark_target(skala: Skala, target: Ukuran) -> str:
    """Draw the target: a line, or a band with two limits."""
    if isinstance(target, Rentang):
        kiri, kanan = skala.at(target.bawah), skala.at(target.atas)
        pita = (
            f'<rect class="g-pita" x="{kiri}" y="20" width="{round(kanan - kiri, 1)}"'
        )
        return f'{pita} height="22"/><path class="g-target" d="M{kiri} 19v24M{kanan} 19v24"/>'
    angka = next(iter(_figures([target])), None)
    if angka is None:
        return ""
    return f'<path class="g-target" d="M{skala.at(angka)} 19v24"/>'


def _figures(daftar: Iterable[Ukuran]) -> list[Decimal]:
    """Collect the figures by which targets and results are drawn."""
    angka: list[Decimal] = []
    for nilai in daftar:
        if isinstance(nilai, Rentang):
            angka += [nilai.bawah, nilai.atas]
        elif isinstance(nilai, Tingkat):
            angka.append(nilai.nilai)
        elif isinstance(nilai, Decimal):
            angka.append(nilai)
    return angka


def draw_seri(
    kode: str, judul: str, daftar: Sequence[Titik], *, satuan: str, desimal: int
) -> str:
    """
    Draw a realisasi over the years, with the targets to the end of the plan.

    Years without a figure leave a gap that no line crosses; a break in the
    series is marked and interrupts the line.
    """

    def tulis(nilai: Ukuran) -> str:
        return format_with_unit(nilai, satuan, desimal)

    uraian = "; ".join(
        f"{satu.tahun}: target {tulis(satu.target)}, realisasi {tulis(satu.realisasi)}"
        + (f", putus seri: {satu.putus.rstrip('.')}" if satu.putus else "")
        for satu in daftar
    )
    angka = _figures([n for satu in daftar for n in (satu.target, satu.realisasi)])
    skala = make_skala(angka, _BAWAH_SERI, _ATAS_SERI - _BAWAH_SERI)
    x = _spread(len(daftar))
    nol = skala.at(Decimal(0))
    isi = f'<path class="g-sumbu" d="M0 {nol}H{LEBAR}"/>'
    isi += _line(daftar, x, skala, lambda satu: satu.target, "g-garis-target")
    isi += _line(daftar, x, skala, lambda satu: satu.realisasi, "g-garis")
    for nomor, satu in enumerate(daftar):
        isi += _text(
            x(nomor), _TINGGI_SERI - 22, str(satu.tahun), "g-teks", rata="middle"
        )
        isi += _point(x(nomor), skala, satu, tulis)
    return _wrap(kode, _TINGGI_SERI, judul, f"{judul}. {uraian}.", isi)


def _spread(banyak: int) -> Callable[[int], float]:
    """Give the place of each year between margins that hold its label."""
    tepi = 36
    langkah = (LEBAR - 2 * tepi) / max(banyak - 1, 1)
    return lambda nomor: round(tepi + nomor * langkah, 1)


def _line(
    daftar: Sequence[Titik],
    x: Callable[[int], float],
    skala: Skala,
    baca: Callable[[Titik], Ukuran],
    kelas: str,
) -> str:
    """Join neighbouring figures; start anew after a gap or a break."""
    jalur, tersambung = "", False
    for nomor, satu in enumerate(daftar):
        angka = _figures([baca(satu)])
        if len(angka) != 1:
            tersambung = False
            continue
        awal = "L" if tersambung and not satu.putus else "M"
        jalur += f"{awal}{x(nomor)} {skala.at(angka[0])}"
        tersambung = True
    return f'<path class="{kelas}" d="{jalur}"/>' if jalur else ""


def _point(x: float, skala: Skala, satu: Titik, tulis: Callable[[Ukuran], str]) -> str:
    """Draw one year: its figure as a dot with its text, or the word of what is missing."""
    isi = ""
    if satu.putus:
        isi += f'<path class="g-putus" d="M{x - 16} {_ATAS_SERI}V{_BAWAH_SERI}"/>'
    target = _figures([satu.target])
    if len(target) == 1:
        y = skala.at(target[0])
        isi += f'<path class="g-target" d="M{x - 5} {y}h10"/>'
    angka = _figures([satu.realisasi])
    if len(angka) != 1:
        return isi
    y = skala.at(angka[0])
    isi += f'<circle class="g-titik" cx="{x}" cy="{y}" r="4"/>'
    return isi + _text(x, y - 9, tulis(satu.realisasi), "g-nilai", rata="middle")


def draw_anggaran(
    kode: str, judul: str, daftar: Sequence[tuple[str, int | Kosong, int | Kosong]]
) -> str:
    """
    Draw spending as bars inside the pagu, one pair a row, the name above.

    Args:
        kode: Unique on the page.
        judul: What the chart shows.
        daftar: Name, pagu and realisasi in whole rupiah.
    """
    besar = [Decimal(n) for _, *uang in daftar for n in uang if isinstance(n, int)]
    skala = make_skala(besar, 0, LEBAR)
    isi, uraian = "", []
    for nomor, (nama, pagu, realisasi) in enumerate(daftar):
        y = nomor * 46
        teks = f"{_money(realisasi)} dari {_money(pagu)}"
        uraian.append(f"{nama}: {teks}")
        isi += _text(0, y + 13, _fit(nama), "g-teks")
        isi += _text(LEBAR, y + 38, teks, "g-nilai", rata="end")
        isi += _money_bar(skala, pagu, y + 18, "g-pagu")
        isi += _money_bar(skala, realisasi, y + 18, "g-realisasi")
    return _wrap(kode, len(daftar) * 46, judul, f"{judul}. {'; '.join(uraian)}.", isi)


def _money(nilai: int | Kosong) -> str:
    """Give an amount in short, or the kind of what is missing."""
    if isinstance(nilai, Kosong):
        return str(nilai.jenis)
    return format_rupiah_singkat(nilai)


def _money_bar(skala: Skala, nilai: int | Kosong, y: int, kelas: str) -> str:
    """Draw an amount as a bar."""
    if isinstance(nilai, Kosong):
        return ""
    lebar = max(skala.at(Decimal(nilai)), 2)
    return f'<rect class="{kelas}" x="0" y="{y}" width="{lebar}" height="7"/>'


def _fit(nama: str, panjang: int = 48) -> str:
    """Cut a name that is wider than the chart; the description has it whole."""
    return nama if len(nama) <= panjang else f"{nama[: panjang - 1].rstrip()}…"


def _text(x: float, y: float, teks: str, kelas: str, *, rata: str = "") -> str:
    """Write text into a chart."""
    jangkar = f' text-anchor="{rata}"' if rata else ""
    return f'<text class="{kelas}" x="{x}" y="{y}"{jangkar}>{escape(teks)}</text>'


def _wrap(kode: str, tinggi: int, judul: str, uraian: str, isi: str) -> str:
    """Put a drawing into an image with a title and a description."""
    return (
        f'<svg class="grafik" viewBox="0 0 {LEBAR} {tinggi}" role="img" '
        f'aria-labelledby="{kode}-j {kode}-u" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{kode}-j">{escape(judul)}</title>'
        f'<desc id="{kode}-u">{escape(uraian)}</desc>{isi}</svg>'
    )
