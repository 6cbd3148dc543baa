"""The series of each indikator as CSV and JSON."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from lkjip_site.ingatan import Ingatan
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.publish.open_data import Formats, add_unduhan, to_unduhan

FOLDER = "data/indikator"


def write_seri(
    daftar: Mapping[str, SeriIndikator], ingatan: Ingatan, formats: Formats
) -> dict[str, bytes]:
    """
    Write the series of each indikator, made once for the same figures.

    Args:
        daftar: Id -> series.
        ingatan: Results of the last build.
        formats: How cells become text.

    Returns:
        Path on the site -> content.
    """
    berkas: dict[str, bytes] = {}
    for satu in daftar.values():
        buat = partial(to_unduhan, satu.tabel, formats)
        unduhan = ingatan.recall("unduhan-seri", (satu.tabel, formats), buat)
        add_unduhan(berkas, f"{FOLDER}/{satu.id}", unduhan)
    return berkas
