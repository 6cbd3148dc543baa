"""The finished site in memory: what the engine turns into files."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from lkjip_site.problems import Problem
from lkjip_site.publish.luring import Luring

_TEMPAT = re.compile(r'<div data-(?:tabel|sisipan)="([\w-]+)"></div>')
_TEMPAT_BLOK = re.compile(r'<div data-blok="(\d+)"></div>')
_BLOK = re.compile(
    r"^<(div|nav|ol|ul|pre)\b(?! data-)(?:(?!\n\n| markdown=| data-tabel=).)*?"
    r"</\1>$(?=\n\n|\n*\Z)",
    re.DOTALL | re.MULTILINE,
)
"""HTML of ours that stands alone between empty lines."""


@dataclass(frozen=True)
class Page:
    """One page for the engine."""

    path: str
    """Path of the Markdown page: `2023/bab-3.md`."""
    judul: str
    deskripsi: str
    teks: str = field(repr=False)
    """Markdown with a placeholder for each table."""
    tabel: Mapping[str, str] = field(repr=False)
    """Name of a place in the text -> the HTML of its table or chart."""
    sumber_data: str
    """Data file behind the page, relative to the repository."""
    alamat_sunting: str | None
    """Address where that file can be edited; None where no repository is known."""
    tahun: int | None
    """Year of the report that the page belongs to; None for the whole site."""
    status: str
    """Status of the report of that year."""
    blok: tuple[str, ...] = field(default=(), repr=False)
    """HTML for the placeholders that `take_blok` left in the text."""
    koreksi: str = ""
    """Address of the corrections of that year; empty where there are none."""
    kepala: str = ""
    """HTML before the text: the way to the same page of other years."""

    @classmethod
    def plain(
        cls, path: str, judul: str, deskripsi: str, teks: str, sumber_data: str = ""
    ) -> Page:
        """Make a page without tables that belongs to no year."""
        return cls(path, judul, deskripsi, teks, {}, sumber_data, None, None, "")

    def meta(self) -> dict[str, Any]:
        """Give what the theme says about the page."""
        return {
            "title": self.judul,
            "description": self.deskripsi,
            "sumber_data": self.sumber_data,
            "tahun": self.tahun,
            "status": self.status,
            "koreksi": self.koreksi,
        }

    def fill_blok(self, html: str) -> str:
        """Put the HTML back that the engine did not have to look through."""
        return _TEMPAT_BLOK.sub(lambda cocok: self.blok[int(cocok[1])], html)

    def fill_tables(self, html: str) -> str:
        """Put tables and charts into the finished HTML of the page."""
        return self.kepala + _TEMPAT.sub(lambda cocok: self.tabel[cocok[1]], html)


@dataclass(frozen=True)
class Site:
    """Everything that is published."""

    judul: str
    bahasa: str
    halaman: Mapping[str, Page]
    """Path -> page, in the order of reading."""
    navigasi: list[Any]
    """Navigation in the form of mkdocs.yml; every entry has a title."""
    berkas: Mapping[str, bytes]
    """Path on the site -> content of a file that is no page."""
    lambat: Mapping[str, Callable[[], bytes]] = field(repr=False)
    """Path on the site -> makes a file that takes long: a preview waits until asked."""
    tambahan: Mapping[str, Any]
    """What the theme may say on every page."""
    problems: tuple[Problem, ...]
    """Peringatan: a galat would have stopped the building."""
    luring: Mapping[str, Luring] = field(default_factory=dict, repr=False)
    """Path on the site -> an archive that is made of the finished pages."""
    sinonim: tuple[tuple[str, ...], ...] = ()
    """Forms of one thing, for the search: abbreviation, expansion, spellings."""
    perluas: Callable[[str], str] = str
    """Spells out the abbreviations in the HTML of a page that has no tables yet."""


def take_blok(teks: str) -> tuple[str, tuple[str, ...]]:
    r"""
    Take the blocks of HTML out of a Markdown text: converting them takes long.

    Returns:
        The text with placeholders, and the blocks.

    >>> take_blok('a\n\n<div class="catatan">\nb</div>\n\nc')
    ('a\n\n<div data-blok="0"></div>\n\nc', ('<div class="catatan">\nb</div>',))
    """
    blok: list[str] = []

    def take(cocok: re.Match[str]) -> str:
        blok.append(cocok[0])
        return f'<div data-blok="{len(blok) - 1}"></div>'

    return _BLOK.sub(take, teks), tuple(blok)


def count_folders(path: str) -> int:
    """Count the folders of a page's address: `2023/bab-3.md` is `2023/bab-3/`."""
    folder, nama = posixpath.split(path)
    return len(folder.split("/") if folder else []) + (nama != "index.md")
