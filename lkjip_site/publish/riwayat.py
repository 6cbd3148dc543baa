"""Dates of the data files, by their last commits: what feeds and sitemaps state."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

from lkjip_site.publish.edisi import Edisi, has_setting, run_git

_TANDA = "tanggal "


class Riwayat:
    """When the files of a data folder changed last."""

    def __init__(self, edisi: Edisi, tanggal: Mapping[str, date]) -> None:
        """
        Take what is known.

        Args:
            edisi: Version of the whole folder.
            tanggal: Path in the data folder -> date of its last commit.
        """
        self._edisi = edisi
        self._tanggal = dict(tanggal)
        for berkas, satu in tanggal.items():
            folder, garis, _ = berkas.partition("/")
            if garis:
                lama = self._tanggal.get(folder, date.min)
                self._tanggal[folder] = max(satu, lama)

    def find(self, berkas: str) -> date | None:
        """
        Find when a page changed.

        Args:
            berkas: Data file behind it. Of a file of a year all files of that
                year count, since its pages share their figures.

        Returns:
            None where there is no history.
        """
        cari = berkas.partition("/")[0] if "/" in berkas else berkas
        return self._tanggal.get(cari, self._edisi.tanggal)


def read_riwayat(folder: Path, edisi: Edisi) -> Riwayat:
    """
    Read the history of a data folder, in one question to git.

    An edition that was set by hand is the date of all files.
    """
    if has_setting() or edisi.tanggal is None:
        return Riwayat(edisi, {})
    return _ask_git(folder, edisi)


# The code of the edition names the whole history: in a preview it is read once.
@lru_cache(maxsize=2)
def _ask_git(folder: Path, edisi: Edisi) -> Riwayat:
    """Read the history of a data folder."""
    bentuk = ("--name-only", "--relative", f"--format={_TANDA}%cs")
    catatan = run_git(folder, "-c", "core.quotepath=off", "log", *bentuk, "--", ".")
    return Riwayat(edisi, parse_catatan(catatan))


def parse_catatan(catatan: str) -> dict[str, date]:
    r"""
    Read what git wrote: the newest commit first, each with its files.

    >>> parse_catatan("tanggal 2024-02-28\n\na.yml\ntanggal 2023-01-01\n\na.yml\n")
    {'a.yml': datetime.date(2024, 2, 28)}
    """
    daftar: dict[str, date] = {}
    kini = date.min
    for baris in filter(None, catatan.split("\n")):
        if baris.startswith(_TANDA):
            kini = date.fromisoformat(baris.removeprefix(_TANDA))
        else:
            daftar.setdefault(baris, kini)
    return daftar
