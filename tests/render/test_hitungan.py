"""The computing of a capaian with its figures; expected texts are worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_site.compute.capaian import compute_capaian
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import JenisKosong, Kosong, Rentang, Tingkat, Ukuran
from lkjip_site.render.hitungan import write_hitungan
from tests.bahan import read_tahun
from tests.compute.bahan import build_aturan, build_daftar_aturan, build_indikator

RUMUS = {
    Arah.NAIK: "realisasi-per-target",
    Arah.TURUN: "dua-kali-target-kurang-realisasi",
}


def write(arah: Arah, target: Ukuran, realisasi: Ukuran, rumus: str = "") -> str:
    """Write the computing of an invented result."""
    rumus = rumus or RUMUS.get(arah, "batas-terdekat")
    aturan = build_daftar_aturan(
        **({f"capaian_{arah}": rumus} if arah in RUMUS else {})
    )
    hasil = replace(
        read_tahun().indikator[0],
        indikator=build_indikator(arah),
        target=target,
        realisasi=realisasi,
        capaian=compute_capaian(aturan, arah, target, realisasi),
    )
    return write_hitungan(hasil, build_aturan("capaian", rumus))


def test_real() -> None:
    """The missed target of the real data is computed as everyone can check."""
    tahun = read_tahun()
    hasil = tahun.indikator_by_id("penurunan-konflik")

    hitungan = write_hitungan(hasil, tahun.aturan["capaian-naik"])
    assert hitungan == "19,44 / 20 × 100 = 97,20%"


@pytest.mark.parametrize(
    ("arah", "target", "realisasi", "harapan"),
    [
        (Arah.NAIK, "5", "-2.5", "(−2,5) / 5 × 100 = −50,00%"),
        (Arah.NAIK, "1500", "1500.50", "1.500,5 / 1.500 × 100 = 100,03%"),
        (Arah.TURUN, "50", "60", "(2 × 50 − 60) / 50 × 100 = 80,00%"),
        (Arah.TEPAT, "12", "13", "(2 × 12 − 13) / 12 × 100 = 91,67%"),
        (Arah.TEPAT, "12", "12", "12 sama dengan target, jadi capaian = 100,00%"),
    ],
)
def test_figures(arah: Arah, target: str, realisasi: str, harapan: str) -> None:
    """Each direction has its formula, with the figures as exact as they are."""
    assert write(arah, Decimal(target), Decimal(realisasi)) == harapan


def test_other_rule() -> None:
    """A rule of the agency takes the place of the usual one."""
    hitungan = write(Arah.TURUN, Decimal("4.5"), Decimal("3.6"), "target-per-realisasi")

    assert hitungan == "4,5 / 3,6 × 100 = 125,00%"


@pytest.mark.parametrize(
    ("realisasi", "harapan"),
    [
        ("17.1", "17,1 / 18 × 100 = 95,00%"),
        ("20", "20 di dalam rentang 18–22, jadi capaian = 100,00%"),
        ("23.1", "(2 × 22 − 23,1) / 22 × 100 = 95,00%"),
    ],
)
def test_range(realisasi: str, harapan: str) -> None:
    """Outside of a range the nearer limit counts."""
    batas = Rentang(Decimal(18), Decimal(22))

    assert write(Arah.RENTANG, batas, Decimal(realisasi)) == harapan


def test_words() -> None:
    """Words of a scale are told with their figures."""
    wtp, wdp = Tingkat("WTP", Decimal(4)), Tingkat("WDP", Decimal(3))

    assert write(Arah.TEKS, wtp, wdp) == (
        "WDP bernilai 3, WTP bernilai 4: 3 / 4 × 100 = 75,00%"
    )


def test_ratio() -> None:
    """A realisasi that is a ratio stands as its parts, so that the sum is exact."""
    dasar = read_tahun().indikator_by_id("penurunan-konflik")
    bagian = {"pembilang": Decimal(1), "penyebut": Decimal(3)}
    hasil = replace(
        dasar,
        realisasi=Decimal(100) / 3,
        target=Decimal(36),
        capaian=Decimal(10000) / 108,
        catatan=dasar.catatan.model_copy(update=bagian),
    )

    aturan = build_aturan("capaian", "realisasi-per-target")
    assert write_hitungan(hasil, aturan) == "(1 / 3 × 100) / 36 × 100 = 92,59%"


def test_missing() -> None:
    """Without a capaian there is nothing to compute."""
    kosong = Kosong(JenisKosong.TIDAK_BERLAKU, "tidak ada pemilu")

    assert write(Arah.NAIK, Decimal(85), kosong) == ""
