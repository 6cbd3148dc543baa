"""The pack of requirements that comes with the package."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from lkjip_site.load.paket import read_paket
from lkjip_site.model.kelengkapan import PaketSyarat

PAKET = Path(__file__).parent.parent / "syarat" / "laporan-kinerja.yml"
"""The pack in force; another law has another file."""


@lru_cache
def load_syarat(berkas: Path = PAKET) -> PaketSyarat:
    """
    Read a pack.

    Raises:
        ValueError: The file has a fault, which is one of the package.
    """
    return read_paket(berkas, PaketSyarat)
