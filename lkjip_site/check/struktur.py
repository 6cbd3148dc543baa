"""The tree from tujuan to subkegiatan: no branch ends early, none hangs in the air."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lkjip_site.check.rujukan import walk_program
from lkjip_site.model.dasar import BELUM_DIISI
from lkjip_site.model.muatan import Dokumen, TahunLaporan
from lkjip_site.model.renstra import Indikator, Renstra
from lkjip_site.model.tahun import Kegiatan, Program
from lkjip_site.problems import DataPath, Level, Location, Problem

CIRI = ("definisi", "rumus", "sumber", "penanggung_jawab")
"""What every indikator says of itself, or why it does not."""
KETERANGAN = ("sumber", "pembanding", "penyebab", "hambatan", "solusi", "pendukung")
"""What every year says of every indikator, or why it does not."""


HALAMAN_ARSIP = ("bab-3",)
"""Pages of prose of a year that is known only from a later report."""


def check_struktur_renstra(dokumen: Dokumen[Renstra]) -> Iterator[Problem]:
    """Check that the plan leads from each tujuan to indikator that are defined."""
    for t, tujuan in enumerate(dokumen.isi.tujuan):
        path: DataPath = ("tujuan", t)
        if not tujuan.sasaran:
            pesan = "belum punya sasaran; tambahkan sasaran yang menandai jalan ke sana"
            yield _warn(dokumen, path, pesan, "tujuan-tanpa-sasaran", tujuan.id)
        yield from _check_ciri(dokumen, path, tujuan.indikator)
        for s, sasaran in enumerate(tujuan.sasaran):
            bawah: DataPath = (*path, "sasaran", s)
            if not sasaran.indikator:
                pesan = "belum punya indikator, sehingga tidak dapat diukur; tambahkan"
                yield _warn(
                    dokumen, bawah, pesan, "sasaran-tanpa-indikator", sasaran.id
                )
            yield from _check_ciri(dokumen, bawah, sasaran.indikator)


def _check_ciri(
    dokumen: Dokumen[Renstra], path: DataPath, daftar: tuple[Indikator, ...]
) -> Iterator[Problem]:
    """Check that indikator are defined; a reason satisfies, an empty place does not."""
    for i, indikator in enumerate(daftar):
        for kunci in CIRI:
            if getattr(indikator, kunci) == BELUM_DIISI:
                pesan = "belum diisi; isi, atau tulis belum tersedia dengan alasannya"
                here = (*path, "indikator", i, kunci)
                yield dokumen.naskah.problem(here, pesan, aturan="wajib-diisi")


def check_struktur(
    tahun: TahunLaporan, renstra: Dokumen[Renstra] | None
) -> Iterator[Problem]:
    """Check the tree of one year."""
    if tahun.program:
        yield from _check_program(tahun.program)
        if renstra:
            yield from _check_sasaran(tahun, renstra.isi)
    if renstra and tahun.perjanjian and tahun.perjanjian.isi.perjanjian:
        yield from _check_perjanjian(tahun, renstra.isi)
    yield from _check_rencana_aksi(tahun)
    yield from _check_keterangan(tahun)
    yield from _check_narasi_arsip(tahun)


def _check_narasi_arsip(tahun: TahunLaporan) -> Iterator[Problem]:
    """Warn of prose of an archived year that no page shows."""
    if tahun.laporan is None or tahun.laporan.isi.asal is None:
        return
    for nama, narasi in tahun.narasi.items():
        if nama not in HALAMAN_ARSIP:
            pesan = (
                "tahun arsip hanya punya halaman bab-3, sehingga narasi ini tidak "
                "tampil; pindahkan ke bab-3.md, atau hapus"
            )
            yield Problem(
                Location(narasi.berkas),
                "narasi-arsip",
                pesan,
                Level.PERINGATAN,
                f"narasi/{nama}",
            )


def _check_program(dokumen: Dokumen[Any]) -> Iterator[Problem]:
    """Check that each program has kegiatan and each kegiatan subkegiatan."""
    for bagian, path in walk_program(dokumen.isi):
        if isinstance(bagian, Program) and not bagian.kegiatan:
            pesan = "belum punya kegiatan; tambahkan kegiatan dengan pagunya"
            yield _warn(dokumen, path, pesan, "program-tanpa-kegiatan", bagian.id)
        elif isinstance(bagian, Kegiatan) and not bagian.subkegiatan:
            pesan = "belum punya subkegiatan; tambahkan subkegiatan dengan targetnya"
            yield _warn(dokumen, path, pesan, "kegiatan-tanpa-subkegiatan", bagian.id)


def _check_sasaran(tahun: TahunLaporan, renstra: Renstra) -> Iterator[Problem]:
    """Check that each sasaran of the plan has a program in this year."""
    assert tahun.program is not None, "diperiksa oleh pemanggil"
    dilayani = {program.sasaran for program in tahun.program.isi.program}
    for tujuan in renstra.tujuan:
        for sasaran in tujuan.sasaran:
            if sasaran.id not in dilayani:
                pesan = (
                    f'sasaran "{sasaran.id}" belum punya program tahun ini; tambahkan'
                )
                yield _warn(
                    tahun.program,
                    ("program",),
                    pesan,
                    "sasaran-tanpa-program",
                    sasaran.id,
                )


def _check_perjanjian(tahun: TahunLaporan, renstra: Renstra) -> Iterator[Problem]:
    """Check that the last agreement has all indikator, and why it was changed."""
    assert tahun.perjanjian is not None, "diperiksa oleh pemanggil"
    daftar = tahun.perjanjian.isi.perjanjian
    for p, perjanjian in enumerate(daftar[1:], 1):
        if perjanjian.sebab in ("", BELUM_DIISI):
            pesan = (
                "sebab perubahan belum diisi; isi, atau tulis belum tersedia dengan "
                "alasannya"
            )
            yield _warn(
                tahun.perjanjian,
                ("perjanjian", p),
                pesan,
                "perjanjian-sebab",
                perjanjian.id,
            )
    nomor, terakhir = len(daftar) - 1, daftar[-1]
    for _, _, indikator in renstra.daftar_indikator():
        if indikator.id not in terakhir.target:
            pesan = f'target "{indikator.id}" dalam renstra belum ada; tambahkan'
            path = ("perjanjian", nomor, "target")
            yield _warn(
                tahun.perjanjian,
                path,
                pesan,
                "perjanjian-tanpa-indikator",
                indikator.id,
            )


def _check_rencana_aksi(tahun: TahunLaporan) -> Iterator[Problem]:
    """Check that each monthly plan has all indikator of its agreement."""
    if tahun.rencana_aksi is None or tahun.perjanjian is None:
        return
    by_id = {satu.id: satu for satu in tahun.perjanjian.isi.perjanjian}
    for r, rencana in enumerate(tahun.rencana_aksi.isi.rencana_aksi):
        if rencana.perjanjian not in by_id:
            continue
        ada = {satu.id for satu in rencana.indikator}
        kurang = [satu for satu in by_id[rencana.perjanjian].target if satu not in ada]
        if kurang:
            pesan = f"belum memuat {', '.join(kurang)} dari perjanjiannya; tambahkan"
            yield _warn(
                tahun.rencana_aksi,
                ("rencana_aksi", r, "indikator"),
                pesan,
                "rencana-tanpa-indikator",
                rencana.perjanjian,
            )


def _check_keterangan(tahun: TahunLaporan) -> Iterator[Problem]:
    """Check that a year with a report of its own explains each indikator."""
    if tahun.capaian is None or tahun.laporan is None or tahun.laporan.isi.asal:
        return
    if tahun.laporan.isi.status == "draf":
        return  # it grows: what it lacks must not keep it from being seen
    for i, satu in enumerate(tahun.capaian.isi.indikator):
        kurang = [key for key in KETERANGAN if getattr(satu, key) == BELUM_DIISI]
        if kurang:
            pesan = (
                f"belum diisi: {', '.join(kurang)}; isi, atau tulis belum tersedia "
                "dengan alasannya"
            )
            yield tahun.capaian.naskah.problem(
                ("indikator", i), pesan, aturan="wajib-diisi"
            )


def _warn(
    dokumen: Dokumen[Any], path: DataPath, pesan: str, aturan: str, subjek: str
) -> Problem:
    """Give a peringatan."""
    return dokumen.naskah.problem(
        path, pesan, aturan=aturan, level=Level.PERINGATAN, subjek=subjek
    )
