"""A Table as plain values for the official document, text by text as its page."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from lkjip_site.nilai import Kosong
from lkjip_site.render.angka import format_cell, is_rupiah
from lkjip_site.render.html import KOLOM_LEBAR, DaftarAlasan, collect_alasan
from lkjip_site.render.kolom import Gaya, find_common_unit, style_columns
from lkjip_site.table import Cell, Column, Row, Table

MAKS_KATA = 26
"""Longest run of letters that a column must hold; a longer one may break."""
HURUF_TEGAK = 100
"""Letters of the longest words of all columns that an upright page holds."""
KOLOM_URAIAN, HURUF_URAIAN = 6, 200
"""More columns, and a longer text in one of them, make rows too high upright."""
_ALINEA = re.compile(r"\n\s*\n")
_KATA = re.compile(r"[^\s/]+/?")
_PANJANG = re.compile(rf"\S{{{MAKS_KATA}}}(?=\S)")
_BOLEH_PUTUS = "\u200b"
"""Zero width space: a line may break here."""


def make_tabel(table: Table) -> dict[str, Any]:
    """
    Give a table for the document.

    Returns:
        `id`, `nomor`, `judul`, `keterangan` (year and unit where the title does
        not say them), `kolom` (alignment, longest words, length of the text),
        `kepala` (rows of heads), `baris` (kind and cells: paragraphs, letter of
        the reason, sign of a correction), `catatan`, `sumber`, `aturan`, and
        whether it needs a turned page.
    """
    gaya = style_columns(table)
    alasan = collect_alasan(table)
    baris = [_row(table, satu, alasan) for satu in table.baris]
    for satu in baris[-1:]:
        satu["sel"][-1]["akhir"] = True
    kepala = list(_head_rows(gaya))
    kolom = [
        _column(satu, [baris_["sel"][urutan] for baris_ in baris], grup)
        for urutan, (satu, grup) in enumerate(zip(gaya, _own_groups(gaya), strict=True))
    ]
    return {
        "id": table.jangkar,
        "nomor": table.nomor,
        "judul": _breakable(table.judul),
        "keterangan": "; ".join(caption_facts(table)),
        "kolom": kolom,
        "kepala": kepala,
        "baris": baris,
        "catatan": list(_notes(table, alasan)),
        "sumber": table.sumber,
        "aturan": [{"id": s, "nama": s.replace("-", " ")} for s in table.aturan],
        "lebar": is_wide(table, kolom),
    }


def is_wide(table: Table, kolom: Sequence[dict[str, Any]]) -> bool:
    """Tell whether a table needs a turned page: many columns, long words or texts."""
    huruf = sum(max(map(len, satu["kata"]), default=1) + 2 for satu in kolom)
    terpanjang = max((satu["panjang"] for satu in kolom), default=0)
    banyak = len(table.kolom)
    return (
        banyak > KOLOM_LEBAR
        or huruf > HURUF_TEGAK
        or (banyak > KOLOM_URAIAN and terpanjang > HURUF_URAIAN)
    )


def caption_facts(table: Table) -> Iterator[str]:
    """Say the year where the title does not, and the unit where there is one only."""
    if str(table.tahun) not in table.judul:
        yield f"Laporan tahun {table.tahun}"
    if satuan := find_common_unit(table.kolom):
        yield f"dalam {'rupiah' if is_rupiah(satuan) else satuan}"


def _row(table: Table, baris: Row, alasan: DaftarAlasan) -> dict[str, Any]:
    """Give one row."""
    sel = [_cell(cell, kolom, alasan) for kolom, cell in table.cells_of(baris)]
    return {"jenis": baris.jenis, "sel": sel}


def _cell(cell: Cell, kolom: Column, alasan: DaftarAlasan) -> dict[str, Any]:
    """Give one cell: its paragraphs, the letter of its reason, the sign."""
    teks = format_cell(cell, kolom)
    alinea = [_breakable(" ".join(a.split("\n"))) for a in _ALINEA.split(teks)]
    isi: dict[str, Any] = {"t": [a.strip() for a in alinea]}
    if cell.kosong is not None:
        isi["h"] = alasan[cell.kosong]
    if cell.koreksi:
        isi["k"] = True
    return isi


def _breakable(teks: str) -> str:
    """
    Let a word that no column can hold break; it stays the same to readers.

    >>> len(_breakable("x" * 60)), _breakable("kata biasa")
    (62, 'kata biasa')
    """
    return _PANJANG.sub(lambda cocok: cocok[0] + _BOLEH_PUTUS, teks)


def _head_rows(gaya: Sequence[Gaya]) -> Iterator[list[dict[str, Any]]]:
    """Give the rows of heads: groups above their columns, then the numbers."""
    ada_grup = any(satu.kolom.grup for satu in gaya)
    if ada_grup:
        atas: list[dict[str, Any]] = []
        for grup, isi in groupby(gaya, attrgetter("kolom.grup")):
            bagian = list(isi)
            if grup:
                atas.append({"t": grup, "lebar": len(bagian), "tinggi": 1})
            else:
                atas += [_head_cell(satu, tinggi=2) for satu in bagian]
        yield atas
        yield [_head_cell(satu) for satu in gaya if satu.kolom.grup]
    else:
        yield [_head_cell(satu) for satu in gaya]
    if any(satu.kolom.nomor for satu in gaya):
        yield [
            {"t": satu.kolom.nomor, "lebar": 1, "tinggi": 1, "nomor": True}
            for satu in gaya
        ]


def _head_cell(gaya: Gaya, *, tinggi: int = 1) -> dict[str, Any]:
    """Give the head of a column, with its unit where nothing else states it."""
    satuan = f" ({gaya.satuan})" if gaya.satuan else ""
    teks = _breakable(f"{gaya.kolom.judul}{satuan}")
    return {"t": teks, "lebar": 1, "tinggi": tinggi}


def _own_groups(gaya: Sequence[Gaya]) -> Iterator[str]:
    """Give the head of the group that a column fills alone; empty for all others."""
    for grup, isi in groupby(gaya, attrgetter("kolom.grup")):
        banyak = len(list(isi))
        yield from [grup if banyak == 1 else ""] * banyak


def _column(gaya: Gaya, isi: Iterable[dict[str, Any]], grup: str) -> dict[str, Any]:
    """Say how a column is aligned and what room it needs."""
    kepala = [_head_cell(gaya)["t"], gaya.kolom.nomor, _breakable(grup)]
    teks = [
        " ".join(sel["t"]) + sel.get("h", "") + "*" * sel.get("k", False) for sel in isi
    ]
    return {
        "rata": "kiri" if gaya.kolom.tipe == "text" else "kanan",
        "kepala_baris": gaya.is_kepala,
        "kata": _longest_words(teks),
        "kata_kepala": _longest_words(kepala),
        "panjang": _typical_length([len(satu) for satu in teks]),
    }


def _typical_length(panjang: Sequence[int]) -> int:
    """
    Give the letters that a column needs room for: nearer to its longest cells.

    >>> _typical_length([8, 8, 8]), _typical_length([0, 0, 0, 0, 0, 0, 0, 80])
    (8, 40)
    """
    rata = sum(satu**3 for satu in panjang) / max(len(panjang), 1)
    return max(round(math.cbrt(rata)), 1)


def _longest_words(daftar: Iterable[str]) -> list[str]:
    """Give the four longest words; the widest is among them, whatever the letters."""
    kata = {
        k for teks in daftar for k in _KATA.findall(teks.replace(_BOLEH_PUTUS, " "))
    }
    return sorted(kata, key=lambda satu: (-len(satu), satu))[:4]


def _notes(table: Table, alasan: DaftarAlasan) -> Iterator[dict[str, str]]:
    """Give what stands under the table, before the source."""
    for kosong, huruf in alasan.items():
        yield {"h": huruf, "t": write_alasan(kosong)}
    if any(cell.koreksi for _, _, cell in table.cells()):
        yield {"h": "*", "t": "Berbeda dari dokumen tercetak; lihat halaman koreksi."}
    for catatan in table.catatan:
        yield {"h": "", "t": catatan}


def write_alasan(kosong: Kosong) -> str:
    """Say a missing figure and its reason as a sentence."""
    jenis = kosong.jenis.capitalize()
    return f"{jenis}: {kosong.alasan}." if kosong.alasan else f"{jenis}."
