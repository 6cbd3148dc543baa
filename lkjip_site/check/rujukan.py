"""References: every id that a document names exists."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from lkjip_site.check.wajib import check_unique
from lkjip_site.model.muatan import Dokumen, Naskah, TahunLaporan
from lkjip_site.model.renstra import Renstra
from lkjip_site.model.tahun import (
    CapaianDokumen,
    Kegiatan,
    Perjanjian,
    Program,
    ProgramDokumen,
    Subkegiatan,
)
from lkjip_site.nilai import Kosong
from lkjip_site.problems import DataPath, Problem

BULAN_SETAHUN = frozenset(range(1, 13))


class Kode(NamedTuple):
    """The ids of one kind that exist."""

    apa: str
    """What they name, for messages."""
    daftar: frozenset[str] | None
    """None where they could not be read."""


@dataclass(frozen=True)
class Dikenal:
    """The ids that exist in one year."""

    indikator: Kode
    sasaran: Kode
    """Those of tujuan too."""
    program: Kode
    bagian: Kode
    """Those of program and kegiatan."""
    perjanjian: Kode
    induk: Mapping[str, str]
    """Id of a kegiatan -> id of its program."""


def check_rujukan(
    tahun: TahunLaporan, renstra: Dokumen[Renstra] | None
) -> Iterator[Problem]:
    """Check all references of one year."""
    dikenal = _collect(tahun, renstra)
    if tahun.laporan:
        for i, isu in enumerate(tahun.laporan.isi.isu_strategis):
            path = ("isu_strategis", i, "sasaran")
            yield from _check_id(
                tahun.laporan.naskah, path, isu.sasaran, dikenal.sasaran
            )
    yield from _check_perjanjian(tahun, dikenal)
    if tahun.program:
        yield from _check_program(tahun.program, dikenal)
    if tahun.capaian:
        yield from _check_capaian(tahun.capaian, dikenal)
    yield from _check_rencana_aksi(tahun, dikenal)


def _collect(tahun: TahunLaporan, renstra: Dokumen[Renstra] | None) -> Dikenal:
    """Collect the ids that exist."""
    indikator = sasaran = program = bagian = perjanjian = None
    induk: dict[str, str] = {}
    if renstra:
        indikator = frozenset(i.id for _, _, i in renstra.isi.daftar_indikator())
        sasaran = frozenset(
            satu
            for tujuan in renstra.isi.tujuan
            for satu in (tujuan.id, *(bawah.id for bawah in tujuan.sasaran))
        )
    if tahun.program:
        daftar = tahun.program.isi.program
        program = frozenset(satu.id for satu in daftar)
        induk = {k.id: satu.id for satu in daftar for k in satu.kegiatan}
        bagian = program | frozenset(induk)
    elif "program" not in tahun.rusak:
        bagian = frozenset()
    if tahun.perjanjian:
        perjanjian = frozenset(satu.id for satu in tahun.perjanjian.isi.perjanjian)
    return Dikenal(
        Kode("indikator", indikator),
        Kode("sasaran", sasaran),
        Kode("program", program),
        Kode("program atau kegiatan", bagian),
        Kode("perjanjian", perjanjian),
        induk,
    )


def _check_id(
    naskah: Naskah, path: DataPath, satu: str, kode: Kode, *, kunci: bool = False
) -> Iterator[Problem]:
    """Report an id that does not exist, with the nearest that does."""
    if kode.daftar is None or satu in kode.daftar:
        return
    mirip = difflib.get_close_matches(satu, sorted(kode.daftar), 1, cutoff=0.5)
    saran = f'mungkin maksudnya "{mirip[0]}"' if mirip else "periksa kodenya"
    pesan = f'{kode.apa} "{satu}" tidak ada; {saran}'
    yield naskah.problem(path, pesan, aturan="rujukan", kunci=kunci)


def _check_perjanjian(tahun: TahunLaporan, dikenal: Dikenal) -> Iterator[Problem]:
    """Check the keys of targets and pagu."""
    if tahun.perjanjian is None:
        return
    naskah, daftar = tahun.perjanjian.naskah, tahun.perjanjian.isi.perjanjian
    yield from check_unique(
        tahun.perjanjian,
        ((satu.id, ("perjanjian", i, "id")) for i, satu in enumerate(daftar)),
    )
    for i, perjanjian in enumerate(daftar):
        for kolom, kode in _keys_of(perjanjian, dikenal):
            for satu in getattr(perjanjian, kolom):
                path = ("perjanjian", i, kolom, satu)
                yield from _check_id(naskah, path, satu, kode, kunci=True)


def _keys_of(perjanjian: Perjanjian, dikenal: Dikenal) -> Iterator[tuple[str, Kode]]:
    """Say which ids the keys of each mapping of an agreement must be."""
    yield "target", dikenal.indikator
    yield "pagu", dikenal.program
    if perjanjian.pagu_sebelum:
        yield "pagu_sebelum", dikenal.program


def _check_program(
    dokumen: Dokumen[ProgramDokumen], dikenal: Dikenal
) -> Iterator[Problem]:
    """Check the tree of program, kegiatan and subkegiatan."""
    naskah = dokumen.naskah
    yield from check_unique(
        dokumen, ((satu.id, (*path, "id")) for satu, path in walk_program(dokumen.isi))
    )
    for satu, path in walk_program(dokumen.isi):
        if isinstance(satu, Program):
            yield from _check_id(
                naskah, (*path, "sasaran"), satu.sasaran, dikenal.sasaran
            )
        for versi in satu.target:
            yield from _check_id(
                naskah,
                (*path, "target", versi),
                versi,
                dikenal.perjanjian,
                kunci=True,
            )


def walk_program(
    dokumen: ProgramDokumen,
) -> Iterator[tuple[Program | Kegiatan | Subkegiatan, DataPath]]:
    """Go through the tree with the place of each part."""
    for p, program in enumerate(dokumen.program):
        path: DataPath = ("program", p)
        yield program, path
        for k, kegiatan in enumerate(program.kegiatan):
            bawah: DataPath = (*path, "kegiatan", k)
            yield kegiatan, bawah
            for s, sub in enumerate(kegiatan.subkegiatan):
                yield sub, (*bawah, "subkegiatan", s)


def _check_capaian(
    dokumen: Dokumen[CapaianDokumen], dikenal: Dikenal
) -> Iterator[Problem]:
    """Check the ids of results and of what supports them."""
    naskah = dokumen.naskah
    for i, satu in enumerate(dokumen.isi.indikator):
        path: DataPath = ("indikator", i)
        yield from _check_id(naskah, (*path, "id"), satu.id, dikenal.indikator)
        if not isinstance(satu.pendukung, Kosong):
            here = (*path, "pendukung")
            yield from _check_pendukung(naskah, here, satu.pendukung, dikenal)
    for i, program in enumerate(dokumen.isi.program):
        path = ("program", i)
        yield from _check_id(naskah, (*path, "id"), program.id, dikenal.bagian)
        yield from _check_id(
            naskah,
            (*path, "indikator"),
            program.indikator,
            dikenal.indikator,
        )


def _check_pendukung(
    naskah: Naskah, path: DataPath, pendukung: tuple[str, ...], dikenal: Dikenal
) -> Iterator[Problem]:
    """Check what supports an indikator: it exists, and its money counts once."""
    for n, satu in enumerate(pendukung):
        here = (*path, n)
        yield from _check_id(naskah, here, satu, dikenal.bagian)
        if satu in pendukung[:n]:
            pesan = f'"{satu}" disebut dua kali, sehingga uangnya terhitung dua kali'
            yield naskah.problem(here, pesan, aturan="pendukung-ganda")
        if (induk := dikenal.induk.get(satu)) in pendukung:
            pesan = (
                f'"{satu}" sudah termasuk di dalam "{induk}", sehingga uangnya '
                "terhitung dua kali; hapus salah satu"
            )
            yield naskah.problem(here, pesan, aturan="pendukung-ganda")


def _check_rencana_aksi(tahun: TahunLaporan, dikenal: Dikenal) -> Iterator[Problem]:
    """Check versions, indikator and months of the monthly plans."""
    if tahun.rencana_aksi is None:
        return
    naskah = tahun.rencana_aksi.naskah
    for r, rencana in enumerate(tahun.rencana_aksi.isi.rencana_aksi):
        path: DataPath = ("rencana_aksi", r)
        yield from _check_id(
            naskah,
            (*path, "perjanjian"),
            rencana.perjanjian,
            dikenal.perjanjian,
        )
        for i, satu in enumerate(rencana.indikator):
            bawah: DataPath = (*path, "indikator", i)
            yield from _check_id(naskah, (*bawah, "id"), satu.id, dikenal.indikator)
            for kolom in ("target", "realisasi"):
                for bulan in set(getattr(satu, kolom)) - BULAN_SETAHUN:
                    pesan = f"bulan {bulan} tidak ada; tulis 1 sampai 12"
                    here = (*bawah, kolom, str(bulan))
                    yield naskah.problem(here, pesan, aturan="rujukan")
