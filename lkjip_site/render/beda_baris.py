"""One difference of two states of the data -> one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkjip_site.model.beda import (
    Beda,
    BedaAda,
    BedaAngka,
    BedaBesaran,
    BedaHalaman,
    BedaIsian,
    BedaKalimat,
    BedaPeringkat,
    BedaTabel,
)
from lkjip_site.render.angka import DESIMAL_HASIL_BAGI, format_angka, format_cell
from lkjip_site.table import Cell, Column

MAKS_KATA = 6
"""Longest text, in words, that is shown itself and not only counted."""
MAKS_HURUF = 80
"""The same in letters."""
_KOLOM = Column("", "", "number")
_TAMBAH = {True: "ditambah", False: "dihapus"}

Aman = Callable[[str], str]


def say_beda(beda: Beda, aman: Aman) -> str:
    """
    Say one difference in one line.

    Args:
        beda: The difference.
        aman: Makes a text of the data harmless where the line is shown.
    """
    match beda:
        case BedaAda():
            teks = _say_ada(beda, aman)
        case BedaAngka():
            teks = _say_angka(beda, aman)
        case BedaPeringkat():
            teks = _say_peringkat(beda, aman)
        case BedaKalimat():
            teks = _say_kalimat(beda, aman)
        case BedaIsian():
            teks = _say_isian(beda, aman)
        case BedaTabel():
            teks = _say_tabel(beda)
        case BedaHalaman():
            teks = f"{_address_of(beda.path)}: {beda.baris} baris teks berubah"
    return teks


def _say_ada(beda: BedaAda, aman: Aman) -> str:
    """Say what only one side has."""
    if beda.jenis == "halaman":
        return f"{_address_of(beda.id)}: halaman {_TAMBAH[beda.ditambah]}"
    tahun = f" {beda.tahun}" if beda.tahun else ""
    jenis = "" if beda.jenis == "tabel" else f"{beda.jenis} "
    return f"{jenis}{aman(beda.id)}{tahun}: {_TAMBAH[beda.ditambah]}"


def _say_angka(beda: BedaAngka, aman: Aman) -> str:
    """Say what changed of one thing that has figures."""
    nama = aman(beda.id)
    if beda.jenis == "rata-rata":
        nama = "rata-rata capaian"
    elif beda.jenis == "anggaran":
        nama = f"anggaran {'seluruhnya' if beda.id == 'instansi' else nama}"
    besaran = "; ".join(_say_besaran(satu, aman) for satu in beda.besaran)
    return f"{nama} {beda.tahun}: {besaran}"


def _say_besaran(beda: BedaBesaran, aman: Aman) -> str:
    """Say one quantity before and after."""
    if beda.tetap:
        return f"{beda.nama} tetap"
    dulu, kini = (aman(satu) for satu in format_pair(beda.lama, beda.baru))
    return f"{beda.nama} {dulu} -> {kini}".lstrip()


def format_pair(lama: Cell, baru: Cell) -> tuple[str, str]:
    """
    Write two figures that differ, with as many decimals as show it.

    >>> format_pair(Cell(Decimal("1.001")), Cell(Decimal("1.002")))
    ('1,001', '1,002')
    """
    dulu, kini = format_cell(lama, _KOLOM), format_cell(baru, _KOLOM)
    if isinstance(lama.nilai, Decimal) and isinstance(baru.nilai, Decimal):
        desimal = 2
        while dulu == kini and desimal < DESIMAL_HASIL_BAGI:
            desimal += 1
            dulu = format_cell(replace(lama, desimal=desimal), _KOLOM)
            kini = format_cell(replace(baru, desimal=desimal), _KOLOM)
    return dulu, kini


def _say_peringkat(beda: BedaPeringkat, aman: Aman) -> str:
    """Say who holds a place in a ranking now."""
    dulu, kini = (", ".join(satu) or "tidak ada" for satu in (beda.lama, beda.baru))
    return f"{beda.apa} {beda.tahun}: {aman(dulu)} -> {aman(kini)}"


def _say_kalimat(beda: BedaKalimat, aman: Aman) -> str:
    """Say how a sentence reads now."""
    if not beda.lama:
        return f'{beda.tahun}: ditambah "{aman(beda.baru)}"'
    if not beda.baru:
        return f'{beda.tahun}: dihapus "{aman(beda.lama)}"'
    return f'{beda.tahun}: "{aman(beda.lama)}" -> "{aman(beda.baru)}"'


def _say_isian(beda: BedaIsian, aman: Aman) -> str:
    """Say what changed at one place of a file."""
    tempat = ", ".join(filter(None, (beda.berkas, beda.jalur)))
    return f"{aman(tempat)}: {_say_isi(beda, aman)}"


def _say_isi(beda: BedaIsian, aman: Aman) -> str:
    """Say what stands at a place now; of a longer text only its length."""
    if beda.jenis == "urutan":
        return "urutan berubah"
    pendek = all(map(_is_short, (beda.lama, beda.baru)))
    if beda.jenis == "berubah":
        if pendek:
            return f"{aman(beda.lama) or 'kosong'} -> {aman(beda.baru) or 'kosong'}"
        return f"teks berubah ({_count(beda.lama)} -> {_count(beda.baru)} kata)"
    isi = beda.lama or beda.baru
    if not isi:
        return beda.jenis
    return (
        f"{beda.jenis}: {aman(isi)}" if pendek else f"{beda.jenis} ({_count(isi)} kata)"
    )


def _is_short(teks: str) -> bool:
    """Tell whether a text is short enough to be shown."""
    return len(teks.split()) <= MAKS_KATA and len(teks) <= MAKS_HURUF


def _count(teks: str) -> str:
    """Count the words of a text."""
    return format_angka(len(teks.split()), 0)


def _say_tabel(beda: BedaTabel) -> str:
    """Say how much of a table changed."""
    banyak = (
        (beda.sel, "sel berubah"),
        (beda.baris_ditambah, "baris ditambah"),
        (beda.baris_dihapus, "baris dihapus"),
    )
    bagian = [f"{jumlah} {apa}" for jumlah, apa in banyak if jumlah]
    bagian += [f"{apa} berubah" for apa in beda.kerangka]
    return f"{beda.id} {beda.tahun}: {', '.join(bagian)}"


def _address_of(path: str) -> str:
    """
    Give the address of a page on the site.

    >>> _address_of("2023/bab-3.md"), _address_of("index.md")
    ('/2023/bab-3/', '/')
    """
    alamat = path.removesuffix(".md").removesuffix("index").strip("/")
    return f"/{alamat}/" if alamat else "/"
