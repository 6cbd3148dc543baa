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
NAMA = "Jumlah kegiatan pembinaan kelompok masyarakat wilayah {}"
AKSI = "lampiran-1-rencana-aksi"


def write_wilayah(data: Path) -> None:
    """
    Add sixty indikator with a target for each month.
    """
    urut = range(1, BANYAK + 1)
    definisi = "".join(
        f"""\
          - id: wilayah-{n}
            nama: {NAMA.format(n)}
            satuan: Kegiatan
            desimal: 0
            arah: naik
            definisi: Kegiatan yang selesai
            rumus: banyaknya kegiatan
            sumber: Bidang Layanan
            penanggung_jawab: Bidang Layanan
            target: {{2024: {n}0012}}
"""
        for n in urut
    )
    capaian = "".join(
        f"  - id: wilayah-{n}\n    realisasi: {n}0012\n    sumber: Loket\n"
        "    penyebab: Kegiatan dibagi rata.\n"
        for n in urut
    )
    janji = "".join(f"\n      wilayah-{n}: {n}0012" for n in urut)
    aksi = "".join(
        f"""\
      - id: wilayah-{n}
        satuan: Kegiatan
        target: {{{", ".join(f"{b}: {n}00{b:02}" for b in range(1, 13))}}}
        jumlah: {n}0012
        keputusan_jumlah: data uji
"""
        for n in urut
    )
    change_value(
        data,
        "renstra/2022-2025.yml",
        "          - id: predikat\n",
        f"{definisi}          - id: predikat\n",
    )
    lalu = "".join(f"  - id: wilayah-{n}\n    realisasi: {n}0011\n" for n in urut)
    change_value(
        data, "2023/capaian.yml", "  - id: predikat\n", f"{lalu}  - id: predikat\n"
    )
    change_value(data, "2024/capaian.yml", "program:\n", f"{capaian}program:\n")
    change_value(
        data, "2024/perjanjian.yml", "      predikat: B", f"      predikat: B{janji}"
    )
    change_value(
        data,
        "2024/rencana_aksi.yml",
        "      - id: aduan\n",
        f"{aksi}      - id: aduan\n",
    )


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
    nama = squeeze(NAMA.format(""))
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
