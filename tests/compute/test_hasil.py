"""
The whole computing: from documents to the results of every year.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from lkjip_site.compute.hasil import compute_hasil, find_target, select_aturan
from lkjip_site.ingatan import Ingatan
from lkjip_site.model.hasil import Hasil, HasilIndikator, Status, TargetAkhir
from lkjip_site.model.muatan import Muatan, TahunLaporan
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import JenisKosong, Kosong
from tests.compute.bahan import (
    TAK_DIUKUR,
    build_aturan,
    build_daftar_aturan,
    build_indikator,
    build_kegiatan,
    build_muatan,
    build_perjanjian,
    build_program,
    build_tahun,
)
from tests.daftar_kasus import KasusAturan, each_case, show

ORMAS = build_indikator(
    target={2022: Decimal(3), 2023: Decimal(3), 2024: Decimal(4), 2025: TAK_DIUKUR}
)
KONFLIK = build_indikator(Arah.TURUN, {2023: Decimal(10)}, id="jumlah-konflik")


def build_year(
    tahun: int, realisasi: str, pendukung: Any = "tidak berlaku", **lain: str
) -> TahunLaporan:
    """
    Build a year with a realisasi of ormas, and of others by their ids.
    """
    umum = {"alasan": "tanpa program", "pendukung": pendukung}
    isi: Mapping[str, Mapping[str, Any]] = {
        satu.replace("_", "-"): umum | {"realisasi": nilai}
        for satu, nilai in ({"ormas_aktif": realisasi} | lain).items()
    }
    return build_tahun(
        build_program(
            "ormas", build_kegiatan(100, 50), build_kegiatan(300, 30, "ormas-02")
        ),
        build_program("politik", build_kegiatan(50, 50, "politik-01")),
        tahun=tahun,
        indikator=isi,
    )


def compute_first(tahun: TahunLaporan) -> HasilIndikator:
    """
    Compute one year and give its first indikator.
    """
    hasil = compute_hasil(build_muatan(tahun, indikator=(ORMAS,)))
    return hasil.tahun[tahun.tahun].indikator[0]


@pytest.fixture
def hasil() -> Hasil:
    """
    Compute two years of an indikator and one of another.
    """
    dua = build_year(2022, "2,5"), build_year(2023, "4,28", jumlah_konflik="12")
    return compute_hasil(build_muatan(*dua, indikator=(ORMAS, KONFLIK)))


@each_case("aturan", KasusAturan)
def test_aturan(kasus: KasusAturan) -> None:
    """
    The rule that holds is that of the case.
    """
    daftar = tuple(
        build_aturan("efisiensi", rumus, berlaku_mulai=str(mulai))
        for mulai, rumus in kasus.butir
    )

    berlaku = select_aturan(daftar, kasus.tahun)

    assert kasus.harapan == (
        berlaku["efisiensi"].rumus if "efisiensi" in berlaku else "tidak ada"
    )


def test_aturan_of_same_year() -> None:
    """
    Of two rules that begin in one year the one further down holds.
    """
    daftar = (build_aturan("efisiensi", "lama"), build_aturan("efisiensi", "baru"))

    assert select_aturan(daftar, 2023)["efisiensi"].rumus == "baru"


def test_aturan_order() -> None:
    """
    The rules keep the order of the file, in which pages list them.
    """
    daftar = (
        build_aturan("kategori"),
        build_aturan("efisiensi"),
        build_aturan("kategori", "baru", berlaku_mulai="2023"),
    )

    assert list(select_aturan(daftar, 2023)) == ["kategori", "efisiensi"]


def test_hasil_years(hasil: Hasil) -> None:
    """
    Every year of the data has its results, oldest first.
    """
    assert list(hasil.tahun) == [2022, 2023]


def test_hasil_indikator(hasil: Hasil) -> None:
    """
    An indikator has every quantity, each by its own rule.
    """
    satu = hasil.tahun[2023].indikator_by_id("ormas-aktif")

    assert satu.target == Decimal(3)
    assert satu.realisasi == Decimal("4.28")
    assert show(satu.capaian) == show(satu.capaian_dibatasi) == "142,67"
    assert getattr(satu.kategori, "nama", None) == "Sangat Tinggi"
    assert satu.status is Status.TERCAPAI
    assert satu.target_akhir == TargetAkhir(2024, Decimal(4))
    assert show(satu.kemajuan) == "107,00"


def test_hasil_direction(hasil: Hasil) -> None:
    """
    Another direction has its own formula and status.
    """
    satu = hasil.tahun[2023].indikator_by_id("jumlah-konflik")

    assert show(satu.capaian) == "80,00"
    assert satu.status is Status.BELUM


def test_hasil_order(hasil: Hasil) -> None:
    """
    The indikator stand in the order of the plan; what was not typed is left out.
    """
    daftar = [[satu.id for satu in tahun.indikator] for tahun in hasil.tahun.values()]

    assert daftar == [["ormas-aktif"], ["ormas-aktif", "jumlah-konflik"]]


def test_hasil_rata_rata(hasil: Hasil) -> None:
    """
    The mean of the year is that of its indikator.
    """
    assert show(hasil.tahun[2023].rata_rata.nilai) == "111,33"


def test_hasil_anggaran(hasil: Hasil) -> None:
    """
    The money of the year bears the name of the agency.
    """
    anggaran = hasil.tahun[2023].anggaran

    assert (anggaran.nama, anggaran.pagu) == ("Dinas Contoh", 450)


def test_hasil_sebelumnya(hasil: Hasil) -> None:
    """
    An indikator knows its own results of the year before and the change since.
    """
    satu = hasil.tahun[2023].indikator_by_id("ormas-aktif")

    assert satu.sebelumnya is hasil.tahun[2022].indikator_by_id("ormas-aktif")
    assert getattr(satu.perubahan, "selisih", None) == Decimal("1.78")


def test_hasil_new_indikator(hasil: Hasil) -> None:
    """
    An indikator that the year before did not have has no change.
    """
    satu = hasil.tahun[2023].indikator_by_id("jumlah-konflik")

    assert satu.sebelumnya is None
    assert satu.perubahan == Kosong(
        JenisKosong.BELUM_TERSEDIA, "data 2022 belum tersedia"
    )


def test_hasil_before_first_year(hasil: Hasil) -> None:
    """
    The first year has no year before it.
    """
    assert hasil.tahun[2022].sebelumnya is None


def test_hasil_gap() -> None:
    """
    Two years with a gap between them are not compared.
    """
    dua = build_year(2021, "2"), build_year(2023, "4")

    hasil = compute_hasil(build_muatan(*dua, indikator=(ORMAS,)))

    assert hasil.tahun[2023].sebelumnya is None
    assert hasil.tahun[2023].indikator[0].sebelumnya is None


def test_hasil_dated_aturan() -> None:
    """
    A rule that begins in 2024 leaves the figures of 2023 as they were.
    """
    aturan = (
        *build_daftar_aturan().values(),
        build_aturan("batas-capaian", "dibatasi", batas="100", berlaku_mulai="2024"),
    )
    dua = build_year(2023, "4,5"), build_year(2024, "6")

    hasil = compute_hasil(build_muatan(*dua, indikator=(ORMAS,), aturan=aturan))

    assert [
        (show(tahun.indikator[0].capaian), show(tahun.indikator[0].capaian_dibatasi))
        for tahun in hasil.tahun.values()
    ] == [("150,00", "150,00"), ("150,00", "100,00")]


@pytest.mark.parametrize(
    ("pendukung", "harapan"),
    [
        (["ormas"], (400, 80)),
        (["ormas-02"], (300, 30)),
        (["ormas-02", "politik"], (350, 80)),
    ],
)
def test_money(pendukung: list[str], harapan: tuple[int, int]) -> None:
    """
    The money of an indikator is that of the program and kegiatan that support it.
    """
    satu = compute_first(build_year(2023, "4,28", pendukung))

    assert (satu.pagu, satu.realisasi_anggaran) == harapan


def test_money_serapan() -> None:
    """
    Its serapan is the ratio of those sums, its efisiensi rests on it.
    """
    satu = compute_first(build_year(2023, "4,5", ["ormas-02", "politik"]))

    assert show(satu.serapan) == "22,86"
    assert show(satu.efisiensi) == "556,25"


def test_money_missing() -> None:
    """
    Without a supporting program there is no money, and the reason stands.
    """
    satu = compute_first(build_year(2023, "4,28"))
    kosong = Kosong(JenisKosong.TIDAK_BERLAKU, "tanpa program")

    assert (satu.pagu, satu.realisasi_anggaran, satu.serapan) == (kosong,) * 3
    assert show(satu.efisiensi) == "tidak dinilai: tanpa program"


@pytest.mark.parametrize(
    ("perjanjian", "harapan"),
    [
        ([], Decimal(3)),
        ([{"target": {"ormas-aktif": "5"}}], Decimal(5)),
        (
            [{"target": {"ormas-aktif": "5"}}, {"target": {"ormas-aktif": "6"}}],
            Decimal(6),
        ),
        ([{"target": {"ormas-aktif": "5"}}, {"target": {}}], Decimal(5)),
        ([{"target": {}}], Decimal(3)),
        (
            [{"target": {"ormas-aktif": "tidak berlaku", "alasan": "ditunda"}}],
            Kosong(JenisKosong.TIDAK_BERLAKU, "ditunda"),
        ),
    ],
)
def test_target(perjanjian: list[dict[str, Any]], harapan: Decimal | Kosong) -> None:
    """
    The target is that of the last agreement that names it, else of the plan.
    """
    tahun = build_tahun(perjanjian=build_perjanjian(*perjanjian))

    assert find_target(tahun, ORMAS) == harapan


def test_target_without_agreement() -> None:
    """
    A year without agreements has the target of the plan.
    """
    assert find_target(TahunLaporan(2024), ORMAS) == 4


def test_target_of_no_year() -> None:
    """
    A year that the plan does not know has no target, not 0.
    """
    kosong = Kosong(JenisKosong.BELUM_TERSEDIA, "target tahun ini belum ditetapkan")

    assert find_target(TahunLaporan(2026), ORMAS) == kosong


def change_year(muatan: Muatan, tahun: TahunLaporan) -> Muatan:
    """
    Give the data folder after the files of one year were edited.
    """
    return replace(muatan, tahun=muatan.tahun | {tahun.tahun: tahun})


def list_recomputed(edit: TahunLaporan) -> list[int]:
    """
    List the years that are computed again after an edit of six years.
    """
    daftar = [build_year(tahun, "2") for tahun in range(2021, 2027)]
    muatan, ingatan = build_muatan(*daftar, indikator=(ORMAS,)), Ingatan()
    lama = compute_hasil(muatan, ingatan).tahun
    ingatan.end_build()
    baru = compute_hasil(change_year(muatan, edit), ingatan).tahun
    return [tahun for tahun in baru if baru[tahun] is not lama[tahun]]


@pytest.mark.parametrize(
    ("tahun", "harapan"), [(2021, [2021, 2022, 2023]), (2025, [2025, 2026])]
)
def test_recompute(tahun: int, harapan: list[int]) -> None:
    """
    After an edit a preview computes its year again and the two that show it.
    """
    assert list_recomputed(build_year(tahun, "3")) == harapan


def test_recompute_result() -> None:
    """
    What is kept and what is computed again fit together as if all were new.
    """
    daftar = [build_year(tahun, "2") for tahun in range(2021, 2025)]
    muatan, ingatan = build_muatan(*daftar, indikator=(ORMAS,)), Ingatan()
    compute_hasil(muatan, ingatan)
    ingatan.end_build()
    disunting = change_year(muatan, build_year(2022, "5"))

    assert compute_hasil(disunting, ingatan) == compute_hasil(disunting)
