"""
Results of the last build, kept for the next: a preview computes only what changed.

What a result depends on is named by a key: plain values, or objects that
never change, which count by identity.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

T = TypeVar("T")


class Ingatan:
    """Keeps the results of one build until the next one has ended."""

    def __init__(self) -> None:
        """Start with nothing kept."""
        self._lalu: dict[Hashable, tuple[Any, Any]] = {}
        self._kini: dict[Hashable, tuple[Any, Any]] = {}

    def recall(
        self, nama: str, bergantung: tuple[Any, ...], buat: Callable[[], T]
    ) -> T:
        """
        Give a result of this or the last build, or make it.

        Args:
            nama: Name of the step; with `bergantung` it makes the key.
            bergantung: What the result depends on. Text, bytes, whole figures
                and tuples of them count by value, all else by identity.
            buat: Makes the result; it must depend on nothing else.
        """
        kunci = (nama, tuple(map(_key, bergantung)))
        ingat = self._kini.get(kunci) or self._lalu.get(kunci)
        # The objects are kept beside the result, so that no other takes their id.
        self._kini[kunci] = ingat or (bergantung, buat())
        return cast("T", self._kini[kunci][1])

    def end_build(self) -> None:
        """Forget what this build did not use."""
        self._lalu, self._kini = self._kini, {}


def _key(nilai: Any) -> Hashable:
    """Give the part of a key that stands for a value."""
    if isinstance(nilai, str | bytes | int | None):
        return nilai
    if isinstance(nilai, tuple):
        return tuple(map(_key, nilai))
    return ("objek", id(nilai))
