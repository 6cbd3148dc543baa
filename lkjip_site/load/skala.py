"""The scales of words, without which a word in place of a figure cannot be judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any

from lkjip_site.model.renstra import Arah, Renstra
from lkjip_site.nilai import NilaiError, parse_angka


def find_skala(raw: Any) -> Iterator[tuple[str, dict[str, Decimal]]]:
    """
    Find the scales of words in a plan, even in one that cannot be read further.

    Returns:
        Id of an indikator and its scale: word -> figure.
    """
    if isinstance(raw, dict):
        skala = raw.get("skala")
        if isinstance(skala, dict) and isinstance(raw.get("id"), str):
            yield raw["id"], dict(_read_figures(skala))
        raw = list(raw.values())
    if isinstance(raw, list):
        for bagian in raw:
            yield from find_skala(bagian)


def _read_figures(skala: Mapping[str, Any]) -> Iterator[tuple[str, Decimal]]:
    """Read the figures of a scale; those that are none are left out."""
    for label, angka in skala.items():
        with suppress(NilaiError):
            yield label, parse_angka(str(angka))


def has_all_skala(renstra: Renstra) -> bool:
    """Tell whether each indikator that is measured in words has its scale."""
    return all(
        bool(indikator.skala)
        for _, _, indikator in renstra.daftar_indikator()
        if indikator.arah is Arah.TEKS
    )
