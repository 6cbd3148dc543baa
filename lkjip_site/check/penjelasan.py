"""Unusual results need an explanation, and a missed target a cause and a way out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal

from lkjip_site.check.selaras import say_ukuran
from lkjip_site.check.telusur import Simpul
from lkjip_site.model.dasar import BELUM_DIISI
from lkjip_site.model.hasil import HasilIndikator, HasilTahun, Perubahan, Status
from lkjip_site.model.muatan import Naskah
from lkjip_site.model.tahun import CapaianIndikator
from lkjip_site.nilai import JenisKosong, Kosong, Tingkat
from lkjip_site.problems import DataPath, Level, Problem

CAPAIAN_WAJAR = (Decimal(50), Decimal(120))
SERAPAN_WAJAR = (Decimal(80), Decimal(100))
PERUBAHAN_WAJAR = Decimal(25)
"""In percent: beyond these a reader asks why."""
_HAMPA = re.compile(
    r"[\W_]*(?:tidak ada|belum ada|kosong|n/?a|nihil|belum|tidak)?[\W_]*"
)
"""Words that stand in place of a reason and give none."""


def check_penjelasan(hasil: HasilTahun) -> Iterator[Problem]:
    """Check what a year explains of its results."""
    assert hasil.muatan.capaian is not None, "diperiksa sebelum menghitung"
    if hasil.laporan.asal:
        return  # known only from a later report, which explains what it does
    naskah = hasil.muatan.capaian.naskah
    tempat = {s.id: i for i, s in enumerate(hasil.muatan.capaian.isi.indikator)}
    for satu in hasil.indikator:
        for aturan, pesan in _check_indikator(satu):
            path: DataPath = ("indikator", tempat[satu.id])
            yield naskah.problem(
                path, pesan, aturan=aturan, level=Level.PERINGATAN, subjek=satu.id
            )
    yield from _check_program(hasil)
    yield from _check_serapan(hasil)
    yield from _check_pagu(hasil)


Temuan = Iterator[tuple[str, str]]
"""Id of the rule, message."""


def _check_indikator(satu: HasilIndikator) -> Temuan:
    """Check what explains the result of one indikator."""
    if satu.status is Status.BELUM:
        yield from _check_meleset(satu.catatan)
    if _is_explained(satu.catatan):
        return
    bawah, atas = CAPAIAN_WAJAR
    if isinstance(satu.capaian, Decimal) and not bawah <= _round(satu.capaian) <= atas:
        pesan = (
            f"capaian {_percent(satu.capaian)} di luar {bawah} sampai {atas} persen; "
            "jelaskan di penyebab"
        )
        yield "capaian-luar-biasa", pesan
    perubahan = satu.perubahan
    persen = perubahan.persen if isinstance(perubahan, Perubahan) else None
    if isinstance(satu.realisasi, Tingkat):
        return  # the figures of a scale of words have no proportions
    if isinstance(persen, Decimal) and abs(_round(persen)) > PERUBAHAN_WAJAR:
        pesan = (
            f"berubah {_percent(persen)} dari tahun lalu, lebih dari {PERUBAHAN_WAJAR} "
            "persen; jelaskan di penyebab"
        )
        yield "perubahan-luar-biasa", pesan


def _check_meleset(catatan: CapaianIndikator) -> Temuan:
    """Check that a missed target has cause, obstacle and solution, or says why not."""
    isi = {
        kunci: getattr(catatan, kunci) for kunci in ("penyebab", "hambatan", "solusi")
    }
    kurang = [
        kunci
        for kunci, satu in isi.items()
        if satu == BELUM_DIISI
        or (isinstance(satu, Kosong) and satu.jenis is JenisKosong.TIDAK_BERLAKU)
    ]
    if kurang:
        pesan = (
            f"target belum tercapai, tetapi {', '.join(kurang)} belum dijelaskan; isi, "
            "atau tulis belum tersedia dengan alasannya"
        )
        yield "target-meleset", pesan


def _is_explained(catatan: CapaianIndikator) -> bool:
    """Tell whether a result is explained, or the missing explanation has a reason."""
    return bool(catatan.catatan) or catatan.penyebab != BELUM_DIISI


def _check_program(hasil: HasilTahun) -> Iterator[Problem]:
    """Check the printed achievements of program and kegiatan."""
    assert hasil.muatan.capaian is not None, "diperiksa sebelum menghitung"
    naskah = hasil.muatan.capaian.naskah
    serapan = {satu.id: satu.serapan for satu in hasil.anggaran.walk()}
    bawah, atas = CAPAIAN_WAJAR
    for i, satu in enumerate(hasil.muatan.capaian.isi.program):
        if not isinstance(satu.capaian, Decimal):
            continue
        terserap = serapan.get(satu.id)
        if (
            satu.capaian < bawah
            and isinstance(terserap, Decimal)
            and _round(terserap) >= SERAPAN_WAJAR[0]
            and isinstance(satu.analisis, Kosong)
        ):
            pesan = (
                f"capaian {say_ukuran(satu.capaian)} persen, padahal anggarannya "
                f"terserap {_percent(terserap)}; jelaskan di analisis"
            )
            aturan = "keluaran-rendah"
        elif not bawah <= satu.capaian <= atas and satu.analisis == BELUM_DIISI:
            pesan = (
                f"capaian {say_ukuran(satu.capaian)} di luar {bawah} sampai {atas} "
                "persen; jelaskan di analisis"
            )
            aturan = "capaian-luar-biasa"
        else:
            continue
        yield naskah.problem(
            ("program", i), pesan, aturan=aturan, level=Level.PERINGATAN, subjek=satu.id
        )


def _check_serapan(hasil: HasilTahun) -> Iterator[Problem]:
    """
    Check the serapan of each kegiatan.

    That of a program or of the agency lies outside only where one of its
    parts does: it is the ratio of their sums.
    """
    if hasil.muatan.program is None:
        return
    bawah, atas = SERAPAN_WAJAR
    serapan = {satu.id: satu.serapan for satu in hasil.anggaran.walk()}
    for p, program in enumerate(hasil.muatan.program.isi.program):
        for k, kegiatan in enumerate(program.kegiatan):
            nilai = serapan[kegiatan.id]
            if isinstance(nilai, Kosong) or bawah <= _round(nilai) <= atas:
                continue
            if kegiatan.penjelasan == BELUM_DIISI:
                pesan = (
                    f"serapan {_percent(nilai)} di luar {bawah} sampai {atas} persen; "
                    "jelaskan di penjelasan"
                )
                yield hasil.muatan.program.naskah.problem(
                    ("program", p, "kegiatan", k),
                    pesan,
                    aturan="serapan-luar-biasa",
                    level=Level.PERINGATAN,
                    subjek=kegiatan.id,
                )


def _check_pagu(hasil: HasilTahun) -> Iterator[Problem]:
    """Check how much the total pagu changed from last year."""
    if hasil.sebelumnya is None or hasil.muatan.laporan is None:
        return
    dulu, kini = hasil.sebelumnya.anggaran.pagu, hasil.anggaran.pagu
    if isinstance(dulu, Kosong) or isinstance(kini, Kosong) or not dulu:
        return
    persen = Decimal(100) * (kini - dulu) / dulu
    if abs(_round(persen)) > PERUBAHAN_WAJAR:
        pesan = (
            f"berubah {_percent(persen)} dari tahun lalu ({dulu}), lebih dari "
            f"{PERUBAHAN_WAJAR} persen; periksa, atau jelaskan di penerimaan.yml"
        )
        yield hasil.muatan.laporan.naskah.problem(
            ("pagu",),
            pesan,
            aturan="perubahan-luar-biasa",
            level=Level.PERINGATAN,
            subjek="pagu",
        )


def _round(persen: Decimal) -> Decimal:
    """Round a percentage as it is shown, so that a message never contradicts itself."""
    return persen.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _percent(persen: Decimal) -> str:
    """
    Write a percentage for a message.

    >>> _percent(Decimal("142.666666"))
    '142,67%'
    """
    return f"{say_ukuran(_round(persen))}%"


def check_alasan_hampa(
    naskah: Naskah, isi_dokumen: Iterable[Simpul]
) -> Iterator[Problem]:
    """Warn of reasons in one document that give none."""
    for path, isi, _ in isi_dokumen:
        if isinstance(isi, Kosong) and _HAMPA.fullmatch(isi.alasan.lower()):
            pesan = f'alasan "{isi.alasan}" tidak menjelaskan apa pun; tulis sebabnya'
            yield naskah.problem(
                path, pesan, aturan="alasan-hampa", level=Level.PERINGATAN
            )
