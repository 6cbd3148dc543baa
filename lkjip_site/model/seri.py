"""One indikator over all years, computed."""

from __future__ import annotations

from dataclasses import dataclass, field

from lkjip_site.model.hasil import HasilIndikator, HasilTahun
from lkjip_site.model.renstra import Indikator
from lkjip_site.model.tahun import Koreksi
from lkjip_site.nilai import Ukuran
from lkjip_site.table import Cell, Table


@dataclass(frozen=True)
class TitikSeri:
    """One year of the series."""

    tahun: int
    target: Ukuran
    realisasi: Ukuran
    """Kosong too for a year of the plan that has no report here."""
    dilaporkan: bool
    """Whether the year has a report; else only its target is known."""
    putus: str
    """Why the figures of this year cannot be compared with those before; else empty."""
    sel: dict[str, Cell]
    """Column key -> cell of the row of the year in the table of the series."""


@dataclass(frozen=True)
class KoreksiSeri:
    """A correction that touches the indikator."""

    tahun: int
    """Year of the report that it corrects."""
    koreksi: Koreksi


@dataclass(frozen=True)
class SeriIndikator:
    """One indikator over the years of all reports, and of the plan to its end."""

    id: str
    terakhir: HasilTahun = field(repr=False)
    """The newest year that measures it."""
    titik: tuple[TitikSeri, ...] = field(repr=False)
    """Oldest year first."""
    koreksi: tuple[KoreksiSeri, ...] = field(repr=False)
    """Newest year first, then in the order of the file."""
    tabel: Table = field(repr=False)
    """The series as one row a year."""

    @property
    def hasil(self) -> HasilIndikator:
        """Give its result in the newest year that measures it."""
        return self.terakhir.indikator_by_id(self.id)

    @property
    def indikator(self) -> Indikator:
        """Give its definition in that year."""
        return self.hasil.indikator

    @property
    def periode(self) -> str:
        """Give the first and the last year with a report: `2022–2023`."""
        tahun = [satu.tahun for satu in self.titik if satu.dilaporkan]
        awal, akhir = tahun[0], tahun[-1]
        return f"{awal}" if awal == akhir else f"{awal}–{akhir}"
