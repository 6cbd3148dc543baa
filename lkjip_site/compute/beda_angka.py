"""Figures of two states of the data: what changed, and what only one has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkjip_site.compute.tables.bagian import (
    cell_of_indikator,
    cell_of_persen,
    cell_of_rupiah,
    cell_of_teks,
)
from lkjip_site.model.beda import BedaAda, BedaAngka, BedaBesaran, JenisAda, JenisAngka
from lkjip_site.model.hasil import Hasil, HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_site.nilai import Kosong
from lkjip_site.table import Cell

Besaran = Mapping[str, Cell]
_HASIL = {"target", "realisasi", "capaian"}
_PENILAIAN = {"status", "kategori"}
"""Said even where they are the same, when one of the figures above changed."""


def pair_tahun(lama: Hasil, baru: Hasil) -> Iterator[tuple[HasilTahun, HasilTahun]]:
    """Go through the years that both sides have, oldest first."""
    for tahun in sorted(lama.tahun.keys() & baru.tahun.keys()):
        yield lama.tahun[tahun], baru.tahun[tahun]


def compare_ada(lama: Hasil, baru: Hasil) -> Iterator[BedaAda]:
    """Go through the years, indikator, program and kegiatan that one side lacks."""
    for tahun in sorted(lama.tahun.keys() ^ baru.tahun.keys()):
        yield BedaAda("tahun", str(tahun), None, tahun in baru.tahun)
    for kiri, kanan in pair_tahun(lama, baru):
        dulu, kini = _list_bagian(kiri), _list_bagian(kanan)
        for jenis, id_bagian in [*(s for s in dulu if s not in kini), *kini]:
            if (jenis, id_bagian) not in dulu or (jenis, id_bagian) not in kini:
                ditambah = (jenis, id_bagian) in kini
                yield BedaAda(jenis, id_bagian, kiri.tahun, ditambah)


def _list_bagian(hasil: HasilTahun) -> list[tuple[JenisAda, str]]:
    """List what a year has figures of."""
    daftar: list[tuple[JenisAda, str]] = [("indikator", s.id) for s in hasil.indikator]
    for program in hasil.anggaran.bagian:
        daftar.append(("program", program.id))
        daftar += [("kegiatan", kegiatan.id) for kegiatan in program.bagian]
    return daftar


def compare_angka(lama: Hasil, baru: Hasil) -> Iterator[BedaAngka]:
    """Go through what both sides have and count otherwise, year by year."""
    for kiri, kanan in pair_tahun(lama, baru):
        dulu, kini = _collect_besaran(kiri), _collect_besaran(kanan)
        for kunci in kini:
            beda = _compare_besaran(dulu.get(kunci, {}), kini[kunci])
            if beda:
                yield BedaAngka(kunci[0], kiri.tahun, kunci[1], beda)


def _collect_besaran(hasil: HasilTahun) -> dict[tuple[JenisAngka, str], Besaran]:
    """Collect every quantity of a year: indikator, then money, then the mean."""
    daftar: dict[tuple[JenisAngka, str], Besaran] = {}
    for indikator in hasil.indikator:
        daftar["indikator", indikator.id] = _besaran_of_indikator(indikator)
    for bagian in (*hasil.anggaran.bagian, hasil.anggaran):
        for satu in bagian.walk():
            daftar.setdefault(("anggaran", satu.id), _besaran_of_anggaran(satu))
    daftar["rata-rata", "rata-rata"] = _besaran_of_rata_rata(hasil)
    return daftar


def _besaran_of_indikator(hasil: HasilIndikator) -> Besaran:
    """Give the quantities of an indikator."""
    satu = hasil.indikator
    besaran = {
        "target": cell_of_indikator(hasil.target, satu),
        "realisasi": cell_of_indikator(hasil.realisasi, satu),
        "capaian": cell_of_persen(hasil.capaian),
    }
    if hasil.capaian_dibatasi != hasil.capaian:
        besaran["capaian dibatasi"] = cell_of_persen(hasil.capaian_dibatasi)
    status, kategori, perubahan = hasil.status, hasil.kategori, hasil.perubahan
    return besaran | {
        "status": cell_of_teks(_text_of(status)),
        "kategori": cell_of_teks(
            kategori if isinstance(kategori, Kosong) else kategori.nama
        ),
        "kemajuan": cell_of_persen(hasil.kemajuan),
        "perubahan": cell_of_teks(
            perubahan if isinstance(perubahan, Kosong) else str(perubahan.kata)
        ),
        "efisiensi": cell_of_persen(hasil.efisiensi),
    }


def _text_of(nilai: str | Kosong) -> str | Kosong:
    """Give a word of a scale as plain text."""
    return nilai if isinstance(nilai, Kosong) else str(nilai)


def _besaran_of_anggaran(hasil: HasilAnggaran) -> Besaran:
    """Give the quantities of a part of the budget."""
    return {
        "pagu awal": cell_of_rupiah(hasil.pagu_awal),
        "pagu sebelum perubahan": cell_of_rupiah(hasil.pagu_sebelum),
        "pagu": cell_of_rupiah(hasil.pagu),
        "realisasi": cell_of_rupiah(hasil.realisasi),
        "serapan": cell_of_persen(hasil.serapan),
    }


def _besaran_of_rata_rata(hasil: HasilTahun) -> Besaran:
    """Give the mean of a year; the mean itself needs no name."""
    rata = hasil.rata_rata
    return {
        "": cell_of_persen(rata.nilai),
        "dibatasi": cell_of_persen(rata.dibatasi),
        "indikator terukur": Cell(rata.terukur),
    }


def _compare_besaran(lama: Besaran, baru: Besaran) -> tuple[BedaBesaran, ...]:
    """List the quantities that changed, and judgements that did not for all that."""
    if not lama:
        return ()
    kunci = [*baru, *(satu for satu in lama if satu not in baru)]
    beda = {k for k in kunci if not _is_same(_get(lama, k), _get(baru, k))}
    tetap = _PENILAIAN if beda & _HASIL else set()
    return tuple(
        BedaBesaran(k, _get(lama, k), _get(baru, k), tetap=k not in beda)
        for k in kunci
        if k in beda or (k in tetap and baru[k].nilai is not None)
    )


def _get(besaran: Besaran, kunci: str) -> Cell:
    """Give a quantity; a capaian that no cap cuts is its own capped value."""
    return besaran.get(kunci, besaran.get("capaian", Cell("")))


def _is_same(lama: Cell, baru: Cell) -> bool:
    """Tell whether two quantities are the same figure, or missing in the same way."""
    if lama.kosong and baru.kosong:
        return lama.kosong.jenis == baru.kosong.jenis
    return lama.nilai == baru.nilai
