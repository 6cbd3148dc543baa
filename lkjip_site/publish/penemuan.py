"""How the site is found and followed: feed, dates for the sitemap, JSON-LD."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lkjip_site.model.hasil import Hasil
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.publish.edisi import Edisi
from lkjip_site.publish.jsonld import HALAMAN_DATA, describe_halaman
from lkjip_site.publish.jsonld_indikator import describe_indikator
from lkjip_site.publish.paket_tahun import PaketTahun
from lkjip_site.publish.riwayat import Riwayat, read_riwayat
from lkjip_site.publish.situs import Page
from lkjip_site.publish.umpan import NAMA_BERKAS, list_butir, write_umpan

SERI = ("indikator", "anggaran")
"""Series over all years that can be downloaded."""


@dataclass(frozen=True)
class Penemuan:
    """What search engines and readers of feeds are given."""

    berkas: Mapping[str, bytes] = field(repr=False)
    """Path on the site -> content; no feed while the address is unknown."""
    jsonld: Mapping[str, str] = field(repr=False)
    riwayat: Riwayat

    def tambahan(self, halaman: Mapping[str, Page]) -> dict[str, Any]:
        """Give what the theme writes into the pages and the sitemap."""
        tanggal = {path: self._date_of(page) for path, page in halaman.items()}
        return {
            "jsonld": self.jsonld,
            "tanggal": {path: satu for path, satu in tanggal.items() if satu},
            "umpan": NAMA_BERKAS if NAMA_BERKAS in self.berkas else "",
        }

    def _date_of(self, page: Page) -> str:
        """Give the date of a page of the data; for the page that lists all, of all."""
        if not page.sumber_data:
            return ""
        berkas = page.sumber_data.partition("/")[2]
        tanggal = self.riwayat.find("" if page.path == HALAMAN_DATA else berkas)
        return tanggal.isoformat() if tanggal else ""


def plan_penemuan(
    hasil: Hasil,
    paket: Sequence[PaketTahun],
    seri: Mapping[str, SeriIndikator],
    folder: Path,
    edisi: Edisi,
) -> Penemuan:
    """
    Prepare feed, dates and descriptions.

    Args:
        hasil: All years.
        paket: Their open data, oldest first.
        seri: Id of each indikator -> the same over all years.
        folder: The data folder.
        edisi: Its version.
    """
    riwayat, berkas = read_riwayat(folder, edisi), dict[str, bytes]()
    if alamat := paket[-1].alamat:
        banyak = {
            satu.tahun: len(satu.tabel["koreksi"].baris)
            for satu in paket
            if "koreksi" in satu.tabel
        }
        butir = list(list_butir(hasil, riwayat, banyak, alamat))
        penerbit = hasil.instansi.nama_lengkap
        berkas[NAMA_BERKAS] = write_umpan(penerbit, alamat, butir)
    jsonld = describe_halaman(paket, SERI) | describe_indikator(seri, paket[-1])
    return Penemuan(berkas, jsonld, riwayat)
