"""The fonts of the official document: which signs they can show."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_BERKAS = {".otf", ".ttf"}
_AKHIR = 0xFFFF
"""Last code of a cmap of format 4; it stands for no sign."""


@lru_cache(maxsize=4)
def read_cakupan(folder: Path) -> frozenset[int]:
    """
    Read which signs at least one font can show.

    Args:
        folder: Folder with fonts, in folders of their own.

    Returns:
        Unicode numbers, by the cmap tables of the files.

    Source:
        OpenType specification, table `cmap`, formats 4 and 12.
    """
    kode: set[int] = set()
    for berkas in sorted(folder.rglob("*")):
        if berkas.suffix in _BERKAS:
            kode.update(parse_cmap(berkas.read_bytes()))
    return frozenset(kode)


def parse_cmap(isi: bytes) -> Iterator[int]:
    """
    Go through the Unicode numbers that a font has a sign for.

    Args:
        isi: A TrueType or OpenType file with one font.
    """
    (banyak,) = struct.unpack_from(">H", isi, 4)
    for urutan in range(banyak):
        nama, _, awal, _ = struct.unpack_from(">4sIII", isi, 12 + 16 * urutan)
        if nama == b"cmap":
            yield from _parse_subtables(isi, awal)


def _parse_subtables(isi: bytes, awal: int) -> Iterator[int]:
    """Go through all subtables; a number may come more than once."""
    (banyak,) = struct.unpack_from(">H", isi, awal + 2)
    for urutan in range(banyak):
        sistem, _, jarak = struct.unpack_from(">HHI", isi, awal + 4 + 8 * urutan)
        (bentuk,) = struct.unpack_from(">H", isi, awal + jarak)
        # 0 is Unicode, 3 is Windows; 1 is the Macintosh with codes of its own.
        if sistem in {0, 3} and bentuk == 4:  # noqa: PLR2004 - number of the format
            yield from _parse_format_4(isi, awal + jarak)
        elif sistem in {0, 3} and bentuk == 12:  # noqa: PLR2004 - number of the format
            yield from _parse_format_12(isi, awal + jarak)


def _parse_format_4(isi: bytes, awal: int) -> Iterator[int]:
    """Go through the codes below 65536: ranges, each with an offset to its signs."""
    (ganda,) = struct.unpack_from(">H", isi, awal + 6)
    banyak = ganda // 2
    pola = f">{banyak}H"
    akhir = struct.unpack_from(pola, isi, awal + 14)
    mulai = struct.unpack_from(pola, isi, awal + 16 + ganda)
    tambah = struct.unpack_from(pola, isi, awal + 16 + 2 * ganda)
    letak_jarak = awal + 16 + 3 * ganda
    jarak = struct.unpack_from(pola, isi, letak_jarak)
    for urutan in range(banyak):
        for kode in range(mulai[urutan], akhir[urutan] + 1):
            if jarak[urutan]:
                letak = letak_jarak + 2 * urutan + jarak[urutan]
                letak += 2 * (kode - mulai[urutan])
                (tanda,) = struct.unpack_from(">H", isi, letak)
            else:
                tanda = (kode + tambah[urutan]) & _AKHIR
            if tanda and kode != _AKHIR:
                yield kode


def _parse_format_12(isi: bytes, awal: int) -> Iterator[int]:
    """Go through the codes of all sizes: ranges that have a sign for each."""
    (banyak,) = struct.unpack_from(">I", isi, awal + 12)
    for urutan in range(banyak):
        mulai, akhir, _ = struct.unpack_from(">III", isi, awal + 16 + 12 * urutan)
        yield from range(mulai, akhir + 1)
