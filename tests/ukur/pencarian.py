"""How long a reader on a slow phone waits for the first result of the search."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.cari.dialog import DASAR, Cari
from tests.peladen import serve_folder
from tests.peramban import CHROMIUM_ARGS, find_chromium
from tests.situs.pembangun import DATA, run_bangun
from tests.ukur.arsip import write_arsip

PEMBACA = 5
"""Readers that search, each for the first time."""
LAMBAT = 4
"""How many times slower than this machine their phones are."""
BATAS = 2.0
"""Highest median in seconds, on the machine that limits are meant for."""
TAHUN, INDIKATOR = 10, 100
"""Size of the made-up agency."""


@dataclass(frozen=True)
class Tunggu:
    """One line of the table of searches; seconds from opening to the first result."""

    apa: str
    halaman: int
    detik: float
    terlama: float


def measure_pencarian(folder: Path) -> list[Tunggu]:
    """
    Search in the real site, and in one of ten years with a hundred indikator each.

    Args:
        folder: An empty folder to work in.
    """
    write_arsip(folder / "data", TAHUN, INDIKATOR)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=CHROMIUM_ARGS
        )
        return [
            _measure(browser, "situs ini", DATA["nyata"], folder / "nyata", "konflik"),
            _measure(
                browser, "data rekaan", folder / "data", folder / "rekaan", "layanan 77"
            ),
        ]


def _measure(browser: Browser, apa: str, data: Path, situs: Path, tanya: str) -> Tunggu:
    """Build a site and search in it."""
    hasil = run_bangun(data, situs)
    assert hasil.kode == 0, hasil.keluaran
    with serve_folder(situs, DASAR) as alamat:
        detik = [_time(browser, alamat, tanya) for _ in range(PEMBACA)]
    halaman = sum(1 for _ in situs.rglob("index.html"))
    return Tunggu(apa, halaman, statistics.median(detik), max(detik))


def _time(browser: Browser, alamat: str, tanya: str) -> float:
    """Let one reader search: nothing of the search is loaded or stored before."""
    with browser.new_context() as konteks:
        halaman = konteks.new_page()
        halaman.goto(alamat)
        cari = Cari(halaman)
        pelan = konteks.new_cdp_session(halaman)
        pelan.send("Emulation.setCPUThrottlingRate", {"rate": LAMBAT})
        mulai = time.perf_counter()
        cari.open()
        cari.kata.fill(tanya)
        cari.dialog.locator(".cari-hasil a").first.wait_for()
        return time.perf_counter() - mulai
