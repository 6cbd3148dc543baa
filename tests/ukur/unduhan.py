"""The document and all downloads of a year, made beside the build of the site."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lkjip_site.publish.luring import write_luring
from lkjip_site.publish.pencarian_isi import find_alamat_terbit
from lkjip_site.publish.site import build_site
from tests.ukur.bangun import AKAR, time_build

PUTARAN = 5
"""Rounds; each builds the site, the document and all downloads, one after another."""


@dataclass(frozen=True)
class UkuranUnduhan:
    """One line of the table of downloads."""

    apa: str
    berkas: int
    """Number of files."""
    bita: int
    """Size of all files, in bytes."""
    detik: float
    """Fastest of whole processes, the reading of the data included."""
    nisbah: float
    """Median of the ratios to the build of the site without these files."""
    batas: float
    """Most seconds of the fastest on the machine that limits are meant for."""


def measure_unduhan(folder: Path, tahun: int) -> list[UkuranUnduhan]:
    """
    Make the document of a year, then all its downloads, of the real data.

    Args:
        folder: An empty folder to work in.
        tahun: The year.
    """
    bangun, pdf, semua = [], [], []
    for putaran in range(PUTARAN):
        ke = folder / str(putaran)
        lingkungan = {"LKJIP_LAMBAT": "tidak"}
        bangun.append(time_build(["build", "--strict"], ke / "situs", AKAR, lingkungan))
        berkas = str(ke / "dokumen" / "laporan.pdf")
        pdf.append(_time("lkjip_site", "dokumen", str(tahun), "--keluaran", berkas))
        folder_unduhan, situs = str(ke / "unduhan"), str(ke / "situs")
        semua.append(_time("tests.ukur.unduhan", str(tahun), folder_unduhan, situs))
    return [
        _sum_up("dokumen (PDF)", folder / "0" / "dokumen", pdf, bangun, batas=3),
        _sum_up("semua unduhan", folder / "0" / "unduhan", semua, bangun, batas=5),
    ]


def _time(*argumen: str) -> float:
    """Time a whole process."""
    mulai = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", *argumen],
        cwd=AKAR,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - mulai


def _sum_up(
    apa: str, folder: Path, detik: list[float], bangun: list[float], *, batas: float
) -> UkuranUnduhan:
    """Join what was measured with the sizes of the files."""
    besar = [satu.stat().st_size for satu in folder.rglob("*") if satu.is_file()]
    nisbah = [a / b for a, b in zip(detik, bangun, strict=True)]
    return UkuranUnduhan(
        apa,
        len(besar),
        sum(besar),
        min(detik),
        statistics.median(nisbah),
        batas,
    )


def write_unduhan(data: Path, tahun: int, folder: Path, situs: Path) -> None:
    """
    Write all downloads of a year, as a build of the site does.

    Args:
        data: The data folder.
        tahun: The year.
        folder: Where they are written.
        situs: The finished pages, of which the offline edition is made.
    """
    site = build_site(data)
    tulis: dict[str, Callable[[], bytes]] = {
        path: partial(site.berkas.__getitem__, path) for path in site.berkas
    }
    for path, buat in (tulis | dict(site.lambat)).items():
        if path.startswith(f"{tahun}/"):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(buat())
    halaman = [*map(find_alamat_terbit, site.halaman)]
    for path, luring in site.luring.items():
        if path.startswith(f"{tahun}/"):
            isi = write_luring(luring, halaman, partial(_read, (situs, folder)))
            (folder / path).write_bytes(isi)


def _read(daftar: Iterable[Path], path: str) -> bytes | None:
    """Read a file from the first of some folders that has it."""
    ada = (satu / path for satu in daftar if (satu / path).is_file())
    berkas = next(ada, None)
    return berkas.read_bytes() if berkas else None


if __name__ == "__main__":
    _, untuk, ke, dari = sys.argv
    write_unduhan(AKAR / "data", int(untuk), Path(ke), Path(dari))
