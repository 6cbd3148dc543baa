"""Tabs and special spaces where only a plain space counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

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


def find_spasi(berkas: str, teks: str) -> list[Problem]:
    """
    Find tabs and special spaces that may hide the structure of a YAML text.

    Returns:
        A problem for each, in the order of the text. Those that lie inside a
        text of several lines do no harm: see `keep_structural`.
    """
    problems: list[Problem] = []
    if "\t" not in teks and teks.isascii():
        return problems
    indeks = LineIndex(berkas, teks)
    for cocok in _TAB.finditer(teks):
        pesan = "ada tab di depan isi baris ini; ganti dengan spasi"
        tempat = indeks.locate(cocok.start("tanda"))
        problems.append(Problem(tempat, "yaml-tab", pesan))
    for cocok in _SPASI.finditer(teks):
        grup = "tanda" if cocok["tanda"] else "komentar"
        tempat = indeks.locate(cocok.start(grup))
        problems.append(Problem(tempat, "yaml-spasi", say_spasi(cocok[grup])))
    return sorted(problems)


def keep_structural(
    problems: Sequence[Problem], rentang: Sequence[tuple[int, int]]
) -> list[Problem]:
    """Drop what lies inside a text: ranges of lines from 1, both ends inside."""
    return [
        problem
        for problem in problems
        if not any(awal <= problem.tempat.baris <= akhir for awal, akhir in rentang)
    ]


def has_spasi(teks: str) -> str:
    """Give the first special space of a key; empty where there is none."""
    cocok = _ADA_KHUSUS.search(teks)
    return cocok[0] if cocok else ""


def say_spasi(tanda: str) -> str:
    """Say which special space stands there."""
    return f"ada spasi khusus ({name_sign(tanda)}); ganti dengan spasi biasa"
