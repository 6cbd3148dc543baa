"""
The cases that are seen in the charts.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.dasar_data import build_changed

CAPAIAN = "2024/capaian.yml"


def test_nilai_negatif_pada_grafik(tmp_path: Path) -> None:
    """
    A negative figure lies below the line of zero, a zero on it, each with its text.
    """
    site = build_changed(
        tmp_path,
        ("2023/capaian.yml", "realisasi: 79", "realisasi: -3"),
        (CAPAIAN, "realisasi: 76", "realisasi: 0"),
    )

    grafik = site.halaman["indikator/indeks.md"].tabel["grafik-seri"]
    (nol,) = re.findall(r'class="g-sumbu" d="M0 ([0-9.]+)H', grafik)
    titik = re.findall(r'<circle class="g-titik" cx="[^"]+" cy="([0-9.]+)"', grafik)
    assert float(titik[1]) > float(nol)
    assert float(titik[2]) == float(nol)
    assert ">−3,00</text>" in grafik
    assert ">0,00</text>" in grafik
