"""
The words of the whole site: for readers, in Indonesian, without private data.
"""

from __future__ import annotations

import re

import pytest

from tests.situs.pembaca import Situs, find_empty, find_in_files, find_lines

SISA_MESIN = re.compile(
    r"\b(?:None|True|False|NaN|nan|null|undefined|Undefined)\b"
    r"|Kosong\(|Decimal\(|JenisKosong|\[object|&#?\w+;|data-tabel"
)
SISA_TEMPLATE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
TANDA_BACA = re.compile(
    r"\s[.,;:!?](?:\s|$)|(?<!\.)\.\.(?!\.)|[,;:]\.|\.\)\.|[,;:]{2}|\(\s|\s\)|\(\)"
)
KATA_GANDA = re.compile(r"\b([^\W\d]{2,}) \1\b")
BAHASA_INGGRIS = re.compile(
    r"\b(?:Table of contents|Skip to|Back to top|Search|Edit this|Home|Copy to|Copied"
    r"|Previous|Next|Not found|Toggle|Navigation|Footer|Header|Loading|Download|Source"
    r"|View|Made with|Last update|Read more|Close|Open|Show|Hide|Page|Year|Table|Note"
    r"|Overview|About|Archive|Chapter|Report|Tabs|Language|Share|Type to|Clear"
    r"|Documentation|Warning|Error)\b",
    re.IGNORECASE,
)
NIP = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ .]?"
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])[ .]?[12][ .]?\d{3}(?!\d)"
)
NIK = re.compile(r"(?<![\d.,])[1-9]\d{5}(?:[0-6]\d|7[01])(?:0[1-9]|1[0-2])\d{6}(?!\d)")
TELEPON = re.compile(
    r"(?<![\d.,/])(?:\+?62|0)[ -]?8\d\d[ -]?\d{3,4}[ -]?\d{3,5}(?!\d)"
    r"|\(0\d{2,3}\)[ -]?\d{5,8}"
)


def test_machine_words(situs: Situs) -> None:
    """
    No name of a value of the program reaches a reader.
    """
    assert find_lines(situs, SISA_MESIN) == []


def test_templates(situs_nyata: Situs) -> None:
    """
    No mark of a template is left over.
    """
    assert find_lines(situs_nyata, SISA_TEMPLATE) == []


def test_punctuation(situs: Situs) -> None:
    """
    No sentence ends twice, and no mark stands behind a space.
    """
    assert find_lines(situs, TANDA_BACA) == []


def test_doubled_words(situs: Situs) -> None:
    """
    No word stands twice.
    """
    assert find_lines(situs, KATA_GANDA) == []


def test_language(situs_rekaan: Situs) -> None:
    """
    The program adds no English word; the data of this agency has none.
    """
    assert find_lines(situs_rekaan, BAHASA_INGGRIS) == []


def test_empty(situs: Situs) -> None:
    """
    No heading, list item, paragraph or link is empty.
    """
    assert find_empty(situs) == []


def test_announced(situs_nyata: Situs) -> None:
    """
    A year that has no table of the scale does not announce one.
    """
    assert "tabel-3-1" not in situs_nyata.halaman["2022/bab-3/"].daftar_id
    assert "skala berikut" not in situs_nyata.halaman["2022/bab-3/"].isi().text()
    assert "skala pada" in situs_nyata.halaman["2022/bab-3/"].isi().text()


@pytest.mark.parametrize("pola", [NIP, NIK, TELEPON], ids=["nip", "nik", "telepon"])
def test_private_numbers(situs: Situs, pola: re.Pattern[str]) -> None:
    """
    No published file holds a number of a person.
    """
    assert find_in_files(situs, pola) == []


def test_placeholders(situs: Situs) -> None:
    """
    No published file holds a place to be filled in.
    """
    assert find_in_files(situs, re.compile(r"X{4}|Lorem ipsum|\bTODO\b")) == []


@pytest.mark.parametrize(
    ("pola", "teks"),
    [
        # With hyphens: no file of the repository holds such a number.
        (NIP, "19700101-199503-1-001".replace("-", " ")),
        (NIP, "19700101-199503-1-001".replace("-", "")),
        (NIK, "9999990101700001"),
        (TELEPON, "0812-3456-7890"),
        (TELEPON, "(0999) 123456"),
    ],
)
def test_pattern(pola: re.Pattern[str], teks: str) -> None:
    """
    An invented number of each kind is recognized.
    """
    assert pola.search(teks)


@pytest.mark.parametrize("teks", ["11443226942", "33.333333333333", "Rp10.228.732.983"])
@pytest.mark.parametrize("pola", [NIP, NIK, TELEPON], ids=["nip", "nik", "telepon"])
def test_amount(pola: re.Pattern[str], teks: str) -> None:
    """
    An amount or a quotient is not taken for a number of a person.
    """
    assert not pola.search(teks)
