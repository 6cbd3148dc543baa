"""
The edition: the last commit of the data, or an honest word where there is none.
"""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from lkjip_site.publish.edisi import Edisi, find_edisi
from lkjip_site.publish.riwayat import read_riwayat
from lkjip_site.render.angka import format_tanggal
from tests.situs.pembaca import Situs


@pytest.fixture(autouse=True)
def _no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Leave the edition to git.
    """
    monkeypatch.delenv("LKJIP_EDISI", raising=False)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """
    Give a data folder with one commit, and a later one beside it.
    """
    folder = tmp_path / "repo" / "data"
    folder.mkdir(parents=True)
    run_git(folder.parent, "init", "--quiet")
    for kunci, nilai in (("user.name", "Uji"), ("user.email", "uji@contoh.example")):
        run_git(folder.parent, "config", kunci, nilai)
    commit(folder / "instansi.yml", "2024-02-28", monkeypatch)
    commit(folder.parent / "README.md", "2025-01-01", monkeypatch)
    return folder


def run_git(folder: Path, *perintah: str) -> str:
    """
    Run git in a folder.
    """
    hasil = subprocess.run(
        ["git", *perintah], cwd=folder, capture_output=True, text=True, check=True
    )
    return hasil.stdout.strip()


def commit(berkas: Path, tanggal: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Commit a file on a day.
    """
    berkas.write_text("isi\n", encoding="utf-8")
    monkeypatch.setenv("GIT_COMMITTER_DATE", f"{tanggal}T12:00:00+0700")
    run_git(berkas.parent, "add", berkas.name)
    run_git(berkas.parent, "commit", "--quiet", "--message", "x")


def test_commit(data: Path) -> None:
    """
    The edition is the last commit that changed the data, not the last one.
    """
    kode = run_git(data, "log", "-1", "--abbrev=8", "--format=%h", "--", ".")

    assert find_edisi(data) == Edisi(kode, date(2024, 2, 28))


def test_changed(data: Path) -> None:
    """
    Data that differs from its commit says so.
    """
    (data / "instansi.yml").write_text("lain\n", encoding="utf-8")

    teks = find_edisi(data).write(format_tanggal)
    assert teks.endswith(", 28 Februari 2024, dengan perubahan yang belum tercatat")


def test_file_date(data: Path) -> None:
    """
    A file has the date of its last commit, an unknown one that of the edition.
    """
    riwayat = read_riwayat(data, Edisi("x", date(2020, 1, 1)))

    assert riwayat.find("instansi.yml") == date(2024, 2, 28)
    assert riwayat.find("tiada.yml") == date(2020, 1, 1)


def test_no_history(tmp_path: Path) -> None:
    """
    Outside of git the edition says that there is no history.
    """
    assert find_edisi(tmp_path).write(format_tanggal) == "tanpa riwayat git"


def test_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A build outside of git can be told its edition.
    """
    monkeypatch.setenv("LKJIP_EDISI", "abc12345 2024-02-28")

    assert find_edisi(tmp_path) == Edisi("abc12345", date(2024, 2, 28))


def test_footer(situs_nyata: Situs) -> None:
    """
    Every page says its edition, the one of a missing page too.
    """
    teks = "Edisi data: abc12345, 28 Februari 2024"
    tanpa = [
        alamat
        for alamat, halaman in situs_nyata.halaman.items()
        if teks not in " ".join(halaman.akar.find("footer")[0].text().split())
    ]

    assert tanpa == []


def test_footer_status(situs_nyata: Situs) -> None:
    """
    A page of a year says the status of its report.
    """
    (kaki,) = situs_nyata.halaman["2023/bab-3/"].akar.find("footer")

    assert "status: final" in " ".join(kaki.text().split())
