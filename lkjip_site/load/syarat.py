"""The pack of requirements that comes with the package."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from lkjip_site.load.dokumen import build_dokumen
from lkjip_site.load.yaml_lines import parse_naskah
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
    naskah, problems = parse_naskah(berkas.name, berkas.read_bytes())
    masalah, dokumen = list(problems), None
    if naskah is not None:
        dokumen, masalah_isi = build_dokumen(naskah, PaketSyarat)
        masalah += masalah_isi
    if dokumen is None or masalah:
        raise ValueError("\n".join(map(str, masalah)))
    return dokumen.isi
