"""Anchors of headings: addresses that stay when the text around them changes."""

from __future__ import annotations

import re

_BUKAN_KATA = re.compile(r"\W+")
_NOMOR_BAGIAN = re.compile(r"(\d+(?:\.\d+)+)\b")


def anchor_of_heading(teks: str, pemisah: str = "-") -> str:
    """
    Give the anchor of a heading: of a numbered one its number.

    >>> anchor_of_heading("3.1.2 Membandingkan target")
    's-3-1-2'
    >>> anchor_of_heading("Kata Pengantar")
    's-kata-pengantar'
    """
    if cocok := _NOMOR_BAGIAN.match(teks):
        return "s-" + cocok[1].replace(".", "-")
    # Tables, rows and rules have ids of their own: a heading never takes one.
    kata = _BUKAN_KATA.sub(pemisah, teks.lower()).strip(pemisah)
    return f"s-{kata}"
