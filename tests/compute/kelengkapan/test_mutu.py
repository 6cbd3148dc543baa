"""
Requirements on the quality of the whole: each is seen met and not met.
"""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.compute.kelengkapan.mutu import (
    judge_bahasa,
    judge_berkala,
    judge_gambar,
    judge_keterangan_tabel,
    judge_lampiran,
    judge_luar_biasa,
    judge_penutup,
    judge_privasi,
    judge_sumber_tunggal,
    judge_tak_diukur,
    judge_tindak_lanjut,
    judge_uraian,
)
from lkjip_site.model.tahun import RencanaAksi, RencanaAksiDokumen, RencanaIndikator
from lkjip_site.table import Cell
from tests.compute.kelengkapan.bahan import (
    BELUM,
    GAMBAR,
    TIDAK_BERLAKU,
    build_narasi,
    change_indikator,
    change_laporan,
    change_muatan,
    drop_tabel,
    keep_indikator,
)


def build_rencana(**isi: Any) -> RencanaAksiDokumen:
    """
    Build the monthly plan of one indikator.
    """
    umum: dict[str, Any] = {"id": "aduan", "satuan": "Aduan", "target": {}}
    satu = RencanaIndikator.model_construct(
        **{**umum, "realisasi": {}, "jumlah": Decimal(50), **isi}
    )
    rencana = RencanaAksi.model_construct(perjanjian="awal", indikator=(satu,))
    return RencanaAksiDokumen.model_construct(rencana_aksi=(rencana,))


@pytest.mark.parametrize("judge", [judge_luar_biasa, judge_privasi, judge_bahasa])
def test_left_to_the_check(bahan: Bahan, judge: Any) -> None:
    """
    What the check looks at is in order until it warns.
    """
    assert judge(bahan).keadaan == "ada"


def test_tak_diukur(bahan: Bahan) -> None:
    """
    What was not measured is missing with a reason.
    """
    assert judge_tak_diukur(bahan).keadaan == "ada"


def test_tak_diukur_as_zero(bahan: Bahan) -> None:
    """
    A 0 without a target was never measured.
    """
    nol = change_indikator(bahan, "pemilih", realisasi=Decimal(0))

    assert judge_tak_diukur(nol).uraian == (
        "Ditulis 0 meskipun tidak ada targetnya: Partisipasi pemilih (1 dari 1)."
    )


def test_tak_diukur_where_all_are_measured(bahan: Bahan) -> None:
    """
    Where all is measured there is nothing to explain.
    """
    assert judge_tak_diukur(keep_indikator(bahan, "aduan")).keadaan == "tidak berlaku"


@pytest.mark.parametrize("banyak", [0, 1])
def test_uraian(bahan: Bahan, banyak: int) -> None:
    """
    Prose takes its figures from the data, whoever wrote it.
    """
    narasi = {"bab-3": build_narasi("3.1")} if banyak else {}
    temuan = judge_uraian(change_muatan(bahan, narasi=narasi))

    assert temuan.keadaan == "ada"
    assert ("Uraian di 1 halaman" in temuan.uraian) == bool(banyak)


def test_sumber_tunggal(bahan: Bahan) -> None:
    """
    Summary and main table show the same figures.
    """
    assert judge_sumber_tunggal(bahan).keadaan == "ada"


def test_sumber_tunggal_of_other_figure(bahan: Bahan) -> None:
    """
    A figure that differs is found.
    """
    tabel = bahan.tabel["ringkasan"]
    pertama, *lain = tabel.baris
    beda = replace(pertama, sel={**pertama.sel, "realisasi": Cell(Decimal(1))})
    ubah = {**bahan.tabel, "ringkasan": replace(tabel, baris=(beda, *lain))}
    temuan = judge_sumber_tunggal(replace(bahan, tabel=ubah))

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian == "Berbeda antara ringkasan dan tabel: indeks (1 dari 5)."


def test_sumber_tunggal_without_table(bahan: Bahan) -> None:
    """
    Without the main table nothing can be compared.
    """
    assert judge_sumber_tunggal(drop_tabel(bahan, "tabel-3.2")).keadaan == "belum"


@pytest.mark.parametrize(
    ("judul", "keadaan"),
    [(("simpulan", "langkah-perbaikan"), "sebagian"), (("simpulan",), "sebagian")],
)
def test_penutup(bahan: Bahan, judul: tuple[str, ...], keadaan: str) -> None:
    """
    Who takes a step until when, the data cannot say.
    """
    narasi = {"bab-4": build_narasi(*judul)}

    assert judge_penutup(change_muatan(bahan, narasi=narasi)).keadaan == keadaan


def test_penutup_unwritten(bahan: Bahan) -> None:
    """
    A closing that the agency did not write is missing.
    """
    assert judge_penutup(bahan).keadaan == "belum"


def test_tindak_lanjut(bahan: Bahan) -> None:
    """
    No data says what came of the last evaluation.
    """
    assert judge_tindak_lanjut(bahan).keadaan == "belum"


def test_lampiran(bahan: Bahan) -> None:
    """
    Both agreements, the measurement and the plan are attached.
    """
    assert judge_lampiran(bahan).keadaan == "ada"


def test_lampiran_without_plan(awal_tahun: Bahan) -> None:
    """
    A single agreement needs no second annex, but an action plan.
    """
    temuan = judge_lampiran(awal_tahun)

    assert temuan.keadaan == "sebagian"
    assert temuan.uraian.endswith("Belum ada: rencana aksi.")


def test_lampiran_unknown(bahan: Bahan) -> None:
    """
    Without tables nothing is attached.
    """
    assert judge_lampiran(replace(bahan, tabel={})).keadaan == "belum"


def test_keterangan_tabel(bahan: Bahan) -> None:
    """
    Three tables of the print have no number.
    """
    temuan = judge_keterangan_tabel(bahan)

    assert temuan.keadaan == "sebagian"
    assert "(3 dari 27)" in temuan.uraian


def test_keterangan_tabel_complete(bahan: Bahan) -> None:
    """
    The others have number, title and source.
    """
    lengkap = {i: t for i, t in bahan.tabel.items() if t.nomor}

    assert judge_keterangan_tabel(replace(bahan, tabel=lengkap)).keadaan == "ada"


@pytest.mark.parametrize(
    ("daftar", "keadaan"),
    [
        ((GAMBAR,), "ada"),
        ((GAMBAR, GAMBAR.model_copy(update={"berkas": BELUM})), "sebagian"),
        ((GAMBAR.model_copy(update={"berkas": BELUM}),), "belum"),
        ((), "tidak berlaku"),
    ],
)
def test_gambar(bahan: Bahan, daftar: object, keadaan: str) -> None:
    """
    A picture that the report names is there or not.
    """
    assert judge_gambar(change_laporan(bahan, gambar=daftar)).keadaan == keadaan


@pytest.mark.parametrize(
    ("realisasi", "keadaan"),
    [
        ({bulan: Decimal(1) for bulan in (3, 6, 9, 12)}, "ada"),
        ({3: Decimal(1), 6: BELUM, 9: TIDAK_BERLAKU}, "sebagian"),
        ({}, "belum"),
    ],
)
def test_berkala(bahan: Bahan, realisasi: object, keadaan: str) -> None:
    """
    A quarter counts when its realisasi is known, or missing with good reason.
    """
    rencana = build_rencana(realisasi=realisasi)

    assert judge_berkala(change_muatan(bahan, rencana_aksi=rencana)).keadaan == keadaan


def test_berkala_of_what_is_not_measured(bahan: Bahan) -> None:
    """
    An indikator that does not apply this year has no quarters.
    """
    rencana = build_rencana(jumlah=TIDAK_BERLAKU)
    temuan = judge_berkala(change_muatan(bahan, rencana_aksi=rencana))

    assert temuan.uraian == "Realisasi triwulan yang terisi: 0 dari 0."


def test_berkala_without_plan(awal_tahun: Bahan) -> None:
    """
    Without a plan nothing was measured in the year.
    """
    assert judge_berkala(awal_tahun).keadaan == "belum"
