"""Codes: in one list none stands twice, since it is an address or a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from lkjip_site.check.telusur import Simpul
from lkjip_site.model.instansi import Aturan, Istilah, Kelas
from lkjip_site.model.muatan import Naskah
from lkjip_site.model.renstra import BarisMatriks, Misi, PutusSeri
from lkjip_site.model.tahun import (
    CapaianProgram,
    DasarHukum,
    Fakta,
    Gambar,
    IsuStrategis,
    RencanaAksi,
    RencanaIndikator,
)
from lkjip_site.problems import Problem

_PENGENAL: Mapping[type[BaseModel], tuple[str, ...]] = {
    Aturan: ("id", "berlaku_mulai"),
    BarisMatriks: ("id",),
    CapaianProgram: ("id", "indikator"),
    DasarHukum: ("id",),
    Fakta: ("id",),
    Gambar: ("id",),
    Istilah: ("istilah",),
    IsuStrategis: ("id",),
    Kelas: ("id",),
    Misi: ("nomor",),
    PutusSeri: ("tahun",),
    RencanaAksi: ("perjanjian",),
    RencanaIndikator: ("id",),
}
"""Entry of a list -> the keys that tell it from the others of its list."""


def check_tunggal(naskah: Naskah, isi_dokumen: Iterable[Simpul]) -> Iterator[Problem]:
    """Report entries of a list that cannot be told apart, with both lines."""
    for path, isi, _ in isi_dokumen:
        if not isinstance(isi, tuple) or not isi or type(isi[0]) not in _PENGENAL:
            continue
        pengenal = _PENGENAL[type(isi[0])]
        pertama: dict[tuple[str, ...], int] = {}
        for nomor, satu in enumerate(isi):
            sama = _identify(satu, pengenal)
            if sama in pertama:
                baris = naskah.location((*path, pertama[sama], pengenal[0])).baris
                pesan = (
                    f'"{getattr(satu, pengenal[0])}" sudah ada di baris {baris}; hapus '
                    "salah satu, atau beri pengenal lain"
                )
                here = (*path, nomor, pengenal[0])
                yield naskah.problem(here, pesan, aturan="kode-ganda")
            pertama.setdefault(sama, nomor)


def _identify(satu: Any, pengenal: tuple[str, ...]) -> tuple[str, ...]:
    """Give what tells an entry from the others, whatever its case."""
    return tuple(str(getattr(satu, key)).casefold() for key in pengenal)
