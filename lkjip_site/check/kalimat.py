"""Prose cut into sentences, without what no reader sees: references, code, links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

SAMAR = "\u00b7"
"""Stands in place of each sign that is no prose; no letter and no digit."""

_BUKAN_PROSA = re.compile(
    r"\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}"  # references and conditions
    r"|^(?:```|~~~).*?^(?:```|~~~)[ \t]*$|`[^`\n]*`"  # code
    r"|^#{1,6} [^\n]*$"  # headings: keys
    r"|(?<=\])\([^)\n]*\)|<[^>\n]*>|\b(?:https?://|mailto:)\S+",  # addresses
    re.DOTALL | re.MULTILINE,
)
# Quicker than the patterns: most texts of data files hold neither.
_MUNGKIN = re.compile(r"[{`<#~]|\]\(|://|mailto:")
_PETIK = re.compile('[“"‘]')
_KALIMAT = re.compile(r"(?:[^.!?\n]|[.!?](?=[^\s])|\n(?![ \t]*(?:\n|- |$)))+[.!?]*")
_SYARAT = re.compile(r"\{%-?\s*(if|endif)\b")
_KODE = re.compile(r"[\"']([a-z0-9]+(?:-[a-z0-9]+)*)[\"']")
_HITUNG = re.compile(r"\{\{[^}]*\bbanyak\(")
_SUMBER = re.compile(
    r"\bdokumen (?:sumber|itu)\b|\blaporan cetak\b|\b(?:ter|di|men)cetak\b"
    r"|\bmenurut (?:dokumen|laporan|tabel|sumber)\b",
    re.IGNORECASE,
)
_KUTIPAN = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|‘[^’\n]*’")


@dataclass(frozen=True)
class Kalimat:
    """A sentence of prose."""

    posisi: int
    """Where it begins in its text."""
    teks: str
    """As readers see it; what is no prose is hidden, position by position."""
    kode: tuple[str, ...]
    """Ids that its references name."""
    bersyarat: bool
    """Whether it is shown only in a case that the data decides."""
    menghitung: bool
    """Whether one of its references counts things."""
    dari_sumber: bool
    """Whether it says what the source says."""


def _hide(cocok: re.Match[str]) -> str:
    """Put marks in place of what is hidden; the lines stay."""
    return "".join("\n" if huruf == "\n" else SAMAR for huruf in cocok[0])


def hide_machinery(teks: str) -> str:
    """
    Hide what is no prose of a Markdown text; every position stays.

    >>> hide_machinery("Ada {{ x }} [ini](a.md)")
    'Ada ······· [ini]······'
    """
    return _BUKAN_PROSA.sub(_hide, teks) if _MUNGKIN.search(teks) else teks


def hide_quotes(teks: str) -> str:
    """
    Hide what stands between quotation marks: words of others.

    >>> hide_quotes("kata “azas” lama")
    'kata ······ lama'
    """
    return _KUTIPAN.sub(_hide, teks) if _PETIK.search(teks) else teks


@lru_cache(maxsize=4096)
def split_kalimat(teks: str) -> tuple[Kalimat, ...]:
    """
    Cut a text of ours into sentences.

    Args:
        teks: Markdown with references, or plain text of a data file.
    """
    samar = hide_quotes(hide_machinery(teks))
    syarat = list(_find_conditions(teks))
    hasil = []
    for cocok in _KALIMAT.finditer(samar):
        mulai, akhir = cocok.span()
        tampak = len(cocok[0]) - len(cocok[0].lstrip(f" \t\n{SAMAR}"))
        if tampak == len(cocok[0]):
            continue
        hasil.append(
            Kalimat(
                posisi=mulai,
                teks=cocok[0],
                kode=tuple(_KODE.findall(teks, mulai, akhir)),
                bersyarat=any(awal < mulai + tampak < ujung for awal, ujung in syarat),
                menghitung=bool(_HITUNG.search(teks, mulai, akhir)),
                dari_sumber=bool(_SUMBER.search(cocok[0])),
            )
        )
    return tuple(hasil)


def _find_conditions(teks: str) -> list[tuple[int, int]]:
    """Find the parts that are shown only on a condition."""
    bagian: list[tuple[int, int]] = []
    buka: list[int] = []
    for cocok in _SYARAT.finditer(teks):
        if cocok[1] == "if":
            buka.append(cocok.start())
        elif buka:
            bagian.append((buka.pop(), cocok.start()))
    return bagian
