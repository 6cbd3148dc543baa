"""The page of the open data: every download of every year, and the dictionary."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from lkjip_site.ingatan import Ingatan
from lkjip_site.kamus import Istilah, join_kamus, list_istilah
from lkjip_site.kutipan import name_laporan, write_kutipan
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.html import escape
from lkjip_site.render.katalog_contoh import write_python, write_r
from lkjip_site.render.peta import Peta, page_of_table
from lkjip_site.render.program import TabelByProgram
from lkjip_site.render.teks import Md, list_md, md
from lkjip_site.table import Table

TEMPLATE = "data.md.jinja"
AKAR = "../"
"""Way from the page to the root of the site."""
HALAMAN_SENDIRI = {"koreksi", "kelengkapan"}
"""Tables whose page bears their name."""
NAMA_TIPE = {"string": "teks", "integer": "bilangan bulat", "number": "angka"}
"""Types of columns, for readers."""


@dataclass(frozen=True)
class Katalog:
    """What can be downloaded."""

    tabel: Mapping[int, Mapping[str, Table]]
    """Year -> id -> table."""
    seri: tuple[Table, ...]
    """The series over all years; their rows do not count."""
    edisi: str
    """Version of the data, for readers."""
    alamat: str
    """Address of the site with a slash at its end; empty when unknown."""
    ingatan: Ingatan = field(repr=False)
    """Keeps the columns of tables that did not change."""
    program: TabelByProgram = field(default_factory=dict)
    """Tables of the pages of the program."""


def make_konteks_katalog(hasil: Hasil, katalog: Katalog, peta: Peta) -> dict[str, Any]:
    """Give the functions that the page of the data names."""
    daftar: dict[str, Callable[..., object]] = {
        "tahun_unduhan": lambda: sorted(katalog.tabel, reverse=True),
        "unduhan_tahun": lambda tahun: _write_downloads(hasil.tahun[tahun], peta),
        "tabel_tahun": lambda tahun: _write_tables(tahun, katalog.tabel[tahun], peta),
        "kamus": lambda: _write_kamus(katalog),
        "daftar_kutipan": lambda: _list_kutipan(hasil, katalog),
        "contoh_python": lambda: write_python(katalog.alamat, max(katalog.tabel)),
        "contoh_r": lambda: write_r(katalog.alamat),
        "ada_alamat": lambda: bool(katalog.alamat),
    }
    return daftar


def list_unduhan(hasil: HasilTahun, asal: str) -> Iterator[str]:
    """Go through the links to what holds all tables of a year, as HTML."""
    tahun, nama = hasil.tahun, f"lkjip-{hasil.tahun}"
    akar = find_alamat(asal, "index.md")
    folder = f"{akar}{tahun}/data"
    daftar = {
        "Lembar kerja (XLSX)": f"{folder}/{nama}.xlsx",
        "Semua CSV dan JSON (ZIP)": f"{folder}/{nama}.zip",
        "Keterangan untuk program (datapackage.json)": f"{folder}/datapackage.json",
    }
    if hasil.laporan.status != "arsip":
        daftar["Dokumen (PDF)"] = f"{akar}{tahun}/{nama}.pdf"
    if not hasil.laporan.asal:
        daftar["Edisi luring (ZIP)"] = f"{akar}{tahun}/{nama}-luring.zip"
    for teks, alamat in daftar.items():
        yield _link(teks, alamat, f"{teks}, tahun {tahun}")


def _write_downloads(hasil: HasilTahun, peta: Peta) -> Md:
    """List what holds all tables of a year."""
    daftar = list_unduhan(hasil, peta.asal)
    butir = "".join(f"<li>{satu}</li>\n" for satu in daftar)
    return Md(f"<ul>\n{butir}</ul>")


def _link(teks: str, alamat: str, sebutan: str) -> str:
    """Link a download; `sebutan` tells it apart from its likes."""
    return (
        f'<a href="{escape(alamat)}" download aria-label="{escape(sebutan)}">'
        f"{escape(teks)}</a>"
    )


def _write_tables(tahun: int, daftar: Mapping[str, Table], peta: Peta) -> Md:
    """List the tables of a year with their downloads."""
    baris = [_table_row(tahun, satu, peta) for satu in daftar.values()]
    return _write_table(
        f"katalog-{tahun}",
        f"Tabel tahun {tahun}",
        ("Tabel", "Baris", "Unduh"),
        baris,
    )


def _table_row(tahun: int, table: Table, peta: Peta) -> tuple[str, ...]:
    """Give the row of one table: its title, its size and its downloads."""
    judul = f"{table.nomor} {table.judul}".strip()
    unduh = ", ".join(
        _link(jenis, f"{AKAR}{tahun}/data/{table.id}.{jenis.lower()}", sebutan)
        for jenis in ("CSV", "JSON")
        for sebutan in (f"{jenis}, {judul}",)
    )
    return _link_page(judul, table, peta), str(len(table.baris)), unduh


def find_tempat(table: Table) -> tuple[str, str]:
    """Give the page on which a table of a year stands, and its anchor there."""
    if table.id in HALAMAN_SENDIRI:
        return f"{table.tahun}/{table.id}.md", ""
    return page_of_table(table.tahun, table.id), table.jangkar


def _link_page(judul: str, table: Table, peta: Peta) -> str:
    """Link the place where a table stands."""
    path, jangkar = find_tempat(table)
    if not peta.has(path):
        return escape(judul)
    alamat = find_alamat(peta.asal, path, jangkar)
    return f'<a href="{escape(alamat)}">{escape(judul)}</a>'


def _write_kamus(katalog: Katalog) -> Md:
    """Write the dictionary of all columns of all tables."""
    ingatan = katalog.ingatan
    semua = [satu for milik in katalog.tabel.values() for satu in milik.values()]
    daftar = [
        (satu.id, ingatan.recall("istilah", (satu,), partial(_istilah_of, satu)))
        for satu in semua
    ]
    daftar += [(f"data/{satu.id}", _istilah_of(satu)) for satu in katalog.seri]
    baris = [_kamus_row(*satu) for satu in join_kamus(daftar).items()]
    kepala = ("Kolom", "Judul", "Tipe", "Satuan", "Arti", "Tabel")
    return _write_table("kamus", "Kolom semua tabel", kepala, baris)


def _istilah_of(table: Table) -> tuple[Istilah, ...]:
    """List the columns of a table."""
    return tuple(list_istilah(table))


def _kamus_row(istilah: Istilah, daftar: list[str]) -> tuple[str, ...]:
    """Give the row of one column."""
    teks = (istilah.judul, NAMA_TIPE[istilah.tipe], istilah.satuan, istilah.arti)
    tabel = ", ".join(dict.fromkeys(daftar))
    return f"<code>{escape(istilah.key)}</code>", *map(escape, (*teks, tabel))


def _write_table(
    jangkar: str, judul: str, kepala: tuple[str, ...], baris: list[tuple[str, ...]]
) -> Md:
    """Write a table whose cells are finished HTML; the first names the row."""
    atas = "".join(f'<th scope="col">{escape(satu)}</th>\n' for satu in kepala)
    isi = "".join(f"<tr>{''.join(_cells(satu))}</tr>\n" for satu in baris)
    return Md(
        f'<div class="tabel" role="region" tabindex="0" aria-labelledby="{jangkar}">\n'
        f'<table class="tabel-data">\n<caption id="{jangkar}">{escape(judul)}</caption>'
        f"\n<thead>\n<tr>{atas}</tr>\n</thead>\n<tbody>\n{isi}</tbody>\n"
        "</table>\n</div>"
    )


def _cells(baris: tuple[str, ...]) -> Iterator[str]:
    """Go through the cells of a row."""
    for urutan, isi in enumerate(baris):
        awal, akhir = ('th scope="row"', "th") if urutan == 0 else ("td", "td")
        yield f"<{awal}>{isi}</{akhir}>\n"


def _list_kutipan(hasil: Hasil, katalog: Katalog) -> Md:
    """List the text by which each year is cited, newest first."""
    penerbit = hasil.instansi.nama_lengkap
    return list_md(
        md(
            "{}",
            write_kutipan(
                penerbit,
                name_laporan(penerbit, tahun),
                katalog.edisi,
                katalog.alamat,
                f"{tahun}/",
            ),
        )
        for tahun in sorted(katalog.tabel, reverse=True)
    )
