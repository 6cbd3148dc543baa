"""The search of the site: which pages it knows, and when its index is made."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from lkjip_site.ejaan import EJAAN
from lkjip_site.publish.bangun import BuildError
from lkjip_site.publish.pencarian_berkas import write_berkas
from lkjip_site.publish.pencarian_isi import Catatan, HalamanTerbit, list_catatan
from lkjip_site.publish.pencarian_kata import ROMAWI, SINGKATAN
from lkjip_site.publish.pencarian_mesin import Mesin

FOLDER = "pagefind/"
"""Folder of the search on the site."""
TANPA = frozenset({"cari.md"})
"""Pages that only lead to others."""
NAMA_UTAS = "pencarian"
"""Name of the thread that makes the index of a preview."""
Berkas = dict[str, bytes]


class Pencarian:
    """The records of the pages, kept from build to build, and their index."""

    def __init__(self) -> None:
        """Start without pages."""
        self.catatan: dict[str, tuple[Catatan, ...]] = {}
        """Path of a page -> its records, in the order in which pages came."""
        self.sinonim: tuple[tuple[str, ...], ...] = ()
        self._lalu: dict[str, tuple[Catatan, ...]] = {}

    def start_build(self, sinonim: Iterable[tuple[str, ...]]) -> None:
        """Begin anew: a page that does not come again is forgotten."""
        ejaan = ((baku, lain) for lain, baku in EJAAN.items())
        self.sinonim = (*sinonim, *ejaan, *SINGKATAN, *ROMAWI)
        self._lalu, self.catatan = self.catatan, {}

    def read_page(self, halaman: HalamanTerbit) -> tuple[Catatan, ...]:
        """Take in a page as it is now."""
        if halaman.path not in TANPA:
            self.catatan[halaman.path] = tuple(list_catatan(halaman))
        return self.catatan.get(halaman.path, ())

    def keep_page(self, path: str) -> None:
        """Take over a page that has not changed since the last build."""
        if path in self._lalu:
            self.catatan[path] = self._lalu[path]

    def start_index(self) -> None:
        """Hear that every page was read."""

    def end_build(self, situs: Path) -> None:
        """Hear that the pages are finished in a folder."""

    def find_file(self, path: str) -> bytes | None:
        """Give a file of the search that lies in no folder; there is none."""
        del path
        return None


class PencarianTerbit(Pencarian):
    """The search of a site that is published: its index is made beside the pages."""

    def __init__(self) -> None:
        """Start without pages; the program starts with the first."""
        super().__init__()
        self._mesin: Mesin | None = None
        self._selesai = False
        self._galat: BuildError | None = None

    def read_page(self, halaman: HalamanTerbit) -> tuple[Catatan, ...]:
        """Take in a page and hand it over to the program."""
        daftar = super().read_page(halaman)
        try:
            self._mesin = self._mesin or Mesin()
        except BuildError as error:
            self._galat = error
        else:
            self._mesin.add(daftar)
        return daftar

    def start_index(self) -> None:
        """Let the index be made while the pages are."""
        if self._mesin and not self._selesai:
            self._mesin.finish()
        self._selesai = True

    def end_build(self, situs: Path) -> None:
        """
        Write the index into the folder of the site.

        Raises:
            BuildError: It cannot be made.
        """
        self.start_index()
        if self._mesin is None:
            raise self._galat or BuildError("situs tidak punya halaman")
        berkas = write_berkas(self.catatan, self._mesin.wait(), self.sinonim)
        for nama, isi in berkas.items():
            path = situs / FOLDER / nama
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(isi)


class PencarianPratinjau(Pencarian):
    """The search of a preview: its index is made when nobody waits."""

    def __init__(self) -> None:
        """Start without an index."""
        super().__init__()
        self.siap: tuple[Berkas, ...] = ()
        """The newest whole index, then the one before."""
        self._kunci = threading.Lock()
        self._mesin: Mesin | None = None
        self._giliran = 0
        self._terakhir: object = None

    def find_file(self, path: str) -> bytes | None:
        """
        Give a file of the newest index that has it.

        The one before stays, for a tab that still works with it.
        """
        nama = path.removeprefix(FOLDER)
        return next((satu[nama] for satu in self.siap if nama in satu), None)

    def end_build(self, situs: Path) -> None:
        """Make the index anew in the background, if any page has changed."""
        del situs
        isi = (self.catatan, self.sinonim)
        if isi == self._terakhir:
            return
        self._terakhir = isi
        with self._kunci:
            self._giliran += 1
            # What it makes is out of date.
            if self._mesin:
                self._mesin.stop()
        bahan = (self._giliran, self.catatan, self.sinonim)
        threading.Thread(
            target=self._make, args=bahan, name=NAMA_UTAS, daemon=True
        ).start()

    def _make(
        self,
        giliran: int,
        catatan: dict[str, tuple[Catatan, ...]],
        sinonim: tuple[tuple[str, ...], ...],
    ) -> None:
        """Make an index; only a whole one is served, and only of the last build."""
        with suppress(BuildError):
            mesin = Mesin()
            with self._kunci:
                if giliran == self._giliran:
                    self._mesin = mesin
                else:
                    mesin.stop()
            for milik in catatan.values():
                mesin.add(milik)
            mesin.finish()
            berkas = write_berkas(catatan, mesin.wait(), sinonim)
            with self._kunci:
                if giliran == self._giliran:
                    self.siap, self._mesin = (berkas, *self.siap[:1]), None
