"""What is computed of the data of a year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from lkjip_site.model.instansi import Aturan, Instansi, Istilah, Kelas
from lkjip_site.model.muatan import TahunLaporan
from lkjip_site.model.renstra import Indikator, Renstra, Sasaran, Tujuan
from lkjip_site.model.tahun import CapaianIndikator, Laporan
from lkjip_site.nilai import Kosong, Ukuran

Tingkatan = Literal["instansi", "program", "kegiatan"]


class Status(StrEnum):
    """Whether the target was met, independent of the kategori."""

    TERCAPAI = "tercapai"
    BELUM = "belum tercapai"


class Kata(StrEnum):
    """A change as the direction of the indikator judges it."""

    MEMBAIK = "membaik"
    MEMBURUK = "memburuk"
    TETAP = "tetap"


@dataclass(frozen=True)
class Perubahan:
    """The change of a realisasi against the year before."""

    selisih: Decimal
    """This year less last year, in the unit of the indikator."""
    persen: Decimal | Kosong
    """Change in percent of last year's figure."""
    kata: Kata


@dataclass(frozen=True)
class TargetAkhir:
    """The last target of the plan that is a figure."""

    tahun: int
    nilai: Ukuran


@dataclass(frozen=True)
class HasilAnggaran:
    """Money of the agency, a program or a kegiatan, in whole rupiah."""

    id: str
    nama: str
    tingkat: Tingkatan
    pagu_awal: int | Kosong
    """Pagu of the first agreement."""
    pagu_sebelum: int | Kosong
    """What the last agreement calls the pagu before the change."""
    pagu: int | Kosong
    """Pagu after the last change."""
    realisasi: int | Kosong
    serapan: Decimal | Kosong
    """Percent, unrounded."""
    bagian: tuple[HasilAnggaran, ...] = ()

    def walk(self) -> Iterator[HasilAnggaran]:
        """Go through it and all its parts, a parent before its parts."""
        yield self
        for bagian in self.bagian:
            yield from bagian.walk()


@dataclass(frozen=True)
class HasilIndikator:
    """One indikator in one year."""

    tahun: int
    indikator: Indikator
    tujuan: Tujuan
    sasaran: Sasaran | None
    """None for an indikator of the tujuan itself."""
    catatan: CapaianIndikator
    """What was typed for it: cause, obstacle, solution, sources."""
    target: Ukuran
    realisasi: Ukuran
    capaian: Decimal | Kosong
    """Percent, unrounded."""
    capaian_dibatasi: Decimal | Kosong
    """Percent after the cap of the rule batas-capaian; the same without one."""
    kategori: Kelas | Kosong
    status: Status | Kosong
    target_akhir: TargetAkhir | Kosong
    kemajuan: Decimal | Kosong
    """Percent of the last target of the plan, unrounded."""
    status_akhir: Status | Kosong
    """Whether the realisasi meets that target already."""
    sebelumnya: HasilIndikator | None
    """The same indikator in the year before; None where it is not known."""
    perubahan: Perubahan | Kosong
    pagu: int | Kosong
    """Money of the supporting program and kegiatan; rows may share it."""
    realisasi_anggaran: int | Kosong
    serapan: Decimal | Kosong
    efisiensi: Decimal | Kosong
    """Percent, unrounded."""

    @property
    def id(self) -> str:
        """Give the id of the indikator."""
        return self.indikator.id

    @property
    def induk(self) -> Tujuan | Sasaran:
        """Give the sasaran that it measures, else the tujuan."""
        return self.sasaran or self.tujuan


@dataclass(frozen=True)
class RataRata:
    """The plain mean of the capaian of the measured indikator."""

    nilai: Decimal | Kosong
    """Percent, unrounded, as it is."""
    dibatasi: Decimal | Kosong
    """The same with each capaian cut at 100."""
    terukur: int
    semua: int


@dataclass(frozen=True)
class HasilTahun:
    """One report year, computed."""

    tahun: int
    instansi: Instansi
    renstra: Renstra
    laporan: Laporan
    muatan: TahunLaporan = field(repr=False)
    aturan: Mapping[str, Aturan]
    """Id -> the rule that holds in this year."""
    indikator: tuple[HasilIndikator, ...]
    """In the order of the plan."""
    anggaran: HasilAnggaran
    """The agency, with its program in the order of the first agreement."""
    rata_rata: RataRata
    sebelumnya: HasilTahun | None
    """The year before; None where the data has none."""

    def indikator_by_id(self, id_indikator: str) -> HasilIndikator:
        """Find one indikator; KeyError when the plan has none of this id."""
        for hasil in self.indikator:
            if hasil.id == id_indikator:
                return hasil
        raise KeyError(id_indikator)

    def anggaran_by_id(self, id_bagian: str) -> HasilAnggaran:
        """Find the money of a program or kegiatan; KeyError when there is none."""
        for bagian in self.anggaran.walk():
            if bagian.id == id_bagian:
                return bagian
        raise KeyError(id_bagian)

    def by_status(self, status: Status) -> tuple[HasilIndikator, ...]:
        """List the indikator of a status, in the order of the plan."""
        return tuple(hasil for hasil in self.indikator if hasil.status is status)

    @property
    def tak_dinilai(self) -> tuple[HasilIndikator, ...]:
        """List the indikator that have no status."""
        return tuple(
            hasil for hasil in self.indikator if isinstance(hasil.status, Kosong)
        )


@dataclass(frozen=True)
class Hasil:
    """All report years, computed."""

    instansi: Instansi
    tahun: Mapping[int, HasilTahun]
    """Year -> its results, oldest first."""
    istilah: tuple[Istilah, ...] = ()
    """The glossary, in the order of the alphabet."""
    berglosarium: bool = False
    """Whether the agency has a glossary of its own."""

    @property
    def terbaru(self) -> HasilTahun:
        """Give the newest year."""
        return self.tahun[max(self.tahun)]
