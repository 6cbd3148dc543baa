"""The formula of an indikator as MathML, where its text can be set as a fraction."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_site.render.html import escape

_ANGKA = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_TAMBAH = {"+": "+", "−": "−", "-": "−", "–": "−"}
_KALI = {"×": "×", "x": "×", "X": "×", "*": "×", "/": "/", ":": "/", "÷": "/"}


def render_rumus(teks: str) -> str:
    """
    Give a formula as MathML; empty where it is no fraction that can be read.

    Operators stand between spaces: `dan/atau` and `tahun (n-1)` stay words.

    >>> print(render_rumus("A / B × 100"))  # doctest: +ELLIPSIS
    <math ...><mfrac>...A...B...</mfrac><mo>×</mo><mn>100</mn></math>
    >>> render_rumus("Nilai rata-rata")
    ''
    """
    bersih = " ".join(teks.split())
    if not _is_balanced(bersih):
        return ""
    isi = _render_sum(bersih)
    if "<mfrac>" not in isi:
        return ""
    return f'<math display="block" alttext="{escape(bersih)}">{isi}</math>'


def _is_balanced(teks: str) -> bool:
    """Tell whether every bracket is closed, none before it is opened."""
    dalam = 0
    for huruf in teks:
        dalam += (huruf == "(") - (huruf == ")")
        if dalam < 0:
            return False
    return dalam == 0


def _split(teks: str, tanda: dict[str, str]) -> tuple[list[str], list[str]]:
    """Divide a text at operators outside of brackets: its parts, and the operators."""
    bagian: list[list[str]] = [[]]
    operator, dalam = [], 0
    for kata in teks.split(" "):
        if dalam == 0 and kata in tanda and bagian[-1]:
            operator.append(tanda[kata])
            bagian.append([])
        else:
            bagian[-1].append(kata)
            dalam += kata.count("(") - kata.count(")")
    return [" ".join(satu) for satu in bagian], operator


def _render_sum(teks: str) -> str:
    """Give terms that are added or subtracted."""
    bagian, operator = _split(teks, _TAMBAH)
    isi = [_render_product(satu) for satu in bagian]
    return _join(isi, operator)


def _join(isi: Sequence[str], operator: Sequence[str]) -> str:
    """Put operators between things."""
    sisa = "".join(
        f"<mo>{satu}</mo>{lain}" for satu, lain in zip(operator, isi[1:], strict=True)
    )
    return f"{isi[0]}{sisa}"


def _render_product(teks: str) -> str:
    """Give factors from left to right; what stands before a `/` is above the line."""
    bagian, operator = _split(teks, _KALI)
    isi = bagian[0]
    hasil = _render_atom(isi, kurung=len(bagian) > 1 and operator[0] != "/")
    for nomor, satu in enumerate(operator):
        kanan = bagian[nomor + 1]
        if satu == "/":
            hasil = (
                f"<mfrac><mrow>{hasil}</mrow><mrow>{_render_atom(kanan)}</mrow></mfrac>"
            )
        else:
            hasil = f"{hasil}<mo>×</mo>{_render_atom(kanan, kurung=True)}"
    return hasil


def _render_atom(teks: str, *, kurung: bool = False) -> str:
    """Give a number, words, or what stands in brackets, with or without these."""
    if _is_bracketed(teks):
        isi = _render_sum(teks[1:-1].strip())
        return f"<mrow><mo>(</mo>{isi}<mo>)</mo></mrow>" if kurung else isi
    if _ANGKA.fullmatch(teks):
        return f"<mn>{teks}</mn>"
    # HTML inside mtext wraps: a formula of long words fits a phone.
    return f'<mtext><span class="rumus-kata">{escape(teks)}</span></mtext>'


def _is_bracketed(teks: str) -> bool:
    """Tell whether one pair of brackets holds the whole text."""
    if not (teks.startswith("(") and teks.endswith(")")):
        return False
    return _is_balanced(teks[1:-1])
