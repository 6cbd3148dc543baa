"""The page of corrections: entries in groups, each a short block of HTML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile
from typing import Any

from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.pemeriksaan import EntriKoreksi, SelKoreksi
from lkjip_site.nilai import shorten
from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.angka import format_cell
from lkjip_site.render.html import escape
from lkjip_site.render.kolom import find_row_head
from lkjip_site.render.peta import JUDUL_HALAMAN, Peta, page_of_table
from lkjip_site.render.teks import Md, enumerate_md, list_md, md
from lkjip_site.table import KOSONG_TEKS, Column

BERAT = "berat"
BOBOT = (BERAT, "sedang", "ringan")
"""Weights, gravest first."""
JUDUL_LAIN = "Seluruh dokumen"
KATA_SEKITAR = 3
"""Words shown on each side of a difference in a long text."""
KATA_DIPOTONG = 6
"""Longest row of equal words at an end that is shown whole."""


@dataclass(frozen=True)
class Kelompok:
    """Entries that stand together on the page."""

    jangkar: str
    judul: str
    entri: tuple[EntriKoreksi, ...]
    berat: int
    """Entries of the same part that stand in the first group."""


def group_koreksi(daftar: Sequence[EntriKoreksi]) -> list[Kelompok]:
    """Divide the entries: the gravest first, the others by part of the report."""
    berat = tuple(satu for satu in daftar if satu.koreksi.bobot == BERAT)
    lain = [satu for satu in daftar if satu.koreksi.bobot != BERAT]
    banyak = Counter(satu.bagian for satu in berat)
    kelompok = [Kelompok(BERAT, "Yang mengubah penilaian", berat, 0)] if berat else []
    for bagian, judul in {**JUDUL_HALAMAN, "": JUDUL_LAIN}.items():
        milik = tuple(satu for satu in lain if satu.bagian == bagian)
        if milik or banyak[bagian]:
            jangkar = f"bagian-{bagian or 'lain'}"
            kelompok.append(Kelompok(jangkar, judul, milik, banyak[bagian]))
    return kelompok


def make_konteks_koreksi(
    hasil: HasilTahun, daftar: tuple[EntriKoreksi, ...], peta: Peta
) -> dict[str, Any]:
    """Give the functions that the page of corrections names."""
    halaman = _HalamanKoreksi(hasil, daftar, peta)
    fungsi: dict[str, Callable[..., object]] = {
        "banyak_koreksi": lambda: len(daftar),
        "kalimat_koreksi": lambda: say_koreksi(daftar),
        "kelompok_koreksi": lambda: group_koreksi(daftar),
        "daftar_isi_koreksi": halaman.list_groups,
        "entri_koreksi": halaman.render_entri,
    }
    return fungsi


def say_koreksi(daftar: Sequence[EntriKoreksi]) -> Md:
    """Count the entries by weight, and the cells of tables that they judge."""
    bobot = Counter[str](satu.koreksi.bobot for satu in daftar)
    bagian = [md("{} {}", bobot[satu], satu) for satu in BOBOT if bobot[satu]]
    sel = sum(len(satu.sel) for satu in daftar)
    kalimat = md("Ada {} catatan: {}.", len(daftar), enumerate_md(bagian))
    if not sel:
        return kalimat
    bertabel = sum(bool(satu.sel) for satu in daftar)
    return md(
        "{} Sebanyak {} di antaranya menyangkut {} sel tabel; "
        "sel itu bertanda * di halamannya.",
        kalimat,
        bertabel,
        sel,
    )


@dataclass(frozen=True)
class _HalamanKoreksi:
    """The page of one year, seen from its address."""

    hasil: HasilTahun
    daftar: tuple[EntriKoreksi, ...]
    peta: Peta

    def list_groups(self) -> Md:
        """List the groups with the number of their entries."""
        return list_md(
            md(
                "{} ({})",
                self.peta.link(satu.judul, self.peta.asal, satu.jangkar),
                banyak,
            )
            for satu in group_koreksi(self.daftar)
            if (banyak := len(satu.entri) + satu.berat)
        )

    def render_entri(self, entri: EntriKoreksi) -> Md:
        """Give one entry as a block of HTML that Markdown leaves alone."""
        koreksi = entri.koreksi
        return Md(
            f'<div class="catatan" id="{escape(koreksi.id)}">\n'
            f"<h3>{escape(koreksi.tempat)}</h3>\n"
            f"{self._render_beda(entri)}"
            f"<p>{escape(koreksi.alasan)}</p>\n"
            f'<p class="catatan-kaki">{" ".join(self._list_facts(entri))}</p>\n'
            "</div>"
        )

    def _render_beda(self, entri: EntriKoreksi) -> str:
        """Give what is printed and what is shown."""
        koreksi, daftar = entri.koreksi, list(group_sel(entri.sel))
        if len(daftar) > 1:
            return self._render_list(daftar)
        tercetak, tampil = escape(koreksi.tercetak), escape(koreksi.tampil)
        if daftar:
            tercetak, tampil = self._render_pair(daftar[0])
        atas = f"<dt>Tercetak</dt>\n<dd>{tercetak}</dd>\n" if tercetak else ""
        return f"<dl>\n{atas}<dt>Di situs ini</dt>\n<dd>{tampil}</dd>\n</dl>\n"

    def _render_list(self, daftar: list[BarisSel]) -> str:
        """Give the cells of an entry as a list; what they share is not repeated."""
        sebaris = len({satu.sel.baris.id for satu in daftar}) == 1
        sekolom = len({satu.daftar_kolom for satu in daftar}) == 1
        butir = []
        for satu in daftar:
            tercetak, tampil = self._render_pair(satu)
            nama_baris = "" if sebaris else _name_row(satu.sel)
            nama = [shorten(nama_baris)] if nama_baris not in {"", satu.tampil} else []
            nama += [] if sekolom else satu.daftar_kolom
            depan = f"{escape(', '.join(nama))}: tercetak" if nama else "Tercetak"
            butir.append(
                f"<li>{depan} <b>{tercetak}</b>, di situs ini <b>{tampil}</b></li>\n"
            )
        return f"<ul>\n{''.join(butir)}</ul>\n"

    def _render_pair(self, satu: BarisSel) -> tuple[str, str]:
        """Give what is printed, and what is shown as a link to its row."""
        tercetak, tampil = trim_same(satu.tercetak, satu.tampil)
        table = satu.sel.tabel
        path = page_of_table(table.tahun, table.id)
        alamat = find_alamat(self.peta.asal, path, table.anchor_of(satu.sel.baris))
        return escape(tercetak), f'<a href="{escape(alamat)}">{escape(tampil)}</a>'

    def _list_facts(self, entri: EntriKoreksi) -> Iterator[str]:
        """Go through weight, indikator and source of an entry."""
        koreksi = entri.koreksi
        yield f"Bobot: {escape(koreksi.bobot)}."
        nama = [self._link_indikator(satu) for satu in koreksi.indikator]
        if nama and len(nama) == len(self.hasil.indikator):
            yield "Indikator: semua."
        elif nama:
            yield f"Indikator: {', '.join(nama)}."
        yield f"Sumber: {escape(koreksi.sumber.rstrip('.'))}."

    def _link_indikator(self, id_indikator: str) -> str:
        """Give the name of an indikator, as a link where it has a page."""
        nama = next(
            (s.indikator.nama for s in self.hasil.indikator if s.id == id_indikator),
            id_indikator,
        )
        path = f"indikator/{id_indikator}.md"
        if not self.peta.has(path):
            return escape(nama)
        alamat = find_alamat(self.peta.asal, path)
        return f'<a href="{escape(alamat)}">{escape(nama)}</a>'


@dataclass(frozen=True)
class BarisSel:
    """Cells of one row that are printed alike and shown alike."""

    daftar_kolom: tuple[str, ...]
    """Heads of the columns."""
    tercetak: str
    tampil: str
    sel: SelKoreksi
    """The first of the cells."""


def group_sel(daftar: Iterable[SelKoreksi]) -> Iterator[BarisSel]:
    """Go through the cells of an entry; neighbours that differ alike are one."""
    for (_, tercetak, tampil), isi in groupby(daftar, _key_of):
        milik = list(isi)
        kolom = tuple(_name_column(satu.kolom) for satu in milik)
        yield BarisSel(kolom, tercetak, tampil, milik[0])


def trim_same(satu: str, lain: str) -> tuple[str, str]:
    """
    Cut what two long texts share at both ends, but for a few words.

    >>> trim_same("a b c d e f g h X i", "a b c d e f g h Y i")
    ('… f g h X i', '… f g h Y i')
    >>> trim_same("142,6%", "142,67%")
    ('142,6%', '142,67%')
    """
    kata, kata_lain = satu.split(), lain.split()
    if len(kata) <= KATA_DIPOTONG:
        return satu, lain
    awal = _count_same(kata, kata_lain)
    akhir = _count_same(kata[:awal:-1], kata_lain[:awal:-1])
    return _cut(kata, awal, akhir), _cut(kata_lain, awal, akhir)


def _count_same(kata: Sequence[str], lain: Sequence[str]) -> int:
    """Count the words that two texts begin with."""
    sama = (a == b for a, b in zip(kata, lain, strict=False))
    return sum(1 for _ in takewhile(bool, sama))


def _cut(kata: list[str], awal: int, akhir: int) -> str:
    """Leave out words at both ends where there are enough of them."""
    mulai = awal - KATA_SEKITAR if awal > KATA_DIPOTONG else 0
    sampai = len(kata) - (akhir - KATA_SEKITAR if akhir > KATA_DIPOTONG else 0)
    inti = " ".join(kata[mulai:sampai])
    return f"{'… ' * (mulai > 0)}{inti}{' …' * (sampai < len(kata))}"


def _key_of(sel: SelKoreksi) -> tuple[str, str, str]:
    """Give the row of a cell, what is printed in it, and what is shown."""
    return sel.baris.id, sel.tercetak, format_cell(sel.cell, sel.kolom)


def _name_row(sel: SelKoreksi) -> str:
    """Name a row as its table does."""
    kepala = sel.baris.sel.get(find_row_head(sel.tabel), KOSONG_TEKS).nilai
    return str(kepala or sel.baris.id)


def _name_column(kolom: Column) -> str:
    """Name a column with the group over it."""
    return f"{kolom.judul} {kolom.grup}" if kolom.grup else kolom.judul
