"""One Table as a sheet: real numbers under merged heads, and what explains them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Any

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from lkjip_site.kamus import has_own_id
from lkjip_site.nilai import Kosong
from lkjip_site.publish.open_data import Formats
from lkjip_site.publish.paket_tahun import title_of
from lkjip_site.publish.xlsx_gaya import Gaya
from lkjip_site.table import Cell, Column, Row, Table

BARIS_KEPALA = 3
"""First row of the heads, counted from 0: title, way back and an empty row above."""
DIGIT_PASTI = 15
"""Digits that a spreadsheet keeps; a longer figure is written as text."""
TINGGI_BARIS, BARIS_MAKS = 15, 27
"""Height of a line in points, and the most lines that a row of a sheet can have."""
LEBAR_MIN, LEBAR_MAKS = 10, 46
"""Narrowest and widest column, in characters."""
LEBAR_ID, LEBAR_BAWAAN = 24, 8
"""Width of the ids of the rows, and of a column that nothing is said of."""
LEBAR_CATATAN = 100
"""Characters over which a note may run before it goes on in the next line."""
SISA = 4
"""Characters that a column is wider than what is safely written on one line of it."""


def write_note(
    lembar: Any, baris_ke: int, teks: str, gaya: Any, daftar_lebar: Sequence[int]
) -> None:
    """
    Write a text that may need several lines, over as many columns as it takes.

    Args:
        lembar: The sheet.
        baris_ke: Its row.
        teks: The text.
        gaya: Its style, which wraps.
        daftar_lebar: Widths of the columns; those beyond have the usual one.
    """
    akhir, lebar = -1, 0
    while lebar < LEBAR_CATATAN:
        akhir += 1
        lebar += daftar_lebar[akhir] if akhir < len(daftar_lebar) else LEBAR_BAWAAN
    lembar.merge_range(baris_ke, 0, baris_ke, akhir, "", gaya)
    # merge_range guesses types; the text is written again as text.
    lembar.write_string(baris_ke, 0, teks, gaya)
    lembar.set_row(baris_ke, TINGGI_BARIS * count_lines(teks, lebar))


def count_lines(teks: str, lebar: int) -> int:
    r"""
    Count the lines of a text in a column; LibreOffice does not.

    >>> count_lines("enam", 8), count_lines("enambelas", 8), count_lines("a\n\nb", 8)
    (1, 3, 3)
    """
    muat = max(lebar - SISA, 1)
    baris = [-(-max(len(satu), 1) // muat) for satu in teks.split("\n")]
    return min(sum(baris), BARIS_MAKS)


class Lembar:
    """Writes one table into one sheet."""

    def __init__(self, lembar: Any, gaya: Gaya, table: Table, formats: Formats) -> None:
        """Take the sheet; nothing is written yet."""
        self.lembar = lembar
        self.gaya = gaya
        self.table = table
        self.formats = formats
        self.awal = 0 if has_own_id(table) else 1
        """Column of the first column of the table, behind the id of the rows."""
        self.tinggi_grup = 1
        """Lines of the highest head over a group."""
        self.bergrup = any(kolom.grup for kolom in table.kolom)
        self.baris_isi = BARIS_KEPALA + (2 if self.bergrup else 1)
        self.lebar = [LEBAR_ID] * self.awal + self._measure()
        """Widths of the columns, in characters."""

    def write(self, daftar_isi: str) -> None:
        """
        Write everything.

        Args:
            daftar_isi: Name of the sheet that lists all.
        """
        self.lembar.write_string(0, 0, title_of(self.table), self.gaya.judul)
        self.lembar.write_url(
            1, 0, f"internal:'{daftar_isi}'!A1", self.gaya.tautan, "Ke daftar isi"
        )
        self._write_heads()
        for urutan, baris in enumerate(self.table.baris):
            self._write_row(self.baris_isi + urutan, baris)
        self._write_notes(self.baris_isi + len(self.table.baris) + 1)
        self._set_view()

    def _write_heads(self) -> None:
        """Write the heads; those of a group are merged above its columns."""
        kepala = zip(self.table.kolom, self.lebar[self.awal :], strict=True)
        banyak = max(count_lines(_head_of(kolom), lebar) for kolom, lebar in kepala)
        self.lembar.set_row(self.baris_isi - 1, banyak * TINGGI_BARIS)
        if self.awal:
            self._write_head(0, "id")
        kolom_ke = self.awal
        for grup, isi in groupby(self.table.kolom, lambda kolom: kolom.grup):
            daftar = list(isi)
            if grup:
                self._write_group(kolom_ke, len(daftar), grup)
            for urutan, kolom in enumerate(daftar):
                self._write_head(kolom_ke + urutan, _head_of(kolom), grup=grup)
            kolom_ke += len(daftar)

    def _write_group(self, kolom_ke: int, banyak: int, grup: str) -> None:
        """Write the head over a group; one column alone cannot be merged."""
        lebar = sum(self.lebar[kolom_ke:][:banyak])
        self.tinggi_grup = max(self.tinggi_grup, count_lines(grup, lebar))
        self.lembar.set_row(BARIS_KEPALA, self.tinggi_grup * TINGGI_BARIS)
        if banyak == 1:
            self.lembar.write_string(BARIS_KEPALA, kolom_ke, grup, self.gaya.kepala)
            return
        tepi = (BARIS_KEPALA, kolom_ke, BARIS_KEPALA, kolom_ke + banyak - 1)
        self.lembar.merge_range(*tepi, "", self.gaya.kepala)
        # merge_range guesses types; the text is written again as text.
        self.lembar.write_string(BARIS_KEPALA, kolom_ke, grup, self.gaya.kepala)

    def _write_head(self, kolom_ke: int, judul: str, grup: str = "") -> None:
        """Write the head of one column; without a group it fills both rows."""
        bawah = self.baris_isi - 1
        if self.bergrup and not grup:
            tepi = (BARIS_KEPALA, kolom_ke, bawah, kolom_ke)
            self.lembar.merge_range(*tepi, "", self.gaya.kepala)
            self.lembar.write_string(BARIS_KEPALA, kolom_ke, judul, self.gaya.kepala)
        else:
            self.lembar.write_string(bawah, kolom_ke, judul, self.gaya.kepala)

    def _write_row(self, baris_ke: int, baris: Row) -> None:
        """Write one row, as high as its longest text needs."""
        self.lembar.set_row(baris_ke, TINGGI_BARIS * self._count_lines(baris))
        if self.awal:
            self.lembar.write_string(baris_ke, 0, baris.id, self.gaya.teks())
        for kolom_ke, (kolom, sel) in enumerate(self.table.cells_of(baris), self.awal):
            self._write_cell(baris_ke, kolom_ke, sel, kolom)

    def _count_lines(self, baris: Row) -> int:
        """Count the lines of the longest text of a row."""
        isi = zip(self.table.cells_of(baris), self.lebar[self.awal :], strict=True)
        banyak = [
            count_lines(self.formats.tampil(sel, kolom), lebar)
            for (kolom, sel), lebar in isi
        ]
        return max([count_lines(baris.id, LEBAR_ID) if self.awal else 1, *banyak])

    def _write_cell(
        self, baris_ke: int, kolom_ke: int, sel: Cell, kolom: Column
    ) -> None:
        """Write one cell: a figure as a number, all else as text."""
        tampil = self.formats.tampil(sel, kolom)
        angka = self._number_of(sel, kolom)
        if sel.kosong:
            self.lembar.write_string(baris_ke, kolom_ke, tampil, self.gaya.kosong)
        elif angka is None:
            self.lembar.write_string(baris_ke, kolom_ke, tampil, self.gaya.teks())
        else:
            gaya = self.gaya.angka(tampil, pisah=kolom.tipe != "text")
            self.lembar.write_number(baris_ke, kolom_ke, angka, gaya)

    def _number_of(self, sel: Cell, kolom: Column) -> Decimal | None:
        """Give the figure as CSV has it; None for text and for what would not fit."""
        if not isinstance(sel.nilai, int | Decimal):
            return None
        angka = Decimal(self.formats.csv(sel, kolom))
        return angka if len(angka.as_tuple().digits) <= DIGIT_PASTI else None

    def _write_notes(self, baris_ke: int) -> None:
        """Write what stands under the table."""
        for urutan, teks in enumerate(self.list_notes()):
            write_note(
                self.lembar, baris_ke + urutan, teks, self.gaya.catatan, self.lebar
            )

    def list_notes(self) -> Iterator[str]:
        """Go through the notes: reasons, notes of the report, source, rules."""
        for kosong, tempat in self._find_kosong().items():
            alasan = f": {kosong.alasan}" if kosong.alasan else ""
            yield f"{kosong.jenis.capitalize()}{alasan}. Sel: {', '.join(tempat)}."
        yield from self.table.catatan
        if self.table.sumber:
            yield f"Sumber: {self.table.sumber}"
        if self.table.aturan:
            yield f"Aturan: {', '.join(self.table.aturan)}"
        if any(sel.koreksi for _, _, sel in self.table.cells()):
            yield "Sebagian isi berbeda dari dokumen tercetak; lihat lembar koreksi."

    def _find_kosong(self) -> dict[Kosong, list[str]]:
        """Find the cells of each reason; neighbours in a row as a range."""
        daftar: dict[Kosong, list[str]] = {}
        for baris_ke, baris in enumerate(self.table.baris, self.baris_isi):
            sel = enumerate((s for _, s in self.table.cells_of(baris)), self.awal)
            for kosong, isi in groupby(sel, lambda satu: satu[1].kosong):
                tempat = [kolom_ke for kolom_ke, _ in isi]
                if kosong:
                    nama = _name_range(baris_ke, tempat[0], tempat[-1])
                    daftar.setdefault(kosong, []).append(nama)
        return daftar

    def _set_view(self) -> None:
        """Keep the heads in sight, on the screen and on paper."""
        nama = self.awal + min(2, len(self.table.kolom) - 1)
        self.lembar.freeze_panes(self.baris_isi, nama)
        self.lembar.repeat_rows(BARIS_KEPALA, self.baris_isi - 1)
        self.lembar.set_landscape()
        self.lembar.set_paper(9)  # A4, which every printer has
        self.lembar.fit_to_pages(1, 0)
        for kolom_ke, lebar in enumerate(self.lebar):
            self.lembar.set_column(kolom_ke, kolom_ke, lebar)

    def _measure(self) -> list[int]:
        """Give the width of each column: its longest text, within limits."""
        daftar = [
            max((len(satu) for satu in kolom.judul.split()), default=0)
            for kolom in self.table.kolom
        ]
        for baris in self.table.baris:
            for urutan, (kolom, sel) in enumerate(self.table.cells_of(baris)):
                panjang = len(self.formats.tampil(sel, kolom))
                daftar[urutan] = max(daftar[urutan], panjang)
        return [min(max(satu, LEBAR_MIN) + SISA, LEBAR_MAKS) for satu in daftar]


def _head_of(kolom: Column) -> str:
    """Give the head of a column, with its unit where its words do not state it."""
    judul = kolom.judul.casefold()
    tertulis = kolom.satuan in judul or (kolom.satuan == "rupiah" and "rp" in judul)
    return kolom.judul if tertulis else f"{kolom.judul} ({kolom.satuan})"


def _name_range(baris_ke: int, kiri: int, kanan: int) -> str:
    """Name a cell or some neighbours as spreadsheets do."""
    if kiri == kanan:
        return str(xl_rowcol_to_cell(baris_ke, kiri))
    return str(xl_range(baris_ke, kiri, baris_ke, kanan))
