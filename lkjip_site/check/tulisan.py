"""The texts that the editors write themselves, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from lkjip_site.model.muatan import Dokumen, Muatan, Narasi, Naskah, TahunLaporan
from lkjip_site.problems import DataPath, Level, Location, Problem

KUNCI_KAMI = frozenset(
    {
        "alasan",
        "analisis",
        "arti",
        "catatan",
        "hambatan",
        "keputusan",
        "keputusan_jumlah",
        "keputusan_pagu_sebelum",
        "keputusan_target",
        "pengantar",
        "penjelasan",
        "penyebab",
        "sebab",
        "solusi",
        "syarat_perubahan",
    }
)
"""Keys of the texts in our own words; every other text is quoted or official."""
BERKAS_KLAIM = ("laporan", "program", "capaian")
"""Files whose texts explain figures, so that their words are held against them."""
BERKAS_LAIN = ("perjanjian", "rencana_aksi", "koreksi", "penerimaan")
_JUDUL = re.compile(r"^## +(.+?)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Tulisan:
    """A text of ours."""

    teks: str
    subjek: str
    """What a peringatan on it names: `ormas-aktif.penyebab`, `narasi/bab-3#3.1.2`."""
    sumber: Naskah | Narasi = field(repr=False)
    """The file that holds it."""
    path: DataPath = ()
    """Where in a data file."""
    mulai: int = 0
    """Where in a file of prose."""
    bagian: str = ""
    """Id of the indikator, program or kegiatan that it explains."""

    def problem(
        self, posisi: int, pesan: str, *, aturan: str, kata: str = ""
    ) -> Problem:
        """
        Say what is wrong at a position of the text.

        Args:
            posisi: Where; in a data file only the value as a whole has a place.
            pesan: What stands and what to do.
            aturan: Id of the rule.
            kata: What was found; it becomes part of the subjek.
        """
        subjek = f"{self.subjek} ({kata})" if kata else self.subjek
        if isinstance(self.sumber, Naskah):
            return self.sumber.problem(
                self.path, pesan, aturan=aturan, level=Level.PERINGATAN, subjek=subjek
            )
        depan = self.sumber.teks[: self.mulai + posisi]
        tempat = Location(
            self.sumber.berkas, depan.count("\n") + 1, len(depan) - depan.rfind("\n")
        )
        return Problem(tempat, aturan, pesan, Level.PERINGATAN, subjek)


def walk_tulisan(tahun: TahunLaporan) -> Iterator[Tulisan]:
    """Go through the texts of one year that explain its figures, its prose last."""
    for nama in BERKAS_KLAIM:
        dokumen: Dokumen[Any] | None = getattr(tahun, nama)
        if dokumen:
            yield from _list_dokumen(dokumen.naskah)
    for nama, narasi in tahun.narasi.items():
        yield from _list_narasi(nama, narasi)


def walk_tulisan_lain(muatan: Muatan) -> Iterator[Tulisan]:
    """Go through all other texts: those without a year, decisions, corrections."""
    daftar: list[Dokumen[Any] | None] = [
        muatan.instansi,
        muatan.aturan,
        muatan.glosarium,
        *muatan.renstra,
    ]
    for tahun in muatan.tahun.values():
        daftar += [getattr(tahun, nama) for nama in BERKAS_LAIN]
    for dokumen in daftar:
        if dokumen:
            yield from _list_dokumen(dokumen.naskah)


def walk_scalar(raw: Any, path: DataPath = ()) -> Iterator[tuple[DataPath, str]]:
    """Go through the texts of a file with their paths."""
    if isinstance(raw, str):
        yield path, raw
    elif isinstance(raw, dict):
        for key, isi in raw.items():
            yield from walk_scalar(isi, (*path, key))
    elif isinstance(raw, list):
        for nomor, isi in enumerate(raw):
            yield from walk_scalar(isi, (*path, nomor))


# A file that did not change is the same object: its texts are listed once.
@lru_cache(maxsize=1024)
def _list_dokumen(naskah: Naskah) -> tuple[Tulisan, ...]:
    """List our texts of one data file."""
    return tuple(
        Tulisan(teks, _name_subjek(path, kunci, kode), naskah, path=path, bagian=kode)
        for path, teks, kode, kunci in _walk_raw(naskah.raw)
    )


def _name_subjek(path: DataPath, kunci: str, kode: str) -> str:
    """Name a text for acceptance: its id, then the keys from ours on."""
    keys = [key for key in path[path.index(kunci) :] if isinstance(key, str)]
    return ".".join([kode, *keys] if kode else keys)


def _walk_raw(
    raw: Any, path: DataPath = (), kode: str = ""
) -> Iterator[tuple[DataPath, str, str, str]]:
    """
    Go through our texts under a place.

    Returns:
        Path, text, the nearest id above it, and the key that makes it ours.
    """
    if isinstance(raw, list):
        for nomor, isi in enumerate(raw):
            yield from _walk_raw(isi, (*path, nomor), kode)
    elif isinstance(raw, dict):
        sendiri = raw.get("id")
        kode = sendiri if isinstance(sendiri, str) else kode
        for key, isi in raw.items():
            here = (*path, key)
            if key not in KUNCI_KAMI:
                yield from _walk_raw(isi, here, kode)
                continue
            for bawah, teks in walk_scalar(isi, here):
                yield bawah, teks, kode, key


@lru_cache(maxsize=1024)
def _list_narasi(nama: str, narasi: Narasi) -> tuple[Tulisan, ...]:
    """List the sections of one file of prose."""
    judul = [*_JUDUL.finditer(narasi.teks)]
    akhir = [*(cocok.start() for cocok in judul[1:]), len(narasi.teks)]
    return tuple(
        Tulisan(
            teks=narasi.teks[cocok.end() : ujung],
            subjek=f"narasi/{nama}#{cocok[1]}",
            sumber=narasi,
            mulai=cocok.end(),
            bagian=cocok[1].removesuffix(" sesudah").partition(" ")[2],
        )
        for cocok, ujung in zip(judul, akhir, strict=False)
    )
