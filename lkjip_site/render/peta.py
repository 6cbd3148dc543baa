"""Where everything stands on the site: addresses of pages, tables and rows."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from lkjip_site.render.teks import Md, as_md, link_md
from lkjip_site.table import Table

HALAMAN_BAB = {"1": "bab-1", "2": "bab-2", "3": "bab-3"}
"""First digit of the number of a table -> the chapter that holds it."""
JUDUL_HALAMAN = {
    "pengantar": "Pengantar",
    "bab-1": "Bab I Pendahuluan",
    "bab-2": "Bab II Perencanaan Kinerja",
    "bab-3": "Bab III Akuntabilitas Kinerja",
    "bab-4": "Bab IV Penutup",
    "lampiran": "Lampiran",
}
"""Chapter pages of a year in the order of the report."""


def table_id(nomor: str) -> str:
    """
    Give the id of a table by its printed number, or the id itself.

    >>> table_id("3.2"), table_id("lampiran-1-pk-awal")
    ('tabel-3.2', 'lampiran-1-pk-awal')
    """
    return f"tabel-{nomor}" if nomor[:1].isdigit() else nomor


def page_of_table(tahun: int, id_tabel: str) -> str:
    """
    Give the page on which a table of the report stands.

    >>> page_of_table(2023, "tabel-3.2"), page_of_table(2023, "lampiran-1-pk-awal")
    ('2023/bab-3.md', '2023/lampiran.md')
    """
    if id_tabel == "ringkasan":
        return f"{tahun}/index.md"
    if id_tabel.startswith("lampiran"):
        return f"{tahun}/lampiran.md"
    return f"{tahun}/{HALAMAN_BAB[id_tabel.removeprefix('tabel-')[:1]]}.md"


@lru_cache(maxsize=100_000)
def _find_way(path: str, folder: str) -> str:
    """Give the path of a page as it is seen from a folder."""
    return posixpath.relpath(path, folder or ".")


@dataclass(frozen=True)
class Peta:
    """The pages that exist, seen from one of them."""

    halaman: Mapping[str, str]
    """Path of a page (`2023/bab-3.md`) -> its title."""
    asal: str
    """Path of the page that the links stand on."""

    def has(self, path: str) -> bool:
        """Tell whether a page exists."""
        return path in self.halaman

    def link(self, teks: object, path: str, jangkar: str = "") -> Md:
        """Link to a page by its path; plain text where the page does not exist."""
        if not self.has(path):
            return as_md(teks)
        relatif = _find_way(path, posixpath.dirname(self.asal))
        return link_md(teks, f"{relatif}#{jangkar}" if jangkar else relatif)

    def link_table(self, teks: object, table: Table, id_baris: str = "") -> Md:
        """Link to a table, or to one of its rows."""
        jangkar = f"{table.jangkar}-{id_baris}" if id_baris else table.jangkar
        return self.link(teks, page_of_table(table.tahun, table.id), jangkar)
