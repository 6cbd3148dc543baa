"""
The way of the keyboard through a page: from the link past the menu to the tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.peladen import serve_folder
from tests.situs.layar import MEJA, PONSEL, Layar, show
from tests.situs.pembaca import Situs

URUTAN = "main a[href], main summary, main [tabindex='0']"
LETAK = """() => {
  const kotak = document.activeElement.getBoundingClientRect();
  return kotak.bottom > 0 && kotak.top < innerHeight;
}"""
KEPALA = """id => {
  const blok = document.getElementById(id);
  const bingkai = blok.querySelector('.tabel');
  bingkai.scrollIntoView();
  bingkai.scrollTo(bingkai.scrollWidth, bingkai.scrollHeight);
  const luar = bingkai.getBoundingClientRect();
  const kepala = blok.querySelector('thead').getBoundingClientRect();
  const nama = blok.querySelector('tbody tr:last-child .n').getBoundingClientRect();
  return [bingkai.scrollTop > 0, kepala.top - luar.top, nama.left - luar.left];
}"""


@pytest.fixture
def bab(chromium: Browser, situs_nyata: Situs) -> Iterator[Page]:
    """
    Open the chapter with the most tables.
    """
    konteks = chromium.new_context()
    with serve_folder(situs_nyata.folder, "/lkjip/") as alamat:
        halaman = konteks.new_page()
        halaman.goto(f"{alamat}2023/bab-2/")
        yield halaman
    konteks.close()


def press_tab(halaman: Page, kali: int) -> list[Any]:
    """
    Press Tab some times; name each stop and tell whether it is in sight.
    """
    daftar = []
    for _ in range(kali):
        halaman.keyboard.press("Tab")
        aktif = halaman.evaluate("document.activeElement.textContent.trim()")
        daftar.append((aktif, halaman.evaluate(LETAK)))
    return daftar


def test_first_stops(bab: Page) -> None:
    """
    The link past the menu comes first, then name, search and menu.
    """
    show(bab, Layar(PONSEL))

    daftar = press_tab(bab, 4)

    assert daftar[0] == ("Langsung ke isi", True)
    assert [satu for satu, _ in daftar[2:]] == ["Cari", "Menu"]


def test_every_stop_of_the_text(bab: Page) -> None:
    """
    After the link past the menu, Tab reaches all links and tables in their order.
    """
    show(bab, Layar(MEJA))
    daftar = bab.locator(URUTAN).evaluate_all(
        "semua => semua.map((satu) => satu.textContent.trim())"
    )
    bab.keyboard.press("Tab")
    bab.keyboard.press("Enter")

    assert press_tab(bab, len(daftar)) == [(satu, True) for satu in daftar]


def test_table_scrolls_by_keys(bab: Page) -> None:
    """
    A table that is wider than a phone is scrolled with the arrow keys.
    """
    show(bab, Layar(PONSEL))
    bingkai = bab.locator("#tabel-2-1 .tabel")
    bingkai.focus()
    for _ in range(5):
        bab.keyboard.press("ArrowRight")

    bab.wait_for_function("satu => satu.scrollLeft > 0", arg=bingkai.element_handle())
    assert bingkai.get_attribute("role") == "region"
    assert bingkai.get_attribute("aria-labelledby") == "tabel-2-1--judul"


def test_heads_stay_in_sight(bab: Page) -> None:
    """
    At the end of a long table its head still stands above, on a desk.
    """
    show(bab, Layar(MEJA))

    digulir, atas, _ = bab.evaluate(KEPALA, "tabel-2-5")

    assert digulir
    assert 0 <= atas < 60


def test_names_stay_in_sight(bab: Page) -> None:
    """
    At the right end of a wide table its rows still have their names, on a phone.
    """
    show(bab, Layar(PONSEL))

    _, _, kiri = bab.evaluate(KEPALA, "tabel-2-1")

    assert abs(kiri) <= 1


def test_nothing_moves_for_who_wants_no_movement(bab: Page) -> None:
    """
    With reduced motion nothing is animated, and jumps are jumps.
    """
    show(bab, Layar(MEJA))

    gerak = bab.evaluate(
        """() => [...document.querySelectorAll('*')].map(getComputedStyle).filter((g) =>
             parseFloat(g.transitionDuration) || g.animationName !== 'none' ||
             g.scrollBehavior === 'smooth').length"""
    )

    assert gerak == 0
