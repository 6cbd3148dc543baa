"""
Programs that only npm has: pinned with their hashes in `package-lock.json`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).parent
LINGKUNGAN = {**os.environ, "NODE_ENV": "", "NO_UPDATE_NOTIFIER": "1"}
_TANPA = {True: (), False: ("--omit=dev",)}


class TanpaAlat(Exception):  # noqa: N818 - a lack, not a fault
    """
    A program is not on this machine; the text says what is left out.
    """


def find_programs(daftar: Iterable[str], dilewati: str) -> dict[str, str]:
    """
    Find programs of the system.

    Args:
        daftar: Their names.
        dilewati: What is left out without them, for the sentence.

    Raises:
        TanpaAlat: At least one is missing.
    """
    letak = {nama: shutil.which(nama) for nama in daftar}
    if hilang := [nama for nama, path in letak.items() if path is None]:
        raise TanpaAlat(f"{dilewati} dilewati: {' dan '.join(hilang)} tidak ada.")
    return {nama: path for nama, path in letak.items() if path}


def install_tools(npm: str, *, semua: bool) -> Path:
    """
    Install the pinned programs, unless they are there.

    Args:
        npm: Where npm is.
        semua: Also what only measures; else what checks.

    Returns:
        The folder that holds them.
    """
    modul, sidik = FOLDER / "node_modules", hash_lock()
    tanda = {banyak: modul / f".siap-{banyak}" for banyak in _TANPA}
    siap = {
        b for b, path in tanda.items() if path.exists() and path.read_text() == sidik
    }
    if not siap & {True, semua}:
        perintah = [npm, "ci", "--loglevel=error", *_TANPA[semua]]
        subprocess.run(
            perintah, cwd=FOLDER, env=LINGKUNGAN, stdout=subprocess.DEVNULL, check=True
        )
        tanda[semua].write_text(sidik, "utf-8")
    return modul


def hash_lock() -> str:
    """
    Give the hash of what is pinned.
    """
    return hashlib.sha256((FOLDER / "package-lock.json").read_bytes()).hexdigest()
