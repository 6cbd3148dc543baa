"""
Capaian, realisasi from its parts, cap and mean.
"""

from decimal import Decimal

import pytest

from lkjip_site.compute.capaian import (
    cap_capaian,
    compute_capaian,
    compute_rata_rata,
    compute_realisasi,
)
from lkjip_site.model.renstra import Arah
from lkjip_site.model.tahun import CapaianIndikator
from lkjip_site.nilai import JenisKosong, Kosong, Tingkat, Ukuran
from tests.compute.bahan import build_aturan, build_daftar_aturan
from tests.daftar_kasus import (
    KasusBatas,
    KasusCapaian,
    KasusRataRata,
    each_case,
    show,
)

WTP = Tingkat("WTP", Decimal(4))


@each_case("capaian", KasusCapaian)
def test_capaian(kasus: KasusCapaian) -> None:
    """
    The capaian is that of the case.
    """
    aturan = build_daftar_aturan(capaian_turun=kasus.rumus)

    capaian = compute_capaian(aturan, kasus.arah, kasus.target, kasus.realisasi)

    assert show(capaian) == kasus.harapan


def test_capaian_unrounded() -> None:
    """
    The capaian keeps far more places than are shown or published.
    """
    capaian = compute_capaian(
        build_daftar_aturan(), Arah.NAIK, Decimal(3), Decimal("4.28")
    )

    assert show(capaian, 20) == "142,66666666666666666667"


@pytest.mark.parametrize("arah", [Arah.RENTANG, Arah.TEPAT, Arah.TURUN])
def test_capaian_of_word(arah: Arah) -> None:
    """
    A word as target has no capaian in a direction that compares figures.
    """
    capaian = compute_capaian(build_daftar_aturan(), arah, WTP, Decimal(3))

    assert show(capaian) == (
        "tidak dinilai: bentuk target tidak cocok dengan arah indikator"
    )


@pytest.mark.parametrize(
    ("target", "realisasi"), [(WTP, Decimal(4)), (Decimal(4), WTP)]
)
def test_capaian_of_word_and_figure(target: Ukuran, realisasi: Ukuran) -> None:
    """
    A word and a figure are not compared.
    """
    capaian = compute_capaian({}, Arah.TEKS, target, realisasi)

    assert show(capaian) == (
        "tidak dinilai: bentuk target atau realisasi tidak cocok dengan arah indikator"
    )


def test_capaian_without_rule() -> None:
    """
    Range, exact and words have one formula each and need no rule to name it.
    """
    assert compute_capaian({}, Arah.TEPAT, Decimal(50), Decimal(50)) == 100


@each_case("batas", KasusBatas)
def test_cap(kasus: KasusBatas) -> None:
    """
    The capaian after the cap is that of the case.
    """
    aturan = build_aturan("batas-capaian", kasus.rumus).model_copy(
        update={"batas": kasus.batas}
    )
    assert isinstance(kasus.capaian, Decimal | Kosong)

    assert show(cap_capaian(aturan, kasus.capaian)) == kasus.harapan


@each_case("rata-rata", KasusRataRata)
def test_rata_rata(kasus: KasusRataRata) -> None:
    """
    The mean, the mean of capaian cut at 100, and the count are those of the case.
    """
    rata = compute_rata_rata(kasus.capaian)

    assert kasus.harapan == (
        f"{show(rata.nilai)}; {show(rata.dibatasi)}; {rata.terukur} dari {rata.semua}"
    )


@pytest.mark.parametrize(
    ("satuan", "harapan"),
    [
        ("Persen", Decimal(75)),
        ("persen", Decimal(75)),
        ("%", Decimal(75)),
        ("Orang", Decimal("0.75")),
    ],
)
def test_realisasi_of_parts(satuan: str, harapan: Decimal) -> None:
    """
    Of three of four, a percentage is 75 and any other ratio 0.75.
    """
    catatan = CapaianIndikator.model_validate(
        {"id": "ormas-aktif", "pembilang": "3", "penyebut": "4"}
    )

    assert compute_realisasi(catatan, satuan) == harapan


@pytest.mark.parametrize(
    ("isi", "harapan"),
    [
        ({"realisasi": "4,28"}, Decimal("4.28")),
        ({"realisasi": "0"}, Decimal(0)),
        (
            {"realisasi": "tidak diukur", "alasan": "survei tidak diadakan"},
            Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan"),
        ),
        ({}, Kosong(JenisKosong.BELUM_DILAPORKAN, "realisasi belum diisi")),
        (
            {"pembilang": "3"},
            Kosong(JenisKosong.BELUM_DILAPORKAN, "realisasi belum diisi"),
        ),
        (
            {"penyebut": "4"},
            Kosong(JenisKosong.BELUM_DILAPORKAN, "realisasi belum diisi"),
        ),
        (
            {"pembilang": "3", "penyebut": "0"},
            Kosong(
                JenisKosong.TIDAK_BERLAKU,
                "penyebutnya 0, sehingga tidak dapat dihitung",
            ),
        ),
        (
            {"pembilang": "0", "penyebut": "0"},
            Kosong(
                JenisKosong.TIDAK_BERLAKU,
                "penyebutnya 0, sehingga tidak dapat dihitung",
            ),
        ),
    ],
)
def test_realisasi(isi: dict[str, str], harapan: Ukuran) -> None:
    """
    The realisasi is what was typed; what was not typed is missing, never 0.
    """
    catatan = CapaianIndikator.model_validate({"id": "ormas-aktif", **isi})

    assert compute_realisasi(catatan, "Persen") == harapan
