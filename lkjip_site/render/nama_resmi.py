"""Official formulations of a year: names and texts that are quoted as they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkjip_site.kutipan import name_laporan
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.renstra import Indikator, Renstra
from lkjip_site.model.tahun import Program
from lkjip_site.nilai import Kosong


def list_nama_resmi(hasil: Hasil) -> Iterator[str]:
    """Go through the official formulations of all years; some come more than once."""
    yield from (hasil.instansi.nama, hasil.instansi.kepala, hasil.instansi.atasan)
    for renstra in {id(h.renstra): h.renstra for h in hasil.tahun.values()}.values():
        yield from _only_text(_list_renstra(renstra))
    for tahun in hasil.tahun.values():
        yield from _only_text(_list_tahun(tahun))


def _only_text(daftar: Iterable[str | Kosong]) -> Iterator[str]:
    """Leave out what is missing or empty."""
    return (satu for satu in daftar if isinstance(satu, str) and satu)


def _list_renstra(renstra: Renstra) -> Iterator[str | Kosong]:
    """Go through the wordings of a plan."""
    yield from (renstra.nama, renstra.visi, renstra.visi_uraian)
    yield from (misi.nama for misi in renstra.misi)
    for tujuan in renstra.tujuan:
        yield tujuan.nama
        yield from (sasaran.nama for sasaran in tujuan.sasaran)
    for _, _, indikator in renstra.daftar_indikator():
        yield from _list_indikator(indikator)


def _list_indikator(indikator: Indikator) -> Iterator[str | Kosong]:
    """Go through the wordings of an indikator."""
    yield from (indikator.nama, *indikator.nama_lain, indikator.definisi)
    yield from (indikator.rumus, indikator.sumber, indikator.penanggung_jawab)


def _list_tahun(hasil: HasilTahun) -> Iterator[str | Kosong]:
    """Go through what the documents of a year quote."""
    laporan, muatan = hasil.laporan, hasil.muatan
    yield name_laporan(hasil.instansi.nama_lengkap, hasil.tahun)
    yield from (satu.nama for satu in laporan.dasar_hukum)
    yield from (satu.judul for satu in laporan.gambar)
    if organisasi := laporan.organisasi:
        yield from (organisasi.dasar_pembentukan, organisasi.dasar_tugas)
        yield from (organisasi.dasar_struktur, organisasi.tugas, *organisasi.fungsi)
    for perjanjian in muatan.perjanjian.isi.perjanjian if muatan.perjanjian else ():
        yield perjanjian.nama
        yield from (perjanjian.pihak_pertama.jabatan, perjanjian.pihak_kedua.jabatan)
    for program in muatan.program.isi.program if muatan.program else ():
        yield from _list_program(program)
    for capaian in muatan.capaian.isi.program if muatan.capaian else ():
        yield capaian.nama_indikator
    yield from (satu.catatan.sumber for satu in hasil.indikator)


def _list_program(program: Program) -> Iterator[str]:
    """Go through the names and indikator of a program and its parts."""
    yield from (program.nama, program.indikator)
    for kegiatan in program.kegiatan:
        yield from (kegiatan.nama, kegiatan.indikator)
        for subkegiatan in kegiatan.subkegiatan:
            yield from (subkegiatan.nama, subkegiatan.indikator)
