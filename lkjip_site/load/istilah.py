"""The terms of the field that come with the package."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from lkjip_site.load.paket import read_paket
from lkjip_site.model.instansi import Glosarium, Istilah

UMUM = Path(__file__).parent.parent / "istilah" / "umum.yml"
"""What every agency's report speaks of; glosarium.yml adds what is its own."""


@lru_cache
def load_istilah(berkas: Path = UMUM) -> tuple[Istilah, ...]:
    """
    Read the terms that hold for every agency.

    Raises:
        ValueError: The file has a fault, which is one of the package.
    """
    return read_paket(berkas, Glosarium).istilah
