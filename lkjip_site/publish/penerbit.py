"""The side of the engine: one object that answers its events with plain values."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from lkjip_site.arah import isolate_rtl
from lkjip_site.jangkar import anchor_of_heading
from lkjip_site.problems import DataError
from lkjip_site.publish.bangun import BuildError
from lkjip_site.publish.luring import write_luring
from lkjip_site.publish.panduan import list_panduan
from lkjip_site.publish.pencarian import (
    Pencarian,
    PencarianPratinjau,
    PencarianTerbit,
)
from lkjip_site.publish.pencarian_isi import HalamanTerbit, find_alamat_terbit
from lkjip_site.publish.pola_markdown import PolaSeperlunya
from lkjip_site.publish.pratinjau import (
    PER_HALAMAN,
    TETAP,
    FreshBuilder,
    PageKeeper,
    TemplateKeeper,
    add_box,
    is_unduhan,
    make_error_site,
)
from lkjip_site.publish.site import build_site
from lkjip_site.publish.situs import Page, Site
from lkjip_site.publish.tema import AWAL, Gaya, read_gaya, write_kebijakan
from lkjip_site.publish.terbitan import refuse_private

_HAMPA = re.compile(r"<(br|hr|img)\b([^<>]*?) ?/>")
"""An element without content, as Markdown ends it: like XML, which HTML is not."""


class Penerbit:
    """Holds the last good site between the events of an engine."""

    site: Site
    pola_markdown: Any = PolaSeperlunya()
    """What the engine converts texts with, beside its own."""
    slugify = staticmethod(anchor_of_heading)
    """What the engine makes the anchors of headings with."""

    def __init__(self, folder: Path) -> None:
        """Remember the data folder; nothing is read yet."""
        self.folder = folder
        self.galat = ""
        """Problems of the last reading, in a preview only."""
        self.is_empty = False
        """Whether a preview has had no good data yet."""
        self.situs = Path()
        """Folder of the site, once its pages are finished."""
        self.lambat: dict[str, bytes] = {}
        """Files that take long, made; none in a preview."""
        self.keeper: PageKeeper | None = None
        self.builder = FreshBuilder(folder)
        self.gaya = Gaya()
        self.templat = TemplateKeeper()
        self.bangunan = 0
        """How often the site was built."""
        self.pencarian: Pencarian = PencarianTerbit()

    @classmethod
    def from_environment(cls) -> Penerbit:
        """Make one for the data folder that the environment names, or for `data`."""
        return cls(Path(os.environ.get("LKJIP_DATA", "data")))

    def start(self, perintah: str) -> None:
        """Prepare for a command of the engine; `serve` is a preview."""
        if perintah == "serve":
            self.keeper, self.pencarian = PageKeeper(), PencarianPratinjau()
        else:
            # One build keeps nearly all that it makes: looking for waste costs
            # more than the waste. The end of the process frees everything.
            gc.disable()

    def build(self, docs: Path, lembar: Iterable[str] = ()) -> str:
        """
        Build the site anew.

        Args:
            docs: The folder of hand-written pages and style sheets.
            lembar: Paths of the style sheets in it, in order.

        Returns:
            All problems as text when the data has a galat, else nothing. A
            preview never gives any: it keeps the last good site and shows
            the problems on top of it.
        """
        if self.keeper:
            self._build_preview(docs, lembar)
            self.bangunan += 1
            self.keeper.start_build(*self._shared(docs))
        else:
            try:
                refuse_private(docs)
                self.gaya = read_gaya(docs, lembar)
                self.site = build_site(self.folder, panduan=list_panduan(docs))
                self.lambat = self._make_lambat()
            except (BuildError, DataError) as error:
                return str(error)
        self.pencarian.start_build(self.site.sinonim)
        return ""

    def _shared(self, docs: Path) -> tuple[Any, ...]:
        """Give what every page is made of, beside theme and code."""
        tambahan = self.site.tambahan.items()
        return (
            self.site.judul,
            self.site.navigasi,
            self.gaya.gelap,
            self.builder.kode,
            repr(self.site.perluas),
            {nama: isi for nama, isi in tambahan if nama not in PER_HALAMAN},
            [satu.read_bytes() for satu in sorted(docs.parent.glob("mkdocs*.yml"))],
        )

    def _make_lambat(self) -> dict[str, bytes]:
        """Make the workbooks, packages and documents, unless told to leave them out."""
        if os.environ.get("LKJIP_LAMBAT") == "tidak":
            return {}
        return {path: buat() for path, buat in self.site.lambat.items()}

    def _build_preview(self, docs: Path, lembar: Iterable[str]) -> None:
        """Build for a preview: nothing that goes wrong may end it."""
        try:
            refuse_private(docs)
            self.gaya = read_gaya(docs, lembar)
            self.site = self.builder.build(list_panduan(docs))
        except Exception as error:  # noqa: BLE001 - a bug must show in the box too
            self.galat = str(error) or type(error).__name__
            if not hasattr(self, "site"):
                self.site, self.is_empty = make_error_site(), True
        else:
            self.galat, self.is_empty = "", False

    def make_tambahan(self) -> dict[str, Any]:
        """
        Give what the theme may say on every page.

        A preview has no content policy: it would stop the engine's own script,
        which loads a changed page again.
        """
        gelap = self.gaya.gelap
        kebijakan = "" if self.keeper else write_kebijakan(gelap)
        lain = {"awal": AWAL, "gelap": gelap, "kebijakan": kebijakan}
        return {**self.site.tambahan, **lain}

    def contents(self) -> Iterator[tuple[str, str | bytes]]:
        """
        Go through the path and content of every page and file.

        A preview leaves out the downloads of the years, which it answers from
        memory: writing them again at each change takes longer than the rest.
        """
        for path, page in self.site.halaman.items():
            yield path, page.teks
        for path in self.site.berkas:
            if not (self.keeper and is_unduhan(path)):
                yield path, self.site.berkas[path]
        warna = self.site.tambahan.get("warna", "")
        yield "assets/situs.css", f"{warna}\n{self.gaya.terang}\n"
        yield from self.lambat.items()

    def find_file(self, path: str) -> bytes | None:
        """Give the content of a download by its path, or of the search in a preview."""
        if isi := self.pencarian.find_file(path):
            return isi
        if path in self.site.luring:
            return self._make_luring(path)
        buat = self.site.lambat.get(path)
        return buat() if buat else self.site.berkas.get(path)

    def _make_luring(self, path: str) -> bytes:
        """Make an offline edition of the pages as they are now."""
        halaman = map(find_alamat_terbit, self.site.halaman)
        return write_luring(self.site.luring[path], halaman, self._read_finished)

    def _read_finished(self, path: str) -> bytes | None:
        """Give the content of a file of the finished site, written or not."""
        if html := self.keeper.find_html(path) if self.keeper else "":
            return html.encode("utf-8")
        berkas = self.situs / path
        return berkas.read_bytes() if berkas.is_file() else self.find_file(path)

    def prepare_page(self, page: Any, markdown: str, alamat: str) -> str:
        """
        Tell the engine about a page before it converts it.

        Args:
            page: The page of the engine; it is given what the theme says about it
                and the address where its data can be edited.
            markdown: Its text.
            alamat: Address of the site.

        Returns:
            The text to convert. An unchanged page of a preview has none, and is
            not converted: its finished HTML was kept.
        """
        path = page.file.src_uri
        milik = self.site.halaman.get(path)
        page.meta.update(milik.meta() if milik else {})
        page.edit_url = milik.alamat_sunting if milik else None
        if self.keeper is None:
            return markdown
        lain = [self.site.tambahan.get(satu, {}).get(path) for satu in PER_HALAMAN]
        html = self.keeper.find(path, (milik, markdown, alamat, lain))
        if html is None:
            return markdown
        page.meta.update(template=TETAP, isi_tetap=html)
        # Without a text there is nothing to convert; making a converter takes long.
        page.content, page.render = "", _leave_page
        return ""

    def tune_env(self, env: Any, **_: Any) -> None:
        """Let the templates of a preview be compiled once, not at every build."""
        if self.keeper:
            env.bytecode_cache = self.templat

    def fill_tables(self, path: str, html: str) -> str:
        """Spell out abbreviations in the HTML of a page, and put its tables into it."""
        page = self.site.halaman.get(path)
        if not html:
            self.pencarian.keep_page(path)
            return ""
        html = _HAMPA.sub(r"<\1\2>", html)
        html = page.fill_blok(html) if page else html
        self.pencarian.read_page(_to_terbit(path, page, html))
        jadi = self.site.perluas(html)
        return page.fill_tables(jadi) if page else jadi

    def finish_page(self, path: str, html: str) -> str:
        """
        Keep a finished page of a preview, and show the problems on top of it.

        Returns:
            What the engine writes; nothing for a page that is as it was before,
            which is written when it is asked for.
        """
        self.pencarian.start_index()
        if self.keeper is None:
            return isolate_rtl(html)
        if self.keeper.is_kept(path):
            return ""
        return self._show(self.keeper.keep(path, isolate_rtl(html)))

    def find_unwritten(self, alamat: str) -> str:
        """Give the HTML of a page of a preview that the engine did not write."""
        html = self.keeper.find_unwritten(alamat) if self.keeper else ""
        return self._show(html)

    def _show(self, html: str) -> str:
        """Show the problems of the moment on top of a page."""
        return add_box(html, self.galat) if html and self.galat else html

    def end_build(self, situs: Path) -> str:
        """
        Make the search and the offline editions: every page is finished.

        Args:
            situs: Folder of the site.

        Returns:
            Why there is none, or nothing. With bad data the last one stays.
        """
        self.situs = situs
        # Left out together with the other files that take long.
        if self.lambat:
            for path in self.site.luring:
                (situs / path).write_bytes(self._make_luring(path))
        try:
            if not self.galat:
                self.pencarian.end_build(situs)
        except BuildError as error:
            return str(error)
        return ""


def _leave_page(*_: object) -> None:
    """Take the place of the engine's conversion of a page that has no text."""


def _to_terbit(path: str, page: Page | None, html: str) -> HalamanTerbit:
    """Give a page as the search needs it; hand-written ones are no part of the data."""
    if page is None:
        return HalamanTerbit(path, "", None, html, {})
    return HalamanTerbit(path, page.judul, page.tahun, html, page.tabel)
