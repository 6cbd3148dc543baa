"""A year in a few lines, for readers in a hurry: each figure leads to its table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from lkjip_site.model.hasil import HasilTahun, Kata, Status
from lkjip_site.nilai import Kosong
from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.angka import format_persen, format_rupiah_singkat
from lkjip_site.render.html import escape
from lkjip_site.render.indikator import path_of
from lkjip_site.render.kalimat import say_kosong
from lkjip_site.render.peta import Peta, table_id
from lkjip_site.render.teks import Md, as_md, enumerate_md, link_md, list_md, md
from lkjip_site.table import Table

_AKHIR_KALIMAT = re.compile(r"(?<=[a-z)]{3})\.\s+(?=[A-Z])")
"""Where a sentence ends: not behind an abbreviation or a number."""
_TANPA_DOKUMEN = "arsip"
_PDF, _XLSX, _ZIP = "lkjip-{}.pdf", "data/lkjip-{}.xlsx", "data/lkjip-{}.zip"
_LURING = "lkjip-{}-luring.zip"
_UNDUHAN = {
    "Lembar kerja (XLSX)": _XLSX,
    "Semua CSV dan JSON (ZIP)": _ZIP,
    "Seluruh laporan (PDF)": _PDF,
    "Edisi luring, untuk dibaca tanpa internet (ZIP)": _LURING,
}
_UNDUHAN_SINGKAT = {"lembar kerja (XLSX)": _XLSX}
"""The document has a line of its own."""


def make_konteks_ringkas(
    hasil: HasilTahun, tabel: Mapping[str, Table], peta: Peta
) -> dict[str, Any]:
    """Give the functions that say a year in short."""
    ringkas = _Ringkas(hasil, tabel, peta)
    fungsi: dict[str, Callable[..., object]] = {
        "tautan_bukti": ringkas.link_proof,
        "anggaran_singkat": ringkas.say_anggaran,
        "perubahan_singkat": ringkas.say_perubahan,
        "kemajuan_singkat": ringkas.say_kemajuan,
        "sebab_singkat": ringkas.say_sebab,
        "alasan_singkat": ringkas.say_alasan,
        "kontak_singkat": ringkas.say_kontak,
        "koreksi_singkat": ringkas.say_koreksi,
        "unduhan_tahun_ini": ringkas.list_downloads,
        "unduhan_singkat": ringkas.say_downloads,
    }
    return fungsi


def first_sentence(teks: str) -> str:
    """
    Give the first sentence of a text, without its full stop.

    >>> first_sentence("Pegawai cuti menurut PP No. 11. Yang lain belum siap.")
    'Pegawai cuti menurut PP No. 11. Yang lain belum siap'
    >>> first_sentence("Pembelian batal. Buku lama disiangi.")
    'Pembelian batal'
    """
    satu = _AKHIR_KALIMAT.split(" ".join(teks.split()), maxsplit=1)[0]
    return satu.rstrip(".")


class _Ringkas:
    """One year, seen from a page."""

    def __init__(
        self, hasil: HasilTahun, tabel: Mapping[str, Table], peta: Peta
    ) -> None:
        self.hasil = hasil
        self.tabel = tabel
        self.peta = peta

    def link_proof(self, teks: object, nomor: str, baris: str = "") -> Md:
        """Link a figure to its table, or to the year where there is none."""
        table = self.tabel.get(table_id(nomor))
        if table is None:
            return self.peta.link(teks, f"{self.hasil.tahun}/index.md")
        return self.peta.link_table(teks, table, baris)

    def say_anggaran(self) -> Md:
        """Say how much of the money was spent."""
        uang = self.hasil.anggaran
        if isinstance(uang.pagu, Kosong):
            return md("pagu {}", say_kosong(uang.pagu))
        pagu = format_rupiah_singkat(uang.pagu)
        if isinstance(uang.realisasi, Kosong):
            return md(
                "pagu {}; realisasi {}",
                self.link_proof(pagu, "1.1"),
                say_kosong(uang.realisasi),
            )
        teks = f"{format_rupiah_singkat(uang.realisasi)} dari {pagu}"
        kalimat = md("{} dibelanjakan", self.link_proof(teks, "3.9", "jumlah"))
        if isinstance(uang.serapan, Kosong):
            return kalimat
        serapan = self.link_proof(format_persen(uang.serapan), "3.9", "jumlah")
        return md("{} ({})", kalimat, serapan)

    def say_perubahan(self) -> Md:
        """Count the indikator that became better or worse than last year."""
        lalu = self.hasil.tahun - 1
        if self.hasil.sebelumnya is None:
            return md("data tahun {} belum ada di situs ini", lalu)
        kata = Counter(
            None if isinstance(satu.perubahan, Kosong) else satu.perubahan.kata
            for satu in self.hasil.indikator
        )
        daftar = [(kata[satu], str(satu)) for satu in Kata]
        return self._count([*daftar, (kata[None], "tidak dibandingkan")], "3.3")

    def say_kemajuan(self) -> Md:
        """Count the indikator that meet the last target of the plan already."""
        status = Counter(
            None if isinstance(satu.status_akhir, Kosong) else satu.status_akhir
            for satu in self.hasil.indikator
        )
        daftar = [
            (status[Status.TERCAPAI], "sudah memenuhi target akhir"),
            (status[Status.BELUM], "belum"),
            (status[None], "tidak dinilai"),
        ]
        return self._count(daftar, "3.4")

    def _count(self, daftar: list[tuple[int, str]], nomor: str) -> Md:
        """Say how many there are of each kind, each number linked."""
        return enumerate_md(
            [
                md("{} {}", self.link_proof(banyak, nomor), apa)
                for banyak, apa in daftar
                if banyak
            ]
        )

    def say_sebab(self, id_indikator: str) -> Md:
        """Say the cause of a result in a line; why there is none, where it belongs."""
        sebab = self.hasil.indikator_by_id(id_indikator).catatan.penyebab
        if isinstance(sebab, Kosong):
            return self.peta.link(sebab.jenis, path_of(id_indikator), "s-penyebab")
        return as_md(first_sentence(str(sebab)))

    def say_alasan(self, id_indikator: str) -> Md:
        """Say in a line why an indikator has no status: the first of its reasons."""
        status = self.hasil.indikator_by_id(id_indikator).status
        if not isinstance(status, Kosong):
            return Md("")
        return md("{} ({})", str(status.jenis), status.alasan.partition(";")[0])

    def say_kontak(self) -> Md:
        """Say whom to ask, and by which address."""
        kontak = self.hasil.instansi.kontak
        if isinstance(kontak.unit, Kosong):
            unit = md("kontak {}", say_kosong(kontak.unit))
        else:
            unit = as_md(kontak.unit)
        if isinstance(kontak.surel, Kosong):
            return unit
        alamat = str(kontak.surel).removeprefix("mailto:")
        return md("{}, {}", unit, link_md(alamat, f"<{kontak.surel}>"))

    def say_koreksi(self) -> Md:
        """Link the corrections of the year and count them; empty for a year without."""
        path = f"{self.hasil.tahun}/koreksi.md"
        dokumen = self.hasil.muatan.koreksi
        if dokumen is None or not self.peta.has(path):
            return Md("")
        banyak = f"{len(dokumen.isi.koreksi)} catatan"
        return md("{} perbedaan dengan dokumen tercetak", self.peta.link(banyak, path))

    def list_downloads(self) -> Md:
        """List what holds all tables of the year."""
        return list_md(self._link_downloads(_UNDUHAN))

    def say_downloads(self, lain: Md) -> Md:
        """Say what a reader takes along first, before the way to all else."""
        return enumerate_md([*self._link_downloads(_UNDUHAN_SINGKAT), lain])

    def _link_downloads(self, daftar: Mapping[str, str]) -> Iterator[Md]:
        """Go through the links to files that hold the whole year."""
        akar = find_alamat(self.peta.asal, "index.md")
        laporan = self.hasil.laporan
        for teks, berkas in daftar.items():
            if berkas == _PDF and laporan.status == _TANPA_DOKUMEN:
                continue
            if berkas == _LURING and laporan.asal:
                continue
            alamat = f"{akar}{self.hasil.tahun}/{berkas.format(self.hasil.tahun)}"
            yield Md(f'<a href="{escape(alamat)}" download>{teks}</a>')
