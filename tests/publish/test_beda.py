"""
The data of a revision: as it was, or a sentence that says why not.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_site.publish.beda import RevisionError, restore_data
from tests.repositori import commit_all, run_git


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """
    Give a data folder of one file, committed twice and then edited.
    """
    folder = tmp_path / "Laporan é/data"
    (folder / "2023").mkdir(parents=True)
    for isi in ("satu\n", "dua\n", "tiga\n"):
        (folder / "2023/capaian.yml").write_text(isi, encoding="utf-8")
        if isi != "tiga\n":
            commit_all(tmp_path)
    return folder


def read_tree(folder: Path) -> dict[str, str]:
    """
    Read all files below a folder.
    """
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def find_reason(folder: Path, rev: str = "HEAD") -> str:
    """
    Find why the old data cannot be had.
    """
    with pytest.raises(RevisionError) as galat, restore_data(folder, rev):
        pass
    return str(galat.value)


@pytest.mark.parametrize(
    ("rev", "isi"), [("HEAD", "dua\n"), ("HEAD~1", "satu\n"), ("main", "dua\n")]
)
def test_revision(data: Path, rev: str, isi: str) -> None:
    """
    The folder has its name and the content of the revision.
    """
    with restore_data(data, rev) as lama:
        assert lama.name == "data"
        assert read_tree(lama) == {"2023/capaian.yml": isi}


def test_end(data: Path) -> None:
    """
    Nothing is left of the old data, and the working tree is as it was.
    """
    with restore_data(data, "HEAD") as lama:
        pass

    assert not lama.exists()
    assert read_tree(data) == {"2023/capaian.yml": "tiga\n"}


def test_relative_folder(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder may be named from where the command runs.
    """
    monkeypatch.chdir(data.parent)

    with restore_data(Path("data"), "HEAD") as lama:
        assert read_tree(lama) == {"2023/capaian.yml": "dua\n"}


def test_folder_at_top(tmp_path: Path) -> None:
    """
    The data folder may be the repository itself.
    """
    (tmp_path / "instansi.yml").write_text("x", encoding="utf-8")
    commit_all(tmp_path)

    with restore_data(tmp_path, "HEAD") as lama:
        assert read_tree(lama) == {"instansi.yml": "x"}


def test_tag(data: Path) -> None:
    """
    A tag with a message names the commit that it stands for.
    """
    run_git(data, "tag", "--annotate", "--message=Terbit", "v1", "HEAD~1")

    with restore_data(data, "v1") as lama:
        assert read_tree(lama) == {"2023/capaian.yml": "satu\n"}


@pytest.mark.parametrize("rev", ["tiada", "", "-x", "--all", "HEAD:data", "HEAD~9"])
def test_unknown_revision(data: Path, rev: str) -> None:
    """
    What is no commit is not known; what looks like an option is not one.
    """
    assert find_reason(data, rev) == (
        f'Revisi "{rev}" tidak dikenal git; sebutkan cabang, tag, atau kode commit, '
        "misalnya main atau HEAD~1."
    )


def test_revision_without_folder(data: Path) -> None:
    """
    A folder that is younger than the revision has no old data.
    """
    baru = data.parent / "data-baru"
    baru.mkdir()

    assert find_reason(baru) == 'Revisi "HEAD" belum memuat folder data-baru/.'


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder outside any repository has no old data.
    """
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert find_reason(tmp_path) == (
        f'Folder "{tmp_path.name}" tidak berada dalam repositori git, sehingga tidak '
        "ada data lama untuk dibandingkan."
    )


def test_broken_repository(data: Path) -> None:
    """
    What git says about a repository that it cannot read is passed on.
    """
    (data.parents[1] / ".git/config").write_text("[", encoding="utf-8")

    alasan = find_reason(data)

    assert alasan.startswith("Repositori tidak dapat dibaca; git menulis: fatal: ")


def test_no_git(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Without the program git there is a sentence, no traceback.
    """
    monkeypatch.setenv("PATH", str(data))

    assert find_reason(data) == (
        "Program git tidak ditemukan; pasang git, lalu ulangi perintah ini."
    )
