"""The search of a preview: never late for good, never of a bad state."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pratinjau.server import Pratinjau, copy_project

PROGRAM = "data/2023/program.yml"
KATA = "pagefind/kata.json"
ENTRI = "pagefind/pagefind-entry.json"
LAMA, BARU = "Administrasi Kepegawaian", "Administrasi Kepegawaianbaru"


@pytest.fixture(scope="module")
def pratinjau(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pratinjau]:
    """Run one preview for the tests of this module; each mends what it breaks."""
    pratinjau = Pratinjau(copy_project(tmp_path_factory.mktemp("proyek")))
    pratinjau.wait(KATA, lambda teks: "kepegawaian" in teks)
    yield pratinjau
    pratinjau.stop()


def test_new_word_is_found(pratinjau: Pratinjau) -> None:
    """A word that was typed is known a moment later, and gone after it was deleted."""
    pratinjau.edit(PROGRAM, LAMA, BARU)
    pratinjau.wait(KATA, lambda teks: "kepegawaianbaru" in teks)
    pratinjau.edit(PROGRAM, BARU, LAMA)
    pratinjau.wait(KATA, lambda teks: "kepegawaianbaru" not in teks)


def test_bad_data_leaves_it(pratinjau: Pratinjau) -> None:
    """With bad data the last good index answers."""
    entri = pratinjau.get(ENTRI)
    pratinjau.edit(PROGRAM, "program:", "program: [")
    pratinjau.wait("", lambda teks: "kotak-galat" in teks)
    assert pratinjau.get(ENTRI) == entri
    pratinjau.edit(PROGRAM, "program: [", "program:")
    pratinjau.wait("", lambda teks: "kotak-galat" not in teks)


def test_same_as_fresh(pratinjau: Pratinjau, tmp_path: Path) -> None:
    """After an edit the index is the same, byte by byte, as that of a fresh build."""
    pratinjau.edit(PROGRAM, LAMA, BARU)
    pratinjau.wait(KATA, lambda teks: "kepegawaianbaru" in teks)
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "-d", str(tmp_path)],
        cwd=pratinjau.folder,
        env={
            **os.environ,
            "SITE_URL": f"http://{pratinjau.alamat}/",
            "NO_MKDOCS_2_WARNING": "1",
            "LKJIP_LAMBAT": "tidak",
        },
        check=True,
    )
    segar = [path for path in (tmp_path / "pagefind").rglob("*") if path.is_file()]
    beda = [
        path.name
        for path in segar
        if pratinjau.fetch(path.relative_to(tmp_path).as_posix()) != path.read_bytes()
    ]
    pratinjau.edit(PROGRAM, BARU, LAMA)

    assert len(segar) > 10
    assert beda == []
