"""Sums: what the documents state is what their parts add up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkjip_site.model.muatan import Dokumen, Naskah, TahunLaporan
from lkjip_site.model.tahun import Perjanjian, PerjanjianDokumen, Program
from lkjip_site.nilai import Kosong
from lkjip_site.problems import DataPath, Problem


def check_jumlah(tahun: TahunLaporan) -> Iterator[Problem]:
    """Check the sums of one year, level by level."""
    if tahun.perjanjian:
        yield from _check_perjanjian(tahun.perjanjian)
    if tahun.program and tahun.perjanjian and tahun.perjanjian.isi.perjanjian:
        yield from _check_program(tahun)
    if tahun.program:
        yield from _check_total(tahun)


def _check_perjanjian(dokumen: Dokumen[PerjanjianDokumen]) -> Iterator[Problem]:
    """Check the totals that each agreement states."""
    sebelumnya: Perjanjian | None = None
    for i, perjanjian in enumerate(dokumen.isi.perjanjian):
        path: DataPath = ("perjanjian", i)
        yield from _check_sum(
            dokumen.naskah,
            (*path, "jumlah_pagu"),
            perjanjian.jumlah_pagu,
            perjanjian.pagu,
        )
        if perjanjian.jumlah_pagu_sebelum is not None:
            yield from _check_sum(
                dokumen.naskah,
                (*path, "jumlah_pagu_sebelum"),
                perjanjian.jumlah_pagu_sebelum,
                perjanjian.pagu_sebelum,
            )
        if sebelumnya:
            yield from _check_sebelum(dokumen.naskah, path, sebelumnya, perjanjian)
        sebelumnya = perjanjian


def _check_sum(
    naskah: Naskah, path: DataPath, tertulis: int, bagian: Mapping[str, int]
) -> Iterator[Problem]:
    """Compare a stated total with the sum of its parts."""
    jumlah = sum(bagian.values())
    if tertulis != jumlah:
        pesan = f"{tertulis}, jumlah programnya {jumlah} (selisih {tertulis - jumlah})"
        yield naskah.problem(path, pesan, aturan="jumlah-pagu")


def _check_sebelum(
    naskah: Naskah, path: DataPath, lama: Perjanjian, baru: Perjanjian
) -> Iterator[Problem]:
    """Ask for a decision where "before the change" is not what was agreed before."""
    beda = [
        satu for satu, pagu in baru.pagu_sebelum.items() if lama.pagu.get(satu) != pagu
    ]
    if beda and not baru.keputusan_pagu_sebelum:
        pesan = (
            f'{len(beda)} program berbeda dari perjanjian "{lama.id}" '
            f"({', '.join(beda)}); samakan, atau jelaskan di keputusan_pagu_sebelum"
        )
        yield naskah.problem((*path, "pagu_sebelum"), pesan, aturan="pagu-sebelum")


def _check_program(tahun: TahunLaporan) -> Iterator[Problem]:
    """Check each program: its kegiatan add up to the last agreement."""
    assert tahun.program is not None, "diperiksa oleh pemanggil"
    assert tahun.perjanjian is not None, "diperiksa oleh pemanggil"
    perjanjian = tahun.perjanjian.isi.perjanjian[-1]
    naskah = tahun.program.naskah
    for i, program in enumerate(tahun.program.isi.program):
        jumlah = sum_kegiatan(program)
        pagu = perjanjian.pagu.get(program.id)
        if pagu is None:
            pesan = (
                f'program "{program.id}" tidak ada dalam pagu perjanjian '
                f'"{perjanjian.id}"'
            )
            yield naskah.problem(("program", i, "id"), pesan, aturan="rujukan")
        elif jumlah is not None and jumlah != pagu:
            pesan = (
                f"jumlah pagu kegiatannya {jumlah}, menurut perjanjian "
                f'"{perjanjian.id}" '
                f"{pagu} (selisih {jumlah - pagu})"
            )
            yield naskah.problem(
                ("program", i, "kegiatan"), pesan, aturan="jumlah-pagu", kunci=True
            )


def sum_kegiatan(program: Program) -> int | None:
    """Add the pagu of the kegiatan; None when one of them is missing."""
    jumlah = 0
    for kegiatan in program.kegiatan:
        if isinstance(kegiatan.pagu, Kosong):
            return None
        jumlah += kegiatan.pagu
    return jumlah


def _check_total(tahun: TahunLaporan) -> Iterator[Problem]:
    """Check the total of the year against the sum of its program."""
    if tahun.laporan is None or isinstance(tahun.laporan.isi.pagu, Kosong):
        return
    assert tahun.program is not None, "diperiksa oleh pemanggil"
    bagian = [sum_kegiatan(program) for program in tahun.program.isi.program]
    terbaca = [satu for satu in bagian if satu is not None]
    jumlah, pagu = sum(terbaca), tahun.laporan.isi.pagu
    if len(terbaca) == len(bagian) and jumlah != pagu:
        pesan = f"{pagu}, jumlah programnya {jumlah} (selisih {pagu - jumlah})"
        yield tahun.laporan.naskah.problem(("pagu",), pesan, aturan="jumlah-pagu")
