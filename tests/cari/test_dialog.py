"""
The dialog: what it loads and when, how keys work it, what it says to everyone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Dialog, Page

from tests.cari.dialog import Cari
from tests.situs.pembaca import Situs

KEBIJAKAN = "default-src 'self'; style-src 'self'; script-src 'self'"


@pytest.fixture
def halaman(chromium: Browser) -> Iterator[Page]:
    """
    Give a fresh page of a browser that remembers nothing.
    """
    konteks = chromium.new_context()
    yield konteks.new_page()
    konteks.close()


def list_requests(halaman: Page) -> list[str]:
    """
    Gather the paths that a page asks for from now on.
    """
    daftar: list[str] = []
    halaman.on("request", lambda r: daftar.append(urlsplit(r.url).path))
    return daftar


def test_loads_nothing_before(halaman: Page, alamat: str) -> None:
    """
    Before someone searches, nothing of the search but its opener is loaded.
    """
    diminta = list_requests(halaman)
    halaman.goto(f"{alamat}2023/bab-3/", wait_until="networkidle")

    assert [p for p in diminta if "/pagefind/" in p or "cari" in p] == [
        "/lkjip/assets/cari.js"
    ]
    Cari(halaman).open()
    halaman.wait_for_load_state("networkidle")
    assert "/lkjip/pagefind/kata.json" in diminta
    assert "/lkjip/stylesheets/cari.css" in diminta


def test_without_scripts(chromium: Browser, alamat: str) -> None:
    """
    Without scripts the link leads to the list of everything.
    """
    konteks = chromium.new_context(java_script_enabled=False)
    halaman = konteks.new_page()
    halaman.goto(f"{alamat}2023/bab-3/")
    halaman.locator(".cari-buka").click()

    assert halaman.url == f"{alamat}cari/"
    konteks.close()


@pytest.mark.parametrize("tombol", ["Control+k", "/"])
def test_keys(halaman: Page, alamat: str, tombol: str) -> None:
    """
    Keys open it, walk through the results, and close it; the focus comes back.
    """
    halaman.goto(alamat)
    tautan = halaman.locator("main a").first
    tautan.focus()
    halaman.keyboard.press(tombol)
    cari = Cari(halaman)
    cari.kata.wait_for()
    halaman.keyboard.type("konflik")
    cari.wait("konflik")
    halaman.keyboard.press("ArrowDown")
    halaman.keyboard.press("ArrowDown")
    kedua = cari.dialog.locator(".cari-hasil a").nth(1)

    assert kedua.evaluate("satu => satu === document.activeElement")
    halaman.keyboard.press("ArrowUp")
    halaman.keyboard.press("ArrowUp")
    assert cari.kata.evaluate("satu => satu === document.activeElement")
    halaman.keyboard.press("Escape")
    assert not cari.dialog.is_visible()
    assert tautan.evaluate("satu => satu === document.activeElement")


def test_slash_can_be_switched_off(halaman: Page, alamat: str) -> None:
    """
    The key alone does nothing any more where a reader does not want it.
    """
    halaman.goto(alamat)
    cari = Cari(halaman)
    cari.open()
    cari.dialog.get_by_role("checkbox").uncheck()
    halaman.keyboard.press("Escape")
    halaman.keyboard.press("/")

    assert not cari.dialog.is_visible()


def test_result_is_opened(halaman: Page, alamat: str) -> None:
    """
    Enter goes to the first result and opens it, also on the page itself.
    """
    halaman.goto(f"{alamat}2023/bab-3/")
    cari = Cari(halaman)
    cari.open()
    cari.kata.fill("tabel 3.2")
    halaman.keyboard.press("Enter")
    cari.dialog.locator(".cari-hasil a:focus").wait_for()
    halaman.keyboard.press("Enter")

    assert halaman.url == f"{alamat}2023/bab-3/#tabel-3-2"
    assert not cari.dialog.is_visible()


def test_current_year_comes_first(cari: Cari) -> None:
    """
    The newest year and what is of all years stand first, older years below.
    """
    cari.ask("capaian kinerja")
    judul = cari.dialog.locator("h3").all_inner_texts()

    assert judul == ["Tahun 2023 dan semua tahun", "Tahun 2022"]


def test_year_of_the_question(cari: Cari) -> None:
    """
    A year in the question takes the first place.
    """
    assert cari.ask("capaian kinerja 2022")[0].startswith("2022/")


def test_filter(cari: Cari) -> None:
    """
    The filter leaves one year, and is undone.
    """
    tahun = cari.dialog.get_by_label("Tahun laporan")
    tahun.select_option("2022")
    satu = cari.ask("capaian")
    cari.wait("capaian")
    tahun.select_option("")
    cari.ask("capaian kinerja")

    assert satu
    assert all(alamat.startswith("2022/") for alamat in satu)


@pytest.mark.parametrize(
    ("tanya", "kata"),
    [
        ("konflk", "“konflk” dibaca “konflik”."),
        ("konflik xqzwv", "“xqzwv” tidak ada di situs ini."),
        ("xqzwv", "Tidak ada hasil."),
        ("123.456.789.012", "Tidak ada hasil."),
        ("tabel 3.2", "hasil."),
    ],
)
def test_status(cari: Cari, tanya: str, kata: str) -> None:
    """
    It is said aloud how many were found, and how a word was read.
    """
    cari.ask(tanya)

    assert kata in cari.status


def test_marks(cari: Cari) -> None:
    """
    The words that were found are marked, in all their forms.
    """
    cari.ask("menyerap")
    tanda = cari.dialog.locator("mark").all_inner_texts()

    assert tanda
    assert all("serap" in satu.lower() for satu in tanda)


def test_question_in_the_address(halaman: Page, alamat: str) -> None:
    """
    A question in the address is asked; what stands in it never runs.
    """
    jahat: list[str] = []

    def note_dialog(dialog: Dialog) -> None:
        jahat.append(dialog.message)
        dialog.dismiss()

    halaman.on("dialog", note_dialog)
    halaman.goto(f"{alamat}?q=%3Cimg%20src=x%20onerror=alert(1)%3E%20konflik#%3Cb%3E")
    cari = Cari(halaman)
    cari.wait("<img src=x onerror=alert(1)> konflik")

    assert cari.list_addresses()
    assert halaman.locator("dialog img").count() == 0
    assert jahat == []


def test_strict_policy(chromium: Browser, alamat: str) -> None:
    """
    It works where a page allows scripts and styles of its own host only.
    """
    konteks = chromium.new_context()
    halaman = konteks.new_page()
    langgar: list[str] = []
    halaman.on(
        "console", lambda p: langgar.append(p.text) if p.type == "error" else None
    )
    # As the theme will write it: at the start of the head, without inline scripts.
    halaman.route(
        alamat,
        lambda rute: rute.fulfill(
            content_type="text/html",
            body='<html lang="id"><head><meta http-equiv="Content-Security-Policy" '
            f'content="{KEBIJAKAN}"><title>x</title></head><body>'
            '<a class="cari-buka" href="cari/">Cari</a>'
            '<script src="assets/cari.js" defer></script></body></html>',
        ),
    )
    halaman.goto(alamat)
    cari = Cari(halaman)
    cari.open()

    assert cari.ask("konflik")
    assert [satu for satu in langgar if "favicon" not in satu] == []
    konteks.close()


@pytest.mark.parametrize("lebar", [360, 1280])
@pytest.mark.parametrize("warna", ["light", "dark"])
def test_accessible(
    chromium: Browser,
    alamat: str,
    axe: Path,
    lebar: int,
    warna: Literal["light", "dark"],
) -> None:
    """
    Axe finds nothing in the open dialog with results, and nothing is cut.
    """
    konteks = chromium.new_context(
        viewport={"width": lebar, "height": 800}, color_scheme=warna, bypass_csp=True
    )
    halaman = konteks.new_page()
    halaman.goto(f"{alamat}2023/bab-3/")
    cari = Cari(halaman)
    cari.open()
    cari.ask("capaian kinerja")
    halaman.add_script_tag(path=axe)
    temuan = halaman.evaluate(
        "axe.run('dialog.cari').then((hasil) => hasil.violations.map((s) => s.id))"
    )

    assert temuan == []
    assert cari.dialog.evaluate("satu => satu.scrollWidth <= satu.clientWidth")
    konteks.close()


def test_other_agency(situs_rekaan: Situs) -> None:
    """
    Another agency has a search of its own words, with its own abbreviations.
    """
    kata = (situs_rekaan.folder / "pagefind/kata.json").read_text("utf-8")

    assert '["titik baca","pojok baca"]' in kata
    assert " ormas " not in kata
