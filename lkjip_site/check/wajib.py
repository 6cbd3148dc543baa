"""What must be there before anything can be computed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from lkjip_site.model.muatan import Dokumen, Muatan, TahunLaporan
from lkjip_site.model.renstra import Renstra
from lkjip_site.model.tahun import CapaianDokumen
from lkjip_site.problems import DataPath, Problem

_PERIODE = re.compile(r"([0-9]{4}-[0-9]{4})\.yml$")


def check_wajib(muatan: Muatan) -> Iterator[Problem]:
    """Check plans, each by itself and side by side."""
    for renstra in muatan.renstra:
        yield from _check_renstra(renstra)
    yield from _check_periode(muatan.renstra)


def _check_renstra(dokumen: Dokumen[Renstra]) -> Iterator[Problem]:
    """Check that ids are unique and that the misi exists."""
    renstra, naskah = dokumen.isi, dokumen.naskah
    if renstra.awal > renstra.akhir:
        pesan = f"tahun awal {renstra.awal} sesudah tahun akhir {renstra.akhir}"
        yield naskah.problem(("akhir",), pesan, aturan="renstra-tahun")
    if renstra.misi_diemban not in {misi.nomor for misi in renstra.misi}:
        pesan = f"misi nomor {renstra.misi_diemban} tidak ada dalam daftar misi"
        yield naskah.problem(("misi_diemban",), pesan, aturan="rujukan")
    nama = _PERIODE.search(naskah.berkas)
    if nama and renstra.awal <= renstra.akhir and nama[1] != renstra.periode:
        pesan = f"isinya untuk {renstra.periode}; samakan nama berkas dengan isinya"
        yield naskah.problem((), pesan, aturan="renstra-tahun")
    yield from check_unique(dokumen, ids_of_renstra(renstra))


def _check_periode(daftar: Sequence[Dokumen[Renstra]]) -> Iterator[Problem]:
    """Check that no year lies in two plans."""
    for n, dokumen in enumerate(daftar):
        for lain in daftar[:n]:
            awal = max(dokumen.isi.awal, lain.isi.awal)
            akhir = min(dokumen.isi.akhir, lain.isi.akhir)
            if awal <= akhir:
                pesan = (
                    f"tahun {awal} sampai {akhir} sudah ada di {lain.naskah.berkas}; "
                    "setiap tahun hanya boleh ada dalam satu rencana"
                )
                yield dokumen.naskah.problem(("awal",), pesan, aturan="renstra-tahun")


def ids_of_renstra(renstra: Renstra) -> Iterator[tuple[str, DataPath]]:
    """Go through the ids of tujuan, sasaran and indikator with their places."""
    for t, tujuan in enumerate(renstra.tujuan):
        path: DataPath = ("tujuan", t)
        yield tujuan.id, (*path, "id")
        for i, indikator in enumerate(tujuan.indikator):
            yield indikator.id, (*path, "indikator", i, "id")
        for s, sasaran in enumerate(tujuan.sasaran):
            yield sasaran.id, (*path, "sasaran", s, "id")
            for i, indikator in enumerate(sasaran.indikator):
                yield indikator.id, (*path, "sasaran", s, "indikator", i, "id")


def check_unique(
    dokumen: Dokumen[Any], daftar: Iterator[tuple[str, DataPath]]
) -> Iterator[Problem]:
    """Report an id that stands twice, with both lines."""
    pertama: dict[str, DataPath] = {}
    for satu, path in daftar:
        if satu in pertama:
            baris = dokumen.naskah.location(pertama[satu]).baris
            pesan = f'kode "{satu}" sudah dipakai di baris {baris}; kode harus tunggal'
            yield dokumen.naskah.problem(path, pesan, aturan="kode-ganda")
        pertama.setdefault(satu, path)


def check_wajib_tahun(
    tahun: TahunLaporan, renstra: Dokumen[Renstra] | None, *, ada_rencana: bool
) -> Iterator[Problem]:
    """
    Check that a year has a plan and a result for each indikator of it.

    Args:
        tahun: The year.
        renstra: The plan that covers it.
        ada_rencana: Whether there is any plan: without one, that was told.
    """
    if tahun.capaian is None:
        return
    if renstra is None and not ada_rencana:
        return  # reported when reading: none was found, or one cannot be read
    if renstra is None:
        pesan = (
            f"tidak ada rencana strategis yang mencakup tahun {tahun.tahun}; "
            "tambahkan berkas di renstra/"
        )
        yield tahun.capaian.naskah.problem((), pesan, aturan="renstra-tahun")
        return
    yield from _check_indikator(tahun.capaian, renstra.isi)


def _check_indikator(
    dokumen: Dokumen[CapaianDokumen], renstra: Renstra
) -> Iterator[Problem]:
    """Check the list of indikator of capaian.yml against the plan."""
    daftar = dokumen.isi.indikator
    yield from check_unique(
        dokumen,
        ((satu.id, ("indikator", i, "id")) for i, satu in enumerate(daftar)),
    )
    ada = {satu.id for satu in daftar}
    for _, _, indikator in renstra.daftar_indikator():
        if indikator.id not in ada:
            pesan = (
                f'indikator "{indikator.id}" belum ada; tambahkan dengan realisasinya, '
                "atau dengan kata seperti tidak diukur dan alasannya"
            )
            yield dokumen.naskah.problem(("indikator",), pesan, aturan="capaian-kurang")
    for i, satu in enumerate(daftar):
        if satu.realisasi is not None and (satu.pembilang, satu.penyebut) != (
            None,
            None,
        ):
            pesan = "tertulis realisasi dan pembilang atau penyebut; hapus salah satu"
            yield dokumen.naskah.problem(
                ("indikator", i), pesan, aturan="capaian-ganda"
            )
        if satu.realisasi is None and None in (satu.pembilang, satu.penyebut):
            pesan = "realisasi belum ada; isi realisasi, atau pembilang dan penyebut"
            yield dokumen.naskah.problem(
                ("indikator", i), pesan, aturan="capaian-kurang"
            )
