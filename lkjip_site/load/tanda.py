"""Signs that no data file and no prose may hold, wherever they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from lkjip_site.problems import Location, Problem

_KONFLIK = re.compile(r"^[ \t]*(?:[<>|]{7}(?=[ \t]|$)|={7}[ \t]*$)", re.MULTILINE)
# C0 and C1 but for tab and line feed, soft hyphen, marks of direction, zero
# width, line and paragraph separators, invisible operators, BOM, noncharacters,
# tags. The joiners U+200C and U+200D stay: some scripts need them.
_TAK_TERLIHAT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
# What a lost letter leaves behind, and the bullets of Word's symbol font.
_HILANG = re.compile("[\ufffd\ue000-\uf8ff]")
# Two or three bytes of UTF-8 that were once read as letters of Windows-1252.
_SALAH_BACA = re.compile(
    "[\u00c2\u00c3][\u00a0-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192"
    "\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2(?:\u20ac|\u201e\u00a2|\u02c6|\u2030)"
)
_PESAN_KONFLIK = (
    "ada tanda konflik penggabungan yang belum diselesaikan; pilih salah satu isi, "
    "lalu hapus baris <<<<<<<, =======, dan >>>>>>>"
)
_PESAN = (
    (_KONFLIK, "yaml-konflik", _PESAN_KONFLIK),
    (_TAK_TERLIHAT, "yaml-kendali", "ada tanda tak terlihat ({}); hapus tanda itu"),
    (_HILANG, "yaml-huruf", "ada huruf rusak ({}); ketik ulang huruf itu"),
    (_SALAH_BACA, "yaml-huruf", 'ada huruf rusak ("{1}"); ketik ulang huruf itu'),
)


class LineIndex:
    """Finds the line and column of positions in a text."""

    def __init__(self, berkas: str, teks: str) -> None:
        """Note where the lines begin."""
        self.berkas = berkas
        self.awal = [0, *(cocok.end() for cocok in re.finditer("\n", teks))]

    def locate(self, posisi: int) -> Location:
        """Give the place of a position, line and column from 1."""
        baris = bisect_right(self.awal, posisi)
        return Location(self.berkas, baris, posisi - self.awal[baris - 1] + 1)


def check_tanda(berkas: str, teks: str) -> Iterator[Problem]:
    """Find marks of an unsolved merge, invisible signs and broken letters."""
    indeks: LineIndex | None = None
    for pola, aturan, pesan in _PESAN:
        if not _may_match(pola, teks):
            continue
        for cocok in pola.finditer(teks):
            indeks = indeks or LineIndex(berkas, teks)
            isi = pesan.format(name_sign(cocok[0]), cocok[0])
            yield Problem(indeks.locate(cocok.start()), aturan, isi)


def _may_match(pola: re.Pattern[str], teks: str) -> bool:
    """Tell quickly where a pattern cannot match: almost everywhere."""
    if pola is _KONFLIK:
        return any(tanda * 7 in teks for tanda in "<>|=")
    return pola is _TAK_TERLIHAT or not teks.isascii()


def find_tak_terlihat(teks: str) -> str:
    """Name the first sign in a value that cannot be seen; empty where there is none."""
    cocok = _TAK_TERLIHAT.search(teks)
    return name_sign(cocok[0]) if cocok else ""


def name_sign(tanda: str) -> str:
    """
    Give the number of a sign that cannot be shown.

    >>> name_sign(chr(160))
    'U+00A0'
    """
    return f"U+{ord(tanda[0]):04X}"
