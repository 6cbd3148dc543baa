"""YAML text -> plain lists, dicts and text that remember line and column."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NoReturn

import yaml

from lkjip_site.load import skalar
from lkjip_site.load.banyak import MAKS_MASALAH, limit_problems
from lkjip_site.load.nasihat import explain
from lkjip_site.load.sandi import decode_text
from lkjip_site.load.spasi import find_spasi, has_spasi, keep_structural, say_spasi
from lkjip_site.model.muatan import Naskah
from lkjip_site.problems import DataPath, Level, Location, Problem, shorten_key

MAKS_DALAM = 16
"""Deepest nesting that is read; the deepest of our documents needs 9."""
MAKS_NILAI = 50_000
"""Most values of one file; the longest of our documents has 4,000."""
_JANGKAR = (
    "jangkar (&) dan alias (*) tidak dipakai di sini; tulis isinya lengkap, atau apit "
    "nilai dengan tanda kutip"
)
_GABUNGAN = "kunci << (gabungan) tidak dipakai di sini; tulis isinya lengkap"
_TANDA_SERU = (
    "tanda ! di awal nilai tidak dipakai di sini; apit nilai dengan tanda kutip"
)
_DOKUMEN = "berkas hanya boleh berisi satu dokumen; hapus baris ---"
_BUKAN_KUNCI = 'kunci harus satu kata sebelum tanda ":"'
_KOMA = (
    "koma di dalam kurung memotong nilai di depannya; apit nilai yang memuat koma "
    "dengan tanda kutip"
)
_SPASI = 'sesudah "kunci:" harus ada spasi'


@lru_cache(maxsize=4096)
def parse_naskah(berkas: str, isi: bytes) -> tuple[Naskah | None, tuple[Problem, ...]]:
    """
    Read one YAML file.

    Args:
        berkas: Path for the messages.
        isi: Bytes of the file.

    Returns:
        The file as plain data in which every scalar is text (None where
        nothing stands), and all problems of form. None when its structure
        cannot be known.
    """
    teks, problems = decode_text(berkas, isi)
    if problems:
        return None, tuple(problems)
    pembaca = _Reader(berkas, teks)
    naskah = pembaca.read()
    spasi = limit_problems(
        keep_structural(find_spasi(berkas, teks), pembaca.rentang_teks)
    )
    if not spasi:
        return naskah, tuple(limit_problems(pembaca.problems))
    # What the library says behind a tab or special space is its consequence.
    baris = min(spasi).tempat.baris
    depan = [satu for satu in pembaca.problems if satu.tempat.baris < baris]
    return None, (*depan, *spasi)


class _Reader:
    """One pass over the events of a YAML text."""

    def __init__(self, berkas: str, teks: str) -> None:
        self.berkas = berkas
        self.teks = teks
        self.baris = teks.split("\n")
        self.problems: list[Problem] = []
        self.letak: dict[DataPath, tuple[int, int]] = {}
        self.letak_kunci: dict[DataPath, tuple[int, int]] = {}
        self.rentang_teks: list[tuple[int, int]] = []
        """First and last line, from 1, of what lies inside a text of several lines."""

    def read(self) -> Naskah | None:
        """Give the file, or None with a problem when it is not YAML."""
        try:
            self.events: Iterator[Any] = yaml.parse(self.teks, Loader=yaml.CSafeLoader)
            raw = self._document()
        except yaml.YAMLError as error:
            self._report_syntax(*explain(error, self.baris))
            return None
        except _StopReading:
            return None
        return Naskah(self.berkas, raw, self.letak, self.letak_kunci)

    def _document(self) -> Any:
        """Read the single document of the stream."""
        raw, banyak = None, 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                banyak += 1
                if banyak > 1:
                    self._stop(event, "yaml-bentuk", _DOKUMEN)
            elif isinstance(event, yaml.NodeEvent):
                raw = self._node(event, ())
        return raw

    def _node(self, event: Any, path: DataPath) -> Any:
        """Read a scalar, list or mapping that starts with this event."""
        self._refuse_machinery(event)
        self.letak[path] = _place(event)
        if len(self.letak) > MAKS_NILAI:
            pesan = f"berkas memuat lebih dari {MAKS_NILAI} nilai; periksa isinya"
            self._stop(event, "yaml-ukuran", pesan)
        if type(event) is yaml.ScalarEvent:
            return self._scalar(event)
        if len(path) >= MAKS_DALAM:
            pesan = f"susunan lebih dari {MAKS_DALAM} tingkat; ratakan"
            self._stop(event, "yaml-dalam", pesan)
        if type(event) is yaml.SequenceStartEvent:
            return self._sequence(event, path)
        return self._mapping(event, path)

    def _sequence(self, awal: Any, path: DataPath) -> list[Any]:
        """Read the entries of a list up to its end."""
        daftar: list[Any] = []
        sebelum = awal
        while type(event := next(self.events)) is not yaml.SequenceEndEvent:
            if awal.flow_style and skalar.is_cut_figure(sebelum, event):
                self._report(_place(event), "yaml-koma", _KOMA)
            daftar.append(self._node(event, (*path, len(daftar))))
            sebelum = event
        return daftar

    def _mapping(self, awal: Any, path: DataPath) -> dict[str, Any]:
        """Read the keys and values of a mapping up to its end."""
        raw: dict[str, Any] = {}
        while type(event := next(self.events)) is not yaml.MappingEndEvent:
            key, tempat = self._key(event), _place(event)
            isi = next(self.events)
            if awal.flow_style and skalar.is_without_colon(event, isi):
                self._report_joined(tempat, key, path, raw)
            elif key in raw:
                self._report_twice(tempat, (*path, key))
                # Read to its end, and forgotten: the first one counts.
                self._node(isi, (*path, f"{key}\0"))
            else:
                here = (*path, key)
                self.letak_kunci[here] = tempat
                raw[key] = self._node(isi, here)
        return raw

    def _key(self, event: Any) -> str:
        """Give the text of a key; only a scalar can be one."""
        self._refuse_machinery(event)
        if type(event) is not yaml.ScalarEvent or not event.value.strip():
            self._stop(event, "yaml-bentuk", _BUKAN_KUNCI)
        if event.value == "<<":
            self._stop(event, "yaml-jangkar", _GABUNGAN)
        key = _normalize(event.value)
        if tanda := has_spasi(key):
            self._report(_place(event), "yaml-spasi", say_spasi(tanda))
        return key

    def _scalar(self, event: Any) -> str | None:
        """Give the text of a scalar as it was typed; None for an empty one."""
        teks, mulai, akhir = event.value, event.start_mark.line, event.end_mark.line
        if (
            event.style
            or not teks.isascii()
            or mulai != akhir
            or skalar.rest_of_line(event, self.baris)
            or teks in skalar.KATA_KOSONG
        ):
            self._check_scalar(event)
        if not event.style and not teks:
            return None
        return _normalize(teks)

    def _check_scalar(self, event: Any) -> None:
        """Keep what is wrong with a scalar, and where a text of several lines lies."""
        for baris, kolom, aturan, pesan, level in skalar.check_skalar(
            event, self.baris
        ):
            self._report((baris, kolom), aturan, pesan, level)
        if event.style:
            akhir = event.end_mark
            self.rentang_teks.append(
                (event.start_mark.line + 2, akhir.line + bool(akhir.column))
            )

    def _refuse_machinery(self, event: Any) -> None:
        """Stop at anchors, aliases and tags: data is typed out, each figure once."""
        if event.anchor is not None:
            self._stop(event, "yaml-jangkar", _JANGKAR)
        if event.tag is not None:
            self._stop(event, "yaml-tag", _TANDA_SERU)

    def _report_twice(self, tempat: tuple[int, int], path: DataPath) -> None:
        """Report a key that stands twice, with both lines."""
        pesan = (
            f'kunci "{shorten_key(path[-1])}" ditulis dua kali (pertama di baris '
            f"{self.letak_kunci[path][0]}); hapus salah satu"
        )
        self._report(tempat, "yaml-kunci-ganda", pesan)

    def _report_syntax(self, baris: int, kolom: int, pesan: str) -> None:
        """Keep a fault of syntax; lines joined behind it are its consequence."""
        self.problems = [
            satu
            for satu in self.problems
            if satu.aturan != "yaml-sambung" or satu.tempat.baris < baris
        ]
        # A bracket that was closed behind ` #` is not closed, and said so already.
        terpotong = (
            satu.aturan == "yaml-komentar" and satu.tempat.baris >= baris
            for satu in self.problems
        )
        if not any(terpotong):
            self._report((baris, kolom), "yaml-bentuk", pesan)

    def _report_joined(
        self, tempat: tuple[int, int], key: str, path: DataPath, raw: dict[str, Any]
    ) -> None:
        """Report a key in braces without a colon: `a:1`, or the end of a cut value."""
        depan, titik_dua, belakang = key.partition(":")
        if titik_dua and not has_spasi(key):
            self._report(tempat, "yaml-bentuk", _SPASI)
            self.letak[*path, depan] = tempat
            raw.setdefault(depan, belakang)
        elif not has_spasi(key):
            self._report(tempat, "yaml-koma", _KOMA)

    def _report(
        self,
        tempat: tuple[int, int],
        aturan: str,
        pesan: str,
        level: Level = Level.GALAT,
    ) -> None:
        """Keep a problem at a line and column; give up where there are too many."""
        lokasi = Location(self.berkas, *tempat)
        self.problems.append(Problem(lokasi, aturan, pesan, level))
        if len(self.problems) > MAKS_MASALAH:
            raise _StopReading

    def _stop(self, event: Any, aturan: str, pesan: str) -> NoReturn:
        """Keep a problem that makes the rest of the file unreadable."""
        self._report(_place(event), aturan, pesan)
        raise _StopReading


class _StopReading(Exception):  # noqa: N818 - not an error: its problem is kept
    """The file cannot be read further."""


def _place(event: Any) -> tuple[int, int]:
    """Give line and column of an event, from 1."""
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def _normalize(teks: str) -> str:
    """Give a text without space around it, each letter in its one composed form."""
    return (
        teks.strip() if teks.isascii() else unicodedata.normalize("NFC", teks).strip()
    )
