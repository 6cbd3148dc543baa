"""Data folder -> Site: the one place where the stages meet."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lkjip_site.check.periksa import check_muatan
from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.compute.tables import (
    build_seri_anggaran,
    build_seri_indikator,
    build_tables,
)
from lkjip_site.load.muatan import load_muatan
from lkjip_site.model.hasil import Hasil
from lkjip_site.model.muatan import Muatan
from lkjip_site.nilai import Kosong
from lkjip_site.problems import DataError, Problem, has_galat
from lkjip_site.publish.navigasi import build_navigasi
from lkjip_site.publish.open_data import to_csv, to_json
from lkjip_site.publish.situs import Page, Site
from lkjip_site.render.angka import format_cell, format_csv, format_nilai
from lkjip_site.render.halaman import Halaman, render_halaman
from lkjip_site.render.html import TableLinks, render_table
from lkjip_site.table import Table

CABANG = "main"
"""Branch that edit links lead to."""


def check_folder(folder: Path) -> tuple[Muatan, tuple[Problem, ...]]:
    """
    Read and check a data folder, its prose included.

    Returns:
        The documents, and every galat and peringatan in the order of places.
    """
    muatan, problems, _ = _read(folder)
    return muatan, problems


def build_site(folder: Path, *, panduan: tuple[Any, ...] = ()) -> Site:
    """
    Build the whole site in memory.

    Args:
        folder: The data folder.
        panduan: Navigation entries for the hand-written pages.

    Raises:
        DataError: The data has a galat; it carries all problems.
    """
    _, problems, isi = _read(folder)
    if isi is None:
        raise DataError(problems)
    hasil, tabel, halaman = isi
    sunting = _edit_prefix(hasil)
    pages = {
        satu.kerangka.path: _page(satu, hasil, folder.name, sunting) for satu in halaman
    }
    judul = {path: page.judul for path, page in pages.items()}
    return Site(
        judul=f"LKjIP {hasil.instansi.nama_lengkap}",
        bahasa="id",
        halaman=pages,
        navigasi=build_navigasi(judul, sorted(hasil.tahun), panduan),
        berkas=dict(_files(hasil, tabel)),
        tambahan=_extra(hasil),
        problems=problems,
    )


Isi = tuple[Hasil, Mapping[int, Mapping[str, Table]], list[Halaman]]


def _read(folder: Path) -> tuple[Muatan, tuple[Problem, ...], Isi | None]:
    """Go through the stages as far as the data allows; no content on a galat."""
    muatan, masalah = load_muatan(folder)
    problems = {*masalah, *check_muatan(muatan)}
    if has_galat(problems):
        return muatan, tuple(sorted(problems)), None
    hasil = compute_hasil(muatan)
    tabel = {tahun: build_tables(satu) for tahun, satu in hasil.tahun.items()}
    halaman, masalah_narasi = render_halaman(hasil, tabel)
    problems.update(masalah_narasi)
    isi = None if has_galat(problems) else (hasil, tabel, halaman)
    return muatan, tuple(sorted(problems)), isi


def _edit_prefix(hasil: Hasil) -> str:
    """Give the address under which data files can be edited; empty when unknown."""
    repositori = os.environ.get("LKJIP_REPOSITORI") or hasil.instansi.repositori
    if isinstance(repositori, Kosong):
        return ""
    return f"{repositori.rstrip('/')}/edit/{CABANG}/"


def _page(halaman: Halaman, hasil: Hasil, folder: str, sunting: str) -> Page:
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
        status=hasil.tahun[kerangka.tahun].laporan.status,
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


def _files(
    hasil: Hasil, tabel: Mapping[int, Mapping[str, Table]]
) -> Iterator[tuple[str, bytes]]:
    """Write every table as CSV and JSON, and the settings of the style sheets."""
    semua = [
        (f"{tahun}/data/{satu.id}", satu)
        for tahun, daftar in tabel.items()
        for satu in daftar.values()
    ]
    semua += [
        ("data/indikator", build_seri_indikator(hasil)),
        ("data/anggaran", build_seri_anggaran(hasil)),
    ]
    for path, table in semua:
        yield f"{path}.csv", to_csv(table, format_csv)
        yield f"{path}.json", to_json(table, format_cell, format_nilai)
    yield "stylesheets/instansi.css", _style(hasil)


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
