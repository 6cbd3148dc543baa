"""
The frame of the pages in a browser: menu, colours, policy, with keyboard alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, Route, ViewportSize

from tests.situs.pembaca import Situs

PONSEL = ViewportSize(width=360, height=740)
FOKUS = "document.activeElement.className || document.activeElement.tagName"


@pytest.fixture
def alamat(serve: Callable[..., str], situs_nyata: Situs) -> str:
    """
    Serve the real site below a base path.
    """
    return serve(situs_nyata.folder, base="/lkjip/")


@pytest.fixture
def ponsel(chromium: Browser) -> Iterator[Page]:
    """
    Give a page as narrow as a phone.
    """
    konteks = chromium.new_context(viewport=PONSEL, color_scheme="light")
    yield konteks.new_page()
    konteks.close()


def test_skip_link(ponsel: Page, alamat: str) -> None:
    """
    The first stop of the keyboard leads past head and menu to the text.
    """
    ponsel.goto(urljoin(alamat, "2023/bab-3/"))

    ponsel.keyboard.press("Tab")
    terlihat = ponsel.locator(".lompat").bounding_box()
    ponsel.keyboard.press("Enter")

    assert terlihat is not None
    assert terlihat["y"] >= 0
    assert ponsel.evaluate("document.activeElement.id") == "isi"


@pytest.mark.parametrize("skrip", [True, False])
def test_menu(chromium: Browser, alamat: str, *, skrip: bool) -> None:
    """
    On a phone the keyboard opens the menu, and Escape closes it, scripts or not.
    """
    konteks = chromium.new_context(viewport=PONSEL, java_script_enabled=skrip)
    halaman = konteks.new_page()
    halaman.goto(urljoin(alamat, "2023/bab-3/"))
    menu = halaman.locator("#menu")
    awal = menu.is_visible()

    halaman.locator(".menu-buka").focus()
    halaman.keyboard.press("Enter")
    buka = menu.is_visible()
    halaman.keyboard.press("Escape")
    tutup = menu.is_visible()
    if skrip:
        assert halaman.evaluate(FOKUS) == "tombol menu-buka"
    konteks.close()

    assert (awal, buka, tutup) == (False, True, False)


def test_colours_are_remembered(ponsel: Page, alamat: str) -> None:
    """
    The reader's choice of colours holds on the next page too.
    """
    latar = "getComputedStyle(document.documentElement).backgroundColor"
    ponsel.goto(alamat)
    terang = ponsel.evaluate(latar)

    ponsel.locator(".tema").click()
    gelap = ponsel.evaluate(latar)
    ponsel.goto(urljoin(alamat, "tentang/"))

    assert gelap != terang
    assert ponsel.evaluate(latar) == gelap
    assert ponsel.locator(".tema").get_attribute("aria-pressed") == "true"


def test_dark_without_scripts(chromium: Browser, alamat: str) -> None:
    """
    Without scripts the colours are those of the system.
    """
    warna = {}
    for skema in ("light", "dark"):
        konteks = chromium.new_context(java_script_enabled=False, color_scheme=skema)
        halaman = konteks.new_page()
        halaman.goto(alamat)
        warna[skema] = halaman.locator("body").screenshot()
        konteks.close()

    assert warna["light"] != warna["dark"]


def test_policy_stops_foreign_scripts(ponsel: Page, alamat: str) -> None:
    """
    A script that got into a page all the same does not run.
    """
    sisip = "<body><script id=asing>document.title = 'jebol'</script>"

    def insert(route: Route) -> None:
        jawab = route.fetch()
        route.fulfill(response=jawab, body=jawab.text().replace("<body>", sisip))

    ponsel.route("**/tentang/", insert)

    ponsel.goto(urljoin(alamat, "tentang/"))

    assert ponsel.locator("#asing").count() == 1
    assert ponsel.title() != "jebol"


def test_nothing_is_wider_than_a_phone(ponsel: Page, alamat: str) -> None:
    """
    At 320 pixels no page scrolls sideways; only the frames of tables do.
    """
    ponsel.set_viewport_size({"width": 320, "height": 640})
    lebar = {}
    for satu in ("", "2023/", "2023/bab-3/", "2023/lampiran/", "2023/koreksi/"):
        ponsel.goto(urljoin(alamat, satu))
        lebar[satu] = ponsel.evaluate("document.documentElement.scrollWidth")

    assert set(lebar.values()) == {320}


@pytest.mark.parametrize(
    ("halaman", "butir"),
    [
        ("2023/bab-3/", "2023/bab-3/"),
        ("indikator/nilai-sakip/", "indikator/"),
        ("program/ideologi-pancasila/", "program/"),
        ("", ""),
    ],
)
def test_menu_marks_where_the_reader_is(
    situs_nyata: Situs, halaman: str, butir: str
) -> None:
    """
    A page of its own is marked in the menu; else the list that leads to it.
    """
    satu = situs_nyata.halaman[halaman]
    tanda = [
        urljoin(f"/{halaman}", e.atribut["href"])
        for e in satu.akar.find("a")
        if "aria-current" in e.atribut
    ]

    assert tanda == [f"/{butir}"]
