"""
Requirements on who reports and signs: each is seen met and not met.
"""

from dataclasses import replace
from typing import Any

import pytest

from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.compute.kelengkapan.pendahuluan import (
    judge_dasar_hukum,
    judge_identitas,
    judge_ikhtisar,
    judge_isu,
    judge_organisasi,
    judge_pengantar,
    judge_penyampaian,
    judge_reviu,
    judge_sumber_daya,
    judge_tanda_tangan,
    judge_terbit,
)
from lkjip_site.model.bertanda import DokumenBertanda
from tests.compute.kelengkapan.bahan import (
    BELUM,
    DASAR_HUKUM,
    ORGANISASI,
    PEJABAT,
    PEJABAT_TANPA_NAMA,
    REVIU,
    TANGGAL,
    build_isu,
    build_narasi,
    change_hasil,
    change_laporan,
    change_muatan,
)


def test_identitas(bahan: Bahan) -> None:
    """
    Titles that name the year of the report, or those of the plan, are right.
    """
    assert judge_identitas(bahan).keadaan == "ada"


def test_identitas_with_year_of_last_report(bahan: Bahan) -> None:
    """
    A title that was left from the report before is named.
    """
    lama = replace(bahan.tabel["tabel-2.4"], judul="Perjanjian Kinerja Tahun 2024")
    temuan = judge_identitas(replace(bahan, tabel={**bahan.tabel, "tabel-2.4": lama}))

    assert temuan.keadaan == "sebagian"
    assert "Perjanjian Kinerja Tahun 2024 (1 dari " in temuan.uraian


def test_identitas_without_years(bahan: Bahan) -> None:
    """
    Titles that name no year contradict nothing.
    """
    polos = replace(bahan.tabel["tabel-3.1"], judul="Kategori")

    assert judge_identitas(replace(bahan, tabel={"a": polos})).keadaan == "ada"


@pytest.mark.parametrize(
    ("isi", "keadaan"),
    [
        ({"tanggal": TANGGAL, "penanda_tangan": PEJABAT}, "ada"),
        ({"tanggal": TANGGAL, "penanda_tangan": PEJABAT_TANPA_NAMA}, "sebagian"),
        ({"tanggal": BELUM, "penanda_tangan": None}, "belum"),
    ],
)
def test_pengantar(bahan: Bahan, isi: dict[str, Any], keadaan: str) -> None:
    """
    A kata pengantar needs date, office and name.
    """
    assert judge_pengantar(change_laporan(bahan, **isi)).keadaan == keadaan


def test_pengantar_before_end_of_year(bahan: Bahan) -> None:
    """
    A report of 2025 that is dated in 2025 cannot be about the whole year.
    """
    dini = TANGGAL.replace(year=2025)
    temuan = judge_pengantar(
        change_laporan(bahan, tanggal=dini, penanda_tangan=PEJABAT)
    )

    assert "Belum ada: tanggal sesudah akhir tahun laporan." in temuan.uraian


def test_ikhtisar(bahan: Bahan) -> None:
    """
    A summary that the agency wrote holds all indikator.
    """
    narasi = {"pengantar": build_narasi("ikhtisar-eksekutif")}

    assert judge_ikhtisar(change_muatan(bahan, narasi=narasi)).keadaan == "ada"


def test_ikhtisar_by_site(bahan: Bahan) -> None:
    """
    Without prose of the agency, what the site writes is a part only.
    """
    assert judge_ikhtisar(bahan).keadaan == "sebagian"


def test_ikhtisar_without_indikator(bahan: Bahan) -> None:
    """
    Without indikator there is nothing to sum up.
    """
    assert judge_ikhtisar(change_hasil(bahan, indikator=())).keadaan == "belum"


@pytest.mark.parametrize(
    ("reviu", "keadaan"),
    [
        (REVIU, "ada"),
        (REVIU.model_copy(update={"tanggal": BELUM}), "sebagian"),
        (None, "belum"),
    ],
)
def test_reviu(bahan: Bahan, reviu: object, keadaan: str) -> None:
    """
    A review needs its date and who made it.
    """
    assert judge_reviu(change_laporan(bahan, reviu=reviu)).keadaan == keadaan


def test_penyampaian(bahan: Bahan) -> None:
    """
    No data says when the report was delivered.
    """
    assert judge_penyampaian(bahan).keadaan == "belum"


@pytest.mark.parametrize(
    ("alamat", "keadaan"), [("https://contoh.example/", "ada"), (BELUM, "sebagian")]
)
def test_terbit(bahan: Bahan, alamat: object, keadaan: str) -> None:
    """
    The content is published here; the signed document needs an address.
    """
    assert judge_terbit(change_laporan(bahan, dokumen_resmi=alamat)).keadaan == keadaan


def test_terbit_file(bahan: Bahan) -> None:
    """
    A signed document that the site itself holds is as good as an address.
    """
    bertanda = DokumenBertanda.model_validate(
        {"berkas": "lkjip.pdf", "tanggal": "2026-02-01", "sha256": "0" * 64}
    )
    isi = change_laporan(bahan, dokumen_resmi=BELUM, dokumen_bertanda_tangan=bertanda)

    assert judge_terbit(isi).keadaan == "ada"


@pytest.mark.parametrize(
    ("isi", "keadaan"),
    [
        ({"status": "final", "tanggal": TANGGAL, "penanda_tangan": PEJABAT}, "ada"),
        ({"status": "draf", "tanggal": TANGGAL, "penanda_tangan": PEJABAT}, "sebagian"),
        ({"status": "draf", "tanggal": BELUM, "penanda_tangan": None}, "belum"),
    ],
)
def test_tanda_tangan(bahan: Bahan, isi: dict[str, Any], keadaan: str) -> None:
    """
    A signed report is final, with office, name and date.
    """
    assert judge_tanda_tangan(change_laporan(bahan, **isi)).keadaan == keadaan


@pytest.mark.parametrize(
    ("organisasi", "keadaan"),
    [
        (ORGANISASI, "ada"),
        (ORGANISASI.model_copy(update={"struktur": BELUM}), "sebagian"),
        (None, "belum"),
    ],
)
def test_organisasi(bahan: Bahan, organisasi: object, keadaan: str) -> None:
    """
    The structure must be there as text.
    """
    temuan = judge_organisasi(change_laporan(bahan, organisasi=organisasi))

    assert temuan.keadaan == keadaan


def test_sumber_daya(bahan: Bahan) -> None:
    """
    Staff and the money of both years are known.
    """
    assert judge_sumber_daya(bahan).keadaan == "ada"


def test_sumber_daya_without_year_before(bahan: Bahan) -> None:
    """
    The money of two years ago is not that of last year.
    """
    dulu = replace(bahan.riwayat[0], tahun=2023)
    temuan = judge_sumber_daya(replace(bahan, riwayat=(dulu,)))

    assert temuan.uraian.endswith("Belum ada: pagu tahun lalu.")


def test_sumber_daya_unknown(bahan: Bahan) -> None:
    """
    Without staff and money nothing is known.
    """
    anggaran = replace(bahan.hasil.anggaran, pagu=BELUM)
    tanpa = change_hasil(change_laporan(bahan, pegawai=BELUM), anggaran=anggaran)

    assert judge_sumber_daya(replace(tanpa, riwayat=())).keadaan == "belum"


@pytest.mark.parametrize(
    ("daftar", "keadaan"),
    [
        ((build_isu("sumber"),), "ada"),
        ((build_isu("sumber"), build_isu("penyunting")), "sebagian"),
        ((), "belum"),
    ],
)
def test_isu(bahan: Bahan, daftar: object, keadaan: str) -> None:
    """
    A link that the editors drew is not one of the report.
    """
    assert judge_isu(change_laporan(bahan, isu_strategis=daftar)).keadaan == keadaan


@pytest.mark.parametrize(
    ("daftar", "keadaan"), [((DASAR_HUKUM,), "ada"), ((), "belum")]
)
def test_dasar_hukum(bahan: Bahan, daftar: object, keadaan: str) -> None:
    """
    A legal basis is named or not.
    """
    assert (
        judge_dasar_hukum(change_laporan(bahan, dasar_hukum=daftar)).keadaan == keadaan
    )
