"""
What can be found: a page as records, one for each section, table and term.

A result leads to the heading or the table that holds the words, never to the
top of a long page. Figures in tables are left out, whole amounts excepted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape

_BAGIAN = re.compile(
    r'(?:<(?:div|section|article|li)\b[^>]*\bid="([^"]+)"[^>]*>\s*)?'
    r"<(h[1-6]|dt)\b([^>]*)>(.*?)</\2>",
    re.DOTALL,
)
"""A heading or a term, with the id of the box that it opens."""
_ID = re.compile(r'\bid="([^"]+)"')
_TEMPAT_TABEL = re.compile(r'<div data-tabel="([\w-]+)"></div>')
_JUDUL_TABEL = re.compile(r"<caption\b.*?</caption>", re.DOTALL)
_KETERANGAN = re.compile(r"<small>.*?</small>", re.DOTALL)
_BUKAN_ISI = re.compile(
    r"<(svg|script|style|pre|sup|form|button)\b.*?</\1>"
    r'|<p class="aksi">.*?</p>|<tr class="nomor".*?</tr>'
    # Figures are many and nobody looks for them; amounts as printed are kept.
    r'|<td class="a(?: [^"]*)?">(?![^<]*\d\.\d{3}(?![\d,])).*?</td>',
    re.DOTALL,
)
_BUTIR = re.compile(r"</(?:t[dh]|li|d[dt])>")
_DALAM_KATA = re.compile(r"</?(?:a|abbr|b|code|em|i|small|span|strong)\b[^>]*>")
_TANDA = re.compile(r"<[^>]*>")
_SELA = re.compile(r"·(?: ·)+")
_RUPIAH = re.compile(r"\bRp\.?(?=\d)")
_KELAS = (
    (re.compile(r"(?:indikator|program)/(?!index\.)"), 1),
    (re.compile(r"\d{4}/(?:koreksi|kelengkapan)\b"), 3),
    (re.compile(r"panduan/"), 4),
)
KELAS_SATU = 1
"""Class of the sections on the page of one thing; its top has the class before."""
KELAS_UMUM = 2
"""Class of most pages: after those of one thing, before those about the report."""
KELAS_SAMPINGAN = 3
"""Class of sections that every page of its kind has, and of remarks on the report."""
_SAMPINGAN = re.compile(r"s-(?:cara-mengutip|dalam-laporan|data|koreksi|unduhan)")
TINGKAT_ISTILAH = 7
"""Level of a term: below every heading."""


@dataclass(frozen=True)
class Catatan:
    """One thing that a search can find."""

    alamat: str
    """Address below that of the site, with its anchor: `2023/bab-3/#tabel-3-2`."""
    judul: str
    isi: str
    induk: tuple[str, ...]
    """Page and headings that it stands under, outermost first."""
    tahun: int | None
    """Year of the report; None for what belongs to no one year."""
    kelas: int
    """How near to what readers look for: 0 is nearest."""


@dataclass(frozen=True)
class HalamanTerbit:
    """A page as its records need it."""

    path: str
    judul: str
    tahun: int | None
    html: str
    """Its own text as HTML, with a placeholder for each table."""
    tabel: Mapping[str, str]
    """Anchor of a table -> its HTML."""


def list_catatan(halaman: HalamanTerbit) -> Iterator[Catatan]:
    """Go through the records of a page, in reading order."""
    alamat, kelas = find_alamat_terbit(halaman.path), find_kelas(halaman.path)
    induk: list[tuple[int, str]] = []
    for bagian in _split_html(halaman):
        while induk and induk[-1][0] >= bagian.tingkat:
            induk.pop()
        atas = tuple(judul for _, judul in induk)
        tabel = [
            (id_tabel, *read_tabel(halaman.tabel[id_tabel]))
            for id_tabel in _TEMPAT_TABEL.findall(bagian.html)
        ]
        isi = clean_html(_TEMPAT_TABEL.sub(" ", bagian.html))
        # On the page of one thing a table is part of what its heading names.
        if kelas == KELAS_SATU:
            isi = " · ".join(filter(None, [isi, *(teks for _, _, teks in tabel)]))
            tabel = []
        milik, tahun = _find_kelas_bagian(kelas, bagian.jangkar), halaman.tahun
        ke = f"{alamat}#{bagian.jangkar}" if bagian.jangkar else alamat
        yield Catatan(ke, bagian.judul, isi, atas, tahun, milik)
        induk.append((bagian.tingkat, bagian.judul))
        for id_tabel, nama, teks in tabel:
            ke, di = f"{alamat}#{id_tabel}", (*atas, bagian.judul)
            yield Catatan(ke, nama, teks, di, tahun, kelas)


def _find_kelas_bagian(kelas: int, jangkar: str) -> int:
    """Find the class of a section: the top of a page is nearer than what follows."""
    if not jangkar:
        return kelas - (kelas != KELAS_UMUM)
    return KELAS_SAMPINGAN if _SAMPINGAN.fullmatch(jangkar) else kelas


@dataclass(frozen=True)
class _Bagian:
    """A section of a page."""

    tingkat: int
    """Level of its heading; 7 for a term."""
    jangkar: str
    """Empty for the top of the page."""
    judul: str
    html: str


def _split_html(halaman: HalamanTerbit) -> Iterator[_Bagian]:
    """Go through the sections of a page."""
    tingkat, jangkar, judul, awal = 1, "", halaman.judul, 0
    for cocok in _BAGIAN.finditer(halaman.html):
        if cocok[2] == "h1":
            judul, awal = clean_html(cocok[4]), cocok.end()
            continue
        sendiri = _ID.search(cocok[3])
        ke = sendiri[1] if sendiri else cocok[1]
        # What has no id is no place to go to.
        if not ke:
            continue
        yield _Bagian(tingkat, jangkar, judul, halaman.html[awal : cocok.start()])
        tingkat = TINGKAT_ISTILAH if cocok[2] == "dt" else int(cocok[2][1])
        jangkar, judul, awal = ke, clean_html(cocok[4]), cocok.end()
    yield _Bagian(tingkat, jangkar, judul, halaman.html[awal:])


def read_tabel(html: str) -> tuple[str, str]:
    """Give the title of a table and what stands in it."""
    judul = _JUDUL_TABEL.search(html)
    if judul is None:
        return "", clean_html(html)
    nama = clean_html(_KETERANGAN.sub("", judul[0]))
    return nama, clean_html(html[judul.end() :])


def clean_html(html: str) -> str:
    """
    Give the text of some HTML on one line, cells and list items parted by dots.

    >>> clean_html("<li>R&amp;D <b>baru</b>,</li><li>Rp1.500.000</li>")
    'R&D baru, · Rp 1.500.000'
    >>> clean_html('<td class="a">97,20%</td><td class="a">4.068.716.022</td>')
    '4.068.716.022'
    """
    teks = _BUTIR.sub(" · ", _BUKAN_ISI.sub(" ", html))
    teks = unescape(_TANDA.sub(" ", _DALAM_KATA.sub("", teks)))
    teks = _SELA.sub("·", " ".join(teks.split()))
    return _RUPIAH.sub("Rp ", teks).strip(" ·")


def find_alamat_terbit(path: str) -> str:
    """
    Give the address of a page below that of the site.

    >>> find_alamat_terbit("2023/bab-3.md"), find_alamat_terbit("data/index.md")
    ('2023/bab-3/', 'data/')
    >>> find_alamat_terbit("index.md")
    ''
    """
    return (path.removesuffix(".md") + "/").removesuffix("index/")


def find_kelas(path: str) -> int:
    """
    Give the class of a page by its path.

    >>> find_kelas("program/ormas.md"), find_kelas("2023/bab-3.md")
    (1, 2)
    """
    return next((n for pola, n in _KELAS if pola.match(path)), KELAS_UMUM)
