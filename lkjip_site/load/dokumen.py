"""A file as it was read -> a document of `model`, or all its Problems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from lkjip_site.load.terjemah import translate_errors
from lkjip_site.model.muatan import Dokumen, Naskah
from lkjip_site.problems import Location, Problem

M = TypeVar("M", bound=BaseModel)


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
    if naskah.raw is None:
        pesan = "berkas ini kosong; isi, atau hapus kalau memang tidak dipakai"
        return None, [Problem(Location(naskah.berkas), "berkas-kosong", pesan)]
    try:
        isi = model.model_validate(naskah.raw, context=dict(konteks or {}))
    except ValidationError as error:
        return None, translate_errors(error, naskah, model)
    return Dokumen(isi, naskah), []
