"""
Every kind of page on paper: all of it, and nothing that only a screen needs.
"""

from __future__ import annotations

import re
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

LAYAR_SAJA = ("Langsung ke isi", "Tutup menu", "Tampilan gelap", "Sebelumnya")
"""
Words of the frame that help on a screen only.
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
def test_print(cetak: Cetak, jenis: str) -> None:
    """
    All of the page stands inside A4, and nothing of the menu; source and date last.
    """
    halaman, cetakan = cetak(jenis)
    daftar = [
        *halaman.locator(SEL).evaluate_all(BACA),
        *halaman.locator(TEKS).evaluate_all(BACA),
    ]
    ukuran = [sorted(round(n) for n in satu.mediabox[2:]) for satu in cetakan.lembar]

    assert daftar
    assert [satu for satu in daftar if squeeze(satu) not in cetakan.semua] == []
    assert cetakan.find_outside() == []
    assert all(satu == list(A4) for satu in ukuran)
    assert [satu for satu in LAYAR_SAJA if squeeze(satu) in cetakan.semua] == []
    assert re.search(
        r"KotaPasuruan.*Edisidata:abc12345,28Februari2024", cetakan.teks[-1]
    )


def test_addresses_are_written(cetak: Cetak) -> None:
    """
    The first link to a page tells its whole address; one within the page does not.
    """
    _, cetakan = cetak("tahun/bab-3/")
    metodologi = squeeze(f"halaman metodologi ({ALAMAT}metodologi/)")

    assert cetakan.semua.count(metodologi) == 1
    assert squeeze("Tabel 3.2 (http") not in cetakan.semua
    assert squeeze(f"Alamat halaman ini: {ALAMAT}2023/bab-3/") in cetakan.teks[-1]


def test_addresses_of_other_sites(chromium: Browser, situs_rekaan: Situs) -> None:
    """
    A link to another site tells its address, but not twice where it is its text.
    """
    halaman = chromium.new_page()
    with serve_folder(situs_rekaan.folder) as alamat:
        halaman.goto(f"{alamat}tentang/")
        teks = print_page(halaman).semua
    halaman.close()
    repositori = "https://kode.contoh.example/dispusar/lkjip"

    assert squeeze(f"Repositori: {repositori}") in teks
    assert squeeze(f"{repositori} ({repositori})") not in teks
    assert squeeze(f"data/instansi.yml ({repositori}/edit") in teks


def test_folded_text_is_printed_without_scripts(
    chromium: Browser, serve: Callable[..., str], situs_nyata: Situs
) -> None:
    """
    What a reader may fold stands on paper all the same, scripts or not.
    """
    konteks = chromium.new_context(java_script_enabled=False)
    halaman = konteks.new_page()
    halaman.goto(f"{serve(situs_nyata.folder, '/lkjip/')}indikator/nilai-sakip/")
    lipatan = halaman.locator("details:not([open]) li").all_text_contents()
    cetakan = print_page(halaman)
    konteks.close()

    assert lipatan
    assert [satu for satu in lipatan if squeeze(satu) not in cetakan.semua] == []
