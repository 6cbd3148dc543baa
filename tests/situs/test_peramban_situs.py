"""
The whole site in a browser: nothing from elsewhere, nothing that needs scripts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from tests.jelajah import visit
from tests.situs.jenis import JENIS, choose_pages
from tests.situs.pembaca import Situs

MENUNGGU = re.compile(
    r"loading|sedang (di|me)muat|silakan tunggu|memuat ?(\.\.\.|…)", re.IGNORECASE
)
"""
Words of a page that waits for a script.
"""


def read_visible(halaman: Page) -> tuple[str, int, int]:
    """
    Read the text that a reader sees, and count tables and charts.
    """
    terlihat = [
        sum(satu.is_visible() for satu in halaman.locator(pilih).all())
        for pilih in ("table", "svg.grafik")
    ]
    return halaman.locator("main").inner_text(), terlihat[0], terlihat[1]


def test_visit(chromium: Browser, serve: Callable[..., str], tmp_path: Path) -> None:
    """
    A request to another host, a missing file, a dialog and an error are all seen.
    """
    isi = (
        "<img src='https://lain.example/a'><img src='b'><script>alert('c');d()</script>"
    )
    (tmp_path / "index.html").write_text(isi, encoding="utf-8")
    konteks = chromium.new_context()
    konteks.route("https://lain.example/**", lambda route: route.abort())

    kejadian = visit(konteks, serve(tmp_path, base="/lkjip/"), [""])
    konteks.close()

    assert {"https://lain.example/a", "c", "d is not defined"} <= set(kejadian)
    assert any(satu.endswith("/lkjip/b") for satu in kejadian)


def test_requests(chromium: Browser, serve: Callable[..., str], situs: Situs) -> None:
    """
    No kind of page asks another host for anything, breaks the policy or opens a dialog.
    """
    konteks = chromium.new_context()

    alamat = serve(situs.folder, base=urlsplit(situs.alamat).path)
    kejadian = visit(konteks, alamat, choose_pages(situs).values())
    konteks.close()

    assert kejadian == []


@pytest.mark.parametrize("jenis", JENIS)
def test_without_scripts(
    chromium: Browser, serve: Callable[..., str], situs_nyata: Situs, jenis: str
) -> None:
    """
    Without JavaScript a page shows the same text, and all its tables and charts.
    """
    satu = choose_pages(situs_nyata)[jenis]
    alamat = urljoin(serve(situs_nyata.folder, base="/lkjip/"), satu)
    terlihat = []
    for skrip in (True, False):
        konteks = chromium.new_context(java_script_enabled=skrip)
        halaman = konteks.new_page()
        halaman.goto(alamat)
        terlihat.append(read_visible(halaman))
        konteks.close()
    akar = situs_nyata.halaman[satu].akar
    grafik = [e for e in akar.find("svg") if "grafik" in e.atribut.get("class", "")]

    assert terlihat[0] == terlihat[1]
    assert terlihat[1][1:] == (len(akar.find("table")), len(grafik))
    assert not MENUNGGU.search(terlihat[1][0])


def test_missing_page(
    chromium: Browser, serve: Callable[..., str], situs_nyata: Situs
) -> None:
    """
    A wrong address at any depth shows the page 404.html with its styles and links.
    """
    alamat = serve(situs_nyata.folder, base="/lkjip/")
    konteks = chromium.new_context()
    halaman = konteks.new_page()
    gagal: list[str] = []
    halaman.on("response", lambda r: gagal.append(r.url) if r.status >= 400 else None)

    halaman.goto(f"{alamat}a/b/c/")
    judul = halaman.locator("h1").inner_text()
    halaman.locator("article a").first.click()

    assert judul == "Halaman tidak ditemukan"
    assert halaman.url == alamat
    assert gagal == [f"{alamat}a/b/c/"]
    konteks.close()


def test_sign_of_correction(
    chromium: Browser, serve: Callable[..., str], situs_nyata: Situs
) -> None:
    """
    The sign beside a corrected figure is small, but not what a finger must hit.
    """
    halaman = chromium.new_page(viewport={"width": 360, "height": 740})
    halaman.goto(f"{serve(situs_nyata.folder, base='/lkjip/')}2023/bab-3/")
    ukuran = halaman.locator("a.k").evaluate_all(
        "daftar => daftar.map(s => s.getBoundingClientRect()).map("
        "k => Math.min(k.width, k.height))"
    )
    halaman.close()

    assert ukuran
    assert min(ukuran) >= 24
