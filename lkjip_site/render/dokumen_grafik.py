"""
The charts of the site as figures of the official document.

Each stands behind the table whose figures it draws. The pictures of the printed
report keep their numbers, so charts have a letter: `Gambar 3.a`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from lkjip_site.model.hasil import HasilIndikator, HasilTahun, Status
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.nilai import Kosong, name_periode
from lkjip_site.render.daftar_indikator import list_status
from lkjip_site.render.dokumen_naskah import Simpul
from lkjip_site.render.grafik import Satuan
from lkjip_site.render.grafik_anggaran import KETERANGAN as KETERANGAN_ANGGARAN
from lkjip_site.render.grafik_anggaran import draw_anggaran, make_baris
from lkjip_site.render.grafik_bullet import KETERANGAN as KETERANGAN_BULLET
from lkjip_site.render.grafik_bullet import draw_bullet, make_bullet
from lkjip_site.render.grafik_kertas import Palet, make_kertas, read_uraian
from lkjip_site.render.grafik_seri import KETERANGAN as KETERANGAN_SERI
from lkjip_site.render.grafik_seri import draw_seri
from lkjip_site.render.html import letter_of

Figur = dict[str, Any]
"""A figure: `judul`, `uraian` (what it shows), `petak` (parts: `nama`, `status`,
`svg`), `sumber` (the table that it draws)."""

CAPAIAN, PERBANDINGAN, ANGGARAN = "tabel-3-2", "tabel-3-3", "tabel-3-9"
"""Anchors of the tables that are drawn."""
MAKS_BULLET, MAKS_PROGRAM = 12, 6
"""Most indikator, and most program, of one figure: it must fit on a page."""
T = TypeVar("T")
BERONGGA = " Batang berongga: target belum tercapai."
_SISIPAN = {"indikator": CAPAIAN, "program": ANGGARAN}
"""Name of a place for charts in the prose -> the table that they draw."""


def insert_grafik(
    blok: Sequence[Simpul],
    bab: str,
    hasil: HasilTahun,
    *,
    seri: Mapping[str, SeriIndikator],
) -> list[Simpul]:
    """
    Put the charts behind the tables that they draw, unless the prose places them.

    Args:
        blok: The blocks of a chapter.
        bab: Its figure, with which the charts are numbered; empty for none.
        hasil: The year.
        seri: Id -> indikator over the years that the document knows.

    Returns:
        The blocks, those of charts among them: `isi` (figures) and `ket` (what
        the parts mean).
    """
    ditempatkan = {_SISIPAN.get(satu["id"]) for satu in _places(blok, "sisipan")}
    grafik = _Grafik(bab, hasil, seri)
    isi: list[Simpul] = []
    for satu in blok:
        if satu["j"] == "tempat" and satu["apa"] == "sisipan":
            isi += grafik.draw(_SISIPAN.get(satu["id"], ""))
            continue
        isi.append(satu)
        if satu["j"] == "tempat" and satu["id"] not in ditempatkan:
            isi += grafik.draw(satu["id"])
    return isi


def _places(blok: Sequence[Simpul], apa: str) -> Iterator[Simpul]:
    """Go through the places of a kind."""
    return (s for s in blok if s["j"] == "tempat" and s["apa"] == apa)


class _Grafik:
    """Draws the charts of a chapter, and counts them."""

    def __init__(
        self, bab: str, hasil: HasilTahun, seri: Mapping[str, SeriIndikator]
    ) -> None:
        self.bab = bab
        self.hasil = hasil
        self.seri = seri
        warna = hasil.instansi.warna
        self.palet = Palet(warna.utama, warna.aksen)
        self.urutan = 0

    def draw(self, jangkar: str) -> list[Simpul]:
        """Draw a table; nothing for one that is not drawn."""
        berongga = BERONGGA if self.hasil.by_status(Status.BELUM) else ""
        gambar = {
            CAPAIAN: (self._draw_capaian, KETERANGAN_BULLET + berongga),
            PERBANDINGAN: (self._draw_seri, KETERANGAN_SERI),
            ANGGARAN: (self._draw_anggaran, KETERANGAN_ANGGARAN),
        }
        if jangkar not in gambar:
            return []
        buat, ket = gambar[jangkar]
        isi = [self._number(satu, jangkar) for satu in buat()]
        return [{"j": "grafik", "isi": isi, "ket": ket}] if isi else []

    def _number(self, figur: Figur, jangkar: str) -> Figur:
        """Give a figure its letter, and the table that it draws."""
        huruf = letter_of(self.urutan)
        nomor = f"{self.bab}.{huruf}" if self.bab else huruf
        self.urutan += 1
        judul = f"Gambar {nomor} {figur['judul']}"
        return {**figur, "judul": judul, "sumber": jangkar}

    def _draw_capaian(self) -> Iterator[Figur]:
        """Draw all indikator against their targets, as one figure."""
        judul = f"Realisasi dan target setiap indikator, tahun {self.hasil.tahun}"
        for bagian, isi in _split(self.hasil.indikator, MAKS_BULLET):
            yield _figure(f"{judul}{bagian}", [self._bullet(satu) for satu in isi])

    def _bullet(self, satu: HasilIndikator) -> dict[str, str]:
        """Draw one indikator."""
        svg = draw_bullet(f"bullet-{satu.id}", make_bullet(satu))
        return self._petak(svg, satu.indikator.nama, ", ".join(list_status(satu)))

    def _draw_seri(self) -> Iterator[Figur]:
        """Draw each indikator over the years; nothing before there are two."""
        for satu in self.hasil.indikator:
            seri = self.seri.get(satu.id)
            if seri is None or len(seri.titik) < 2:  # noqa: PLR2004 - a line has two ends
                continue
            satuan = Satuan(satu.indikator.satuan, satu.indikator.desimal)
            svg = draw_seri(f"seri-{satu.id}", satu.indikator.nama, seri.titik, satuan)
            periode = name_periode([titik.tahun for titik in seri.titik])
            judul = f"{satu.indikator.nama}, {periode} ({satuan.nama.lower()})"
            yield _figure(judul, [self._petak(svg)])

    def _draw_anggaran(self) -> Iterator[Figur]:
        """Draw the money of each program."""
        baris = [make_baris(satu) for satu in self.hasil.anggaran.bagian]
        if all(isinstance(satu.pagu, Kosong) for satu in baris):
            return
        judul = f"Realisasi dan pagu menurut program, tahun {self.hasil.tahun}"
        for bagian, isi in _split(baris, MAKS_PROGRAM):
            svg = draw_anggaran("program", judul, isi)
            yield _figure(f"{judul}{bagian}", [self._petak(svg)])

    def _petak(self, svg: str, nama: str = "", status: str = "") -> dict[str, str]:
        """Give one drawing with what stands above it."""
        return {"nama": nama, "status": status, "svg": make_kertas(svg, self.palet)}


def _split(daftar: Sequence[T], paling: int) -> Iterator[tuple[str, Sequence[T]]]:
    """
    Part what is too long for a page, and say which part it is.

    >>> list(_split("abc", 2)), list(_split("ab", 2))
    ([(' (1 dari 2)', 'ab'), (' (2 dari 2)', 'c')], [('', 'ab')])
    """
    banyak = math.ceil(len(daftar) / paling)
    for nomor in range(banyak):
        bagian = f" ({nomor + 1} dari {banyak})" if banyak > 1 else ""
        yield bagian, daftar[nomor * paling : (nomor + 1) * paling]


def _figure(judul: str, petak: Sequence[Mapping[str, str]]) -> Figur:
    """Join drawings into a figure, with what they show in words."""
    uraian = " ".join(
        f"{satu['nama']}: {read_uraian(satu['svg'])}".removeprefix(": ")
        for satu in petak
    )
    return {"judul": judul, "uraian": uraian, "petak": list(petak)}
