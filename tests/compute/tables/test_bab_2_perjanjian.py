"""
Tables of Bab II: the performance agreement and its change.
"""

from decimal import Decimal

from lkjip_site.nilai import Rentang
from lkjip_site.table import Cell, Table
from tests.compute.tables.bahan import find_alasan, find_cell, list_id, list_nilai


def test_tabel_2_4_order(tables: dict[str, Table]) -> None:
    """
    The targets of the first agreement stand in the order of the plan.
    """
    tabel = tables["tabel-2.4"]

    assert list_id(tabel) == ["indeks", "kepuasan", "aduan", "predikat", "pemilih"]
    assert find_cell(tabel, "aduan", "target").nilai == Decimal(60)


def test_tabel_2_6_shows_last_agreement(tables: dict[str, Table]) -> None:
    """
    The last agreement leaves one indikator out and changes a target.
    """
    tabel = tables["tabel-2.6"]

    assert list_id(tabel) == ["indeks", "kepuasan", "aduan", "predikat"]
    assert find_cell(tabel, "aduan", "target").nilai == Decimal(50)
    assert tabel.judul == (
        "Perubahan Perjanjian Kinerja Dinas Contoh Kota Rekaan Tahun 2025"
    )


def test_tabel_2_4_anggaran(tables: dict[str, Table]) -> None:
    """
    The money has no sum and says that the printed table has no title.
    """
    tabel = tables["tabel-2.4-anggaran"]

    assert list_id(tabel) == ["tertib", "layanan"]
    assert list_nilai(tabel, "anggaran") == [800, 700]
    assert tabel.nomor == ""
    (catatan,) = tabel.catatan
    assert catatan.startswith("Tabel ini tidak berjudul dalam dokumen tercetak;")


def test_tabel_2_5_rows(tables: dict[str, Table]) -> None:
    """
    Each part stands below the one that holds it; only program are numbered.
    """
    tabel = tables["tabel-2.5"]

    assert list_id(tabel) == [
        "layanan",
        "layanan-01",
        "layanan-01-01",
        "layanan-02",
        "tertib",
        "tertib-01",
    ]
    assert [satu.jenis for satu in tabel.baris[:4]] == [
        "program",
        "kegiatan",
        "subkegiatan",
        "kegiatan",
    ]
    assert list_nilai(tabel, "no") == ["1", "", "", "", "2", ""]


def test_tabel_2_5_target_of_first_agreement(tables: dict[str, Table]) -> None:
    """
    A target without an indikator of the plan has the decimals that were typed.
    """
    tabel = tables["tabel-2.5"]

    assert find_cell(tabel, "layanan", "target") == Cell(Decimal(90), desimal=0)


def test_tabel_2_6_rincian_target_of_last_agreement(tables: dict[str, Table]) -> None:
    """
    The same rows with the targets after the change, a range among them.
    """
    tabel = tables["tabel-2.6-rincian"]

    cell = find_cell(tabel, "layanan", "target")
    assert cell == Cell(Decimal("92.5"), desimal=1)
    cell = find_cell(tabel, "tertib-01", "target")
    assert cell == Cell(Rentang(Decimal(500), Decimal(600)), desimal=0)
    alasan = find_alasan(tabel, "layanan-02", "target")
    assert alasan == "belum tersedia: perjanjian kinerja ini tidak menyebut targetnya"
