"""renstra/*.yml: the plan of several years, with its indikator and targets."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from lkjip_site.model.dasar import (
    AngkaByTahun,
    Beralasan,
    Bilangan,
    Dasar,
    Desimal,
    Id,
    Teks,
    TeksKosong,
    UkuranByTahun,
    Uraian,
)


class Arah(StrEnum):
    """Which realisasi is good for an indikator."""

    NAIK = "naik"
    TURUN = "turun"
    RENTANG = "rentang"
    TEPAT = "tepat"
    TEKS = "teks"


class PutusSeri(Dasar):
    """From this year on the figures cannot be compared with those before."""

    tahun: Bilangan
    alasan: Teks


class Indikator(Beralasan):
    """What is measured of a tujuan or sasaran."""

    id: Id
    nama: Teks
    nama_lain: tuple[Teks, ...] = ()
    """Other wordings of the same indikator in the documents."""
    satuan: Teks
    desimal: Bilangan = 2
    arah: Arah
    skala: dict[str, Desimal] = {}
    """Word -> figure, best highest; only for arah teks."""
    definisi: Uraian
    arti: Teks = ""
    """What it tells, in everyday words; not part of the plan."""
    rumus: TeksKosong
    sumber: TeksKosong
    penanggung_jawab: TeksKosong
    target: UkuranByTahun
    putus_seri: tuple[PutusSeri, ...] = ()
    catatan: tuple[Teks, ...] = ()

    def versi_definisi(self, tahun: int) -> int:
        """Count the definitions up to a year: 1, one more with each break."""
        return 1 + sum(putus.tahun <= tahun for putus in self.putus_seri)

    def putus_di(self, tahun: int) -> PutusSeri | None:
        """Find the break between a year and the year before it."""
        return next((putus for putus in self.putus_seri if putus.tahun == tahun), None)


class Sasaran(Dasar):
    """A result that marks the way to the tujuan."""

    id: Id
    nama: Teks
    indikator: tuple[Indikator, ...] = ()


class Tujuan(Dasar):
    """A state to be reached at the end of the plan."""

    id: Id
    nama: Teks
    indikator: tuple[Indikator, ...] = ()
    sasaran: tuple[Sasaran, ...] = ()


class Misi(Dasar):
    """One misi of the head of the region."""

    nomor: Bilangan
    nama: Teks


class BarisMatriks(Beralasan):
    """A row of the matrix that is attached to the report, as it stands there."""

    id: Id
    tujuan: Teks = ""
    sasaran: Teks = ""
    indikator: Teks
    satuan: Teks = ""
    desimal: Bilangan = 2
    target: AngkaByTahun


class Renstra(Dasar):
    """A plan: visi, misi, tujuan > sasaran > indikator, targets per year."""

    nama: Teks
    awal: Bilangan
    akhir: Bilangan
    sumber: Teks
    visi: Teks
    visi_uraian: Teks = ""
    misi: tuple[Misi, ...]
    misi_diemban: Bilangan
    """Number of the misi that the agency serves."""
    tujuan: tuple[Tujuan, ...]
    matriks: tuple[BarisMatriks, ...] = ()

    @property
    def periode(self) -> str:
        """Give the years of the plan as its titles do: `2021-2026`."""
        return f"{self.awal}-{self.akhir}"

    def daftar_indikator(self) -> Iterator[tuple[Tujuan, Sasaran | None, Indikator]]:
        """Go through all indikator in the order of the plan, with their place."""
        for tujuan in self.tujuan:
            for indikator in tujuan.indikator:
                yield tujuan, None, indikator
            for sasaran in tujuan.sasaran:
                for indikator in sasaran.indikator:
                    yield tujuan, sasaran, indikator
