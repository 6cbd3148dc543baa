"""The navigation: small sections, the newest year first, the rest by the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

MAKS_ARSIP = 10
"""Archived years in the navigation; older ones are reached from the archive page."""
DAFTAR_PROGRAM = "program/index.md"
"""The page that leads to each program; their own pages are not in the navigation."""
KETERANGAN = ("metodologi.md", "glosarium.md", "cari.md", "tentang.md")
"""Pages that explain the others: one section, so that the first row stays short."""

INDIKATOR = "indikator/index.md"
"""The list of all indikator, from which the page of each is reached."""


def build_navigasi(
    judul: Mapping[str, str], daftar_tahun: Sequence[int], panduan: Sequence[Any]
) -> list[Any]:
    """
    Build the navigation in the form of mkdocs.yml.

    Args:
        judul: Path of each page of the site -> its title.
        daftar_tahun: Report years, oldest first.
        panduan: Entries for the hand-written pages.

    Returns:
        Mappings title -> path or entries; never more than a dozen in a section.
    """
    *lama, terbaru = daftar_tahun
    arsip: list[Any] = [{"Semua tahun": "arsip.md"}]
    arsip += [
        {f"Tahun {tahun}": f"{tahun}/index.md"} for tahun in lama[::-1][:MAKS_ARSIP]
    ]
    navigasi: list[Any] = [
        {"Beranda": "index.md"},
        {f"Laporan {terbaru}": _chapters(judul, terbaru)},
        *(
            {nama: path}
            for nama, path in (("Indikator", INDIKATOR), ("Program", DAFTAR_PROGRAM))
            if path in judul
        ),
        {"Arsip": arsip},
        {"Data": "data/index.md"},
        {"Keterangan": [{judul[path]: path} for path in KETERANGAN]},
    ]
    milik = [
        {teks: path} for path, teks in judul.items() if path.startswith("panduan/")
    ]
    return navigasi + ([{"Panduan": [*panduan, *milik]}] if panduan or milik else [])


def _chapters(judul: Mapping[str, str], tahun: int) -> list[Any]:
    """List the pages of one year."""
    milik = {path: teks for path, teks in judul.items() if path.startswith(f"{tahun}/")}
    milik[f"{tahun}/index.md"] = f"Ringkasan {tahun}"
    return [{teks: path} for path, teks in milik.items()]
