"""All rules over a data folder."""

from __future__ import annotations

from lkjip_site.check.aturan import check_aturan
from lkjip_site.check.bentuk import check_bentuk, check_renstra
from lkjip_site.check.jumlah import check_jumlah
from lkjip_site.check.rujukan import check_rujukan
from lkjip_site.check.wajib import check_wajib
from lkjip_site.model.muatan import Muatan
from lkjip_site.problems import Problem


def check_muatan(muatan: Muatan) -> tuple[Problem, ...]:
    """
    Find everything that the documents contradict or leave out.

    Args:
        muatan: What could be read; documents may be None.

    Returns:
        Problems in the order of files and lines.
    """
    problems = {*check_aturan(muatan), *check_wajib(muatan)}
    for renstra in muatan.renstra:
        problems.update(check_renstra(renstra))
    for tahun in muatan.tahun.values():
        rencana = muatan.renstra_of(tahun.tahun)
        problems.update(check_rujukan(tahun, rencana))
        problems.update(check_bentuk(tahun, rencana))
        problems.update(check_jumlah(tahun))
    return tuple(sorted(problems))
