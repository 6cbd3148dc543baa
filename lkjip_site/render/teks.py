"""Text of the data inside Markdown: escaped in one place, joined as a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_KHUSUS = re.compile(r"[\\`*_{}\[\]<>&|~^#!:\"']")
_AWAL_BARIS = re.compile(r"^(\s*\d+)([.)])|^(\s*)([-+=])", re.MULTILINE)


class Md(str):
    """Markdown that is ready: values inside it are already escaped."""

    __slots__ = ()


def escape_md(teks: str) -> Md:
    """
    Make text of the data harmless in Markdown and HTML, whatever it holds.

    Signs with a meaning become character references, so that readers,
    search and anchors see the same characters again.

    >>> escape_md("Desa *Maju* {#x}")
    'Desa &#42;Maju&#42; &#123;&#35;x&#125;'
    """
    aman = _KHUSUS.sub(lambda cocok: f"&#{ord(cocok[0])};", teks)
    return Md(_AWAL_BARIS.sub(_escape_start, aman))


def _escape_start(cocok: re.Match[str]) -> str:
    """Keep a number with a dot, or a hyphen, from starting a list."""
    if cocok[2]:
        return f"{cocok[1]}&#{ord(cocok[2])};"
    return f"{cocok[3]}&#{ord(cocok[4])};"


def as_md(nilai: object) -> Md:
    """Give Markdown as it is, and anything else as escaped text."""
    return nilai if isinstance(nilai, Md) else escape_md(str(nilai))


def md(pola: str, *isi: object) -> Md:
    """
    Fill a sentence of ours with values of the data, each escaped.

    >>> md("{} dari {}.", "a_b", 7)
    'a&#95;b dari 7.'
    """
    return Md(pola.format(*map(as_md, isi)))


def join_md(daftar: Iterable[object], sela: str = " ") -> Md:
    """Join parts, each escaped, leaving out the empty ones."""
    return Md(sela.join(bagian for bagian in map(as_md, daftar) if bagian))


def enumerate_md(daftar: Sequence[object]) -> Md:
    """
    List things in a sentence.

    >>> enumerate_md(["a", "b", "c"]), enumerate_md(["a", "b"])
    ('a, b, dan c', 'a dan b')
    """
    bagian = list(map(as_md, daftar))
    if len(bagian) <= 1:
        return Md("".join(bagian))
    koma = "," if len(bagian) > 2 else ""  # noqa: PLR2004 - two things take no comma
    return Md(f"{', '.join(bagian[:-1])}{koma} dan {bagian[-1]}")


def list_md(daftar: Iterable[object], *, bernomor: bool = False) -> Md:
    """Give a Markdown list, one thing a line; empty for no things."""
    butir = [" ".join(as_md(satu).split()) for satu in daftar]
    if bernomor:
        return Md("\n".join(f"{i}. {satu}" for i, satu in enumerate(butir, 1)))
    return Md("\n".join(f"- {satu}" for satu in butir))


def lines_md(daftar: Iterable[object]) -> Md:
    """Give lines of one paragraph, as a block of signatures has them."""
    return Md("  \n".join(as_md(satu) for satu in daftar))


def link_md(teks: object, alamat: str) -> Md:
    """Give a link of ours; the address is never text of the data."""
    return Md(f"[{as_md(teks)}]({alamat})")


def capitalize(teks: Md) -> Md:
    """Start a sentence with a capital."""
    return Md(teks[:1].upper() + teks[1:])
