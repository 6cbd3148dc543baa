"""Find the things of a year by their ids, or refuse the reference."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, TypeVar

from lkjip_site.model.hasil import Hasil, HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_site.model.tahun import Perjanjian
from lkjip_site.nilai import Kosong
from lkjip_site.render import kalimat
from lkjip_site.render.pasir import RujukanError
from lkjip_site.render.teks import Md, as_md, join_md, md

T = TypeVar("T")


class Pencari:
    """One year, with its things by id."""

    def __init__(self, semua: Hasil, hasil: HasilTahun) -> None:
        """Look up ids once."""
        self.semua = semua
        self.hasil = hasil
        self.indikator_by_id = {satu.id: satu for satu in hasil.indikator}
        self.anggaran_by_id = {satu.id: satu for satu in hasil.anggaran.walk()}
        dokumen = hasil.muatan.perjanjian
        daftar = dokumen.isi.perjanjian if dokumen else ()
        self.perjanjian_by_id = {satu.id: satu for satu in daftar}
        self.nama_by_id = _collect_names(hasil)

    def indikator(self, satu: str, tahun: int | None = None) -> HasilIndikator:
        """Find an indikator of this year or of another."""
        if tahun is None or tahun == self.hasil.tahun:
            return find(self.indikator_by_id, satu, "indikator")
        lain = self.semua.tahun.get(tahun)
        if lain is None:
            fail(f"tahun {tahun} tidak ada dalam data")
        return find({h.id: h for h in lain.indikator}, satu, "indikator")

    def anggaran(self, satu: str | None = None) -> HasilAnggaran:
        """Find the money of a program or kegiatan; of the agency for None."""
        if satu is None:
            return self.hasil.anggaran
        return find(self.anggaran_by_id, satu, "program atau kegiatan")

    def perjanjian(self, satu: str) -> Perjanjian:
        """Find a version of the agreement."""
        return find(self.perjanjian_by_id, satu, "perjanjian")

    def fakta(self, satu: str, id_fakta: str) -> str:
        """Give another fact of an indikator with its unit."""
        daftar = {f.id: f for f in self.indikator(satu).catatan.fakta}
        fakta = find(daftar, id_fakta, "fakta")
        return kalimat.format_with_unit(fakta.nilai, fakta.satuan, fakta.desimal)

    @staticmethod
    def isi(nilai: object) -> Md:
        """Give text for the inside of a sentence, or its kind and reason."""
        if isinstance(nilai, Kosong):
            return kalimat.say_kosong(nilai)
        return as_md(str(nilai).rstrip("."))

    @staticmethod
    def teks(nilai: object) -> Md:
        """Give text of several paragraphs, or say that it is missing and why."""
        if isinstance(nilai, Kosong):
            jenis = str(nilai.jenis)
            return md("{}: {}.", jenis[:1].upper() + jenis[1:], nilai.alasan)
        paragraf = [as_md(satu.strip()) for satu in str(nilai).split("\n\n")]
        return join_md(paragraf, "\n\n")


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


def find(daftar: Mapping[Any, T], satu: object, apa: str) -> T:
    """Look up an id, or fail with the nearest that exists."""
    if satu not in daftar:
        mirip = _nearest(str(satu), map(str, daftar))
        saran = f'; mungkin maksudnya "{mirip}"' if mirip else ""
        fail(f'{apa} "{satu}" tidak ada dalam data{saran}')
    return daftar[satu]


def _nearest(satu: str, daftar: Iterable[str]) -> str:
    """Find the nearest word; empty where none is near."""
    return next(iter(difflib.get_close_matches(satu, list(daftar), 1, cutoff=0.5)), "")


def fail(pesan: str) -> NoReturn:
    """Refuse a reference."""
    raise RujukanError(pesan)
