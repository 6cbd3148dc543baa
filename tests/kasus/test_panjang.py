"""
A-64: a text without end and a tree of hundreds, in the finished site.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.cari.dialog import DASAR, open_dialog
from tests.cetak import print_page, squeeze
from tests.dasar_data import change_value, copy_dasar
from tests.kasus.test_situs import run_lkjip
from tests.peladen import serve_folder

KALIMAT = [
    f"Kalimat ke-{nomor} menjelaskan kegiatan, hambatan, dan tindak lanjut."
    for nomor in range(600)
]
PENUTUP = "Demikian alinea penghabisan."
TERBERAT = 1_500_000
"""
Bytes of a page at most.
"""
KEGIATAN = [f"Pembinaan {nomor}" for nomor in range(1, 41)]
SUBKEGIATAN = [f"{induk}.{nomor}" for induk in KEGIATAN for nomor in range(1, 11)]
PAGU = 1000
"""
Rupiah of each kegiatan; the base data spends as much in all.
"""


def write_naskah(data: Path) -> None:
    """
    Let a cause of forty thousand letters be typed.
    """
    baris = "\n".join(f"      {satu}" for satu in (*KALIMAT, PENUTUP))
    lama = "penyebab: Loket sempat tutup."
    change_value(data, "2024/capaian.yml", lama, f"penyebab: |-\n{baris}")


def write_pohon(data: Path) -> None:
    """
    Let forty kegiatan with ten subkegiatan each be typed.
    """
    pohon = "".join(map(_write_kegiatan, KEGIATAN))
    pagu = PAGU * (1 + len(KEGIATAN))
    for berkas, lama, baru in (
        ("program", "      - id: layanan-02\n", f"{pohon}      - id: layanan-02\n"),
        ("laporan", "pagu: 1.000", f"pagu: {pagu}"),
        ("perjanjian", "layanan: 1.000", f"layanan: {pagu}"),
        ("perjanjian", "jumlah_pagu: 1.000", f"jumlah_pagu: {pagu}"),
    ):
        change_value(data, f"2024/{berkas}.yml", lama, baru)


def _write_kegiatan(nama: str) -> str:
    """
    Write a kegiatan as a clerk does.
    """
    kegiatan = f"""\
      - id: {_id_of(nama)}
        nama: {nama}
        indikator: Keluaran
        target: {{awal: 1}}
        pagu: {PAGU}
        realisasi: 900
        subkegiatan:
"""
    return kegiatan + "".join(
        f"          - id: {_id_of(satu)}\n"
        f"            nama: {satu}\n"
        "            indikator: Keluaran\n"
        "            target: {awal: 1}\n"
        for satu in SUBKEGIATAN
        if satu.startswith(f"{nama}.")
    )


def _id_of(nama: str) -> str:
    """
    Give the id of a kegiatan or subkegiatan.
    """
    return nama.lower().replace(" ", "-").replace(".", "-")


@pytest.fixture(scope="module")
def situs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    Build the site with both.
    """
    data = copy_dasar(tmp_path_factory.mktemp("panjang"))
    write_naskah(data)
    write_pohon(data)
    folder = data.parent / "situs"
    hasil = run_lkjip(data, "bangun", "--situs", str(folder))
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    return folder


@pytest.fixture(scope="module")
def alamat(situs: Path) -> Iterator[str]:
    """
    Serve the site.
    """
    with serve_folder(situs, DASAR) as alamat:
        yield alamat


@pytest.fixture
def halaman(chromium: Browser) -> Iterator[Page]:
    """
    Open an empty page.
    """
    halaman = chromium.new_page()
    yield halaman
    halaman.close()


def test_halaman_tidak_berat(situs: Path) -> None:
    """
    No page is heavier than a slow line carries.
    """
    besar = {satu: satu.stat().st_size for satu in situs.rglob("*.html")}

    assert max(besar.values()) < TERBERAT


def test_naskah_utuh(halaman: Page, alamat: str) -> None:
    """
    The text stands whole on the page, and on paper.
    """
    halaman.goto(f"{alamat}indikator/indeks/")
    teks = halaman.get_by_role("main").inner_text()
    kertas = print_page(halaman)
    # Where a sheet ends the titles of its charts stand between two words.
    awal = [squeeze(satu.partition(" menjelaskan")[0]) for satu in KALIMAT]

    assert [satu for satu in (*KALIMAT, PENUTUP) if satu not in teks] == []
    assert [satu for satu in awal if f"{satu}menjelaskan" not in kertas.semua] == []
    assert squeeze(PENUTUP) in kertas.semua
    assert kertas.find_outside() == []


def test_naskah_ditemukan(chromium: Browser, alamat: str) -> None:
    """
    The last word of the text is found; it leads to the section that has it.
    """
    for cari in open_dialog(chromium, alamat):
        ditemukan = cari.ask("penghabisan")

        assert "indikator/indeks/#s-penyebab" in ditemukan


def test_pohon_utuh(halaman: Page, alamat: str) -> None:
    """
    Every branch of the tree stands on the page of its program, and on paper.
    """
    halaman.goto(f"{alamat}program/layanan/")
    teks = halaman.get_by_role("main").inner_text()
    kertas = print_page(halaman)
    semua = (*KEGIATAN, *SUBKEGIATAN)

    assert [satu for satu in semua if satu not in teks] == []
    assert [satu for satu in semua if squeeze(satu) not in kertas.semua] == []
    assert kertas.find_outside() == []


def test_cabang_ditemukan(chromium: Browser, alamat: str) -> None:
    """
    A kegiatan among many is found by its name and leads to its heading.
    """
    for cari in open_dialog(chromium, alamat):
        ditemukan = cari.ask("Pembinaan 37")[:3]

        assert any(satu.startswith("program/layanan/#") for satu in ditemukan)
