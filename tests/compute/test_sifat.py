"""
What holds for every figure: properties of rounding, sums and judgements.
"""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lkjip_site.compute import kategori
from lkjip_site.compute.capaian import cap_capaian, compute_capaian, compute_rata_rata
from lkjip_site.compute.kategori import compute_kategori, compute_status
from lkjip_site.compute.kemajuan import compute_perubahan
from lkjip_site.compute.serapan import add_rupiah, compute_serapan
from lkjip_site.model.hasil import Kata, Perubahan, Status
from lkjip_site.model.instansi import Kelas
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import Kosong, Rentang, Ukuran
from lkjip_site.render import angka
from tests.compute.bahan import (
    KELAS,
    TAK_DIUKUR,
    build_aturan,
    build_daftar_aturan,
    build_indikator,
)
from tests.sifat import ANGKA, CAPAIAN, DESIMAL, POSITIF, RENTANG, RUPIAH, pair

Round = Callable[[Decimal, int], Decimal]
PEMBULATAN = pytest.mark.parametrize(
    "bulatkan", [kategori.round_half_up, angka.round_half_up], ids=["hitung", "tampil"]
)
ATURAN = {
    rumus: build_daftar_aturan(capaian_turun=rumus)
    for rumus in ("dua-kali-target-kurang-realisasi", "target-per-realisasi")
}
INDIKATOR = {arah: build_indikator(arah) for arah in Arah}
TURUN = pytest.mark.parametrize("rumus", ATURAN)
SKALA = build_aturan("kategori", kelas=KELAS)
BATAS = build_aturan("batas-capaian", "dibatasi", batas="120")
URUTAN = [str(satu["id"]) for satu in KELAS]
LAWAN = {
    Kata.MEMBAIK: Kata.MEMBURUK,
    Kata.MEMBURUK: Kata.MEMBAIK,
    Kata.TETAP: Kata.TETAP,
}


def get_capaian(
    arah: Arah,
    target: Ukuran,
    realisasi: Ukuran,
    rumus: str = "dua-kali-target-kurang-realisasi",
) -> Decimal:
    """
    Compute a capaian that exists.
    """
    capaian = compute_capaian(ATURAN[rumus], arah, target, realisasi)
    assert isinstance(capaian, Decimal)
    return capaian


def get_perubahan(lalu: Decimal, kini: Decimal, arah: Arah) -> Perubahan:
    """
    Compute a change that exists.
    """
    target = Rentang(Decimal(80), Decimal(90)) if arah is Arah.RENTANG else Decimal(80)
    perubahan = compute_perubahan(INDIKATOR[arah], 2023, target, lalu, kini)
    assert isinstance(perubahan, Perubahan)
    return perubahan


def rank_kategori(capaian: Decimal) -> int:
    """
    Give the place of its class on the scale, the best one first.
    """
    kelas = compute_kategori(SKALA, capaian)
    assert isinstance(kelas, Kelas)
    return URUTAN.index(kelas.id)


@PEMBULATAN
@given(nilai=ANGKA, desimal=DESIMAL)
def test_round_idempotent(bulatkan: Round, nilai: Decimal, desimal: int) -> None:
    """
    A rounded figure does not change when it is rounded again.
    """
    bulat = bulatkan(nilai, desimal)

    assert bulatkan(bulat, desimal) == bulat


@PEMBULATAN
@given(nilai=ANGKA, desimal=DESIMAL)
def test_round_error(bulatkan: Round, nilai: Decimal, desimal: int) -> None:
    """
    A rounded figure is at most half a unit of its last place off.
    """
    galat = abs(bulatkan(nilai, desimal) - nilai)

    assert galat <= Decimal(5).scaleb(-desimal - 1)


@PEMBULATAN
@given(dua=pair(ANGKA), desimal=DESIMAL)
def test_round_monotone(bulatkan: Round, dua: list[Decimal], desimal: int) -> None:
    """
    The smaller of two figures never becomes the greater one.
    """
    kecil, besar = dua

    assert bulatkan(kecil, desimal) <= bulatkan(besar, desimal)


@PEMBULATAN
@given(nilai=st.integers(-(10**9), 10**9), desimal=DESIMAL)
def test_round_half(bulatkan: Round, nilai: int, desimal: int) -> None:
    """
    A half goes away from zero.
    """
    setengah = Decimal(2 * nilai + 1).scaleb(-desimal) / 2

    assert abs(bulatkan(setengah, desimal)) > abs(setengah)


@PEMBULATAN
@given(nilai=ANGKA, desimal=DESIMAL)
def test_round_sign(bulatkan: Round, nilai: Decimal, desimal: int) -> None:
    """
    Rounding treats a figure and its opposite alike.
    """
    assert bulatkan(-nilai, desimal) == -bulatkan(nilai, desimal)


@given(nilai=ANGKA, desimal=DESIMAL)
def test_round_alike(nilai: Decimal, desimal: int) -> None:
    """
    What decides on the kategori is the figure that is shown.
    """
    hitung = kategori.round_half_up(nilai, desimal)

    assert hitung == angka.round_half_up(nilai, desimal)


@given(dua=pair(CAPAIAN))
def test_kategori_monotone(dua: list[Decimal]) -> None:
    """
    A greater capaian never has a lower kategori.
    """
    kecil, besar = dua

    assert rank_kategori(besar) <= rank_kategori(kecil)


@given(target=POSITIF, dua=pair(ANGKA))
def test_capaian_naik(target: Decimal, dua: list[Decimal]) -> None:
    """
    Where more is better, the capaian grows with the realisasi.
    """
    kecil, besar = [get_capaian(Arah.NAIK, target, satu) for satu in dua]

    assert (kecil < besar) == (dua[0] < dua[1])


@TURUN
@given(target=POSITIF, dua=pair(POSITIF))
def test_capaian_turun(rumus: str, target: Decimal, dua: list[Decimal]) -> None:
    """
    Where less is better, the capaian shrinks as the realisasi grows.
    """
    kecil, besar = [get_capaian(Arah.TURUN, target, satu, rumus) for satu in dua]

    assert (kecil > besar) == (dua[0] < dua[1])


@TURUN
@given(target=POSITIF)
def test_capaian_turun_at_target(rumus: str, target: Decimal) -> None:
    """
    Both formulas give 100 at the target.
    """
    assert get_capaian(Arah.TURUN, target, target, rumus) == 100


@given(target=POSITIF, realisasi=POSITIF)
def test_capaian_turun_order(target: Decimal, realisasi: Decimal) -> None:
    """
    The usual formula never gives more than the other one.
    """
    biasa = get_capaian(Arah.TURUN, target, realisasi)
    pilihan = get_capaian(Arah.TURUN, target, realisasi, "target-per-realisasi")

    # The last of 50 digits may be rounded up.
    assert biasa <= pilihan + Decimal("1e-20")


@given(rentang=RENTANG, realisasi=POSITIF)
def test_capaian_rentang(rentang: Rentang, realisasi: Decimal) -> None:
    """
    The capaian of a range is 100 inside and less outside.
    """
    capaian = get_capaian(Arah.RENTANG, rentang, realisasi)

    assert (capaian == 100) == (rentang.bawah <= realisasi <= rentang.atas)
    assert capaian <= 100


@pytest.mark.parametrize("arah", [Arah.NAIK, Arah.TURUN, Arah.TEPAT])
@given(target=POSITIF, realisasi=ANGKA)
def test_status_and_capaian(arah: Arah, target: Decimal, realisasi: Decimal) -> None:
    """
    The target is met exactly where the capaian reaches 100.
    """
    status = compute_status(arah, target, realisasi)

    assert (status is Status.TERCAPAI) == (get_capaian(arah, target, realisasi) >= 100)


@given(capaian=CAPAIAN)
def test_cap(capaian: Decimal) -> None:
    """
    A cap lowers what is above it and nothing else.
    """
    dibatasi = cap_capaian(BATAS, capaian)

    assert dibatasi == min(capaian, Decimal(120))


@given(daftar=st.lists(CAPAIAN, min_size=1, max_size=12))
def test_rata_rata(daftar: list[Decimal]) -> None:
    """
    The mean lies between the extremes; the one with the cap is never the greater.
    """
    rata = compute_rata_rata(daftar)

    assert isinstance(rata.nilai, Decimal)
    assert isinstance(rata.dibatasi, Decimal)
    assert min(daftar) <= rata.nilai <= max(daftar)
    assert rata.dibatasi <= min(rata.nilai, Decimal(100))


@given(daftar=st.lists(CAPAIAN, min_size=1), kosong=st.integers(1, 5))
def test_rata_rata_missing(daftar: list[Decimal], kosong: int) -> None:
    """
    A missing capaian changes the count and not the mean.
    """
    rata = compute_rata_rata([*daftar, *[TAK_DIUKUR] * kosong])

    assert rata.nilai == compute_rata_rata(daftar).nilai
    assert rata.semua - rata.terukur == kosong


@given(daftar=st.lists(RUPIAH), bagian=st.lists(RUPIAH))
def test_sum_of_sums(daftar: list[int], bagian: list[int]) -> None:
    """
    A sum does not depend on how its parts are grouped.
    """
    jumlah = add_rupiah([add_rupiah(daftar), add_rupiah(bagian)])

    assert jumlah == add_rupiah([*bagian, *daftar])


@given(daftar=st.lists(RUPIAH), letak=st.integers(0, 20))
def test_sum_missing(daftar: list[int], letak: int) -> None:
    """
    A sum with a missing part is missing, wherever the part stands.
    """
    bagian: list[int | Kosong] = [*daftar]
    bagian.insert(letak, TAK_DIUKUR)

    assert add_rupiah(bagian) == TAK_DIUKUR


@given(
    daftar=st.lists(
        st.tuples(st.integers(1, 10**12), st.integers(0, 10**12)), min_size=1
    )
)
def test_serapan_between(daftar: list[tuple[int, int]]) -> None:
    """
    The serapan of a whole lies between the extremes of its parts.
    """
    bagian = [compute_serapan(pagu, realisasi) for pagu, realisasi in daftar]
    persen = [satu for satu in bagian if isinstance(satu, Decimal)]
    jumlah = compute_serapan(*(sum(satu) for satu in zip(*daftar, strict=True)))

    assert isinstance(jumlah, Decimal)
    assert min(persen) <= jumlah <= max(persen)


@pytest.mark.parametrize("arah", [Arah.NAIK, Arah.TURUN, Arah.RENTANG, Arah.TEPAT])
@given(lalu=ANGKA, kini=ANGKA)
def test_perubahan_and_back(arah: Arah, lalu: Decimal, kini: Decimal) -> None:
    """
    The way back has the opposite difference and the opposite word.
    """
    maju = get_perubahan(lalu, kini, arah)
    mundur = get_perubahan(kini, lalu, arah)

    assert (mundur.selisih, mundur.kata) == (-maju.selisih, LAWAN[maju.kata])


@given(lalu=ANGKA, kini=ANGKA)
def test_perubahan_directions(lalu: Decimal, kini: Decimal) -> None:
    """
    What is better where more is better is worse where less is better.
    """
    naik = get_perubahan(lalu, kini, Arah.NAIK)
    turun = get_perubahan(lalu, kini, Arah.TURUN)

    assert turun.kata is LAWAN[naik.kata]


@given(lalu=ANGKA, kini=ANGKA)
def test_perubahan_persen(lalu: Decimal, kini: Decimal) -> None:
    """
    The percent has the sign of the difference.
    """
    assume(lalu != 0)
    perubahan = get_perubahan(lalu, kini, Arah.NAIK)

    assert isinstance(perubahan.persen, Decimal)
    assert (perubahan.persen > 0) == (perubahan.selisih > 0)
    assert (perubahan.persen == 0) == (perubahan.selisih == 0)
