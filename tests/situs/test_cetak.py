"""
Every kind of page on paper: all of it, and nothing that only a screen needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.cetak import A4, Cetakan, print_page, squeeze
from tests.peladen import serve_folder
from tests.situs.jenis import JENIS, choose_pages
from tests.situs.pembaca import Situs

ALAMAT = "https://contoh.example/lkjip/"
SEL = "article :is(td, th, caption)"
TEKS = "article :is(h1, h2, h3, h4, p, dt, dd, summary, li:not(:has(p, ul, ol)), pre)"
BACA = """daftar => daftar.filter((satu) => satu.checkVisibility() &&
  !satu.closest('.aksi, .pindah-tahun, .abjad, [aria-hidden], .lanjut') &&
  !satu.querySelector('a')).map((satu) => satu.innerText)"""
"""
What a reader sees on the screen and must find on paper; an address may follow links.
"""

Cetak = Callable[[str], tuple[Page, Cetakan]]


@pytest.fixture(scope="module")
def cetak(chromium: Browser, situs_nyata: Situs) -> Iterator[Cetak]:
    """
    Print the page of a kind: the open page, and its sheets.
    """
    halaman = chromium.new_page()
    pilihan = choose_pages(situs_nyata)
    with serve_folder(situs_nyata.folder, "/lkjip/") as alamat:

        def print_kind(jenis: str) -> tuple[Page, Cetakan]:
            halaman.goto(alamat + pilihan[jenis])
            return halaman, print_page(halaman)

        yield print_kind
    halaman.close()


@pytest.mark.parametrize("jenis", JENIS)
def test_everything_is_printed(cetak: Cetak, jenis: str) -> None:
    """
    Every cell and every text of the page stands on paper, inside the sheet.
    """
    halaman, cetakan = cetak(jenis)
    daftar = [
        *halaman.locator(SEL).evaluate_all(BACA),
        *halaman.locator(TEKS).evaluate_all(BACA),
    ]

    assert daftar
    assert [satu for satu in daftar if squeeze(satu) not in cetakan.semua] == []
    assert cetakan.find_outside() == []
    assert {
        tuple(sorted(round(n) for n in satu.mediabox[2:])) for satu in cetakan.lembar
    } == {A4}


@pytest.mark.parametrize("jenis", JENIS)
def test_foot_and_frame(cetak: Cetak, jenis: str) -> None:
    """
    At the foot stand source, date and address, together; no menu stands anywhere.
    """
    _, cetakan = cetak(jenis)
    akhir = cetakan.teks[-1]

    assert "Edisidata:abc1234" in akhir
    assert akhir.index("Pasuruan") >= 0
    assert not {"Langsungkeisi", "Tutupmenu", "Tampilangelap", "Sebelumnya"} & {
        kata
        for kata in ("Langsungkeisi", "Tutupmenu", "Tampilangelap", "Sebelumnya")
        if kata in cetakan.semua
    }
