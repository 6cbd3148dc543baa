"""Finished HTML for places in the Markdown of a page, filled in late like tables."""

from __future__ import annotations

from lkjip_site.render.teks import Md


class Sisipan:
    """What one page holds that never goes through Markdown."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.isi: dict[str, str] = {}
        """Name of the place -> its HTML."""

    def place(self, nama: str, html: str) -> Md:
        """Put HTML at a place of the text; nothing for nothing."""
        if not html:
            return Md("")
        self.isi[nama] = html
        return Md(f'\n\n<div data-sisipan="{nama}"></div>\n\n')
