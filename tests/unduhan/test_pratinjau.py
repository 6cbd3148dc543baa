"""
A preview makes the heavy downloads only when someone opens them.
"""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from lkjip_site.publish.penerbit import Penerbit
from tests.situs.pembangun import DATA, ROOT

BERAT = ["lkjip-2023.xlsx", "lkjip-2023.zip", "datapackage.json"]


@pytest.fixture(scope="module")
def penerbit() -> Penerbit:
    """
    Give a preview of the invented agency.
    """
    baru = Penerbit(DATA["rekaan"])
    baru.start("serve")
    baru.build(Path(ROOT / "docs"))
    return baru


@pytest.mark.parametrize("nama", BERAT)
def test_not_written(penerbit: Penerbit, nama: str) -> None:
    """
    None of them is written when the data changes.
    """
    assert penerbit.galat == ""
    assert f"2023/data/{nama}" not in dict(penerbit.contents())


@pytest.mark.parametrize("nama", BERAT)
def test_found(penerbit: Penerbit, nama: str) -> None:
    """
    Each is there when it is asked for.
    """
    assert penerbit.find_file(f"2023/data/{nama}")


def test_zip(penerbit: Penerbit) -> None:
    """
    It is the whole file.
    """
    isi = penerbit.find_file("2023/data/lkjip-2023.zip")

    assert isi is not None
    assert zipfile.ZipFile(BytesIO(isi)).testzip() is None
