"""
Money: sums, serapan and efisiensi.
"""

from decimal import Decimal

import pytest

from lkjip_site.compute.serapan import (
    add_rupiah,
    compute_anggaran,
    compute_efisiensi,
    compute_serapan,
)
from lkjip_site.model.hasil import HasilAnggaran
from lkjip_site.model.muatan import TahunLaporan
from lkjip_site.nilai import JenisKosong, Kosong
from tests.compute.bahan import (
    build_aturan,
    build_kegiatan,
    build_perjanjian,
    build_program,
    build_tahun,
)
from tests.daftar_kasus import KasusEfisiensi, KasusSerapan, each_case, show

BELUM = Kosong(JenisKosong.BELUM_DILAPORKAN, "bidangnya belum mengirim angka")


def show_rupiah(nilai: int | Kosong) -> str:
    """
    Write an amount, or why there is none.
    """
    return show(nilai) if isinstance(nilai, Kosong) else str(nilai)


def find_program(anggaran: HasilAnggaran, id_program: str) -> HasilAnggaran:
    """
    Find the money of a program.
    """
    (program,) = [satu for satu in anggaran.bagian if satu.id == id_program]
    return program


@pytest.fixture
def changed() -> TahunLaporan:
    """
    Give a year of two program whose agreement was changed twice.
    """
    return build_tahun(
        build_program(
            "a", build_kegiatan(60, 30, "a-01"), build_kegiatan(40, 40, "a-02")
        ),
        build_program("b", build_kegiatan(900, 90, "b-01")),
        perjanjian=build_perjanjian(
            {"pagu": {"b": "700", "a": "80"}},
            {"pagu": {"b": "800", "a": "90"}, "pagu_sebelum": {"b": "710", "a": "81"}},
            {"pagu": {"b": "900", "a": "100"}, "pagu_sebelum": {"b": "820", "a": "92"}},
        ),
    )


@each_case("serapan", KasusSerapan)
def test_serapan(kasus: KasusSerapan) -> None:
    """
    The serapan of the agency is that of the case.
    """
    daftar = [build_kegiatan(satu.pagu, satu.realisasi) for satu in kasus.kegiatan]
    tahun = build_tahun(*[build_program(f"p-{n}", k) for n, k in enumerate(daftar)])

    assert show(compute_anggaran(tahun, "Dinas").serapan) == kasus.harapan


@each_case("serapan", KasusSerapan)
def test_serapan_of_program(kasus: KasusSerapan) -> None:
    """
    The serapan of a program with these kegiatan is the same.
    """
    daftar = [build_kegiatan(satu.pagu, satu.realisasi) for satu in kasus.kegiatan]
    tahun = build_tahun(build_program("ormas", *daftar))

    (program,) = compute_anggaran(tahun, "Dinas").bagian

    assert show(program.serapan) == kasus.harapan


def test_serapan_missing_both() -> None:
    """
    Of two missing figures the reason of the realisasi is given.
    """
    pagu = Kosong(JenisKosong.BELUM_TERSEDIA, "pagu belum ditetapkan")

    assert compute_serapan(pagu, BELUM) == BELUM


@each_case("efisiensi", KasusEfisiensi)
def test_efisiensi(kasus: KasusEfisiensi) -> None:
    """
    The efisiensi is that of the case.
    """
    aturan = build_aturan("efisiensi", kasus.rumus)
    assert isinstance(kasus.capaian, Decimal | Kosong)
    assert isinstance(kasus.serapan, Decimal | Kosong)

    efisiensi = compute_efisiensi(aturan, kasus.status, kasus.capaian, kasus.serapan)

    assert show(efisiensi) == kasus.harapan


@pytest.mark.parametrize(
    ("daftar", "harapan"),
    [([], 0), ([5], 5), ([5, 0, 7], 12), ([5, BELUM, 7], BELUM), ([BELUM], BELUM)],
)
def test_add_rupiah(daftar: list[int | Kosong], harapan: int | Kosong) -> None:
    """
    A sum is exact; with a missing part it is missing, with its reason.
    """
    assert add_rupiah(daftar) == harapan


def test_anggaran_sums(changed: TahunLaporan) -> None:
    """
    Pagu and realisasi are added from the kegiatan to the program and the agency.
    """
    anggaran = compute_anggaran(changed, "Dinas Contoh")

    assert [(satu.id, satu.pagu, satu.realisasi) for satu in anggaran.walk()] == [
        ("instansi", 1000, 160),
        ("b", 900, 90),
        ("b-01", 900, 90),
        ("a", 100, 70),
        ("a-01", 60, 30),
        ("a-02", 40, 40),
    ]


def test_anggaran_levels(changed: TahunLaporan) -> None:
    """
    Every row knows its level and its name.
    """
    anggaran = compute_anggaran(changed, "Dinas Contoh")

    assert [(satu.tingkat, satu.nama) for satu in anggaran.walk()] == [
        ("instansi", "Dinas Contoh"),
        ("program", "b"),
        ("kegiatan", "b-01"),
        ("program", "a"),
        ("kegiatan", "a-01"),
        ("kegiatan", "a-02"),
    ]


def test_anggaran_versions(changed: TahunLaporan) -> None:
    """
    The first pagu is of the first agreement, the one before the change of the last.
    """
    anggaran = compute_anggaran(changed, "Dinas")

    assert [(satu.pagu_awal, satu.pagu_sebelum) for satu in anggaran.bagian] == [
        (700, 820),
        (80, 92),
    ]


def test_anggaran_versions_total(changed: TahunLaporan) -> None:
    """
    The agency has the sums of both.
    """
    anggaran = compute_anggaran(changed, "Dinas")

    assert (anggaran.pagu_awal, anggaran.pagu_sebelum) == (780, 912)


def test_anggaran_kegiatan_versions(changed: TahunLaporan) -> None:
    """
    The agreements do not go down to the kegiatan.
    """
    kegiatan = compute_anggaran(changed, "Dinas").bagian[0].bagian[0]
    alasan = "perjanjian kinerja tidak merinci pagu sampai kegiatan"

    assert {show_rupiah(kegiatan.pagu_awal), show_rupiah(kegiatan.pagu_sebelum)} == {
        f"belum tersedia: {alasan}"
    }


@pytest.mark.parametrize(
    ("perjanjian", "harapan"),
    [
        (
            [],
            (
                "belum tersedia: perjanjian kinerja belum ada",
                "belum tersedia: perjanjian kinerja belum ada",
            ),
        ),
        (
            [{"pagu": {"a": "80"}}],
            ("80", "tidak berlaku: perjanjian kinerja tidak diubah"),
        ),
        (
            [{"pagu": {"a": "80"}}, {"pagu": {"a": "90"}, "pagu_sebelum": {"a": "81"}}],
            ("80", "81"),
        ),
        (
            [{"pagu": {"a": "80"}}, {"pagu": {"a": "90"}}, {"pagu": {"a": "95"}}],
            ("80", "90"),
        ),
        (
            [{"pagu": {"b": "80"}}, {"pagu": {"a": "90"}, "pagu_sebelum": {"b": "80"}}],
            (
                "belum tersedia: perjanjian kinerja tidak menyebut program ini",
                "belum tersedia: perjanjian kinerja tidak menyebut program ini",
            ),
        ),
    ],
)
def test_anggaran_stated(
    perjanjian: list[dict[str, dict[str, str]]], harapan: tuple[str, str]
) -> None:
    """
    What no agreement states for a program is missing, with the reason.
    """
    tahun = build_tahun(
        build_program("a", build_kegiatan(100, 70)),
        perjanjian=build_perjanjian(*perjanjian) if perjanjian else None,
    )

    program = find_program(compute_anggaran(tahun, "Dinas"), "a")

    assert (
        show_rupiah(program.pagu_awal),
        show_rupiah(program.pagu_sebelum),
    ) == harapan


def test_anggaran_order() -> None:
    """
    The program stand as in the first agreement, those it does not name at the end.
    """
    tahun = build_tahun(
        *[build_program(satu, build_kegiatan(1, 1)) for satu in ("x", "a", "b", "y")],
        perjanjian=build_perjanjian({"pagu": {"b": "1", "a": "1"}}),
    )

    anggaran = compute_anggaran(tahun, "Dinas")

    assert [satu.id for satu in anggaran.bagian] == ["b", "a", "x", "y"]


def test_anggaran_order_without_agreement() -> None:
    """
    Without any version of the agreement the program stand as in their file.
    """
    tahun = build_tahun(
        *[build_program(satu, build_kegiatan(1, 1)) for satu in ("b", "a")],
        perjanjian=build_perjanjian(),
    )

    anggaran = compute_anggaran(tahun, "Dinas")

    assert [satu.id for satu in anggaran.bagian] == ["b", "a"]


def test_anggaran_without_program() -> None:
    """
    A year without program.yml has the total of laporan.yml and nothing else.
    """
    anggaran = compute_anggaran(build_tahun(pagu="9.174.080.391"), "Dinas")

    assert (anggaran.id, anggaran.tingkat, anggaran.nama) == (
        "instansi",
        "instansi",
        "Dinas",
    )
    assert anggaran.pagu == 9_174_080_391
    assert show_rupiah(anggaran.realisasi) == (
        "belum tersedia: data program tahun ini belum ada"
    )


@pytest.mark.parametrize(
    ("versi", "harapan"),
    [
        ([80], ("80", "tidak berlaku: perjanjian kinerja tidak diubah")),
        ([80, 90], ("80", "80")),
        ([80, 90, 95], ("80", "90")),
    ],
)
def test_anggaran_of_agreements_alone(
    versi: list[int], harapan: tuple[str, str]
) -> None:
    """
    Without program.yml the totals of the agreements count: they are there.
    """
    perjanjian = build_perjanjian(*({"jumlah_pagu": str(satu)} for satu in versi))
    anggaran = compute_anggaran(build_tahun(pagu="95", perjanjian=perjanjian), "Dinas")

    assert (show_rupiah(anggaran.pagu_awal), show_rupiah(anggaran.pagu_sebelum)) == (
        harapan
    )


def test_anggaran_of_an_agreement_that_states_the_total_before() -> None:
    """
    What the last agreement calls the total before its change counts.
    """
    perjanjian = build_perjanjian(
        {"jumlah_pagu": "80"}, {"jumlah_pagu": "90", "jumlah_pagu_sebelum": "81"}
    )
    anggaran = compute_anggaran(build_tahun(pagu="95", perjanjian=perjanjian), "Dinas")

    assert show_rupiah(anggaran.pagu_sebelum) == "81"


def test_anggaran_without_anything() -> None:
    """
    A year without any file has no money, and says so.
    """
    anggaran = compute_anggaran(TahunLaporan(2023), "Dinas")

    assert show_rupiah(anggaran.pagu) == (
        "belum tersedia: data program tahun ini belum ada"
    )
