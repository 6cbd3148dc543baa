"""Bytes of a file -> text with LF line ends, or the Problem why not."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from lkjip_site.problems import Location, Problem

MAKS_BYTE = 2_000_000
"""Largest data file: far above a year's data, far below what hangs a reader."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_KONFLIK = re.compile(r"^\s*(<{7}|>{7}|\|{7})(\s|$)|^\s*={7}\s*$")
_KENDALI = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\ufeff\u2028\u2029]")


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
    if isi.startswith(_UTF16) or b"\x00" in isi[:4]:
        pesan = "berkas disimpan sebagai UTF-16; simpan ulang sebagai UTF-8"
        return "", [Problem(Location(berkas), "yaml-sandi", pesan)]
    try:
        teks = isi.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        return "", [_encoding_problem(berkas, isi, error.start)]
    teks = teks.replace("\r\n", "\n").replace("\r", "\n")
    return teks, list(_check_lines(berkas, teks))


def _encoding_problem(berkas: str, isi: bytes, mulai: int) -> Problem:
    """Name the line of the first byte that is not UTF-8."""
    baris = isi.count(b"\n", 0, mulai) + 1
    awal = isi.rfind(b"\n", 0, mulai) + 1
    kolom = len(isi[awal:mulai].decode("utf-8", "replace")) + 1
    pesan = "ada huruf yang bukan UTF-8; simpan ulang berkas ini sebagai UTF-8"
    return Problem(Location(berkas, baris, kolom), "yaml-sandi", pesan)


def _check_lines(berkas: str, teks: str) -> Iterator[Problem]:
    """Find conflict markers and control characters, wherever they stand."""
    for nomor, baris in enumerate(teks.split("\n"), 1):
        if _KONFLIK.match(baris):
            pesan = (
                "ada tanda konflik penggabungan yang belum diselesaikan; pilih "
                "salah satu isi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>"
            )
            yield Problem(Location(berkas, nomor), "yaml-konflik", pesan)
        elif cocok := _KENDALI.search(baris):
            pesan = f"ada tanda tak terlihat (U+{ord(cocok[0]):04X}); hapus tanda itu"
            yield Problem(
                Location(berkas, nomor, cocok.start() + 1), "yaml-kendali", pesan
            )
