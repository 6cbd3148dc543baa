"""
Requirements on the seven comparisons: each is seen met and not met.
"""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.compute.kelengkapan.perbandingan import (
    judge_anggaran_sasaran,
    judge_antartahun,
    judge_aturan_ukur,
    judge_efisiensi,
    judge_kategori,
    judge_kemajuan,
    judge_pembanding,
    judge_pendukung,
    judge_penyebab,
    judge_realisasi_anggaran,
    judge_target_realisasi,
)
from lkjip_site.model.hasil import Status
from lkjip_site.model.tahun import ProgramDokumen
from lkjip_site.nilai import Kosong
from tests.compute.kelengkapan.bahan import (
    BELUM,
    change_catatan,
    change_hasil,
    change_indikator,
    change_muatan,
    drop_tabel,
    keep_indikator,
)


def test_aturan_ukur(bahan: Bahan) -> None:
    """
    The scale has classes.
    """
    assert judge_aturan_ukur(bahan).keadaan == "ada"


@pytest.mark.parametrize("dengan_aturan", [True, False])
def test_aturan_ukur_without_classes(bahan: Bahan, *, dengan_aturan: bool) -> None:
    """
    A scale without classes, or no scale, judges nothing.
    """
    kategori = bahan.hasil.aturan["kategori"].model_copy(update={"kelas": ()})
    aturan = {"kategori": kategori} if dengan_aturan else {}

    assert judge_aturan_ukur(change_hasil(bahan, aturan=aturan)).keadaan == "belum"


def test_target_realisasi(bahan: Bahan) -> None:
    """
    All have both, or a reason why what was not measured has none.
    """
    assert judge_target_realisasi(bahan).keadaan == "ada"


def test_target_realisasi_missing(bahan: Bahan) -> None:
    """
    A realisasi that could be there and is not counts as missing.
    """
    temuan = judge_target_realisasi(change_indikator(bahan, "aduan", realisasi=BELUM))

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian == "Belum ada target atau realisasi: Jumlah aduan (1 dari 5)."


def test_target_realisasi_of_running_year(awal_tahun: Bahan) -> None:
    """
    At the start of a year nothing is reported.
    """
    assert judge_target_realisasi(awal_tahun).keadaan == "belum"


def test_kategori(bahan: Bahan) -> None:
    """
    Every capaian has its kategori.
    """
    assert judge_kategori(bahan).keadaan == "ada"


def test_kategori_missing(bahan: Bahan) -> None:
    """
    A capaian without kategori is named.
    """
    temuan = judge_kategori(change_indikator(bahan, "aduan", kategori=BELUM))

    assert temuan.uraian == "Tanpa kategori: Jumlah aduan (1 dari 4)."


def test_kategori_of_running_year(awal_tahun: Bahan) -> None:
    """
    Without capaian there is nothing to put into a class.
    """
    assert judge_kategori(awal_tahun).keadaan == "tidak berlaku"


def test_antartahun(bahan: Bahan) -> None:
    """
    Of three years that are asked for, one is known.
    """
    temuan = judge_antartahun(bahan)

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian.startswith("Tahun dengan angka pembanding: 2024.")


def test_antartahun_complete(bahan: Bahan) -> None:
    """
    With three years of figures the comparison is whole.
    """
    (lalu,) = bahan.riwayat
    riwayat = tuple(replace(lalu, tahun=tahun) for tahun in (2024, 2023, 2022))

    assert judge_antartahun(replace(bahan, riwayat=riwayat)).keadaan == "ada"


def test_antartahun_without_history(bahan: Bahan) -> None:
    """
    The first year has nothing to compare with.
    """
    assert judge_antartahun(replace(bahan, riwayat=())).keadaan == "belum"


def test_kemajuan(bahan: Bahan) -> None:
    """
    All have progress, or a reason why not.
    """
    assert judge_kemajuan(bahan).keadaan == "ada"


def test_kemajuan_missing(bahan: Bahan) -> None:
    """
    Progress that could be computed and cannot yet is missing.
    """
    temuan = judge_kemajuan(change_indikator(bahan, "aduan", kemajuan=BELUM))

    assert temuan.uraian == "Belum ada kemajuan: Jumlah aduan (1 dari 5)."


def test_pembanding(bahan: Bahan) -> None:
    """
    Of five indikator two have a figure, two a reason, one nothing.
    """
    temuan = judge_pembanding(bahan)

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian == (
        "Indikator dengan angka pembanding: 2; tanpa pembanding dengan alasan: 2; "
        "belum tersedia: 1."
    )


def test_pembanding_with_reason(bahan: Bahan) -> None:
    """
    A reason is enough where there is no standard.
    """
    alasan = change_catatan(bahan, "pemilih", pembanding="tidak ada standar")

    assert judge_pembanding(alasan).keadaan == "ada"


def test_pembanding_unknown(bahan: Bahan) -> None:
    """
    Nothing known is nothing compared.
    """
    satu = keep_indikator(bahan, "pemilih")

    assert judge_pembanding(satu).keadaan == "belum"


def test_penyebab(bahan: Bahan) -> None:
    """
    Causes are there, and for what was missed also obstacle and solution.
    """
    assert judge_penyebab(bahan).keadaan == "ada"


def test_penyebab_missing(bahan: Bahan) -> None:
    """
    A missed target without obstacle and solution is not explained.
    """
    kurang = change_catatan(bahan, "kepuasan", hambatan=BELUM, solusi=BELUM)

    assert judge_penyebab(kurang).uraian == (
        "Belum dijelaskan: Kepuasan warga (hambatan, solusi) (1 dari 4)."
    )


def test_penyebab_of_reached_target(bahan: Bahan) -> None:
    """
    A reached target needs its cause only.
    """
    satu = bahan.hasil.indikator_by_id("indeks")

    assert satu.status is Status.TERCAPAI
    assert isinstance(satu.catatan.solusi, Kosong)
    assert judge_penyebab(keep_indikator(bahan, "indeks")).keadaan == "ada"


def test_penyebab_unknown(bahan: Bahan) -> None:
    """
    Where nothing is explained, the comparison is missing.
    """
    tanpa = change_catatan(keep_indikator(bahan, "aduan"), "aduan", penyebab=BELUM)

    assert judge_penyebab(tanpa).keadaan == "belum"


def test_penyebab_of_running_year(awal_tahun: Bahan) -> None:
    """
    Without capaian there is nothing to explain.
    """
    assert judge_penyebab(awal_tahun).keadaan == "tidak berlaku"


def test_efisiensi(bahan: Bahan) -> None:
    """
    All are judged by one rule, or it is said why not.
    """
    assert judge_efisiensi(bahan).keadaan == "ada"


@pytest.mark.parametrize(
    "isi", [{"efisiensi": BELUM}, {"realisasi": BELUM}], ids=["efisiensi", "realisasi"]
)
def test_efisiensi_missing(bahan: Bahan, isi: dict[str, Any]) -> None:
    """
    What is not known yet cannot be judged.
    """
    temuan = judge_efisiensi(change_indikator(bahan, "aduan", **isi))

    assert temuan.uraian == "Belum dapat dihitung: Jumlah aduan (1 dari 5)."


@pytest.mark.parametrize(
    ("judge", "id_tabel"),
    [
        (judge_target_realisasi, "tabel-3.2"),
        (judge_kemajuan, "tabel-3.4"),
        (judge_efisiensi, "tabel-3.7"),
    ],
)
def test_without_table(bahan: Bahan, judge: Any, id_tabel: str) -> None:
    """
    A comparison whose table cannot be built is missing.
    """
    assert judge(drop_tabel(bahan, id_tabel)).keadaan == "belum"


def test_pendukung(bahan: Bahan) -> None:
    """
    One indikator names no program that served it.
    """
    temuan = judge_pendukung(bahan)

    assert temuan.keadaan == "sebagian"
    assert "Indeks Kenyamanan (1 dari 5)" in temuan.uraian


def test_pendukung_complete(bahan: Bahan) -> None:
    """
    With a program for it, all are served.
    """
    lengkap = change_catatan(bahan, "indeks", pendukung=("layanan",))

    assert judge_pendukung(lengkap).keadaan == "ada"


def test_realisasi_anggaran(bahan: Bahan) -> None:
    """
    The money of all three kegiatan is known.
    """
    assert judge_realisasi_anggaran(bahan).keadaan == "ada"


def test_realisasi_anggaran_missing(bahan: Bahan) -> None:
    """
    One kegiatan has not reported its spending.
    """
    tertib, layanan = bahan.hasil.anggaran.bagian
    kosong = replace(tertib.bagian[0], serapan=BELUM)
    bagian = (replace(tertib, bagian=(kosong,)), layanan)
    anggaran = replace(bahan.hasil.anggaran, bagian=bagian)
    temuan = judge_realisasi_anggaran(change_hasil(bahan, anggaran=anggaran))

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian.startswith("Kegiatan dengan pagu dan realisasi: 2 dari 3;")


def test_anggaran_sasaran(bahan: Bahan) -> None:
    """
    Both sasaran have money.
    """
    assert judge_anggaran_sasaran(bahan).keadaan == "ada"


def test_anggaran_sasaran_missing(bahan: Bahan) -> None:
    """
    A sasaran that no program serves has no money.
    """
    dokumen = ProgramDokumen.model_construct(program=bahan.program[:1])
    temuan = judge_anggaran_sasaran(change_muatan(bahan, program=dokumen))

    assert temuan.uraian == "Sasaran tanpa anggaran: Administrasi tertib (1 dari 2)."


@pytest.mark.parametrize(
    "judge", [judge_pendukung, judge_realisasi_anggaran, judge_anggaran_sasaran]
)
def test_without_program(awal_tahun: Bahan, judge: Any) -> None:
    """
    Without program there is no money to follow.
    """
    assert judge(awal_tahun).keadaan == "belum"


def test_capaian_of_year(bahan: Bahan) -> None:
    """
    Four of the five indikator of the tests have a capaian.
    """
    assert sum(isinstance(s.capaian, Decimal) for s in bahan.indikator) == 4
