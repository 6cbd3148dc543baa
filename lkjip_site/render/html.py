"""
A Table as HTML, one function per part: caption, head, body, notes.

The HTML holds no style, and a newline after every cell, so that a search index
does not glue neighbours together. The reasons of missing figures and the signs
of corrections stand as text under the table: nothing waits for a hover.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from lkjip_site.arah import has_rtl
from lkjip_site.nilai import Kosong
from lkjip_site.render.angka import format_cell, is_rupiah
from lkjip_site.render.kolom import Gaya, find_common_unit, style_columns
from lkjip_site.table import KOSONG_TEKS, Cell, Column, Row, Table

KOLOM_LEBAR = 8
"""A table with more columns keeps its names in sight, and is printed landscape."""
BARIS_PANJANG = 15
"""A table with more rows scrolls below its head, where there is room."""

_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_ALINEA = re.compile(r"\n\s*\n")

DaftarAlasan = Mapping[Kosong, str]
"""A missing figure with its reason -> the letter of that reason."""


@dataclass(frozen=True)
class TableLinks:
    """Addresses that a table leads to, as its page needs them."""

    csv: str
    json: str
    metodologi: str
    """Page of the rules; the id of a rule is its anchor."""
    koreksi: str = ""
    """Page of the corrections; empty while there is none."""
    xlsx: str = ""
    """Workbook that has the table as a sheet; empty where it is in none."""


@lru_cache(maxsize=8192)
def escape(teks: str) -> str:
    """
    Make a text of the data safe in HTML, also inside a quoted attribute.

    >>> escape('R&D <b> "x"')
    'R&amp;D &lt;b&gt; &quot;x&quot;'
    """
    return teks.translate(_HTML)


def render_table(table: Table, *, tautan: TableLinks | None = None) -> str:
    """
    Give a whole table as HTML that no further step changes.

    Args:
        table: Its anchor and those of its rows become ids.
        tautan: Where downloads and rules are; None leaves those lines out.
    """
    alasan = collect_alasan(table)
    jangkar = escape(table.jangkar)
    lebar = " lebar" if len(table.kolom) > KOLOM_LEBAR else ""
    panjang = " panjang" if len(table.baris) > BARIS_PANJANG else ""
    return (
        f'<div class="tabel-blok{lebar}{panjang}" id="{jangkar}">\n'
        '<div class="tabel" role="region" tabindex="0"'
        f' aria-labelledby="{jangkar}--judul">\n'
        '<table class="tabel-data">\n'
        f"{render_caption(table)}"
        f"{render_head(table)}"
        f"{render_body(table, alasan, koreksi=tautan.koreksi if tautan else '')}"
        "</table>\n</div>\n"
        f"{render_notes(table, alasan, tautan=tautan)}"
        "</div>\n"
    )


def render_caption(table: Table) -> str:
    """
    Give number and title, and in a second line what the title does not say.

    Its id holds two hyphens, as the id of no row can.
    """
    nomor = f"<b>{escape(table.nomor)}</b> " if table.nomor else ""
    keterangan = escape("; ".join(_caption_facts(table)))
    baris_dua = f" <small>{keterangan}</small>" if keterangan else ""
    return (
        f'<caption id="{escape(table.jangkar)}--judul">'
        f"<span>{nomor}{escape(table.judul)}{baris_dua}</span></caption>\n"
    )


def _caption_facts(table: Table) -> Iterator[str]:
    """Say the year where the title does not, and the unit where there is one only."""
    if str(table.tahun) not in table.judul:
        yield f"Laporan tahun {table.tahun}"
    if satuan := find_common_unit(table.kolom):
        yield f"dalam {'rupiah' if is_rupiah(satuan) else satuan}"


def render_head(table: Table) -> str:
    """
    Give the heads: groups above their columns, then the customary numbers.

    Screen readers skip the row of numbers, which would say nothing to them.
    """
    daftar_gaya = style_columns(table)
    nomor = _render_nomor(daftar_gaya)
    grup = [(g, list(isi)) for g, isi in groupby(daftar_gaya, attrgetter("kolom.grup"))]
    if not any(nama for nama, _ in grup):
        atas = "".join(map(_render_head_cell, daftar_gaya))
        return f"<thead>\n<tr>{atas}</tr>\n{nomor}</thead>\n"
    rentang = "".join(f'<colgroup span="{len(isi)}"></colgroup>' for _, isi in grup)
    atas = "".join(_render_group(nama, isi) for nama, isi in grup)
    bawah = "".join(_render_head_cell(gaya) for gaya in daftar_gaya if gaya.kolom.grup)
    return f"{rentang}\n<thead>\n<tr>{atas}</tr>\n<tr>{bawah}</tr>\n{nomor}</thead>\n"


def _render_group(grup: str, daftar_gaya: Sequence[Gaya]) -> str:
    """Give the head over a group, or the heads of neighbours without a group."""
    if grup:
        lebar = len(daftar_gaya)
        return f'<th scope="colgroup" colspan="{lebar}">{escape(grup)}</th>\n'
    return "".join(_render_head_cell(gaya, ' rowspan="2"') for gaya in daftar_gaya)


def _render_head_cell(gaya: Gaya, atribut: str = "") -> str:
    """Give the head of a column, with its unit where nothing else states it."""
    satuan = f" ({escape(gaya.satuan)})" if gaya.satuan else ""
    kelas = _class_attribute(gaya.kelas_kepala)
    judul = escape(gaya.kolom.judul)
    return f'<th scope="col"{atribut}{kelas}>{judul}{satuan}</th>\n'


def _render_nomor(daftar_gaya: Sequence[Gaya]) -> str:
    """Give the row of customary numbers; empty where the table has none."""
    if not any(gaya.kolom.nomor for gaya in daftar_gaya):
        return ""
    sel = "".join(
        f"<td{_class_attribute('n' * gaya.is_kepala)}>{escape(gaya.kolom.nomor)}</td>\n"
        for gaya in daftar_gaya
    )
    return f'<tr class="nomor" aria-hidden="true">{sel}</tr>\n'


def _class_attribute(kelas: str) -> str:
    """Give the attribute for some classes; nothing for none."""
    return f' class="{kelas}"' if kelas else ""


def render_body(table: Table, alasan: DaftarAlasan, *, koreksi: str = "") -> str:
    """
    Give the rows; the cell that names a row is its head.

    Args:
        table: The table.
        alasan: Letters of the reasons of missing figures.
        koreksi: Address of the page of corrections; empty while there is none.
    """
    daftar_kolom = [
        (gaya.kolom, 'th scope="row"' if gaya.is_kepala else "td", gaya.kelas_isi)
        for gaya in style_columns(table)
    ]
    kosong = {satu: _link_alasan(table, satu, alasan[satu]) for satu in alasan}
    bagian = ["<tbody>\n"]
    for baris in table.baris:
        bagian.append(_open_row(table, baris))
        for kolom, buka, kelas in daftar_kolom:
            cell = baris.sel.get(kolom.key, KOSONG_TEKS)
            if cell.kosong is None:
                isi, kelas_sel = _render_value(cell, kolom), kelas
            else:
                isi, kelas_sel = kosong[cell.kosong], f"{kelas} kosong".lstrip()
            isi += _render_sign(cell.koreksi, koreksi)
            bagian.append(_render_cell(buka, kelas_sel, isi))
        bagian.append("</tr>\n")
    bagian.append("</tbody>\n")
    return "".join(bagian)


def _link_alasan(table: Table, kosong: Kosong, huruf: str) -> str:
    """Give the word of a missing figure, which leads to its reason."""
    alamat = f"#{escape(table.jangkar)}--{huruf}"
    return f'<a href="{alamat}">{kosong.jenis}<sup>\u00a0{huruf}</sup></a>'


def _open_row(table: Table, baris: Row) -> str:
    """Open a row; its id is an address, its class tells its level."""
    kelas = "" if baris.jenis == "biasa" else f' class="{baris.jenis}"'
    return f'<tr id="{escape(table.anchor_of(baris))}"{kelas}>'


def _render_cell(buka: str, kelas: str, isi: str) -> str:
    """Give a cell; text that may run from right to left finds its own way."""
    atribut = _class_attribute(kelas)
    if has_rtl(isi):
        atribut += ' dir="auto"'
    return f"<{buka}{atribut}>{isi}</{buka[:2]}>\n"


def _render_value(cell: Cell, kolom: Column) -> str:
    """Give the value of a cell; empty lines in a text part its paragraphs."""
    teks = escape(format_cell(cell, kolom))
    if "\n" not in teks:
        return teks
    alinea = [bagian.strip() for bagian in _ALINEA.split(teks)]
    return alinea[0] if len(alinea) == 1 else "".join(f"<p>{a}</p>" for a in alinea)


def _render_sign(jangkar: str, koreksi: str) -> str:
    """Mark a cell that differs from the printed report; link to why, if possible."""
    if not jangkar:
        return ""
    if not koreksi:
        return '<span class="k">*</span>'
    alamat = escape(f"{koreksi}#{jangkar}")
    return f'<a class="k" href="{alamat}" aria-label="* lihat koreksi">*</a>'


def collect_alasan(table: Table) -> DaftarAlasan:
    """Letter the reasons of a table in reading order, each one once."""
    daftar = dict.fromkeys(cell.kosong for _, _, cell in table.cells() if cell.kosong)
    return {kosong: letter_of(urutan) for urutan, kosong in enumerate(daftar)}


def letter_of(urutan: int) -> str:
    """
    Give the letter of a reason by its place, counted from 0.

    >>> letter_of(0), letter_of(25), letter_of(26)
    ('a', 'z', 'aa')
    """
    depan, sisa = divmod(urutan, 26)
    huruf = chr(ord("a") + sisa)
    return letter_of(depan - 1) + huruf if depan else huruf


def render_notes(
    table: Table, alasan: DaftarAlasan, *, tautan: TableLinks | None = None
) -> str:
    """
    Give what stands under the table: reasons, notes, source, rules, downloads.

    Returns:
        HTML; empty where there is nothing to say.
    """
    bagian = [
        _render_alasan(table, alasan),
        _render_koreksi(table, tautan.koreksi if tautan else ""),
        *(f"<p>{escape(catatan)}</p>\n" for catatan in table.catatan),
        f"<p>Sumber: {escape(table.sumber)}</p>\n" if table.sumber else "",
        _render_links(table, tautan) if tautan else "",
    ]
    isi = "".join(bagian)
    return f'<div class="tabel-kaki">\n{isi}</div>\n' if isi else ""


def _render_alasan(table: Table, alasan: DaftarAlasan) -> str:
    """Give the list of reasons that the letters in the cells lead to."""
    if not alasan:
        return ""
    butir = "".join(
        f'<li id="{escape(table.jangkar)}--{huruf}"><sup>{huruf}</sup> '
        f"{escape(_write_alasan(kosong))}</li>\n"
        for kosong, huruf in alasan.items()
    )
    return f"<ul>\n{butir}</ul>\n"


def _write_alasan(kosong: Kosong) -> str:
    """Say a missing figure and its reason as a sentence."""
    jenis = kosong.jenis.capitalize()
    return f"{jenis}: {kosong.alasan}." if kosong.alasan else f"{jenis}."


def _render_koreksi(table: Table, koreksi: str) -> str:
    """Say what the sign of a correction means, where a cell bears it."""
    if not any(cell.koreksi for _, _, cell in table.cells()):
        return ""
    alamat = f'<a href="{escape(koreksi)}">halaman koreksi</a>'
    penjelasan = f"; penjelasannya pada {alamat}" if koreksi else ""
    return f"<p>* Berbeda dari dokumen tercetak{penjelasan}.</p>\n"


def _render_links(table: Table, tautan: TableLinks) -> str:
    """Give the rules that were applied and the downloads."""
    aturan = ", ".join(
        f'<a href="{escape(f"{tautan.metodologi}#{satu}")}">'
        f"{escape(satu.replace('-', ' '))}</a>"
        for satu in table.aturan
    )
    nama = escape(table.nomor or table.judul)
    unduh = ", ".join(
        f'<a href="{escape(alamat)}" download aria-label="{jenis}, {nama}">{jenis}</a>'
        for jenis, alamat in (
            ("CSV", tautan.csv),
            ("JSON", tautan.json),
            ("XLSX", tautan.xlsx),
        )
        if alamat
    )
    baris_aturan = f"<span>Aturan: {aturan}</span>\n" if aturan else ""
    return f'<p class="aksi">{baris_aturan}<span>Unduh: {unduh}</span></p>\n'
