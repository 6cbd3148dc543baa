"""
Give every test a browser, a server, and two finished sites.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.peladen import serve_folder
from tests.peramban import CHROMIUM_ARGS, find_chromium
from tests.situs.pembaca import Situs
from tests.situs.pembangun import find_shared_folder, make_situs


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """
    Start the browser of the system once for all tests of a process.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=CHROMIUM_ARGS
        )
        yield browser
        browser.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """
    Serve folders until the test ends: `serve(folder, base="/lkjip/")` -> address.
    """
    with ExitStack() as stack:

        def start(folder: Path, base: str = "/") -> str:
            return stack.enter_context(serve_folder(folder, base))

        yield start


@pytest.fixture(scope="session")
def bersama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    Give a folder that all processes of this test run share.
    """
    return find_shared_folder(tmp_path_factory)


@pytest.fixture(scope="session", params=["nyata", "rekaan"])
def situs(request: pytest.FixtureRequest, bersama: Path) -> Situs:
    """
    Give the finished site of the real data, then that of the invented agency.
    """
    return make_situs(bersama, request.param)


@pytest.fixture(scope="session")
def situs_nyata(bersama: Path) -> Situs:
    """
    Give the finished site of the real data.
    """
    return make_situs(bersama, "nyata")


@pytest.fixture(scope="session")
def situs_rekaan(bersama: Path) -> Situs:
    """
    Give the finished site of the invented agency.
    """
    return make_situs(bersama, "rekaan")
