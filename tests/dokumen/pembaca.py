"""
Read a finished document back: its structure with the text of every element.

The text is taken from the marked content of each element, as a screen reader
takes it, so that a figure is found in its own cell and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
_TAMPAK = re.compile(r"[\s\u200b-\u200e\u2060\u00ad]+")
_AKSARA = re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff\ua980-\ua9df]+")
_KODE = 2
"""
Bytes of a code: the fonts of the document have codes of this length only.
"""


@dataclass
class Unsur:
    """
    An element of the structure: `Table`, `TR`, `TD` ...
    """

    jenis: str
    atribut: dict[str, Any]
    anak: list[Unsur | str] = field(default_factory=list)

    def text(self) -> str:
        """
        Give its text, as it stands in the document.
        """
        return "".join(
            satu if isinstance(satu, str) else satu.text() for satu in self.anak
        )

    def walk(self, *jenis: str) -> Iterator[Unsur]:
        """
        Go through the elements of some kinds (all if none is named) below it.
        """
        for satu in self.anak:
            if isinstance(satu, Unsur):
                if not jenis or satu.jenis in jenis:
                    yield satu
                yield from satu.walk(*jenis)


def squeeze(teks: str) -> str:
    r"""
    Leave out white space and what cannot be seen: lines break anywhere.

    The signs of scripts that are not written in the order of their sounds stand
    in the document as they are drawn, those of a syllable more than once: of a
    word in such a script only the set of its signs is kept.

    >>> squeeze("a b\u200bc")
    'abc'
    """
    return _AKSARA.sub(
        lambda kata: "".join(sorted(set(kata[0]))), _TAMPAK.sub("", teks)
    )


class Dokumen:
    """
    A finished document.
    """

    def __init__(self, pdf: bytes) -> None:
        """
        Open it.
        """
        self.pdf = pdf
        self.reader = PdfReader(BytesIO(pdf))
        self.akar: Any = self.reader.trailer["/Root"]

    @cached_property
    def pohon(self) -> Unsur:
        """
        Give the whole structure.
        """
        by_halaman = {
            page.indirect_reference.idnum: read_marked_text(page)
            for page in self.reader.pages
            if page.indirect_reference
        }
        return _build(self.akar["/StructTreeRoot"], by_halaman, None)

    @cached_property
    def teks(self) -> str:
        """
        Give all text in reading order, without white space.
        """
        return squeeze(self.pohon.text())

    @cached_property
    def halaman(self) -> list[str]:
        """
        Give what is printed on each page, the unmarked parts included.
        """
        return [squeeze(page.extract_text()) for page in self.reader.pages]

    def list_kinds(self) -> set[str]:
        """
        List the kinds of all elements.
        """
        return {satu.jenis for satu in self.pohon.walk()}

    def list_outline(self) -> list[str]:
        """
        List the titles of the outline at all levels.
        """
        return list(_titles(self.reader.outline))

    def list_labels(self) -> list[str]:
        """
        List the numbers of the pages as a reader shows them.
        """
        return list(self.reader.page_labels)

    def list_annotations(self) -> Iterator[Any]:
        """
        Go through the annotations of all pages: the links.
        """
        for page in self.reader.pages:
            for satu in page.get("/Annots") or ():
                yield satu.get_object()


def _titles(outline: Any) -> Iterator[str]:
    """
    Go through the titles of a part of the outline.
    """
    for satu in outline:
        if isinstance(satu, list):
            yield from _titles(satu)
        else:
            yield satu.title


def _build(simpul: Any, by_halaman: dict[int, dict[int, str]], halaman: Any) -> Unsur:
    """
    Read an element with all below it.
    """
    halaman = simpul.raw_get("/Pg") if "/Pg" in simpul else halaman
    unsur = Unsur(str(simpul.get("/S", "")).lstrip("/"), _attributes(simpul))
    anak = simpul.get("/K", [])
    for satu in anak if isinstance(anak, list) else [anak]:
        isi = satu.get_object()
        if isinstance(isi, int):
            unsur.anak.append(by_halaman[halaman.idnum].get(int(isi), ""))
        elif "/MCID" in isi:
            di = isi.raw_get("/Pg") if "/Pg" in isi else halaman
            unsur.anak.append(by_halaman[di.idnum].get(int(isi["/MCID"]), ""))
        elif "/Obj" not in isi:
            unsur.anak.append(_build(isi, by_halaman, halaman))
    return unsur


def _attributes(simpul: Any) -> dict[str, Any]:
    """
    Collect the attributes of an element, its alternative text among them.
    """
    daftar = simpul.get("/A", [])
    atribut: dict[str, Any] = {}
    for satu in daftar if isinstance(daftar, list) else [daftar]:
        atribut |= dict(satu.get_object())
    if "/Alt" in simpul:
        atribut["/Alt"] = str(simpul["/Alt"])
    return atribut


def read_marked_text(page: PageObject) -> dict[int, str]:
    """
    Read the text of each piece of marked content of a page.

    Returns:
        Number of the piece (MCID) -> its text.
    """
    sandi = {nama: _read_to_unicode(isi) for nama, isi in _fonts(page).items()}
    teks: dict[int, str] = {}
    tumpukan: list[tuple[int | None, bool]] = []
    font: dict[int, str] = {}
    for operan, operator in ContentStream(page["/Contents"], page.pdf).operations:
        if operator in {b"BDC", b"BMC"}:
            tumpukan.append(_open_mark(operan, tumpukan, teks))
        elif operator == b"EMC":
            tumpukan.pop()
        elif operator == b"Tf":
            font = sandi[operan[0]]
        elif operator in {b"Tj", b"TJ"} and tumpukan and not tumpukan[-1][1]:
            nomor = tumpukan[-1][0]
            if nomor is not None:
                teks[nomor] = teks.get(nomor, "") + _decode(operan[0], font)
    return teks


def _open_mark(
    operan: Any, tumpukan: list[tuple[int | None, bool]], teks: dict[int, str]
) -> tuple[int | None, bool]:
    """
    Open a mark: the piece it belongs to, and whether it says itself what it reads.
    """
    nomor, diganti = tumpukan[-1] if tumpukan else (None, False)
    sifat = operan[1] if len(operan) > 1 and isinstance(operan[1], dict) else {}
    if "/MCID" in sifat:
        nomor = int(sifat["/MCID"])
    if "/ActualText" in sifat and not diganti:
        if nomor is not None:
            teks[nomor] = teks.get(nomor, "") + str(sifat["/ActualText"])
        diganti = True
    return nomor, diganti


def _fonts(page: PageObject) -> dict[str, Any]:
    """
    Give the fonts of a page by the names under which it calls them.
    """
    sumber: Any = page["/Resources"].get_object()
    fonts = sumber.get("/Font", {}).get_object()
    return {nama: fonts[nama].get_object() for nama in fonts}


def _read_to_unicode(font: Any) -> dict[int, str]:
    """
    Read which text each code of a font stands for.
    """
    isi: bytes = font["/ToUnicode"].get_object().get_data()
    sandi: dict[int, str] = {}
    for bagian in re.findall(rb"beginbfchar(.*?)endbfchar", isi, re.DOTALL):
        daftar = _HEX.findall(bagian)
        for kode, teks in zip(daftar[::2], daftar[1::2], strict=True):
            sandi[int(kode, 16)] = _text(teks)
    for bagian in re.findall(rb"beginbfrange(.*?)endbfrange", isi, re.DOTALL):
        daftar = _HEX.findall(bagian)
        for awal, akhir, teks in zip(*[iter(daftar)] * 3, strict=True):
            dasar = _text(teks)
            for jarak in range(int(akhir, 16) - int(awal, 16) + 1):
                huruf = chr(ord(dasar[-1]) + jarak)
                sandi[int(awal, 16) + jarak] = dasar[:-1] + huruf
    return sandi


def _text(heksa: bytes) -> str:
    """
    Read hexadecimal digits as text.
    """
    return bytes.fromhex(heksa.decode("ascii")).decode("utf-16-be")


def _decode(operan: Any, sandi: dict[int, str]) -> str:
    """
    Read what is shown: a string, or strings with distances between them.
    """
    daftar: list[Any] = operan if isinstance(operan, list) else [operan]
    hasil = ""
    for satu in daftar:
        if not isinstance(satu, (int, float)):
            isi = bytes(getattr(satu, "original_bytes", satu))
            hasil += "".join(
                sandi.get(int.from_bytes(isi[di : di + _KODE], "big"), "")
                for di in range(0, len(isi), _KODE)
            )
    return hasil
