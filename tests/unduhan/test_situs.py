"""
The downloads of the finished sites agree with each other, value by value.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl

from tests.situs.pembaca import Situs

TAHUN = ("2022", "2023")


def read_folder(situs: Situs, tahun: str) -> dict[str, bytes]:
    """
    Read the downloads of a year by their names.
    """
    folder = situs.folder / tahun / "data"
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def read_packages(situs: Situs) -> Iterator[tuple[dict[str, Any], dict[str, bytes]]]:
    """
    Go through the descriptions of all years, each with its files.
    """
    for tahun in TAHUN:
        berkas = read_folder(situs, tahun)
        yield json.loads(berkas["datapackage.json"]), berkas


def test_packages_complete(situs: Situs) -> None:
    """
    Every CSV of a year is described.
    """
    for isi, berkas in read_packages(situs):
        path = sorted(satu["path"] for satu in isi["resources"])
        assert path == [nama for nama in berkas if nama.endswith(".csv")]


def test_fields_described(situs: Situs) -> None:
    """
    The dictionary explains every column.
    """
    tanpa = {
        field["name"]
        for isi, _ in read_packages(situs)
        for satu in isi["resources"]
        for field in satu["schema"]["fields"]
        if not field.get("description")
    }

    assert tanpa == set()


def test_archives(situs: Situs) -> None:
    """
    An archive holds the very files that the site offers, and two of its own.
    """
    for tahun in TAHUN:
        berkas = read_folder(situs, tahun)
        arsip = zipfile.ZipFile(io.BytesIO(berkas[f"lkjip-{tahun}.zip"]))
        isi = {nama.split("/")[1]: arsip.read(nama) for nama in arsip.namelist()}
        lain = {"README.txt", "SHA256SUMS.txt"}

        assert lain <= set(isi)
        assert {nama: isi[nama] for nama in isi if nama not in lain} == {
            nama: teks for nama, teks in berkas.items() if "lkjip-" not in nama
        }


def list_sheet_faults(folder: Path, tahun: str) -> Iterator[str]:
    """
    Go through the cells of a spreadsheet that say other than the CSV or the page.
    """
    buku = openpyxl.load_workbook(folder / f"lkjip-{tahun}.xlsx")
    daftar = [satu for satu in buku.worksheets if satu.title != "Daftar isi"]
    paket = json.loads((folder / "datapackage.json").read_bytes())
    for lembar, satu in zip(daftar, paket["resources"], strict=True):
        data = json.loads((folder / f"{satu['name']}.json").read_bytes())
        teks = (folder / satu["path"]).read_text("utf-8")
        kepala, *baris = csv.reader(io.StringIO(teks))
        mulai = int(str(lembar.freeze_panes).lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        for b, (isi, sumber) in enumerate(
            zip(baris, data["baris"], strict=True), mulai
        ):
            for k, (kunci, nilai) in enumerate(zip(kepala, isi, strict=True), 1):
                sel = lembar.cell(b, k)
                tampil = sumber["sel"].get(kunci, {"tampil": sumber["id"]})["tampil"]
                sama = (
                    Decimal(str(sel.value)) == Decimal(nilai)
                    if sel.data_type == "n" and sel.value is not None
                    else (sel.value or "") == tampil
                )
                if not sama:
                    yield f"{satu['name']} {sel.coordinate}: {sel.value!r} {nilai!r}"


def test_sheets(situs: Situs) -> None:
    """
    Every figure of a spreadsheet is that of the CSV, every text that of the page.
    """
    galat = [
        satu
        for tahun in TAHUN
        for satu in list_sheet_faults(situs.folder / tahun / "data", tahun)
    ]

    assert galat == []


def test_numbers(situs_nyata: Situs) -> None:
    """
    Figures are numbers: the year has hundreds of them.
    """
    buku = openpyxl.load_workbook(situs_nyata.folder / "2023/data/lkjip-2023.xlsx")
    sel = buku["Tabel 3.9"]["D5"]

    assert sel.data_type == "n"
    assert sel.number_format == "[$-421]#,##0"
