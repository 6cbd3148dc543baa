"""
What the tests of comparing work on: the small invented agency, changed in places.
"""

import shutil
from functools import cache
from pathlib import Path

from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.compute.tables import build_tables
from lkjip_site.load.muatan import load_muatan
from lkjip_site.model.beda import Beda, BedaAngka, Sisi
from lkjip_site.table import Cell
from tests.compute.tables.bahan import DATA

Suntingan = tuple[str, str, str]
"""
File, text that stands there, text in its place.
"""


@cache
def read_asal() -> Sisi:
    """
    Read the data as it is.
    """
    return read_sisi(DATA)


def read_sisi(folder: Path) -> Sisi:
    """
    Go through the stages that a comparison looks at, but for the pages.
    """
    muatan, problems = load_muatan(folder)
    assert problems == ()
    hasil = compute_hasil(muatan)
    tabel = {tahun: build_tables(satu) for tahun, satu in hasil.tahun.items()}
    return Sisi(muatan, hasil, tabel, {})


def edit_data(folder: Path, *suntingan: Suntingan) -> Sisi:
    """
    Read a copy of the data that differs; a file with nothing in it is removed.
    """
    salinan = shutil.copytree(DATA, folder / DATA.name)
    for berkas, lama, baru in suntingan:
        path = salinan / berkas
        teks = path.read_text(encoding="utf-8") if path.exists() else ""
        assert lama in teks
        path.parent.mkdir(exist_ok=True)
        path.write_text(teks.replace(lama, baru) if lama else baru, encoding="utf-8")
        if not lama and not baru:
            path.unlink()
    return read_sisi(salinan)


def say_angka(daftar: list[Beda]) -> list[str]:
    """
    Write the figures that changed, `=` where a judgement stays.
    """
    return [
        f"{beda.id} {beda.tahun}: {', '.join(_say(beda))}"
        for beda in daftar
        if isinstance(beda, BedaAngka)
    ]


def _say(beda: BedaAngka) -> list[str]:
    return [
        f"{satu.nama} {_show(satu.lama)}{'=' if satu.tetap else '>'}{_show(satu.baru)}"
        for satu in beda.besaran
    ]


def _show(cell: Cell) -> str:
    if cell.kosong:
        return str(cell.kosong.jenis)
    return f"{cell.nilai:.2f}" if cell.terhitung else str(cell.nilai)
