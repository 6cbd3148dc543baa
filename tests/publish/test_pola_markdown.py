"""Markup that is not looked for is markup that is not there."""

from __future__ import annotations

import pytest
from markdown import Markdown

from lkjip_site.publish.pola_markdown import PolaSeperlunya

TEKS = [
    "teks saja",
    "`kode` dan ``kode ` lain``",
    r"\*bukan miring\*",
    "**tebal**, *miring*, ***keduanya***, * bukan *",
    "_miring_ dan __tebal__ dan nama_dengan_garis",
    "![gambar](a.png) ![lain][b]\n\n[b]: b.png",
    "[tautan](a.md) [rujukan][b] [b]\n\n[b]: b.md 'judul'",
    "<https://contoh.example> <surel@contoh.example>",
    'a <b class="c">d</b> &amp; e &copy; & f < g',
    "baris  \nbaru",
    "# Judul `kode`\n\n- butir *satu*\n- butir &lt;\n\n> kutipan _dua_",
    '<div markdown>\n\n**tebal** <span class="a">b</span>\n\n</div>',
    "| a | b |\n|---|---|\n| *c* | d |\n\n```\n*kode* & <p>\n```",
]


def convert(teks: str, *pilihan: PolaSeperlunya) -> str:
    """Convert a text as the engine does."""
    return Markdown(extensions=["md_in_html", "tables", "toc", *pilihan]).convert(teks)


@pytest.mark.parametrize("teks", [*TEKS, "\n\n".join(TEKS)])
def test_same_html(teks: str) -> None:
    """The text becomes the same HTML as when everything is looked for."""
    assert convert(teks, PolaSeperlunya()) == convert(teks)


def test_less_is_looked_for() -> None:
    """A text without signs needs few patterns; the next converter has all again."""
    semua, satu = Markdown(), Markdown(extensions=[PolaSeperlunya()])
    satu.convert("teks saja")

    assert len(satu.inlinePatterns) < len(semua.inlinePatterns) / 2
    assert len(Markdown().inlinePatterns) == len(semua.inlinePatterns)
