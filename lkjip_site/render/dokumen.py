"""
The official document of a year as plain values, for the templates in `dokumen/`.

Text and tables are those of the pages; what a page lists for the screen
(signers, pictures) becomes a block of its own on paper.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.nilai import Kosong
from lkjip_site.render.angka import format_tanggal
from lkjip_site.render.dokumen_bagian import (
    REVIU,
    make_gambar,
    make_tanda,
    mark_places,
)
from lkjip_site.render.dokumen_grafik import insert_grafik
from lkjip_site.render.dokumen_naskah import Simpul, plain_text, read_naskah
from lkjip_site.render.dokumen_susun import arrange_bab
from lkjip_site.render.dokumen_tabel import make_tabel
from lkjip_site.render.dokumen_tanda import NipByJabatan
from lkjip_site.render.dokumen_tautan import PetaDokumen
from lkjip_site.render.halaman import Halaman
from lkjip_site.render.peta import JUDUL_HALAMAN

NAMA_JENIS, SINGKATAN_JENIS = "Laporan Kinerja Instansi Pemerintah", "LKjIP"
JENIS_LAPORAN = f"{NAMA_JENIS} ({SINGKATAN_JENIS})"
BARIS_GAMBAR = 12
"""Rows of a table that take as much room as a picture."""
_NOMOR_BAB = re.compile(r"(Bab [IVXLC]+|Lampiran \d+) +(.+)")


@dataclass(frozen=True)
class Cetakan:
    """How one copy of the document is made."""

    tanggal: date
    """Date in the properties of the file."""
    situs: str = ""
    """Address of the site with a slash at its end; empty where it is not known."""
    edisi: str = ""
    """Version of the data, for readers; empty where it is not known."""
    nip: NipByJabatan = field(default_factory=dict)
    """For the signed print only."""


def render_dokumen(
    semua: Hasil,
    hasil: HasilTahun,
    halaman: Mapping[str, Halaman],
    cetakan: Cetakan,
    *,
    seri: Mapping[str, SeriIndikator] | None = None,
) -> dict[str, Any]:
    """
    Write the document of one year.

    Args:
        semua: All years.
        hasil: The year.
        halaman: Path -> page of the site.
        cetakan: How this copy is made.
        seri: Id -> indikator over the years that the document knows, for charts.

    Returns:
        Everything that the templates print, as text, figures, lists and dicts.
    """
    return _Maker(semua, hasil, halaman, cetakan, seri or {}).make()


class _Maker:
    """Makes one document."""

    def __init__(
        self,
        semua: Hasil,
        hasil: HasilTahun,
        halaman: Mapping[str, Halaman],
        cetakan: Cetakan,
        seri: Mapping[str, SeriIndikator],
    ) -> None:
        self.semua = semua
        self.hasil = hasil
        self.cetakan = cetakan
        self.seri = seri
        self.halaman = {
            nama: halaman[path]
            for nama in JUDUL_HALAMAN
            if (path := f"{hasil.tahun}/{nama}.md") in halaman
        }
        self.tabel = {
            jangkar: make_tabel(table)
            for satu in self.halaman.values()
            for jangkar, table in satu.tabel.items()
        }
        self.situs = halaman.keys()
        label = {s.kerangka.path: f"hal-{nama}" for nama, s in self.halaman.items()}
        self.peta = PetaDokumen(label, self.tabel, cetakan.situs)

    def make(self) -> dict[str, Any]:
        """Give everything that the templates print."""
        hasil, instansi = self.hasil, self.hasil.instansi
        return {
            "judul": f"{JENIS_LAPORAN} {instansi.nama_lengkap} Tahun {hasil.tahun}",
            "jenis": NAMA_JENIS,
            "singkatan_jenis": SINGKATAN_JENIS,
            "tahun": str(hasil.tahun),
            "nama": instansi.nama,
            "wilayah": instansi.wilayah,
            "kaki": f"LKjIP {instansi.singkatan} {instansi.wilayah} {hasil.tahun}",
            "status": hasil.laporan.status,
            "tanggal": list(self.cetakan.tanggal.timetuple()[:3]),
            "warna": instansi.warna.utama,
            "tata": instansi.dokumen.model_dump(mode="json"),
            "depan": list(self._front()),
            "isi": list(self._chapters()),
            "lampiran": [*self._split("lampiran"), self._colophon()],
            "tabel": self.tabel,
            "gambar": make_gambar(hasil),
            "tanda": make_tanda(hasil, self.cetakan.nip),
            "metodologi": self._address("metodologi.md"),
            "koreksi": self._address(f"{hasil.tahun}/koreksi.md"),
        }

    def _address(self, path: str) -> str:
        """Give the address of a page of the site; empty where there is none."""
        ada = self.cetakan.situs and path in self.situs
        return self.peta.address_of(path) if ada else ""

    def _front(self) -> Iterator[dict[str, Any]]:
        """Go through what stands before the contents; the review after the preface."""
        for urutan, bab in enumerate(self._split("pengantar")):
            yield bab
            reviu = self.hasil.laporan.reviu
            if urutan == 0 and reviu and not isinstance(reviu.tanggal, Kosong):
                yield self._review()

    def _chapters(self) -> Iterator[dict[str, Any]]:
        """Go through the chapters."""
        for nama in self.halaman:
            if nama.startswith("bab-"):
                blok = self._read(nama)
                yield self._bab(JUDUL_HALAMAN[nama], blok, label=f"hal-{nama}")

    def _split(self, nama: str) -> Iterator[dict[str, Any]]:
        """Make a chapter of each section of a page."""
        if nama not in self.halaman:
            return
        label, judul = f"hal-{nama}", JUDUL_HALAMAN[nama]
        bagian: list[Simpul] = []
        for satu in self._read(nama):
            if satu["j"] == "judul" and satu["t"] <= 2:  # noqa: PLR2004 - level of a section
                if bagian:
                    yield self._bab(judul, bagian, label=label, angkat=1)
                    label = ""
                judul, bagian = plain_text(satu["isi"]), []
            else:
                bagian.append(satu)
        yield self._bab(judul, bagian, label=label, angkat=1)

    def _read(self, nama: str) -> list[Simpul]:
        """Read the blocks of a page."""
        halaman = self.halaman[nama]
        teks = mark_places(halaman.teks, self.semua, self.hasil)
        blok = self.peta.resolve(halaman.kerangka.path, read_naskah(teks))
        bab = nama.removeprefix("bab-") if nama.startswith("bab-") else ""
        return insert_grafik(blok, bab, self.hasil, seri=self.seri)

    def _bab(
        self, judul: str, blok: Sequence[Simpul], *, label: str = "", angkat: int = 0
    ) -> dict[str, Any]:
        """Give a chapter: its title in parts, and its pages."""
        cocok = _NOMOR_BAB.fullmatch(judul)
        halaman = arrange_bab(
            list(_level_headings(blok, angkat)),
            is_wide=lambda satu: self._rows_and_width(satu)[1],
            measure_rows=lambda satu: self._rows_and_width(satu)[0],
        )
        return {
            "judul": judul,
            "nomor": cocok[1] if cocok else "",
            "nama": cocok[2] if cocok else judul,
            "label": label,
            "halaman": [vars(bagian) for bagian in halaman],
        }

    def _rows_and_width(self, satu: Simpul) -> tuple[int, bool]:
        """Give the rows that a place takes, and whether it needs turned pages."""
        if satu["j"] == "tempat" and satu["apa"] == "tabel":
            isi = self.tabel[satu["id"]]
            return len(isi["baris"]) + len(isi["kepala"]), isi["lebar"]
        banyak = len(satu["isi"]) if satu["j"] == "grafik" else 1
        return BARIS_GAMBAR * math.ceil(banyak / 2), False

    def _review(self) -> dict[str, Any]:
        """Give the statement of the review: what the data knows of it, no more."""
        instansi, reviu = self.hasil.instansi, self.hasil.laporan.reviu
        assert reviu is not None, "diperiksa pemanggilnya"
        assert not isinstance(reviu.tanggal, Kosong), "diperiksa pemanggilnya"
        oleh = "" if isinstance(reviu.pejabat, Kosong) else f" oleh {reviu.pejabat}"
        teks = (
            f"{JENIS_LAPORAN} {instansi.nama_lengkap} tahun {self.hasil.tahun} telah "
            f"direviu{oleh} pada {format_tanggal(reviu.tanggal)}. Isi laporan tetap "
            "menjadi tanggung jawab instansi yang menyusunnya."
        )
        tanda = {"j": "tempat", "apa": "tanda", "id": REVIU}
        return self._bab("Pernyataan Telah Direviu", [_paragraph(teks), tanda])

    def _colophon(self) -> dict[str, Any]:
        """Say where the document comes from, and where more is found."""
        hasil, instansi = self.hasil, self.hasil.instansi
        blok = [_paragraph(_ASAL.format(nama=instansi.nama_lengkap, tahun=hasil.tahun))]
        blok.append(_paragraph(_TANDA))
        alamat = [
            [_linked(apa, self._address(path))]
            for apa, path in (
                (f"Laporan tahun {hasil.tahun}", f"{hasil.tahun}/index.md"),
                ("Cara menghitung setiap angka", "metodologi.md"),
                ("Perbedaan dengan dokumen tercetak", f"{hasil.tahun}/koreksi.md"),
                ("Kelengkapan laporan", f"{hasil.tahun}/kelengkapan.md"),
                ("Data semua tahun", "data/index.md"),
                ("Kontak dan laporan kesalahan", "tentang.md"),
            )
            if self._address(path)
        ]
        if alamat:
            blok.append(_paragraph("Halaman situs yang terkait:"))
            daftar = {"j": "daftar", "bernomor": False, "mulai": 1, "butir": alamat}
            blok.append(daftar)
        keadaan = f"Status laporan: {hasil.laporan.status}. "
        if self.cetakan.edisi:
            keadaan += f"Edisi data: {self.cetakan.edisi}. "
        blok.append(_paragraph(f"{keadaan}Lisensi data: {instansi.lisensi_data}."))
        return self._bab("Tentang Dokumen Ini", blok)


_ASAL = (
    "Dokumen ini disusun dari data yang sama dengan situs kinerja {nama}, sehingga "
    "angkanya tidak dapat berbeda. Setiap tabel tahun {tahun} terlampir dalam berkas "
    "PDF ini sebagai CSV, untuk dibuka dengan aplikasi lembar kerja."
)
_TANDA = (
    "Angka yang tidak ada tidak pernah ditulis sebagai nol. Di tempatnya tertulis "
    "jenisnya, misalnya “tidak diukur”, dengan huruf kecil yang merujuk alasannya di "
    "bawah tabel. Tanda * menunjukkan isi yang berbeda dari dokumen tercetak. Gambar "
    "yang bernomor huruf, seperti Gambar 3.a, digambar dari tabelnya."
)


def _paragraph(teks: str) -> Simpul:
    """Give a paragraph of plain text."""
    return {"j": "alinea", "isi": [{"t": teks}]}


def _linked(apa: str, url: str) -> Simpul:
    """Give a line that names an address in full."""
    tautan = {"j": "tautan", "url": url, "isi": [{"t": url}]}
    return {"j": "alinea", "isi": [{"t": f"{apa}: "}, tautan]}


def _level_headings(blok: Sequence[Simpul], angkat: int) -> Iterator[Simpul]:
    """Raise headings to the levels of the document; none skips a level."""
    lalu = 1
    for satu in blok:
        if satu["j"] == "judul":
            lalu = min(max(satu["t"] - angkat, 2), lalu + 1)
            yield {**satu, "t": lalu}
        else:
            yield satu
