"""
As much of JSON Schema as our schemas use, to hold them against real data.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

DIKENAL = {
    "$defs", "$ref", "$schema", "additionalProperties", "anyOf", "description", "enum",
    "items", "pattern", "patternProperties", "properties", "required", "title", "type",
}  # fmt: skip
"""
Keywords that are understood; any other makes the check fail loudly.
"""
JENIS: Mapping[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}


def find_faults(isi: Any, skema: dict[str, Any], akar: dict[str, Any]) -> Iterator[str]:
    """
    Go through what a schema refuses in a document.
    """
    if asing := set(skema) - DIKENAL:
        yield f"unknown keywords {asing}"
    if "$ref" in skema:
        nama = skema["$ref"].removeprefix("#/$defs/")
        yield from find_faults(isi, akar["$defs"][nama], akar)
    if "anyOf" in skema and all(
        any(True for _ in find_faults(isi, satu, akar)) for satu in skema["anyOf"]
    ):
        yield f"{isi!r} fits none of {skema['anyOf']}"
    if "type" in skema and not _has_type(isi, skema["type"]):
        yield f"{isi!r} is not {skema['type']}"
    if "enum" in skema and isi not in skema["enum"]:
        yield f"{isi!r} is none of {skema['enum']}"
    if isinstance(isi, str) and not re.search(skema.get("pattern", ""), isi):
        yield f"{isi!r} does not match {skema['pattern']}"
    if isinstance(isi, list):
        for satu in isi:
            yield from find_faults(satu, skema.get("items", {}), akar)
    if isinstance(isi, dict):
        yield from _find_in_mapping(isi, skema, akar)


def _has_type(isi: Any, jenis: str | list[str]) -> bool:
    """
    Tell whether a value has one of the types; True is no number.
    """
    daftar = [jenis] if isinstance(jenis, str) else jenis
    return any(
        isinstance(isi, JENIS[satu]) and (isinstance(isi, bool) <= (satu == "boolean"))
        for satu in daftar
    )


def _find_in_mapping(
    isi: dict[str, Any], skema: dict[str, Any], akar: dict[str, Any]
) -> Iterator[str]:
    """
    Go through what is refused in a mapping.
    """
    for kunci in skema.get("required", ()):
        if kunci not in isi:
            yield f"{kunci} is missing"
    for kunci, nilai in isi.items():
        cocok = [
            bawah
            for pola, bawah in skema.get("patternProperties", {}).items()
            if re.search(pola, kunci)
        ]
        if kunci in skema.get("properties", {}):
            cocok.append(skema["properties"][kunci])
        lain = skema.get("additionalProperties", {})
        if not cocok and lain is False:
            yield f"{kunci} is unknown"
        elif not cocok:
            cocok.append(lain)
        for bawah in cocok:
            yield from (f"{kunci}: {satu}" for satu in find_faults(nilai, bawah, akar))
