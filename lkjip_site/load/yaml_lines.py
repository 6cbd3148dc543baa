"""YAML text -> plain lists, dicts and text that remember line and column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NoReturn

import yaml

from lkjip_site.load.sandi import decode_text
from lkjip_site.model.muatan import Naskah
from lkjip_site.problems import DataPath, Location, Problem, shorten_key

MAKS_DALAM = 16
"""Deepest nesting that is read; the deepest of our documents needs 9."""
_KOSONG = {"", "~", "null", "Null", "NULL"}
_HURUF = re.compile(r"[^\W\d_]")
_INDENTASI_TAB = re.compile(r"^ *\t")
_SPASI_KHUSUS = re.compile(
    "^[ \u00a0\u2007\u202f-]*[\u00a0\u2007\u202f]|^[ -]*[\\w-]+:[ ]*[\u00a0\u2007\u202f]"
)
_KOMENTAR = re.compile(r"[ \t]+#")
_NASIHAT = (
    ("mapping values", 'ada ": " di dalam nilai; apit nilainya dengan tanda kutip'),
    ("tab character", "ada tab; indentasi harus spasi"),
    ("cannot start any token", "nilai diawali tanda khusus; apit dengan tanda kutip"),
    ("unexpected end of stream", "tanda kutip dibuka tetapi tidak ditutup"),
    ("unexpected document separator", "tanda kutip dibuka tetapi tidak ditutup"),
    ("while scanning a quoted", "tanda kutip dibuka tetapi tidak ditutup"),
    ("escape", 'tanda \\ di antara kutip ganda; pakai kutip tunggal'),
    ("could not find expected ':'", 'baris ini bukan "kunci: nilai"'),
    ("did not find expected key", "indentasi atau tanda kutip di sekitar baris ini "
     "tidak cocok dengan baris di atasnya"),
    ("did not find expected '-' indicator", "indentasi daftar tidak sama dengan butir "
     "sebelumnya"),
    ("block sequence entries", "daftar tidak boleh mulai di sini; tulis di baris baru"),
    ("',' or", "kurung siku atau kurung kurawal tidak ditutup, atau koma kurang"),
    ("another document", "berkas hanya boleh berisi satu dokumen; hapus baris ---"),
    ("undefined alias", "tanda * di awal nilai; apit nilainya dengan tanda kutip"),
    ("alias", "tanda * di awal nilai; apit nilainya dengan tanda kutip"),
    ("anchor", "tanda & di awal nilai; apit nilainya dengan tanda kutip"),
    ("tag", "tanda ! di awal nilai; apit nilainya dengan tanda kutip"),
    ("directive", "tanda % di awal baris; apit nilainya dengan tanda kutip"),
    ("block scalar", "indentasi teks panjang tidak rata"),
    ("control characters", "ada tanda tak terlihat; ketik ulang baris ini"),
)  # fmt: skip


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
    if not problems:
        problems = list(_check_spaces(berkas, teks))
    if problems:
        return None, tuple(problems)
    pembaca = _Reader(berkas, teks)
    return pembaca.read(), tuple(pembaca.problems)


def _check_spaces(berkas: str, teks: str) -> Iterator[Problem]:
    """Find tabs and special spaces where only a plain space counts."""
    for nomor, baris in enumerate(teks.split("\n"), 1):
        if cocok := _INDENTASI_TAB.match(baris):
            pesan = "baris diawali tab; ganti dengan dua spasi"
            yield Problem(Location(berkas, nomor, cocok.end()), "yaml-tab", pesan)
        elif cocok := _SPASI_KHUSUS.match(baris):
            kode = f"U+{ord(cocok[0][-1]):04X}"
            pesan = f"ada spasi khusus ({kode}); ganti dengan spasi biasa"
            yield Problem(Location(berkas, nomor, cocok.end()), "yaml-spasi", pesan)


class _Reader:
    """One pass over the events of a YAML text."""

    def __init__(self, berkas: str, teks: str) -> None:
        self.berkas = berkas
        self.baris = teks.split("\n")
        self.teks = teks
        self.problems: list[Problem] = []
        self.letak: dict[DataPath, tuple[int, int]] = {}
        self.letak_kunci: dict[DataPath, tuple[int, int]] = {}

    def read(self) -> Naskah | None:
        """Give the file, or None with a problem when it is not YAML."""
        try:
            self.events = iter(yaml.parse(self.teks, Loader=yaml.CSafeLoader))
            raw = self._document()
        except yaml.MarkedYAMLError as error:
            self.problems.append(self._syntax_problem(error))
            return None
        except _Stop:
            return None
        return Naskah(self.berkas, raw, self.letak, self.letak_kunci)

    def _document(self) -> Any:
        """Read the single document of the stream."""
        raw, banyak = None, 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                banyak += 1
                if banyak > 1:
                    self._stop(event, "yaml-bentuk", _advise("another document"))
            elif isinstance(event, yaml.NodeEvent):
                raw = self._node(event, ())
        return raw

    def _node(self, event: yaml.Event, path: DataPath) -> Any:
        """Read a scalar, list or mapping that starts with this event."""
        self._refuse_machinery(event)
        if len(path) > MAKS_DALAM:
            self._stop(
                event, "yaml-dalam", f"susunan lebih dari {MAKS_DALAM} tingkat; ratakan"
            )
        self.letak[path] = _place(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._mapping(path)

    def _sequence(self, path: DataPath) -> list[Any]:
        """Read the entries of a list up to its end."""
        daftar: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            daftar.append(self._node(event, (*path, len(daftar))))
        return daftar

    def _mapping(self, path: DataPath) -> dict[str, Any]:
        """Read the keys and values of a mapping up to its end."""
        raw: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._key(event)
            here = (*path, key)
            if key in raw:
                self._report_twice(event, here)
            self.letak_kunci.setdefault(here, _place(event))
            isi = self._node(next(self.events), here)
            raw.setdefault(key, isi)
        return raw

    def _key(self, event: yaml.Event) -> str:
        """Give the text of a key; only a scalar can be one."""
        self._refuse_machinery(event)
        if not isinstance(event, yaml.ScalarEvent) or not event.value.strip():
            self._stop(event, "yaml-bentuk", 'kunci harus satu kata sebelum tanda ":"')
        if event.value == "<<":
            self._stop(
                event,
                "yaml-jangkar",
                "kunci << (gabungan) tidak dipakai di sini; tulis isinya lengkap",
            )
        return str(event.value).strip()

    def _report_twice(self, event: yaml.Event, path: DataPath) -> None:
        """Report a key that stands twice, with both lines."""
        pertama = self.letak_kunci[path][0]
        pesan = (
            f'kunci "{shorten_key(path[-1])}" ditulis dua kali (pertama di baris '
            f"{pertama}); hapus salah satu"
        )
        self._report(event, "yaml-kunci-ganda", pesan)

    def _scalar(self, event: yaml.ScalarEvent) -> str | None:
        """Give the text of a scalar as it was typed; None for an empty one."""
        if event.style is None or event.style == "":
            self._check_comment(event)
            if event.value in _KOSONG:
                return None
        return str(event.value)

    def _check_comment(self, event: yaml.ScalarEvent) -> None:
        """Report text behind which ` #` cuts off the rest of the line."""
        akhir = event.end_mark
        assert akhir is not None, "peristiwa dari teks selalu bertempat"
        if akhir.line >= len(self.baris) or not _HURUF.search(event.value):
            return
        if cocok := _KOMENTAR.match(self.baris[akhir.line], akhir.column):
            pesan = (
                'teks sesudah " #" tidak ikut terbaca; apit seluruh nilai dengan tanda '
                "kutip, atau pindahkan komentar ke baris sendiri"
            )
            tempat = Location(self.berkas, akhir.line + 1, cocok.end())
            self.problems.append(Problem(tempat, "yaml-komentar", pesan))

    def _refuse_machinery(self, event: yaml.Event) -> None:
        """Stop at anchors, aliases and tags: data is typed out, each figure once."""
        if getattr(event, "anchor", None) is not None:
            self._stop(
                event,
                "yaml-jangkar",
                "jangkar (&) dan alias (*) tidak dipakai di sini; tulis isinya "
                "lengkap, atau apit nilai dengan tanda kutip",
            )
        if getattr(event, "tag", None) not in (None, "!"):
            self._stop(event, "yaml-tag", _advise("tag"))

    def _report(self, event: yaml.Event, aturan: str, pesan: str) -> None:
        """Keep a problem at the place of an event."""
        tempat = Location(self.berkas, *_place(event))
        self.problems.append(Problem(tempat, aturan, pesan))

    def _stop(self, event: yaml.Event, aturan: str, pesan: str) -> NoReturn:
        """Keep a problem that makes the rest of the file unreadable."""
        self._report(event, aturan, pesan)
        raise _Stop

    def _syntax_problem(self, error: yaml.MarkedYAMLError) -> Problem:
        """Say a fault of syntax in Indonesian, where it starts."""
        teks = f"{error.problem or ''} {error.context or ''}"
        pesan = _advise(teks)
        mulai_kutip = "quoted" in (error.context or "")
        mark = error.context_mark if mulai_kutip else error.problem_mark
        mark = mark or error.problem_mark or error.context_mark
        tempat = Location(self.berkas)
        if mark is not None:
            tempat = Location(self.berkas, mark.line + 1, mark.column + 1)
        return Problem(tempat, "yaml-bentuk", pesan)


class _Stop(Exception):
    """The file cannot be read further; its problem is already kept."""


def _place(event: yaml.Event) -> tuple[int, int]:
    """Give line and column of an event, from 1."""
    mark = event.start_mark
    assert mark is not None, "peristiwa dari teks selalu bertempat"
    return mark.line + 1, mark.column + 1


def _advise(teks: str) -> str:
    """Translate a message of the YAML library into a way out."""
    for penanda, nasihat in _NASIHAT:
        if penanda in teks:
            return nasihat
    return "susunan baris ini tidak dikenal; bandingkan dengan baris di atasnya"
