"""Lists in the order of the alphabet: letters, their headings, and the way to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from lkjip_site.render.html import escape

T = TypeVar("T")
ANGKA = "0–9"
"""In place of a letter, for what begins with a figure."""


def find_huruf(teks: str) -> str:
    """
    Find the letter under which a text is looked for.

    >>> find_huruf("“akuntabilitas”"), find_huruf("3.1 Capaian"), find_huruf("...")
    ('A', '0–9', '0–9')
    """
    awal = next(filter(str.isalnum, teks), "0")
    return awal.upper()[:1] if awal.isalpha() else ANGKA


def group_abjad(
    daftar: Iterable[T], judul: Callable[[T], str]
) -> list[tuple[str, list[T]]]:
    """
    Divide things by the first letter of their title.

    Returns:
        Letter -> things in the order in which they came; figures before letters.
    """
    kelompok: dict[str, list[T]] = {}
    for satu in daftar:
        kelompok.setdefault(find_huruf(judul(satu)), []).append(satu)
    return sorted(kelompok.items(), key=lambda satu: (satu[0] != ANGKA, satu[0]))


def anchor_of_huruf(huruf: str) -> str:
    """
    Give the anchor of the heading of a letter.

    >>> anchor_of_huruf("A"), anchor_of_huruf(ANGKA)
    ('huruf-a', 'huruf-angka')
    """
    return "huruf-angka" if huruf == ANGKA else f"huruf-{huruf.lower()}"


def render_loncatan(daftar_huruf: Sequence[str]) -> str:
    """Give the links to the letters of a page."""
    tautan = "".join(
        f'<a href="#{escape(anchor_of_huruf(satu))}">{escape(satu)}</a>\n'
        for satu in daftar_huruf
    )
    return f'<nav class="abjad" aria-label="Menurut huruf">\n{tautan}</nav>\n'


def render_huruf(huruf: str) -> str:
    """Give the heading of a letter; the menu of the page does not list it."""
    return f'<h2 id="{escape(anchor_of_huruf(huruf))}">{escape(huruf)}</h2>\n'
