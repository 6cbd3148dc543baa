"""Lists and blocks of one year that templates and prose may place."""

from __future__ import annotations

from collections.abc import Callable

from lkjip_site.nilai import Kosong
from lkjip_site.render import kalimat
from lkjip_site.render.angka import format_tanggal
from lkjip_site.render.cari import Pencari
from lkjip_site.render.lingkungan import split_narasi
from lkjip_site.render.teks import Md, as_md, lines_md, list_md, md


class Daftar:
    """Functions that give a list or a block, empty where there is nothing."""

    def __init__(self, cari: Pencari) -> None:
        """Remember where things are found."""
        self.cari = cari
        self.hasil = cari.hasil
        bab_3 = cari.hasil.muatan.narasi.get("bab-3")
        self.bagian_narasi = split_narasi(bab_3) if bab_3 else {}

    def konteks(self) -> dict[str, Callable[..., object]]:
        """Give the functions by the names that templates use."""
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
            "penyebab": lambda satu: self.cari.teks(
                self.cari.indikator(satu).catatan.penyebab
            ),
            "penyebab_singkat": lambda satu: self.cari.isi(
                self.cari.indikator(satu).catatan.penyebab
            ),
            "hambatan": lambda satu: self.cari.teks(
                self.cari.indikator(satu).catatan.hambatan
            ),
            "solusi": lambda satu: self.cari.teks(
                self.cari.indikator(satu).catatan.solusi
            ),
            "tanda_tangan_perjanjian": self.tanda_tangan_perjanjian,
            "penutup_pengantar": self.penutup_pengantar,
        }

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
                self.cari.nama_by_id[isu.sasaran].rstrip("."),
                penghubung[isu.dikaitkan_oleh],
            )
            for isu in self.hasil.laporan.isu_strategis
        )

    def daftar_gambar(self, bagian: str) -> Md:
        """List the captions of the pictures of a sub-chapter."""
        return list_md(
            md("{}. {}", gambar.judul, self.cari.teks(gambar.berkas))
            for gambar in self.hasil.laporan.gambar
            if gambar.bagian == bagian
        )

    def daftar_fakta(self, satu: str) -> Md:
        """List other facts of an indikator."""
        return list_md(
            md("{}: {}", fakta.nama, self.cari.fakta(satu, fakta.id))
            for fakta in self.cari.indikator(satu).catatan.fakta
        )

    def daftar_catatan(self, satu: str) -> Md:
        """List the notes on an indikator and on its result."""
        hasil = self.cari.indikator(satu)
        return list_md([*hasil.indikator.catatan, *hasil.catatan.catatan])

    def has_uraian(self, satu: str) -> bool:
        """Tell whether more is known of an indikator than its figures."""
        catatan = self.cari.indikator(satu).catatan
        return bool(catatan.fakta or catatan.catatan) or f"3.1.2 {satu}" in (
            self.bagian_narasi
        )

    def daftar_syarat_perubahan(self) -> Md:
        """List the conditions under which an agreement may be changed."""
        dokumen = self.hasil.muatan.perjanjian
        return list_md(dokumen.isi.syarat_perubahan if dokumen else (), bernomor=True)

    def daftar_catatan_perjanjian(self, satu: str) -> Md:
        """List what the documents say differently about an agreement."""
        perjanjian = self.cari.perjanjian(satu)
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
        perjanjian = self.cari.perjanjian(satu)
        baris = [
            as_md(perjanjian.nama),
            md(
                "{}, {}", self.hasil.instansi.tempat, format_tanggal(perjanjian.tanggal)
            ),
        ]
        for peran, pejabat in (
            ("Pihak pertama", perjanjian.pihak_pertama),
            ("Pihak kedua", perjanjian.pihak_kedua),
        ):
            nama = (
                pejabat.nama.jenis if isinstance(pejabat.nama, Kosong) else pejabat.nama
            )
            baris.append(md("{}: {}, {}", peran, nama, pejabat.jabatan))
        return lines_md(baris)

    def penutup_pengantar(self) -> Md:
        """Give place, date, office and name under the kata pengantar."""
        laporan, instansi = self.hasil.laporan, self.hasil.instansi
        tanggal = laporan.tanggal
        kapan: object = (
            format_tanggal(tanggal)
            if not isinstance(tanggal, Kosong)
            else (md("tanggal {}", kalimat.say_kosong(tanggal)))
        )
        baris = [md("{}, {}", instansi.tempat, kapan), as_md(instansi.kepala)]
        if laporan.penanda_tangan:
            nama = laporan.penanda_tangan.nama
            baris.append(
                md("Nama {}", kalimat.say_kosong(nama))
                if isinstance(nama, Kosong)
                else as_md(nama)
            )
        return lines_md(baris)
