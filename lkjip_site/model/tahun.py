"""The files of one report year."""

from __future__ import annotations

from typing import Literal

from lkjip_site.model.bertanda import DokumenBertanda
from lkjip_site.model.dasar import (
    BELUM_DIISI,
    AngkaById,
    AngkaByTahun,
    AngkaKosong,
    Beralasan,
    Bilangan,
    DaftarIdKosong,
    Dasar,
    Desimal,
    Id,
    Rupiah,
    RupiahKosong,
    Tanggal,
    TanggalKosong,
    TautanKosong,
    Teks,
    TeksKosong,
    UkuranByIndikator,
    UkuranField,
    Uraian,
)

StatusTerbit = Literal["draf", "final", "arsip"]


class Asal(Dasar):
    """Where the figures of a year come from that has no report of its own here."""

    tahun_laporan: Bilangan
    """Year of the report that gives them."""
    tabel: tuple[Teks, ...]
    """Printed numbers of its tables."""
    penjelasan: Teks


class Pejabat(Beralasan):
    """Who signs: name and office, never a NIP."""

    nama: TeksKosong
    jabatan: Teks


class Reviu(Beralasan):
    """The statement of the inspectorate."""

    tanggal: TanggalKosong
    pejabat: TeksKosong


class Organisasi(Beralasan):
    """Tasks and structure."""

    dasar_pembentukan: Teks
    dasar_tugas: Teks
    tugas: Teks
    fungsi: tuple[Teks, ...]
    struktur: TeksKosong
    """The structure as text, where the source gives it."""
    dasar_struktur: Teks


class DasarHukum(Dasar):
    """One rule on which the report rests, as the report cites it."""

    id: Id
    nama: Teks


class IsuStrategis(Dasar):
    """One strategic issue and the sasaran that answers it."""

    id: Id
    nama: Teks
    sasaran: Id
    """Id of a sasaran or tujuan of the Renstra."""
    dikaitkan_oleh: Literal["sumber", "penyunting"]
    """Who drew the link: the report itself, or the editors of this site."""


class Gambar(Beralasan):
    """A picture of the report: caption and place, the file where there is one."""

    id: Id
    judul: Teks
    bagian: Teks
    """Number of the sub-chapter, e.g. `3.1.6`."""
    sumber: Teks = ""
    berkas: TeksKosong


class Laporan(Beralasan):
    """laporan.yml: status, dates, signers, and what Bab I states."""

    status: StatusTerbit
    asal: Asal | None = None
    """Set when the year is known only from a later report."""
    tanggal: TanggalKosong = BELUM_DIISI
    """Date under the kata pengantar."""
    penanda_tangan: Pejabat | None = None
    reviu: Reviu | None = None
    dokumen_resmi: TautanKosong = BELUM_DIISI
    """Address of the signed document."""
    dokumen_bertanda_tangan: DokumenBertanda | None = None
    """The signed document itself, with what proves that it is the same."""
    pagu: RupiahKosong
    """Total budget of the year as Bab I states it."""
    sumber_dana: Teks
    pegawai: AngkaKosong = BELUM_DIISI
    """Number of staff."""
    organisasi: Organisasi | None = None
    tinjauan_isu: tuple[Teks, ...] = ()
    """What the strategic issues were derived from."""
    isu_strategis: tuple[IsuStrategis, ...] = ()
    dasar_hukum: tuple[DasarHukum, ...] = ()
    gambar: tuple[Gambar, ...] = ()


class TanggalLain(Dasar):
    """Another date that the report gives for the same agreement."""

    tanggal: Tanggal
    tempat: Teks
    """Where in the report it stands."""
    keputusan: Teks
    """Why the date of the agreement itself is used."""


class Perjanjian(Beralasan):
    """One version of the performance agreement."""

    id: Id
    nama: Teks
    lampiran: Teks
    """Where the report attaches it: `Lampiran 1`."""
    tanggal: Tanggal
    tanggal_lain: tuple[TanggalLain, ...] = ()
    sebab: TeksKosong = ""
    """Why it replaced the version before; empty for the first."""
    pihak_pertama: Pejabat
    pihak_kedua: Pejabat
    target: UkuranByIndikator
    """Id of an indikator -> target, in the order of the agreement."""
    pagu: dict[Id, Rupiah]
    """Id of a program -> pagu, in the order of the agreement."""
    jumlah_pagu: Rupiah
    """Total as the agreement states it."""
    pagu_sebelum: dict[Id, Rupiah] = {}
    """What this version calls the pagu before the change."""
    jumlah_pagu_sebelum: Rupiah | None = None
    keputusan_pagu_sebelum: Teks = ""
    """Why both are kept where pagu_sebelum is not the pagu of the version before."""
    keputusan_target: dict[Id, Teks] = {}
    """Id of an indikator -> why its target is not the one that was planned."""


class PerjanjianDokumen(Dasar):
    """perjanjian.yml: versions, oldest first."""

    syarat_perubahan: tuple[Teks, ...] = ()
    perjanjian: tuple[Perjanjian, ...]


class Subkegiatan(Beralasan):
    """The smallest part of a program, with its output."""

    id: Id
    nama: Teks
    indikator: Teks
    target: AngkaById
    """Id of a version of the agreement -> target."""


class Kegiatan(Subkegiatan):
    """A part of a program, with its money."""

    pagu: RupiahKosong
    """Budget after the last change."""
    realisasi: RupiahKosong
    penjelasan: Uraian = BELUM_DIISI
    """Why so little or so much of the pagu was spent, where that is unusual."""
    subkegiatan: tuple[Subkegiatan, ...] = ()


class Program(Subkegiatan):
    """A programme; its money is the sum of its kegiatan."""

    sasaran: Id
    """Id of the sasaran that it serves."""
    kegiatan: tuple[Kegiatan, ...]


class ProgramDokumen(Dasar):
    """program.yml, in the order of the detailed table of the report."""

    program: tuple[Program, ...]


class Pembanding(Dasar):
    """A national, provincial or other figure to compare with."""

    nilai: Desimal
    nama: Teks
    tahun: Bilangan
    sumber: Teks


class Fakta(Beralasan):
    """Another fact of an indikator that the prose refers to."""

    id: Id
    nama: Teks
    nilai: AngkaKosong
    satuan: Teks = ""
    desimal: Bilangan = 0
    komponen: Literal["ya", "tidak"] = "tidak"
    """Whether the realisasi is made of it, as an index is of its parts."""


class CapaianIndikator(Beralasan):
    """What was reached, why, and with what."""

    id: Id
    realisasi: UkuranField | None = None
    pembilang: Desimal | None = None
    penyebut: Desimal | None = None
    """Parts of the realisasi, in place of it; a percentage is 100 times their ratio."""
    sumber: TeksKosong = BELUM_DIISI
    pembanding: Pembanding | TeksKosong = BELUM_DIISI
    penyebab: Uraian = BELUM_DIISI
    """Why it was reached or missed, in the words of this site."""
    hambatan: Uraian = BELUM_DIISI
    solusi: Uraian = BELUM_DIISI
    pendukung: DaftarIdKosong = BELUM_DIISI
    """Ids of the program or kegiatan whose money served it."""
    target_tahun_depan: UkuranField | None = None
    """What the report of this year announces as the target of the next."""
    fakta: tuple[Fakta, ...] = ()
    catatan: tuple[Teks, ...] = ()


class CapaianProgram(Beralasan):
    """A printed achievement of a program or kegiatan, of which no parts are known."""

    id: Id
    indikator: Id
    """Id of the indikator that it supports."""
    nama_indikator: Teks
    capaian: AngkaKosong
    """Percent as printed."""
    menunjang: TeksKosong
    analisis: Uraian


class CapaianDokumen(Dasar):
    """capaian.yml."""

    indikator: tuple[CapaianIndikator, ...]
    program: tuple[CapaianProgram, ...] = ()


class RencanaIndikator(Beralasan):
    """Targets of one indikator by month."""

    id: Id
    satuan: Teks
    target: AngkaByTahun
    """Month 1 to 12 -> target."""
    realisasi: AngkaByTahun = {}
    jumlah: UkuranField
    """The target of the year as the plan states it."""
    keputusan_jumlah: Teks = ""
    """Why jumlah is kept where it is not the target of the agreement."""


class RencanaAksi(Dasar):
    """The monthly plan of one version of the agreement."""

    perjanjian: Id
    indikator: tuple[RencanaIndikator, ...]


class RencanaAksiDokumen(Dasar):
    """rencana_aksi.yml."""

    rencana_aksi: tuple[RencanaAksi, ...]


class TercetakDokumen(Dasar):
    """tercetak.yml: table id > row id > column key > text as printed."""

    tercetak: dict[str, dict[str, dict[str, Teks]]]


class Koreksi(Dasar):
    """
    The judgement on one place where the printed report cannot be followed.

    It names cells (`tabel`, `baris`, `kolom`: what is printed there stands in
    tercetak.yml and what is shown is computed) or a place in prose with both
    wordings.
    """

    id: Id
    tempat: Teks
    """Where in the printed report, for readers."""
    tabel: Teks = ""
    baris: tuple[Id, ...] = ()
    kolom: tuple[Teks, ...] = ()
    indikator: tuple[Id, ...] = ()
    tercetak: Teks = ""
    tampil: Teks = ""
    alasan: Teks
    bobot: Literal["ringan", "sedang", "berat"]
    sumber: Teks


class KoreksiDokumen(Dasar):
    """koreksi.yml."""

    koreksi: tuple[Koreksi, ...]


class Penerimaan(Dasar):
    """A peringatan that is looked at, and why it is left as it is."""

    aturan: Id
    """Id of the rule."""
    pada: Teks
    """What the rule speaks of: the subjek of its peringatan."""
    alasan: Teks


class PenerimaanDokumen(Dasar):
    """penerimaan.yml."""

    penerimaan: tuple[Penerimaan, ...]
