"""What templates and prose may refer to: names, figures, lists of one year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lkjip_site.model.hasil import (
    Hasil,
    HasilAnggaran,
    HasilIndikator,
    HasilTahun,
    Status,
)
from lkjip_site.nilai import Kosong
from lkjip_site.render import kalimat
from lkjip_site.render.angka import (
    format_angka,
    format_persen,
    format_rupiah,
    format_rupiah_singkat,
    format_tanggal,
)
from lkjip_site.render.cari import Pencari, fail, find
from lkjip_site.render.html import letter_of
from lkjip_site.render.peta import Peta, table_id
from lkjip_site.render.rujukan_daftar import Daftar
from lkjip_site.render.teks import Md, as_md
from lkjip_site.table import Table

_NAMA_HALAMAN = {
    "metodologi": ("metodologi.md", "halaman metodologi"),
    "koreksi": ("{tahun}/koreksi.md", "halaman koreksi"),
    "kelengkapan": ("{tahun}/kelengkapan.md", "halaman kelengkapan"),
    "arsip": ("arsip.md", "halaman arsip"),
    "glosarium": ("glosarium.md", "halaman glosarium"),
    "tentang": ("tentang.md", "halaman tentang"),
    "data": ("data/index.md", "halaman data"),
}


class Rujukan:
    """Functions for one page of one year; each gives text in Indonesian notation."""

    def __init__(
        self, semua: Hasil, hasil: HasilTahun, tabel: Mapping[str, Table], peta: Peta
    ) -> None:
        """Look up names once."""
        self.cari = Pencari(semua, hasil)
        self.hasil = hasil
        self.daftar_tabel = tabel
        self.peta = peta

    def konteks(self) -> dict[str, Any]:
        """Give everything that a template may name."""
        hasil = self.hasil
        return {
            "tahun": hasil.tahun,
            "tahun_lalu": hasil.tahun - 1,
            "instansi": hasil.instansi,
            "laporan": hasil.laporan,
            "renstra": hasil.renstra,
            "hasil": hasil,
            "daftar_indikator": list(self.cari.indikator_by_id),
            "daftar_program": [satu.id for satu in hasil.anggaran.bagian],
            "daftar_perjanjian": list(self.cari.perjanjian_by_id),
            "daftar_tercapai": [s.id for s in hasil.by_status(Status.TERCAPAI)],
            "daftar_belum_tercapai": [s.id for s in hasil.by_status(Status.BELUM)],
            "daftar_tidak_dinilai": [s.id for s in hasil.tak_dinilai],
            **self._figures(),
            **self._values(),
            **self._places(),
            **self._sentences(),
            **Daftar(self.cari).konteks(),
        }

    def _figures(self) -> dict[str, Callable[..., object]]:
        """Functions that give one result of an indikator."""
        return {
            "target": self._figure(lambda h: kalimat.format_nilai(h, h.target)),
            "realisasi": self._figure(lambda h: kalimat.format_nilai(h, h.realisasi)),
            "capaian": self._figure(lambda h: _percent(h.capaian)),
            "kemajuan": self._figure(lambda h: _percent(h.kemajuan)),
            "efisiensi": self._figure(self._write_efisiensi),
            "status": self._figure(lambda h: _word(h.status)),
            "kategori": self._figure(
                lambda h: (
                    _word(h.kategori)
                    if isinstance(h.kategori, Kosong)
                    else h.kategori.nama
                )
            ),
            "target_akhir": self._figure(
                lambda h: (
                    _word(h.target_akhir)
                    if isinstance(h.target_akhir, Kosong)
                    else kalimat.format_nilai(h, h.target_akhir.nilai)
                )
            ),
            "tahun_akhir": self._figure(
                lambda h: (
                    _word(h.target_akhir)
                    if isinstance(h.target_akhir, Kosong)
                    else str(h.target_akhir.tahun)
                )
            ),
        }

    def _values(self) -> dict[str, Callable[..., object]]:
        """Functions that give another value."""
        return {
            "nama": lambda satu: find(self.cari.nama_by_id, satu, "nama"),
            "nama_misi": self.nama_misi,
            "pagu": self._money(lambda a: _rupiah(a.pagu)),
            "pagu_awal": self._money(lambda a: _rupiah(a.pagu_awal)),
            "pagu_sebelum": self._money(lambda a: _rupiah(a.pagu_sebelum)),
            "realisasi_anggaran": self._money(lambda a: _rupiah(a.realisasi)),
            "serapan": self._money(lambda a: _percent(a.serapan)),
            "pagu_tahun": self.pagu_tahun,
            "fakta": self.cari.fakta,
            "banyak": self.banyak,
            "huruf": lambda urutan: letter_of(urutan - 1),
            "alasan": self.alasan,
            "singkat": lambda nilai: (
                _word(nilai)
                if isinstance(nilai, Kosong)
                else format_rupiah_singkat(nilai)
            ),
            "sebaris": lambda nilai: Md(" ".join(as_md(nilai).split())),
            "teks": self.cari.teks,
            "isi": self.cari.isi,
            "nama_perjanjian": lambda satu: self.cari.perjanjian(satu).nama,
            "tanggal_perjanjian": lambda satu: format_tanggal(
                self.cari.perjanjian(satu).tanggal
            ),
            "sebab_perjanjian": lambda satu: self.cari.teks(
                self.cari.perjanjian(satu).sebab
            ),
        }

    def _places(self) -> dict[str, Callable[..., object]]:
        """Functions that place a table or link to a place."""
        return {
            "tabel": self.tabel,
            "ada_tabel": lambda nomor: table_id(nomor) in self.daftar_tabel,
            "ada_halaman": self.peta.has,
            "rujuk": self.rujuk,
            "tautan_baris": self.tautan_baris,
            "tautan_tabel": self.tautan_tabel,
            "tautan_halaman": self.peta.link,
            "bab": lambda nama: self._link_page(f"{self.hasil.tahun}/{nama}.md"),
            "halaman": self.halaman,
            "tautan": self.tautan,
        }

    def _sentences(self) -> dict[str, Callable[..., Md]]:
        """Functions that say a whole sentence."""
        hasil, anggaran = self.hasil, self.hasil.anggaran
        return {
            "kalimat_hasil": lambda: kalimat.say_hasil(hasil),
            "kalimat_belum_tercapai": lambda: kalimat.say_belum_tercapai(hasil),
            "kalimat_rata_rata": lambda: kalimat.say_rata_rata(hasil),
            "kalimat_pagu": lambda: kalimat.say_pagu(hasil),
            "kalimat_perubahan_pagu": lambda: kalimat.say_perubahan_pagu(hasil),
            "kalimat_serapan": lambda: kalimat.say_serapan(
                anggaran, f"Anggaran tahun {hasil.tahun}"
            ),
            "kalimat_serapan_program": lambda satu: kalimat.say_serapan(
                self.cari.anggaran(satu), self.cari.anggaran(satu).nama
            ),
            "kalimat_serapan_ekstrem": lambda: kalimat.say_serapan_ekstrem(hasil),
            "kalimat_efisiensi": lambda: kalimat.say_efisiensi(hasil),
            "kalimat_menunjang": lambda: kalimat.say_menunjang(hasil),
            "kalimat_capaian": lambda satu: kalimat.say_capaian(
                self.cari.indikator(satu)
            ),
            "kalimat_perubahan": lambda s: kalimat.say_perubahan(
                self.cari.indikator(s)
            ),
            "kalimat_kemajuan": lambda s: kalimat.say_kemajuan(self.cari.indikator(s)),
        }

    def _figure(self, baca: Callable[[HasilIndikator], str]) -> Callable[..., str]:
        """Make a function (id, tahun) of one quantity of an indikator."""
        return lambda satu, tahun=None: baca(self.cari.indikator(satu, tahun))

    def _write_efisiensi(self, satu: HasilIndikator) -> str:
        """Give an efisiensi in the unit of its rule."""
        if isinstance(satu.efisiensi, Kosong):
            return _word(satu.efisiensi)
        if self.hasil.aturan["efisiensi"].rumus == "selisih-poin":
            return f"{format_angka(satu.efisiensi)} poin"
        return format_persen(satu.efisiensi)

    def _money(self, baca: Callable[[HasilAnggaran], str]) -> Callable[..., str]:
        """Make a function (id) of one quantity of the budget."""
        return lambda satu=None: baca(self.cari.anggaran(satu))

    def nama_misi(self, nomor: int) -> str:
        """Give the text of a misi."""
        return find({m.nomor: m.nama for m in self.hasil.renstra.misi}, nomor, "misi")

    def pagu_tahun(self, tahun: int) -> str:
        """Give the total pagu of a year."""
        lain = self.cari.semua.tahun.get(tahun)
        if lain is None:
            fail(f"tahun {tahun} tidak ada dalam data")
        return _rupiah(lain.anggaran.pagu)

    def alasan(self, satu: str) -> Md:
        """Say why an indikator has no status."""
        status = self.cari.indikator(satu).status
        return kalimat.say_kosong(status) if isinstance(status, Kosong) else Md("")

    def banyak(self, apa: str, induk: str | None = None) -> int:
        """Count the things of a kind, of the whole year or of one program."""
        hasil = self.hasil
        program = hasil.muatan.program.isi.program if hasil.muatan.program else ()
        if induk is not None:
            program = (find({p.id: p for p in program}, induk, "program"),)
        kegiatan = [k for p in program for k in p.kegiatan]
        organisasi = hasil.laporan.organisasi
        hitung = {
            "indikator": len(hasil.indikator),
            "tercapai": len(hasil.by_status(Status.TERCAPAI)),
            "belum tercapai": len(hasil.by_status(Status.BELUM)),
            "tidak dinilai": len(hasil.tak_dinilai),
            "program": len(program),
            "kegiatan": len(kegiatan),
            "subkegiatan": sum(len(k.subkegiatan) for k in kegiatan),
            "isu": len(hasil.laporan.isu_strategis),
            "dasar hukum": len(hasil.laporan.dasar_hukum),
            "misi": len(hasil.renstra.misi),
            "fungsi": len(organisasi.fungsi) if organisasi else 0,
            "sasaran": sum(len(t.sasaran) for t in hasil.renstra.tujuan),
            "tujuan": len(hasil.renstra.tujuan),
        }
        return find(hitung, apa, "hitungan")

    def tabel(self, nomor: str) -> Md:
        """Place a table; nothing where the year has none of this number."""
        table = self.daftar_tabel.get(table_id(nomor))
        if table is None:
            return Md("")
        return Md(f'\n\n<div data-tabel="{table.jangkar}"></div>\n\n')

    def rujuk(self, nomor: str, baris: str = "") -> Md:
        """Link to a table by its printed number, or to one of its rows."""
        table = find(self.daftar_tabel, table_id(nomor), "tabel")
        return self.peta.link_table(table.nomor or table.judul, table, baris)

    def tautan_baris(self, teks: object, nomor: str, baris: str) -> Md:
        """Link a figure to the row that it comes from; plain text without the table."""
        table = self.daftar_tabel.get(table_id(nomor))
        if table is None or all(satu.id != baris for satu in table.baris):
            return as_md(teks)
        return self.peta.link_table(teks, table, baris)

    def tautan_tabel(self, teks: object, nomor: str) -> Md:
        """Link a figure to the table that it comes from."""
        table = self.daftar_tabel.get(table_id(nomor))
        return as_md(teks) if table is None else self.peta.link_table(teks, table)

    def _link_page(self, path: str) -> Md:
        """Link to a page by its title."""
        judul = self.peta.halaman.get(path)
        if judul is None:
            fail(f'halaman "{path.removesuffix(".md")}" tidak ada')
        return self.peta.link(judul, path)

    def halaman(self, nama: str) -> Md:
        """Link to a page of the site; plain text where it does not exist."""
        path, judul = find(_NAMA_HALAMAN, nama, "halaman")
        return self.peta.link(judul, path.format(tahun=self.hasil.tahun))

    def tautan(self, satu: str) -> Md:
        """Link an indikator or program to its own page."""
        folder = "indikator" if satu in self.cari.indikator_by_id else "program"
        nama = find(self.cari.nama_by_id, satu, "nama")
        return self.peta.link(nama, f"{folder}/{satu}.md")


def _word(nilai: object) -> str:
    """Give a word or the kind of what is missing."""
    return str(nilai.jenis) if isinstance(nilai, Kosong) else str(nilai)


def _percent(nilai: Any) -> str:
    """Give a percent or the kind of what is missing."""
    return _word(nilai) if isinstance(nilai, Kosong) else format_persen(nilai)


def _rupiah(nilai: int | Kosong) -> str:
    """Give an amount or the kind of what is missing."""
    return _word(nilai) if isinstance(nilai, Kosong) else format_rupiah(nilai)
