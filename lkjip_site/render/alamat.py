"""Addresses between pages, for links in HTML: MkDocs mends those in Markdown only."""

from __future__ import annotations

import posixpath
from functools import lru_cache


def find_alamat(asal: str, tujuan: str, jangkar: str = "") -> str:
    """
    Give the relative address of a page, as seen from another.

    Args:
        asal: Path of the page that the link stands on: `2023/koreksi.md`.
        tujuan: Path of the page that it leads to.
        jangkar: Anchor there; empty for the page itself.

    >>> find_alamat("2023/koreksi.md", "2023/bab-3.md", "tabel-3-2")
    '../bab-3/#tabel-3-2'
    >>> find_alamat("2023/koreksi.md", "2023/koreksi.md", "berat")
    '#berat'
    """
    akhir = f"#{jangkar}" if jangkar else ""
    if asal == tujuan and akhir:
        return akhir
    return f"{_find_folder(asal, tujuan)}/{akhir}"


@lru_cache(maxsize=1024)
def _find_folder(asal: str, tujuan: str) -> str:
    """Give the way from the folder of one page to that of another."""
    return posixpath.relpath(_folder(tujuan), _folder(asal))


def _folder(path: str) -> str:
    """Give the folder that a page is published as: `2023/bab-3`."""
    nama = path.removesuffix(".md")
    return posixpath.dirname(nama) or "." if nama.endswith("index") else nama
