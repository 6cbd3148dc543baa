"""
The rules of meaning leave the data without a fault alone, and are quick.
"""

from pathlib import Path

import pytest

from lkjip_site.check.makna import check_hasil_tahun, check_makna
from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.load.muatan import load_muatan
from lkjip_site.publish.site import SiteBuilder
from tests.makna.sisip import DATA

NYATA = Path(__file__).parents[2] / "data"


def test_makna_tanpa_masalah() -> None:
    """
    Nothing is said of data without a fault.
    """
    muatan, _ = load_muatan(DATA)
    hasil = compute_hasil(muatan)

    assert list(check_makna(muatan)) == []
    assert [check_hasil_tahun(satu) for satu in hasil.tahun.values()] == [(), ()]


@pytest.mark.parametrize("data", [NYATA, NYATA.parent / "tests/contoh/data"])
def test_makna_data_terbit(data: Path) -> None:
    """
    What is published has no galat and no peringatan that was not accepted.
    """
    assert SiteBuilder(data).read().problems == ()
