"""Differences of two states of the data -> text for a terminal or a pull request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lkjip_site.model.beda import (
    Beda,
    BedaAda,
    BedaAngka,
    BedaHalaman,
    BedaIsian,
    BedaKalimat,
    BedaPeringkat,
    BedaTabel,
)
from lkjip_site.nilai import shorten
from lkjip_site.render.angka import format_angka
from lkjip_site.render.beda_baris import say_beda
from lkjip_site.render.teks import Md, enumerate_md, escape_md

MAKS_TEKS = 2_000
"""Longest text of the data in one line, in letters."""
MAKS_BARIS = 200
"""Most lines of one part of a Markdown summary; GitHub takes no more than 1 MiB."""
_ATURAN = "/aturan.yml"
_KOREKSI = ("/koreksi.yml", "/tercetak.yml", "/penerimaan.yml")


@dataclass(frozen=True)
class _Bagian:
    """One part of the report."""

    judul: str
    sebutan: str
    """What its lines are called when they are counted."""
    holds: Callable[[Beda], bool]


def _is_terbitan(beda: Beda, *jenis: str) -> bool:
    """Tell whether a table or page was added or removed."""
    return isinstance(beda, BedaAda) and beda.jenis in (jenis or ("tabel", "halaman"))


def _is_isian_of(beda: Beda, *akhir: str) -> bool:
    """Tell whether a value of one of some files changed."""
    return isinstance(beda, BedaIsian) and beda.berkas.endswith(akhir)


_BAGIAN = (
    _Bagian(
        "Ditambah atau dihapus",
        "hal ditambah atau dihapus",
        lambda beda: isinstance(beda, BedaAda) and not _is_terbitan(beda),
    ),
    _Bagian("Angka", "baris angka", lambda beda: isinstance(beda, BedaAngka)),
    _Bagian("Peringkat", "peringkat", lambda beda: isinstance(beda, BedaPeringkat)),
    _Bagian("Kalimat", "kalimat", lambda beda: isinstance(beda, BedaKalimat)),
    _Bagian("Aturan", "isian aturan", lambda beda: _is_isian_of(beda, _ATURAN)),
    _Bagian(
        "Koreksi dan yang tercetak",
        "isian koreksi",
        lambda beda: _is_isian_of(beda, *_KOREKSI),
    ),
    _Bagian(
        "Isian lain",
        "isian lain",
        lambda beda: (
            isinstance(beda, BedaIsian) and not _is_isian_of(beda, _ATURAN, *_KOREKSI)
        ),
    ),
    _Bagian(
        "Tabel",
        "tabel",
        lambda beda: isinstance(beda, BedaTabel) or _is_terbitan(beda, "tabel"),
    ),
    _Bagian(
        "Halaman",
        "halaman",
        lambda beda: isinstance(beda, BedaHalaman) or _is_terbitan(beda, "halaman"),
    ),
)
"""In the order of the report; each difference belongs to one of them."""


def format_teks(daftar: Sequence[Beda], rev: str) -> str:
    """
    List the differences for a terminal.

    Args:
        daftar: What differs, in any order of its kinds.
        rev: Name of the old side.

    Returns:
        The parts with their headings, one line for each difference, and last
        the line that counts them.
    """
    bagian = [
        "\n".join([f"{satu.judul}:", *(f"  {say_beda(b, shorten_line)}" for b in isi)])
        for satu, isi in _group(daftar)
    ]
    return "\n\n".join([*bagian, summarize(daftar, rev)])


def format_markdown(daftar: Sequence[Beda], rev: str) -> str:
    """Write the differences for a pull request; arguments as for `format_teks`."""
    kalimat = summarize(daftar, _escape_line(rev))
    bagian = [f"## Perubahan data\n\n{kalimat}\n"]
    for satu, isi in _group(daftar):
        baris = [f"- {say_beda(beda, _escape_line)}" for beda in isi[:MAKS_BARIS]]
        if len(isi) > MAKS_BARIS:
            sisa = format_angka(len(isi) - MAKS_BARIS, 0)
            baris.append(f"- dan {sisa} lainnya; semuanya ada di keluaran perintah")
        bagian.append("\n".join([f"### {satu.judul}\n", *baris, ""]))
    return "\n".join(bagian)


def _group(daftar: Sequence[Beda]) -> list[tuple[_Bagian, list[Beda]]]:
    """Divide the differences into the parts that are not empty."""
    bagian = [(satu, [b for b in daftar if satu.holds(b)]) for satu in _BAGIAN]
    return [(satu, isi) for satu, isi in bagian if isi]


def summarize(daftar: Sequence[Beda], rev: str) -> str:
    """
    Count the differences by part in one sentence.

    >>> summarize([], "HEAD")
    'Tidak ada perubahan data sejak HEAD.'
    """
    if not daftar:
        return f"Tidak ada perubahan data sejak {rev}."
    banyak = [
        f"{format_angka(len(isi), 0)} {satu.sebutan}" for satu, isi in _group(daftar)
    ]
    berangka = any(isinstance(satu, BedaAda | BedaAngka) for satu in daftar)
    akhir = "" if berangka else " Tidak ada angka yang berubah."
    return f"Berubah sejak {rev}: {enumerate_md(banyak)}.{akhir}"


def shorten_line(teks: str) -> str:
    """Give a text of the data on one line, without signs that steer a terminal."""
    return shorten(teks, MAKS_TEKS)


def _escape_line(teks: str) -> Md:
    """Escape a text of the data for one line of Markdown."""
    return escape_md(" ".join(teks.split()))
