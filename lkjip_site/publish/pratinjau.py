"""The preview: it survives every fault, shows it on top of the page, and is quick."""

from __future__ import annotations

import hashlib
import importlib
import mimetypes
import re
import sys
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lkjip_site.publish.situs import Page, Site

TETAP = "tetap.html"
"""Template of the theme that prints the HTML kept from the last build."""
JEDA_PERIKSA = 0.1
"""Seconds between two looks at the watched files."""
JEDA_BANGUN = 0.05
"""Seconds that the files must be quiet before a rebuild."""
_PAKET = Path(__file__).parent.parent
_UNDUHAN = re.compile(r"\d{4}/(data/|dokumen/|lkjip-\d{4}\.pdf$)|data/program/")
_JUDUL = "Data belum dapat ditampilkan"
_KOTAK = (
    '<aside class="kotak-galat" role="alert"><h2>{judul}</h2>'
    "<p>Yang tampil di bawah ini adalah hasil terakhir yang baik. Perbaiki baris "
    "berikut, lalu simpan; kotak ini hilang sendiri.</p><pre>{galat}</pre></aside>\n"
)


class PageKeeper:
    """Keeps finished pages, so that an unchanged page is not rendered again."""

    def __init__(self) -> None:
        """Start with nothing kept."""
        self._html: dict[str, tuple[str, str]] = {}
        self._sidik: dict[str, str] = {}

    def find(self, path: str, page: Page | None, lain: tuple[Any, ...]) -> str | None:
        """Give the kept HTML of a page of which nothing has changed, else None."""
        isi = (page, page.tabel if page else None, lain, stamp_files([_PAKET]))
        sidik = hashlib.sha256(repr(isi).encode("utf-8", "surrogatepass"))
        for html in page.tabel.values() if page else ():
            sidik.update(html.encode("utf-8", "surrogatepass"))
        self._sidik[path] = sidik.hexdigest()
        lama = self._html.get(path)
        return lama[1] if lama and lama[0] == self._sidik[path] else None

    def keep(self, path: str, html: str) -> None:
        """Keep the finished HTML of a page, without the box of problems."""
        if path in self._sidik:
            self._html[path] = (self._sidik[path], html)


def stamp_files(folder: Iterable[Path]) -> tuple[int, int]:
    """Give the number of files below some folders and the newest time of change."""
    waktu = [
        berkas.stat().st_mtime_ns
        for satu in folder
        for berkas in satu.rglob("*")
        if berkas.suffix in {".py", ".jinja", ".html"} and berkas.is_file()
    ]
    return len(waktu), max(waktu, default=0)


class FreshBuilder:
    """Builds the site with the code as it is on disk, from what did not change."""

    def __init__(self, folder: Path) -> None:
        """Remember the data folder and the code that is loaded."""
        self.folder = folder
        self._kode = stamp_files([_PAKET])
        self._builder: Any = None

    def build(self, panduan: tuple[Any, ...]) -> Site:
        """
        Build the site as data and code are now.

        Raises:
            Exception: Whatever is wrong with the data or the code.
        """
        kini = stamp_files([_PAKET])
        if kini != self._kode:
            self._kode, self._builder = kini, None
            _forget_code()
        if self._builder is None:
            modul = importlib.import_module("lkjip_site.publish.site")
            self._builder = modul.SiteBuilder(self.folder)
        hasil: Site = self._builder.build(panduan)
        return hasil


def _forget_code() -> None:
    """Make the next import read the package again, this side of it excepted."""
    tetap = {f"{__package__}.penerbit", __name__}
    for nama in [satu for satu in sys.modules if satu.startswith("lkjip_site.")]:
        if nama not in tetap:
            del sys.modules[nama]


def make_error_site() -> Site:
    """Make the site of a first start with bad data: one page, under the box."""
    halaman = Page(
        path="index.md",
        judul=_JUDUL,
        deskripsi=_JUDUL,
        teks="Situs muncul di sini begitu datanya benar.",
        tabel={},
        sumber_data="data",
        alamat_sunting=None,
        tahun=None,
        status="",
    )
    return Site(
        judul="Pratinjau",
        bahasa="id",
        halaman={"index.md": halaman},
        navigasi=[{_JUDUL: "index.md"}],
        berkas={"stylesheets/instansi.css": b""},
        lambat={},
        tambahan={"instansi": {}},
        problems=(),
    )


def add_box(html: str, galat: str) -> str:
    """Put the problems on top of a page."""
    kotak = _KOTAK.format(judul=_JUDUL, galat=escape(galat))
    return html.replace("<main", f"{kotak}<main", 1)


def is_unduhan(path: str) -> bool:
    """
    Tell whether a file is a download of one year or one program.

    >>> is_unduhan("2023/data/tabel-3.2.csv"), is_unduhan("data/indikator.csv")
    (True, False)
    """
    return _UNDUHAN.match(path) is not None


def tune_server(server: Any, folder: Iterable[str], penerbit: Any) -> Any:
    """
    Give a server like the engine's that notices a change sooner.

    Args:
        server: The engine's server; it is closed.
        folder: What to watch, beside what the engine adds itself.
        penerbit: Holds the site and the problems of the moment.

    Returns:
        A server of the same class on the same address. It answers downloads
        from memory; as long as the data was never good, every address shows
        the first page with the box.
    """
    alamat = urlsplit(server.url)
    cepat = type(server)(
        builder=server.builder,
        host=alamat.hostname,
        port=alamat.port,
        root=server.root,
        mount_path=server.mount_path,
        polling_interval=JEDA_PERIKSA,
    )
    cepat.error_handler = server.error_handler
    for satu in folder:
        cepat.watch(satu)
    server.server_close()
    cepat.build_delay = JEDA_BANGUN
    cepat.set_app(_wrap_app(cepat, penerbit))
    return cepat


def _wrap_app(server: Any, penerbit: Any) -> Callable[..., Any]:
    """Answer downloads and, while nothing was good yet, every address."""
    app = server.get_app()

    def answer(environ: dict[str, Any], start_response: Any) -> Any:
        path = environ["PATH_INFO"].removeprefix(server.mount_path)
        isi = penerbit.find_file(path) if is_unduhan(path) else None
        if isi is not None:
            jenis = mimetypes.guess_type(path)[0] or "application/octet-stream"
            kepala = [("Content-Type", jenis), ("Content-Length", str(len(isi)))]
            start_response("200 OK", kepala)
            return [isi]
        if penerbit.is_empty and (not path or path.endswith("/")):
            environ["PATH_INFO"] = server.mount_path
        return app(environ, start_response)

    return answer
