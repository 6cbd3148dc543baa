"""The offline edition of a year: its pages in one archive, read without a server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from html import escape
from pathlib import PurePosixPath

from lkjip_site.model.hasil import Hasil
from lkjip_site.publish.arsip_zip import BACA, list_facts
from lkjip_site.publish.luring_html import DARING, HANYA_DARING, Denah, rewrite_page
from lkjip_site.publish.paket import CATATAN_LISENSI
from lkjip_site.publish.paket_tahun import PaketTahun
from lkjip_site.publish.zip_tetap import write_zip

HANYA_SITUS = ("arsip/", "data/", "panduan/")
"""Addresses of pages that are about the whole site, or about making it."""
TETAP_DARING = {".pdf", ".zip", ".xml", ".html"}
"""Files that stay on the site: heavy, or of no use in a folder."""
Baca = Callable[[str], bytes | None]
"""Gives the content of a file of the finished site by its path; None without one."""


@dataclass(frozen=True)
class Luring:
    """The offline edition of one year, before the pages are finished."""

    paket: PaketTahun = field(repr=False)
    milik: frozenset[int]
    """The year, and years that are only known from its report."""

    def is_inside(self, path: str) -> bool:
        """Tell whether a page or file of the site can be inside, by its path."""
        awal = path.partition("/")[0]
        return int(awal) in self.milik if awal.isdigit() else True


def plan_luring(hasil: Hasil, daftar: Iterable[PaketTahun]) -> dict[str, Luring]:
    """
    Name the offline editions: one of each year that has a report of its own.

    Args:
        hasil: All years.
        daftar: Their open data.

    Returns:
        Path on the site -> what the archive is made of.
    """
    luring: dict[str, Luring] = {}
    for paket in daftar:
        if not paket.asal:
            path = f"{paket.tahun}/{paket.nama_luring}.zip"
            luring[path] = Luring(paket, _list_years(hasil, paket.tahun))
    return luring


def _list_years(hasil: Hasil, tahun: int) -> frozenset[int]:
    """List the year of a report, and years that are only known from it."""
    daftar = ((satu.tahun, satu.laporan.asal) for satu in hasil.tahun.values())
    turut = [t for t, asal in daftar if asal and asal.tahun_laporan == tahun]
    return frozenset([tahun, *turut])


def write_luring(luring: Luring, halaman: Iterable[str], baca: Baca) -> bytes:
    """
    Write the offline edition of a year.

    Args:
        luring: What it is made of.
        halaman: Addresses of all pages of the site: `2023/bab-3/`.
        baca: Reads the finished site.

    Returns:
        A ZIP with one folder; `index.html` in it is the page of the year.
    """
    baca = cache(baca)
    denah = _plan_denah(luring, halaman, baca)
    isi: dict[str, bytes] = {BACA: write_baca(luring.paket).encode("utf-8")}
    berkas: set[str] = set()
    for alamat in denah.halaman:
        html = (baca(f"{alamat}index.html") or b"").decode("utf-8")
        teks, perlu = rewrite_page(html, alamat, denah)
        isi[denah.find_file(alamat)] = teks.encode("utf-8")
        berkas |= perlu
    isi |= {path: baca(path) or b"" for path in berkas}
    return write_zip(luring.paket.nama_luring, luring.paket.tanggal, isi)


def _plan_denah(luring: Luring, halaman: Iterable[str], baca: Baca) -> Denah:
    """Choose the pages that are inside."""

    def has_file(path: str) -> bool:
        if PurePosixPath(path).suffix in TETAP_DARING or not luring.is_inside(path):
            return False
        return baca(path) is not None

    milik = filter(luring.is_inside, halaman)
    dalam = {satu for satu in milik if satu and not satu.startswith(HANYA_SITUS)}
    paket = luring.paket
    awal = f"{paket.tahun}/"
    return Denah(awal, dalam, has_file, paket.alamat, write_kaki(paket))


def write_kaki(paket: PaketTahun) -> str:
    """Write what stands at the foot of every page of the edition."""
    tanda = DARING if paket.alamat else HANYA_DARING
    teks = f"Edisi luring laporan tahun {paket.tahun}; yang bertanda ({tanda})"
    if not paket.alamat:
        return f"<p>{teks} tidak termasuk di dalamnya.</p>\n"
    alamat = escape(paket.alamat_tahun)
    tautan = f'<a href="{alamat}">{alamat}</a>'
    return f"<p>{teks} memerlukan internet. Terbitan terbaru: {tautan}</p>\n"


def write_baca(paket: PaketTahun) -> str:
    """Write the text that explains the edition to whoever unpacks it."""
    return "\n\n".join(_list_baca(paket)) + "\n"


def _list_baca(paket: PaketTahun) -> Iterator[str]:
    """Go through the paragraphs of that text."""
    yield f"{paket.judul}, edisi luring"
    yield (
        "Buka index.html di folder ini dengan peramban; internet tidak diperlukan. "
        "Semua berkas harus tetap bersama dalam folder ini."
    )
    yield (
        "Sebagai pengganti pencarian ada indeks A–Z. Setiap tabel disertai berkas CSV "
        "dan JSON, dan semua tabel ada dalam satu lembar kerja XLSX."
    )
    yield "\n".join(list_facts(paket))
    yield f"Lisensi data: {paket.lisensi}." if paket.berlisensi else CATATAN_LISENSI
    yield f"Kutipan: {paket.kutipan}"
