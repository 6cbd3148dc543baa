"""The document of record: the signed PDF, where it is, and by what it is known."""

from __future__ import annotations

import re
from typing import Annotated, Any, Self

from pydantic import PlainValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from lkjip_site.model.dasar import Dasar, Tanggal, TautanKosong, Teks, fail
from lkjip_site.nilai import NilaiError

_SIDIK = re.compile(r"[0-9a-f]{64}")


def _parse_sidik(nilai: Any) -> str:
    teks = str(nilai).strip().lower()
    if not _SIDIK.fullmatch(teks):
        raise fail(
            NilaiError(teks, "64 angka heksadesimal (SHA-256)", aturan="nilai-bentuk")
        )
    return teks


Sidik = Annotated[
    str,
    PlainValidator(_parse_sidik),
    WithJsonSchema({"type": "string", "pattern": "^[0-9a-fA-F]{64}$"}),
]
"""SHA-256 of a file, as 64 hexadecimal digits."""


class DokumenBertanda(Dasar):
    """The signed PDF: a file of the data folder, or an address elsewhere."""

    berkas: Teks = ""
    """Name of the file in the folder `dokumen` of the year."""
    tautan: TautanKosong = ""
    """Address where the agency keeps it."""
    tanggal: Tanggal
    """Date of the signature."""
    sha256: Sidik
    """SHA-256 of the file, as it was when it was recorded."""

    @model_validator(mode="after")
    def _require_one_place(self) -> Self:
        """Refuse a document without a place, and one with two."""
        if bool(self.berkas) == bool(self.tautan):
            tertulis = "keduanya" if self.berkas else "tidak ada"
            pesan = f"tertulis {tertulis}, seharusnya salah satu: berkas atau tautan"
            raise PydanticCustomError("wajib-diisi", "{pesan}", {"pesan": pesan})
        return self
