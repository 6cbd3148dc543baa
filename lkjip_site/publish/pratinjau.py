"""The preview: it survives every fault, shows it on top of the page, and is quick."""

from __future__ import annotations

import importlib
import logging
import mimetypes
import re
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from html import escape
from pathlib import Path
from types import CodeType
from typing import Any
from urllib.parse import urlsplit

from jinja2.bccache import Bucket, BytecodeCache

from lkjip_site.publish.pencarian import FOLDER
from lkjip_site.publish.pengamat import Pengamat
from lkjip_site.publish.situs import Page, Site

TETAP = "tetap.html"
"""Template of the theme that prints the HTML kept from the last build."""
JEDA_BANGUN = 0.03
"""Seconds that the files must be quiet before a rebuild."""
PER_HALAMAN = ("jsonld", "tanggal")
"""What the theme says on a page by its path; all else it may say on every page."""
PERCOBAAN = 3
"""How often a page is asked for that a build may take away meanwhile."""
_PAKET = Path(__file__).parent.parent
_UNDUHAN = re.compile(
    r"\d{4}/(data/|dokumen/|lkjip-\d{4}(\.pdf|-luring\.zip)$)|data/program/"
)
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
        self._html: dict[str, tuple[Any, str]] = {}
        self._asal: dict[str, Any] = {}
        self._bersama: Any = None
        self.tertulis: set[str] = set()
        """Paths of the pages that this build wrote: the others wait until asked."""

    def start_build(self, *bersama: Any) -> None:
        """
        Forget all pages when something changed that all of them are made of.

        Args:
            bersama: What all pages are made of, the code and the theme included.
        """
        if bersama != self._bersama:
            self._bersama, self._html = bersama, {}
        self.tertulis = set()

    def find(self, path: str, asal: tuple[Any, ...]) -> str | None:
        """
        Give the kept HTML of a page of which nothing has changed, else None.

        Args:
            path: Path of the page.
            asal: What the page is made of, beside what all pages share.
        """
        self._asal[path] = asal
        return self._html[path][1] if self.is_kept(path) else None

    def is_kept(self, path: str) -> bool:
        """Tell whether the page is the one that was kept."""
        lama = self._html.get(path)
        return lama is not None and lama[0] == self._asal.get(path)

    def keep(self, path: str, html: str) -> str:
        """Keep the finished HTML of a page, without the box of problems; give it."""
        self._html[path] = (self._asal.get(path), html)
        self.tertulis.add(path)
        return html

    def find_html(self, alamat: str) -> str:
        """
        Give the kept HTML of a page by its address; nothing for any other file.

        Args:
            alamat: Path of the address below the site: `2023/bab-3/`.
        """
        path = self._find_path(alamat)
        return self._html[path][1] if path else ""

    def find_unwritten(self, alamat: str) -> str:
        """Give the kept HTML of a page that was not written again, as `find_html`."""
        return (
            "" if self._find_path(alamat) in self.tertulis else self.find_html(alamat)
        )

    def _find_path(self, alamat: str) -> str:
        """Find the path of a kept page."""
        batang = alamat.removesuffix("index.html").strip("/")
        calon = (f"{batang}.md", f"{batang}/index.md".lstrip("/"))
        return next((path for path in calon if path in self._html), "")


class TemplateKeeper(BytecodeCache):
    """Keeps compiled templates from build to build, each as long as its text."""

    def __init__(self) -> None:
        """Start with nothing kept."""
        self._kode: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what was compiled of the same text."""
        sidik, kode = self._kode.get(bucket.key, ("", None))
        if sidik == bucket.checksum:
            bucket.code = kode

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        if bucket.code is not None:
            self._kode[bucket.key] = (bucket.checksum, bucket.code)


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
        self.kode = stamp_files([_PAKET])
        """State of code and theme at the last build."""
        self._builder: Any = None

    def build(self, panduan: tuple[Any, ...]) -> Site:
        """
        Build the site as data and code are now.

        Raises:
            Exception: Whatever is wrong with the data or the code.
        """
        kini = stamp_files([_PAKET])
        if kini != self.kode:
            self.kode, self._builder = kini, None
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
    teks = "Situs muncul di sini begitu datanya benar."
    halaman = Page.plain("index.md", _JUDUL, _JUDUL, teks, "data")
    return Site(
        judul="Pratinjau",
        bahasa="id",
        halaman={"index.md": halaman},
        navigasi=[{_JUDUL: "index.md"}],
        berkas={},
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


def tune_server(server: Any, config: Any, penerbit: Any) -> Any:
    """
    Give a server like the engine's that notices a change sooner.

    Args:
        server: The engine's server; it is closed.
        config: The engine's settings.
        penerbit: Holds the site and the problems of the moment.

    Returns:
        A server of the same class on the same address. It answers downloads
        and the search from memory, and writes an unchanged page when it is asked
        for; as long as the data was never good, every address shows the first page
        with the box.
    """
    alamat = urlsplit(server.url)
    cepat = type(server)(
        builder=server.builder,
        host=alamat.hostname,
        port=alamat.port,
        root=server.root,
        mount_path=server.mount_path,
    )
    cepat.error_handler, cepat.observer = server.error_handler, Pengamat()
    # What is to be watched is known to the server that is closed here.
    for satu in (config.docs_dir, config.config_file_path, str(penerbit.folder)):
        cepat.watch(satu)
    server.server_close()
    logging.getLogger("mkdocs.commands.build").addFilter(_is_news)
    cepat.build_delay = JEDA_BANGUN
    cepat.set_app(_wrap_app(cepat, penerbit))
    return cepat


def _wrap_app(server: Any, penerbit: Any) -> Callable[..., Any]:
    """Answer downloads and, while nothing was good yet, every address."""
    app = server.get_app()

    def answer(environ: dict[str, Any], start_response: Any) -> Any:
        path = environ["PATH_INFO"].removeprefix(server.mount_path)
        diingat = is_unduhan(path) or path.startswith(FOLDER)
        isi = penerbit.find_file(path) if diingat else None
        if isi is not None:
            jenis = mimetypes.guess_type(path)[0] or "application/octet-stream"
            kepala = [("Content-Type", jenis), ("Content-Length", str(len(isi)))]
            start_response("200 OK", kepala)
            return [isi]
        if penerbit.is_empty and (not path or path.endswith("/")):
            environ["PATH_INFO"] = server.mount_path
        for _ in range(PERCOBAAN):
            jawab: list[tuple[Any, ...]] = []
            isi_app = app(environ, lambda *satu, ke=jawab: ke.append(satu))
            ada = jawab[0][0].startswith("404")
            if not ada or not _write_kept(Path(server.root), path, penerbit):
                break
        start_response(*jawab[0])
        return isi_app

    return answer


def _write_kept(akar: Path, path: str, penerbit: Any) -> bool:
    """
    Write a page that was kept from an earlier build, now that it is asked for.

    Returns:
        Whether there is such a page, so that asking again is worth it.
    """
    bangunan, html = penerbit.bangunan, penerbit.find_unwritten(path)
    if not html:
        return False
    tujuan = akar / path.removesuffix("index.html").strip("/") / "index.html"
    with suppress(OSError):
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        # Another request may read it meanwhile: it is there as a whole or not.
        baru = tujuan.with_name(f".{threading.get_ident()}")
        baru.write_text(html, "utf-8")
        baru.replace(tujuan)
        if penerbit.bangunan != bangunan:
            tujuan.unlink()
    return True


def _is_news(catatan: logging.LogRecord) -> bool:
    """Tell whether a line of the engine's log is of use: not of pages left alone."""
    return not catatan.msg.startswith("Page skipped")
