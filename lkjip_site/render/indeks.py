"""The index from A to Z: everything that has a place of its own, without a search."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.render.abjad import group_abjad, render_huruf, render_loncatan
from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.glosarium import HALAMAN as GLOSARIUM
from lkjip_site.render.glosarium import anchor_of_istilah
from lkjip_site.render.html import escape
from lkjip_site.render.katalog import find_tempat
from lkjip_site.render.peta import Peta
from lkjip_site.render.program import path_of_program
from lkjip_site.render.program_kaitan import find_terbaru, list_entri, list_program
from lkjip_site.render.teks import Md
from lkjip_site.table import Table

TEMPLATE = "cari.md.jinja"
MAKS_TAHUN = 10
"""Years whose tables, sub-chapters and corrections are listed, the newest of all."""
_BAGIAN = re.compile(r"^#{2,4} +(\d+(?:\.\d+)+) +(.+?)\s*$", re.MULTILINE)
_SEMUA_TAHUN = 10_000
"""Sorts what stands for all years before any year."""


@dataclass(frozen=True)
class Butir:
    """One line of the index."""

    judul: str
    jenis: str
    """What it is, for readers: `tabel`, `indikator`."""
    path: str
    """Path of the page that holds it."""
    jangkar: str = ""
    tahun: int | None = None
    """Year that it belongs to; None for what stands for all years."""


@dataclass(frozen=True)
class BahanIndeks:
    """What the index is made of, beside the years."""

    tabel: Mapping[int, Mapping[str, Table]]
    """Year -> id -> table."""
    teks: Mapping[str, str]
    """Path of each page -> its text, for the sub-chapters."""


def make_konteks_indeks(semua: Hasil, bahan: BahanIndeks, peta: Peta) -> dict[str, Any]:
    """Give the functions that the page of the index names."""
    daftar: dict[str, Callable[..., object]] = {
        "daftar_indeks": lambda: render_indeks(
            collect_butir(semua, bahan, peta), peta.asal
        ),
        "tahun_indeks": lambda: min(_list_newest(semua)),
        "tahun_awal": lambda: min(semua.tahun),
    }
    return daftar


def collect_butir(semua: Hasil, bahan: BahanIndeks, peta: Peta) -> list[Butir]:
    """
    Gather everything that the index lists.

    Returns:
        What stands for all years first, then the newest year; by title within.
        What stands on a page that does not exist is left out.
    """
    daftar = [
        *_list_halaman(peta),
        *_list_indikator(semua, peta),
        *_list_program(semua),
        *_list_umum(semua),
        *(
            butir
            for tahun in _list_newest(semua)
            for butir in _list_tahun(semua.tahun[tahun], bahan, peta)
        ),
    ]
    ada = [satu for satu in dict.fromkeys(daftar) if peta.has(satu.path)]
    return sorted(
        ada, key=lambda satu: (-(satu.tahun or _SEMUA_TAHUN), satu.judul.casefold())
    )


def _list_newest(semua: Hasil) -> list[int]:
    """List the years that are listed in full, newest first."""
    return sorted(semua.tahun, reverse=True)[:MAKS_TAHUN]


def _list_halaman(peta: Peta) -> Iterator[Butir]:
    """Go through the pages that stand for all years, but for those of one thing."""
    for path, judul in peta.halaman.items():
        nama = path.removesuffix("/index.md")
        if "/" not in nama and not nama.isdigit():
            yield Butir(judul, "halaman", path)


def _list_indikator(semua: Hasil, peta: Peta) -> Iterator[Butir]:
    """Go through all indikator, each by the name of its newest year."""
    ada: set[str] = set()
    for tahun in sorted(semua.tahun, reverse=True):
        for satu in semua.tahun[tahun].indikator:
            if satu.id not in ada:
                ada.add(satu.id)
                path, jangkar = f"indikator/{satu.id}.md", ""
                if not peta.has(path):
                    path, jangkar = f"{tahun}/bab-3.md", f"tabel-3-2-{satu.id}"
                yield Butir(satu.indikator.nama, "indikator", path, jangkar)


def _list_program(semua: Hasil) -> Iterator[Butir]:
    """Go through all program and their parts, as their newest year has them."""
    for id_program, hasil in find_terbaru(semua).items():
        path = path_of_program(id_program)
        for program in list_program(hasil):
            if program.id != id_program:
                continue
            yield Butir(program.nama, "program", path)
            for kegiatan in program.kegiatan:
                yield Butir(kegiatan.nama, "kegiatan", path, kegiatan.id)
                for satu in kegiatan.subkegiatan:
                    jangkar = f"tabel-rincian-{kegiatan.id}-{satu.id}"
                    yield Butir(satu.nama, "subkegiatan", path, jangkar)


def _list_umum(semua: Hasil) -> Iterator[Butir]:
    """Go through the rules of measuring and the terms of the glossary."""
    for aturan in semua.terbaru.aturan.values():
        yield Butir(aturan.nama, "aturan", "metodologi.md", aturan.id)
    for satu in semua.istilah:
        akhir = f" ({satu.kepanjangan})" if satu.kepanjangan else ""
        jangkar = anchor_of_istilah(satu.istilah)
        yield Butir(f"{satu.istilah}{akhir}", "istilah", GLOSARIUM, jangkar)


def _list_tahun(hasil: HasilTahun, bahan: BahanIndeks, peta: Peta) -> Iterator[Butir]:
    """Go through pages, tables, sub-chapters and corrections of a year."""
    tahun = hasil.tahun
    for path, judul in peta.halaman.items():
        if path.startswith(f"{tahun}/"):
            yield Butir(judul, "halaman", path, "", tahun)
    for table in bahan.tabel[tahun].values():
        jenis = table.nomor[:1].lower() + table.nomor[1:] or "tabel"
        yield Butir(table.judul, jenis, *find_tempat(table), tahun)
    for path, teks in bahan.teks.items():
        if path.startswith(f"{tahun}/"):
            for nomor, judul in _BAGIAN.findall(teks):
                jangkar = f"s-{nomor.replace('.', '-')}"
                yield Butir(unescape(judul), f"bagian {nomor}", path, jangkar, tahun)
    for satu in list_entri(hasil):
        path = f"{tahun}/koreksi.md"
        yield Butir(satu.tempat, "koreksi", path, satu.id, tahun)


def render_indeks(daftar: list[Butir], asal: str) -> Md:
    """
    Give the index as HTML, by letter.

    Args:
        daftar: Its lines in the order in which they stand within a letter.
        asal: Path of the page that the links stand on.
    """
    kelompok = group_abjad(daftar, lambda satu: satu.judul)
    bagian = [render_loncatan([huruf for huruf, _ in kelompok])]
    for huruf, milik in kelompok:
        butir = "".join(_render_butir(satu, asal) for satu in milik)
        bagian.append(f'{render_huruf(huruf)}<ul class="indeks">\n{butir}</ul>\n')
    # A search would find every title a second time here.
    isi = "\n".join(bagian)
    return Md(f'<div data-pagefind-ignore="all">\n{isi}</div>')


def _render_butir(satu: Butir, asal: str) -> str:
    """Give one line."""
    alamat = escape(find_alamat(asal, satu.path, satu.jangkar))
    jenis = f"{satu.jenis}, {satu.tahun}" if satu.tahun else satu.jenis
    return (
        f'<li><a href="{alamat}">{escape(satu.judul)}</a> '
        f"<small>{escape(jenis)}</small></li>\n"
    )
