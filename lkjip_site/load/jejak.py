"""What a picture or a PDF says of its making, which readers of the page do not see."""

from __future__ import annotations

import re

KAMERA = (
    "membawa data kamera (EXIF), yang dapat memuat tempat, waktu, dan nama; simpan "
    "ulang gambarnya tanpa data itu"
)
PEMBUAT = (
    "menyebut pembuatnya di dalam keterangan berkas; kalau itu nama orang yang tidak "
    "perlu tampil, hapus dari keterangannya"
)
MAKS_KEPALA = 65_536
"""Bytes in which a picture says it, from the start of the file."""
_EXIF = (b"Exif\0\0", b"eXIf", b"EXIF")
"""How the data of a camera begins in JPEG, PNG and WebP."""
_PENULIS = re.compile(
    rb"/Author\s*(?:\((?!\s*\))|<(?!\s*>))"
    rb"|<dc:creator>(?:\s|</?rdf:(?:Seq|Bag|li)[^>]*>)*[^\s<]"
)
_TEKS_PNG = re.compile(rb"(?:tEX|zTX|iTX)t(?:Author|Creator)\0")


def find_jejak(isi: bytes) -> str:
    r"""
    Find what a file says of its making.

    Args:
        isi: A PDF as a whole, or the beginning of a picture. What a PDF keeps in
            compressed form is not seen.

    Returns:
        The rest of a sentence about the file, without the name that stands there;
        empty when nothing is said.

    >>> find_jejak(b"%PDF-1.7 /Author ()"), find_jejak(b"\x89PNG\r\n\x1a\n")
    ('', '')
    """
    if isi.startswith(b"%PDF-"):
        return PEMBUAT if _PENULIS.search(isi) else ""
    kepala = isi[:MAKS_KEPALA]
    if any(satu in kepala for satu in _EXIF):
        return KAMERA
    return PEMBUAT if _TEKS_PNG.search(kepala) else ""
