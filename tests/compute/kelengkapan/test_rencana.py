"""
Requirements on plan and agreement: each is seen met and not met.
"""

from dataclasses import replace
from typing import Any

import pytest

from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.compute.kelengkapan.rencana import (
    judge_definisi,
    judge_kesesuaian,
    judge_penjenjangan,
    judge_perjanjian,
    judge_perubahan,
    judge_target,
)
from lkjip_site.model.renstra import Indikator, Renstra
from lkjip_site.model.tahun import PerjanjianDokumen, Program, ProgramDokumen
from tests.compute.kelengkapan.bahan import BELUM, change_hasil, change_muatan


def change_renstra(bahan: Bahan, **isi: Any) -> Bahan:
    """
    Give the same year with the same changes at every indikator of its plan.
    """
    renstra = bahan.hasil.renstra
    tujuan = tuple(
        satu.model_copy(
            update={
                "indikator": tuple(_change(i, isi) for i in satu.indikator),
                "sasaran": tuple(
                    s.model_copy(
                        update={
                            "indikator": tuple(_change(i, isi) for i in s.indikator)
                        }
                    )
                    for s in satu.sasaran
                ),
            }
        )
        for satu in renstra.tujuan
    )
    return change_hasil(bahan, renstra=renstra.model_copy(update={"tujuan": tujuan}))


def _change(indikator: Indikator, isi: dict[str, Any]) -> Indikator:
    """
    Give an indikator with other values.
    """
    return indikator.model_copy(update=isi)


def change_perjanjian(bahan: Bahan, **isi: Any) -> Bahan:
    """
    Give the same year with another last agreement.
    """
    dokumen = bahan.hasil.muatan.perjanjian
    assert dokumen is not None
    *lama, akhir = dokumen.isi.perjanjian
    daftar = (*lama, akhir.model_copy(update=isi))
    return change_muatan(
        bahan, perjanjian=PerjanjianDokumen.model_construct(perjanjian=daftar)
    )


def change_program(bahan: Bahan, **isi: Any) -> Bahan:
    """
    Give the same year with the same changes at each program.
    """
    daftar = tuple(satu.model_copy(update=isi) for satu in bahan.program)
    return change_muatan(bahan, program=ProgramDokumen.model_construct(program=daftar))


def fill_kegiatan(bahan: Bahan) -> tuple[Program, ...]:
    """
    Give the program of the year, each kegiatan with a subkegiatan.
    """
    sub = bahan.program[0].kegiatan[0].subkegiatan
    return tuple(
        program.model_copy(
            update={
                "kegiatan": tuple(
                    k.model_copy(update={"subkegiatan": sub}) for k in program.kegiatan
                )
            }
        )
        for program in bahan.program
    )


def test_target(bahan: Bahan) -> None:
    """
    A plan with a target for each of its years is complete.
    """
    target = dict.fromkeys(range(2023, 2027), BELUM)

    assert judge_target(change_renstra(bahan, target=target)).keadaan == "ada"


def test_target_of_some_years(bahan: Bahan) -> None:
    """
    Of 20 targets 6 are neither typed nor missing with a reason.
    """
    temuan = judge_target(bahan)

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian == (
        "Target tahunan yang terisi atau beralasan: 14 dari 20. "
        "Tahun yang belum lengkap: 2023; 2026."
    )


def test_target_of_no_year(bahan: Bahan) -> None:
    """
    A plan without targets is none.
    """
    assert judge_target(change_renstra(bahan, target={})).keadaan == "belum"


def test_definisi(bahan: Bahan) -> None:
    """
    One of 30 facts on the indikator is missing.
    """
    temuan = judge_definisi(bahan)

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian == "Belum ada: rumus Indeks Kenyamanan (1 dari 30)."


def test_definisi_complete(bahan: Bahan) -> None:
    """
    With that fact all indikator are described.
    """
    indikator = tuple(
        replace(satu, indikator=satu.indikator.model_copy(update={"rumus": "n"}))
        for satu in bahan.indikator
    )

    assert judge_definisi(change_hasil(bahan, indikator=indikator)).keadaan == "ada"


def test_definisi_without_indikator(bahan: Bahan) -> None:
    """
    Without indikator there is nothing to describe.
    """
    assert judge_definisi(change_hasil(bahan, indikator=())).keadaan == "belum"


def test_perjanjian(bahan: Bahan) -> None:
    """
    The program of the last agreement add up to its total.
    """
    assert judge_perjanjian(bahan).keadaan == "ada"


def test_perjanjian_with_other_total(bahan: Bahan) -> None:
    """
    Another total is not the sum.
    """
    temuan = judge_perjanjian(change_perjanjian(bahan, jumlah_pagu=1))

    assert temuan.keadaan == "sebagian"


def test_perubahan(bahan: Bahan) -> None:
    """
    Both versions are there, with the reason of the change.
    """
    assert judge_perubahan(bahan).keadaan == "ada"


@pytest.mark.parametrize("sebab", ["", BELUM])
def test_perubahan_without_reason(bahan: Bahan, sebab: object) -> None:
    """
    A change without its reason is half a change.
    """
    temuan = judge_perubahan(change_perjanjian(bahan, sebab=sebab))

    assert temuan.keadaan == "sebagian"


def test_perubahan_of_single_agreement(awal_tahun: Bahan) -> None:
    """
    An agreement that was not changed needs no comparison.
    """
    assert judge_perubahan(awal_tahun).keadaan == "tidak berlaku"


def test_kesesuaian(bahan: Bahan) -> None:
    """
    Two targets differ from the plan, and nothing says why.
    """
    temuan = judge_kesesuaian(bahan)

    assert temuan.keadaan == "sebagian"
    assert "Indeks Kenyamanan; Partisipasi pemilih (2 dari 5)" in temuan.uraian


def test_kesesuaian_explained(bahan: Bahan) -> None:
    """
    What the agreement explains is in order.
    """
    sebab = {"indeks": "survei dikurangi", "pemilih": "tidak ada pemilu"}

    assert judge_kesesuaian(
        change_perjanjian(bahan, keputusan_target=sebab)
    ).keadaan == ("ada")


def test_kesesuaian_of_missing_targets(bahan: Bahan) -> None:
    """
    Two targets that are missing in the same way are the same.
    """
    target = {
        **{satu.id: satu.indikator.target[2025] for satu in bahan.indikator},
        "pemilih": bahan.hasil.indikator_by_id("pemilih").target,
    }

    assert judge_kesesuaian(change_perjanjian(bahan, target=target)).keadaan == "ada"


@pytest.mark.parametrize("judge", [judge_perjanjian, judge_perubahan, judge_kesesuaian])
def test_without_agreement(bahan: Bahan, judge: Any) -> None:
    """
    Without an agreement nothing of it can be shown.
    """
    assert judge(change_muatan(bahan, perjanjian=None)).keadaan == "belum"


def test_penjenjangan(bahan: Bahan) -> None:
    """
    A tree in which every kegiatan has a subkegiatan is whole.
    """
    dokumen = ProgramDokumen.model_construct(program=fill_kegiatan(bahan))

    assert judge_penjenjangan(change_muatan(bahan, program=dokumen)).keadaan == "ada"


def test_penjenjangan_with_loose_ends(bahan: Bahan) -> None:
    """
    Two kegiatan have no subkegiatan.
    """
    temuan = judge_penjenjangan(bahan)

    assert temuan.keadaan == "sebagian"
    assert "Survei; Arsip (2 dari 7)" in temuan.uraian


def test_penjenjangan_of_empty_program(bahan: Bahan) -> None:
    """
    A program without kegiatan, and a sasaran without program, are loose ends.
    """
    kosong = change_program(bahan, kegiatan=(), sasaran="layanan")
    temuan = judge_penjenjangan(kosong)

    assert temuan.uraian == (
        "Tanpa turunan: Administrasi tertib; Program Layanan; Program Tertib "
        "(3 dari 4)."
    )


def test_penjenjangan_without_program(awal_tahun: Bahan) -> None:
    """
    Without program there is no tree.
    """
    assert judge_penjenjangan(awal_tahun).keadaan == "belum"


def test_renstra(bahan: Bahan) -> None:
    """
    The plan of the tests has five indikator and four years.
    """
    renstra: Renstra = bahan.hasil.renstra

    assert len(list(renstra.daftar_indikator())) == 5
    assert renstra.periode == "2023-2026"
