"""
The cases that are seen in a browser: by whom, on which screen, in which colours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.cetak import print_page
from tests.dasar_data import change_value, copy_dasar
from tests.kasus.test_situs import PANJANG, run_lkjip
from tests.peladen import serve_folder
from tests.situs.jenis import choose_pages
from tests.situs.layar import MEJA, Layar, find_faults, show
from tests.situs.pembaca import Situs
from tests.situs.pohon import Elemen

ALAMAT_PANJANG = f"https://contoh.example/{'arsip-laporan-kinerja-' * 9}"
TANDA = """semua => semua.map((satu) =>
  [getComputedStyle(satu, '::before').content, satu.textContent.toLowerCase()])"""
WARNA_TEKS = "satu => getComputedStyle(satu).fill"


@pytest.fixture(scope="module")
def situs(tmp_path_factory: pytest.TempPathFactory) -> Situs:
    """
    Build a site with a word and an address without end, and all three statuses.
    """
    data = copy_dasar(tmp_path_factory.mktemp("akses"))
    renstra, capaian = "renstra/2022-2025.yml", "2024/capaian.yml"
    change_value(data, renstra, "nama: Indeks kenyamanan", f"nama: {PANJANG}")
    change_value(data, renstra, "sumber: Survei warga", f"sumber: {ALAMAT_PANJANG}")
    change_value(data, capaian, "sumber: Survei warga", f"sumber: {ALAMAT_PANJANG}")
    change_value(
        data,
        capaian,
        "    realisasi: B\n    sumber: Dinas Arsip\n",
        "    realisasi: tidak diukur\n    alasan: penilaian ditunda\n",
    )
    folder = data.parent / "situs"
    hasil = run_lkjip(data, "bangun", "--situs", str(folder))
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    return Situs(folder, "https://contoh.example/")


@pytest.fixture(scope="module")
def alamat(situs: Situs) -> Iterator[str]:
    """
    Serve the site.
    """
    with serve_folder(situs.folder) as alamat:
        yield alamat


@pytest.fixture
def halaman(chromium: Browser) -> Iterator[Page]:
    """
    Give a page of a browser that remembers nothing.
    """
    konteks = chromium.new_context()
    yield konteks.new_page()
    konteks.close()


def test_kata_panjang_di_layar_sempit(situs: Situs, alamat: str, halaman: Page) -> None:
    """
    A-34: at 320 pixels no page scrolls sideways, and no text is cut or overlapped.
    """
    salah = {}
    for satu in choose_pages(situs).values():
        halaman.goto(alamat + satu)
        show(halaman, Layar(320))
        salah[satu] = find_faults(halaman, "findCut")

    assert PANJANG in situs.halaman["2024/bab-3/"].teks
    assert ALAMAT_PANJANG in situs.halaman["2024/bab-2/"].teks
    assert [satu for satu in salah.items() if satu[1]] == []


def list_blocks(situs: Situs) -> dict[str, Elemen]:
    """
    Give the tables of the report with all that stands around them, by address.
    """
    return {
        f"{alamat}#{satu.atribut['id']}": satu
        for alamat, halaman in situs.halaman.items()
        if re.match(r"\d{4}/", alamat)
        for satu in halaman.akar.find("div")
        if satu.atribut.get("class", "").startswith("tabel-blok")
    }


def test_tabel_berjudul(situs: Situs) -> None:
    """
    A-46: each table has one caption of its own that names subject and year.
    """
    daftar = list_blocks(situs)
    judul = {
        di: [c.text() for c in blok.find("caption")] for di, blok in daftar.items()
    }
    di_halaman = [(di.partition("#")[0], *satu) for di, satu in judul.items()]

    assert len(daftar) > 20
    assert [di for di, satu in judul.items() if len(satu) != 1] == []
    assert [
        di for di, satu in judul.items() if not re.search(r"\b20\d\d\b", satu[0])
    ] == []
    assert len(set(di_halaman)) == len(di_halaman)


def test_tabel_bersumber(situs: Situs) -> None:
    """
    A-46: below each table its source stands, introduced by a word.
    """
    tanpa = [
        di
        for di, blok in list_blocks(situs).items()
        if "Sumber: " not in " ".join(p.text() for p in blok.find("p"))
    ]

    assert tanpa == []


@pytest.mark.parametrize(
    "layar",
    [Layar(MEJA), Layar(MEJA, "dark"), Layar(MEJA, paksa=True)],
    ids=["terang", "gelap", "paksa"],
)
def test_kontras_di_semua_warna(
    situs: Situs, alamat: str, halaman: Page, layar: Layar
) -> None:
    """
    A-47: no text below 4.5:1 and no sign below 3:1, whatever the colours.
    """
    salah = {}
    for satu in choose_pages(situs).values():
        halaman.goto(alamat + satu)
        show(halaman, layar)
        salah[satu] = find_faults(halaman, "findPale")

    assert [satu for satu in salah.items() if satu[1]] == []


def test_status_bertanda(alamat: str, halaman: Page) -> None:
    """
    A-48: each status has a word and a sign of its own, on the screen and on paper.
    """
    halaman.goto(f"{alamat}indikator/")
    tanda = halaman.locator("article [class^=status-]").evaluate_all(TANDA)
    cetakan = print_page(halaman).semua

    assert sorted(map(tuple, tanda)) == [
        ('"○"', "tidak diukur"),
        ('"✓"', "tercapai"),
        ('"✗"', "belum tercapai"),
    ]
    assert all(
        satu in cetakan for satu in ("○Tidakdiukur", "✓Tercapai", "✗Belumtercapai")
    )


def test_grafik_di_setiap_halaman(alamat: str, halaman: Page) -> None:
    """
    A-55: a chart stands there once, on the first page, the second and after going back.
    """
    banyak = []
    halaman.goto(f"{alamat}indikator/")
    for nomor in (0, 1, 0):
        halaman.locator(".daftar-grafik a").nth(nomor).click()
        halaman.wait_for_url("**/indikator/*/")
        grafik = halaman.locator("svg.grafik[aria-labelledby^='g-seri']")
        banyak.append((grafik.count(), grafik.first.is_visible()))
        halaman.go_back()

    assert banyak == [(1, True)] * 3


def test_label_grafik_mengikuti_warna(alamat: str, halaman: Page) -> None:
    """
    A-56: labels follow the reader's choice at once, keep it, and follow the system.
    """
    halaman.emulate_media(color_scheme="light")
    halaman.goto(f"{alamat}indikator/aduan/")
    label = halaman.locator(".grafik text").first
    warna = [label.evaluate(WARNA_TEKS)]
    halaman.locator(".tema").click()
    warna.append(label.evaluate(WARNA_TEKS))
    pucat = find_faults(halaman, "findPale")
    halaman.reload()
    warna.append(label.evaluate(WARNA_TEKS))
    halaman.evaluate("localStorage.clear()")
    halaman.reload()
    warna.append(label.evaluate(WARNA_TEKS))
    halaman.emulate_media(color_scheme="dark")
    warna.append(label.evaluate(WARNA_TEKS))

    terang, gelap = warna[:2]
    assert terang != gelap
    assert warna == [terang, gelap, gelap, terang, gelap]
    assert pucat == []


def test_tanpa_skrip(situs: Situs, alamat: str, chromium: Browser) -> None:
    """
    A-57: without scripts every figure, text, older year and download is reachable.
    """
    konteks = chromium.new_context(java_script_enabled=False)
    halaman = konteks.new_page()
    halaman.goto(alamat)
    tersembunyi = []
    for satu in choose_pages(situs).values():
        halaman.goto(alamat + satu)
        tersembunyi += [
            (satu, tautan)
            for tautan in halaman.locator("main a").evaluate_all(
                """semua => semua.filter((satu) => !satu.checkVisibility() &&
                     !satu.closest('details')).map((satu) => satu.href)"""
            )
        ]
    halaman.goto(f"{alamat}arsip/")
    tahun = halaman.locator("main a[href*='2023/']").first
    tahun.click()
    unduhan = halaman.locator("main a[href$='.csv']").first

    assert tersembunyi == []
    assert halaman.url == f"{alamat}2023/"
    assert unduhan.is_visible()
    konteks.close()
