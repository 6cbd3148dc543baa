"""
The cases that are seen only in what is downloaded.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from lkjip_site.publish.arsip_zip import write_arsip
from lkjip_site.publish.open_data import to_unduhan
from lkjip_site.publish.site import check_folder
from lkjip_site.publish.situs import Site
from lkjip_site.publish.terbitan import check_berkas
from lkjip_site.publish.xlsx import write_xlsx
from lkjip_site.table import Cell, Column, Row, Table
from tests.dasar_data import build_changed, copy_dasar
from tests.unduhan.bahan import FORMATS, make_paket

NAMA = 'Pelatihan “Pancasila” di Kafé; "kutip", koma\nbaris dua'
TAMPIL = 'Pelatihan “Pancasila” di Kafé; "kutip", koma baris dua'
"""
The name as it is read: one line of a table.
"""
NIP = "197005121995031004"
CSV = "2024/data/tabel-3.2.csv"


@pytest.fixture(scope="module")
def situs(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """
    Give a site in which an indikator has the name, and 97,22 of 95 as its result.
    """
    kutip = json.dumps(NAMA, ensure_ascii=False)
    return build_changed(
        tmp_path_factory.mktemp("unduhan"),
        ("renstra/2022-2025.yml", "Indeks kenyamanan", kutip),
        ("2024/capaian.yml", "realisasi: 76", "realisasi: 97.22"),
    )


@pytest.fixture(scope="module")
def lembar(situs: Site) -> Any:
    """
    Give the same table in the spreadsheet.
    """
    isi = situs.lambat["2024/data/lkjip-2024.xlsx"]()
    return openpyxl.load_workbook(io.BytesIO(isi))["Tabel 3.2"]


def list_rows(situs: Site) -> list[list[str]]:
    """
    Read the CSV as programs do.
    """
    teks = situs.berkas[CSV].decode("utf-8")
    return list(csv.reader(io.StringIO(teks, newline="")))


def test_kutip_dan_baris_baru(situs: Site) -> None:
    """
    A name with every sign that parts cells is one cell, equal to that of the page.
    """
    kepala, *baris = list_rows(situs)
    data = json.loads(situs.berkas[CSV.replace(".csv", ".json")])
    halaman = situs.halaman["2024/bab-3.md"]

    assert [len(satu) for satu in baris] == [len(kepala)] * len(data["baris"])
    assert baris[0][kepala.index("indikator")] == TAMPIL
    assert data["baris"][0]["sel"]["indikator"]["tampil"] == TAMPIL
    assert escape(TAMPIL, quote=False) in halaman.tabel["tabel-3-2"].replace(
        "&quot;", '"'
    )


def test_bom(situs: Site, lembar: Any) -> None:
    """
    The CSV has no mark, so that its first column is `id`; the spreadsheet needs none.
    """
    nama = [sel.value for baris in lembar.iter_rows() for sel in baris]

    assert situs.berkas[CSV].startswith(b"id,")
    assert "“Pancasila” di Kafé".encode() in situs.berkas[CSV]
    assert TAMPIL in nama


def test_excel_indonesia(situs: Site, lembar: Any) -> None:
    """
    The spreadsheet has the number as a number in Indonesian form; the CSV no `sep=`.
    """
    sel = next(
        sel for baris in lembar.iter_rows() for sel in baris if sel.value == 97.22
    )

    assert (sel.data_type, sel.number_format[:6]) == ("n", "[$-421")
    assert b"sep=" not in situs.berkas[CSV]
    assert "97.22" in list_rows(situs)[1]


def test_dijelaskan(situs: Site) -> None:
    """
    The page of the data says which file is for programs and which for Excel.
    """
    teks = situs.halaman["data/index.md"].teks

    assert "Pakai XLSX." in teks
    assert (
        "tanpa penanda urutan bita (BOM), koma sebagai pemisah, titik desimal" in teks
    )


def write_all(table: Table) -> Mapping[str, bytes]:
    """
    Write a table in every form that can be downloaded.
    """
    paket, unduhan = make_paket(table), to_unduhan(table, FORMATS)
    return {
        "a.csv": unduhan.csv,
        "a.json": unduhan.json,
        "a.xlsx": write_xlsx(paket, FORMATS),
        "a.zip": write_arsip(paket),
    }


@pytest.mark.parametrize("nama", ["a.csv", "a.json", "a.xlsx", "a.zip"])
def test_nip_di_unduhan(nama: str) -> None:
    """
    A NIP that got into a table is found in each form, and shown without its digits.
    """
    baris = (Row("a", {"nama": Cell(f"Pejabat Contoh, NIP {NIP}")}),)
    table = Table("a", "", "Pejabat", 2023, (Column("nama", "Nama"),), baris, "")

    pesan = [str(satu) for satu in check_berkas(nama, write_all(table)[nama])]

    assert pesan
    assert all("tampak seperti NIP" in satu and NIP not in satu for satu in pesan)


def test_tanpa_nama_orang(situs: Site) -> None:
    """
    Files say of themselves that the agency made them, and name no person.
    """
    pdf = PdfReader(io.BytesIO(situs.lambat["2024/lkjip-2024.pdf"]()))
    buku = openpyxl.load_workbook(
        io.BytesIO(situs.lambat["2024/data/lkjip-2024.xlsx"]())
    )
    with zipfile.ZipFile(
        io.BytesIO(situs.lambat["2024/data/lkjip-2024.zip"]())
    ) as arsip:
        komentar = [arsip.comment, *(satu.comment for satu in arsip.infolist())]

    assert pdf.metadata is not None
    assert pdf.metadata.author == "Dinas Contoh Kota Rekaan"
    assert buku.properties.creator == "Dinas Contoh Kota Rekaan"
    assert buku.properties.lastModifiedBy == "Dinas Contoh Kota Rekaan"
    assert set(komentar) == {b""}


def test_jejak_lampiran(tmp_path: Path) -> None:
    """
    A photo and a signed PDF that say who made them, or where, are told without the name.
    """
    pdf = b"%PDF-1.7 /Author (Pejabat Contoh)"
    foto = b"\x89PNG\r\n\x1a\n\0\0\0\4eXIfMM\0*"
    berkas = {"2024/gambar/loket.png": foto, "2024/dokumen/lkjip.pdf": pdf}
    data = copy_dasar(tmp_path, berkas)
    with (data / "2024/laporan.yml").open("a", encoding="utf-8") as laporan:
        laporan.write(
            "dokumen_bertanda_tangan:\n  berkas: lkjip.pdf\n  tanggal: 2025-02-03\n"
            f"  sha256: {hashlib.sha256(pdf).hexdigest()}\n"
        )

    pesan = [str(s) for s in check_folder(data)[1] if s.aturan == "berkas-jejak"]

    assert len(pesan) == 2
    assert pesan[0].startswith(
        "data/2024/gambar/loket.png:1:1: peringatan: gambar ini membawa data kamera (EXIF)"
    )
    assert 'peringatan: dokumen_bertanda_tangan.berkas: berkas "lkjip.pdf" ' in pesan[1]
    assert "Pejabat" not in pesan[1]
