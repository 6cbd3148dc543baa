"""What templates and prose may refer to: names, figures, lists of one year."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn, TypeVar

from lkjip_site.model.hasil import Hasil, HasilAnggaran, HasilIndikator, HasilTahun, Status
from lkjip_site.model.tahun import Perjanjian
from lkjip_site.nilai import Kosong
from lkjip_site.render import kalimat
from lkjip_site.render.angka import format_persen, format_rupiah, format_tanggal
from lkjip_site.render.html import letter_of
from lkjip_site.render.lingkungan import RujukanError, split_narasi
from lkjip_site.render.peta import Peta, table_id
from lkjip_site.render.teks import Md, as_md, join_md, list_md, md
from lkjip_site.table import Table

T = TypeVar("T")
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
        self.semua = semua
        self.hasil = hasil
        self.daftar_tabel = tabel
        self.peta = peta
        self.indikator_by_id = {satu.id: satu for satu in hasil.indikator}
        self.anggaran_by_id = {satu.id: satu for satu in hasil.anggaran.walk()}
        dokumen = hasil.muatan.perjanjian
        daftar = dokumen.isi.perjanjian if dokumen else ()
        self.perjanjian_by_id = {satu.id: satu for satu in daftar}
        self.nama_by_id = _collect_names(hasil)
        bab_3 = hasil.muatan.narasi.get("bab-3")
        self.bagian_narasi = split_narasi(bab_3) if bab_3 else {}

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
            "daftar_indikator": list(self.indikator_by_id),
            "daftar_program": [satu.id for satu in hasil.anggaran.bagian],
            "daftar_perjanjian": list(self.perjanjian_by_id),
            "daftar_tercapai": [s.id for s in hasil.by_status(Status.TERCAPAI)],
            "daftar_belum_tercapai": [s.id for s in hasil.by_status(Status.BELUM)],
            "daftar_tidak_dinilai": [s.id for s in hasil.tak_dinilai],
            **self._values(),
            **self._places(),
            **self._sentences(),
            **self._lists(),
        }

    def _values(self) -> dict[str, Callable[..., object]]:
        """Functions that give one value."""
        return {
            "nama": lambda satu: _find(self.nama_by_id, satu, "nama"),
            "nama_misi": self.nama_misi,
            "target": self._figure(lambda h: kalimat.format_nilai(h, h.target)),
            "realisasi": self._figure(lambda h: kalimat.format_nilai(h, h.realisasi)),
            "capaian": self._figure(lambda h: _percent(h.capaian)),
            "kemajuan": self._figure(lambda h: _percent(h.kemajuan)),
            "efisiensi": self._figure(lambda h: _percent(h.efisiensi)),
            "status": self._figure(lambda h: _word(h.status)),
            "kategori": self._figure(
                lambda h: _word(h.kategori)
                if isinstance(h.kategori, Kosong)
                else h.kategori.nama
            ),
            "target_akhir": self._figure(
                lambda h: _word(h.target_akhir)
                if isinstance(h.target_akhir, Kosong)
                else kalimat.format_nilai(h, h.target_akhir.nilai)
            ),
            "tahun_akhir": self._figure(
                lambda h: _word(h.target_akhir)
                if isinstance(h.target_akhir, Kosong)
                else str(h.target_akhir.tahun)
            ),
            "pagu": self._money(lambda a: _rupiah(a.pagu)),
            "pagu_awal": self._money(lambda a: _rupiah(a.pagu_awal)),
            "pagu_sebelum": self._money(lambda a: _rupiah(a.pagu_sebelum)),
            "realisasi_anggaran": self._money(lambda a: _rupiah(a.realisasi)),
            "serapan": self._money(lambda a: _percent(a.serapan)),
            "pagu_tahun": self.pagu_tahun,
            "fakta": self.fakta,
            "banyak": self.banyak,
            "huruf": lambda urutan: letter_of(urutan - 1),
            "alasan": self.alasan,
            "sebaris": lambda nilai: Md(" ".join(as_md(nilai).split())),
            "teks": lambda nilai: self.teks(nilai),
            "nama_perjanjian": lambda satu: self._perjanjian(satu).nama,
            "tanggal_perjanjian": lambda satu: format_tanggal(
                self._perjanjian(satu).tanggal
            ),
            "sebab_perjanjian": lambda satu: self.teks(self._perjanjian(satu).sebab),
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
                anggaran, f"Realisasi anggaran tahun {hasil.tahun}"
            ),
            "kalimat_serapan_program": lambda satu: kalimat.say_serapan(
                self._anggaran(satu), self._anggaran(satu).nama
            ),
            "kalimat_serapan_ekstrem": lambda: kalimat.say_serapan_ekstrem(hasil),
            "kalimat_efisiensi": lambda: kalimat.say_efisiensi(hasil),
            "kalimat_menunjang": lambda: kalimat.say_menunjang(hasil),
            "kalimat_capaian": lambda satu: kalimat.say_capaian(self._indikator(satu)),
            "kalimat_perubahan": lambda s: kalimat.say_perubahan(self._indikator(s)),
            "kalimat_kemajuan": lambda s: kalimat.say_kemajuan(self._indikator(s)),
        }

    def _lists(self) -> dict[str, Callable[..., object]]:
        """Functions that give a list or a block."""
        laporan, renstra = self.hasil.laporan, self.hasil.renstra
        organisasi = laporan.organisasi
        return {
            "daftar_misi": lambda: list_md(
                [satu.nama for satu in renstra.misi], bernomor=True
            ),
            "daftar_fungsi": lambda: list_md(organisasi.fungsi if organisasi else ()),
            "daftar_tinjauan_isu": lambda: list_md(laporan.tinjauan_isu, bernomor=True),
            "daftar_isu": self.daftar_isu,
            "daftar_dasar_hukum": lambda: list_md(
                [satu.nama for satu in laporan.dasar_hukum], bernomor=True
            ),
            "daftar_gambar": self.daftar_gambar,
            "daftar_fakta": self.daftar_fakta,
            "daftar_catatan": self.daftar_catatan,
            "ada_uraian": self.has_uraian,
            "daftar_syarat_perubahan": self.daftar_syarat_perubahan,
            "daftar_catatan_perjanjian": self.daftar_catatan_perjanjian,
            "penyebab": lambda satu: self.teks(self._indikator(satu).catatan.penyebab),
            "hambatan": lambda satu: self.teks(self._indikator(satu).catatan.hambatan),
            "solusi": lambda satu: self.teks(self._indikator(satu).catatan.solusi),
            "tanda_tangan_perjanjian": self.tanda_tangan_perjanjian,
            "penutup_pengantar": self.penutup_pengantar,
        }

    def _indikator(self, satu: str, tahun: int | None = None) -> HasilIndikator:
        """Find an indikator of this year or of another."""
        if tahun is None or tahun == self.hasil.tahun:
            return _find(self.indikator_by_id, satu, "indikator")
        lain = self.semua.tahun.get(tahun)
        if lain is None:
            _fail(f"tahun {tahun} tidak ada dalam data")
        return _find({h.id: h for h in lain.indikator}, satu, "indikator")

    def _anggaran(self, satu: str | None = None) -> HasilAnggaran:
        """Find the money of a program or kegiatan; of the agency for None."""
        if satu is None:
            return self.hasil.anggaran
        return _find(self.anggaran_by_id, satu, "program atau kegiatan")

    def _perjanjian(self, satu: str) -> Perjanjian:
        """Find a version of the agreement."""
        return _find(self.perjanjian_by_id, satu, "perjanjian")

    def _figure(self, baca: Callable[[HasilIndikator], str]) -> Callable[..., str]:
        """Make a function (id, tahun) of one quantity of an indikator."""
        return lambda satu, tahun=None: baca(self._indikator(satu, tahun))

    def _money(self, baca: Callable[[HasilAnggaran], str]) -> Callable[..., str]:
        """Make a function (id) of one quantity of the budget."""
        return lambda satu=None: baca(self._anggaran(satu))

    def nama_misi(self, nomor: int) -> str:
        """Give the text of a misi."""
        return _find({m.nomor: m.nama for m in self.hasil.renstra.misi}, nomor, "misi")

    def pagu_tahun(self, tahun: int) -> str:
        """Give the total pagu of a year."""
        lain = self.semua.tahun.get(tahun)
        if lain is None:
            _fail(f"tahun {tahun} tidak ada dalam data")
        return _rupiah(lain.anggaran.pagu)

    def alasan(self, satu: str) -> Md:
        """Say why an indikator has no status."""
        status = self._indikator(satu).status
        return kalimat.say_kosong(status) if isinstance(status, Kosong) else Md("")

    def fakta(self, satu: str, id_fakta: str) -> str:
        """Give another fact of an indikator with its unit."""
        daftar = {f.id: f for f in self._indikator(satu).catatan.fakta}
        fakta = _find(daftar, id_fakta, "fakta")
        return kalimat.format_with_unit(fakta.nilai, fakta.satuan, fakta.desimal)

    def banyak(self, apa: str, induk: str | None = None) -> int:
        """Count the things of a kind, of the whole year or of one program."""
        hasil = self.hasil
        program = hasil.muatan.program.isi.program if hasil.muatan.program else ()
        if induk is not None:
            program = (_find({p.id: p for p in program}, induk, "program"),)
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
        return _find(hitung, apa, "hitungan")

    def teks(self, nilai: object) -> Md:
        """Give text of several paragraphs, or say that it is missing and why."""
        if isinstance(nilai, Kosong):
            jenis = str(nilai.jenis)
            return md("{}: {}.", jenis[:1].upper() + jenis[1:], nilai.alasan)
        paragraf = [as_md(satu.strip()) for satu in str(nilai).split("\n\n")]
        return join_md(paragraf, "\n\n")

    def tabel(self, nomor: str) -> Md:
        """Place a table; nothing where the year has none of this number."""
        table = self.daftar_tabel.get(table_id(nomor))
        if table is None:
            return Md("")
        return Md(f'\n\n<div data-tabel="{table.jangkar}"></div>\n\n')

    def rujuk(self, nomor: str, baris: str = "") -> Md:
        """Link to a table by its printed number, or to one of its rows."""
        table = _find(self.daftar_tabel, table_id(nomor), "tabel")
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
            _fail(f'halaman "{path.removesuffix(".md")}" tidak ada')
        return self.peta.link(judul, path)

    def halaman(self, nama: str) -> Md:
        """Link to a page of the site; plain text where it does not exist."""
        path, judul = _find(_NAMA_HALAMAN, nama, "halaman")
        return self.peta.link(judul, path.format(tahun=self.hasil.tahun))

    def tautan(self, satu: str) -> Md:
        """Link an indikator or program to its own page."""
        folder = "indikator" if satu in self.indikator_by_id else "program"
        nama = _find(self.nama_by_id, satu, "nama")
        return self.peta.link(nama, f"{folder}/{satu}.md")

    def daftar_isu(self) -> Md:
        """List the strategic issues, each with its sasaran and who linked them."""
        penghubung = {
            "sumber": "dikaitkan oleh laporan",
            "penyunting": "dikaitkan oleh penyunting situs",
        }
        return list_md(
            md(
                "{} Sasaran terkait: {} ({}).",
                isu.nama if isu.nama.endswith(".") else f"{isu.nama}.",
                self.nama_by_id[isu.sasaran].rstrip("."),
                penghubung[isu.dikaitkan_oleh],
            )
            for isu in self.hasil.laporan.isu_strategis
        )

    def daftar_gambar(self, bagian: str) -> Md:
        """List the captions of the pictures of a sub-chapter."""
        return list_md(
            md("{}. {}", gambar.judul, self.teks(gambar.berkas))
            for gambar in self.hasil.laporan.gambar
            if gambar.bagian == bagian
        )

    def daftar_fakta(self, satu: str) -> Md:
        """List other facts of an indikator."""
        return list_md(
            md("{}: {}", fakta.nama, self.fakta(satu, fakta.id))
            for fakta in self._indikator(satu).catatan.fakta
        )

    def daftar_catatan(self, satu: str) -> Md:
        """List the notes on an indikator and on its result."""
        hasil = self._indikator(satu)
        return list_md([*hasil.indikator.catatan, *hasil.catatan.catatan])

    def has_uraian(self, satu: str) -> bool:
        """Tell whether more is known of an indikator than its figures."""
        catatan = self._indikator(satu).catatan
        return bool(catatan.fakta or catatan.catatan) or f"3.1.2 {satu}" in (
            self.bagian_narasi
        )

    def daftar_syarat_perubahan(self) -> Md:
        """List the conditions under which an agreement may be changed."""
        dokumen = self.hasil.muatan.perjanjian
        return list_md(dokumen.isi.syarat_perubahan if dokumen else (), bernomor=True)

    def daftar_catatan_perjanjian(self, satu: str) -> Md:
        """List what the documents say differently about an agreement."""
        perjanjian = self._perjanjian(satu)
        catatan = [
            md(
                "{} menyebut tanggal {}. {}",
                lain.tempat,
                format_tanggal(lain.tanggal),
                lain.keputusan,
            )
            for lain in perjanjian.tanggal_lain
        ]
        return list_md([*catatan, *filter(None, [perjanjian.keputusan_pagu_sebelum])])

    def tanda_tangan_perjanjian(self, satu: str) -> Md:
        """Give place, date, offices and names under an agreement."""
        perjanjian = self._perjanjian(satu)
        baris = [
            md("{}, {}", self.hasil.instansi.tempat, format_tanggal(perjanjian.tanggal))
        ]
        for peran, pejabat in (
            ("Pihak pertama", perjanjian.pihak_pertama),
            ("Pihak kedua", perjanjian.pihak_kedua),
        ):
            nama = _word(pejabat.nama)
            baris.append(md("{}: {}, {}", peran, nama, pejabat.jabatan))
        return list_md(baris)

    def penutup_pengantar(self) -> Md:
        """Give place, date, office and name under the kata pengantar."""
        laporan, instansi = self.hasil.laporan, self.hasil.instansi
        tanggal = laporan.tanggal
        kapan: object = format_tanggal(tanggal) if not isinstance(tanggal, Kosong) else (
            md("tanggal {}", kalimat.say_kosong(tanggal))
        )
        baris = [md("{}, {}", instansi.tempat, kapan), as_md(instansi.kepala)]
        if laporan.penanda_tangan:
            nama = laporan.penanda_tangan.nama
            baris.append(
                md("Nama {}", kalimat.say_kosong(nama))
                if isinstance(nama, Kosong)
                else as_md(nama)
            )
        return list_md(baris)


def _collect_names(hasil: HasilTahun) -> dict[str, str]:
    """Collect the names of everything that has an id."""
    nama: dict[str, str] = {}
    for tujuan, sasaran, indikator in hasil.renstra.daftar_indikator():
        nama[tujuan.id] = tujuan.nama
        if sasaran:
            nama[sasaran.id] = sasaran.nama
        nama[indikator.id] = indikator.nama
    for program in hasil.muatan.program.isi.program if hasil.muatan.program else ():
        nama[program.id] = program.nama
        for kegiatan in program.kegiatan:
            nama[kegiatan.id] = kegiatan.nama
            nama |= {sub.id: sub.nama for sub in kegiatan.subkegiatan}
    return nama


def _find(daftar: Mapping[Any, T], satu: object, apa: str) -> T:
    """Look up an id, or fail with the nearest that exists."""
    if satu in daftar:
        return daftar[satu]
    mirip = _nearest(str(satu), map(str, daftar))
    saran = f'; mungkin maksudnya "{mirip}"' if mirip else ""
    _fail(f'{apa} "{satu}" tidak ada dalam data{saran}')


def _nearest(satu: str, daftar: Iterable[str]) -> str:
    """Find the nearest word; empty where none is near."""
    return next(iter(difflib.get_close_matches(satu, list(daftar), 1, cutoff=0.5)), "")


def _fail(pesan: str) -> NoReturn:
    """Refuse a reference."""
    raise RujukanError(pesan)


def _word(nilai: object) -> str:
    """Give a word or the kind of what is missing."""
    return str(nilai.jenis) if isinstance(nilai, Kosong) else str(nilai)


def _percent(nilai: Any) -> str:
    """Give a percent or the kind of what is missing."""
    return _word(nilai) if isinstance(nilai, Kosong) else format_persen(nilai)


def _rupiah(nilai: int | Kosong) -> str:
    """Give an amount or the kind of what is missing."""
    return _word(nilai) if isinstance(nilai, Kosong) else format_rupiah(nilai)
