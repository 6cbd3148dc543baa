"""The models -> JSON Schema files, with which editors help and check while typing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from lkjip_site.model import instansi, kelengkapan, renstra, tahun
from lkjip_site.nilai import JENIS_DALAM_DATA
from lkjip_site.publish.keterangan import describe_key

DOKUMEN: Mapping[str, type[BaseModel]] = {
    "instansi": instansi.Instansi,
    "aturan": instansi.AturanDokumen,
    "glosarium": instansi.Glosarium,
    "renstra": renstra.Renstra,
    "laporan": tahun.Laporan,
    "perjanjian": tahun.PerjanjianDokumen,
    "program": tahun.ProgramDokumen,
    "capaian": tahun.CapaianDokumen,
    "rencana_aksi": tahun.RencanaAksiDokumen,
    "tercetak": tahun.TercetakDokumen,
    "koreksi": tahun.KoreksiDokumen,
    "penerimaan": tahun.PenerimaanDokumen,
    "kelengkapan": kelengkapan.KelengkapanDokumen,
}
"""Name of a data file, and of its schema -> its model."""
FOLDER = "skema"
"""Folder of the schemas, beside the data folder."""
VERSI = "https://json-schema.org/draft/2020-12/schema"
_KOSONG = "|".join(jenis.value for jenis in JENIS_DALAM_DATA)
_ID = "[a-z0-9]+(-[a-z0-9]+)*"
_TANGGAL = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}"
_TANGGAL += "|[0-9]{1,2} [A-Za-z]+ [0-9]{4}"
_RUPIAH = r"([Rr][Pp]\.? *)?[0-9.]+(,-|,00)?"
_ALASAN = {
    "description": describe_key((), "alasan"),
    "type": ["string", "object"],
    "additionalProperties": {"type": "string"},
}


def _text(*jenis: str, pola: str = "") -> JsonSchemaValue:
    """Describe a scalar: the types under which editors know it, and its form."""
    bentuk: JsonSchemaValue = {"type": [*jenis]}
    return bentuk | ({"pattern": f"^({pola})$"} if pola else {})


_TEKS = ("string", "number", "boolean")
_ANGKA = ("number", "string")
_BENTUK: Mapping[str, JsonSchemaValue] = {
    "_parse_teks": _text(*_TEKS),
    "_parse_teks_kosong": _text(*_TEKS, "null"),
    "_parse_uraian": _text(*_TEKS, "null"),
    "_parse_id": _text("string", "number", pola=_ID),
    "_parse_warna": _text("string", pola="#[0-9a-fA-F]{6}"),
    "_parse_tautan": _text("string", pola=rf"(https?://|mailto:)\S+|{_KOSONG}"),
    "_parse_tanggal": _text("string", pola=_TANGGAL),
    "_parse_tanggal_kosong": _text("string", "null", pola=f"{_TANGGAL}|{_KOSONG}"),
    "_parse_rupiah": _text(*_ANGKA, pola=_RUPIAH),
    "_parse_rupiah_kosong": _text(*_ANGKA, pola=f"{_RUPIAH}|{_KOSONG}"),
    "_parse_bilangan": _text("integer", "string", pola="-?[0-9]+"),
    "_parse_desimal": _text(*_ANGKA, pola="-?[0-9.,]+ ?%?"),
    "_parse_ukuran_field": _text(*_ANGKA),
    "_parse_angka_kosong": _text(*_ANGKA),
    "_parse_terbaca": _text(*_ANGKA),
    "_parse_daftar_id": {
        "anyOf": [
            {"type": "array", "items": _text("string", "number", pola=_ID)},
            _text("string", pola=_KOSONG),
        ]
    },
}
"""Reader of a value in `model.dasar` -> what an editor may know of it."""
_DERET = ("_split_series", "_parse_by_tahun", "_parse_by_indikator")
"""Readers of mappings of figures, in which `alasan` may stand."""


class _Generator(GenerateJsonSchema):
    """Describes what the readers of `model.dasar` accept, before they type it."""

    def generate_inner(self, schema: Any) -> JsonSchemaValue:
        """Describe one part of a model."""
        nama = getattr(schema.get("function", {}).get("function"), "__name__", "")
        if nama in _BENTUK:
            return dict(_BENTUK[nama])
        if nama in _DERET:
            bentuk = dict(super().generate_inner(schema["schema"]))
            bentuk["properties"] = {"alasan": _ALASAN}
            return bentuk
        return super().generate_inner(schema)


def build_skema(nama: str) -> dict[str, Any]:
    """Describe one kind of data file, by its name in DOKUMEN."""
    model = DOKUMEN[nama]
    bentuk = model.model_json_schema(schema_generator=_Generator, mode="validation")
    kelas = _models_of(model)
    for satu, isi in {model.__name__: bentuk, **bentuk.get("$defs", {})}.items():
        isi.pop("description", None)
        if satu in kelas:
            _describe(kelas[satu], isi)
    isi = _tidy(bentuk)
    return {"$schema": VERSI, "title": f"{nama}.yml", **isi}


def _models_of(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """Collect the classes of a document by name, at every depth."""
    daftar = {model.__name__: model}
    for bawah in _classes_in([f.annotation for f in model.model_fields.values()]):
        daftar |= _models_of(bawah)
    return daftar


def _classes_in(anotasi: Iterable[Any]) -> Iterator[type[BaseModel]]:
    """Find the classes of the model inside annotations."""
    for satu in anotasi:
        if isinstance(satu, type) and issubclass(satu, BaseModel):
            yield satu
        yield from _classes_in(getattr(satu, "__args__", ()))


def _describe(model: type[BaseModel], isi: dict[str, Any]) -> None:
    """Say for staff what each key of a mapping holds."""
    kelas = tuple(satu.__name__ for satu in model.__mro__)
    for key, bentuk in isi["properties"].items():
        bentuk["description"] = describe_key(kelas, key)


def _tidy(isi: Any) -> Any:
    """Drop what pydantic adds for programs, and close mappings of codes or years."""
    if isinstance(isi, list):
        return [_tidy(satu) for satu in isi]
    if not isinstance(isi, dict):
        return isi
    rapi = {
        key: {nama: _tidy(satu) for nama, satu in nilai.items()}
        if key in {"properties", "$defs"}
        else _tidy(nilai)
        for key, nilai in isi.items()
        if key not in {"default", "title"}
    }
    if "patternProperties" in rapi:
        rapi["additionalProperties"] = False
    return rapi


def write_skema(folder: Path) -> list[str]:
    """
    Write all schemas.

    Args:
        folder: Where they go; it is made when it does not exist.

    Returns:
        Names of the files.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for nama in DOKUMEN:
        teks = json.dumps(build_skema(nama), ensure_ascii=False, indent=2)
        (folder / f"{nama}.json").write_text(teks + "\n", "utf-8", newline="\n")
    return [f"{nama}.json" for nama in DOKUMEN]


def first_line(berkas: str) -> str:
    """
    Give the first line of a data file, by which editors find its schema.

    Args:
        berkas: Path in the data folder.

    >>> first_line("2023/capaian.yml")
    '# yaml-language-server: $schema=../../skema/capaian.json'
    """
    folder, _, nama = berkas.rpartition("/")
    skema = "renstra" if folder == "renstra" else nama.removesuffix(".yml")
    naik = "../" * (berkas.count("/") + 1)
    return f"# yaml-language-server: $schema={naik}{FOLDER}/{skema}.json"
