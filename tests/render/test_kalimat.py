"""Sentences that follow from figures; expected texts are worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_site.model.hasil import HasilAnggaran, HasilIndikator, Kata, Perubahan
from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.render import kalimat
from tests.bahan import read_tahun

KOSONG = Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan")


def ambil(id_indikator: str) -> HasilIndikator:
    """Give an indikator of 2023."""
    return read_tahun().indikator_by_id(id_indikator)


def buat_anggaran(nama: str, pagu: int, realisasi: int) -> HasilAnggaran:
    """Make the money of one program."""
    serapan = Decimal(realisasi) * 100 / pagu
    return HasilAnggaran(
        nama.lower(), nama, "program", pagu, pagu, pagu, realisasi, serapan
    )


def test_capaian_reached() -> None:
    """A reached target is told with "dan", its kategori in brackets."""
    teks = kalimat.say_capaian(ambil("nilai-sakip"))
    assert teks == (
        "Nilai Sakip SKPD: realisasi tahun 2023 75,51 dari target 73,14, sehingga "
        "capaiannya 103,24% (Sangat Tinggi), dan targetnya tercapai."
    )


def test_capaian_missed_in_highest_kategori() -> None:
    """A missed target stays missed although its kategori is the highest."""
    teks = kalimat.say_capaian(ambil("penurunan-konflik"))
    assert teks.endswith(
        "capaiannya 97,20% (Sangat Tinggi), tetapi targetnya belum tercapai."
    )


def test_capaian_missing_figure() -> None:
    """A figure that is missing is told with kind and reason, never as 0."""
    teks = kalimat.say_capaian(ambil("partisipasi-pemilih"))
    assert "tidak berlaku (tidak ada pemilu pada 2023" in teks


def test_capaian_without_quotient() -> None:
    """Where only the capaian cannot be computed, the status is told."""
    satu = replace(ambil("nilai-sakip"), capaian=KOSONG, kategori=KOSONG)
    assert kalimat.say_capaian(satu).endswith("; targetnya tercapai.")


def test_hasil_counts_all_three() -> None:
    """Reached, missed and not judged add up to all indikator."""
    assert kalimat.say_hasil(read_tahun()) == (
        "Dari 7 indikator tahun 2023, 5 mencapai target, 1 belum mencapai target, "
        "dan 1 tidak dinilai."
    )


def test_hasil_leaves_out_empty_groups() -> None:
    """A group without members is not mentioned."""
    hasil = replace(read_tahun(), indikator=(ambil("nilai-sakip"),))
    assert kalimat.say_hasil(hasil) == "Dari 1 indikator tahun 2023, 1 mencapai target."


def test_belum_tercapai_names_the_missed() -> None:
    """The missed indikator is named."""
    teks = kalimat.say_belum_tercapai(read_tahun())
    assert teks == (
        "Target yang belum tercapai: Persentase penurunan konflik di Kota Pasuruan."
    )


def test_belum_tercapai_none() -> None:
    """Without a missed target the sentence says so."""
    hasil = replace(read_tahun(), indikator=(ambil("nilai-sakip"),))
    assert kalimat.say_belum_tercapai(hasil).startswith("Tidak ada")


def test_rata_rata_gives_both_readings() -> None:
    """The mean stands as it is and with each capaian cut at 100."""
    # (117,92 + 103,24 + 100 + 107,09 + 142,67 + 97,20) / 6, and (5 x 100 + 97,20) / 6
    assert kalimat.say_rata_rata(read_tahun()) == (
        "Rata-rata capaian 6 indikator yang terukur (dari 7) adalah 111,35%, atau 99,53% "
        "jika setiap capaian dibatasi pada 100%."
    )


def test_perubahan_rises() -> None:
    """A rise in percent is told in points, with the word of its direction."""
    assert kalimat.say_perubahan(ambil("indeks-stabilitas")) == (
        "Indeks Stabilitas: naik 3,52 poin persen dari 86,16% pada tahun 2022 menjadi "
        "89,68% (membaik)."
    )


def test_perubahan_unchanged() -> None:
    """An unchanged figure is told once."""
    teks = kalimat.say_perubahan(ambil("temuan-ditindaklanjuti"))
    assert teks.endswith("tetap 100,00%, sama dengan tahun 2022.")


def test_perubahan_across_break() -> None:
    """Across a break no change is told, only the reason."""
    teks = kalimat.say_perubahan(ambil("ormas-aktif"))
    assert "tidak dinilai (putus seri&#58; sumber data" in teks


def test_perubahan_falls_and_is_better() -> None:
    """A fall can be better: the word follows the direction."""
    satu = replace(
        ambil("indeks-stabilitas"),
        perubahan=Perubahan(Decimal("-3.52"), Decimal(-4), Kata.MEMBAIK),
    )
    teks = kalimat.say_perubahan(satu)
    assert "turun 3,52 poin persen" in teks
    assert teks.endswith("(membaik).")


def test_kemajuan_names_the_year_of_the_last_target() -> None:
    """The last target of the election is that of 2024, not of the end of the plan."""
    teks = kalimat.say_kemajuan(ambil("partisipasi-pemilih"))
    assert "terhadap target 85,00% pada tahun 2024" in teks


def test_kemajuan_without_target() -> None:
    """Without a last target the reason is told."""
    teks = kalimat.say_kemajuan(replace(ambil("nilai-sakip"), target_akhir=KOSONG))
    assert teks == "Nilai Sakip SKPD: kemajuan tidak diukur (survei tidak diadakan)."


def test_pagu_compares_with_last_year() -> None:
    """The total is compared in rupiah and percent: 2.269.146.551 / 9.174.080.391."""
    assert kalimat.say_pagu(read_tahun()) == (
        "Pagu anggaran tahun 2023 sebesar Rp11.443.226.942, naik Rp2.269.146.551 "
        "(24,73%) dari tahun 2022 (Rp9.174.080.391)."
    )


def test_pagu_of_first_year() -> None:
    """A year without a year before it is not compared."""
    teks = kalimat.say_pagu(read_tahun(2022))
    assert teks == "Pagu anggaran tahun 2022 sebesar Rp9.174.080.391."


def test_perubahan_pagu() -> None:
    """The change of the agreement: 11.443.226.942 - 10.467.423.824 = 975.803.118."""
    assert "naik Rp975.803.118 (9,32%) dari perjanjian awal" in (
        kalimat.say_perubahan_pagu(read_tahun())
    )


def test_serapan_of_the_agency() -> None:
    """The serapan is the ratio of the sums: 10.228.732.983 / 11.443.226.942."""
    teks = kalimat.say_serapan(read_tahun().anggaran)
    assert teks == (
        "Realisasi Rp10.228.732.983 dari pagu Rp11.443.226.942, serapan 89,39%."
    )


def test_serapan_unknown() -> None:
    """A spending that is not known is told with its reason."""
    teks = kalimat.say_serapan(read_tahun(2022).anggaran)
    assert teks.startswith("Realisasi anggaran belum tersedia")


def test_serapan_ekstrem() -> None:
    """Highest and lowest program are named with their serapan."""
    teks = kalimat.say_serapan_ekstrem(read_tahun())
    assert teks.startswith("Serapan tertinggi Program Peningkatan Peran Partai Politik")
    assert "(99,24%), terendah Program Pemberdayaan Dan Pengawasan" in teks


def test_serapan_ekstrem_tie_names_both() -> None:
    """Two program with the same highest serapan are both named."""
    bagian = (
        buat_anggaran("A", 100, 90),
        buat_anggaran("B", 200, 180),
        buat_anggaran("C", 100, 50),
    )
    hasil = replace(
        read_tahun(), anggaran=replace(read_tahun().anggaran, bagian=bagian)
    )
    assert kalimat.say_serapan_ekstrem(hasil) == (
        "Serapan tertinggi A dan B (90,00%), terendah C (50,00%)."
    )


def test_serapan_ekstrem_all_equal() -> None:
    """Where all are equal nothing is highest."""
    anggaran = replace(read_tahun().anggaran, bagian=(buat_anggaran("A", 100, 90),))
    assert kalimat.say_serapan_ekstrem(replace(read_tahun(), anggaran=anggaran)) == ""


def test_efisiensi_names_the_highest_and_the_unrated() -> None:
    """103,24 / 58,33 is the highest; the missed target is not rated."""
    teks = kalimat.say_efisiensi(read_tahun())
    assert teks.startswith(
        "Efisiensi dinilai untuk 4 indikator; yang tertinggi Nilai Sakip SKPD (76,98%)."
    )
    assert "Persentase penurunan konflik di Kota Pasuruan" in teks


@pytest.mark.parametrize(
    ("satuan", "teks"),
    [("Persen", "12,00%"), ("Nilai", "12,00"), ("dokumen", "12,00 dokumen")],
)
def test_format_with_unit(satuan: str, teks: str) -> None:
    """Percent is a sign, a value has no unit, all else follows the figure."""
    assert kalimat.format_with_unit(Decimal(12), satuan, 2) == teks


def test_menunjang_counts_unknown_apart() -> None:
    """Nine of ten rows are called supporting; of one it is not known."""
    assert kalimat.say_menunjang(read_tahun()) == (
        "Dari 10 program dan kegiatan yang dianalisis, 9 dinyatakan menunjang. Untuk 1 "
        "lainnya penilaiannya belum tersedia."
    )
