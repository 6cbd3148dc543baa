"""
Give the tests of the downloads two finished sites.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.situs.pembaca import Situs
from tests.situs.pembangun import find_shared_folder, make_situs


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
