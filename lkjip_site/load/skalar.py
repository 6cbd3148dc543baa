"""One scalar, as it stands in its lines: what was cut off, joined or swallowed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lkjip_site.load.nasihat import KUTIP_WORD
from lkjip_site.load.tanda import find_tak_terlihat
from lkjip_site.problems import Level

KATA_KOSONG = frozenset({"~", "null", "Null", "NULL"})
"""Words that mean nothing to other readers of YAML, and stay words here."""
_HURUF = re.compile(r"[^\W\d_]")
_KOMENTAR = re.compile(r"[ \t]+#")
_ANGKA = re.compile(r"-?\d+")
_KUNCI_RAPAT = re.compile(r"[a-z_]+:(?!//)\S")
_KUNCI = re.compile(r"(?:- +)*([a-z_]+):(?: |$)")


class Temuan(NamedTuple):
    """What is wrong with a scalar: line and column from 1."""

    baris: int
    kolom: int
    aturan: str
    pesan: str
    level: Level = Level.GALAT


def check_skalar(event: Any, baris: Sequence[str]) -> Iterator[Temuan]:
    """Check a scalar by its style; the lines are those of the file."""
    if not event.style:
        yield from _check_plain(event, baris)
    elif event.style in "|>":
        yield from _check_block(event)
    else:
        yield from _check_quoted(event, baris)


def _check_plain(event: Any, baris: Sequence[str]) -> Iterator[Temuan]:
    """Check a value without quotes."""
    teks, akhir = event.value, event.end_mark
    sisa = rest_of_line(event, baris)
    if (not teks or _HURUF.search(teks)) and (cocok := _KOMENTAR.match(sisa)):
        pesan = (
            'teks sesudah " #" tidak ikut terbaca; apit seluruh nilai dengan tanda '
            "kutip, atau pindahkan komentar ke baris sendiri"
        )
        yield Temuan(akhir.line + 1, akhir.column + cocok.end(), "yaml-komentar", pesan)
    if teks[:1] in KUTIP_WORD and teks:
        pesan = (
            f"tanda {teks[0]} dari Word bukan tanda kutip di sini dan ikut tampil; "
            "pakai "
            '" lurus, atau apit seluruh nilai dengan " lurus kalau memang bagian teks'
        )
        yield _at(event, "yaml-kutip", pesan, Level.PERINGATAN)
    if teks in KATA_KOSONG:
        pesan = (
            f'tertulis "{teks}" dan tampil sebagai kata; kosongkan kalau maksudnya '
            "tidak "
            "ada, atau apit dengan tanda kutip kalau memang kata"
        )
        yield _at(event, "yaml-kata", pesan, Level.PERINGATAN)
    yield from _check_continuation(event, baris)


def _check_continuation(event: Any, baris: Sequence[str]) -> Iterator[Temuan]:
    """Check the lines that were joined to a value without a mark for it."""
    mulai = event.start_mark.line
    for nomor in range(mulai + 1, event.end_mark.line + 1):
        isi = baris[nomor].strip()
        kolom = len(baris[nomor]) - len(baris[nomor].lstrip()) + 1
        if isi.startswith("- ") or isi == "-":
            pesan = (
                f"butir ini terbaca sebagai lanjutan nilai di baris {mulai + 1}; "
                "kosongkan "
                "nilai itu, atau samakan indentasi butirnya"
            )
            yield Temuan(nomor + 1, kolom, "yaml-sambung", pesan)
        elif _KUNCI_RAPAT.match(isi):
            pesan = (
                f'sesudah "kunci:" harus ada spasi; baris ini terbaca sebagai lanjutan '
                f"nilai di baris {mulai + 1}"
            )
            yield Temuan(nomor + 1, kolom, "yaml-sambung", pesan)
        elif isi:
            pesan = (
                f"baris ini terbaca sebagai lanjutan nilai di baris {mulai + 1}; awali "
                'nilai panjang dengan >-, atau lengkapi baris ini menjadi "kunci: '
                'nilai"'
            )
            yield Temuan(nomor + 1, kolom, "yaml-sambung", pesan, Level.PERINGATAN)


def _check_block(event: Any) -> Iterator[Temuan]:
    """Check a text that begins with | or >; `>5` alone begins an empty one."""
    if not event.value.strip():
        pesan = (
            f"tanda {event.style} di awal nilai memulai teks di baris berikutnya, "
            "tetapi "
            "teksnya tidak ada; apit nilai dengan tanda kutip"
        )
        yield _at(event, "yaml-bentuk", pesan)


def _check_quoted(event: Any, baris: Sequence[str]) -> Iterator[Temuan]:
    """Check a value between quotes: no hidden signs, no swallowed keys."""
    if event.style == '"' and (kode := find_tak_terlihat(event.value)):
        pesan = f"ada tanda tak terlihat ({kode}) sesudah tanda \\; hapus tanda itu"
        yield _at(event, "yaml-kendali", pesan)
    for nomor in range(event.start_mark.line + 1, event.end_mark.line + 1):
        if cocok := _KUNCI.match(baris[nomor].strip()):
            pesan = (
                "tanda kutip dibuka di sini dan baru ditutup di baris "
                f'{event.end_mark.line + 1}, sehingga "{cocok[1]}" ikut menjadi teks; '
                "tutup kutipnya, atau tulis teks panjang dengan |"
            )
            yield _at(event, "yaml-kutip", pesan)
            return


def rest_of_line(event: Any, baris: Sequence[str]) -> str:
    """Give what stands behind a scalar on its last line."""
    akhir = event.end_mark
    return baris[akhir.line][akhir.column :] if akhir.line < len(baris) else ""


def is_cut_figure(sebelum: Any, event: Any) -> bool:
    """Tell whether a comma without space has cut one figure into two entries."""
    akhir, awal = sebelum.end_mark, event.start_mark
    return (
        akhir.line == awal.line
        and awal.column - akhir.column == 1
        and bool(_ANGKA.fullmatch(str(getattr(sebelum, "value", ""))))
        and bool(_ANGKA.fullmatch(str(getattr(event, "value", ""))))
    )


def is_without_colon(key: Any, isi: Any) -> bool:
    """Tell whether a key of a mapping in braces has no colon behind it."""
    return bool(
        getattr(isi, "value", None) == ""
        and (isi.start_mark.line, isi.start_mark.column)
        == (key.end_mark.line, key.end_mark.column)
    )


def _at(event: Any, aturan: str, pesan: str, level: Level = Level.GALAT) -> Temuan:
    """Place a finding where the scalar begins."""
    mark = event.start_mark
    return Temuan(mark.line + 1, mark.column + 1, aturan, pesan, level)
