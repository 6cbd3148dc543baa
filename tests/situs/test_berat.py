"""
Every page is light at first view: within a budget that is kept beside this test.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.peladen import serve_folder
from tests.situs.berat import (
    Muatan,
    find_excess,
    measure_pages,
    read_anggaran,
)
from tests.situs.pembaca import Situs

ANGGARAN = read_anggaran()


@pytest.fixture(scope="module")
def muatan(chromium: Browser, situs_nyata: Situs) -> list[Muatan]:
    """
    Weigh every page of the real site, under a base path.
    """
    with serve_folder(situs_nyata.folder, "/lkjip/") as alamat:
        return list(measure_pages(chromium, alamat, list(situs_nyata.halaman)))


def test_pages(muatan: list[Muatan]) -> None:
    """
    No page weighs more than its kind may, or asks for more files than it may.
    """
    assert list(find_excess(ANGGARAN, muatan)) == []


def test_kinds(muatan: list[Muatan]) -> None:
    """
    Every kind of the budget has a page.
    """
    terpakai = {ANGGARAN.find(satu.halaman) for satu in muatan}

    assert {satu.nama for satu in ANGGARAN.macam if satu not in terpakai} == set()


def test_search(muatan: list[Muatan]) -> None:
    """
    Before someone searches, a page loads its opener and nothing else of the search.
    """
    dimuat = {nama for satu in muatan for nama in satu.berkas}

    assert {n for n in dimuat if "pagefind" in n or ("cari" in n and "." in n)} == {
        "assets/cari.js"
    }


def test_limits() -> None:
    """
    The budget stays below the limits: few kinds may be heavier than a usual page.
    """
    berat = [satu.nama for satu in ANGGARAN.macam if satu.berat]

    assert all(
        satu.kb <= (ANGGARAN.terberat if satu.berat else ANGGARAN.biasa)
        for satu in ANGGARAN.macam
    )
    assert (ANGGARAN.permintaan, ANGGARAN.biasa, ANGGARAN.terberat) == (5, 25, 60)
    assert berat == ["koreksi"]


def test_measured(chromium: Browser, serve: Callable[..., str], tmp_path: Path) -> None:
    """
    What is loaded is weighed compressed, also what a script asks for later.
    """
    isi = "<link rel=icon href=data:,><script src=b.js></script>"
    (tmp_path / "index.html").write_text(isi + "a" * 9000)
    (tmp_path / "b.js").write_text("setTimeout(() => fetch('c.json'), 200)")
    (tmp_path / "c.json").write_text("1" * 9000)

    (muatan,) = measure_pages(chromium, serve(tmp_path, base="/lkjip/"), [""])

    assert set(muatan.berkas) == {"", "b.js", "c.json"}
    assert 0.05 < muatan.kb < 0.3


def test_excess() -> None:
    """
    A message names the page, how much it is over, and what weighs in it.
    """
    berat = Muatan("arsip/", {"arsip/": 15_000, "b": 1_000})
    banyak = Muatan("arsip/", dict.fromkeys("abcdef", 1))

    assert list(find_excess(ANGGARAN, [berat, banyak, Muatan("lain/")])) == [
        "/arsip/: 16.0 kB, lebih 6.0 kB dari anggaran arsip (10 kB): arsip/ 15.0, b 1.0",
        "/arsip/: 6 permintaan, lebih dari 5: a 0.0, b 0.0, c 0.0, d 0.0, e 0.0, f 0.0",
        "/lain/: macam halaman ini belum ada di anggaran_berat.yml",
    ]
