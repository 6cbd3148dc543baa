"""
Check a data package without the tool: structure, sizes, hashes, types of all values.
"""

import csv
import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

POLA = {
    "string": re.compile(r"(?s).*"),
    "integer": re.compile(r"-?\d+"),
    "number": re.compile(r"-?\d+(\.\d+)?"),
}
TETAP = {
    "profile": "tabular-data-resource",
    "format": "csv",
    "mediatype": "text/csv",
    "encoding": "utf-8",
}
NAMA = re.compile(r"[-a-z0-9._]+")


def find_package_faults(
    isi: Mapping[str, Any], berkas: Mapping[str, bytes]
) -> list[str]:
    """
    Find what a description says wrongly of its files, a line for each fault.
    """
    galat = [f"{k}: kosong" for k in ("name", "title", "sources") if not isi.get(k)]
    nama = [satu["name"] for satu in isi["resources"]]
    galat += [f"{satu}: nama" for satu in nama if not NAMA.fullmatch(satu)]
    galat += ["nama berulang"] if len(set(nama)) != len(nama) else []
    for satu in isi["resources"]:
        galat += [f"{satu['name']}: {teks}" for teks in _check_resource(satu, berkas)]
    return galat


def _check_resource(
    satu: Mapping[str, Any], berkas: Mapping[str, bytes]
) -> Iterator[str]:
    """
    Check one file.
    """
    data = berkas.get(satu["path"])
    if data is None:
        yield f"{satu['path']} tidak ada"
        return
    yield from (kunci for kunci, nilai in TETAP.items() if satu.get(kunci) != nilai)
    if satu["bytes"] != len(data):
        yield "bytes"
    if satu["hash"] != f"sha256:{hashlib.sha256(data).hexdigest()}":
        yield "hash"
    yield from _check_schema(satu["schema"], data.decode("utf-8"))


def _check_schema(skema: Mapping[str, Any], teks: str) -> Iterator[str]:
    """
    Check the columns and every value of a file.
    """
    kepala, *baris = csv.reader(io.StringIO(teks))
    fields = skema["fields"]
    if [satu["name"] for satu in fields] != kepala:
        yield "kolom"
    if skema["primaryKey"] != ["id"]:
        yield "primaryKey"
    daftar_id = [satu[kepala.index("id")] for satu in baris]
    if len(set(daftar_id)) != len(daftar_id) or "" in daftar_id:
        yield "id berulang atau kosong"
    for satu in baris:
        for field, nilai in zip(fields, satu, strict=True):
            if nilai and not POLA[field["type"]].fullmatch(nilai):
                yield f"{field['name']}: {nilai!r} bukan {field['type']}"
