"""
The summary of a CI job.
"""

from pathlib import Path

import pytest

from lkjip_site.publish.ringkasan_ci import SETELAN, append_ringkasan


def test_append(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What other steps wrote stays, and a line of space follows each part.
    """
    berkas = tmp_path / "ringkasan.md"
    monkeypatch.setenv(SETELAN, str(berkas))

    append_ringkasan("## Satu\n")
    append_ringkasan("## Dua é\n")

    assert berkas.read_text(encoding="utf-8") == "## Satu\n\n## Dua é\n\n"


@pytest.mark.parametrize("nilai", ["", None])
def test_no_summary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nilai: str | None
) -> None:
    """
    Outside CI, and where the setting is emptied, nothing is written.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(SETELAN, raising=False)
    if nilai is not None:
        monkeypatch.setenv(SETELAN, nilai)

    append_ringkasan("## Satu\n")

    assert list(tmp_path.iterdir()) == []
