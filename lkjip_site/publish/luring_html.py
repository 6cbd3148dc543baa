"""Pages of the site as they must be to be opened from a folder, without a server."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from html import escape
from urllib.parse import quote, unquote

DARING = "daring"
"""Mark of a link that needs the internet."""
HANYA_DARING = "hanya di situs"
"""Mark of what would be such a link if the address of the site were known."""
INDEKS = "Indeks A–Z"
"""What the button of the search leads to: a search needs a server."""
_KEPALA = re.compile(
    r'<meta http-equiv="Content-Security-Policy"[^>]*>\n?'
    r'|<link rel="alternate"[^>]*>\n?'
    r'|<script type="application/ld\+json">.*?</script>\n?'
    r'|<script src="[^"]*/cari\.js"[^>]*></script>\n?',
    re.DOTALL,
)
"""
What a folder has no use for. A content policy that allows `'self'` is read in more
than one way where an address has no host.
"""
_CARI = re.compile(r'(<a class="tombol cari-buka"[^>]*>).*?</a>', re.DOTALL)
_DAFTAR = re.compile(r'<nav id="menu".*?</nav>|<ul class="indeks">.*?</ul>', re.DOTALL)
_BUTIR = re.compile(
    r'<li><a\b[^>]*?\bhref="([^"]*)"[^>]*>[^<]*</a>(?: <small>[^<]*</small>)?</li>\n?'
)
_HURUF_KOSONG = re.compile(r'<h2 id="([^"]*)">[^<]*</h2>\s*<ul class="indeks">\s*</ul>')
_A = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL)
_HREF = re.compile(r'\bhref="([^"]*)"')
_NAMA = re.compile(r'\baria-label="([^"]*)"')
_MUAT = re.compile(
    r'(<(?:link|script|img|image|use|source)\b[^>]*?\b(?:href|src)=")([^"]*)"'
)
_MUTLAK = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)


@dataclass(frozen=True)
class Denah:
    """Where everything lies in an offline edition."""

    awal: str
    """Address of the page that is opened first: `2023/`."""
    halaman: Collection[str] = field(repr=False)
    """Addresses of the pages that are inside."""
    has_file: Callable[[str], bool] = field(repr=False)
    """Tells whether a file of the site, by its path, can be inside."""
    alamat: str
    """Address of the site with a slash at its end; empty when unknown."""
    kaki: str
    """HTML at the foot of every page."""

    def find_file(self, alamat: str) -> str:
        """
        Give the file of a page inside.

        >>> Denah("2023/", (), bool, "", "").find_file("2023/bab-3/")
        '2023/bab-3/index.html'
        >>> Denah("2023/", (), bool, "", "").find_file("2023/")
        'index.html'
        """
        return "index.html" if alamat == self.awal else f"{alamat}index.html"


def rewrite_page(html: str, alamat: str, denah: Denah) -> tuple[str, set[str]]:
    """
    Make a page work from a folder.

    Args:
        html: The finished page of the site.
        alamat: Its address below that of the site.
        denah: What is inside, and where.

    Returns:
        The page, and the files inside that it names. A link to what is not inside
        leads to the site and says so; in lists of links it is left out.
    """
    penulis = _Penulis(alamat, denah)
    teks = _CARI.sub(rf"\1{INDEKS}</a>", _KEPALA.sub("", html))
    teks = _drop_empty(_DAFTAR.sub(penulis.shorten, teks))
    teks = _A.sub(penulis.lead, _MUAT.sub(penulis.load, teks))
    return teks.replace("</footer>", f"{denah.kaki}</footer>"), penulis.berkas


def _drop_empty(html: str) -> str:
    """Leave out the letters of an index that have no entry any more."""
    for jangkar in _HURUF_KOSONG.findall(html):
        html = re.sub(rf'<a href="#{re.escape(jangkar)}">[^<]*</a>\n?', "", html)
    return _HURUF_KOSONG.sub("", html)


class _Penulis:
    """Writes the links of one page."""

    def __init__(self, alamat: str, denah: Denah) -> None:
        """Start on a page; no file is needed yet."""
        self.alamat = alamat
        self.denah = denah
        self.folder = posixpath.dirname(denah.find_file(alamat))
        self.berkas: set[str] = set()
        self._tujuan: dict[str, str | None] = {}

    def shorten(self, cocok: re.Match[str]) -> str:
        """Leave out the entries of a list that lead out of the edition."""
        return _BUTIR.sub(self._keep, cocok[0])

    def _keep(self, cocok: re.Match[str]) -> str:
        """Keep an entry that leads to something inside."""
        return "" if self._find(cocok[1]) is None else cocok[0]

    def load(self, cocok: re.Match[str]) -> str:
        """Write the address of something that the page shows."""
        tujuan = self._find(cocok[2])
        return cocok[0] if tujuan is None else f'{cocok[1]}{tujuan}"'

    def lead(self, cocok: re.Match[str]) -> str:
        """Write a link."""
        href = _HREF.search(cocok[1])
        if href is None:
            return cocok[0]
        tujuan = self._find(href[1])
        if tujuan is not None:
            atribut = cocok[1].replace(href[0], f'href="{tujuan}"')
            return f"<a{atribut}>{cocok[2]}</a>"
        if not self.denah.alamat:
            return f"<span>{cocok[2]} <small>({HANYA_DARING})</small></span>"
        alamat = f"{self.denah.alamat}{escape(self._resolve(href[1]))}"
        atribut = cocok[1].replace(href[0], f'href="{alamat}"')
        atribut = _NAMA.sub(rf'aria-label="\1 ({DARING})"', atribut)
        return f"<a{atribut}>{cocok[2]} <small>({DARING})</small></a>"

    def _find(self, tautan: str) -> str | None:
        """
        Find where a link leads inside.

        Returns:
            The address to write; None for what is on the site only.
        """
        path, pagar, jangkar = tautan.partition("#")
        if not path or _MUTLAK.match(path):
            return tautan
        if path not in self._tujuan:
            self._tujuan[path] = self._place(unquote(self._resolve(path)))
        tujuan = self._tujuan[path]
        return tujuan and f"{tujuan}{pagar}{jangkar}"

    def _place(self, path: str) -> str | None:
        """Give the way to a page or file, by its place on the site."""
        path = path or self.denah.awal
        if path in self.denah.halaman:
            berkas = self.denah.find_file(path)
        elif self.denah.has_file(path):
            berkas = path
            self.berkas.add(path)
        else:
            return None
        return quote(posixpath.relpath(berkas, self.folder or "."))

    def _resolve(self, tautan: str) -> str:
        """Give a relative link as seen from the root of the site."""
        path, pagar, jangkar = tautan.partition("#")
        mutlak = posixpath.normpath(f"/{self.alamat}{path}").strip("/")
        folder = mutlak and "." not in posixpath.basename(mutlak)
        return f"{mutlak}{'/' if folder else ''}{pagar}{jangkar}"
