"""A file as it was read -> a document of `model`, or all its Problems."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from lkjip_site.model.muatan import Dokumen, Naskah
from lkjip_site.nilai import shorten
from lkjip_site.problems import DataPath, Problem

M = TypeVar("M", bound=BaseModel)

_PESAN = {
    "list_type": "tertulis {tertulis}, seharusnya daftar (baris yang diawali tanda -)",
    "tuple_type": "tertulis {tertulis}, seharusnya daftar (baris yang diawali tanda -)",
    "dict_type": 'tertulis {tertulis}, seharusnya kelompok "kunci: nilai"',
    "model_type": 'tertulis {tertulis}, seharusnya kelompok "kunci: nilai"',
    "string_type": "tertulis {tertulis}, seharusnya teks",
}


def build_dokumen(
    naskah: Naskah, model: type[M], konteks: Mapping[str, Any] | None = None
) -> tuple[Dokumen[M] | None, list[Problem]]:
    """
    Type the values of a file.

    Args:
        naskah: The file as it was read.
        model: The document that it should be.
        konteks: What the reading of a value may depend on: `skala`.

    Returns:
        The document, and no problem; or None and every problem.
    """
    raw = {} if naskah.raw is None else naskah.raw
    try:
        isi = model.model_validate(raw, context=dict(konteks or {}))
    except ValidationError as error:
        kesalahan = error.errors(include_url=False)
        return None, [_translate(naskah, model, satu) for satu in kesalahan]
    return Dokumen(isi, naskah), []


def _translate(naskah: Naskah, model: type[BaseModel], kesalahan: Any) -> Problem:
    """Say one error of pydantic in Indonesian, at its place."""
    jenis, path = kesalahan["type"], _real_path(kesalahan["loc"], naskah)
    if jenis == "extra_forbidden":
        return _unknown_key(naskah, path, model)
    if jenis == "missing":
        *induk, key = path
        return naskah.problem(
            tuple(induk), f'kunci "{key}" belum ada; wajib diisi', aturan="wajib-diisi"
        )
    if jenis in _PESAN:
        pesan = _PESAN[jenis].format(tertulis=_describe(kesalahan["input"]))
        return naskah.problem(path, pesan, aturan="jenis-isi")
    if jenis in {"enum", "literal_error"}:
        return _not_one_of(naskah, path, kesalahan)
    return naskah.problem(path, kesalahan["msg"], aturan=jenis)


def _real_path(loc: tuple[Any, ...], naskah: Naskah) -> DataPath:
    """Drop what pydantic adds to a place: names of variants, marks of keys."""
    path: DataPath = ()
    for key in loc:
        lanjut = (*path, key)
        if lanjut in naskah.letak or lanjut in naskah.letak_kunci:
            path = lanjut
    if loc and isinstance(loc[-1], str) and path != loc and loc[-1].isidentifier():
        path = (*path, loc[-1])
    return path


def _unknown_key(naskah: Naskah, path: DataPath, model: type[BaseModel]) -> Problem:
    """Report a key that the document does not know, with the nearest that it does."""
    *induk, key = path
    dikenal = _known_keys(model, tuple(induk))
    mirip = difflib.get_close_matches(str(key).lower(), dikenal, 1, cutoff=0.6)
    pesan = f'kunci "{shorten(str(key))}" tidak dikenal'
    if mirip:
        pesan += f'; mungkin maksudnya "{mirip[0]}"'
    elif dikenal:
        pesan += f"; yang dikenal: {', '.join(dikenal)}"
    problem = naskah.problem(tuple(induk), pesan, aturan="kunci-tak-dikenal")
    return Problem(
        naskah.location(path, kunci=True), problem.aturan, problem.pesan, problem.level
    )


def _known_keys(model: Any, path: DataPath) -> list[str]:
    """List the keys that a document knows at a place."""
    for key in path:
        if isinstance(key, int):
            continue
        fields = getattr(model, "model_fields", {})
        if key not in fields:
            return []
        model = next(_models_in(fields[key].annotation), None)
    return sorted(getattr(model, "model_fields", {}))


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Find the document types inside an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for bagian in getattr(annotation, "__args__", ()):
        yield from _models_in(bagian)


def _not_one_of(naskah: Naskah, path: DataPath, kesalahan: Any) -> Problem:
    """Report a word outside of a fixed list."""
    pilihan = kesalahan["ctx"]["expected"].replace(" or ", " atau ").replace("'", '"')
    pesan = f"tertulis {_describe(kesalahan['input'])}, seharusnya {pilihan}"
    return naskah.problem(path, pesan, aturan="nilai-pilihan")


def _describe(nilai: Any) -> str:
    """Name what stands in place of a value."""
    if nilai is None:
        return "kosong"
    if isinstance(nilai, list):
        return "daftar"
    return "kelompok" if isinstance(nilai, dict) else f'"{shorten(str(nilai))}"'
