"""What was typed in two states of the data: which values, entries and files differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from pydantic import BaseModel

from lkjip_site.model.beda import BedaIsian
from lkjip_site.model.muatan import Dokumen, Muatan, Narasi, TahunLaporan
from lkjip_site.nilai import Kosong, shorten

MAKS_NAMA = 40
"""Longest name of an entry that is known by its text only."""
_KUNCI = ("id", "istilah", "perjanjian", "tahun", "nomor", "pada")
"""Keys by which an entry of a list is known, the first that it has."""


@dataclass(frozen=True)
class _Simpul:
    """A value of a document: what it means, and how it was typed."""

    nilai: Any
    raw: Any

    def child(self, key: str | int) -> _Simpul:
        """Give what stands under a key or at a place of a list."""
        return _Simpul(_find_nilai(self.nilai, key, self.raw[key]), self.raw[key])


def _find_nilai(nilai: Any, key: str | int, raw: Any) -> Any:
    """Find what a value means; the text itself where the model does not keep it."""
    if isinstance(nilai, BaseModel):
        return getattr(nilai, str(key), raw)
    if isinstance(nilai, Mapping):
        return {str(satu): isi for satu, isi in nilai.items()}.get(str(key), raw)
    return nilai[key] if isinstance(nilai, tuple) and isinstance(key, int) else raw


def compare_isian(lama: Muatan, baru: Muatan) -> Iterator[BedaIsian]:
    """
    Go through all that was typed otherwise, in the order of files.

    A value that is written in another way and means the same (`76.0`, `76,00`)
    is left out; so are comments and the order of keys.
    """
    dulu, kini = _list_files(lama), _list_files(baru)
    for berkas in sorted(dulu.keys() | kini.keys()):
        if berkas not in dulu:
            yield BedaIsian(berkas, "", "ditambah")
        elif berkas not in kini:
            yield BedaIsian(berkas, "", "dihapus")
        else:
            yield from _compare(berkas, "", dulu[berkas], kini[berkas])


def _list_files(muatan: Muatan) -> dict[str, _Simpul]:
    """List the files of a data folder with what they say."""
    daftar: list[Any] = [muatan.instansi, muatan.aturan, muatan.glosarium]
    daftar += muatan.renstra
    for tahun in muatan.tahun.values():
        daftar += [getattr(tahun, satu.name) for satu in fields(TahunLaporan)]
        daftar += tahun.narasi.values()
    berkas: dict[str, _Simpul] = {}
    for isi in daftar:
        if isinstance(isi, Dokumen):
            berkas[isi.naskah.berkas] = _Simpul(isi.isi, isi.naskah.raw)
        elif isinstance(isi, Narasi):
            berkas[isi.berkas] = _Simpul(isi.teks, isi.teks)
    return berkas


def _compare(
    berkas: str, jalur: str, lama: _Simpul, baru: _Simpul
) -> Iterator[BedaIsian]:
    """Go through what differs at a place of a file and below it."""
    if isinstance(lama.raw, Mapping) and isinstance(baru.raw, Mapping):
        urut = isinstance(baru.nilai, Mapping)
        dulu, kini = _name_keys(jalur, lama.raw), _name_keys(jalur, baru.raw)
    elif isinstance(lama.raw, list) and isinstance(baru.raw, list):
        urut = True
        dulu, kini = _name_entries(jalur, lama.raw, baru.raw)
    else:
        if not _is_same(lama, baru):
            teks = write_isian(lama.raw), write_isian(baru.raw)
            yield BedaIsian(berkas, jalur, "berubah", *teks)
        return
    sama = [satu for satu in kini if satu in dulu]
    if urut and sama != [satu for satu in dulu if satu in kini]:
        yield BedaIsian(berkas, jalur, "urutan")
    for nama, key in dulu.items():
        if nama not in kini:
            yield BedaIsian(berkas, nama, "dihapus", lama=write_leaf(lama.raw[key]))
    for nama, key in kini.items():
        if nama in dulu:
            yield from _compare(berkas, nama, lama.child(dulu[nama]), baru.child(key))
        else:
            yield BedaIsian(berkas, nama, "ditambah", baru=write_leaf(baru.raw[key]))


def _name_keys(jalur: str, raw: Mapping[str, Any]) -> dict[str, Any]:
    """Name the places of the values of a mapping."""
    return {f"{jalur}.{key}" if jalur else key: key for key in raw}


def _name_entries(
    jalur: str, lama: list[Any], baru: list[Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """
    Name the entries of two lists, so that the same entry has the same name.

    Entries are known by their id or another key; else by their place in lists
    of equal length, and by their text in others.
    """
    sama_panjang = len(lama) == len(baru)

    def name(nomor: int, isi: Any) -> str:
        if isinstance(isi, Mapping):
            for kunci in _KUNCI:
                if isinstance(isi.get(kunci), str):
                    return f'{jalur} "{isi[kunci]}"'
        if sama_panjang:
            return f"{jalur} ke-{nomor}"
        return f'{jalur} "{shorten(write_isian(isi), MAKS_NAMA)}"'

    return _number(lama, name), _number(baru, name)


def _number(daftar: Sequence[Any], name: Callable[[int, Any], str]) -> dict[str, Any]:
    """Give each entry its name, and a second one of that name a number."""
    bernama: dict[str, Any] = {}
    for di, isi in enumerate(daftar):
        nama = dasar = name(di + 1, isi)
        ulang = 1
        while nama in bernama:
            ulang += 1
            nama = f"{dasar} yang ke-{ulang}"
        bernama[nama] = di
    return bernama


def _is_same(lama: _Simpul, baru: _Simpul) -> bool:
    """Tell whether two values mean the same; the reason of a missing one is apart."""
    if isinstance(lama.nilai, Kosong) and isinstance(baru.nilai, Kosong):
        return lama.nilai.jenis == baru.nilai.jenis
    return bool(lama.nilai == baru.nilai)


def write_leaf(raw: Any) -> str:
    """Write a single value as it was typed; nothing for a list or a mapping."""
    return raw if isinstance(raw, str) else ""


def write_isian(raw: Any) -> str:
    """
    Write all that was typed at a place, one value after the other.

    >>> write_isian({"a": "1", "b": ["x", None]})
    '1 x'
    """
    if isinstance(raw, Mapping):
        raw = list(raw.values())
    if isinstance(raw, list):
        return " ".join(filter(None, map(write_isian, raw)))
    return raw or ""
