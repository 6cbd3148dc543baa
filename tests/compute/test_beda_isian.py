"""
What was typed in two states of the data: each place once, by meaning.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_site.compute.beda_isian import compare_isian
from lkjip_site.model.beda import BedaIsian
from tests.compute.bahan_beda import Suntingan, edit_data, read_asal

ADUAN = "Aduan dijawab, capaian: belum tersedia, menunjang: Menunjang"
PENYEBAB = "penyebab: Loket sempat tutup."


def compare(folder: Path, *suntingan: Suntingan) -> list[BedaIsian]:
    """
    Find what was typed otherwise when the data is edited.
    """
    lama, baru = read_asal(), edit_data(folder, *suntingan)
    return list(compare_isian(lama.muatan, baru.muatan))


def compare_both(folder: Path, berkas: str, lama: str, *baru: str) -> list[BedaIsian]:
    """
    Compare two edits of one place with each other.
    """
    dulu = edit_data(folder / "lama", (berkas, lama, baru[0]))
    kini = edit_data(folder / "baru", (berkas, lama, baru[1]))
    return list(compare_isian(dulu.muatan, kini.muatan))


@pytest.mark.parametrize(
    "suntingan",
    [
        ("2025/capaian.yml", "realisasi: 60", "realisasi: '60,0'  # sama"),
        ("2025/laporan.yml", "pagu: 2.000", "pagu: Rp 2.000,-"),
        ("2025/laporan.yml", "tanggal: 2026-01-20", "tanggal: 20 Januari 2026"),
        ("2025/rencana_aksi.yml", "{1: 5, 12: 60}", "{1: 5.0, 12: 60}"),
        (
            "2025/laporan.yml",
            "sumber_dana: APBD\npegawai: 12",
            "pegawai: 12\nsumber_dana: APBD",
        ),
    ],
)
def test_same_meaning(tmp_path: Path, suntingan: Suntingan) -> None:
    """
    What means the same is no change: spelling, comments, order of keys.
    """
    assert compare(tmp_path, suntingan) == []


def test_value(tmp_path: Path) -> None:
    """
    A value is told as it was typed, with its place.
    """
    assert compare(
        tmp_path, ("2025/capaian.yml", "realisasi: 60", "realisasi: 60,5")
    ) == [
        BedaIsian(
            "data/2025/capaian.yml",
            'indikator "kepuasan".realisasi',
            "berubah",
            "60",
            "60,5",
        )
    ]


def test_missing_value(tmp_path: Path) -> None:
    """
    The kind of a missing value is one thing, its reason another.
    """
    jenis = "2025/capaian.yml", "realisasi: tidak berlaku", "realisasi: tidak diukur"
    alasan = "2025/capaian.yml", "alasan: tidak ada pemilu", "alasan: pemilu ditunda"

    assert [
        (satu.jalur, satu.lama, satu.baru) for satu in compare(tmp_path, jenis, alasan)
    ] == [
        ('indikator "pemilih".realisasi', "tidak berlaku", "tidak diukur"),
        ('indikator "pemilih".alasan', "tidak ada pemilu", "pemilu ditunda"),
    ]


def test_emptied_value(tmp_path: Path) -> None:
    """
    A value that was deleted behind its key is empty now.
    """
    (beda,) = compare(tmp_path, ("2025/capaian.yml", PENYEBAB, "penyebab:"))

    assert (beda.jenis, beda.lama, beda.baru) == ("berubah", "Loket sempat tutup.", "")


def test_reason_in_mapping(tmp_path: Path) -> None:
    """
    A reason that stands among figures is compared as text.
    """
    lama = "      alasan: tidak ada pemilu\n    pagu"
    baru = "      alasan: pemilu 2029\n    pagu"

    assert compare(tmp_path, ("2025/perjanjian.yml", lama, baru)) == [
        BedaIsian(
            "data/2025/perjanjian.yml",
            'perjanjian "awal".target.alasan',
            "berubah",
            "tidak ada pemilu",
            "pemilu 2029",
        )
    ]


def test_key(tmp_path: Path) -> None:
    """
    A key that is new has no old value, and the other way round.
    """
    tambah = (
        "2025/laporan.yml",
        "status: final",
        "status: final\nasal: {tahun_laporan: 2026, tabel: [Tabel 1], penjelasan: uji}",
    )

    (kini,) = compare(tmp_path / "a", tambah)
    assert kini == BedaIsian("data/2025/laporan.yml", "asal", "ditambah")
    (kini,) = compare(tmp_path / "b", ("2025/laporan.yml", "tanggal: 2026-01-20\n", ""))
    assert kini == BedaIsian(
        "data/2025/laporan.yml", "tanggal", "dihapus", "2026-01-20"
    )


def test_mapping_for_text(tmp_path: Path) -> None:
    """
    A group of values in place of a word is told by its words.
    """
    lama = "pembanding: belum ada kota yang sebanding"
    baru = "pembanding: {nilai: 70, nama: Kota B, tahun: 2024, sumber: buku}"

    (beda,) = compare(tmp_path, ("2025/capaian.yml", lama, baru))

    assert (beda.lama, beda.baru) == (
        "belum ada kota yang sebanding",
        "70 Kota B 2024 buku",
    )


def test_entry_with_same_id(tmp_path: Path) -> None:
    """
    Of two entries with one id, the second has a number.
    """
    lama, baru = (
        ADUAN,
        ADUAN.replace("menunjang: Menunjang", "menunjang: Tidak menunjang"),
    )

    (beda,) = compare(tmp_path, ("2025/capaian.yml", lama, baru))

    assert beda.jalur == 'program "layanan" yang ke-2.menunjang'


def test_entry(tmp_path: Path) -> None:
    """
    An entry that is new or gone is told by its id, not value by value.
    """
    misi = (
        "renstra/2023-2026.yml",
        "  - {nomor: 1, nama: Melayani}",
        ("  - {nomor: 1, nama: Melayani}\n  - {nomor: 2, nama: Menata}"),
    )
    lama, baru = read_asal().muatan, edit_data(tmp_path, misi).muatan
    berkas, jalur = "data/renstra/2023-2026.yml", 'misi "2"'

    assert list(compare_isian(lama, baru)) == [BedaIsian(berkas, jalur, "ditambah")]
    assert list(compare_isian(baru, lama)) == [BedaIsian(berkas, jalur, "dihapus")]


def test_texts_of_equal_number(tmp_path: Path) -> None:
    """
    In lists of equal length, texts are known by their place.
    """
    catatan = [f"{PENYEBAB}\n    catatan: [Satu, {satu}]" for satu in ("Dua", "Tiga")]

    (beda,) = compare_both(tmp_path, "2025/capaian.yml", PENYEBAB, *catatan)

    assert (beda.jalur, beda.lama, beda.baru) == (
        'indikator "kepuasan".catatan ke-2', "Dua", "Tiga",
    )  # fmt: skip


def test_texts_of_other_number(tmp_path: Path) -> None:
    """
    In lists of other length, texts are known by what they say.
    """
    catatan = [f"{PENYEBAB}\n    catatan: [{satu}]" for satu in ("Satu, Dua", "Dua")]

    (beda,) = compare_both(tmp_path, "2025/capaian.yml", PENYEBAB, *catatan)

    assert (beda.jalur, beda.jenis) == (
        'indikator "kepuasan".catatan "Satu"',
        "dihapus",
    )


def test_entries_without_key(tmp_path: Path) -> None:
    """
    Entries that have no id are known by their place.
    """
    lama = "    tanggal: 2025-01-03\n"
    tanggal = [
        f"{lama}    tanggal_lain:\n      - {{tanggal: 2025-01-0{hari}, tempat: Bab I, "
        "keputusan: menurut lampiran}\n"
        for hari in (4, 5)
    ]

    (beda,) = compare_both(tmp_path, "2025/perjanjian.yml", lama, *tanggal)

    assert beda.jalur == 'perjanjian "awal".tanggal_lain ke-1.tanggal'


def test_order_of_entries(tmp_path: Path) -> None:
    """
    Another order of the same entries is a change: tables follow it.
    """
    kata = [f"{PENYEBAB}\n    catatan: [{satu}]" for satu in ("A, B, C", "B, A")]

    assert [
        (satu.jalur, satu.jenis)
        for satu in compare_both(tmp_path, "2025/capaian.yml", PENYEBAB, *kata)
    ] == [
        ('indikator "kepuasan".catatan', "urutan"),
        ('indikator "kepuasan".catatan "C"', "dihapus"),
    ]


def test_order_of_agreement(tmp_path: Path) -> None:
    """
    The order of the program of an agreement is that of the tables.
    """
    lama, baru = "{tertib: 800, layanan: 700}", "{layanan: 700, tertib: 800}"

    (beda,) = compare(tmp_path, ("2025/perjanjian.yml", lama, baru))

    assert (beda.jalur, beda.jenis) == ('perjanjian "awal".pagu', "urutan")


def test_file(tmp_path: Path) -> None:
    """
    A file that is new or gone is told as a whole.
    """
    hapus = "2025/rencana_aksi.yml", "", ""
    tambah = "glosarium.yml", "", "istilah: [{istilah: SKM, arti: survei}]"

    assert compare(tmp_path, hapus, tambah) == [
        BedaIsian("data/2025/rencana_aksi.yml", "", "dihapus"),
        BedaIsian("data/glosarium.yml", "", "ditambah"),
    ]


def test_prose(tmp_path: Path) -> None:
    """
    A file of prose is one text.
    """
    teks = ("## 1.1\n\nLama.\n", "## 1.1\n\nBaru.\n")

    assert compare_both(tmp_path, "2025/narasi/bab-1.md", "", *teks) == [
        BedaIsian("data/2025/narasi/bab-1.md", "", "berubah", *teks)
    ]
