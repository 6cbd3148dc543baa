"""
Give the tests of the commands data to work on.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.repositori import make_repository, replace_text


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """
    Give data without a fault, committed; commands run beside it.
    """
    for setelan in ("GITHUB_STEP_SUMMARY", "SITE_URL", "LKJIP_DATA"):
        monkeypatch.delenv(setelan, raising=False)
    monkeypatch.chdir(tmp_path)
    return make_repository(tmp_path)


@pytest.fixture
def galat(data: Path) -> Path:
    """
    Give the same with a fault in the working tree.
    """
    replace_text(data / "2023/capaian.yml", "75,51", "lima")
    return data


@pytest.fixture
def ringkasan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """
    Give the file of a CI step's summary.
    """
    berkas = tmp_path / "ringkasan.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(berkas))
    return berkas
