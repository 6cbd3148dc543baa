"""Keys that are two spellings of one year or month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkjip_site.check.telusur import Simpul, read_key
from lkjip_site.model.muatan import Naskah
from lkjip_site.problems import Problem


def check_kunci(naskah: Naskah, isi_dokumen: Iterable[Simpul]) -> Iterator[Problem]:
    """Report keys of a document of which one hides another: 1 and 01 are one month."""
    for path, isi, raw in isi_dokumen:
        if not isinstance(isi, dict):
            continue
        pertama: dict[str | int, str] = {}
        for key in raw:
            lama = pertama.setdefault(read_key(key, isi), key)
            if lama != key:
                baris = naskah.location((*path, lama), kunci=True).baris
                pesan = f'sama dengan kunci "{lama}" di baris {baris}; hapus salah satu'
                yield naskah.problem(
                    (*path, key), pesan, aturan="yaml-kunci-ganda", kunci=True
                )
