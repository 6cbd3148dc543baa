"""
The figures of archived years are on record, so that none moves unnoticed.
"""

from __future__ import annotations

import csv
import io

import pytest

from lkjip_site.load.muatan import load_muatan
from tests.situs.pembaca import Situs
from tests.situs.pembangun import DATA

TAHUN = {
    tahun: satu.terbit
    for tahun, satu in load_muatan(DATA["nyata"])[0].tahun.items()
    if satu.laporan and satu.laporan.isi.status == "arsip"
}


@pytest.mark.parametrize("tahun", TAHUN)
def test_recorded(tahun: int, situs_nyata: Situs) -> None:
    """
    The record holds what the CSV of the site say, cell by cell: `make arsip` writes it.
    """
    terbit = TAHUN[tahun]
    folder = situs_nyata.folder / str(tahun) / "data"
    sel = {
        (path.stem, baris["id"], kolom): nilai
        for path in folder.glob("*.csv")
        if path.stem not in {"koreksi", "kelengkapan"}
        for baris in csv.DictReader(io.StringIO(path.read_text("utf-8")))
        for kolom, nilai in baris.items()
        if kolom != "id"
    }

    assert terbit is not None
    assert len(sel) > 50
    assert sel.items() <= terbit.nilai.items()
