"""What can be wrong in the data, where, and how it is said to a clerk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from lkjip_site.nilai import make_visible, shorten
from lkjip_site.privasi import hide_private

PathKey = str | int
DataPath = tuple[PathKey, ...]


class Level(StrEnum):
    """How grave a Problem is: only a galat stops a build."""

    GALAT = "galat"
    PERINGATAN = "peringatan"


@dataclass(frozen=True, order=True)
class Location:
    """A place in a data file; line and column start at 1."""

    berkas: str
    """Path relative to the folder that holds `data/`, with forward slashes."""
    baris: int = 1
    kolom: int = 1

    def __str__(self) -> str:
        """Give the place as `file:line:column`."""
        return f"{self.berkas}:{self.baris}:{self.kolom}"


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: ordered by place, then by rule; printed as one line."""

    tempat: Location
    aturan: str
    """Id of the rule that was broken, e.g. `nilai-angka`."""
    pesan: str
    """A sentence without its full stop: what stands, what is expected, way out."""
    level: Level = field(default=Level.GALAT, compare=False)
    subjek: str = field(default="", compare=False)
    """
    What a rule speaks of, e.g. `ormas-aktif`: a peringatan on it can be accepted
    in penerimaan.yml. Empty where it cannot.
    """

    def __post_init__(self) -> None:
        """
        Show what cannot be seen, and hide what nobody may see.

        The sentence may quote anything that stands in the data, and is
        printed into public logs.
        """
        baris = map(make_visible, hide_private(self.pesan).split("\n"))
        object.__setattr__(self, "pesan", "\n".join(baris))

    def __str__(self) -> str:
        """Give the problem in the form of the command line."""
        return f"{self.tempat}: {self.level}: {self.pesan} [{self.aturan}]"


@dataclass(frozen=True, order=True)
class Diterima:
    """A peringatan that was accepted."""

    problem: Problem
    alasan: str
    """Why it is left as it is, for readers."""


@dataclass(frozen=True)
class Temuan:
    """Everything that was found in a data folder."""

    problems: tuple[Problem, ...] = ()
    """What is shown, in the order of places."""
    diterima: tuple[Diterima, ...] = ()
    """What was accepted, in the order of places."""


class DataError(Exception):
    """The data cannot be published; carries every Problem that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems sorted by place."""
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__(f"{len(self.problems)} masalah dalam data")

    def __str__(self) -> str:
        """Give all problems, one a line, then the line that counts them."""
        return "\n".join([*map(str, self.problems), summarize(self.problems)])


def summarize(problems: Sequence[Problem], diterima: int = 0) -> str:
    """
    Count the problems by level in one Indonesian sentence.

    Args:
        problems: What is shown.
        diterima: How many peringatan were accepted with a reason.

    >>> summarize([]), summarize([], diterima=2)
    ('Tidak ada galat dan tidak ada peringatan.', '0 galat, 0 peringatan (2 diterima).')
    """
    galat = sum(problem.level is Level.GALAT for problem in problems)
    peringatan = len(problems) - galat
    if diterima:
        return f"{galat} galat, {peringatan} peringatan ({diterima} diterima)."
    if not problems:
        return "Tidak ada galat dan tidak ada peringatan."
    return f"{galat} galat, {peringatan} peringatan."


def has_galat(problems: Iterable[Problem]) -> bool:
    """Tell whether any of the problems stops a build."""
    return any(problem.level is Level.GALAT for problem in problems)


def name_path(path: DataPath, raw: Any) -> str:
    """
    Name a place inside a document as a clerk would look for it.

    Args:
        path: Keys and list positions from the root of the document.
        raw: The document as plain lists and dicts of text.

    Returns:
        Keys joined by dots; an entry of a list is named by its `id` where it
        has one, else by its position, counted from 1.

    >>> name_path(("indikator", 0, "realisasi"), {"indikator": [{"id": "a"}]})
    'indikator "a".realisasi'
    >>> name_path(("misi", 1), {"misi": ["x", "y"]})
    'misi ke-2'
    """
    teks = ""
    for key in path:
        raw = _step(raw, key)
        if not isinstance(key, int):
            teks += f".{shorten(key)}" if teks else shorten(key)
        elif isinstance(raw, Mapping) and isinstance(raw.get("id"), str):
            teks += f' "{shorten(raw["id"])}"'
        else:
            teks += f" ke-{key + 1}"
    return teks


def shorten_key(key: PathKey, panjang: int = 40) -> str:
    """Cut a key for a message."""
    teks = str(key)
    return teks if len(teks) <= panjang else teks[: panjang - 1] + "…"


def _step(raw: Any, key: PathKey) -> Any:
    """Go one key deeper; None where the document ends early."""
    if isinstance(raw, Mapping):
        return raw.get(key)
    if isinstance(raw, Sequence) and isinstance(key, int) and key < len(raw):
        return raw[key]
    return None
