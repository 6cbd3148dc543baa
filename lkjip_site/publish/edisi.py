"""The edition: which version of the data the site shows, by its last commit."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

SETELAN = "LKJIP_EDISI"
"""Setting `<code> <date>` for a build outside of git: `abc12345 2024-02-28`."""
TANPA_RIWAYAT = "tanpa riwayat git"
BERUBAH = "dengan perubahan yang belum tercatat"


@dataclass(frozen=True)
class Edisi:
    """A version of the data."""

    kode: str
    """Short hash of the last commit that changed the data; empty without history."""
    tanggal: date | None
    """Date of that commit; None without history."""
    berubah: bool = False
    """Whether files of the data differ from that commit."""

    def write(self, format_tanggal: Callable[[date], str]) -> str:
        """
        Write the edition for readers.

        >>> Edisi("abc12345", date(2024, 2, 28)).write(str)
        'abc12345, 2024-02-28'
        >>> Edisi("", None).write(str)
        'tanpa riwayat git'
        """
        if self.tanggal is None:
            return TANPA_RIWAYAT
        bagian = [self.kode, format_tanggal(self.tanggal)]
        return ", ".join([*bagian, BERUBAH] if self.berubah else bagian)


def find_edisi(folder: Path) -> Edisi:
    """
    Find the edition of a data folder.

    Returns:
        The edition of the setting where there is one; else of git; else the
        one without history.
    """
    if tetap := os.environ.get(SETELAN, "").split():
        return Edisi(tetap[0], date.fromisoformat(tetap[-1]))
    catatan = run_git(folder, "log", "-1", "--abbrev=8", "--format=%h %cs", "--", ".")
    if not catatan:
        return Edisi("", None)
    kode, tanggal = catatan.split()
    ubahan = run_git(folder, "status", "--porcelain", "--", ".")
    return Edisi(kode, date.fromisoformat(tanggal), berubah=bool(ubahan))


def read_edisi(
    folder: Path, format_tanggal: Callable[[date], str]
) -> tuple[Edisi, str]:
    """Find the edition of a data folder, and write it for readers."""
    edisi = find_edisi(folder)
    return edisi, edisi.write(format_tanggal)


def has_setting() -> bool:
    """Tell whether the edition was set by hand."""
    return bool(os.environ.get(SETELAN))


def run_git(folder: Path, *perintah: str) -> str:
    """Ask git about a folder; nothing where it has no answer."""
    try:
        hasil = subprocess.run(
            ["git", *perintah],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError:
        return ""
    return "" if hasil.returncode else hasil.stdout.strip()
