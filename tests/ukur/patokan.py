"""How fast this machine is, by a site of plain Material whose time is known elsewhere."""

from __future__ import annotations

import statistics
from pathlib import Path

from tests.ukur.bangun import time_build

DETIK_PATOKAN = 1.21
"""Seconds that the site takes on the machine for which limits are set in seconds."""
PUTARAN = 5
_HALAMAN, _BARIS, _KOLOM = 100, 30, 6
_KONFIG = """\
site_name: Patokan
theme: {name: material, language: id, font: false}
plugins: [search]
"""
_ALINEA = (
    "Kinerja diukur dengan indikator yang ditetapkan dalam perjanjian kinerja. " * 5
)


def measure_patokan(folder: Path) -> float:
    """
    Build a hundred pages with two paragraphs and one table of thirty rows each.

    Args:
        folder: An empty folder to work in.

    Returns:
        How many times longer than on that machine it takes here.
    """
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(_KONFIG, "utf-8")
    tabel = "\n".join([_row("kolom"), _row("---"), *map(_row, map(str, range(_BARIS)))])
    for nomor in range(_HALAMAN):
        teks = f"# Halaman {nomor}\n\n{_ALINEA}\n\n{_ALINEA}\n\n{tabel}\n"
        (folder / "docs" / f"halaman-{nomor}.md").write_text(teks, "utf-8")
    detik = [
        time_build(["build"], folder / "situs", folder, {}) for _ in range(PUTARAN)
    ]
    return statistics.median(detik) / DETIK_PATOKAN


def _row(isi: str) -> str:
    """Write one row, the same in every column."""
    return f"| {' | '.join([isi] * _KOLOM)} |"
