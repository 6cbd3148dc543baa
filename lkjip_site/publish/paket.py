"""The open data of a year as a Frictionless Data Package: datapackage.json."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from lkjip_site.kamus import Istilah, list_istilah
from lkjip_site.publish.paket_tahun import (
    CATATAN_NILAI,
    PaketTahun,
    title_of,
)
from lkjip_site.table import Table

NAMA_BERKAS = "datapackage.json"
CATATAN_LISENSI = (
    "Lisensi data belum ditetapkan oleh instansi; tanyakan kepada penerbit sebelum "
    "menyebarkannya kembali."
)


def write_paket(paket: PaketTahun) -> bytes:
    """
    Write the description of the CSV files that lie beside it.

    Returns:
        JSON of a tabular data package. It has no `licenses` while the agency
        has chosen none, since every value there would be a claim.
    """
    teks = json.dumps(_describe(paket), ensure_ascii=False, indent=2)
    return f"{teks}\n".encode()


def _describe(paket: PaketTahun) -> dict[str, Any]:
    """Describe the year and all its tables."""
    return {
        "profile": "tabular-data-package",
        "name": paket.nama,
        "title": paket.judul,
        "description": " ".join(CATATAN_NILAI),
        **({"homepage": paket.alamat_tahun} if paket.alamat else {}),
        **({"version": paket.edisi} if paket.edisi else {}),
        **_describe_lisensi(paket),
        "citation": paket.kutipan,
        "contributors": [{"title": paket.penerbit, "role": "publisher"}],
        "sources": [{"title": satu} for satu in _list_sumber(paket)],
        "resources": [_describe_table(paket, satu) for satu in paket.tabel.values()],
    }


def _describe_lisensi(paket: PaketTahun) -> dict[str, Any]:
    """Name the licence, or say that there is none yet."""
    if not paket.berlisensi:
        return {"license_note": CATATAN_LISENSI}
    nama = "-".join(paket.lisensi.split())
    return {"licenses": [{"name": nama, "title": paket.lisensi}]}


def _list_sumber(paket: PaketTahun) -> list[str]:
    """List the sources of the tables, each once; the report where none is named."""
    sumber = [satu.sumber for satu in paket.tabel.values() if satu.sumber]
    return list(dict.fromkeys(sumber)) or [paket.judul]


def _describe_table(paket: PaketTahun, table: Table) -> dict[str, Any]:
    """Describe one CSV file."""
    isi = paket.berkas[f"{table.id}.csv"]
    return {
        "profile": "tabular-data-resource",
        "name": table.id,
        "path": f"{table.id}.csv",
        "title": title_of(table),
        **({"description": " ".join(table.catatan)} if table.catatan else {}),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(isi),
        "hash": f"sha256:{hashlib.sha256(isi).hexdigest()}",
        **({"sources": [{"title": table.sumber}]} if table.sumber else {}),
        "schema": {
            "fields": [_describe_field(satu) for satu in list_istilah(table)],
            "missingValues": [""],
            "primaryKey": ["id"],
        },
    }


def _describe_field(istilah: Istilah) -> dict[str, Any]:
    """Describe one column."""
    wajib = {"required": True, "unique": True}
    return {
        "name": istilah.key,
        "title": istilah.judul,
        "type": istilah.tipe,
        **({"unit": istilah.satuan} if istilah.satuan else {}),
        **({"description": istilah.arti} if istilah.arti else {}),
        **({"constraints": wajib} if istilah.key == "id" else {}),
    }
