"""
Give the tests of the search a finished site and its dialog in a browser.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.cari.dialog import Cari, open_dialog
from tests.peladen import serve_folder
from tests.situs.pembaca import Situs
from tests.situs.pembangun import find_shared_folder, make_situs


@pytest.fixture(scope="session")
def situs_nyata(tmp_path_factory: pytest.TempPathFactory) -> Situs:
    """
    Give the finished site of the real data.
    """
    return make_situs(find_shared_folder(tmp_path_factory), "nyata")


@pytest.fixture(scope="session")
def situs_rekaan(tmp_path_factory: pytest.TempPathFactory) -> Situs:
    """
    Give the finished site of the invented agency.
    """
    return make_situs(find_shared_folder(tmp_path_factory), "rekaan")


@pytest.fixture(scope="session")
def alamat(situs_nyata: Situs) -> Iterator[str]:
    """
    Serve the site of the real data under a base path.
    """
    with serve_folder(situs_nyata.folder, "/lkjip/") as alamat:
        yield alamat


@pytest.fixture(scope="module")
def cari(chromium: Browser, alamat: str) -> Iterator[Cari]:
    """
    Give the dialog, open above a chapter.
    """
    yield from open_dialog(chromium, f"{alamat}2023/bab-3/")


@pytest.fixture(scope="session")
def axe() -> Path:
    """
    Find the rules of axe, which come with a library.
    """
    modul = pytest.importorskip("axe_playwright_python")
    return Path(modul.__file__).parent / "axe.min.js"
