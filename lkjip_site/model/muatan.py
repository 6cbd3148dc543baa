"""All documents of a data folder, each with the places of its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from lkjip_site.model.instansi import AturanDokumen, Glosarium, Instansi, Istilah
from lkjip_site.model.kelengkapan import KelengkapanDokumen
from lkjip_site.model.renstra import Renstra
from lkjip_site.model.tahun import (
    CapaianDokumen,
    KoreksiDokumen,
    Laporan,
    PenerimaanDokumen,
    PerjanjianDokumen,
    ProgramDokumen,
    RencanaAksiDokumen,
    TercetakDokumen,
)
from lkjip_site.problems import DataPath, Level, Location, Problem, name_path

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Naskah:
    """A data file as it was read: plain lists, dicts and text, with places."""

    berkas: str
    raw: Any
    letak: dict[DataPath, tuple[int, int]] = field(repr=False)
    """Path -> line and column of the value, from 1."""
    letak_kunci: dict[DataPath, tuple[int, int]] = field(repr=False)
    """Path -> line and column of the key that names the value."""

    def location(self, path: DataPath = (), *, kunci: bool = False) -> Location:
        """Find the place of a value (or of its key), or of the nearest thing above."""
        if kunci and path in self.letak_kunci:
            return Location(self.berkas, *self.letak_kunci[path])
        for panjang in range(len(path), -1, -1):
            if path[:panjang] in self.letak:
                return Location(self.berkas, *self.letak[path[:panjang]])
        return Location(self.berkas)

    def problem(  # noqa: PLR0913 - a problem has a place, words, rule, level, subject
        self,
        path: DataPath,
        pesan: str,
        *,
        aturan: str,
        level: Level = Level.GALAT,
        kunci: bool = False,
        subjek: str = "",
    ) -> Problem:
        """Say what is wrong at a path, its name in front."""
        nama = name_path(path, self.raw)
        return Problem(
            self.location(path, kunci=kunci),
            aturan,
            f"{nama}: {pesan}" if nama else pesan,
            level,
            subjek,
        )


@dataclass(frozen=True, eq=False)
class Dokumen(Generic[T]):
    """One data file: its model, and the file as it was read."""

    isi: T
    naskah: Naskah = field(repr=False)


@dataclass(frozen=True)
class Narasi:
    """A file of prose, not yet filled with figures."""

    berkas: str
    teks: str = field(repr=False)


AlamatSel = tuple[str, str, str]
"""Id of a table, id of a row, key of a column."""


@dataclass(frozen=True, eq=False)
class Terbit:
    """What an archived year has published, as it was recorded."""

    berkas: str
    nilai: Mapping[AlamatSel, str] = field(repr=False)
    """Cell -> its text in the CSV of its table."""
    baris: Mapping[AlamatSel, int] = field(repr=False)
    """Cell -> line of the record, from 1."""

    def list_moved(
        self, kini: Mapping[AlamatSel, str]
    ) -> Iterator[tuple[AlamatSel, str | None, str | None]]:
        """Go through the cells that are not as recorded: as they were, and now."""
        for alamat in {**self.nilai, **kini}:
            lama, baru = self.nilai.get(alamat), kini.get(alamat)
            if lama != baru:
                yield alamat, lama, baru


@dataclass(frozen=True, eq=False)
class TahunLaporan:
    """One report year; a file that does not exist is None."""

    tahun: int
    laporan: Dokumen[Laporan] | None = None
    perjanjian: Dokumen[PerjanjianDokumen] | None = None
    program: Dokumen[ProgramDokumen] | None = None
    capaian: Dokumen[CapaianDokumen] | None = None
    rencana_aksi: Dokumen[RencanaAksiDokumen] | None = None
    tercetak: Dokumen[TercetakDokumen] | None = None
    koreksi: Dokumen[KoreksiDokumen] | None = None
    penerimaan: Dokumen[PenerimaanDokumen] | None = None
    kelengkapan: Dokumen[KelengkapanDokumen] | None = None
    narasi: dict[str, Narasi] = field(default_factory=dict)
    """Name of the page, e.g. `bab-3` -> its prose."""
    terbit: Terbit | None = None
    sidik_bertanda: str = ""
    """SHA-256 of the signed PDF in the data folder; empty where there is none."""
    rusak: frozenset[str] = frozenset()
    """Names of the documents that are there but cannot be read: nobody misses them."""


@dataclass(frozen=True)
class Muatan:
    """The whole data folder; documents that could not be read are None."""

    instansi: Dokumen[Instansi] | None
    aturan: Dokumen[AturanDokumen] | None
    glosarium: Dokumen[Glosarium] | None
    renstra: tuple[Dokumen[Renstra], ...]
    tahun: dict[int, TahunLaporan]
    """Year -> its files, oldest first."""
    istilah_umum: tuple[Istilah, ...] = ()
    """Terms that come with the package."""

    def renstra_of(self, tahun: int) -> Dokumen[Renstra] | None:
        """Find the plan whose years include a report year."""
        return next(
            (dok for dok in self.renstra if dok.isi.awal <= tahun <= dok.isi.akhir),
            None,
        )
