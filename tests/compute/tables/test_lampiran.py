"""
Tables of the annexes.
"""

from decimal import Decimal

from lkjip_site.compute.tables import build_tables
from lkjip_site.table import Cell, Table
from tests.compute.tables.bahan import DATA, find_alasan, find_cell, list_id, list_nilai
from tests.compute.tables.conftest import Change


def test_lampiran_1_order(tables: dict[str, Table]) -> None:
    """
    An annex keeps the order of the agreement.
    """
    tabel = tables["lampiran-1-pk-awal"]

    assert list_id(tabel) == ["aduan", "indeks", "kepuasan", "predikat", "pemilih"]
    assert list_nilai(tabel, "no") == ["1", "2", "3", "4", "5"]


def test_lampiran_1_text(tables: dict[str, Table]) -> None:
    """
    Name, annex and date come from the agreement.
    """
    tabel = tables["lampiran-1-pk-awal"]

    assert tabel.judul == (
        "Perjanjian Kinerja Tahun 2025 (Lampiran 1, 3 Januari 2025): sasaran strategis"
    )
    assert tabel.sumber == (
        "Perjanjian Kinerja Tahun 2025, Dinas Contoh Kota Rekaan, Lampiran 1"
    )


def test_lampiran_1_head_says_percent(change: Change, tables: dict[str, Table]) -> None:
    """
    A head that says percent is explained where an indikator has another unit.
    """
    persen = change("2026/perjanjian.yml", "{indeks: 75, aduan: 40}", "{kepuasan: 80}")

    assert len(tables["lampiran-1-pk-awal"].catatan) == 1
    assert build_tables(persen.tahun[2026])["lampiran-1-pk-awal"].catatan == ()


def test_lampiran_1_anggaran(tables: dict[str, Table]) -> None:
    """
    The money of an annex ends with its sum: 800 + 700.
    """
    tabel = tables["lampiran-1-pk-awal-anggaran"]

    assert list_id(tabel) == ["tertib", "layanan", "jumlah"]
    assert list_nilai(tabel, "anggaran") == [800, 700, 1500]
    assert list_nilai(tabel, "keterangan") == ["", "", ""]
    assert tabel.baris[-1].jenis == "jumlah"


def test_rencana_aksi_months(tables: dict[str, Table]) -> None:
    """
    The plan names its own unit; a month that it leaves out is not 0.
    """
    tabel = tables["lampiran-1-rencana-aksi"]

    assert list_id(tabel) == ["aduan", "indeks"]
    assert find_cell(tabel, "aduan", "satuan") == Cell("Kasus")
    cell = find_cell(tabel, "aduan", "target_1")
    assert cell == Cell(Decimal(5), satuan="Kasus", desimal=0)
    alasan = find_alasan(tabel, "aduan", "target_2")
    assert alasan == "belum tersedia: rencana aksi tidak memuat target bulan ini"
    cell = find_cell(tabel, "indeks", "jml")
    assert cell == Cell(Decimal(72), satuan="Nilai", desimal=1)


def test_rencana_aksi_anggaran(tables: dict[str, Table]) -> None:
    """
    The money of the plan is that of its agreement.
    """
    tabel = tables["lampiran-1-rencana-aksi-anggaran"]

    assert list_nilai(tabel, "anggaran") == [800, 700, 1500]
    assert tabel.judul == (
        "Rencana Aksi Perjanjian Kinerja Tahun 2025 (Lampiran 1, 3 Januari 2025): "
        "program dan anggaran"
    )


def test_lampiran_2_targets(tables: dict[str, Table]) -> None:
    """
    The last agreement gives the order; what it no longer names stands at the end.
    """
    tabel = tables["lampiran-2-pk-perubahan"]

    assert list_id(tabel) == ["kepuasan", "indeks", "aduan", "predikat", "pemilih"]
    assert find_cell(tabel, "aduan", "target_sebelum").nilai == Decimal(60)
    assert find_cell(tabel, "aduan", "target_sesudah").nilai == Decimal(50)
    alasan = find_alasan(tabel, "pemilih", "target_sesudah")
    assert alasan == "belum tersedia: perjanjian kinerja tidak menyebut indikator ini"


def test_lampiran_2_money(tables: dict[str, Table]) -> None:
    """
    Before the change stands what the changed agreement itself calls so.
    """
    tabel = tables["lampiran-2-pk-perubahan-anggaran"]

    assert list_id(tabel) == ["layanan", "tertib", "jumlah"]
    assert list_nilai(tabel, "anggaran_sebelum") == [750, 750, 1500]
    assert list_nilai(tabel, "anggaran_sesudah") == [1000, 1000, 2000]
    assert tabel.catatan[1:] == ("Keduanya disimpan.",)


def test_lampiran_2_money_without_reason(change: Change) -> None:
    """
    A pagu before the change needs no explanation where none was typed.
    """
    hasil = change(
        "2025/perjanjian.yml", "    keputusan_pagu_sebelum: keduanya disimpan\n"
    )
    tabel = build_tables(hasil.tahun[2025])["lampiran-2-pk-perubahan-anggaran"]

    assert len(tabel.catatan) == 1


def test_lampiran_2_money_of_version_before(change: Change) -> None:
    """
    Where the changed agreement does not state it, the version before does.
    """
    hasil = change(
        "2025/perjanjian.yml", "    pagu_sebelum: {tertib: 750, layanan: 750}\n"
    )
    tabel = build_tables(hasil.tahun[2025])["lampiran-2-pk-perubahan-anggaran"]

    assert list_nilai(tabel, "anggaran_sebelum") == [700, 800, 1500]
    assert tabel.catatan[1:] == (
        "Pagu sebelum perubahan diambil dari Perjanjian Kinerja Tahun 2025.",
    )


def test_lampiran_2_money_of_new_program(change: Change) -> None:
    """
    A program without a pagu before the change has a reason, and the sum stays.
    """
    hasil = change(
        "2025/perjanjian.yml", "{tertib: 750, layanan: 750}", "{tertib: 1500}"
    )
    tabel = build_tables(hasil.tahun[2025])["lampiran-2-pk-perubahan-anggaran"]

    alasan = find_alasan(tabel, "layanan", "anggaran_sebelum")
    assert alasan == "belum tersedia: perjanjian kinerja tidak menyebut program ini"
    assert find_cell(tabel, "jumlah", "anggaran_sebelum").nilai == 1500


def test_lampiran_without_pagu(change: Change) -> None:
    """
    An agreement without money has a sum that is missing, not 0.
    """
    hasil = change("2025/perjanjian.yml", "{tertib: 800, layanan: 700}", "{}")
    tabel = build_tables(hasil.tahun[2025])["lampiran-1-pk-awal-anggaran"]

    alasan = find_alasan(tabel, "jumlah", "anggaran")
    assert alasan == "belum tersedia: perjanjian kinerja tidak merincinya"


def test_lampiran_3_rows(tables: dict[str, Table]) -> None:
    """
    Only the rows of a tujuan are numbered.
    """
    tabel = tables["lampiran-3-matriks-renstra"]

    assert list_id(tabel) == ["rukun", "damai", "bersih"]
    assert list_nilai(tabel, "no") == ["1", "", "2"]
    assert list_nilai(tabel, "sasaran") == ["", "Kampung damai", ""]
    assert tabel.judul == "Matriks Renstra Disco"


def test_lampiran_3_years(tables: dict[str, Table]) -> None:
    """
    The matrix has all years of the plan; one that it leaves out is not 0.
    """
    tabel = tables["lampiran-3-matriks-renstra"]

    assert [satu.judul for satu in tabel.kolom[4:]] == ["2023", "2024", "2025", "2026"]
    cell = find_cell(tabel, "rukun", "target_2023")
    assert cell == Cell(Decimal("10.5"), satuan="Poin", desimal=1)
    assert find_cell(tabel, "damai", "target_2023").nilai is None


def test_lampiran_3_without_matrix(change: Change) -> None:
    """
    A plan without a matrix has no such annex.
    """
    teks = (DATA / "renstra/2023-2026.yml").read_text(encoding="utf-8")
    hasil = change("renstra/2023-2026.yml", teks[teks.index("matriks:") :])

    assert "lampiran-3-matriks-renstra" not in build_tables(hasil.tahun[2025])
