"""
The tables of the pages of the program.
"""

from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_site.compute.tables.program import DAFTAR, build_tabel_program
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.nilai import Rentang
from lkjip_site.table import Cell, Table
from tests.compute.tables.bahan import find_alasan, find_cell, list_id, list_nilai


@pytest.fixture
def tabel(hasil: Hasil) -> dict[str, dict[str, Table]]:
    """
    Build the tables of all pages.
    """
    semua = build_tabel_program(tuple(hasil.tahun.values()))
    return {satu: dict(milik) for satu, milik in semua.items()}


def rename_program(hasil: HasilTahun, tahun: int, id_program: str) -> HasilTahun:
    """
    Give a year with one program of another id only.
    """
    program = replace(hasil.anggaran.bagian[0], id=id_program, nama="Program Lama")
    anggaran = replace(hasil.anggaran, bagian=(program,))
    return replace(hasil, tahun=tahun, anggaran=anggaran)


def test_pages(tabel: dict[str, dict[str, Table]]) -> None:
    """
    The list stands before the program, which stand in the order of the agreement.
    """
    assert list(tabel) == [DAFTAR, "tertib", "layanan"]
    assert list(tabel["layanan"]) == [
        "tabel-anggaran",
        "tabel-kegiatan",
        "tabel-rincian-layanan-01",
        "tabel-rincian-layanan-02",
    ]


def test_without_program(hasil: Hasil) -> None:
    """
    Where no year has a program there is no page, not even the list.
    """
    assert build_tabel_program((hasil.tahun[2024],)) == {}


def test_list(tabel: dict[str, dict[str, Table]]) -> None:
    """
    The list holds the money of each program in all its states, and the sum.
    """
    daftar = tabel[DAFTAR]["tabel-program"]

    assert list_id(daftar) == ["tertib", "layanan", "jumlah"]
    assert list_nilai(daftar, "pagu_awal") == [800, 700, 1500]
    assert list_nilai(daftar, "pagu_sebelum") == [750, 750, 1500]
    assert list_nilai(daftar, "pagu") == [1000, 1000, 2000]
    assert list_nilai(daftar, "realisasi") == [500, 850, 1350]
    assert list_nilai(daftar, "serapan") == [50, 85, Decimal("67.5")]


def test_years(tabel: dict[str, dict[str, Table]]) -> None:
    """
    Every year has a row, and a year without data says why it has no money.
    """
    satu = tabel["layanan"]["tabel-anggaran"]

    assert list_id(satu) == ["2024", "2025", "2026"]
    assert list_nilai(satu, "realisasi") == [None, 850, None]
    alasan = "belum tersedia: data program tahun ini belum ada"
    assert find_alasan(satu, "2024", "pagu") == alasan


def test_year_without_program(hasil: Hasil) -> None:
    """
    A year that has other program only says that this one is not in it.
    """
    kini = hasil.tahun[2025]
    lama = rename_program(kini, 2023, "lama")

    semua = build_tabel_program((lama, kini))

    alasan = "tidak berlaku: program ini tidak ada pada tahun ini"
    anggaran = semua["layanan"]["tabel-anggaran"]
    assert find_alasan(anggaran, "2023", "pagu") == alasan
    assert list(semua) == [DAFTAR, "tertib", "layanan", "lama"]
    assert semua["lama"]["tabel-anggaran"].tahun == 2023


def test_kegiatan(hasil: Hasil) -> None:
    """
    The kegiatan of the newest year stand first; the years before follow.
    """
    kini = hasil.tahun[2025]
    semua = build_tabel_program((replace(kini, tahun=2024), kini))

    satu = semua["layanan"]["tabel-kegiatan"]

    assert list_id(satu) == [
        "2025-layanan-01",
        "2025-layanan-02",
        "2024-layanan-01",
        "2024-layanan-02",
    ]
    assert list_nilai(satu, "serapan") == [75, 100, 75, 100]
    assert satu.sumber.endswith("tahun 2024–2025")


def test_many_years(hasil: Hasil) -> None:
    """
    The table of the kegiatan ends after ten years; that of the program has all.
    """
    kini = hasil.tahun[2025]
    semua = build_tabel_program([replace(kini, tahun=t) for t in range(2001, 2026)])

    assert len(semua["tertib"]["tabel-kegiatan"].baris) == 10
    assert len(semua["tertib"]["tabel-anggaran"].baris) == 25


def test_targets(tabel: dict[str, dict[str, Table]]) -> None:
    """
    A kegiatan stands before its subkegiatan, with the targets before and after.
    """
    satu = tabel["layanan"]["tabel-rincian-layanan-01"]

    assert [(b.id, b.jenis) for b in satu.baris] == [
        ("layanan-01", "kegiatan"),
        ("layanan-01-01", "subkegiatan"),
    ]
    assert list_nilai(satu, "target_sebelum") == [10, 4]
    assert list_nilai(satu, "target_sesudah") == [12, 5]


def test_missing_target(tabel: dict[str, dict[str, Table]]) -> None:
    """
    A target that the agreement does not name is missing with its reason.
    """
    satu = tabel["layanan"]["tabel-rincian-layanan-02"]
    alasan = "belum tersedia: perjanjian kinerja ini tidak menyebut targetnya"

    assert find_alasan(satu, "layanan-02", "target_sesudah") == alasan


def test_range(tabel: dict[str, dict[str, Table]]) -> None:
    """
    A target may be a range.
    """
    satu = tabel["tertib"]["tabel-rincian-tertib-01"]

    assert find_cell(satu, "tertib-01", "target_sesudah") == Cell(
        Rentang(Decimal(500), Decimal(600)), desimal=0
    )


@pytest.mark.parametrize(("banyak", "nilai"), [(1, 10), (0, None)])
def test_unchanged_agreement(hasil: Hasil, banyak: int, nilai: int | None) -> None:
    """
    Without a change there is one column of targets; without an agreement none in it.
    """
    kini = hasil.tahun[2025]
    dokumen = kini.muatan.perjanjian
    assert dokumen is not None
    isi = dokumen.isi.model_copy(update={"perjanjian": dokumen.isi.perjanjian[:banyak]})
    muatan = replace(kini.muatan, perjanjian=replace(dokumen, isi=isi))

    semua = build_tabel_program((replace(kini, muatan=muatan),))

    satu = semua["layanan"]["tabel-rincian-layanan-01"]
    assert [kolom.key for kolom in satu.kolom] == ["nama", "indikator", "target"]
    assert find_cell(satu, "layanan-01", "target").nilai == nilai
