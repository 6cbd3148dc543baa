"""Data folder -> Site: the one place where the stages meet."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from lkjip_site.check.periksa import check_muatan
from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.compute.tables import (
    build_seri_anggaran,
    build_seri_indikator,
    build_tables,
)
from lkjip_site.ingatan import Ingatan
from lkjip_site.load.muatan import load_muatan
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.muatan import Muatan
from lkjip_site.nilai import Kosong
from lkjip_site.problems import DataError, Problem, has_galat
from lkjip_site.publish.navigasi import build_navigasi
from lkjip_site.publish.open_data import (
    Formats,
    Unduhan,
    join_unduhan,
    rows_of,
    to_unduhan,
)
from lkjip_site.publish.situs import Page, Site
from lkjip_site.render.angka import format_cell, format_csv, format_nilai
from lkjip_site.render.halaman import Halaman, render_halaman
from lkjip_site.render.html import TableLinks, render_table
from lkjip_site.table import Table

T = TypeVar("T")
BuildSeri = Callable[[Hasil, tuple[HasilTahun, ...]], Table]
FORMATS = Formats(format_csv, format_cell, format_nilai)
CABANG = "main"
"""Branch that edit links lead to."""


def check_folder(folder: Path) -> tuple[Muatan, tuple[Problem, ...]]:
    """
    Read and check a data folder, its prose included.

    Returns:
        The documents, and every galat and peringatan in the order of places.
    """
    bacaan = SiteBuilder(folder).read()
    return bacaan.muatan, bacaan.problems


def build_site(folder: Path, *, panduan: tuple[Any, ...] = ()) -> Site:
    """
    Build the whole site in memory.

    Args:
        folder: The data folder.
        panduan: Navigation entries for the hand-written pages.

    Raises:
        DataError: The data has a galat; it carries all problems.
    """
    return SiteBuilder(folder).build(panduan)


@dataclass(frozen=True)
class Isi:
    """What is computed and written of data without a galat."""

    hasil: Hasil
    tabel: Mapping[int, Mapping[str, Table]]
    halaman: list[Halaman]


@dataclass(frozen=True)
class Bacaan:
    """A data folder that went through the stages as far as it allows."""

    muatan: Muatan
    problems: tuple[Problem, ...]
    isi: Isi | None
    """None when the data has a galat."""


class SiteBuilder:
    """Builds the site of one data folder, again and again in a preview."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self.folder = folder
        self.ingatan = Ingatan()

    def read(self) -> Bacaan:
        """Go through the stages as far as the data allows."""
        muatan, masalah = load_muatan(self.folder)
        problems = {*masalah, *check_muatan(muatan)}
        if has_galat(problems):
            return Bacaan(muatan, tuple(sorted(problems)), None)
        hasil = compute_hasil(muatan, self.ingatan)
        tabel = {
            tahun: self._remember("tabel", build_tables, satu)
            for tahun, satu in hasil.tahun.items()
        }
        halaman, masalah_narasi = render_halaman(hasil, tabel, self.ingatan)
        problems.update(masalah_narasi)
        isi = None if has_galat(problems) else Isi(hasil, tabel, halaman)
        return Bacaan(muatan, tuple(sorted(problems)), isi)

    def build(self, panduan: tuple[Any, ...] = ()) -> Site:
        """
        Build the site as the data is now.

        Raises:
            DataError: The data has a galat; it carries all problems.
        """
        bacaan = self.read()
        if bacaan.isi is None:
            raise DataError(bacaan.problems)
        hasil, halaman = bacaan.isi.hasil, bacaan.isi.halaman
        pages = {satu.kerangka.path: self._page(satu, hasil) for satu in halaman}
        judul = {path: page.judul for path, page in pages.items()}
        berkas = {**self._tables(bacaan.isi), **self._series(hasil)}
        berkas["stylesheets/instansi.css"] = _style(hasil)
        self.ingatan.end_build()
        return Site(
            judul=f"LKjIP {hasil.instansi.nama_lengkap}",
            bahasa="id",
            halaman=pages,
            navigasi=build_navigasi(judul, sorted(hasil.tahun), panduan),
            berkas=berkas,
            tambahan=_extra(hasil),
            problems=bacaan.problems,
        )

    def _remember(self, nama: str, buat: Callable[..., T], *isi: Any) -> T:
        """Give the result of a function of unchanging things, made once."""
        return self.ingatan.recall(nama, isi, lambda: buat(*isi))

    def _page(self, halaman: Halaman, hasil: Hasil) -> Page:
        """Make one page, its tables as HTML."""
        status = hasil.tahun[halaman.kerangka.tahun].laporan.status
        sunting = _edit_prefix(hasil)
        return self._remember(
            "halaman", _make_page, halaman, self.folder.name, sunting, status
        )

    def _tables(self, isi: Isi) -> dict[str, bytes]:
        """Write every table of every year as CSV and JSON."""
        berkas: dict[str, bytes] = {}
        for tahun, daftar in isi.tabel.items():
            for satu in daftar.values():
                unduhan = self._remember("unduhan", to_unduhan, satu, FORMATS)
                _add(berkas, f"{tahun}/data/{satu.id}", unduhan)
        return berkas

    def _series(self, hasil: Hasil) -> dict[str, bytes]:
        """Write the series over all years, each year's rows made once."""
        berkas: dict[str, bytes] = {}
        for buat in (build_seri_indikator, build_seri_anggaran):
            kepala = buat(hasil, ())
            baris = [
                self._remember(f"seri-{kepala.id}", _series_rows, buat, satu)
                for satu in hasil.tahun.values()
            ]
            _add(berkas, f"data/{kepala.id}", join_unduhan(kepala, baris))
        return berkas


def _series_rows(buat: BuildSeri, satu: HasilTahun) -> tuple[str, str]:
    """Write the rows of one year of a series."""
    hasil = Hasil(satu.instansi, {satu.tahun: satu})
    return rows_of(buat(hasil, (satu,)), FORMATS)


def _add(berkas: dict[str, bytes], path: str, unduhan: Unduhan) -> None:
    """Add both forms of a download."""
    berkas[f"{path}.csv"] = unduhan.csv
    berkas[f"{path}.json"] = unduhan.json


def _edit_prefix(hasil: Hasil) -> str:
    """Give the address under which data files can be edited; empty when unknown."""
    repositori = os.environ.get("LKJIP_REPOSITORI") or hasil.instansi.repositori
    if isinstance(repositori, Kosong):
        return ""
    return f"{repositori.rstrip('/')}/edit/{CABANG}/"


def _make_page(halaman: Halaman, folder: str, sunting: str, status: str) -> Page:
    """Make one page, its tables as HTML."""
    kerangka = halaman.kerangka
    berkas = f"{folder}/{kerangka.berkas}"
    akar = "../" * _depth(kerangka.path)
    return Page(
        path=kerangka.path,
        judul=kerangka.judul,
        deskripsi=kerangka.deskripsi,
        teks=halaman.teks,
        tabel={
            jangkar: render_table(table, tautan=_links(table, akar))
            for jangkar, table in halaman.tabel.items()
        },
        sumber_data=berkas,
        alamat_sunting=f"{sunting}{berkas}" if sunting else None,
        tahun=kerangka.tahun if kerangka.milik_tahun else None,
        status=status,
    )


def _depth(path: str) -> int:
    """Count the folders of a page's address: `2023/bab-3.md` is `2023/bab-3/`."""
    folder, nama = posixpath.split(path)
    return len(folder.split("/") if folder else []) + (nama != "index.md")


def _links(table: Table, akar: str) -> TableLinks:
    """Give the addresses that a table leads to, from a page at a depth."""
    unduhan = f"{akar}{table.tahun}/data/{table.id}"
    return TableLinks(
        csv=f"{unduhan}.csv", json=f"{unduhan}.json", metodologi=f"{akar}metodologi/"
    )


def _style(hasil: Hasil) -> bytes:
    """Write the colours of the agency as settings of the style sheets."""
    warna = hasil.instansi.warna
    isi = f":root{{--instansi-utama:{warna.utama};--instansi-aksen:{warna.aksen}}}\n"
    return isi.encode("utf-8")


def _extra(hasil: Hasil) -> dict[str, Any]:
    """Give what the theme may say on every page."""
    instansi = hasil.instansi
    return {
        "instansi": {
            "nama": instansi.nama,
            "singkatan": instansi.singkatan,
            "wilayah": instansi.wilayah,
            "nama_lengkap": instansi.nama_lengkap,
            "lisensi_data": instansi.lisensi_data,
            "tahun_terbaru": hasil.terbaru.tahun,
        },
    }
