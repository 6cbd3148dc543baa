"""
A table of the report as raw values: no text for readers, no HTML.

One Table feeds the page, the CSV, the JSON and every later form, so they
cannot differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from lkjip_site.nilai import Kosong, Rentang, Tingkat

Tipe = Literal["text", "number", "percent", "rupiah"]
JenisBaris = Literal["biasa", "program", "kegiatan", "subkegiatan", "jumlah"]


@dataclass(frozen=True)
class Column:
    """One column; its key is also the name in CSV and JSON."""

    key: str
    judul: str
    tipe: Tipe = "text"
    grup: str = ""
    """Upper head over adjacent columns of the same group; empty for none."""
    nomor: str = ""
    """Customary number under the head, as printed: `(1)`."""
    satuan: str = ""
    """Unit of all cells, where they share one: `%`, `rupiah`."""


@dataclass(frozen=True)
class Cell:
    """One value, or the reason why there is none."""

    nilai: str | int | Decimal | Rentang | Tingkat | None
    kosong: Kosong | None = None
    """Set if and only if `nilai` is None."""
    satuan: str = ""
    """Unit of this cell: `Persen`, `Nilai`, `Rp`, `%` ..., empty for text."""
    desimal: int | None = None
    """Decimals of a measured value, declared by its indikator; None for text."""
    terhitung: bool = False
    """Computed here (shown with the decimals of the rule pembulatan)."""
    koreksi: str = ""
    """Anchor of the entry on the page of corrections; empty for none."""


@dataclass(frozen=True)
class Row:
    """One row; its id is an address and never changes."""

    id: str
    sel: dict[str, Cell]
    """Column key -> Cell; a key that is absent is an empty text cell."""
    jenis: JenisBaris = "biasa"


@dataclass(frozen=True)
class Table:
    """One table of the report, computed from the data."""

    id: str
    """As in the printed report: `tabel-3.2`, `lampiran-1-pk-awal`."""
    nomor: str
    """Printed number, `Tabel 3.2`; empty for a table without one."""
    judul: str
    """Title without the number."""
    tahun: int
    kolom: tuple[Column, ...]
    baris: tuple[Row, ...]
    sumber: str
    """Text of the `Sumber:` line, without that word."""
    aturan: tuple[str, ...] = ()
    """Ids of the rules that were applied, in the order of aturan.yml."""
    catatan: tuple[str, ...] = ()
    """Whole sentences for readers, shown under the table."""

    @property
    def jangkar(self) -> str:
        """Give the anchor of the table: dots become hyphens."""
        return self.id.replace(".", "-")

    def anchor_of(self, baris: Row) -> str:
        """Give the anchor of one of its rows."""
        return f"{self.jangkar}-{baris.id}"

    def cells(self) -> Iterator[tuple[Row, Column, Cell]]:
        """Go through all cells in reading order."""
        for baris in self.baris:
            for kolom, sel in self.cells_of(baris):
                yield baris, kolom, sel

    def cells_of(self, baris: Row) -> Iterator[tuple[Column, Cell]]:
        """Go through the cells of one row in the order of the columns."""
        for kolom in self.kolom:
            yield kolom, baris.sel.get(kolom.key, KOSONG_TEKS)


KOSONG_TEKS = Cell("")


def find_sel(
    tables: Mapping[str, Table], alamat: tuple[str, str, str]
) -> tuple[Cell, Column] | None:
    """
    Find a cell and its column.

    Args:
        tables: Id -> table.
        alamat: Id of a table, id of a row, key of a column.

    Returns:
        None where there is no such cell.
    """
    id_tabel, id_baris, key = alamat
    table = tables.get(id_tabel)
    if table is None:
        return None
    cells = (
        (sel, kolom)
        for baris in table.baris
        if baris.id == id_baris
        for kolom, sel in table.cells_of(baris)
        if kolom.key == key
    )
    return next(cells, None)
