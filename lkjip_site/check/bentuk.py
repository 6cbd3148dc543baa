"""The form of a target fits the direction of its indikator."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.model.muatan import Dokumen, Naskah, TahunLaporan
from lkjip_site.model.renstra import Arah, Indikator, Renstra
from lkjip_site.nilai import Kosong, Rentang, Tingkat, Ukuran
from lkjip_site.problems import DataPath, Problem


def check_bentuk(
    tahun: TahunLaporan, renstra: Dokumen[Renstra] | None
) -> Iterator[Problem]:
    """Check the targets of the agreements, and the realisasi."""
    if renstra is None:
        return
    by_id = {i.id: i for _, _, i in renstra.isi.daftar_indikator()}
    if tahun.perjanjian:
        for p, perjanjian in enumerate(tahun.perjanjian.isi.perjanjian):
            for id_indikator, nilai in perjanjian.target.items():
                path = ("perjanjian", p, "target", id_indikator)
                indikator = by_id.get(id_indikator)
                yield from _check_target(
                    tahun.perjanjian.naskah, path, indikator, nilai
                )
    if tahun.capaian:
        for i, satu in enumerate(tahun.capaian.isi.indikator):
            if isinstance(satu.realisasi, Rentang):
                yield tahun.capaian.naskah.problem(
                    ("indikator", i, "realisasi"),
                    "tertulis rentang, seharusnya satu angka",
                    aturan="bentuk-target",
                )


def check_renstra(dokumen: Dokumen[Renstra]) -> Iterator[Problem]:
    """Check the targets of one plan."""
    for t, tujuan in enumerate(dokumen.isi.tujuan):
        cabang: list[tuple[DataPath, tuple[Indikator, ...]]] = [
            (("tujuan", t, "indikator"), tujuan.indikator)
        ]
        cabang += [
            (("tujuan", t, "sasaran", s, "indikator"), sasaran.indikator)
            for s, sasaran in enumerate(tujuan.sasaran)
        ]
        for path, daftar in cabang:
            for i, indikator in enumerate(daftar):
                yield from _check_indikator(dokumen, (*path, i), indikator)


def _check_indikator(
    dokumen: Dokumen[Renstra], path: DataPath, indikator: Indikator
) -> Iterator[Problem]:
    """Check one indikator of the plan: scale and targets."""
    if (indikator.arah is Arah.TEKS) != bool(indikator.skala):
        pesan = 'kunci "skala" wajib untuk arah teks, dan hanya untuk itu'
        yield dokumen.naskah.problem(path, pesan, aturan="bentuk-target")
    for tahun, nilai in indikator.target.items():
        bawah = (*path, "target", str(tahun))
        yield from _check_target(dokumen.naskah, bawah, indikator, nilai)
        awal, akhir = dokumen.isi.awal, dokumen.isi.akhir
        if awal <= akhir and not awal <= tahun <= akhir:
            pesan = f"tahun {tahun} di luar rencana {dokumen.isi.periode}"
            yield dokumen.naskah.problem(bawah, pesan, aturan="renstra-tahun")


def _check_target(
    naskah: Naskah, path: DataPath, indikator: Indikator | None, nilai: Ukuran
) -> Iterator[Problem]:
    """Check one target against the direction."""
    if indikator is None or isinstance(nilai, Kosong):
        return
    cocok = {
        Arah.RENTANG: isinstance(nilai, Rentang),
        Arah.TEKS: isinstance(nilai, Tingkat),
    }.get(indikator.arah, not isinstance(nilai, Rentang | Tingkat))
    if not cocok:
        seharusnya = {
            Arah.RENTANG: "rentang seperti 80-90",
            Arah.TEKS: "kata dari skala indikator",
        }.get(indikator.arah, "satu angka")
        pesan = f"seharusnya {seharusnya}, karena arah indikator {indikator.arah}"
        yield naskah.problem(path, pesan, aturan="bentuk-target")
