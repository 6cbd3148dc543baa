"""koreksi.yml and tercetak.yml against the tables: marks, cells, and a Table of all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.muatan import TahunLaporan
from lkjip_site.model.pemeriksaan import (
    RUJUKAN_SEL,
    AlamatSel,
    EntriKoreksi,
    SelKoreksi,
)
from lkjip_site.model.tahun import Koreksi
from lkjip_site.table import KOSONG_TEKS, Cell, Column, Row, Table, find_sel

ID_TABEL = "koreksi"
PEMISAH = " | "
"""Between the cells of one entry in the downloads."""

_TEMPAT = re.compile(
    r"\b(?:Tabel|Gambar|[Bb]agian) (?P<angka>\d)|\bBab (?P<romawi>IV|I{1,3})\b"
    r"|(?P<awal>Kata Pengantar|Ikhtisar Eksekutif|Daftar (?:Isi|Tabel|Gambar))"
    r"|(?P<lampiran>Lampiran)"
)
_ROMAWI = {"I": "1", "II": "2", "III": "3", "IV": "4"}


def list_koreksi(tahun: TahunLaporan) -> tuple[Koreksi, ...]:
    """List the entries of a year in the order of the file; an archived one has none."""
    arsip = tahun.laporan is not None and tahun.laporan.isi.asal is not None
    return tahun.koreksi.isi.koreksi if tahun.koreksi and not arsip else ()


def mark_koreksi(
    tables: Mapping[str, Table], daftar: tuple[Koreksi, ...]
) -> dict[str, Table]:
    """
    Mark every cell that an entry judges with the anchor of that entry.

    Args:
        tables: Id -> table.
        daftar: Entries; of several for one cell the first counts.

    Returns:
        The same tables; one without such a cell is the same object.
    """
    tanda: dict[str, dict[tuple[str, str], str]] = {}
    for koreksi in daftar:
        for tabel, baris, kolom in list_alamat(koreksi):
            tanda.setdefault(tabel, {}).setdefault((baris, kolom), koreksi.id)
    return {
        id_tabel: _mark_table(table, tanda[id_tabel]) if id_tabel in tanda else table
        for id_tabel, table in tables.items()
    }


def list_alamat(koreksi: Koreksi) -> Iterator[AlamatSel]:
    """Go through the cells that an entry names: each of its rows by each column."""
    for baris in koreksi.baris:
        for kolom in koreksi.kolom:
            yield koreksi.tabel, baris, kolom


def _mark_table(table: Table, tanda: Mapping[tuple[str, str], str]) -> Table:
    """Give a copy of a table with marks."""
    return replace(table, baris=tuple(_mark_row(table, b, tanda) for b in table.baris))


def _mark_row(table: Table, baris: Row, tanda: Mapping[tuple[str, str], str]) -> Row:
    """Give a copy of a row with marks, or the row itself where it has none."""
    baru = {
        kolom.key: replace(sel, koreksi=tanda[baris.id, kolom.key])
        for kolom, sel in table.cells_of(baris)
        if (baris.id, kolom.key) in tanda
    }
    return replace(baris, sel=baris.sel | baru) if baru else baris


def compute_koreksi(
    tahun: TahunLaporan,
    tables: Mapping[str, Table],
    format_sel: Callable[[Cell, Column], str],
) -> tuple[EntriKoreksi, ...]:
    """
    Join each entry with what is printed in its cells and what is shown there.

    Args:
        tahun: The documents of the year.
        tables: Id -> table, as built from them.
        format_sel: Gives the text of a cell as the pages show it: it takes the
            place of a cell that an entry names in what it says is shown.

    Returns:
        Entries in the order of the file. A cell that is not recorded as
        printed, or does not exist, is left out: the check reports it.

    Source:
        data/<tahun>/koreksi.yml; data/<tahun>/tercetak.yml.
    """
    tercetak = tahun.tercetak.isi.tercetak if tahun.tercetak else {}
    return tuple(
        EntriKoreksi(
            _fill_tampil(koreksi, tables, format_sel),
            find_bagian(koreksi),
            tuple(_join_sel(koreksi, tercetak, tables)),
        )
        for koreksi in list_koreksi(tahun)
    )


def _fill_tampil(
    koreksi: Koreksi,
    tables: Mapping[str, Table],
    format_sel: Callable[[Cell, Column], str],
) -> Koreksi:
    """Put what cells show in place of their names; one that is not there stays."""
    if "{" not in koreksi.tampil:
        return koreksi

    def show(cocok: re.Match[str]) -> str:
        tabel, baris, kolom = cocok.groups()
        ada = find_sel(tables, (tabel, baris, kolom))
        return format_sel(*ada) if ada else cocok[0]

    return koreksi.model_copy(update={"tampil": RUJUKAN_SEL.sub(show, koreksi.tampil)})


def _join_sel(
    koreksi: Koreksi,
    tercetak: Mapping[str, Mapping[str, Mapping[str, str]]],
    tables: Mapping[str, Table],
) -> Iterator[SelKoreksi]:
    """Go through the cells of one entry that exist and are recorded."""
    table = tables.get(koreksi.tabel)
    if table is None:
        return
    baris_by_id = {baris.id: baris for baris in table.baris}
    kolom_by_key = {kolom.key: kolom for kolom in table.kolom}
    for _, id_baris, key in list_alamat(koreksi):
        teks = tercetak.get(table.id, {}).get(id_baris, {}).get(key)
        baris, kolom = baris_by_id.get(id_baris), kolom_by_key.get(key)
        if teks is not None and baris and kolom:
            cell = baris.sel.get(key, KOSONG_TEKS)
            yield SelKoreksi(table, baris, kolom, cell, teks)


def find_bagian(koreksi: Koreksi) -> str:
    """
    Find the part of the report that an entry belongs to.

    Returns:
        Name of the page: that of its table, else of what its `tempat` names
        first; "" where it names no part.
    """
    if koreksi.tabel.startswith("lampiran"):
        return "lampiran"
    tempat = koreksi.tabel.replace("tabel-", "Tabel ") or koreksi.tempat
    cocok = _TEMPAT.search(tempat)
    if cocok is None:
        return ""
    if cocok["awal"]:
        return "pengantar"
    if cocok["lampiran"]:
        return "lampiran"
    return f"bab-{cocok['angka'] or _ROMAWI[cocok['romawi']]}"


def build_tabel_koreksi(
    hasil: HasilTahun,
    daftar: tuple[EntriKoreksi, ...],
    format_sel: Callable[[Cell, Column], str],
) -> Table:
    """
    Build the Table of all entries of a year, for the downloads.

    Args:
        hasil: The year.
        daftar: Its entries, joined with their cells.
        format_sel: Gives the text of a cell as the pages show it.

    Returns:
        One row per entry. `tercetak` and `tampil` of an entry over several
        cells list them as `<row>.<column>: <text>`.
    """
    return Table(
        id=ID_TABEL,
        nomor="",
        judul=f"Perbedaan dengan dokumen tercetak tahun {hasil.tahun}",
        tahun=hasil.tahun,
        kolom=_KOLOM,
        baris=tuple(_build_row(satu, format_sel) for satu in daftar),
        sumber=f"LKjIP {hasil.instansi.nama_lengkap} Tahun {hasil.tahun}",
    )


_KOLOM = (
    Column("id", "Kode"),
    Column("tempat", "Tempat"),
    Column("tercetak", "Tercetak"),
    Column("tampil", "Ditampilkan"),
    Column("alasan", "Alasan"),
    Column("bobot", "Bobot"),
    Column("sumber", "Sumber"),
    Column("indikator", "Indikator"),
)


def _build_row(entri: EntriKoreksi, format_sel: Callable[[Cell, Column], str]) -> Row:
    """Give the row of one entry."""
    koreksi, sel = entri.koreksi, entri.sel
    tercetak = _join_cells(sel, [satu.tercetak for satu in sel]) or koreksi.tercetak
    tampil = _join_cells(sel, [format_sel(satu.cell, satu.kolom) for satu in sel])
    isi = {
        "id": koreksi.id,
        "tempat": koreksi.tempat,
        "tercetak": tercetak,
        "tampil": tampil or koreksi.tampil,
        "alasan": koreksi.alasan,
        "bobot": koreksi.bobot,
        "sumber": koreksi.sumber,
        "indikator": " ".join(koreksi.indikator),
    }
    return Row(koreksi.id, {key: Cell(teks) for key, teks in isi.items()})


def _join_cells(sel: tuple[SelKoreksi, ...], daftar_teks: list[str]) -> str:
    """Write one text per cell; the cell is named where there are several."""
    if len(sel) == 1:
        return daftar_teks[0]
    return PEMISAH.join(
        f"{satu.baris.id}.{satu.kolom.key}: {teks}"
        for satu, teks in zip(sel, daftar_teks, strict=True)
    )
