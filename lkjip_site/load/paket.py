"""Files that come with the package: a fault in one is a fault of the package."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from lkjip_site.load.dokumen import build_dokumen
from lkjip_site.load.yaml_lines import parse_naskah

M = TypeVar("M", bound=BaseModel)


def read_paket(berkas: Path, model: type[M]) -> M:
    """
    Read a file of the package.

    Raises:
        ValueError: The file has a fault; all of its faults are named.
    """
    naskah, problems = parse_naskah(berkas.name, berkas.read_bytes())
    masalah, dokumen = list(problems), None
    if naskah is not None:
        dokumen, masalah_isi = build_dokumen(naskah, model)
        masalah += masalah_isi
    if dokumen is None or masalah:
        raise ValueError("\n".join(map(str, masalah)))
    return dokumen.isi
