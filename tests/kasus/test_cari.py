"""
The cases that are seen only in the search of a finished site.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog

from tests.cari.dialog import DASAR, Cari, open_dialog
from tests.dasar_data import change_value, copy_dasar
from tests.kasus.test_situs import run_lkjip
from tests.peladen import serve_folder
from tests.ukur.arsip import write_arsip

NAMA = "Program (HAM) data_pokok_kinerja 5.01.01 P1/K2"
BATAS_INDEKS = 2_000_000
ARSIP = range(1001, 1011)


def build_situs(data: Path) -> Path:
    """
    Build a site beside its data.
    """
    situs = data.parent / "situs"
    hasil = run_lkjip(data, "bangun", "--situs", str(situs))
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    return situs


@pytest.fixture(scope="module")
def situs_kode(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    Build a site with a name full of codes.
    """
    data = copy_dasar(tmp_path_factory.mktemp("kode"))
    change_value(data, "2024/program.yml", "nama: Program Pelayanan", f"nama: {NAMA}")
    return build_situs(data)


@pytest.fixture(scope="module")
def situs_arsip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    Build a site of ten archived years.
    """
    data = tmp_path_factory.mktemp("arsip") / "data"
    write_arsip(data, len(ARSIP))
    return build_situs(data)


def serve_dialog(chromium: Browser, situs: Path) -> Iterator[Cari]:
    """
    Serve a site and open the dialog on its first page.
    """
    with serve_folder(situs, DASAR) as alamat:
        yield from open_dialog(chromium, alamat)


@pytest.fixture(scope="module")
def cari_kode(chromium: Browser, situs_kode: Path) -> Iterator[Cari]:
    """
    Give the search of the site with codes.
    """
    yield from serve_dialog(chromium, situs_kode)


@pytest.fixture(scope="module")
def cari_arsip(chromium: Browser, situs_arsip: Path) -> Iterator[Cari]:
    """
    Give the search of the site with an archive.
    """
    yield from serve_dialog(chromium, situs_arsip)


@pytest.mark.parametrize(
    "tanya",
    [
        *("5.01.01", "50101", "HAM", "(HAM)", "P1/K2", "P1K2", "p1 k2"),
        *("data_pokok_kinerja", "pokok", "Program (HAM)"),
    ],
)
def test_kode_ditemukan(cari_kode: Cari, tanya: str) -> None:
    """
    A-29, A-43: a code is found with and without its marks.
    """
    cari_kode.ask(tanya)
    petikan = cari_kode.dialog.locator(".cari-hasil li").all_inner_texts()[:3]

    assert any(NAMA in satu for satu in petikan), petikan


def test_indeks_kecil(situs_arsip: Path) -> None:
    """
    A-41: all that ten years of search can load is small.
    """
    folder = situs_arsip / "pagefind"
    ukuran = [
        len(gzip.compress(p.read_bytes())) for p in folder.rglob("*") if p.is_file()
    ]

    assert sum(ukuran) < BATAS_INDEKS


def test_tahun_terbaru_dahulu(cari_arsip: Cari) -> None:
    """
    A-42: among ten years the newest, or the one that is named, comes first.
    """
    cari_arsip.ask("layanan yang selesai tepat waktu")
    judul = cari_arsip.dialog.locator("h3").all_inner_texts()
    terbaru = cari_arsip.ask("layanan yang selesai tepat waktu 1010")[:3]
    disebut = cari_arsip.ask("layanan yang selesai tepat waktu 1004")[:3]

    assert any(satu.startswith("1010/") for satu in terbaru), terbaru
    assert judul[:2] == ["Tahun 1010 dan semua tahun", "Tahun 1009"]
    assert len(judul) == len(ARSIP)
    assert any(satu.startswith("1004/") for satu in disebut), disebut


def test_arsip_dimuat_bila_diminta(cari_arsip: Cari) -> None:
    """
    A-41: what was found in years long ago is loaded when someone wants to see it.
    """
    dimuat: list[str] = []
    cari_arsip.halaman.on("request", lambda r: dimuat.append(r.url))
    cari_arsip.ask("indikator")
    sebelum = list(dimuat)
    tombol = cari_arsip.dialog.get_by_role("button", name="Tampilkan hasil tahun 1002")
    tombol.click()
    cari_arsip.dialog.locator("a[href*='/1002/']").first.wait_for()

    assert not [alamat for alamat in sebelum if "isi/1002" in alamat]
    assert [alamat for alamat in dimuat if "isi/1002" in alamat]


def test_pertanyaan_dalam_alamat(chromium: Browser, situs_kode: Path) -> None:
    """
    A-31: a question in the address is asked as text; nothing in it runs.
    """
    jahat: list[str] = []

    def note_dialog(dialog: Dialog) -> None:
        jahat.append(dialog.message)
        dialog.dismiss()

    with serve_folder(situs_kode, DASAR) as alamat:
        halaman = chromium.new_page()
        halaman.on("dialog", note_dialog)
        halaman.goto(f"{alamat}?q=%3Cimg%20src=x%20onerror=alert(1)%3E%20loket")
        cari = Cari(halaman)
        cari.wait("<img src=x onerror=alert(1)> loket")
        gambar = cari.dialog.locator("img").count()
        halaman.close()

    assert (gambar, jahat) == (0, [])


def test_yang_dihapus_tidak_ditemukan(tmp_path: Path) -> None:
    """
    A-39: what is gone from the data is gone from the search after the next build.
    """
    data = copy_dasar(tmp_path)
    isi = build_situs(data) / "pagefind/isi/2024.json"
    sebelum = "Perlengkapan loket" in isi.read_text("utf-8")
    lama, baru = "nama: Perlengkapan loket", "nama: Perabot loket"
    change_value(data, "2024/program.yml", lama, baru)
    build_situs(data)

    assert sebelum
    assert "Perlengkapan loket" not in isi.read_text("utf-8")
