"""
What is found in the results of a year.
"""

from decimal import Decimal

import pytest

from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.model.hasil import Hasil, HasilTahun, Status
from tests.compute.bahan import (
    build_indikator,
    build_kegiatan,
    build_muatan,
    build_program,
    build_tahun,
)

REALISASI = {
    "a": {"realisasi": "5"},
    "b": {"realisasi": "1"},
    "c": {"realisasi": "tidak diukur", "alasan": "survei tidak diadakan"},
    "d": {"realisasi": "3"},
}


@pytest.fixture(scope="module")
def hasil() -> Hasil:
    """
    Compute two years of four indikator with the target 3.
    """
    target = dict.fromkeys((2022, 2023), Decimal(3))
    indikator = tuple(build_indikator(target=target, id=satu) for satu in REALISASI)
    program = build_program("ormas", build_kegiatan(10, 5), build_kegiatan(1, 1, "o-2"))
    daftar = [
        build_tahun(program, tahun=tahun, indikator=REALISASI) for tahun in (2022, 2023)
    ]
    return compute_hasil(build_muatan(*daftar, indikator=indikator))


@pytest.fixture(scope="module")
def tahun(hasil: Hasil) -> HasilTahun:
    """
    Give the second year.
    """
    return hasil.tahun[2023]


def test_terbaru(hasil: Hasil, tahun: HasilTahun) -> None:
    """
    The newest year is the last one.
    """
    assert hasil.terbaru is tahun


def test_walk(tahun: HasilTahun) -> None:
    """
    The money is gone through from the whole to its parts.
    """
    ids = [satu.id for satu in tahun.anggaran.walk()]

    assert ids == ["instansi", "ormas", "ormas-01", "o-2"]


def test_anggaran_by_id(tahun: HasilTahun) -> None:
    """
    A part is found at any depth.
    """
    assert tahun.anggaran_by_id("o-2").pagu == 1


def test_anggaran_by_unknown_id(tahun: HasilTahun) -> None:
    """
    A part that does not exist is not found.
    """
    with pytest.raises(KeyError, match="o-3"):
        tahun.anggaran_by_id("o-3")


def test_indikator_by_id(tahun: HasilTahun) -> None:
    """
    An indikator is found by its id.
    """
    assert tahun.indikator_by_id("c") is tahun.indikator[2]


def test_indikator_by_unknown_id(tahun: HasilTahun) -> None:
    """
    An indikator that does not exist is not found.
    """
    with pytest.raises(KeyError, match="x"):
        tahun.indikator_by_id("x")


@pytest.mark.parametrize(
    ("status", "harapan"), [(Status.TERCAPAI, ["a", "d"]), (Status.BELUM, ["b"])]
)
def test_by_status(tahun: HasilTahun, status: Status, harapan: list[str]) -> None:
    """
    The indikator of a status stand in the order of the plan.
    """
    assert [satu.id for satu in tahun.by_status(status)] == harapan


def test_tak_dinilai(tahun: HasilTahun) -> None:
    """
    Those without a status are neither reached nor missed.
    """
    assert [satu.id for satu in tahun.tak_dinilai] == ["c"]


def test_induk(tahun: HasilTahun) -> None:
    """
    An indikator of the tujuan itself belongs to the tujuan.
    """
    assert tahun.indikator[0].induk is tahun.indikator[0].tujuan
