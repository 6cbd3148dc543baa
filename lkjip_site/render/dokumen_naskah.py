"""
Markdown of a page -> blocks for the official document: plain values, inert text.

The page is converted by the parser that the site uses; its HTML becomes a small
neutral structure. A block is a dict with its kind under `j`:

    judul (t, isi)  alinea (isi)  daftar (bernomor, mulai, butir)  kutipan (blok)
    petak (baris, kepala)  kode (teks)  garis  tempat (apa, id)

`isi` is a list of inlines: text is `{"t": ...}`, all else has a kind too: tebal,
miring, kode (isi), tautan (isi, ke), baris. A `tempat` is where something of the
data comes: a table, a picture, a chart (sisipan), a signature block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import markdown

Simpul = dict[str, Any]
"""A block or an inline."""

_TUNGGAL = {"br", "hr", "img", "wbr", "input", "link", "meta"}
_LEWATI = {"script", "style", "svg", "template"}
_GAYA = {
    "strong": "tebal",
    "b": "tebal",
    "em": "miring",
    "i": "miring",
    "code": "kode",
}
_BLOK = {
    *("p", "ul", "ol", "blockquote", "div", "section", "table", "pre", "hr"),
    *(f"h{tingkat}" for tingkat in range(1, 7)),
}
_TEMPAT = re.compile(r"data-(tabel|gambar|tanda|sisipan)")
_SPASI = re.compile(r"[ \t\r\n]+")
_ANGKA = re.compile(r"\d{1,6}")


@dataclass
class Unsur:
    """An element of HTML."""

    tag: str
    atribut: dict[str, str] = field(default_factory=dict)
    isi: list[Unsur | str] = field(default_factory=list)


class _TreeBuilder(HTMLParser):
    """HTML -> one Unsur; what is not closed ends with what is around it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.akar = Unsur("div")
        self.tumpukan = [self.akar]

    def handle_starttag(
        self, tag: str, attrs: Sequence[tuple[str, str | None]]
    ) -> None:
        unsur = Unsur(tag, {nama: nilai or "" for nama, nilai in attrs})
        self.tumpukan[-1].isi.append(unsur)
        if tag not in _TUNGGAL:
            self.tumpukan.append(unsur)

    def handle_endtag(self, tag: str) -> None:
        for urutan in range(len(self.tumpukan) - 1, 0, -1):
            if self.tumpukan[urutan].tag == tag:
                del self.tumpukan[urutan:]
                return

    def handle_data(self, data: str) -> None:
        self.tumpukan[-1].isi.append(data)


def read_naskah(teks: str) -> list[Simpul]:
    """
    Convert the text of a page.

    >>> read_naskah("Angka *tetap*.")[0]["isi"][1]
    {'j': 'miring', 'isi': [{'t': 'tetap'}]}
    """
    # As mkdocs.yml sets them; the engine itself adds the last two.
    html = markdown.markdown(teks, extensions=["md_in_html", "tables", "fenced_code"])
    pohon = _TreeBuilder()
    pohon.feed(html)
    pohon.close()
    return list(_blocks(pohon.akar.isi))


def plain_text(isi: Sequence[Simpul]) -> str:
    """
    Give the text of inlines without their style.

    >>> plain_text([{"t": "a "}, {"j": "tebal", "isi": [{"t": "b"}]}])
    'a b'
    """
    return "".join(
        satu["t"] if "t" in satu else plain_text(satu.get("isi", ())) for satu in isi
    )


def _blocks(isi: Sequence[Unsur | str]) -> Iterator[Simpul]:
    """Go through the blocks; loose text between them becomes paragraphs."""
    lepas: list[Unsur | str] = []
    for satu in isi:
        if isinstance(satu, Unsur) and satu.tag in _BLOK:
            yield from _paragraph(lepas)
            lepas = []
            yield from _block(satu)
        else:
            lepas.append(satu)
    yield from _paragraph(lepas)


def _paragraph(isi: Sequence[Unsur | str]) -> Iterator[Simpul]:
    """Give a paragraph, or nothing for nothing but white space."""
    baris = _trim(list(_inlines(isi)))
    if baris:
        yield {"j": "alinea", "isi": baris}


def _block(unsur: Unsur) -> Iterator[Simpul]:
    """Convert one element that is a block."""
    tag = unsur.tag
    if tag in {"div", "section"}:
        yield from _division(unsur)
    elif tag == "p":
        # Not only inlines: a chart in the text stands in a paragraph too.
        yield from _blocks(unsur.isi)
    elif tag in {"ul", "ol"}:
        yield _list(unsur)
    elif tag == "blockquote":
        yield {"j": "kutipan", "blok": list(_blocks(unsur.isi))}
    elif tag == "table":
        yield _grid(unsur)
    elif tag == "pre":
        yield {"j": "kode", "teks": _raw_text(unsur).rstrip("\n")}
    elif tag == "hr":
        yield {"j": "garis"}
    else:
        isi = _trim(list(_inlines(unsur.isi)))
        if isi:
            yield {"j": "judul", "t": int(tag[1]), "isi": isi}


def _division(unsur: Unsur) -> Iterator[Simpul]:
    """Give the place that a division marks, else what it holds."""
    for nama, nilai in unsur.atribut.items():
        if cocok := _TEMPAT.fullmatch(nama):
            yield {"j": "tempat", "apa": cocok[1], "id": nilai}
            return
    yield from _blocks(unsur.isi)


def _list(unsur: Unsur) -> Simpul:
    """Convert a list; its items hold blocks."""
    butir = [list(_blocks(satu.isi)) for satu in _children(unsur, {"li"})]
    mulai = unsur.atribut.get("start", "")
    return {
        "j": "daftar",
        "bernomor": unsur.tag == "ol",
        "mulai": int(mulai) if _ANGKA.fullmatch(mulai) else 1,
        "butir": butir,
    }


def _grid(unsur: Unsur) -> Simpul:
    """Convert a table that the prose itself holds; rows have the same length."""
    baris = [
        [_trim(list(_inlines(sel.isi))) for sel in _children(satu, {"td", "th"})]
        for satu in _descendants(unsur, "tr")
    ]
    lebar = max(map(len, baris), default=0)
    kepala = len([*_descendants(unsur, "thead")]) and 1
    return {
        "j": "petak",
        "kepala": kepala,
        "baris": [satu + [[]] * (lebar - len(satu)) for satu in baris],
    }


def _inlines(isi: Sequence[Unsur | str]) -> Iterator[Simpul]:
    """Go through the inlines; unknown elements give what they hold."""
    for satu in isi:
        if isinstance(satu, str):
            yield {"t": _SPASI.sub(" ", satu)}
        elif satu.tag == "br":
            yield {"j": "baris"}
        elif satu.tag == "img":
            yield {"t": satu.atribut.get("alt", "")}
        elif satu.tag in _GAYA:
            yield {"j": _GAYA[satu.tag], "isi": list(_inlines(satu.isi))}
        elif satu.tag == "a" and satu.atribut.get("href"):
            ke = satu.atribut["href"]
            yield {"j": "tautan", "ke": ke, "isi": list(_inlines(satu.isi))}
        elif satu.tag not in _LEWATI:
            yield from _inlines(satu.isi)


def _trim(isi: list[Simpul]) -> list[Simpul]:
    """Take white space from both ends; nothing is left of nothing else."""
    while isi and not isi[0].get("t", "x").strip(" "):
        del isi[0]
    while isi and not isi[-1].get("t", "x").strip(" "):
        del isi[-1]
    if isi and "t" in isi[0]:
        isi[0] = {"t": isi[0]["t"].lstrip(" ")}
    if isi and "t" in isi[-1]:
        isi[-1] = {"t": isi[-1]["t"].rstrip(" ")}
    return isi


def _children(unsur: Unsur, tag: set[str]) -> Iterator[Unsur]:
    """Go through the children of some tags."""
    return (s for s in unsur.isi if isinstance(s, Unsur) and s.tag in tag)


def _descendants(unsur: Unsur, tag: str) -> Iterator[Unsur]:
    """Go through all elements of a tag, in reading order."""
    for satu in unsur.isi:
        if isinstance(satu, Unsur):
            if satu.tag == tag:
                yield satu
            yield from _descendants(satu, tag)


def _raw_text(unsur: Unsur) -> str:
    """Give the text of an element, with its line breaks."""
    return "".join(s if isinstance(s, str) else _raw_text(s) for s in unsur.isi)
