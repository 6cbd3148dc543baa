"""How the columns of a Table are drawn: which names the rows, units, room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_site.render.angka import is_persen, is_rupiah
from lkjip_site.table import KOSONG_TEKS, Column, Table

TEKS_PANJANG = 48
"""A column with a longer text, in characters, gets more room."""


@dataclass(frozen=True)
class Gaya:
    """How one column is drawn."""

    kolom: Column
    is_kepala: bool
    """Its cells name the rows."""
    is_panjang: bool
    """It holds long text."""
    satuan: str
    """Unit that its head states; empty where that needs no saying."""

    @property
    def kelas_kepala(self) -> str:
        """Give the classes of its head."""
        nama = "n" if self.is_kepala else ""
        return nama if self.kolom.tipe == "text" else "a"

    @property
    def kelas_isi(self) -> str:
        """Give the classes of its cells: figures, names of rows, long text."""
        if self.kolom.tipe != "text":
            return "a"
        return " ".join("n" * self.is_kepala + "p" * self.is_panjang)


def find_row_head(table: Table) -> str:
    """
    Find the column that names the rows.

    Returns:
        Key of the first column of text, numbers of order aside, in which all
        rows differ; else of the first column of text; "" where there is none.
    """
    teks = [
        kolom.key
        for kolom in table.kolom
        if kolom.tipe == "text" and kolom.key.partition("_")[0] != "no"
    ]
    for key in teks:
        isi = {baris.sel.get(key, KOSONG_TEKS).nilai or "" for baris in table.baris}
        if len(isi) == len(table.baris) and "" not in isi:
            return key
    return teks[0] if teks else ""


def style_columns(table: Table) -> list[Gaya]:
    """Decide how the columns are drawn."""
    kepala, bersama = find_row_head(table), find_common_unit(table.kolom)
    return [
        Gaya(
            kolom,
            is_kepala=kolom.key == kepala,
            is_panjang=kolom.tipe == "text" and _has_long_text(table, kolom.key),
            satuan=_unit_in_head(kolom, bersama),
        )
        for kolom in table.kolom
    ]


def _has_long_text(table: Table, key: str) -> bool:
    """Tell whether a column needs room."""
    isi = (baris.sel.get(key, KOSONG_TEKS).nilai for baris in table.baris)
    return any(isinstance(teks, str) and len(teks) > TEKS_PANJANG for teks in isi)


def _unit_in_head(kolom: Column, bersama: str) -> str:
    """Give the unit that a head must state: neither its words nor the caption do."""
    satuan = _unit_of(kolom)
    if satuan in {"", bersama}:
        return ""
    tertulis = re.search(rf"\b{re.escape(satuan)}\b", kolom.judul, re.IGNORECASE)
    return "" if tertulis else satuan


def _unit_of(kolom: Column) -> str:
    """Give the unit that the figures of a column do not carry themselves."""
    if kolom.tipe == "rupiah" or is_rupiah(kolom.satuan):
        return "Rp"
    return "" if is_persen(kolom.satuan) else kolom.satuan


def find_common_unit(daftar_kolom: Sequence[Column]) -> str:
    """Give the unit that two or more columns of figures all share, else nothing."""
    angka = [kolom for kolom in daftar_kolom if kolom.tipe != "text"]
    satuan = {_unit_of(kolom) for kolom in angka}
    return satuan.pop() if len(angka) > 1 and len(satuan) == 1 else ""
