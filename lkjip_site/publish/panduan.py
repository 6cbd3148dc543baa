"""Hand-written pages of docs/: their place in the navigation."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_JUDUL = re.compile(r"^# +(.+?)\s*$", re.MULTILINE)


def list_panduan(docs: Path) -> tuple[Any, ...]:
    """
    List the hand-written guides with their titles, the first page first.

    Args:
        docs: The folder of the hand-written pages.

    Returns:
        Mappings title -> path for each `panduan/*.md`.
    """
    berkas = sorted(
        (docs / "panduan").glob("*.md"), key=lambda p: (p.stem != "index", p.stem)
    )
    return tuple(
        {find_title(satu.read_text("utf-8"), satu.stem): f"panduan/{satu.name}"}
        for satu in berkas
    )


def find_title(teks: str, nama: str) -> str:
    r"""
    Find the first heading of a page; its file name where it has none.

    >>> find_title("# Mengubah angka\n", "x")
    'Mengubah angka'
    """
    cocok = _JUDUL.search(teks)
    return cocok[1] if cocok else nama
