"""Abbreviations in the finished text of a page: spelled out where they come first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from lkjip_site.model.instansi import Istilah
from lkjip_site.render.html import escape
from lkjip_site.render.teks import escape_md

_LEWATI = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6", "a", "b", "table", "blockquote", "q", "cite"}
    | {"dl", "code", "pre", "script", "style", "svg", "math", "abbr", "button"}
    | {"summary", "nav"}
)
"""Elements whose text stays as it is: headings, links, tables, what is quoted."""
_TAG = re.compile(r"(<[^>]*>)")
_NAMA_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_KUTIPAN = re.compile(r"“[^”]*”|\"[^\"]*\"|&#34;.*?&#34;|&quot;.*?&quot;")
_AKHIRAN = re.compile(r"-nya\b")
_BERHURUF_KECIL = re.compile(r"[A-Z][a-z]+(?: [a-z]+)*")
"""Words such as Ormas, which stand with a small letter inside a sentence."""


@dataclass(frozen=True)
class Singkatan:
    """What the abbreviations of a site stand for, and where they stay as they are."""

    kepanjangan: tuple[tuple[str, str], ...]
    """Abbreviation as it is written -> what it stands for."""
    nama_resmi: tuple[str, ...] = ()
    """Official formulations that hold one: nothing is put into them."""


def collect_singkatan(
    istilah: Iterable[Istilah], daftar_nama: Iterable[str]
) -> Singkatan:
    """
    Gather the abbreviations of a glossary.

    Args:
        istilah: The terms; those without a kepanjangan are no abbreviations.
        daftar_nama: Official formulations, of which those are kept that hold one.
    """
    bentuk = {
        teks: satu.kepanjangan
        for satu in istilah
        if satu.kepanjangan
        for teks in _list_bentuk(satu)
    }
    kepanjangan = tuple(sorted(bentuk.items()))
    if not kepanjangan:
        return Singkatan(())
    pola = _compile(kepanjangan)
    return Singkatan(
        kepanjangan, tuple(sorted({nama for nama in daftar_nama if pola.search(nama)}))
    )


def _list_bentuk(istilah: Istilah) -> Iterator[str]:
    """Go through the ways in which one abbreviation is written."""
    for teks in (istilah.istilah, *istilah.ejaan_lain):
        if teks.casefold() != istilah.istilah.casefold():
            continue
        yield teks
        if _BERHURUF_KECIL.fullmatch(teks):
            yield teks[:1].lower() + teks[1:]


@lru_cache(maxsize=8)
def _compile(kepanjangan: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Make the pattern that finds any abbreviation as a word of its own."""
    daftar = sorted((escape(teks) for teks, _ in kepanjangan), key=len, reverse=True)
    return re.compile(
        rf"(?<![\w&#])(?<!e-)(?:{'|'.join(map(re.escape, daftar))})(?!\w)"
    )


@lru_cache(maxsize=8)
def _group_nama(singkatan: Singkatan) -> Mapping[str, tuple[str, ...]]:
    """List the official formulations by the abbreviations in them, as HTML has them."""
    pola, kelompok = _compile(singkatan.kepanjangan), dict[str, dict[str, None]]()
    for nama in singkatan.nama_resmi:
        for teks in (escape(nama), str(escape_md(nama))):
            for cocok in pola.finditer(teks):
                kelompok.setdefault(cocok[0], {})[teks] = None
    return {satu: tuple(milik) for satu, milik in kelompok.items()}


def expand_singkatan(html: str, singkatan: Singkatan) -> str:
    """
    Spell out each abbreviation where it comes first in the running text of a page.

    Args:
        html: The page, its tables not yet in it.
        singkatan: What the abbreviations stand for.

    Returns:
        The same with `LKE (lembar kerja evaluasi)`. Headings, links, tables,
        quotations and official formulations stay as they are; so does an
        abbreviation that its own sentence already explains.
    """
    if not singkatan.kepanjangan or not _compile(singkatan.kepanjangan).search(html):
        return html
    return _Pengurai(singkatan).expand(html)


class _Pengurai:
    """One pass over a page; it remembers what was spelled out."""

    def __init__(self, singkatan: Singkatan) -> None:
        self.pola = _compile(singkatan.kepanjangan)
        self.kepanjangan = {escape(teks): isi for teks, isi in singkatan.kepanjangan}
        self.nama = _group_nama(singkatan)
        self.selesai: set[str] = set()

    def expand(self, html: str) -> str:
        """Go through the tags and the texts between them."""
        bagian, terbuka = [], 0
        for satu in _TAG.split(html):
            if satu.startswith("<"):
                terbuka += _count_open(satu)
                bagian.append(satu)
            else:
                bagian.append(satu if terbuka else self._expand_text(satu))
        return "".join(bagian)

    def _expand_text(self, teks: str) -> str:
        """Spell out what comes first in one text."""
        bagian, sampai = [], 0
        for cocok in self.pola.finditer(teks):
            isi = self.kepanjangan[cocok[0]]
            if isi in self.selesai or self._is_official(teks, cocok):
                continue
            self.selesai.add(isi)
            if _is_explained(teks, cocok, escape(isi)):
                continue
            akhiran = _AKHIRAN.match(teks, cocok.end())
            akhir = akhiran.end() if akhiran else cocok.end()
            buka, tutup = "[]" if _is_in_brackets(teks[: cocok.start()]) else "()"
            bagian.append(f"{teks[sampai:akhir]} {buka}{escape(isi)}{tutup}")
            sampai = akhir
        return "".join([*bagian, teks[sampai:]])

    def _is_official(self, teks: str, cocok: re.Match[str]) -> bool:
        """Tell whether a place lies in a quotation or an official formulation."""
        kutipan = ((k.start(), k.end()) for k in _KUTIPAN.finditer(teks))
        resmi = (
            (mulai, mulai + len(nama))
            for nama in self.nama.get(cocok[0], ())
            for mulai in _find_all(teks, nama)
        )
        return any(
            mulai <= cocok.start() < akhir
            for daftar in (kutipan, resmi)
            for mulai, akhir in daftar
        )


def _count_open(tag: str) -> int:
    """Give 1 for a tag that opens what is passed over, -1 where it closes."""
    cocok = _NAMA_TAG.match(tag)
    if cocok is None or cocok[2].lower() not in _LEWATI or tag.endswith("/>"):
        return 0
    return -1 if cocok[1] else 1


def _find_all(teks: str, nama: str) -> Iterator[int]:
    """Go through the places of a text in another."""
    mulai = teks.find(nama)
    while mulai >= 0:
        yield mulai
        mulai = teks.find(nama, mulai + 1)


def _is_explained(teks: str, cocok: re.Match[str], isi: str) -> bool:
    """Tell whether the sentence spells an abbreviation out itself, before or behind."""
    depan, belakang = teks[: cocok.start()].casefold(), teks[cocok.end() :].casefold()
    isi = isi.casefold()
    sesudah = belakang.startswith(f" ({isi}")
    return sesudah or (depan.endswith(f"{isi} (") and belakang.startswith(")"))


def _is_in_brackets(depan: str) -> bool:
    """Tell whether a bracket is open, so that a second pair would stand inside."""
    return depan.count("(") > depan.count(")")
