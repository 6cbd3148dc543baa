"""Build into a temporary folder and swap it in: a failed build changes nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path


class BuildError(Exception):
    """The engine refused the site; the message is its own."""


def build_folder(
    data: Path, situs: Path, check: Callable[[Path], object] = str
) -> None:
    """
    Build the site strictly and put it in place of the last one.

    Args:
        data: The data folder, already checked.
        situs: The folder of the finished site; it is replaced as a whole.
        check: Looks at the new folder and raises what keeps it from being published.

    Raises:
        BuildError: The engine found a fault; `situs` is as it was, also when
            `check` raises.
    """
    situs = situs.absolute()
    situs.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=f".{situs.name}-", dir=situs.parent
    ) as sementara:
        baru = Path(sementara) / "baru"
        _run_engine(data, baru)
        check(baru)
        _swap(baru, situs, Path(sementara) / "lama")


def _run_engine(data: Path, baru: Path) -> None:
    """Run MkDocs as a process of its own, with the times of the last commit."""
    lingkungan = {
        **os.environ,
        "LKJIP_DATA": str(data),
        "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH") or find_epoch(),
    }
    # With --quiet no warning would be counted, and --strict would never stop.
    perintah = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    hasil = subprocess.run(
        [*perintah, "--site-dir", str(baru)],
        env=lingkungan,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if hasil.returncode:
        keluaran = "\n".join(_list_faults(hasil.stdout + hasil.stderr))
        raise BuildError(f"situs tidak dapat dibangun:\n{keluaran}")


def _list_faults(keluaran: str) -> list[str]:
    """List what the engine complains of, without the lines about its progress."""
    baris = keluaran.splitlines()
    return [satu for satu in baris if satu.strip() and not satu.startswith("INFO")]


def find_epoch() -> str:
    """Give the time of the last commit in seconds; 0 where there is no history."""
    try:
        hasil = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    except OSError:
        return "0"
    return hasil.stdout.strip() or "0"


def _swap(baru: Path, situs: Path, lama: Path) -> None:
    """Put the new folder in place; on a fault the old one comes back."""
    if situs.exists():
        situs.rename(lama)
    try:
        shutil.move(baru, situs)
    except OSError:
        if lama.exists():
            lama.rename(situs)
        raise
