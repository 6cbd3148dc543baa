"""
A year against a pack of requirements: who has the last word, and what is counted.
"""

from dataclasses import replace
from typing import Any

import pytest

from lkjip_site.check.katalog import LEVEL_BY_ATURAN
from lkjip_site.compute.kelengkapan import (
    PEMERIKSA,
    Bahan,
    compute_kelengkapan,
    decide,
    hold_peringatan,
)
from lkjip_site.load.syarat import load_syarat
from lkjip_site.model.kelengkapan import Jawaban, KelengkapanDokumen, Syarat
from lkjip_site.model.pemeriksaan import Keadaan, PeringatanDiterima, TemuanSyarat
from lkjip_site.problems import Level
from tests.compute.kelengkapan.bahan import change_muatan

ADA = TemuanSyarat(Keadaan.ADA, "Lengkap.")
SEBAGIAN = TemuanSyarat(Keadaan.SEBAGIAN, "Separuh.")
BELUM = TemuanSyarat(Keadaan.BELUM, "Tidak ada.")
DITERIMA = PeringatanDiterima("ejaan", 'tertulis "analisa"', "nama resmi")
JAWABAN = Jawaban.model_validate(
    {
        "id": "c04",
        "jawaban": "tidak berlaku",
        "jabatan": "Sekretaris Dinas Contoh",
        "tanggal": "2026-03-02",
        "bukti": "Surat Nomor 1",
    }
)


def build_syarat(**isi: Any) -> Syarat:
    """
    Build a requirement.
    """
    umum = {"id": "c04", "teks": "Laporan direviu", "sumber": [], "periksa": "reviu"}
    return Syarat.model_validate(umum | isi)


def test_pack(bahan: Bahan) -> None:
    """
    The pack that comes along has 40 requirements, each judged once.
    """
    kelengkapan = compute_kelengkapan(bahan, load_syarat())

    assert [satu.syarat.id for satu in kelengkapan.penilaian] == [
        f"c{nomor:02}" for nomor in range(1, 41)
    ]
    assert sum(kelengkapan.count().values()) == 40


def test_every_function_is_used() -> None:
    """
    Each function judges a requirement of the pack, and each requirement has one.
    """
    assert {satu.periksa for satu in load_syarat().syarat} == set(PEMERIKSA)


def test_sources_of_pack() -> None:
    """
    Each requirement names a source, and each source is used.
    """
    paket = load_syarat()
    disebut = [key for satu in paket.syarat for key in satu.sumber]

    assert set(disebut) == set(paket.sumber)
    assert all(satu.sumber for satu in paket.syarat)


def test_rules_of_pack() -> None:
    """
    The rules that count against a requirement exist, and can be accepted.
    """
    disebut = {aturan for satu in load_syarat().syarat for aturan in satu.aturan}

    assert {LEVEL_BY_ATURAN.get(aturan) for aturan in disebut} == {Level.PERINGATAN}


def test_criteria_of_pack() -> None:
    """
    The criteria of the evaluation name requirements that exist.
    """
    paket = load_syarat()
    disebut = {
        satu
        for komponen in paket.komponen
        for kriteria in komponen.kriteria
        for satu in kriteria.syarat
    }

    assert disebut <= {satu.id for satu in paket.syarat}


def test_questions_of_pack() -> None:
    """
    Four requirements are left to a person where the data does not show them.
    """
    assert [s.id for s in load_syarat().untuk_orang] == ["c04", "c05", "c33", "c34"]


def test_peringatan_of_other_rule(bahan: Bahan) -> None:
    """
    A peringatan counts only against the requirement that names its rule.
    """
    syarat = build_syarat(aturan=["ejaan"])

    assert hold_peringatan(syarat, ADA, replace(bahan, peringatan=("lain",))) is ADA


def test_peringatan_left_open(bahan: Bahan) -> None:
    """
    What nobody mended or accepted leaves a requirement half met.
    """
    syarat = build_syarat(aturan=["ejaan"], diterima="ada")
    temuan = hold_peringatan(syarat, ADA, replace(bahan, peringatan=("ejaan",) * 2))

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian == "Lengkap. Peringatan pemeriksaan: 2 belum diperbaiki."


@pytest.mark.parametrize("diterima", ["ada", "sebagian"])
def test_accepted_peringatan(bahan: Bahan, diterima: str) -> None:
    """
    What a good reason is worth, the requirement says.
    """
    syarat = build_syarat(aturan=["ejaan"], diterima=diterima)
    temuan = hold_peringatan(syarat, ADA, replace(bahan, diterima=(DITERIMA,)))

    assert temuan.keadaan == diterima
    assert temuan.uraian.endswith("1 diterima dengan alasan.")


def test_peringatan_on_what_is_missing(bahan: Bahan) -> None:
    """
    A peringatan makes nothing better.
    """
    syarat = build_syarat(aturan=["ejaan"])
    temuan = hold_peringatan(syarat, BELUM, replace(bahan, peringatan=("ejaan",)))

    assert temuan.keadaan == "belum"


def test_last_word_of_data() -> None:
    """
    Where the data decides, no answer changes it.
    """
    assert decide(build_syarat(), BELUM, JAWABAN).temuan is BELUM


def test_data_that_shows_it() -> None:
    """
    What the data shows needs no answer.
    """
    penilaian = decide(build_syarat(penentu="orang"), ADA, JAWABAN)

    assert penilaian.temuan is ADA
    assert penilaian.jawaban is None


@pytest.mark.parametrize("temuan", [SEBAGIAN, BELUM])
def test_last_word_of_person(temuan: TemuanSyarat) -> None:
    """
    A person decides on what the data does not show.
    """
    penilaian = decide(build_syarat(penentu="orang"), temuan, JAWABAN)

    assert penilaian.temuan.keadaan == "tidak berlaku"
    assert penilaian.jawaban is JAWABAN


@pytest.mark.parametrize(
    ("temuan", "keadaan"), [(SEBAGIAN, "sebagian"), (BELUM, "belum dijawab")]
)
def test_question_without_answer(temuan: TemuanSyarat, keadaan: str) -> None:
    """
    Nobody answered: what the data shows of it stays, else the question.
    """
    penilaian = decide(build_syarat(penentu="orang"), temuan, None)

    assert penilaian.temuan.keadaan == keadaan


def test_answer_of_year(bahan: Bahan) -> None:
    """
    An answer in kelengkapan.yml reaches its requirement.
    """
    dokumen = KelengkapanDokumen(jawaban=(JAWABAN,))
    kelengkapan = compute_kelengkapan(
        change_muatan(bahan, kelengkapan=dokumen), load_syarat()
    )

    assert kelengkapan.penilaian[3].jawaban is JAWABAN
    assert kelengkapan.count()[Keadaan.BELUM_DIJAWAB] == 3


def test_accepted_are_listed(bahan: Bahan) -> None:
    """
    What was accepted is shown as it was given.
    """
    kelengkapan = compute_kelengkapan(
        replace(bahan, diterima=(DITERIMA,)), load_syarat()
    )

    assert kelengkapan.diterima == (DITERIMA,)
