"""What did not change is not looked at again, and is still found."""

from __future__ import annotations

from pathlib import Path

from lkjip_site.check.periksa import check_muatan
from lkjip_site.ingatan import Ingatan
from lkjip_site.load.muatan import load_muatan
from tests.dasar_data import change_value, copy_dasar


def test_remembered_problems_are_the_same(tmp_path: Path) -> None:
    """Problems of a file left alone stand beside those of the edited one."""
    data, ingatan = copy_dasar(tmp_path), Ingatan()
    change_value(data, "2024/program.yml", "pagu: 600", "pagu: 900")
    check_muatan(load_muatan(data, ingatan)[0], ingatan)
    ingatan.end_build()
    change_value(data, "2024/capaian.yml", "- id: indeks", "- id: indek")
    muatan, _ = load_muatan(data, ingatan)

    assert check_muatan(muatan, ingatan) == check_muatan(muatan)
    assert {satu.tempat.berkas for satu in check_muatan(muatan, ingatan)} >= {
        "data/2024/program.yml",
        "data/2024/capaian.yml",
    }
