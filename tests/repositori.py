"""
Make small git repositories for the tests.
"""

import os
import shutil
import subprocess
from pathlib import Path

KECIL = Path(__file__).parent / "publish/data"
"""
The smallest data without a fault: one indikator in one year.
"""
_LINGKUNGAN = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Uji",
    "GIT_AUTHOR_EMAIL": "uji@contoh.example",
    "GIT_COMMITTER_NAME": "Uji",
    "GIT_COMMITTER_EMAIL": "uji@contoh.example",
}


def run_git(folder: Path, *perintah: str) -> None:
    """
    Run git in a folder, without the settings of whoever runs the tests.
    """
    subprocess.run(
        ["git", *perintah],
        cwd=folder,
        env={**os.environ, **_LINGKUNGAN},
        capture_output=True,
        check=True,
    )


def commit_all(folder: Path) -> None:
    """
    Commit a folder as it is, in a new repository if there is none.
    """
    run_git(folder, "init", "--quiet", "--initial-branch=main")
    run_git(folder, "add", "--all")
    run_git(folder, "commit", "--quiet", "--allow-empty", "--message=Uji")


def make_repository(folder: Path) -> Path:
    """
    Make a repository that holds the smallest data; give its data folder.
    """
    data = shutil.copytree(KECIL, folder / "data")
    commit_all(folder)
    return data


def replace_text(path: Path, lama: str, baru: str) -> None:
    """
    Replace a text of a file that stands there once.
    """
    teks = path.read_text(encoding="utf-8")
    assert teks.count(lama) == 1
    path.write_text(teks.replace(lama, baru), encoding="utf-8")
