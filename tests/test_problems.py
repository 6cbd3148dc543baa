"""
What is wrong in the data, and how it is said.
"""

from typing import Any

import pytest

from lkjip_site.problems import (
    DataError,
    DataPath,
    Level,
    Location,
    Problem,
    has_galat,
    name_path,
    shorten_key,
    summarize,
)

A = Problem(Location("data/a.yml", 2, 3), "nilai-angka", 'tertulis "lima"')
B = Problem(Location("data/b.yml", 1, 1), "rujukan", "tidak ada", Level.PERINGATAN)
DOKUMEN = {
    "indikator": [{"id": "ormas-aktif", "target": {"2023": "3"}}, {"nama": "x"}, "y"],
    "misi": ["satu", "dua"],
}


def test_problem() -> None:
    """
    A problem is one line: place, level, what is wrong, rule.
    """
    assert str(A) == 'data/a.yml:2:3: galat: tertulis "lima" [nilai-angka]'


def test_peringatan() -> None:
    """
    A warning says that it is one.
    """
    assert str(B) == "data/b.yml:1:1: peringatan: tidak ada [rujukan]"


def test_order() -> None:
    """
    Problems are ordered by file, then by line and column as figures.
    """
    tempat = [("b", 1, 1), ("a", 10, 1), ("a", 9, 10), ("a", 9, 9)]
    daftar = [Problem(Location(*satu), "x", "-") for satu in tempat]

    assert [str(satu.tempat) for satu in sorted(daftar)] == [
        "a:9:9",
        "a:9:10",
        "a:10:1",
        "b:1:1",
    ]


def test_data_error() -> None:
    """
    An error carries each problem once, in order.
    """
    assert DataError([B, A, B]).problems == (A, B)


def test_data_error_text() -> None:
    """
    It is told in one line each, and one line that counts them.
    """
    assert str(DataError([B, A])) == f"{A}\n{B}\n1 galat, 1 peringatan."


def test_data_error_args() -> None:
    """
    Its short form counts what is wrong.
    """
    assert DataError([A, B]).args == ("2 masalah dalam data",)


@pytest.mark.parametrize(
    ("daftar", "harapan"),
    [
        ([], "Tidak ada galat dan tidak ada peringatan."),
        ([A], "1 galat, 0 peringatan."),
        ([B], "0 galat, 1 peringatan."),
        ([A, B, A], "2 galat, 1 peringatan."),
    ],
)
def test_summarize(daftar: list[Problem], harapan: str) -> None:
    """
    The last line counts the problems by level.
    """
    assert summarize(daftar) == harapan


@pytest.mark.parametrize(
    ("daftar", "harapan"),
    [
        ([], "0 galat, 0 peringatan (2 diterima)."),
        ([A, B], "1 galat, 1 peringatan (2 diterima)."),
    ],
)
def test_summarize_accepted(daftar: list[Problem], harapan: str) -> None:
    """
    The last line also counts what was accepted with a reason.
    """
    assert summarize(daftar, diterima=2) == harapan


@pytest.mark.parametrize(
    ("daftar", "harapan"), [([], False), ([B], False), ([B, A], True)]
)
def test_has_galat(daftar: list[Problem], harapan: bool) -> None:  # noqa: FBT001 (an expected value)
    """
    Only a galat stops a build.
    """
    assert has_galat(daftar) is harapan


@pytest.mark.parametrize(
    ("path", "harapan"),
    [
        ((), ""),
        (("indikator",), "indikator"),
        (("indikator", 0), 'indikator "ormas-aktif"'),
        (("indikator", 0, "target", "2023"), 'indikator "ormas-aktif".target.2023'),
        (("indikator", 1, "nama"), "indikator ke-2.nama"),
        (("indikator", 2), "indikator ke-3"),
        (("indikator", 9, "nama"), "indikator ke-10.nama"),
        (("misi", 1), "misi ke-2"),
        (("misi", 2), "misi ke-3"),
        (("tidak", "ada", 0), "tidak.ada ke-1"),
    ],
)
def test_name_path(path: DataPath, harapan: str) -> None:
    """
    A place is named by keys, and an entry of a list by its id or its position.
    """
    assert name_path(path, DOKUMEN) == harapan


@pytest.mark.parametrize("raw", [None, "teks", [], {}])
def test_name_path_of_broken(raw: Any) -> None:
    """
    A document that is not as expected still has names for its places.
    """
    assert name_path(("indikator", 0, "id"), raw) == "indikator ke-1.id"


@pytest.mark.parametrize(
    ("key", "harapan"),
    [
        ("nama", "nama"),
        (3, "3"),
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 39 + "…"),
    ],
)
def test_shorten_key(key: str | int, harapan: str) -> None:
    """
    A key in a message is not longer than forty letters.
    """
    assert shorten_key(key) == harapan


def test_problem_hides_private_data() -> None:
    """
    A sentence may quote what was typed: nothing private of it is printed.
    """
    problem = Problem(Location("data/a.yml"), "x", 'tertulis "20151231 205012 1 999"')

    assert problem.pesan == 'tertulis "········ ······ · ···"'
