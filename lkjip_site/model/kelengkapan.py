"""What a report must hold, as a pack of requirements, and answers of persons."""

from __future__ import annotations

from typing import Literal

from lkjip_site.model.dasar import (
    BELUM_DIISI,
    Dasar,
    Id,
    Tanggal,
    TautanKosong,
    Teks,
)


class Syarat(Dasar):
    """One requirement; another law has another pack of them."""

    id: Id
    teks: Teks
    """What is asked, as a clause for readers."""
    sumber: tuple[Id, ...]
    """Keys of the sources of the pack."""
    periksa: Id
    """Name of the function of `compute.kelengkapan` that judges it."""
    penentu: Literal["data", "orang"] = "data"
    """Who has the last word where the data does not show it."""
    aturan: tuple[Id, ...] = ()
    """Ids of rules of the check: a peringatan of one of them counts against it."""
    diterima: Literal["ada", "sebagian"] = "sebagian"
    """What remains of it where such a peringatan was accepted with a reason."""
    bukti: tuple[Teks, ...] = ()
    """Places of the site: id of a table, or a page with its anchor: `bab-1#s-1-2-1`."""


class Kriteria(Dasar):
    """One criterion of the evaluation sheet."""

    id: Id
    teks: Teks
    syarat: tuple[Id, ...] = ()
    """Requirements that show it."""
    bukti: tuple[Teks, ...] = ()
    """Places of the site, as in Syarat."""


class Komponen(Dasar):
    """A part of the evaluation sheet."""

    id: Id
    nama: Teks
    kriteria: tuple[Kriteria, ...]


class PaketSyarat(Dasar):
    """A pack: requirements in their order, and the evaluation that they serve."""

    nama: Teks
    sumber: dict[Id, Teks]
    """Key -> name of a rule."""
    syarat: tuple[Syarat, ...]
    evaluasi: Teks
    """Name of the evaluation."""
    komponen: tuple[Komponen, ...] = ()

    @property
    def untuk_orang(self) -> tuple[Syarat, ...]:
        """List the requirements on which a person has the last word."""
        return tuple(satu for satu in self.syarat if satu.penentu == "orang")


class Jawaban(Dasar):
    """What a person answers to one requirement."""

    id: Id
    """Id of the requirement."""
    jawaban: Literal["ada", "sebagian", "belum", "tidak berlaku"]
    jabatan: Teks
    """Office of who answers, never a name."""
    tanggal: Tanggal
    bukti: Teks
    """What shows it: a letter, its number and date."""
    tautan: TautanKosong = BELUM_DIISI
    """Address of that, where it has one."""


class KelengkapanDokumen(Dasar):
    """kelengkapan.yml."""

    jawaban: tuple[Jawaban, ...] = ()
