"""What differs between two states of the data: one object for each line of a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from lkjip_site.model.hasil import Hasil
from lkjip_site.model.muatan import Muatan
from lkjip_site.table import Cell, Table

JenisAngka = Literal["indikator", "anggaran", "rata-rata"]
JenisAda = Literal["tahun", "indikator", "program", "kegiatan", "tabel", "halaman"]
JenisIsian = Literal["berubah", "ditambah", "dihapus", "urutan"]


@dataclass(frozen=True)
class Sisi:
    """One of the two states, all stages gone through."""

    muatan: Muatan = field(repr=False)
    hasil: Hasil = field(repr=False)
    tabel: Mapping[int, Mapping[str, Table]] = field(repr=False)
    """Year -> table id -> table."""
    halaman: Mapping[str, str] = field(repr=False)
    """Path of a page (`2023/bab-3.md`) -> its text."""


@dataclass(frozen=True)
class BedaBesaran:
    """One quantity on both sides."""

    nama: str
    lama: Cell
    baru: Cell
    tetap: bool = False
    """It is the same, and worth saying so."""


@dataclass(frozen=True)
class BedaAngka:
    """What changed of an indikator, a part of the budget, or the mean of a year."""

    jenis: JenisAngka
    tahun: int
    id: str
    besaran: tuple[BedaBesaran, ...]


@dataclass(frozen=True)
class BedaAda:
    """Something that only one side has."""

    jenis: JenisAda
    id: str
    tahun: int | None
    """None for what belongs to no year."""
    ditambah: bool
    """Whether the new side has it."""


@dataclass(frozen=True)
class BedaPeringkat:
    """Another first or last in a ranking of a year."""

    tahun: int
    apa: str
    """Name of the place: `serapan tertinggi`."""
    lama: tuple[str, ...]
    """Ids that share the place; empty where there is no ranking."""
    baru: tuple[str, ...]


@dataclass(frozen=True)
class BedaKalimat:
    """A generated sentence of a year that reads otherwise."""

    tahun: int
    lama: str
    """Plain text; empty where the sentence was not said."""
    baru: str


@dataclass(frozen=True)
class BedaTabel:
    """How much of a table changed."""

    tahun: int
    id: str
    sel: int
    """Cells of rows and columns that both sides have."""
    baris_ditambah: int = 0
    baris_dihapus: int = 0
    kerangka: tuple[str, ...] = ()
    """What else changed: `judul`, `kolom`, `catatan`, `urutan baris` ..."""


@dataclass(frozen=True)
class BedaHalaman:
    """How much of the text of a page changed."""

    path: str
    baris: int
    """Lines of its Markdown; tables are counted apart."""


@dataclass(frozen=True)
class BedaIsian:
    """One value, entry or file of the data folder that is not as it was."""

    berkas: str
    jalur: str
    """Place in the file as messages name it; empty for the file itself."""
    jenis: JenisIsian
    lama: str = ""
    """Text as typed; empty for what has several values, or none."""
    baru: str = ""


Beda = (
    BedaAda
    | BedaAngka
    | BedaPeringkat
    | BedaKalimat
    | BedaIsian
    | BedaTabel
    | BedaHalaman
)
