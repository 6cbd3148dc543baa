"""What was found in one year: by which rules, and what was accepted."""

from __future__ import annotations

from lkjip_site.model.pemeriksaan import PeringatanDiterima
from lkjip_site.problems import Problem, Temuan


def rules_of(tahun: int, temuan: Temuan) -> tuple[str, ...]:
    """List the rules that a year breaks, one for each problem."""
    return tuple(sorted(s.aturan for s in temuan.problems if _is_of(s, tahun)))


def accepted_of(tahun: int, temuan: Temuan) -> tuple[PeringatanDiterima, ...]:
    """List what was accepted in a year, as readers see it: without the advice."""
    return tuple(
        PeringatanDiterima(
            satu.problem.aturan, satu.problem.pesan.partition(";")[0], satu.alasan
        )
        for satu in temuan.diterima
        if _is_of(satu.problem, tahun)
    )


def _is_of(problem: Problem, tahun: int) -> bool:
    """Tell whether a problem is one of a year, or of a file that all years share."""
    folder = problem.tempat.berkas.split("/")[1:2]
    return folder == [f"{tahun:04}"] or not "".join(folder).isdigit()
