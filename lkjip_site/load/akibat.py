"""Problems that only follow from another one: told, they would mislead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_site.problems import Level, Location, Problem

BERSKALA = ("/capaian.yml", "/perjanjian.yml", "/rencana_aksi.yml")
"""Files in which a word of a scale may stand for a figure."""
_KATA = re.compile(r'tertulis "[^0-9"]+", ')
_TARGET = re.compile(r'\.target\.[0-9]+: tertulis "[^0-9"]+", ')


def drop_consequences(
    problems: Sequence[Problem], *, skala_lengkap: bool
) -> list[Problem]:
    """
    Leave out what only repeats another problem, or follows from it.

    Args:
        problems: What was found until now.
        skala_lengkap: Whether the words that may stand for figures are known.

    Returns:
        The rest. Where one is left out, the galat that it follows from stays.
    """
    galat = {satu.tempat for satu in problems if satu.level is Level.GALAT}
    hilang = {
        (satu.tempat.berkas, satu.tempat.baris)
        for satu in problems
        if satu.aturan in {"yaml-komentar", "yaml-bentuk"}
    }
    tanpa_skala = {satu.tempat.berkas for satu in problems if ".skala" in satu.pesan}
    return [
        satu
        for satu in problems
        if not (
            _is_spelling(satu, galat)
            or _is_lost(satu, hilang)
            or (not skala_lengkap and _needs_skala(satu))
            or (satu.tempat.berkas in tanpa_skala and _TARGET.search(satu.pesan))
        )
    ]


def _is_spelling(problem: Problem, galat: set[Location]) -> bool:
    """Tell a warning about the spelling of a value that is refused anyway."""
    return problem.level is not Level.GALAT and problem.tempat in galat


def _is_lost(problem: Problem, hilang: set[tuple[str, int]]) -> bool:
    """Tell a missing value whose text was lost to a sign of YAML, told already."""
    tempat = (problem.tempat.berkas, problem.tempat.baris)
    return "tertulis kosong" in problem.pesan and tempat in hilang


def _needs_skala(problem: Problem) -> bool:
    """Tell whether a plan that cannot be read may allow the word that is refused."""
    return (
        problem.aturan == "nilai-angka"
        and problem.tempat.berkas.endswith(BERSKALA)
        and bool(_KATA.search(problem.pesan))
    )
