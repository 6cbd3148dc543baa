"""
The whole site in a browser: nothing from elsewhere, nothing that needs scripts.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Browser, Page

from tests.jelajah import visit
from tests.situs.pembaca import Situs


def list_newest(situs: Situs) -> list[str]:
    """
    List the pages that show every kind of content: those of no former year.
    """
    lama = ("2021/", "2022/", "panduan/")
    return [alamat for alamat in situs.halaman if not alamat.startswith(lama)]


def count_visible_tables(halaman: Page) -> int:
    """
    Count the tables that a reader sees.
    """
    return sum(satu.is_visible() for satu in halaman.locator("table").all())


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
    No page asks another host for anything, and none causes an error or a dialog.
    """
    konteks = chromium.new_context()

    alamat = serve(situs.folder, base=urlsplit(situs.alamat).path)
    kejadian = visit(konteks, alamat, list_newest(situs))
    konteks.close()

    assert kejadian == []


def test_without_scripts(
    chromium: Browser, serve: Callable[..., str], situs_nyata: Situs
) -> None:
    """
    Without JavaScript every page shows its heading, its menu and all its tables.
    """
    alamat = serve(situs_nyata.folder, base="/lkjip/")
    konteks = chromium.new_context(java_script_enabled=False)
    halaman = konteks.new_page()
    terlihat = {}
    for satu in list_newest(situs_nyata):
        halaman.goto(urljoin(alamat, satu))
        judul = halaman.locator("h1").is_visible()
        terlihat[satu] = (judul, count_visible_tables(halaman))
    konteks.close()

    assert terlihat == {
        satu: (True, len(situs_nyata.halaman[satu].akar.find("table")))
        for satu in list_newest(situs_nyata)
    }


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
