"""What a rule of the check means, for the clerk who meets it."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import cleandoc
from typing import Literal

from lkjip_site.problems import Level

BentukContoh = Literal["yaml", "markdown", "berkas"]
"""What an example shows: a part of a data file, of prose, or names of files."""


@dataclass(frozen=True)
class Kaidah:
    """One rule: its id stands behind each message, and is its anchor on the page."""

    id: str
    level: Level
    judul: str
    """What is wrong, as a heading."""
    penjelasan: str
    """Why it matters and what to do, in a few sentences."""
    salah: str
    """An example that breaks it."""
    benar: str
    """The same place as it should be."""
    bentuk: BentukContoh = "yaml"
    pada: str = ""
    """What `pada` of an acceptance names; empty where none is possible."""


@dataclass(frozen=True)
class KelompokKaidah:
    """Rules of one kind, in the order of the page."""

    judul: str
    pengantar: str
    kaidah: tuple[Kaidah, ...]


def rapikan(teks: str) -> str:
    r"""
    Give an example that is indented with the code as it stands in a file.

    >>> rapikan('''
    ...     a:
    ...       b: 1
    ... ''')
    'a:\n  b: 1'
    """
    return cleandoc(teks)
