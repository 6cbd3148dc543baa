"""
The records as the script in the browser reads them: a few files, not one each.

A file holds the records of one part of the site, such as a year. It is loaded
when a search finds something in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from lkjip_site.publish.pencarian_isi import Catatan
from lkjip_site.publish.pencarian_kata import NAMA, count_kata, write_kata
from lkjip_site.publish.pencarian_mesin import DI_BAWAH, Indeks

FOLDER_ISI = "isi/"
"""Folder of the records, below that of the search."""
UMUM = "situs"
"""File of the records of pages that lie in no folder."""
CatatanByPath = Mapping[str, tuple[Catatan, ...]]


def write_berkas(
    catatan: CatatanByPath, indeks: Indeks, sinonim: Iterable[tuple[str, ...]]
) -> dict[str, bytes]:
    """
    Write everything that a search loads.

    Args:
        catatan: Path of a page -> its records.
        indeks: What Pagefind made of them.
        sinonim: Forms of one thing.

    Returns:
        Name of each file below the folder of the search -> its content.
    """
    id_by_alamat = {alamat: satu for satu, alamat in indeks.alamat_by_id.items()}
    berkas = dict(indeks.berkas)
    peta: dict[str, dict[str, Any]] = {}
    for nama, daftar in group_catatan(catatan).items():
        isi = {
            id_by_alamat[satu.alamat]: [
                satu.alamat,
                satu.judul,
                DI_BAWAH.join(satu.induk),
                satu.isi,
            ]
            for satu in daftar
        }
        berkas[f"{FOLDER_ISI}{nama}.json"] = write_json(isi)
        peta[nama] = {
            "tahun": daftar[0].tahun,
            "id": {id_by_alamat[satu.alamat]: satu.kelas for satu in daftar},
        }
    semua = (satu for milik in catatan.values() for satu in milik)
    berkas[NAMA] = write_kata(count_kata(semua), sama=sinonim, peta=peta)
    return berkas


def group_catatan(catatan: CatatanByPath) -> dict[str, list[Catatan]]:
    """Gather the records of each part of the site."""
    hasil: dict[str, list[Catatan]] = {}
    for path, daftar in catatan.items():
        folder, garis, _ = path.partition("/")
        if daftar:
            hasil.setdefault(folder if garis else UMUM, []).extend(daftar)
    return hasil


def write_json(isi: object) -> bytes:
    """Write JSON without spaces."""
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
