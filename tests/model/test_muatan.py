"""
A data file with the places of its values, and the plan of a year.
"""

import pytest

from lkjip_site.model.muatan import Naskah
from lkjip_site.problems import DataPath, Level, Location, Problem
from tests.compute.bahan import build_muatan

NASKAH = Naskah(
    "data/2023/capaian.yml",
    {"indikator": [{"id": "ormas-aktif", "realisasi": "lima"}]},
    letak={
        (): (1, 1),
        ("indikator",): (4, 3),
        ("indikator", 0): (4, 5),
        ("indikator", 0, "realisasi"): (5, 16),
    },
    letak_kunci={("indikator", 0, "realisasi"): (5, 5)},
)
REALISASI: DataPath = ("indikator", 0, "realisasi")


@pytest.mark.parametrize(
    ("path", "tempat"),
    [
        ((), (1, 1)),
        (("indikator", 0), (4, 5)),
        (REALISASI, (5, 16)),
        ((*REALISASI, "dalam"), (5, 16)),
        (("indikator", 0, "sumber"), (4, 5)),
        (("program", 3), (1, 1)),
    ],
)
def test_location(path: DataPath, tempat: tuple[int, int]) -> None:
    """
    The place is that of the value, or of the nearest thing above it.
    """
    assert NASKAH.location(path) == Location("data/2023/capaian.yml", *tempat)


def test_location_of_key() -> None:
    """
    The place may be that of the key.
    """
    assert NASKAH.location(REALISASI, kunci=True).kolom == 5


def test_location_of_unknown_key() -> None:
    """
    Where the place of the key is not known, it is that of the value.
    """
    assert NASKAH.location(("indikator",), kunci=True).baris == 4


def test_location_of_empty_file() -> None:
    """
    A file without any place begins at its first line.
    """
    assert str(Naskah("data/a.yml", None, {}, {}).location()) == "data/a.yml:1:1"


def test_problem() -> None:
    """
    A problem names the value as a clerk would look for it.
    """
    problem = NASKAH.problem(REALISASI, 'tertulis "lima"', aturan="nilai-angka")

    assert str(problem) == (
        "data/2023/capaian.yml:5:16: galat: "
        'indikator "ormas-aktif".realisasi: tertulis "lima" [nilai-angka]'
    )


def test_problem_of_file() -> None:
    """
    A problem of the whole file has no name in front; a warning says so.
    """
    problem = NASKAH.problem((), "kosong", aturan="x", level=Level.PERINGATAN)

    assert problem == Problem(Location("data/2023/capaian.yml"), "x", "kosong")
    assert str(problem) == "data/2023/capaian.yml:1:1: peringatan: kosong [x]"


@pytest.mark.parametrize(
    ("tahun", "ada"),
    [(2020, False), (2021, True), (2023, True), (2026, True), (2027, False)],
)
def test_renstra_of(tahun: int, ada: bool) -> None:  # noqa: FBT001 (an expected value)
    """
    A year belongs to the plan from its first to its last year.
    """
    renstra = build_muatan().renstra_of(tahun)

    assert (renstra is not None) == ada
