"""What pydantic refuses -> Problems in Indonesian, each at its place."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from lkjip_site.load.banyak import limit_problems
from lkjip_site.model.muatan import Naskah
from lkjip_site.nilai import Kosong, shorten
from lkjip_site.problems import DataPath, Problem

_KELOMPOK = 'kelompok "kunci: nilai"'
_DAFTAR = 'daftar, tiap butir diawali "- "'
_SEHARUSNYA = {
    "list_type": _DAFTAR,
    "tuple_type": _DAFTAR,
    "dict_type": _KELOMPOK,
    "model_type": _KELOMPOK,
    "string_type": "teks",
}
_KUNCI_RAPAT = re.compile(r"[\w-]+:(?!//)\S")
_BUKAN_SEBAGIAN_KUNCI = re.compile(r"^[\W_]+|[\W_]+$")


@dataclass(frozen=True)
class _Galat:
    """One error of pydantic, at its place in the file."""

    jenis: str
    path: DataPath
    isi: Any
    """What stands there."""
    pesan: str
    """Our own sentence, or what pydantic expected."""


def translate_errors(
    error: ValidationError, naskah: Naskah, model: type[BaseModel]
) -> list[Problem]:
    """
    Say the errors of one file, without those that only follow from others.
    """
    semua = [_locate(satu, naskah) for satu in error.errors(include_url=False)]
    return limit_problems(_translate_all(semua, naskah, model))


def _locate(kesalahan: Any, naskah: Naskah) -> _Galat:
    """Take out of an error what is told of it."""
    jenis = kesalahan["type"]
    path = _real_path(kesalahan["loc"], naskah)
    if jenis == "missing":
        path = (*path, kesalahan["loc"][-1])
    konteks = kesalahan.get("ctx", {})
    if kesalahan["loc"][-1:] == ("[key]",):
        jenis = "kunci"
    pesan = konteks.get("pesan") or konteks.get("expected") or ""
    return _Galat(jenis, path, kesalahan["input"], str(pesan))


def _real_path(loc: Sequence[Any], naskah: Naskah) -> DataPath:
    """Drop what pydantic adds to a place: names of variants, marks of keys."""
    path: DataPath = ()
    for key in loc:
        lanjut = (*path, key)
        if lanjut in naskah.letak:
            path = lanjut
    return path


def _translate_all(
    semua: Sequence[_Galat], naskah: Naskah, model: type[BaseModel]
) -> Iterator[Problem]:
    """Say the errors that stand on their own."""
    induk = {galat.path[:n] for galat in semua for n in range(len(galat.path))}
    terakhir = {galat.path: galat for galat in semua}
    salah_ketik: set[DataPath] = set()
    for galat in semua:
        if galat.jenis == "extra_forbidden":
            dikenal = _known_keys(model, galat.path[:-1])
            mirip = _guess_key(str(galat.path[-1]), dikenal)
            salah_ketik.add((*galat.path[:-1], mirip))
            yield _unknown_key(naskah, galat.path, mirip, dikenal)
    for galat in semua:
        # Of the variants of a value, the one that fits best says what is wrong.
        lebih_dalam = galat.path in induk or terakhir[galat.path] is not galat
        if galat.jenis == "missing" and galat.path not in salah_ketik:
            yield _missing_key(naskah, galat.path)
        elif galat.jenis not in {"missing", "extra_forbidden"} and not lebih_dalam:
            yield _wrong_value(naskah, galat)


def _missing_key(naskah: Naskah, path: DataPath) -> Problem:
    """Report a key that must be there."""
    pesan = f'kunci "{path[-1]}" belum ada; wajib diisi'
    return naskah.problem(path[:-1], pesan, aturan="wajib-diisi")


def _wrong_value(naskah: Naskah, galat: _Galat) -> Problem:
    """Report a value that cannot be what it should be."""
    if galat.jenis in {"enum", "literal_error"}:
        pilihan = galat.pesan.replace(" or ", " atau ").replace("'", '"')
        pesan = f"tertulis {_describe(galat.isi)}, seharusnya {pilihan}"
        return naskah.problem(galat.path, pesan, aturan="nilai-pilihan")
    if galat.jenis in _SEHARUSNYA:
        pesan = (
            f"tertulis {_describe(galat.isi)}, seharusnya {_SEHARUSNYA[galat.jenis]}"
        )
        if isinstance(galat.isi, str) and _KUNCI_RAPAT.match(galat.isi):
            pesan += '; sesudah "kunci:" harus ada spasi'
        return naskah.problem(galat.path, pesan, aturan="jenis-isi")
    if galat.jenis == "kunci":
        return naskah.problem(galat.path, galat.pesan, aturan="nilai-kunci", kunci=True)
    return naskah.problem(galat.path, galat.pesan, aturan=galat.jenis)


def _unknown_key(
    naskah: Naskah, path: DataPath, mirip: str, dikenal: Sequence[str]
) -> Problem:
    """Report a key that the document does not know, with the nearest that it does."""
    key = str(path[-1])
    pesan = f'kunci "{shorten(key)}" tidak dikenal'
    if asing := next((huruf for huruf in key if not huruf.isascii()), ""):
        huruf = f'"{asing}" ' if asing.isprintable() else ""
        pesan += f"; huruf {huruf}(U+{ord(asing):04X}) tidak dipakai dalam kunci"
    if mirip:
        pesan += f'; mungkin maksudnya "{mirip}"'
    else:
        pesan += f"; yang dikenal: {', '.join(dikenal)}"
    tempat = naskah.location(path, kunci=True)
    problem = naskah.problem(path[:-1], pesan, aturan="kunci-tak-dikenal")
    return Problem(tempat, problem.aturan, problem.pesan)


def _guess_key(key: str, dikenal: Sequence[str]) -> str:
    """Find the known key that was meant; empty where none is near."""
    bersih = _BUKAN_SEBAGIAN_KUNCI.sub("", key.lower()).replace(" ", "_")
    mirip = difflib.get_close_matches(bersih[:80], dikenal, 1, cutoff=0.6)
    return mirip[0] if mirip else ""


def _known_keys(model: type[BaseModel], path: DataPath) -> list[str]:
    """List the keys that a document knows at a place; codes and positions lead on."""
    for key in path:
        if key in model.model_fields:
            model, *_ = _models_in(model.model_fields[str(key)].annotation)
    return sorted(model.model_fields)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Find the document types inside an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for bagian in getattr(annotation, "__args__", ()):
        yield from _models_in(bagian)


def _describe(nilai: Any) -> str:
    """Name what stands in place of a value."""
    if nilai is None:
        return "kosong"
    if isinstance(nilai, list):
        return "daftar"
    if isinstance(nilai, dict):
        return "kelompok"
    teks = nilai.jenis if isinstance(nilai, Kosong) else str(nilai)
    return f'"{shorten(teks)}"'
