"""How good pages are by Lighthouse, on its setting for phones."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from tests.alat.pasang import TanpaAlat, find_programs, install_tools
from tests.peladen import serve_folder
from tests.peramban import find_chromium
from tests.situs.pembangun import DATA, SITE_URL, run_bangun

DASAR = "/lkjip/"
HALAMAN = ("", "indikator/penurunan-konflik/", "2023/bab-3/")
BAGIAN = {
    "performance": "kecepatan",
    "accessibility": "aksesibilitas",
    "best-practices": "kaidah baik",
    "seo": "penemuan",
}
"""Category of Lighthouse -> its name for readers."""
ULANG = 5
"""
Times that a page is measured at most. The best counts: what else runs on a machine
makes a page seem slower, never quicker.
"""
_PILIHAN = (
    *("--output=json", "--quiet", "--no-enable-error-reporting"),
    "--chrome-flags=--headless --no-sandbox --disable-gpu",
)


@dataclass(frozen=True)
class Mutu:
    """One line of the table of quality."""

    halaman: str
    nilai: dict[str, int]
    """Category -> 0 to 100."""
    kurang: tuple[str, ...] = ()
    """What was found wanting in the last run."""
    mesin: int = 0
    """How fast the machine was in that run, in the measure of Lighthouse."""

    @property
    def is_met(self) -> bool:
        """Tell whether every category is at its best."""
        return set(self.nilai.values()) == {100}


def measure_mutu(folder: Path) -> Iterator[Mutu]:
    """
    Build the real site and measure some of its pages.

    Args:
        folder: An empty folder to work in.

    Raises:
        TanpaAlat: npm or node is missing, or node is too old.
    """
    perintah = find_lighthouse()
    hasil = run_bangun(DATA["nyata"], folder, **SITE_URL["nyata"])
    assert hasil.kode == 0, hasil.keluaran
    with serve_folder(folder, DASAR) as alamat:
        yield from [_measure(perintah, alamat, satu) for satu in HALAMAN]


def find_lighthouse() -> list[str]:
    """Install Lighthouse; give the command that runs it."""
    dilewati = "Pengukuran Lighthouse"
    program = find_programs(("npm", "node"), dilewati)
    modul = install_tools(program["npm"], semua=True)
    perintah = [program["node"], str(modul / "lighthouse/cli/index.js")]
    coba = subprocess.run([*perintah, "--version"], capture_output=True, check=False)
    if coba.returncode:
        raise TanpaAlat(f"{dilewati} dilewati: node di sini terlalu lama.")
    return perintah


def _measure(perintah: list[str], alamat: str, halaman: str) -> Mutu:
    """Measure one page until it is at its best."""
    terbaik = Mutu(halaman, dict.fromkeys(BAGIAN, 0))
    for _ in range(ULANG):
        satu = _measure_once(perintah, alamat, halaman)
        nilai = {k: max(terbaik.nilai[k], satu.nilai[k]) for k in BAGIAN}
        terbaik = Mutu(halaman, nilai, satu.kurang, satu.mesin)
        if terbaik.is_met:
            break
    return terbaik


def _measure_once(perintah: list[str], alamat: str, halaman: str) -> Mutu:
    """Measure one page once."""
    keluaran = subprocess.run(
        [*perintah, urljoin(alamat, halaman), *_PILIHAN],
        env={**os.environ, "CHROME_PATH": find_chromium()},
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    hasil = json.loads(keluaran)
    daftar = {bagian: hasil["categories"][bagian] for bagian in BAGIAN}
    # A category that could not be measured has no score.
    nilai = {bagian: round((d["score"] or 0) * 100) for bagian, d in daftar.items()}
    kurang = [
        f"{bagian}/{audit['id']}"
        for bagian, isi in daftar.items()
        for audit in isi["auditRefs"]
        if audit["weight"] and (hasil["audits"][audit["id"]]["score"] or 0) < 1
        if hasil["audits"][audit["id"]]["scoreDisplayMode"] != "notApplicable"
    ]
    mesin = round(hasil["environment"]["benchmarkIndex"])
    return Mutu(halaman, nilai, tuple(kurang), mesin)
