"""The tables of a year as one spreadsheet: a sheet of contents, then a sheet each."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from datetime import datetime, time
from typing import Any

import xlsxwriter

from lkjip_site.publish.open_data import Formats
from lkjip_site.publish.paket_tahun import PaketTahun, title_of
from lkjip_site.publish.xlsx_gaya import Gaya
from lkjip_site.publish.xlsx_lembar import SISA, Lembar, write_note
from lkjip_site.table import Table

DAFTAR_ISI = "Daftar isi"
"""Name of the sheet of contents."""
NAMA_MAKS = 31
"""Longest name of a sheet, in characters."""
# Text stays text, whatever it starts with: "=", "+" or "http" run nothing.
PENGATURAN = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_xlsx(paket: PaketTahun, formats: Formats) -> bytes:
    """
    Write the tables of a year as a spreadsheet.

    Returns:
        XLSX; the same data gives the same bytes.
    """
    isi = io.BytesIO()
    buku = xlsxwriter.Workbook(isi, PENGATURAN)
    waktu = datetime.combine(paket.tanggal, time())
    buku.set_properties(
        {"title": paket.judul, "author": paket.penerbit, "created": waktu}
    )
    gaya = Gaya(buku)
    nama = name_sheets(paket.tabel.values())
    _write_contents(buku.add_worksheet(DAFTAR_ISI), gaya, paket, nama)
    for satu in paket.tabel.values():
        lembar = buku.add_worksheet(nama[satu.id])
        Lembar(lembar, gaya, satu, formats).write(DAFTAR_ISI)
    buku.close()
    return isi.getvalue()


def name_sheets(daftar: Iterable[Table]) -> dict[str, str]:
    """
    Name the sheet of each table: its number, else its id, cut where it is too long.

    Returns:
        Id of a table -> name; no two are the same, whatever the case of letters.
    """
    nama: dict[str, str] = {}
    for table in daftar:
        terpakai = {DAFTAR_ISI.casefold(), *(satu.casefold() for satu in nama.values())}
        calon = _propose_names(table.nomor or table.id)
        nama[table.id] = next(s for s in calon if s.casefold() not in terpakai)
    return nama


def _propose_names(dasar: str) -> Iterator[str]:
    """Propose names for a sheet, the best first."""
    if len(dasar) <= NAMA_MAKS:
        yield dasar
    nomor = 1
    while True:
        akhir = "…" if nomor == 1 else f"…{nomor}"
        yield f"{dasar[: NAMA_MAKS - len(akhir)]}{akhir}"
        nomor += 1


def _write_contents(
    lembar: Any, gaya: Gaya, paket: PaketTahun, nama: dict[str, str]
) -> None:
    """Write the sheet of contents: what this is, and a link to every table."""
    panjang = max((len(title_of(satu)) for satu in paket.tabel.values()), default=0)
    lebar = (NAMA_MAKS + 2, panjang + SISA, 10, NAMA_MAKS + 6)
    lembar.write_string(0, 0, paket.judul, gaya.judul)
    baris = 1
    for baris, teks in enumerate(_list_facts(paket), 1):
        write_note(lembar, baris, teks, gaya.catatan, lebar)
    kepala = baris + 2
    for kolom_ke, judul in enumerate(("Lembar", "Judul", "Baris", "Berkas CSV")):
        lembar.write_string(kepala, kolom_ke, judul, gaya.kepala)
    for urutan, table in enumerate(paket.tabel.values(), kepala + 1):
        alamat = f"internal:'{nama[table.id]}'!A1"
        lembar.write_url(urutan, 0, alamat, gaya.tautan, nama[table.id])
        lembar.write_string(urutan, 1, title_of(table), gaya.teks())
        banyak = gaya.angka("0", pisah=True)
        lembar.write_number(urutan, 2, len(table.baris), banyak)
        lembar.write_string(urutan, 3, f"{table.id}.csv", gaya.teks())
    for kolom_ke, satu in enumerate(lebar):
        lembar.set_column(kolom_ke, kolom_ke, satu)
    lembar.set_landscape()
    lembar.set_paper(9)  # A4, which every printer has
    lembar.fit_to_pages(1, 0)
    lembar.freeze_panes(kepala + 1, 0)


def _list_facts(paket: PaketTahun) -> Iterator[str]:
    """Go through what is said about the whole spreadsheet."""
    yield f"Status: {paket.status}"
    if paket.asal:
        yield f"Asal angka: {paket.asal}"
    if paket.edisi:
        yield f"Edisi data: {paket.edisi}"
    yield f"Lisensi data: {paket.lisensi}"
    yield f"Kutipan: {paket.kutipan}"
    yield "Persentase memakai skala 0 sampai 100. Uang ditulis dalam rupiah bulat."
    yield (
        "Nilai yang tidak ada ditulis dengan kata, misalnya belum tersedia, dengan "
        "alasan di bawah tabelnya; nilai itu bukan nol."
    )
