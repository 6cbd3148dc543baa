"""
Rankings of two states of the data: who is first and last now.
"""

from pathlib import Path

from lkjip_site.compute.beda_peringkat import compare_peringkat, find_peringkat
from lkjip_site.model.beda import BedaPeringkat
from tests.compute.bahan_beda import Suntingan, edit_data, read_asal


def compare(folder: Path, *suntingan: Suntingan) -> list[BedaPeringkat]:
    """
    Find the places that others hold when the data is edited.
    """
    lama, baru = read_asal(), edit_data(folder, *suntingan)
    return list(compare_peringkat(lama.hasil, baru.hasil))


def test_peringkat() -> None:
    """
    First and last are found by capaian and by serapan.
    """
    assert find_peringkat(read_asal().hasil.tahun[2025]) == {
        "capaian tertinggi": ("predikat",),
        "capaian terendah": ("kepuasan",),
        "serapan tertinggi": ("layanan",),
        "serapan terendah": ("tertib",),
    }


def test_no_ranking() -> None:
    """
    A year without figures ranks no one.
    """
    assert set(find_peringkat(read_asal().hasil.tahun[2026]).values()) == {()}


def test_same_holders(tmp_path: Path) -> None:
    """
    Another figure of the same first is no change of the ranking.
    """
    assert (
        compare(tmp_path, ("2025/program.yml", "realisasi: 450", "realisasi: 550"))
        == []
    )


def test_other_holders(tmp_path: Path) -> None:
    """
    Both ends change when two trade places.
    """
    assert compare(
        tmp_path, ("2025/program.yml", "realisasi: 450", "realisasi: 0")
    ) == [
        BedaPeringkat(2025, "serapan tertinggi", ("layanan",), ("tertib",)),
        BedaPeringkat(2025, "serapan terendah", ("tertib",), ("layanan",)),
    ]


def test_tie(tmp_path: Path) -> None:
    """
    All that share a place hold it.
    """
    assert compare(
        tmp_path, ("2025/capaian.yml", "realisasi: 77", "realisasi: 52,5")
    ) == [
        BedaPeringkat(2025, "capaian terendah", ("kepuasan",), ("indeks", "kepuasan"))
    ]


def test_equal_figures(tmp_path: Path) -> None:
    """
    Where all have the same figure, no one is first or last.
    """
    assert compare(
        tmp_path, ("2025/program.yml", "realisasi: 500", "realisasi: 850")
    ) == [
        BedaPeringkat(2025, "serapan tertinggi", ("layanan",), ()),
        BedaPeringkat(2025, "serapan terendah", ("tertib",), ()),
    ]
