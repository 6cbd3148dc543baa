"""
Kategori and status, and the rounding before the kategori.
"""

from decimal import Decimal

import pytest

from lkjip_site.compute.kategori import (
    compute_kategori,
    compute_status,
    rank_of,
    round_half_up,
)
from lkjip_site.model.instansi import Kelas
from lkjip_site.nilai import Kosong, Rentang, Tingkat, Ukuran
from tests.compute.bahan import KELAS, TAK_DIUKUR, build_aturan
from tests.daftar_kasus import (
    KasusKategori,
    KasusPembulatan,
    KasusUkuran,
    each_case,
    show,
)

SKALA = build_aturan("kategori", kelas=KELAS)


def show_kategori(kategori: Kelas | Kosong) -> str:
    """
    Write a kategori as the cases do.
    """
    return kategori.nama if isinstance(kategori, Kelas) else show(kategori)


@each_case("pembulatan", KasusPembulatan)
def test_round_half_up(kasus: KasusPembulatan) -> None:
    """
    The rounded figure is that of the case.
    """
    bulat = round_half_up(kasus.nilai, kasus.desimal)

    assert str(bulat).replace(".", ",") == kasus.harapan


@each_case("kategori", KasusKategori)
def test_kategori(kasus: KasusKategori) -> None:
    """
    The kategori is that of the case.
    """
    assert isinstance(kasus.capaian, Decimal | Kosong)

    assert show_kategori(compute_kategori(SKALA, kasus.capaian)) == kasus.harapan


@pytest.mark.parametrize(
    ("capaian", "harapan"),
    [("100", "Baik"), ("99,5", "Baik"), ("99,4", "Kurang"), ("-1", "Kurang")],
)
def test_kategori_of_other_scale(capaian: str, harapan: str) -> None:
    """
    Another agency has its own names, limits and decimals.
    """
    kelas = [
        {"id": "baik", "nama": "Baik", "minimal": "100"},
        {"id": "kurang", "nama": "Kurang"},
    ]
    aturan = build_aturan("kategori", desimal="0", kelas=kelas)

    kategori = compute_kategori(aturan, Decimal(capaian.replace(",", ".")))

    assert show_kategori(kategori) == harapan


def test_kategori_below_all() -> None:
    """
    A scale without an open class at its end leaves a capaian without a kategori.
    """
    aturan = build_aturan("kategori", kelas=KELAS[:1])

    kategori = compute_kategori(aturan, Decimal(50))

    assert show_kategori(kategori) == "tidak dinilai: tidak ada kelas untuk capaian ini"


@each_case("status", KasusUkuran)
def test_status(kasus: KasusUkuran) -> None:
    """
    The status is that of the case.
    """
    status = compute_status(kasus.arah, kasus.target, kasus.realisasi)

    assert kasus.harapan == (
        show(status) if isinstance(status, Kosong) else str(status)
    )


def test_rank_of_word() -> None:
    """
    A word is compared by the figure of its scale.
    """
    assert rank_of(Tingkat("WTP", Decimal(4))) == 4


@pytest.mark.parametrize("nilai", [Rentang(Decimal(80), Decimal(90)), TAK_DIUKUR])
def test_rank_of_no_figure(nilai: Ukuran) -> None:
    """
    A range or a missing figure has no rank: asking for it is a fault of the program.
    """
    with pytest.raises(TypeError, match="tidak dapat dibandingkan"):
        rank_of(nilai)
