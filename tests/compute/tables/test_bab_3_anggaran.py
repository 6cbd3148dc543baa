"""
Tables of Bab III: money and what it supported.
"""

from decimal import Decimal

from lkjip_site.compute.tables import build_tables
from lkjip_site.model.hasil import Hasil
from lkjip_site.table import Cell, Table
from tests.compute.tables.bahan import find_alasan, find_cell, list_id, list_nilai
from tests.compute.tables.conftest import Change


def test_tabel_3_7_rows_share_money(tables: dict[str, Table]) -> None:
    """
    One program supports two indikator: its money stands twice and is not summed.
    """
    tabel = tables["tabel-3.7"]

    assert list_id(tabel) == ["indeks", "kepuasan", "aduan", "predikat", "pemilih"]
    assert list_nilai(tabel, "anggaran") == [None, 1000, 1000, 1000, 1000]
    assert list_nilai(tabel, "realisasi_anggaran") == [None, 850, 850, 500, 500]


def test_tabel_3_7_efisiensi_in_points(tables: dict[str, Table]) -> None:
    """
    120 percent reached with 85 percent of the money is 35 points.
    """
    tabel = tables["tabel-3.7"]

    cell = find_cell(tabel, "aduan", "efisiensi")
    assert cell == Cell(Decimal(35), satuan="poin", terhitung=True)
    assert tabel.kolom[-1].satuan == "poin"


def test_tabel_3_7_efisiensi_in_percent(change: Change) -> None:
    """
    133,33 percent reached with 50 percent of the money: 4 / 3 / 0,5 - 1 is 5 / 3.
    """
    hasil = change("aturan.yml", "rumus: selisih-poin", "rumus: nisbah-capaian-serapan")
    tabel = build_tables(hasil.tahun[2025])["tabel-3.7"]

    cell = find_cell(tabel, "predikat", "efisiensi")
    assert cell.satuan == tabel.kolom[-1].satuan == "%"
    assert isinstance(cell.nilai, Decimal)
    assert round(cell.nilai, 2) == Decimal("166.67")


def test_tabel_3_7_efisiensi_of_missed_target(tables: dict[str, Table]) -> None:
    """
    Money that is left where the target was missed is no efisiensi.
    """
    alasan = find_alasan(tables["tabel-3.7"], "kepuasan", "efisiensi")

    assert (
        alasan == "tidak dinilai: target belum tercapai, sisa anggaran bukan efisiensi"
    )


def test_tabel_3_7_catatan(tables: dict[str, Table]) -> None:
    """
    The indikator without money is named with the reason.
    """
    assert tables["tabel-3.7"].catatan[1:] == (
        "Anggaran untuk Indeks Kenyamanan belum tersedia: tidak ditulis.",
    )


def test_tabel_3_7_catatan_of_equal_reasons(hasil: Hasil) -> None:
    """
    Indikator without money for the same reason share a sentence.
    """
    _, catatan = build_tables(hasil.tahun[2026])["tabel-3.7"].catatan

    assert catatan == (
        "Anggaran untuk Indeks Kenyamanan, Kepuasan warga, Jumlah aduan, Predikat "
        "arsip, dan Partisipasi pemilih belum dilaporkan: tahun berjalan."
    )


def test_tabel_3_7_sumber(hasil: Hasil, tables: dict[str, Table]) -> None:
    """
    Money after a change stands in the changed budget document.
    """
    assert tables["tabel-3.7"].sumber.startswith("IKU dan DPPA Dinas Contoh")
    awal = build_tables(hasil.tahun[2026])["tabel-3.7"]
    assert awal.sumber.startswith("IKU dan DPA Dinas Contoh")


def test_tabel_3_8_rows(tables: dict[str, Table]) -> None:
    """
    A program that supports a second indikator has a second address.
    """
    tabel = tables["tabel-3.8"]

    assert list_id(tabel) == ["layanan", "layanan-01", "layanan-aduan"]
    assert list_nilai(tabel, "no") == ["1", "", "2"]


def test_tabel_3_8_figures(tables: dict[str, Table]) -> None:
    """
    The achievement of the indikator is computed, that of a program as printed.
    """
    tabel = tables["tabel-3.8"]

    cell = find_cell(tabel, "layanan", "capaian_iku")
    assert cell == Cell(Decimal(75), satuan="%", terhitung=True)
    cell = find_cell(tabel, "layanan", "capaian")
    assert cell == Cell(Decimal("104.5"), satuan="%", desimal=1)
    alasan = find_alasan(tabel, "layanan-aduan", "capaian")
    assert alasan == "belum tersedia: tidak tercetak"
    assert list_nilai(tabel, "program_kegiatan")[1] == "Loket"


def test_tabel_3_8_catatan(tables: dict[str, Table]) -> None:
    """
    The indikator that no row supports are named.
    """
    assert tables["tabel-3.8"].catatan[1] == (
        "Program dan kegiatan yang menunjang indikator berikut tidak dirinci di sini: "
        "Indeks Kenyamanan, Predikat arsip, dan Partisipasi pemilih."
    )


def test_tabel_3_8_catatan_of_all_indikator(change: Change) -> None:
    """
    Where every indikator has a row, there is nothing to name.
    """
    baris = (
        "program:\n  - {id: tertib, indikator: %s, nama_indikator: Arsip, "
        "capaian: 1, menunjang: Ya, analisis: Rapi.}\n"
    )
    lama = "program:\n"
    baru = "".join(
        [
            baris % "indeks",
            *(baris[9:] % satu for satu in ("predikat", "pemilih")),
        ]
    )
    hasil = change("2025/capaian.yml", lama, baru)

    assert len(build_tables(hasil.tahun[2025])["tabel-3.8"].catatan) == 1


def test_tabel_3_9_rows(tables: dict[str, Table]) -> None:
    """
    Programs stand in the order of the first agreement, each before its kegiatan.
    """
    tabel = tables["tabel-3.9"]

    assert list_id(tabel) == [
        "tertib",
        "tertib-01",
        "layanan",
        "layanan-01",
        "layanan-02",
        "jumlah",
    ]
    assert list_nilai(tabel, "no") == ["1", "", "2", "", "", ""]
    assert tabel.baris[-1].jenis == "jumlah"


def test_tabel_3_9_sum_is_ratio_of_sums(tables: dict[str, Table]) -> None:
    """
    1350 of 2000 is 67,5 percent, not the mean of 50, 75 and 100.
    """
    tabel = tables["tabel-3.9"]

    assert find_cell(tabel, "jumlah", "anggaran") == Cell(2000, satuan="Rp")
    assert find_cell(tabel, "jumlah", "realisasi") == Cell(1350, satuan="Rp")
    assert find_cell(tabel, "jumlah", "capaian").nilai == Decimal("67.5")
    assert find_cell(tabel, "layanan", "capaian").nilai == Decimal(85)
