"""
The cases that are seen only on paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.cetak import Cetakan, print_page, squeeze
from tests.dasar_data import change_value, copy_dasar
from tests.kasus.test_situs import run_lkjip
from tests.peladen import serve_folder

BANYAK = 60
NAMA = "Jumlah kegiatan pembinaan kelompok masyarakat wilayah"
AKSI = "lampiran-1-rencana-aksi"


DEFINISI = """\
          - id: wilayah-{n}
            nama: {nama} {n}
            satuan: Kegiatan
            desimal: 0
            arah: naik
            definisi: Kegiatan yang selesai
            rumus: banyaknya kegiatan
            sumber: Bidang Layanan
            penanggung_jawab: Bidang Layanan
            target: {{2024: {n}0012}}
"""
LALU = """\
  - id: wilayah-{n}
    realisasi: {n}0011
"""
KINI = """\
  - id: wilayah-{n}
    realisasi: {n}0012
    sumber: Loket
    penyebab: Kegiatan dibagi rata.
"""
JANJI = """\
      wilayah-{n}: {n}0012
"""
RENCANA = """\
      - id: wilayah-{n}
        satuan: Kegiatan
        target: {{BULAN}}
        jumlah: {n}0012
        keputusan_jumlah: data uji
""".replace("BULAN", ", ".join(f"{b}: {{n}}00{b:02}" for b in range(1, 13)))
SISIPAN = (
    ("renstra/2022-2025.yml", DEFINISI, "          - id: predikat\n"),
    ("2023/capaian.yml", LALU, "  - id: predikat\n"),
    ("2024/capaian.yml", KINI, "program:\n"),
    ("2024/perjanjian.yml", JANJI, "      predikat: B\n"),
    ("2024/rencana_aksi.yml", RENCANA, "      - id: aduan\n"),
)
"""
A data file, what is added for each indikator, and the line that it is put before.
"""


def write_wilayah(data: Path) -> None:
    """
    Add sixty indikator with a target for each month.
    """
    for berkas, pola, baris in SISIPAN:
        isi = "".join(pola.format(n=n, nama=NAMA) for n in range(1, BANYAK + 1))
        change_value(data, berkas, baris, f"{isi}{baris}")


@pytest.fixture(scope="module")
def lampiran(
    chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Page, Cetakan]]:
    """
    Print the action plan of sixty indikator over twelve months.
    """
    data = copy_dasar(tmp_path_factory.mktemp("cetak"))
    write_wilayah(data)
    situs = data.parent / "situs"
    hasil = run_lkjip(data, "bangun", "--situs", str(situs))
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr

    with serve_folder(situs) as alamat:
        halaman = chromium.new_page()
        halaman.goto(f"{alamat}2024/lampiran/")
        yield halaman, print_page(halaman)
        halaman.close()


def list_rows(halaman: Page) -> list[list[str]]:
    """
    Read the rows of the action plan on the screen.
    """
    baris: list[list[str]] = halaman.locator(f"#{AKSI} tbody tr").evaluate_all(
        "semua => semua.map((satu) => [...satu.cells].map((sel) => sel.innerText))"
    )
    return baris


def test_tabel_muat_di_kertas(lampiran: tuple[Page, Cetakan]) -> None:
    """
    A-52: twelve months of sixty rows stand on A4 whole, none beyond the margins.
    """
    halaman, cetakan = lampiran
    daftar = list_rows(halaman)
    hilang = [
        sel for baris in daftar for sel in baris if squeeze(sel) not in cetakan.semua
    ]

    assert len(daftar) == BANYAK + 1
    assert {len(baris) for baris in daftar} == {17}
    assert hilang == []
    assert cetakan.find_outside() == []


def test_baris_tidak_terbelah(lampiran: tuple[Page, Cetakan]) -> None:
    """
    A-52, A-53: every row stands once, on one sheet, from its name to its last month.
    """
    halaman, cetakan = lampiran
    baris = [squeeze("".join(satu)) for satu in list_rows(halaman)]

    assert [sum(isi.count(satu) for isi in cetakan.teks) for satu in baris] == (
        [1] * len(baris)
    )


def test_kepala_sekali_di_setiap_lembar(lampiran: tuple[Page, Cetakan]) -> None:
    """
    A-53: the head stands once on every sheet with rows, above the first of them.
    """
    _, cetakan = lampiran
    nama = squeeze(NAMA)
    kepala = squeeze("Sasaran Strategis Indikator Kinerja Satuan Output")
    lembar = [isi for isi in cetakan.teks if re.search(rf"{nama}\d+Kegiatan\d", isi)]

    assert len(lembar) > 1
    assert [isi.count(kepala) for isi in lembar] == [1] * len(lembar)
    assert all(isi.index(kepala) < isi.index(nama) for isi in lembar)


def test_judul_bersama_tabel(lampiran: tuple[Page, Cetakan]) -> None:
    """
    A-52: heading, caption, head and first row of a table stand on one sheet.
    """
    halaman, cetakan = lampiran
    pertama = cetakan.find_sheet("".join(list_rows(halaman)[0]))
    judul = halaman.locator(f"#{AKSI} caption b, #{AKSI} caption").first.inner_text()

    assert cetakan.find_sheet("Rencana Aksi Perjanjian Kinerja") == pertama
    assert cetakan.find_sheet(judul) == pertama
