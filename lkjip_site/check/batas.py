"""Numbers that no report has: years far away, decimals without end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from lkjip_site.check.telusur import Simpul
from lkjip_site.model.muatan import Naskah
from lkjip_site.problems import Problem

_TAHUN = (1000, 2999, "nilai-tahun")
_BATAS = {
    "awal": _TAHUN,
    "akhir": _TAHUN,
    "tahun": _TAHUN,
    "tahun_laporan": _TAHUN,
    "desimal": (0, 6, "nilai-desimal"),
}
"""Key of a mapping -> lowest and highest number, and the rule."""


def check_batas(naskah: Naskah, isi_dokumen: Iterable[Simpul]) -> Iterator[Problem]:
    """Check the years and the numbers of decimals of one document."""
    for path, isi, raw in isi_dokumen:
        if not isinstance(isi, BaseModel):
            continue
        for key, (awal, akhir, aturan) in _BATAS.items():
            nilai = getattr(isi, key) if key in raw else None
            if isinstance(nilai, int) and not awal <= nilai <= akhir:
                pesan = f"tertulis {nilai}, seharusnya antara {awal} dan {akhir}"
                yield naskah.problem((*path, key), pesan, aturan=aturan)
