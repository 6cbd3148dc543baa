"""The way from a page of one year to the same page of another."""

from __future__ import annotations

import re

from lkjip_site.render.peta import Peta
from lkjip_site.render.pindah_tahun import render_pindah_tahun

HALAMAN = {
    "2022/index.md": "Tahun 2022",
    "2022/bab-3.md": "Bab III",
    "2023/index.md": "Tahun 2023",
    "2023/bab-1.md": "Bab I",
    "2023/bab-3.md": "Bab III",
    "arsip.md": "Arsip",
}


def list_ways(asal: str, *daftar_tahun: int) -> list[tuple[str, str]]:
    """Give the links of a page: address and text."""
    tahun = int(asal.partition("/")[0])
    html = render_pindah_tahun(Peta(HALAMAN, asal), tahun, daftar_tahun)
    return re.findall(r'<a href="([^"]+)">([^<]+)</a>', html)


def test_same_page() -> None:
    """A chapter leads to the same chapter of the other year."""
    assert list_ways("2023/bab-3.md", 2022, 2023) == [("../../2022/bab-3/", "2022")]


def test_missing_page() -> None:
    """Where the other year has no such page, its first one is named as such."""
    ke = [("../../2022/", "2022 (ringkasan)")]

    assert list_ways("2023/bab-1.md", 2022, 2023) == ke


def test_first_page() -> None:
    """The first page of a year leads to that of the other."""
    assert list_ways("2022/index.md", 2022, 2023) == [("../2023/", "2023")]


def test_this_year() -> None:
    """The year of the page is named, but no link."""
    html = render_pindah_tahun(Peta(HALAMAN, "2023/bab-3.md"), 2023, [2022, 2023])

    assert '<span aria-current="true">2023</span>' in html


def test_single_year() -> None:
    """With one year there is nowhere to go."""
    assert list_ways("2023/bab-3.md", 2023) == []


def test_many_years() -> None:
    """Of many years the neighbours and the newest are named, then the archive."""
    teks = [teks for _, teks in list_ways("2023/index.md", *range(2001, 2031))]

    assert [satu[:4] for satu in teks] == ["2030", "2024", "2022", "semu"]
