"""What single pages show and the others do not, and the functions for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lkjip_site.ingatan import Ingatan
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.instansi import Istilah
from lkjip_site.model.pemeriksaan import Pemeriksaan
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.render.glosarium import make_konteks_glosarium
from lkjip_site.render.indeks import BahanIndeks, make_konteks_indeks
from lkjip_site.render.indikator import BahanIndikator, make_konteks_daftar
from lkjip_site.render.katalog import Katalog, make_konteks_katalog
from lkjip_site.render.kelengkapan import make_konteks_kelengkapan
from lkjip_site.render.koreksi import make_konteks_koreksi
from lkjip_site.render.peta import Peta
from lkjip_site.render.program import BahanProgram, make_konteks_program
from lkjip_site.table import Table


@dataclass(frozen=True)
class DaftarIndikator:
    """What the page that lists all indikator shows."""

    seri: tuple[SeriIndikator, ...]


Khusus = (
    Pemeriksaan
    | Katalog
    | BahanProgram
    | BahanIndeks
    | BahanIndikator
    | DaftarIndikator
    | tuple[Istilah, ...]
    | None
)
"""Beside the years: what a page is made of, and by which it is remembered."""


def make_konteks_khusus(
    semua: Hasil,
    hasil: HasilTahun,
    tabel: Mapping[str, Table],
    khusus: Khusus,
    peta: Peta,
) -> dict[str, Any]:
    """Give the functions that one page names and the others do not."""
    konteks: dict[str, Any] = {}
    match khusus:
        case Pemeriksaan():
            konteks |= make_konteks_koreksi(hasil, khusus.koreksi, peta)
            konteks |= make_konteks_kelengkapan(hasil, khusus.kelengkapan, tabel, peta)
        case Katalog():
            konteks = make_konteks_katalog(semua, khusus, peta)
        case BahanProgram():
            konteks = make_konteks_program(semua, hasil, khusus, peta)
        case BahanIndeks():
            konteks = make_konteks_indeks(semua, khusus, peta)
        case DaftarIndikator():
            konteks = make_konteks_daftar(khusus.seri, hasil, peta)
        case tuple():
            konteks = make_konteks_glosarium(khusus)
    return konteks


def make_bahan_program(id_program: str, katalog: Katalog, ingatan: Ingatan) -> Khusus:
    """Gather what the page of a program shows; the same as last time if unchanged."""
    tabel = katalog.program.get(id_program, {})
    return ingatan.recall(
        "bahan-program",
        (id_program, tabel, katalog.edisi, katalog.alamat),
        lambda: BahanProgram(id_program, tabel, katalog.edisi, katalog.alamat),
    )
