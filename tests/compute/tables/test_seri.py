"""
The two series over all years.
"""

from decimal import Decimal

from lkjip_site.compute.tables import build_seri_anggaran, build_seri_indikator
from lkjip_site.model.hasil import Hasil
from lkjip_site.table import Cell
from tests.compute.tables.bahan import find_alasan, find_cell, list_id, list_nilai
from tests.compute.tables.conftest import Change


def test_seri_indikator_columns(hasil: Hasil) -> None:
    """
    The columns are an interface: their names and their order never change.
    """
    tabel = build_seri_indikator(hasil)

    assert ",".join(satu.key for satu in tabel.kolom) == (
        "tahun,id,nama,sasaran,satuan,arah,target,realisasi,capaian,kategori,status,"
        "alasan,definisi_versi,putus_seri,sumber"
    )


def test_seri_indikator_rows(hasil: Hasil) -> None:
    """
    Three years of five indikator, oldest first; the table bears the newest year.
    """
    tabel = build_seri_indikator(hasil)

    assert len(set(list_id(tabel))) == len(tabel.baris) == 15
    assert list_id(tabel)[:2] == ["2024-indeks", "2024-kepuasan"]
    assert find_cell(tabel, "2024-indeks", "id") == Cell("indeks")
    assert (tabel.id, tabel.tahun) == ("indikator", 2026)
    assert tabel.sumber == (
        "Data laporan kinerja Dinas Contoh Kota Rekaan tahun 2024–2026"
    )


def test_seri_indikator_measured(hasil: Hasil) -> None:
    """
    A measured indikator has a status and no reason.
    """
    tabel = build_seri_indikator(hasil)

    assert find_cell(tabel, "2025-kepuasan", "status") == Cell("belum tercapai")
    assert find_cell(tabel, "2025-kepuasan", "kategori") == Cell("Cukup")
    assert find_cell(tabel, "2025-kepuasan", "alasan") == Cell("")
    assert find_cell(tabel, "2025-kepuasan", "arah") == Cell("naik")


def test_seri_indikator_unmeasured(hasil: Hasil) -> None:
    """
    An indikator without a capaian says why.
    """
    tabel = build_seri_indikator(hasil)

    alasan = "tidak berlaku: tidak ada pemilu"
    assert find_cell(tabel, "2025-pemilih", "alasan") == Cell(alasan)
    assert find_alasan(tabel, "2025-pemilih", "status") == alasan


def test_seri_indikator_break(hasil: Hasil) -> None:
    """
    The break stands in its year; the version of the definition counts on.
    """
    tabel = build_seri_indikator(hasil)

    versi = [
        find_cell(tabel, f"{tahun}-indeks", "definisi_versi").nilai
        for tahun in (2024, 2025, 2026)
    ]
    assert versi == [Decimal(1), Decimal(2), Decimal(2)]
    putus = find_cell(tabel, "2025-indeks", "putus_seri")
    assert putus == Cell("Pertanyaan survei diganti.")
    assert find_cell(tabel, "2026-indeks", "putus_seri") == Cell("")


def test_seri_anggaran_columns(hasil: Hasil) -> None:
    """
    The columns are an interface: their names and their order never change.
    """
    tabel = build_seri_anggaran(hasil)

    assert ",".join(satu.key for satu in tabel.kolom) == (
        "tahun,id,tingkat,nama,pagu_awal,pagu_sebelum,pagu,realisasi,serapan"
    )


def test_seri_anggaran_rows(hasil: Hasil) -> None:
    """
    A year without programmes has the row of the agency only.
    """
    tabel = build_seri_anggaran(hasil)

    assert list_id(tabel) == [
        "2024-instansi",
        "2025-instansi",
        "2025-tertib",
        "2025-tertib-01",
        "2025-layanan",
        "2025-layanan-01",
        "2025-layanan-02",
        "2026-instansi",
    ]
    assert list_nilai(tabel, "tingkat")[1:4] == ["instansi", "program", "kegiatan"]


def test_seri_anggaran_figures(hasil: Hasil) -> None:
    """
    The money of a program before and after the change, and its serapan.
    """
    tabel = build_seri_anggaran(hasil)

    assert find_cell(tabel, "2025-tertib", "pagu_awal") == Cell(800, satuan="Rp")
    assert find_cell(tabel, "2025-tertib", "pagu_sebelum").nilai == 750
    assert find_cell(tabel, "2025-tertib", "pagu").nilai == 1000
    assert find_cell(tabel, "2025-tertib", "serapan").nilai == Decimal(50)
    assert find_cell(tabel, "2024-instansi", "realisasi").nilai is None


def test_seri_of_one_year(change: Change) -> None:
    """
    A single year is no range.
    """
    hasil = change("2024")
    hasil = Hasil(hasil.instansi, {2025: hasil.tahun[2025]})

    assert build_seri_anggaran(hasil).sumber.endswith("tahun 2025")
