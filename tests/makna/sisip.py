"""
Put the examples of the catalogue into a data folder that has no fault.
"""

import shutil
from pathlib import Path
from textwrap import indent
from typing import NamedTuple

from lkjip_site.check.periksa import check_muatan
from lkjip_site.load.muatan import load_muatan
from lkjip_site.publish.site import SiteBuilder

DATA = Path(__file__).parent / "data"


class Tempat(NamedTuple):
    """
    Where the right example of a rule stands.
    """

    berkas: str
    sesudah: str = ""
    """
    Text behind which it is the first; empty for the start of the file.
    """


def copy_data(folder: Path) -> Path:
    """
    Copy the data folder without a fault.
    """
    return shutil.copytree(DATA, folder / "data")


def breaks(data: Path, aturan: str) -> bool:
    """
    Tell whether a data folder breaks a rule; the pages are written only if needed.
    """
    muatan, masalah = load_muatan(data)
    if aturan in {problem.aturan for problem in (*masalah, *check_muatan(muatan))}:
        return True
    problems = SiteBuilder(data).read().problems
    return aturan in {problem.aturan for problem in problems}


def exchange(data: Path, tempat: Tempat, benar: str, salah: str) -> None:
    """
    Put the wrong example in place of the right one, as far to the right.
    """
    path = data / tempat.berkas
    teks = path.read_text(encoding="utf-8")
    mulai = teks.index(tempat.sesudah) + len(tempat.sesudah)
    pertama = benar.split("\n", maxsplit=1)[0]
    di = teks.index(pertama, mulai)
    awal = teks.rindex("\n", 0, di) + 1 if "\n" in teks[:di] else 0
    menjorok = teks[awal:di] if not teks[awal:di].strip() else ""
    lama = indent(benar, menjorok)[len(menjorok) :]
    if not teks.startswith(lama, di):
        raise ValueError(f"{tempat.berkas} does not hold the example: {lama!r}")
    baru = indent(salah, menjorok)[len(menjorok) :]
    path.write_text(teks[:di] + baru + teks[di + len(lama) :], encoding="utf-8")
