"""
Read the HTML of a page as a tree, and say where it is not well formed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

KOSONG = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input"}
    | {"link", "meta", "source", "track", "wbr"}
)
"""
Elements that have no end tag.
"""
SENYAP = frozenset({"noscript", "pre", "script", "style", "svg", "template"})
"""
Elements whose content is no text for readers: `pre` holds programs.
"""
SEBARIS = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "button", "code", "em", "i", "input", "label"}
    | {"mark", "small", "span", "strong", "sub", "sup", "time", "u", "wbr"}
)
"""
Elements inside a line of text; every other one begins a line of its own.
"""


@dataclass
class Elemen:
    """
    One element, with its text and its elements in their order.
    """

    nama: str
    atribut: dict[str, str] = field(default_factory=dict)
    isi: list[Elemen | str] = field(default_factory=list)

    def walk(self) -> Iterator[Elemen]:
        """
        Go through the element and all below it, in reading order.
        """
        yield self
        for anak in self.isi:
            if isinstance(anak, Elemen):
                yield from anak.walk()

    def find(self, *nama: str, kelas: str = "") -> list[Elemen]:
        """
        Find the elements of some names, or of any name, that have a class.
        """
        return [
            elemen
            for elemen in self.walk()
            if (not nama or elemen.nama in nama)
            and (not kelas or kelas in elemen.atribut.get("class", "").split())
        ]

    def text(self) -> str:
        """
        Give the text as one line, its white space folded.
        """
        return " ".join(" ".join(self.lines()).split())

    def lines(self) -> list[str]:
        """
        Give the text as a reader sees it: one line for each block or cell.
        """
        baris = [""]
        self.write_lines(baris)
        bersih = (" ".join(satu.split()) for satu in baris)
        return [satu for satu in bersih if satu]

    def write_lines(self, baris: list[str]) -> None:
        """
        Write the text to the last line, and begin another for each block.
        """
        if self.nama in SENYAP:
            return
        if self.nama not in SEBARIS:
            baris.append("")
        for anak in self.isi:
            if isinstance(anak, Elemen):
                anak.write_lines(baris)
            else:
                baris[-1] += anak
        if self.nama not in SEBARIS:
            baris.append("")


class Pembaca(HTMLParser):
    """
    Build the tree, and keep every end tag that has no start or no end.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.akar = Elemen("")
        self.terbuka = [self.akar]
        self.salah: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """
        Open an element.
        """
        elemen = Elemen(tag, {nama: nilai or "" for nama, nilai in attrs})
        self.terbuka[-1].isi.append(elemen)
        if tag not in KOSONG:
            self.terbuka.append(elemen)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """
        Add an element that is closed at once.
        """
        self.handle_starttag(tag, attrs)
        if tag not in KOSONG:
            self.terbuka.pop()

    def handle_endtag(self, tag: str) -> None:
        """
        Close the last element, which must be of this name.
        """
        if self.terbuka[-1].nama == tag:
            self.terbuka.pop()
        else:
            baris, _ = self.getpos()
            self.salah.append(
                f"baris {baris}: </{tag}> dalam <{self.terbuka[-1].nama}>"
            )

    def handle_data(self, data: str) -> None:
        """
        Add text.
        """
        self.terbuka[-1].isi.append(data)


def read_html(teks: str) -> tuple[Elemen, list[str]]:
    """
    Read a page.

    Returns:
        The root of the tree, and what is not well formed; [] is good.
    """
    pembaca = Pembaca()
    pembaca.feed(teks)
    pembaca.close()
    belum = [f"<{elemen.nama}> tidak ditutup" for elemen in pembaca.terbuka[1:]]
    return pembaca.akar, pembaca.salah + belum
