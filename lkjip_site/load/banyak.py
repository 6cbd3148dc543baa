"""A file may have thousands of problems: only so many are told one by one."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from lkjip_site.problems import Problem

MAKS_MASALAH = 100
"""Problems of one file that are told; whoever mends them reads on from there."""


def limit_problems(problems: Iterable[Problem]) -> list[Problem]:
    """
    Take the first problems of a file.

    Returns:
        At most MAKS_MASALAH of them, then one that says that there are more.
    """
    daftar = list(islice(problems, MAKS_MASALAH + 1))
    if len(daftar) <= MAKS_MASALAH:
        return daftar
    terakhir = max(satu.tempat for satu in daftar[:-1])
    pesan = (
        f"berkas ini memuat lebih dari {MAKS_MASALAH} masalah; perbaiki dahulu yang di "
        "atas, lalu periksa lagi"
    )
    daftar[-1] = Problem(terakhir, "yaml-terlalu-banyak", pesan)
    return daftar
