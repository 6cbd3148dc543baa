"""References: every id that a document names exists."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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


@dataclass(frozen=True)
class Dikenal:
    """The ids that exist in one year; None where they could not be read."""

    indikator: frozenset[str] | None
    sasaran: frozenset[str] | None
    """Ids of sasaran and tujuan."""
    program: frozenset[str] | None
    bagian: frozenset[str] | None
    """Ids of program and kegiatan."""
    perjanjian: frozenset[str] | None


def check_rujukan(
    tahun: TahunLaporan, renstra: Dokumen[Renstra] | None
) -> Iterator[Problem]:
    """Check all references of one year."""
    dikenal = _collect(tahun, renstra)
    if tahun.laporan:
        for i, isu in enumerate(tahun.laporan.isi.isu_strategis):
            path = ("isu_strategis", i, "sasaran")
            yield from _check_id(
                tahun.laporan.naskah, path, isu.sasaran, dikenal.sasaran, "sasaran"
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
        bagian = program | {k.id for satu in daftar for k in satu.kegiatan}
    if tahun.perjanjian:
        perjanjian = frozenset(satu.id for satu in tahun.perjanjian.isi.perjanjian)
    return Dikenal(indikator, sasaran, program, bagian, perjanjian)


def _check_id(
    naskah: Naskah,
    path: DataPath,
    satu: str,
    dikenal: Iterable[str] | None,
    apa: str,
    *,
    kunci: bool = False,
) -> Iterator[Problem]:
    """Report an id that does not exist, with the nearest that does."""
    if dikenal is None or satu in dikenal:
        return
    mirip = difflib.get_close_matches(satu, sorted(dikenal), 1, cutoff=0.5)
    saran = f'mungkin maksudnya "{mirip[0]}"' if mirip else "periksa kodenya"
    pesan = f'{apa} "{satu}" tidak ada; {saran}'
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
        for kolom, ids, apa in _keys_of(perjanjian, dikenal):
            for satu in getattr(perjanjian, kolom):
                path = ("perjanjian", i, kolom, satu)
                yield from _check_id(naskah, path, satu, ids, apa, kunci=True)


def _keys_of(
    perjanjian: Perjanjian, dikenal: Dikenal
) -> Iterator[tuple[str, frozenset[str] | None, str]]:
    """Say which ids the keys of each mapping of an agreement must be."""
    yield "target", dikenal.indikator, "indikator"
    yield "pagu", dikenal.program, "program"
    if perjanjian.pagu_sebelum:
        yield "pagu_sebelum", dikenal.program, "program"


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
                naskah, (*path, "sasaran"), satu.sasaran, dikenal.sasaran, "sasaran"
            )
        for versi in satu.target:
            yield from _check_id(
                naskah,
                (*path, "target", versi),
                versi,
                dikenal.perjanjian,
                "perjanjian",
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
        yield from _check_id(
            naskah, (*path, "id"), satu.id, dikenal.indikator, "indikator"
        )
        pendukung = () if isinstance(satu.pendukung, Kosong) else satu.pendukung
        for n, bagian in enumerate(pendukung):
            yield from _check_id(
                naskah,
                (*path, "pendukung", n),
                bagian,
                dikenal.bagian or (),
                "program atau kegiatan",
            )
    for i, program in enumerate(dokumen.isi.program):
        path = ("program", i)
        yield from _check_id(
            naskah, (*path, "id"), program.id, dikenal.bagian, "program atau kegiatan"
        )
        yield from _check_id(
            naskah, (*path, "indikator"), program.indikator, dikenal.indikator, "indikator"
        )


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
            "perjanjian",
        )
        for i, satu in enumerate(rencana.indikator):
            bawah: DataPath = (*path, "indikator", i)
            yield from _check_id(
                naskah, (*bawah, "id"), satu.id, dikenal.indikator, "indikator"
            )
            for bulan in {*satu.target, *satu.realisasi} - set(range(1, 13)):
                pesan = f"bulan {bulan} tidak ada; tulis 1 sampai 12"
                yield naskah.problem(
                    (*bawah, "target", str(bulan)), pesan, aturan="rujukan"
                )
