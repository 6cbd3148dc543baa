"""Bytes of a file -> text with LF line ends, or the Problem why not."""

from __future__ import annotations

import codecs
import re

from lkjip_site.load.banyak import limit_problems
from lkjip_site.load.tanda import check_tanda
from lkjip_site.problems import Location, Problem

MAKS_BYTE = 2_000_000
"""Largest data file: far above a year's data, far below what hangs a reader."""
_SANDI_BOM = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
"""Byte order marks, the longer before those that they begin with."""
_NUL_TERBANYAK = 4
"""Beyond one zero byte in so many, a file without mark is UTF-16 or UTF-32."""
_AKHIR_BARIS = re.compile(r"\r+\n")


def decode_text(berkas: str, isi: bytes) -> tuple[str, list[Problem]]:
    """
    Decode a data file.

    Args:
        berkas: Path for the messages.
        isi: The bytes of the file; a BOM of UTF-8 is dropped.

    Returns:
        The text with LF line ends, and what forbids to use it; on a problem
        the text may be empty.
    """
    if len(isi) > MAKS_BYTE:
        pesan = (
            f"berkas {len(isi)} bita, paling banyak {MAKS_BYTE} bita; "
            "bagi menjadi beberapa berkas atau periksa isinya"
        )
        return "", [Problem(Location(berkas), "yaml-ukuran", pesan)]
    if sandi := _foreign_encoding(isi):
        pesan = f"berkas disimpan sebagai {sandi}; simpan ulang sebagai UTF-8"
        return "", [Problem(Location(berkas), "yaml-sandi", pesan)]
    try:
        teks = isi.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        return "", [_encoding_problem(berkas, isi, error.start)]
    teks = _unify_lines(teks)
    return teks, limit_problems(check_tanda(berkas, teks))


def _foreign_encoding(isi: bytes) -> str:
    """Name an encoding of two or four bytes a letter; empty for any other."""
    for tanda, sandi in _SANDI_BOM.items():
        if isi.startswith(tanda):
            return sandi
    if isi.count(0) * _NUL_TERBANYAK <= len(isi):
        return ""
    return "UTF-32" if b"\x00\x00" in isi[:4] else "UTF-16"


def _encoding_problem(berkas: str, isi: bytes, mulai: int) -> Problem:
    """Name the place of the first byte that is not UTF-8, and what it may be."""
    isi = isi.removeprefix(codecs.BOM_UTF8)
    baris = isi.count(b"\n", 0, mulai) + 1
    awal = isi.rfind(b"\n", 0, mulai) + 1
    kolom = len(isi[awal:mulai].decode("utf-8")) + 1
    huruf = isi[mulai : mulai + 1].decode("cp1252", "replace")
    tanda = f' (mungkin "{huruf}")' if huruf.isprintable() and huruf != "\ufffd" else ""
    pesan = f"ada huruf yang bukan UTF-8{tanda}; simpan ulang berkas ini sebagai UTF-8"
    return Problem(Location(berkas, baris, kolom), "yaml-sandi", pesan)


def _unify_lines(teks: str) -> str:
    """Turn the line ends of Windows and of old Macs into LF."""
    if "\r" not in teks:
        return teks
    return _AKHIR_BARIS.sub("\n", teks) if "\n" in teks else teks.replace("\r", "\n")
