"""Whole builds, ours and plain Material, alternating in one run."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.compute.seri_indikator import compute_seri
from lkjip_site.compute.tables import build_tables
from lkjip_site.load.muatan import load_muatan
from lkjip_site.publish.site import build_site
from lkjip_site.render.indikator import path_of
from lkjip_site.render.peta import page_of_table
from lkjip_site.table import Table
from tests.ukur.arsip import write_arsip
from tests.ukur.polos import write_polos

AKAR = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ukuran:
    """One line of the table of builds; times are seconds of the whole process."""

    halaman: int
    kami: float
    polos: float | None
    nisbah: float | None
    """Median of the ratios of the pairs."""


def prepare(folder: Path, banyak_tahun: int) -> int:
    """Make the data of ours and the pages of plain; give the number of pages."""
    write_arsip(folder / "data", banyak_tahun)
    _copy_project(folder)
    site = build_site(folder / "data")
    write_polos(folder / "polos", site, list_tables(folder / "data"))
    return len(site.halaman)


def list_tables(data: Path) -> dict[str, dict[str, Table]]:
    """Give the tables of a data folder: path of a page -> anchor -> table."""
    muatan, _ = load_muatan(data)
    tabel: dict[str, dict[str, Table]] = {}
    semua = compute_hasil(muatan)
    for tahun, hasil in semua.tahun.items():
        for satu in build_tables(hasil).values():
            tabel.setdefault(page_of_table(tahun, satu.id), {})[satu.jangkar] = satu
    for seri in compute_seri(semua).values():
        tabel[path_of(seri.id)] = {seri.tabel.jangkar: seri.tabel}
    return tabel


def _copy_project(folder: Path) -> None:
    """Copy the project without its hand-written pages: plain has none of them."""
    for nama in ("hooks", "lkjip_site"):
        shutil.copytree(AKAR / nama, folder / nama)
    gaya = "stylesheets"
    shutil.copytree(AKAR / "docs" / gaya, folder / "docs" / gaya)
    shutil.copy(AKAR / "mkdocs.yml", folder / "mkdocs.yml")


def measure(folder: Path, banyak_tahun: int, *, pasang: int, polos: bool) -> Ukuran:
    """
    Build the same pages alternately by both ways.

    Args:
        folder: An empty folder to work in.
        banyak_tahun: Years of the made-up agency, two pages each.
        pasang: Number of pairs.
        polos: Whether plain Material is built too.
    """
    halaman = prepare(folder, banyak_tahun)
    kami, lain = [], []
    for _ in range(pasang):
        kami.append(_time_ours(folder))
        if polos:
            lain.append(_time_plain(folder))
    nisbah = [a / b for a, b in zip(kami, lain, strict=False)]
    return Ukuran(
        halaman,
        statistics.median(kami),
        statistics.median(lain) if lain else None,
        statistics.median(nisbah) if nisbah else None,
    )


def _time_ours(folder: Path) -> float:
    """Time one build of ours."""
    lingkungan = {"LKJIP_DATA": str(folder / "data"), "LKJIP_LAMBAT": "tidak"}
    return time_build(["build", "--strict"], folder / "situs-kami", folder, lingkungan)


def _time_plain(folder: Path) -> float:
    """Time one build of plain Material."""
    return time_build(["build"], folder / "situs-polos", folder / "polos", {})


def time_build(
    perintah: Sequence[str], situs: Path, di: Path, lingkungan: dict[str, str]
) -> float:
    """Run MkDocs into an empty folder and give the seconds it took."""
    shutil.rmtree(situs, ignore_errors=True)
    mulai = time.perf_counter()
    subprocess.run(
        [
            sys.executable,
            "-m",
            "mkdocs",
            *perintah,
            "--quiet",
            "--site-dir",
            str(situs),
        ],
        cwd=di,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **lingkungan},
        check=True,
    )
    return time.perf_counter() - mulai
