"""
Nothing of the first agency is left in the site of another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from tests.situs.pembaca import Situs, find_words
from tests.situs.pembangun import DATA


def read_data(berkas: str) -> Any:
    """
    Read a file of the first agency.
    """
    teks = (DATA["nyata"] / berkas).read_text(encoding="utf-8")
    return yaml.load(teks, yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)


def list_words() -> Iterator[str]:
    """
    List the words by which the first agency is known.
    """
    instansi = read_data("instansi.yml")
    for kunci in ("nama", "singkatan", "wilayah", "tempat", "kepala", "atasan"):
        yield instansi[kunci]
    for program in read_data("2023/program.yml")["program"]:
        yield program["nama"]
        yield from (kegiatan["nama"] for kegiatan in program["kegiatan"])
    for tujuan in read_data("renstra/2021-2026.yml")["tujuan"]:
        yield tujuan["nama"]
        for sasaran in tujuan["sasaran"]:
            yield sasaran["nama"]
            yield from (indikator["nama"] for indikator in sasaran["indikator"])
    for perjanjian in read_data("2023/perjanjian.yml")["perjanjian"]:
        yield perjanjian["pihak_pertama"]["nama"]
        yield perjanjian["pihak_kedua"]["nama"]


def test_words(situs_rekaan: Situs) -> None:
    """
    No word of the first agency stands in any published file.
    """
    assert find_words(situs_rekaan, sorted(set(list_words()))) == []


def test_words_of_first_agency() -> None:
    """
    The words that are looked for are there.
    """
    kata = set(list_words())

    assert {"Badan Kesatuan Bangsa dan Politik", "Kota Pasuruan", "Pasuruan"} <= kata
    assert len(kata) > 30
