"""The record of what an archived year has published: terbit.csv."""

from __future__ import annotations

import csv

from lkjip_site.load.sandi import decode_text
from lkjip_site.model.muatan import AlamatSel, Terbit
from lkjip_site.problems import Problem

NAMA = "terbit.csv"
_LEBAR = 4
"""Columns of the record: tabel, baris, kolom, nilai."""


def read_terbit(berkas: str, isi: bytes) -> tuple[Terbit, list[Problem]]:
    """
    Read a record.

    Args:
        berkas: Path for the messages.
        isi: The bytes of the file.

    Returns:
        The record without its head; a line of another width records nothing.
    """
    teks, problems = decode_text(berkas, isi)
    pembaca = csv.reader(teks.splitlines(keepends=True)[1:])
    nilai: dict[AlamatSel, str] = {}
    letak: dict[AlamatSel, int] = {}
    for baris in pembaca:
        if len(baris) == _LEBAR:
            tabel, id_baris, kolom, satu = baris
            nilai[tabel, id_baris, kolom] = satu
            letak[tabel, id_baris, kolom] = pembaca.line_num + 1
    return Terbit(berkas, nilai, letak), problems
