"""What was left standing from the year before: figures and texts that are the same."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkjip_site.check.selaras import say_ukuran
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.muatan import TahunLaporan
from lkjip_site.problems import DataPath, Level, Problem

_URAIAN = ("penyebab", "hambatan", "solusi")
_TERLALU_PENDEK = 25
"""Texts up to this length may well be the same by chance."""


def check_ulang(hasil: HasilTahun) -> Iterator[Problem]:
    """Check one year against the year before."""
    if hasil.sebelumnya is None or hasil.laporan.asal:
        return
    yield from _check_angka(hasil, hasil.sebelumnya)
    yield from _check_kegiatan(hasil.muatan, hasil.sebelumnya.muatan)
    yield from _check_uraian(hasil.muatan, hasil.sebelumnya.muatan)


def is_exact(nilai: object) -> bool:
    """
    Tell whether a figure has decimals, so that it hardly comes twice by chance.

    >>> is_exact(Decimal("76.05")), is_exact(Decimal("100")), is_exact(Decimal("94.90"))
    (True, False, True)
    """
    return isinstance(nilai, Decimal) and nilai != nilai.to_integral_value()


def _check_angka(hasil: HasilTahun, lalu: HasilTahun) -> Iterator[Problem]:
    """Warn of a realisasi with decimals that is last year's to the last digit."""
    assert hasil.muatan.capaian is not None, "diperiksa sebelum menghitung"
    tempat = {s.id: i for i, s in enumerate(hasil.muatan.capaian.isi.indikator)}
    dulu = {satu.id: satu.realisasi for satu in lalu.indikator}
    for satu in hasil.indikator:
        if is_exact(satu.realisasi) and dulu.get(satu.id) == satu.realisasi:
            pesan = (
                f"{say_ukuran(satu.catatan.realisasi or satu.realisasi)} sama persis "
                f"dengan tahun {lalu.tahun}; periksa apakah angka lama tertinggal"
            )
            yield hasil.muatan.capaian.naskah.problem(
                ("indikator", tempat[satu.id]),
                pesan,
                aturan="angka-tahun-lalu",
                level=Level.PERINGATAN,
                subjek=satu.id,
            )


def _check_kegiatan(kini: TahunLaporan, lalu: TahunLaporan) -> Iterator[Problem]:
    """Warn of a spending that is last year's to the rupiah."""
    if kini.program is None or lalu.program is None:
        return
    dulu = {
        kegiatan.id: kegiatan.realisasi
        for program in lalu.program.isi.program
        for kegiatan in program.kegiatan
    }
    for p, program in enumerate(kini.program.isi.program):
        for k, kegiatan in enumerate(program.kegiatan):
            realisasi = kegiatan.realisasi
            if (
                isinstance(realisasi, int)
                and realisasi
                and dulu.get(kegiatan.id) == realisasi
            ):
                pesan = (
                    f"{realisasi} sama persis dengan tahun {lalu.tahun}; periksa "
                    "apakah angka lama tertinggal"
                )
                yield kini.program.naskah.problem(
                    ("program", p, "kegiatan", k, "realisasi"),
                    pesan,
                    aturan="angka-tahun-lalu",
                    level=Level.PERINGATAN,
                    subjek=kegiatan.id,
                )


def _check_uraian(kini: TahunLaporan, lalu: TahunLaporan) -> Iterator[Problem]:
    """Warn of an explanation that is last year's word for word."""
    assert kini.capaian is not None, "diperiksa sebelum menghitung"
    assert lalu.capaian is not None, "diperiksa sebelum menghitung"
    dulu = {satu.id: satu for satu in lalu.capaian.isi.indikator}
    for i, satu in enumerate(kini.capaian.isi.indikator):
        for kunci in _URAIAN if satu.id in dulu else ():
            isi = getattr(satu, kunci)
            if (
                isinstance(isi, str)
                and len(isi) > _TERLALU_PENDEK
                and isi == getattr(dulu[satu.id], kunci)
            ):
                path: DataPath = ("indikator", i, kunci)
                pesan = f"sama persis dengan tahun {lalu.tahun}; perbarui kalimatnya"
                yield kini.capaian.naskah.problem(
                    path,
                    pesan,
                    aturan="teks-tahun-lalu",
                    level=Level.PERINGATAN,
                    subjek=f"{satu.id}.{kunci}",
                )
