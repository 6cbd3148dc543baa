"""Go through all that was typed in a document, with the place of each value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from lkjip_site.model.muatan import Dokumen, Muatan
from lkjip_site.nilai import NilaiError, parse_angka
from lkjip_site.problems import DataPath


class Simpul(NamedTuple):
    """One value: its place, as the model has it, and as it was typed."""

    path: DataPath
    isi: Any
    raw: Any


def list_dokumen(muatan: Muatan) -> list[Dokumen[Any]]:
    """List all documents of a data folder that could be read."""
    semua: list[Dokumen[Any] | None] = [
        muatan.instansi,
        muatan.aturan,
        muatan.glosarium,
        *muatan.renstra,
    ]
    for tahun in muatan.tahun.values():
        semua += [nilai for nilai in vars(tahun).values() if isinstance(nilai, Dokumen)]
    return [dokumen for dokumen in semua if dokumen is not None]


def walk(dokumen: Dokumen[Any]) -> Iterator[Simpul]:
    """Go through a document from its root, a mapping before its values."""
    menunggu = [Simpul((), dokumen.isi, dokumen.naskah.raw)]
    while menunggu:
        simpul = menunggu.pop()
        yield simpul
        menunggu += reversed(list(_parts(*simpul)))


def _parts(path: DataPath, isi: Any, raw: Any) -> Iterator[Simpul]:
    """Go through what lies right below a value."""
    if isinstance(isi, BaseModel):
        for key, bawah in raw.items():
            yield Simpul((*path, key), getattr(isi, key), bawah)
    elif isinstance(isi, dict):
        for key, bawah in raw.items():
            if (terbaca := read_key(key, isi)) in isi:
                yield Simpul((*path, key), isi[terbaca], bawah)
    elif isinstance(isi, tuple):
        for nomor, (bagian, bawah) in enumerate(zip(isi, raw, strict=True)):
            yield Simpul((*path, nomor), bagian, bawah)


def read_key(key: str, isi: dict[Any, Any]) -> str | int:
    """Read a key as the model did: a year or month as a number."""
    if not isinstance(next(iter(isi), None), int):
        return key
    try:
        return int(parse_angka(key))
    except NilaiError:
        return key
