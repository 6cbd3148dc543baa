"""What the judgement on a requirement may look at, and how it counts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lkjip_site.model.hasil import HasilIndikator, HasilTahun
from lkjip_site.model.pemeriksaan import Keadaan, PeringatanDiterima, TemuanSyarat
from lkjip_site.model.tahun import Program
from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.table import Table

BELUM = frozenset(
    {
        JenisKosong.BELUM_TERSEDIA,
        JenisKosong.BELUM_DILAPORKAN,
        JenisKosong.BELUM_JATUH_TEMPO,
    }
)
"""Kinds of what is missing although there could be something."""
MAKS_NAMA = 5
"""Names that a sentence holds; the others are counted."""
_KEPALA = re.compile(r"^## +(.+?)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Bahan:
    """One year with its tables, and the years before it."""

    hasil: HasilTahun
    tabel: Mapping[str, Table]
    riwayat: tuple[HasilTahun, ...] = ()
    """Earlier years, the nearest first."""
    peringatan: tuple[str, ...] = ()
    """Rule of each peringatan of the year that nobody accepted."""
    diterima: tuple[PeringatanDiterima, ...] = ()
    """Those that were accepted."""

    @property
    def indikator(self) -> tuple[HasilIndikator, ...]:
        """List the indikator of the year."""
        return self.hasil.indikator

    @property
    def program(self) -> tuple[Program, ...]:
        """List the program of the year; none without program.yml."""
        dokumen = self.hasil.muatan.program
        return dokumen.isi.program if dokumen else ()

    def has_narasi(self, halaman: str, bagian: str) -> bool:
        """Tell whether the agency wrote a section of a page itself."""
        narasi = self.hasil.muatan.narasi.get(halaman)
        return narasi is not None and bagian in _KEPALA.findall(narasi.teks)


def is_belum(nilai: object) -> bool:
    """
    Tell whether something is missing that could be there.

    >>> is_belum(Kosong(JenisKosong.TIDAK_BERLAKU, "tidak ada pemilu"))
    False
    """
    return isinstance(nilai, Kosong) and nilai.jenis in BELUM


def judge(banyak: int, semua: int, uraian: str) -> TemuanSyarat:
    """
    Judge by how many of some things are there.

    >>> judge(2, 3, "Dua dari tiga.").keadaan
    <Keadaan.SEBAGIAN: 'sebagian'>
    """
    if banyak == 0:
        return TemuanSyarat(Keadaan.BELUM, uraian)
    return TemuanSyarat(Keadaan.ADA if banyak == semua else Keadaan.SEBAGIAN, uraian)


def judge_parts(bagian: Mapping[str, bool], *, awal: str = "") -> TemuanSyarat:
    """
    Judge by the parts that are there, and name them and the others.

    >>> judge_parts({"tugas": True, "susunan": False}).uraian
    'Yang sudah: tugas. Belum ada: susunan.'
    """
    ada = [nama for nama, isi in bagian.items() if isi]
    belum = [nama for nama, isi in bagian.items() if not isi]
    kalimat = [awal] if awal else []
    kalimat += [f"Yang sudah: {join_nama(ada)}."] if ada else []
    kalimat += [f"Belum ada: {join_nama(belum)}."] if belum else []
    return judge(len(ada), len(bagian), " ".join(kalimat))


def judge_names(
    kurang: Sequence[str], semua: int, *, lengkap: str, tanpa: str
) -> TemuanSyarat:
    """
    Judge by the names of those that lack something.

    Args:
        kurang: Names.
        semua: How many there are in all.
        lengkap: Sentence for none.
        tanpa: What they lack, before their names.

    >>> judge_names(["a"], 2, lengkap="Lengkap.", tanpa="Tanpa sebab").uraian
    'Tanpa sebab: a (1 dari 2).'
    """
    if not semua:
        return TemuanSyarat(Keadaan.BELUM, "Data tahun ini belum memuatnya.")
    if not kurang:
        return TemuanSyarat(Keadaan.ADA, lengkap)
    uraian = f"{tanpa}: {join_nama(kurang)} ({len(kurang)} dari {semua})."
    return judge(semua - len(kurang), semua, uraian)


def join_nama(daftar: Sequence[str]) -> str:
    """
    Write names one after the other.

    >>> join_nama(["a", "b"])
    'a; b'
    >>> join_nama(["a", "b", "c", "d", "e", "f", "g"])
    'a; b; c; d; e; dan 2 lainnya'
    """
    lain = len(daftar) - MAKS_NAMA
    sisa = [f"dan {lain} lainnya"] if lain > 0 else []
    return "; ".join([*daftar[:MAKS_NAMA], *sisa])


def list_nama(daftar: Sequence[HasilIndikator]) -> list[str]:
    """List the names of some indikator."""
    return [satu.indikator.nama for satu in daftar]
