"""What is found by looking at a whole year once more: its differences and its gaps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from lkjip_site.model.kelengkapan import Jawaban, PaketSyarat, Syarat
from lkjip_site.model.tahun import Koreksi
from lkjip_site.nilai import Kosong
from lkjip_site.table import Cell, Column, Row, Table

AlamatSel = tuple[str, str, str]
"""Id of a table, id of a row, key of a column."""


RUJUKAN_SEL = re.compile(r"\{([^{}>]+) > ([^{}>]+) > ([^{}>]+)\}")
"""A cell named inside a text, which stands for what the cell shows."""


@dataclass(frozen=True)
class SelKoreksi:
    """A cell that the printed report shows otherwise."""

    tabel: Table = field(repr=False)
    baris: Row = field(repr=False)
    kolom: Column
    cell: Cell
    tercetak: str
    """Text as printed."""


@dataclass(frozen=True)
class EntriKoreksi:
    """One entry of koreksi.yml with the cells that it judges."""

    koreksi: Koreksi
    bagian: str
    """Name of the page of the part of the report it belongs to; "" for all of it."""
    sel: tuple[SelKoreksi, ...] = ()
    """In the order of the entry; empty for a place in prose."""


class Keadaan(StrEnum):
    """How far a requirement is met."""

    ADA = "ada"
    SEBAGIAN = "sebagian"
    BELUM = "belum"
    TIDAK_BERLAKU = "tidak berlaku"
    BELUM_DIJAWAB = "belum dijawab"
    """Only a person can say, and none has."""


@dataclass(frozen=True)
class TemuanSyarat:
    """What the data shows of one requirement."""

    keadaan: Keadaan
    uraian: str
    """Whole sentences for readers."""


@dataclass(frozen=True)
class Penilaian:
    """The judgement on one requirement."""

    syarat: Syarat
    temuan: TemuanSyarat
    jawaban: Jawaban | None = None
    """The answer that decided; None where the data did, or no one has."""


class PeringatanDiterima(NamedTuple):
    """A peringatan that was looked at and left, with the reason for the public."""

    aturan: str
    """Id of the rule."""
    pesan: str
    """What the check says, without its advice."""
    alasan: str


@dataclass(frozen=True)
class KelompokKosong:
    """Figures and texts that are missing for one reason."""

    kosong: Kosong
    banyak: int
    daftar: Mapping[str, tuple[str, ...]]
    """What is missing -> names of what it belongs to, each once."""


@dataclass(frozen=True)
class Kelengkapan:
    """What a year holds of what its report must hold."""

    paket: PaketSyarat
    penilaian: tuple[Penilaian, ...]
    """In the order of the pack."""
    kosong: tuple[KelompokKosong, ...]
    """Most frequent kind first, in the order of the documents."""
    diterima: tuple[PeringatanDiterima, ...] = ()
    """In the order of places."""

    def count(self) -> dict[Keadaan, int]:
        """Count the requirements by state, each state in its order."""
        daftar = [satu.temuan.keadaan for satu in self.penilaian]
        return {keadaan: daftar.count(keadaan) for keadaan in Keadaan}


@dataclass(frozen=True)
class Pemeriksaan:
    """What is found in a year that has a report of its own."""

    koreksi: tuple[EntriKoreksi, ...]
    kelengkapan: Kelengkapan
