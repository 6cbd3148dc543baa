"""Figures that cannot be, or that are likely mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from lkjip_site.check.selaras import say_ukuran
from lkjip_site.model.hasil import HasilIndikator, HasilTahun
from lkjip_site.model.muatan import Dokumen
from lkjip_site.model.renstra import Indikator
from lkjip_site.model.tahun import CapaianDokumen
from lkjip_site.nilai import Kosong, Rentang, Ukuran
from lkjip_site.problems import DataPath, Level, Problem

SERATUS = Decimal(100)
_BUKAN_BAGIAN = re.compile(
    r"\b(?:penurunan|peningkatan|pertumbuhan|kenaikan|pertambahan|pengurangan|perubahan"
    r"|laju|selisih|inflasi|capaian|ketercapaian|pencapaian|rasio)\b|\(n ?- ?1\)",
    re.IGNORECASE,
)
"""Words of a percentage that is a growth or a comparison, not a share of a whole."""


def check_kelayakan(hasil: HasilTahun) -> Iterator[Problem]:
    """Check the figures of one year."""
    assert hasil.muatan.capaian is not None, "diperiksa sebelum menghitung"
    dokumen = hasil.muatan.capaian
    tempat = {satu.id: i for i, satu in enumerate(dokumen.isi.indikator)}
    for satu in hasil.indikator:
        path: DataPath = ("indikator", tempat[satu.id])
        yield from _check_nol(dokumen, path, satu)
        yield from _check_persen(dokumen, path, satu)
        yield from _check_komponen(dokumen, path, satu)
    yield from _check_nol_kegiatan(hasil)
    yield from _check_target_persen(hasil)


def _check_nol(
    dokumen: Dokumen[CapaianDokumen], path: DataPath, satu: HasilIndikator
) -> Iterator[Problem]:
    """Refuse a realisasi of 0 where there is no target: nothing was measured."""
    if satu.realisasi == Decimal(0) and isinstance(satu.target, Kosong):
        pesan = (
            f'tertulis 0, padahal targetnya "{satu.target.jenis}"; tulis kata seperti '
            "tidak berlaku dengan alasannya, atau isi targetnya"
        )
        yield dokumen.naskah.problem(
            (*path, "realisasi"), pesan, aturan="nol-tanpa-target"
        )


def _check_nol_kegiatan(hasil: HasilTahun) -> Iterator[Problem]:
    """Refuse a spending of 0 where there is no pagu."""
    dokumen = hasil.muatan.program
    for p, program in enumerate(dokumen.isi.program if dokumen else ()):
        for k, kegiatan in enumerate(program.kegiatan):
            if (
                kegiatan.realisasi == 0
                and isinstance(kegiatan.pagu, Kosong)
                and dokumen
            ):
                pesan = (
                    f'tertulis 0, padahal pagunya "{kegiatan.pagu.jenis}"; tulis kata '
                    "seperti tidak berlaku dengan alasannya, atau isi pagunya"
                )
                path = ("program", p, "kegiatan", k, "realisasi")
                yield dokumen.naskah.problem(path, pesan, aturan="nol-tanpa-target")


def is_bagian(indikator: Indikator) -> bool:
    """Tell whether an indikator is a share of a whole: from 0 to 100 percent."""
    rumus = "" if isinstance(indikator.rumus, Kosong) else indikator.rumus
    return indikator.satuan.lower() in {"persen", "%"} and not _BUKAN_BAGIAN.search(
        f"{indikator.nama} {rumus}"
    )


def _outside(nilai: Ukuran) -> bool:
    """Tell whether a figure is no share."""
    if isinstance(nilai, Rentang):
        return nilai.bawah < 0 or nilai.atas > SERATUS
    return isinstance(nilai, Decimal) and not 0 <= nilai <= SERATUS


def _say_persen(nilai: Ukuran) -> str:
    """Say that a figure is no share."""
    return (
        f"{say_ukuran(nilai)} persen, seharusnya 0 sampai 100 untuk bagian dari "
        "keseluruhan; periksa angkanya"
    )


def _check_persen(
    dokumen: Dokumen[CapaianDokumen], path: DataPath, satu: HasilIndikator
) -> Iterator[Problem]:
    """Warn of a share that is below 0 or above 100 percent."""
    if is_bagian(satu.indikator) and _outside(satu.realisasi):
        kunci = "realisasi" if satu.catatan.realisasi is not None else "pembilang"
        yield dokumen.naskah.problem(
            (*path, kunci),
            _say_persen(satu.realisasi),
            aturan="persen-rentang",
            level=Level.PERINGATAN,
            subjek=satu.id,
        )


def _check_target_persen(hasil: HasilTahun) -> Iterator[Problem]:
    """Warn of targets of a share that are none."""
    bagian = {satu.id for satu in hasil.indikator if is_bagian(satu.indikator)}
    dokumen = hasil.muatan.perjanjian
    for p, perjanjian in enumerate(dokumen.isi.perjanjian if dokumen else ()):
        for kode, target in perjanjian.target.items():
            if kode in bagian and _outside(target) and dokumen:
                yield dokumen.naskah.problem(
                    ("perjanjian", p, "target", kode),
                    _say_persen(target),
                    aturan="persen-rentang",
                    level=Level.PERINGATAN,
                    subjek=kode,
                )


def _check_komponen(
    dokumen: Dokumen[CapaianDokumen], path: DataPath, satu: HasilIndikator
) -> Iterator[Problem]:
    """Warn of an index that lies outside of the span of its parts."""
    bagian = [
        fakta.nilai
        for fakta in satu.catatan.fakta
        if fakta.komponen == "ya" and isinstance(fakta.nilai, Decimal)
    ]
    if not bagian or not isinstance(satu.realisasi, Decimal):
        return
    bawah, atas = min(bagian), max(bagian)
    if not bawah <= satu.realisasi <= atas:
        pesan = (
            f"{say_ukuran(satu.realisasi)} berada di luar komponennya "
            f"({say_ukuran(bawah)} sampai {say_ukuran(atas)}); periksa, atau jelaskan "
            "di catatan"
        )
        yield dokumen.naskah.problem(
            (*path, "realisasi"),
            pesan,
            aturan="indeks-komponen",
            level=Level.PERINGATAN,
            subjek=satu.id,
        )
