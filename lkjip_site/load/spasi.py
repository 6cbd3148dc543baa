"""Tabs and special spaces where only a plain space counts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from lkjip_site.load.tanda import LineIndex, name_sign
from lkjip_site.problems import Problem

KHUSUS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that look like one and are none for YAML, as a class of a pattern."""
_TAB = re.compile(r"^[ -]*(?P<tanda>\t)", re.MULTILINE)
# In front of a line, behind a key, in front of a comment.
_SPASI = re.compile(
    rf"^[ -]*(?:[\w\"'-]+:[ ]*)?(?P<tanda>[{KHUSUS}])|(?P<komentar>[{KHUSUS}])#",
    re.MULTILINE,
)
_ADA_KHUSUS = re.compile(f"[{KHUSUS}]")


def find_spasi(berkas: str, teks: str) -> Iterator[Problem]:
    """
    Find tabs and special spaces that may hide the structure of a YAML text.

    Returns:
        A problem for each. Those that lie inside a text of several lines do
        no harm: see `keep_structural`.
    """
    if "\t" not in teks and teks.isascii():
        return
    indeks = LineIndex(berkas, teks)
    for cocok in _TAB.finditer(teks):
        pesan = "ada tab di depan isi baris ini; ganti dengan spasi"
        tempat = indeks.locate(cocok.start("tanda"))
        yield Problem(tempat, "yaml-tab", pesan)
    for cocok in _SPASI.finditer(teks):
        grup = "tanda" if cocok["tanda"] else "komentar"
        tempat = indeks.locate(cocok.start(grup))
        yield Problem(tempat, "yaml-spasi", say_spasi(cocok[grup]))


def keep_structural(
    problems: Iterable[Problem], rentang: Sequence[tuple[int, int]]
) -> Iterator[Problem]:
    """
    Drop what lies inside a text.

    Args:
        problems: What was found, line by line or not.
        rentang: First and last line, from 1, of each text, in their order.
    """
    awal = [satu for satu, _ in rentang]
    for problem in problems:
        nomor = bisect_right(awal, problem.tempat.baris) - 1
        if nomor < 0 or problem.tempat.baris > rentang[nomor][1]:
            yield problem


def has_spasi(teks: str) -> str:
    """Give the first special space of a key; empty where there is none."""
    cocok = _ADA_KHUSUS.search(teks)
    return cocok[0] if cocok else ""


def say_spasi(tanda: str) -> str:
    """Say which special space stands there."""
    return f"ada spasi khusus ({name_sign(tanda)}); ganti dengan spasi biasa"
