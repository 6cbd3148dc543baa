"""All rules over a data folder."""

from __future__ import annotations

from lkjip_site.check.alasan import check_alasan
from lkjip_site.check.aturan import check_aturan
from lkjip_site.check.batas import check_batas
from lkjip_site.check.bentuk import check_bentuk, check_renstra
from lkjip_site.check.jumlah import check_jumlah
from lkjip_site.check.koreksi import check_koreksi
from lkjip_site.check.kunci import check_kunci
from lkjip_site.check.makna import check_makna
from lkjip_site.check.penjelasan import check_alasan_hampa
from lkjip_site.check.privasi import check_nomor, check_privasi
from lkjip_site.check.rujukan import check_rujukan
from lkjip_site.check.telusur import list_dokumen, walk
from lkjip_site.check.tunggal import check_tunggal
from lkjip_site.check.wajib import check_wajib
from lkjip_site.model.muatan import Muatan
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


def check_muatan(muatan: Muatan) -> tuple[Problem, ...]:
    """
    Find everything that the documents contradict or leave out.

    Args:
        muatan: What could be read; documents may be None.

    Returns:
        Problems in the order of files and lines.
    """
    problems = {*check_aturan(muatan), *check_wajib(muatan)}
    for dokumen in list_dokumen(muatan):
        isi = tuple(walk(dokumen))
        for check in PER_DOKUMEN:
            problems.update(check(dokumen.naskah, isi))
    for renstra in muatan.renstra:
        problems.update(check_renstra(renstra))
    for tahun in muatan.tahun.values():
        rencana = muatan.renstra_of(tahun.tahun)
        problems.update(check_rujukan(tahun, rencana))
        problems.update(check_bentuk(tahun, rencana))
        problems.update(check_jumlah(tahun))
        problems.update(check_koreksi(tahun, rencana))
        problems.update(check_privasi(tahun, rencana))
    problems.update(check_makna(muatan))
    return tuple(sorted(problems))
