"""
Give the tests of the search its dialog in a browser.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.cari.dialog import Cari, open_dialog
from tests.peladen import serve_folder
from tests.situs.pembaca import Situs


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
