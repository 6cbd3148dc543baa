"""
A series: what it maps, what may be missing in it, by which scale it is read.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from lkjip_site.model.dasar import AngkaKosong
from lkjip_site.nilai import Tingkat
from tests.model.bahan_dasar import SURVEI, Rencana, read

WTP = Tingkat("WTP", Decimal(4))


@pytest.mark.parametrize(
    ("kunci", "isi", "harapan"),
    [
        ("target", {"2023": "5", "2024": "80-90"}, {2023: "5", 2024: "80-90"}),
        ("bulan", {"1": "5", "02": "6"}, {1: "5", 2: "6"}),
        ("versi", {"awal": "5"}, {"awal": "5"}),
        ("indikator", {"ormas-aktif": "5"}, {"ormas-aktif": "5"}),
    ],
)
def test_series(kunci: str, isi: dict[str, str], harapan: dict[Any, str]) -> None:
    """
    A series maps a year, a month, a version or an indikator to a figure.
    """
    rencana = Rencana.model_validate({kunci: isi})

    assert getattr(rencana, kunci) == {
        key: read(AngkaKosong, teks) for key, teks in harapan.items()
    }


@pytest.mark.parametrize(
    ("kunci", "key", "terbaca"),
    [
        ("target", "2023", 2023),
        ("bulan", "12", 12),
        ("versi", "awal", "awal"),
        ("indikator", "ormas-aktif", "ormas-aktif"),
    ],
)
def test_series_missing(kunci: str, key: str, terbaca: Any) -> None:
    """
    The reason of a missing figure stands inside the series and is no part of it.
    """
    isi = {key: "tidak diukur", "alasan": {key: "survei tidak diadakan"}}

    assert getattr(Rencana.model_validate({kunci: isi}), kunci) == {terbaca: SURVEI}


@pytest.mark.parametrize("kunci", ["target", "bulan", "versi", "indikator"])
def test_series_no_mapping(kunci: str) -> None:
    """
    A series that is no mapping is refused as such.
    """
    assert read(Rencana, {kunci: "5"}).endswith("[dict_type]")


def test_series_of_words() -> None:
    """
    Targets in words are read by the scale that stands before them.
    """
    rencana = Rencana.model_validate({"skala": {"WTP": "4"}, "target": {"2023": "WTP"}})

    assert rencana.target == {2023: WTP}


def test_series_of_broken_scale() -> None:
    """
    Where the scale itself cannot be read, the fault is told there too.
    """
    harapan = 'tertulis "x", seharusnya angka [nilai-angka]'

    assert read(Rencana, {"skala": {"WTP": "x"}, "target": {"2023": "5"}}) == harapan


def test_series_of_indikator_with_scale() -> None:
    """
    In an agreement each indikator is read by its own scale.
    """
    rencana = Rencana.model_validate(
        {"indikator": {"opini": "WTP", "ormas-aktif": "3"}},
        context={"skala": {"opini": {"WTP": Decimal(4)}}},
    )

    assert rencana.indikator == {"opini": WTP, "ormas-aktif": Decimal(3)}


def test_schema() -> None:
    """
    Every type has a schema, which editors of data files use.
    """
    schema = Rencana.model_json_schema()

    assert set(schema["properties"]) == set(Rencana.model_fields)
