"""
Give the tests of the tables their year, and years that differ in one place.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_site.compute.tables import build_tables
from lkjip_site.model.hasil import Hasil
from lkjip_site.table import Table
from tests.compute.tables.bahan import DATA, load_hasil

Change = Callable[..., Hasil]


@pytest.fixture(scope="session")
def hasil() -> Hasil:
    """
    Compute the invented agency: 2024 archived, 2025 whole, 2026 just begun.
    """
    return load_hasil(DATA)


@pytest.fixture(scope="session")
def tables(hasil: Hasil) -> dict[str, Table]:
    """
    Build the tables of its whole year.
    """
    return build_tables(hasil.tahun[2025])


@pytest.fixture
def change(tmp_path: Path) -> Change:
    """
    Compute a copy that differs in one place.

    A text of a file is replaced; a file that is not there is written; without
    a text, the file or folder is removed.
    """

    def compute(berkas: str, lama: str = "", baru: str = "") -> Hasil:
        folder = shutil.copytree(DATA, tmp_path / "data")
        path = folder / berkas
        if path.is_dir():
            shutil.rmtree(path)
        elif not path.exists():
            path.write_text(baru, encoding="utf-8")
        elif lama:
            teks = path.read_text(encoding="utf-8")
            assert lama in teks
            path.write_text(teks.replace(lama, baru), encoding="utf-8")
        else:
            path.unlink()
        return load_hasil(folder)

    return compute
