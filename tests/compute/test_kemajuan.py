"""
Progress to the end of the plan, and change between two years.
"""

from decimal import Decimal

import pytest

from lkjip_site.compute.kemajuan import (
    compute_kemajuan,
    compute_perubahan,
    find_target_akhir,
)
from lkjip_site.model.hasil import Perubahan, TargetAkhir
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import Kosong
from tests.compute.bahan import TAK_DIUKUR, build_daftar_aturan, build_indikator
from tests.daftar_kasus import KasusKemajuan, KasusPerubahan, each_case, show


def show_akhir(akhir: TargetAkhir | Kosong) -> str:
    """
    Write the year of the last target as the cases do.
    """
    return f" terhadap target {akhir.tahun}" if isinstance(akhir, TargetAkhir) else ""


def show_perubahan(perubahan: Perubahan | Kosong) -> str:
    """
    Write a change as the cases do.
    """
    if isinstance(perubahan, Kosong):
        return show(perubahan)
    return f"{show(perubahan.selisih)}; {show(perubahan.persen)}; {perubahan.kata}"


@each_case("kemajuan", KasusKemajuan)
def test_kemajuan(kasus: KasusKemajuan) -> None:
    """
    The progress and the year of the last target are those of the case.
    """
    akhir = find_target_akhir(build_indikator(kasus.arah, kasus.target))

    kemajuan = compute_kemajuan(
        build_daftar_aturan(), kasus.arah, akhir, kasus.realisasi
    )

    assert show(kemajuan) + show_akhir(akhir) == kasus.harapan


@each_case("perubahan", KasusPerubahan)
def test_perubahan(kasus: KasusPerubahan) -> None:
    """
    Difference, percent and word are those of the case.
    """
    putus = [{"tahun": "2023", "alasan": kasus.putus}] if kasus.putus else []
    indikator = build_indikator(kasus.arah, putus_seri=putus)

    perubahan = compute_perubahan(indikator, 2023, kasus.target, kasus.lalu, kasus.kini)

    assert show_perubahan(perubahan) == kasus.harapan


@pytest.mark.parametrize("tahun", [2022, 2024])
def test_perubahan_beside_break(tahun: int) -> None:
    """
    A break counts only from the year before it to its own year.
    """
    putus = [{"tahun": "2023", "alasan": "sumber datanya berbeda"}]
    indikator = build_indikator(putus_seri=putus)

    perubahan = compute_perubahan(indikator, tahun, Decimal(3), Decimal(4), Decimal(5))

    assert show_perubahan(perubahan) == "1,00; 25,00; membaik"


def test_perubahan_exact() -> None:
    """
    Figures of thirty digits are subtracted without losing the last one.
    """
    lalu, kini = Decimal("9" * 30), Decimal("9" * 29 + "8")

    perubahan = compute_perubahan(
        build_indikator(Arah.TURUN), 2023, TAK_DIUKUR, lalu, kini
    )

    assert show_perubahan(perubahan) == "−1,00; 0,00; membaik"
