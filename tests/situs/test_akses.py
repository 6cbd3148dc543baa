"""
Every kind of page for every reader: axe, contrast, narrow screens, large text, focus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.peladen import serve_folder
from tests.situs.jenis import JENIS, choose_pages
from tests.situs.layar import MEJA, PONSEL, Layar, find_faults, run_axe, show
from tests.situs.pembaca import Situs

SEMUA_WARNA = [
    Layar(PONSEL),
    Layar(PONSEL, "dark"),
    Layar(MEJA),
    Layar(MEJA, "dark"),
    Layar(MEJA, "dark", kertas=True),
    Layar(MEJA, "dark", paksa=True),
]
"""
All the colours of a page: on both screens, on paper, and the reader's own.
"""

Buka = Callable[[str], Page]


@pytest.fixture(scope="module")
def buka(chromium: Browser, situs_nyata: Situs) -> Iterator[Buka]:
    """
    Open the page of a kind, in a page of the browser that all tests share.
    """
    halaman = chromium.new_page()
    pilihan = choose_pages(situs_nyata)

    with serve_folder(situs_nyata.folder, "/lkjip/") as alamat:

        def open_kind(jenis: str) -> Page:
            halaman.goto(alamat + pilihan[jenis])
            return halaman

        yield open_kind
    halaman.close()


def show_faulty(chromium: Browser, isi: str) -> Page:
    """
    Open a page of our own with a fault.
    """
    halaman = chromium.new_page(viewport={"width": 320, "height": 640})
    halaman.set_content(f"<html lang=id><title>a</title><main><h1>a</h1>{isi}</main>")
    return halaman


@pytest.mark.parametrize(
    ("ukuran", "isi", "salah"),
    [
        ("findPale", "<p style='color:#999'>abu</p>", "p. abu 2.85"),
        ("findPale", "<button style='border-color:#ddd'>a</button>", "button. a 1."),
        ("findCut", "<p style='width:400px'>a</p>", "halaman 408 > 320"),
        ("findCut", "<p style='margin:-54px 0'>b", "bertumpuk: h1. a / p. b"),
        ("findCut", "<p style='width:9px;overflow:hidden'>bbb", "terpotong: p."),
        ("findCut", f"<table><td style='max-width:9px'>{'b' * 30}", "keluar sel: td."),
        ("findTurned", "<p>مدرسة دينية 89,58", "terbalik: p. 89,58"),
        ("findUnseenFocus", "<a href=b style='outline:0'>b</a>", "a. b"),
    ],
)
def test_faults_are_found(chromium: Browser, ukuran: str, isi: str, salah: str) -> None:
    """
    Pale, cut, overlapping or turned text and unseen focus are found.
    """
    halaman = show_faulty(chromium, isi)

    halaman.keyboard.press("Tab")
    daftar = find_faults(halaman, ukuran)
    halaman.close()

    assert any(satu.startswith(salah) for satu in daftar), daftar


def test_axe_finds(chromium: Browser) -> None:
    """
    A fault of the smallest weight is found too.
    """
    halaman = show_faulty(chromium, "<h3>lompat</h3>")

    temuan = run_axe(halaman)
    halaman.close()

    assert temuan == ["heading-order: h3"]


@pytest.mark.parametrize("jenis", JENIS)
def test_axe(buka: Buka, jenis: str) -> None:
    """
    Axe finds nothing of any weight: light on a phone, dark on a desk, and on paper.

    Contrast takes it most of the time; test_contrast looks at that in all colours.
    """
    halaman = buka(jenis)
    temuan = {}
    for layar in (Layar(PONSEL), Layar(MEJA, "dark"), Layar(MEJA, kertas=True)):
        show(halaman, layar)
        temuan[layar] = run_axe(halaman, warna=layar == Layar(PONSEL))

    assert [satu for satu in temuan.items() if satu[1]] == []


@pytest.mark.parametrize("warna", ["light", "dark"])
def test_axe_in_menu(buka: Buka, warna: str) -> None:
    """
    Axe finds nothing in the open menu of a phone.
    """
    halaman = buka("tahun/bab-3/")
    show(halaman, Layar(PONSEL, "dark" if warna == "dark" else "light"))
    halaman.locator(".menu-buka").click()

    assert run_axe(halaman) == []


@pytest.mark.parametrize("jenis", JENIS)
def test_contrast(buka: Buka, jenis: str) -> None:
    """
    No text is paler than 4.5:1 and no sign than 3:1, in any colours.
    """
    halaman = buka(jenis)
    salah = {}
    for layar in SEMUA_WARNA:
        show(halaman, layar)
        salah[layar] = find_faults(halaman, "findPale")

    assert [satu for satu in salah.items() if satu[1]] == []


@pytest.mark.parametrize("jenis", JENIS)
def test_nothing_is_cut(buka: Buka, jenis: str) -> None:
    """
    At 320 pixels and with text of 200 % no page scrolls sideways or cuts its text.
    """
    halaman = buka(jenis)
    salah = {}
    for lebar, teks in [(320, "100%"), (MEJA, "100%"), (640, "200%"), (MEJA, "200%")]:
        show(halaman, Layar(lebar))
        halaman.evaluate("b => { document.documentElement.style.fontSize = b }", teks)
        salah[lebar, teks] = find_faults(halaman, "findCut")

    assert [satu for satu in salah.items() if satu[1]] == []


@pytest.mark.parametrize("jenis", JENIS)
def test_focus_is_seen(buka: Buka, jenis: str) -> None:
    """
    Every stop of the keyboard is in sight and framed, also in the reader's colours.
    """
    halaman = buka(jenis)
    salah = {}
    for layar in (Layar(PONSEL), Layar(MEJA, "dark"), Layar(MEJA, paksa=True)):
        show(halaman, layar)
        halaman.keyboard.press("Tab")
        salah[layar] = find_faults(halaman, "findUnseenFocus")

    assert [satu for satu in salah.items() if satu[1]] == []


def test_another_agency(chromium: Browser, situs_rekaan: Situs) -> None:
    """
    Another agency's colours, names and figures are as readable.
    """
    halaman = chromium.new_page()
    salah = {}
    with serve_folder(situs_rekaan.folder) as alamat:
        for satu in choose_pages(situs_rekaan).values():
            halaman.goto(alamat + satu)
            for layar in (Layar(320), Layar(MEJA, "dark")):
                show(halaman, layar)
                salah[satu, layar] = [
                    *find_faults(halaman, "findPale"),
                    *find_faults(halaman, "findCut"),
                ]
    halaman.close()

    assert [satu for satu in salah.items() if satu[1]] == []
