"""All rules over a data folder."""

from __future__ import annotations

from functools import partial
from typing import Any

from lkjip_site.check.alasan import check_alasan
from lkjip_site.check.aturan import check_aturan
from lkjip_site.check.batas import check_batas
from lkjip_site.check.bentuk import check_bentuk, check_renstra
from lkjip_site.check.jumlah import check_jumlah
from lkjip_site.check.koreksi import check_koreksi
from lkjip_site.check.kunci import check_kunci
from lkjip_site.check.makna import check_makna, check_makna_tahun
from lkjip_site.check.penjelasan import check_alasan_hampa
from lkjip_site.check.privasi import check_nomor, check_privasi
from lkjip_site.check.rujukan import check_rujukan
from lkjip_site.check.telusur import list_dokumen, walk
from lkjip_site.check.tunggal import check_tunggal
from lkjip_site.check.wajib import check_wajib, check_wajib_tahun
from lkjip_site.ingatan import Ingatan
from lkjip_site.model.muatan import Dokumen, Muatan, TahunLaporan
from lkjip_site.model.renstra import Renstra
from lkjip_site.problems import Problem

PER_DOKUMEN = (
    check_alasan,
    check_alasan_hampa,
    check_batas,
    check_kunci,
    check_nomor,
    check_tunggal,
)
"""Rules that look at every value of one document by itself."""


def check_muatan(muatan: Muatan, ingatan: Ingatan | None = None) -> tuple[Problem, ...]:
    """
    Find everything that the documents contradict or leave out.

    Args:
        muatan: What could be read; documents may be None.
        ingatan: Results of the last build: what did not change is not looked at
            again.

    Returns:
        Problems in the order of files and lines.
    """
    problems = {*check_aturan(muatan), *check_wajib(muatan)}
    ingatan = ingatan or Ingatan()
    for dokumen in list_dokumen(muatan):
        isi: tuple[Any, ...] = (dokumen,)
        problems |= ingatan.recall(
            "periksa dokumen", isi, partial(_check_dokumen, *isi)
        )
    for renstra in muatan.renstra:
        problems.update(check_renstra(renstra))
    for tahun in muatan.tahun.values():
        lalu = muatan.tahun.get(tahun.tahun - 1)
        isi = (tahun, lalu, muatan.renstra_of(tahun.tahun), bool(muatan.renstra))
        problems |= ingatan.recall("periksa tahun", isi, partial(_check_tahun, *isi))
    problems.update(check_makna(muatan))
    return tuple(sorted(problems))


def _check_dokumen(dokumen: Dokumen[Any]) -> frozenset[Problem]:
    """Check every value of one document."""
    isi = tuple(walk(dokumen))
    return frozenset(
        problem for check in PER_DOKUMEN for problem in check(dokumen.naskah, isi)
    )


def _check_tahun(
    tahun: TahunLaporan,
    tahun_lalu: TahunLaporan | None,
    rencana: Dokumen[Renstra] | None,
    ada_rencana: bool,  # noqa: FBT001 - what a result is remembered by has no names
) -> frozenset[Problem]:
    """Check one year, held against its plan and the year before."""
    return frozenset(
        [
            *check_wajib_tahun(tahun, rencana, ada_rencana=ada_rencana),
            *check_rujukan(tahun, rencana),
            *check_bentuk(tahun, rencana),
            *check_jumlah(tahun),
            *check_koreksi(tahun, rencana),
            *check_privasi(tahun, rencana),
            *check_makna_tahun(tahun, tahun_lalu, rencana),
        ]
    )
