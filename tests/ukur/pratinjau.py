"""From saving a file to the changed page served: ours beside plain Material."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lkjip_site.publish.site import build_site
from tests.pratinjau.server import Pratinjau, copy_project
from tests.ukur.arsip import TAHUN_AWAL
from tests.ukur.bangun import list_tables, prepare
from tests.ukur.polos import write_polos

SUNTINGAN = 10
SUNTINGAN_POLOS = 5
"""Fewer: plain needs ten seconds for one at 600 pages."""
TENANG = 1.5
"""Seconds between a page and the next edit: the index of the search is made by then."""


@dataclass(frozen=True)
class Jeda:
    """One line of the table of previews; seconds from saving to the page served."""

    apa: str
    halaman: int
    kami: float
    terlama: float
    polos: float
    batas: float
    """Highest median of ours on the machine that limits are meant for."""


@dataclass(frozen=True)
class Suntingan:
    """Where one value is typed, and the page that shows it."""

    berkas: str
    pola: str
    """What stands there before: a pattern whose group 1 is the value."""
    halaman: str


def measure_nyata(folder: Path) -> Jeda:
    """Edit a value of the real data."""
    copy_project(folder)
    site = build_site(folder / "data")
    write_polos(folder / "polos", site, list_tables(folder / "data"))
    sunting = Suntingan("data/2023/capaian.yml", r"realisasi: (96,38)", "2023/bab-3/")
    return _measure("situs ini", folder, len(site.halaman), sunting, batas=0.3)


def measure_rekaan(folder: Path, banyak_tahun: int) -> Jeda:
    """Edit a value of the made-up agency with many years."""
    halaman = prepare(folder, banyak_tahun)
    tahun = TAHUN_AWAL + banyak_tahun // 2
    sunting = Suntingan(
        f"data/{tahun}/capaian.yml", r"realisasi: ([0-9.]+)", f"{tahun}/bab-3/"
    )
    return _measure("data rekaan", folder, halaman, sunting, batas=0.7)


def _measure(
    apa: str, folder: Path, halaman: int, sunting: Suntingan, *, batas: float
) -> Jeda:
    """Run both previews, one after the other."""
    kami = _time(folder, sunting, SUNTINGAN)
    angka = re.search(sunting.pola, (folder / sunting.berkas).read_text("utf-8"))
    assert angka is not None, "nilai yang disunting ada"
    tampil = re.escape(angka[1].replace(".", ","))
    berkas = f"docs/{sunting.halaman.rstrip('/')}.md"
    di_polos = Suntingan(berkas, rf"\| ({tampil})%? \|", sunting.halaman)
    polos = _time(folder / "polos", di_polos, SUNTINGAN_POLOS)
    return Jeda(
        apa,
        halaman,
        statistics.median(kami),
        max(kami),
        statistics.median(polos),
        batas,
    )


def _time(folder: Path, sunting: Suntingan, kali: int) -> Sequence[float]:
    """Give the seconds of some edits in a row, after one that does not count."""
    berkas = folder / sunting.berkas
    asli = berkas.read_text("utf-8")
    cocok = re.search(sunting.pola, asli)
    assert cocok is not None, "nilai yang disunting ada"
    depan, belakang = asli[: cocok.start(1)], asli[cocok.end(1) :]
    pratinjau = Pratinjau(folder)
    try:
        pratinjau.wait(sunting.halaman, lambda teks: "<main" in teks)
        waktu = [
            _time_one(pratinjau, sunting, depan, f"{61 + nomor},37", belakang)
            for nomor in range(kali + 1)
        ]
    finally:
        pratinjau.stop()
        berkas.write_text(asli, "utf-8")
    return waktu[1:]


def _time_one(
    pratinjau: Pratinjau, sunting: Suntingan, depan: str, angka: str, belakang: str
) -> float:
    """Save one value and ask for the page until it shows it."""
    assert angka not in pratinjau.get(sunting.halaman)[1], "nilai ini belum tampil"
    time.sleep(TENANG)
    mulai = time.perf_counter()
    berkas = pratinjau.folder / sunting.berkas
    berkas.write_text(f"{depan}{angka}{belakang}", "utf-8")
    pratinjau.wait(sunting.halaman, lambda teks: angka in teks)
    return time.perf_counter() - mulai
