"""
A page on paper: print it in the browser, and read what stands on the sheets.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

from playwright.sync_api import Page
from pypdf import PageObject, PdfReader

A4 = (595, 842)
"""
Width and height of a sheet in points, rounded.
"""
TEPI = 36
"""
What stays white at the sides of every sheet, in points.
"""
_NOMOR = re.compile(r"^\d+ / \d+\n")


@dataclass(frozen=True)
class Cetakan:
    """
    The sheets of a printed page.
    """

    lembar: tuple[PageObject, ...]

    @cached_property
    def isi(self) -> list[tuple[str, list[str]]]:
        """
        Give the text of every sheet without any space, and what leaves the sheet.
        """
        return [_read_sheet(satu) for satu in self.lembar]

    @property
    def teks(self) -> list[str]:
        """
        Give the text of every sheet, without its number and without any space.
        """
        return [teks for teks, _ in self.isi]

    @cached_property
    def semua(self) -> str:
        """
        Give the text of all sheets in one.
        """
        return "".join(self.teks)

    def find_sheet(self, teks: str) -> int:
        """
        Find the first sheet on which a text stands whole; -1 where none has it.
        """
        cari = squeeze(teks)
        return next((n for n, isi in enumerate(self.teks) if cari in isi), -1)

    def find_outside(self) -> list[str]:
        """
        Find what begins or ends in the margin of a sheet or beyond: texts and lines.
        """
        return [
            f"lembar {nomor}: {apa}"
            for nomor, (_, luar) in enumerate(self.isi, start=1)
            for apa in luar
        ]


def squeeze(teks: str) -> str:
    r"""
    Leave out spaces, hyphens at line ends and joined letters, which printing adds.

    >>> squeeze("De\ufb01nisi ope-\nrasional")
    'Definisioperasional'
    """
    return re.sub(
        r"[\s\x00-\x1f\x7f-\x9f\u00ad\u2010-]+", "", unicodedata.normalize("NFKC", teks)
    )


def print_page(halaman: Page) -> Cetakan:
    """
    Print an open page on the paper that its styles ask for.
    """
    isi = halaman.pdf(prefer_css_page_size=True)
    return Cetakan(tuple(PdfReader(BytesIO(isi)).pages))


def _read_sheet(lembar: PageObject) -> tuple[str, list[str]]:
    """
    Read one sheet, and find what leaves it at its sides.
    """
    lebar = float(lembar.mediabox.width)
    luar: list[str] = []
    kotak: list[tuple[float, float]] = []

    def note(kiri: float, kanan: float, apa: str) -> None:
        if kiri < TEPI or kanan > lebar - TEPI:
            luar.append(f"{apa} {kiri:.0f}..{kanan:.0f}")

    def see_line(operator: bytes, isi: list[Any], cm: list[float], _: Any) -> None:
        if operator == b"re":
            x = float(isi[0]) * cm[0] + cm[4]
            kotak.append((x, x + float(isi[2]) * cm[0]))
        elif operator == b"f":
            for kiri, kanan in kotak:
                note(kiri, kanan, "garis")
        if operator != b"re":
            kotak.clear()

    def see_text(teks: str, cm: list[float], tm: list[float], *_: Any) -> None:
        if teks.strip():
            x = tm[4] * cm[0] + cm[4]
            note(x, x, teks.strip())

    teks = lembar.extract_text(visitor_operand_before=see_line, visitor_text=see_text)
    return squeeze(_NOMOR.sub("", teks)), luar
