"""
The kinds of page of a site: one of each is looked at in a browser.
"""

from __future__ import annotations

import re

from tests.situs.pembaca import Situs

JENIS = (
    "",
    "404.html",
    "arsip/",
    "cari/",
    "data/",
    "glosarium/",
    "indikator/",
    "indikator/*/",
    "metodologi/",
    "panduan/",
    "panduan/*/",
    "program/",
    "program/*/",
    "tahun/",
    "tahun/bab-1/",
    "tahun/bab-2/",
    "tahun/bab-3/",
    "tahun/bab-4/",
    "tahun/kelengkapan/",
    "tahun/koreksi/",
    "tahun/lampiran/",
    "tahun/pengantar/",
    "tahun-lama/",
    "tahun-lama/bab-3/",
    "tentang/",
)
"""
Address of each kind, with `*` for an id; test_jenis.py compares it with the site.
"""
_BERDAFTAR = re.compile(r"^(indikator|panduan|program)/[^/]+/$")
_TAHUN = re.compile(r"^(\d{4})/")


def name_kind(situs: Situs, alamat: str) -> str:
    """
    Name the kind of a page.
    """
    if tahun := _TAHUN.match(alamat):
        umur = "tahun" if tahun[1] == find_newest_year(situs) else "tahun-lama"
        return f"{umur}/{alamat[tahun.end() :]}"
    return _BERDAFTAR.sub(r"\1/*/", alamat)


def find_newest_year(situs: Situs) -> str:
    """
    Find the newest year that has pages.
    """
    return max(cocok[1] for satu in situs.halaman if (cocok := _TAHUN.match(satu)))


def choose_pages(situs: Situs) -> dict[str, str]:
    """
    Choose the page of each kind that has the most to show: kind -> address.
    """
    urut = sorted(situs.halaman.values(), key=lambda satu: len(satu.teks))
    return {name_kind(situs, satu.alamat): satu.alamat for satu in urut}
