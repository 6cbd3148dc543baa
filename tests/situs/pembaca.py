"""
Read a finished site: its pages, links, texts and tables.

Every `find_...` gives what is wrong, a line for each fault; [] is good.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from tests.situs.pohon import KOSONG, Elemen, read_html

ALAMAT_DIMUAT = ("src", "href", "data", "poster", "srcset", "xlink:href")
"""
Attributes whose address a browser loads, on any element but those below.
"""
DIBUKA = frozenset({"a", "area", "form"})
"""
Elements whose address is opened only by a reader.
"""
_URL_CSS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
_BUKAN_HTML = re.compile(
    rf"<(?:{'|'.join(sorted(KOSONG))})\b[^<>]*/>|[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]"
)
"""
An element without content that ends as in XML, and a control character.
"""
_BERNOMOR = re.compile(r"s-\d")
_RUJUKAN_ID = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
_TEKS_ATRIBUT = ("title", "aria-label", "alt", "placeholder")
_BERISI = "a button caption figcaption h1 h2 h3 h4 h5 h6 label li p summary th title"
TEKS_TERBIT = frozenset({".html", ".csv", ".json", ".xml", ".css", ".txt"})


@dataclass(frozen=True)
class Halaman:
    """
    One page of a finished site.
    """

    alamat: str
    """
    Address below that of the site: `2023/bab-3/`; empty for the first page.
    """
    teks: str = field(repr=False)

    @cached_property
    def _terbaca(self) -> tuple[Elemen, list[str]]:
        return read_html(self.teks)

    @property
    def akar(self) -> Elemen:
        """
        Give the tree of the page.
        """
        return self._terbaca[0]

    @property
    def salah(self) -> list[str]:
        """
        List what is not well formed.
        """
        return self._terbaca[1]

    @cached_property
    def daftar_id(self) -> list[str]:
        """
        List all ids in reading order.
        """
        return [e.atribut["id"] for e in self.akar.walk() if "id" in e.atribut]

    @cached_property
    def baris_teks(self) -> list[str]:
        """
        List what a reader sees or hears: lines of text, and names in attributes.
        """
        nama = [e.atribut.get(a, "") for e in self.akar.walk() for a in _TEKS_ATRIBUT]
        deskripsi = [
            e.atribut.get("content", "")
            for e in self.akar.find("meta")
            if "http-equiv" not in e.atribut
        ]
        return [*self.akar.lines(), *filter(None, nama), *filter(None, deskripsi)]

    def isi(self) -> Elemen:
        """
        Give the part of the page that is its own: no menu, no footer.
        """
        (artikel,) = self.akar.find("article")
        return artikel


@dataclass(frozen=True)
class Situs:
    """
    A finished site in a folder.
    """

    folder: Path
    alamat: str
    """
    The address at which the folder lies; ends with "/".
    """

    @cached_property
    def halaman(self) -> dict[str, Halaman]:
        """
        Give all pages by their address.
        """
        daftar = (self._read(path) for path in sorted(self.folder.rglob("*.html")))
        return {satu.alamat: satu for satu in daftar}

    def _read(self, path: Path) -> Halaman:
        """
        Read one page; `a/index.html` is the page `a/`.
        """
        nama = path.relative_to(self.folder).as_posix()
        alamat = re.sub(r"(^|/)index\.html$", r"\1", nama)
        return Halaman(alamat, path.read_text(encoding="utf-8"))

    def resolve(self, dari: str, tautan: str) -> tuple[str, str] | None:
        """
        Find where a link leads: address below that of the site, and anchor.

        Returns:
            None for a link to another site.
        """
        tujuan = urljoin(self.alamat + dari, tautan.strip())
        if not tujuan.startswith(self.alamat):
            return None
        bagian = urlsplit(tujuan.removeprefix(self.alamat))
        return unquote(bagian.path), unquote(bagian.fragment)

    def has(self, alamat: str, jangkar: str = "") -> bool:
        """
        Tell whether a page or file exists, with an anchor if one is named.
        """
        if alamat in self.halaman:
            return not jangkar or jangkar in self.halaman[alamat].daftar_id
        bernama = bool(alamat) and not alamat.endswith("/")
        return bernama and (self.folder / alamat).is_file() and not jangkar

    def texts(self, *akhiran: str) -> Iterator[tuple[str, str]]:
        """
        Go through the published text files: path and content.
        """
        for path in sorted(self.folder.rglob("*")):
            if path.suffix in (akhiran or TEKS_TERBIT):
                yield path.relative_to(self.folder).as_posix(), path.read_text("utf-8")


@lru_cache
def read_situs(folder: Path, alamat: str) -> Situs:
    """
    Read a site once for all tests of a process.
    """
    return Situs(folder, alamat)


def list_links(halaman: Halaman) -> Iterator[tuple[Elemen, str]]:
    """
    Go through all addresses that a page names.
    """
    for elemen in halaman.akar.walk():
        for nama in (*ALAMAT_DIMUAT, "action"):
            if nama == "srcset" and nama in elemen.atribut:
                for calon in elemen.atribut[nama].split(","):
                    yield elemen, calon.split()[0]
            elif nama in elemen.atribut:
                yield elemen, elemen.atribut[nama]


def find_broken_links(situs: Situs) -> list[str]:
    """
    Find links inside the site that lead to no page, no file or no anchor.
    """
    return [
        f"{alamat}: {tautan}"
        for alamat, halaman in situs.halaman.items()
        for _, tautan in list_links(halaman)
        if not tautan.startswith("data:")
        and (tujuan := situs.resolve(alamat, tautan)) is not None
        and not situs.has(*tujuan)
    ]


def find_foreign_resources(situs: Situs) -> list[str]:
    """
    Find what a browser would load from another host, in pages and style sheets.
    """
    daftar = [
        (alamat, tautan)
        for alamat, halaman in situs.halaman.items()
        for elemen, tautan in list_links(halaman)
        if elemen.nama not in DIBUKA
    ]
    for nama, teks in situs.texts(".css", ".html"):
        daftar += [(nama, satu or dua) for satu, dua in _URL_CSS.findall(teks)]
    return [
        f"{nama}: {tautan}"
        for nama, tautan in daftar
        if not tautan.startswith("data:") and situs.resolve(nama, tautan) is None
    ]


def find_malformed(situs: Situs) -> list[str]:
    """
    Find tags that do not fit each other, and what HTML does not allow.
    """
    return [
        f"{alamat}: {salah}"
        for alamat, halaman in situs.halaman.items()
        for salah in (*halaman.salah, *_BUKAN_HTML.findall(halaman.teks))
    ]


def find_wrong_ids(situs: Situs) -> list[str]:
    """
    Find ids that stand twice on a page, and references to ids that do not exist.
    """
    salah = []
    for alamat, halaman in situs.halaman.items():
        banyak = Counter(halaman.daftar_id)
        salah += [f"{alamat}: id {satu} ganda" for satu, n in banyak.items() if n > 1]
        salah += [
            f"{alamat}: {nama}={satu}"
            for elemen in halaman.akar.walk()
            for nama in _RUJUKAN_ID
            for satu in elemen.atribut.get(nama, "").split()
            if satu not in banyak
        ]
    return salah


def find_empty(situs: Situs) -> list[str]:
    """
    Find headings, list items, links and the like without text or name.
    """
    return [
        f"{alamat}: <{elemen.nama}> {elemen.atribut}"
        for alamat, halaman in situs.halaman.items()
        for elemen in halaman.akar.find(*_BERISI.split())
        if not (elemen.text() or _name_of(elemen)) and not _is_decoration(elemen)
    ]


def _name_of(elemen: Elemen) -> str:
    """
    Give the name that an element has without text.
    """
    return elemen.atribut.get("aria-label", "") or elemen.atribut.get("title", "")


def _is_decoration(elemen: Elemen) -> bool:
    """
    Tell whether an element is there for the eye only: a label beside a named box.
    """
    return elemen.nama == "label" and "for" in elemen.atribut


def find_heading_faults(situs: Situs) -> list[str]:
    """
    Find pages without exactly one h1, and headings that skip a level.
    """
    salah = []
    for alamat, halaman in situs.halaman.items():
        judul = halaman.akar.find("h1", "h2", "h3", "h4", "h5", "h6")
        tingkat = [int(satu.nama[1]) for satu in judul]
        if tingkat[:1] != [1] or tingkat.count(1) > 1:
            salah.append(f"{alamat}: h1 {tingkat.count(1)} kali")
        salah += [
            f"{alamat}: {satu.text()} (h{kini} sesudah h{lalu})"
            for lalu, kini, satu in zip(tingkat, tingkat[1:], judul[1:], strict=False)
            if kini > lalu + 1
        ]
    return salah


def find_lines(situs: Situs, pola: re.Pattern[str]) -> list[str]:
    """
    Find the lines of text that a pattern matches.

    Pages that quote are left out: guides parts of files, corrections what was printed.
    """
    return [
        f"{alamat}: {baris}"
        for alamat, halaman in situs.halaman.items()
        if not alamat.startswith("panduan/") and not alamat.endswith("/koreksi/")
        for baris in halaman.baris_teks
        if pola.search(baris)
    ]


def find_in_files(situs: Situs, pola: re.Pattern[str]) -> list[str]:
    """
    Find what a pattern matches in any published text file.
    """
    return [
        f"{nama}: {cocok[0]}"
        for nama, teks in situs.texts()
        for cocok in pola.finditer(teks)
    ]


def find_words(situs: Situs, daftar_kata: Iterable[str]) -> list[str]:
    """
    Find words in any published text file, whatever their case.
    """
    kata = [satu.casefold() for satu in daftar_kata]
    return [
        f"{nama}: {satu}"
        for nama, teks in situs.texts()
        for satu in kata
        if satu in teks.casefold()
    ]


def list_sections(halaman: Halaman) -> list[str]:
    """
    List the anchors of the numbered sub-chapters of a page, in reading order.
    """
    judul = halaman.isi().find("h2", "h3")
    return [id_judul for e in judul if _BERNOMOR.match(id_judul := e.atribut["id"])]
