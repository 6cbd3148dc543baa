"""From a page of one year to the same page of another."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.peta import Peta

MAKS_TAHUN = 8
"""Years that are all named; of more, the newest and the neighbours are."""


def render_pindah_tahun(peta: Peta, tahun: int, daftar_tahun: Sequence[int]) -> str:
    """
    List the years: each leads to the page of this name, else to its first page.

    Args:
        peta: The pages, seen from the page of the year: `2023/bab-3.md`.
        tahun: The year of the page.
        daftar_tahun: All years, oldest first.

    Returns:
        HTML; empty where there is one year only.
    """
    if len(daftar_tahun) <= 1:
        return ""
    nama = peta.asal.partition("/")[2]
    butir = "".join(
        _render_year(peta, satu, f"{satu}/{nama}", kini=satu == tahun)
        for satu in select_years(tahun, daftar_tahun)
    )
    if peta.has("arsip.md") and len(daftar_tahun) > MAKS_TAHUN:
        alamat = find_alamat(peta.asal, "arsip.md")
        butir += f'<li><a href="{alamat}">semua tahun</a></li>\n'
    return (
        '<nav class="pindah-tahun" aria-label="Halaman ini pada tahun lain">\n'
        f"<ul>\n{butir}</ul>\n</nav>\n"
    )


def select_years(tahun: int, daftar_tahun: Sequence[int]) -> list[int]:
    """
    Choose the years to name, newest first.

    >>> select_years(2020, range(2001, 2031))
    [2030, 2021, 2020, 2019]
    """
    if len(daftar_tahun) <= MAKS_TAHUN:
        return sorted(daftar_tahun, reverse=True)
    urut = sorted(daftar_tahun)
    di = urut.index(tahun)
    return sorted({urut[-1], *urut[max(di - 1, 0) : di + 2]}, reverse=True)


def _render_year(peta: Peta, tahun: int, path: str, *, kini: bool) -> str:
    """Give one year; the one of this page is no link."""
    if kini:
        return f'<li><span aria-current="true">{tahun}</span></li>\n'
    ada = peta.has(path)
    alamat = find_alamat(peta.asal, path if ada else f"{tahun}/index.md")
    teks = f"{tahun}" if ada else f"{tahun} (ringkasan)"
    return f'<li><a href="{alamat}">{teks}</a></li>\n'
