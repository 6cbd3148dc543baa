"""Blocks of a chapter -> pages: turned ones for wide tables, none nearly empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from lkjip_site.render.dokumen_naskah import Simpul, plain_text

PENDEK = 1400
"""Letters of a text too short for pages of its own beside a turned one."""
HURUF_BARIS = 90
"""Letters that one row of a table, or a picture, counts for."""

IsWide = Callable[[Simpul], bool]
MeasureRows = Callable[[Simpul], int]


@dataclass
class Halaman:
    """Blocks that share their pages."""

    putar: bool
    """Turned pages."""
    blok: list[Simpul] = field(default_factory=list)
    ekor: list[Simpul] = field(default_factory=list)
    """A short section before turned pages, which may stand on them: that is
    decided where it is known how full the page before is."""


def arrange_bab(
    blok: Sequence[Simpul], *, is_wide: IsWide, measure_rows: MeasureRows
) -> list[Halaman]:
    """
    Divide a chapter into upright and turned pages.

    A wide table comes after the text of its section, so that the page before
    it fills; short text between turned pages, or alone beside one, joins them.

    Args:
        blok: The blocks in the order of the site.
        is_wide: Tells whether a block is a table for turned pages.
        measure_rows: Counts the rows of a block that is a place or holds charts.
    """
    ditandai = mark_sticky(blok)
    runtun = _split_runs(list(_postpone(ditandai, is_wide)), is_wide)
    hasil: list[Halaman] = []
    for urutan, satu in enumerate(runtun):
        di_tepi = urutan in {0, len(runtun) - 1}
        sesudah_putar = bool(hasil) and hasil[-1].putar
        pendek = _measure(satu.blok, measure_rows) < PENDEK
        gabung = len(runtun) > 1 and pendek and (di_tepi or sesudah_putar)
        if sesudah_putar and (satu.putar or gabung):
            hasil[-1].blok += satu.blok
        else:
            hasil.append(Halaman(satu.putar or gabung, list(satu.blok)))
    for lalu, kini in pairwise(hasil):
        if kini.putar:
            _take_tail(lalu, kini, measure_rows)
    return hasil


def mark_sticky(blok: Sequence[Simpul]) -> list[Simpul]:
    """Keep a line that ends with a colon on the page of what it announces."""
    return [
        {**satu, "lekat": True}
        if satu["j"] == "alinea" and plain_text(satu["isi"]).endswith(":")
        else satu
        for satu in blok
    ]


def _postpone(blok: Sequence[Simpul], is_wide: IsWide) -> Iterator[Simpul]:
    """Move each wide table behind the paragraphs and lists that follow it."""
    tunda: list[Simpul] = []
    for satu in blok:
        if is_wide(satu):
            tunda.append(satu)
            continue
        if satu["j"] in {"judul", "tempat"}:
            yield from tunda
            tunda = []
        yield satu
    yield from tunda


def _split_runs(blok: Sequence[Simpul], is_wide: IsWide) -> list[Halaman]:
    """Part wide tables from the rest."""
    return [Halaman(putar, list(isi)) for putar, isi in groupby(blok, is_wide)]


def _take_tail(lalu: Halaman, kini: Halaman, measure_rows: MeasureRows) -> None:
    """Take the last section of upright pages along, where it is short."""
    judul = [i for i, satu in enumerate(lalu.blok) if satu["j"] == "judul"]
    while judul and judul[-1] - 1 in judul:
        del judul[-1]
    if not judul or judul[-1] == 0:
        return
    ekor = lalu.blok[judul[-1] :]
    if _measure(ekor, measure_rows) < PENDEK // 2:
        kini.ekor = ekor
        del lalu.blok[judul[-1] :]


def _measure(blok: Sequence[Simpul], measure_rows: MeasureRows) -> int:
    """Estimate the letters of some blocks, the rows of tables included."""
    return sum(
        HURUF_BARIS * measure_rows(satu)
        if satu["j"] in {"tempat", "grafik"}
        else _count_letters(satu)
        for satu in blok
    )


def _count_letters(satu: Simpul) -> int:
    """Count the letters of a block, and something for the room around it."""
    isi = len(plain_text(satu.get("isi", ()))) + HURUF_BARIS
    daftar = [b for butir in satu.get("butir", ()) for b in butir]
    return isi + sum(map(_count_letters, [*daftar, *satu.get("blok", ())]))
