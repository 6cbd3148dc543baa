"""
Tests of typing: what pydantic refuses is said in Indonesian, at its place.
"""

import pytest

from lkjip_site.load.banyak import MAKS_MASALAH
from lkjip_site.load.dokumen import build_dokumen
from lkjip_site.load.yaml_lines import parse_naskah
from lkjip_site.model.dasar import Dasar
from lkjip_site.model.instansi import Glosarium, Istilah
from lkjip_site.model.kelengkapan import KelengkapanDokumen
from lkjip_site.model.tahun import PerjanjianDokumen, TercetakDokumen


def list_faults(isi: str, model: type = Glosarium) -> list[str]:
    """
    Give the problems of a document without the name of its file.
    """
    naskah, _ = parse_naskah("a.yml", isi.encode("utf-8"))
    assert naskah is not None
    return [
        str(satu).removeprefix("a.yml:") for satu in build_dokumen(naskah, model)[1]
    ]


def test_masalah_terbanyak() -> None:
    """
    Of thousands of problems a hundred are told, and that there are more.
    """
    isi = "istilah:\n  - istilah: x\n    arti: y\n" + "".join(
        f"    k{n}: v\n" for n in range(30_000)
    )
    problems = list_faults(isi)

    assert len(problems) == MAKS_MASALAH + 1
    assert problems[-1] == (
        "103:5: galat: berkas ini memuat lebih dari 100 masalah; perbaiki dahulu yang di "
        "atas, lalu periksa lagi [yaml-terlalu-banyak]"
    )


def test_tepat_seratus_masalah() -> None:
    """
    A hundred problems are all told, and nothing is said of more.
    """
    isi = "istilah:\n  - istilah: x\n    arti: y\n" + "".join(
        f"    k{n}: v\n" for n in range(MAKS_MASALAH)
    )

    assert len(list_faults(isi)) == MAKS_MASALAH


def test_kunci_di_bawah_kode() -> None:
    """
    Below a mapping of codes no keys are known that could be proposed.
    """
    assert list_faults("tercetak:\n  a:\n    b: teks\n", TercetakDokumen) == [
        (
            '3:8: galat: tercetak.a.b: tertulis "teks", seharusnya kelompok "kunci: '
            'nilai" '
            "[jenis-isi]"
        )
    ]


def test_kunci_yang_bukan_kode() -> None:
    """
    A key that is no code is marked itself, not its value.
    """
    isi = (
        "perjanjian:\n"
        "  - {id: a, nama: b, lampiran: c, tanggal: 2024-01-05, target: {},\n"
        "     pihak_pertama: {nama: d, jabatan: e},\n"
        "     pihak_kedua: {nama: f, jabatan: g}, jumlah_pagu: 1,\n"
        "     pagu: {Layanan Baik: 1}}\n"
    )

    assert list_faults(isi, PerjanjianDokumen) == [
        (
            '5:13: galat: perjanjian "a".pagu.Layanan Baik: tertulis "Layanan Baik", '
            "seharusnya kode dari huruf kecil, angka, dan tanda hubung [nilai-kunci]"
        )
    ]


def test_kunci_tak_dikenal_sangat_panjang() -> None:
    """
    A key of a thousand letters is cut in the message.
    """
    (pesan,) = list_faults(f"istilah: []\n{'x' * 1000}: 1\n")

    assert len(pesan) < 200


def test_daftar_kosong() -> None:
    """
    An empty list is a list.
    """
    assert list_faults("jawaban: []\n", KelengkapanDokumen) == []


def test_daftar_tanpa_isi() -> None:
    """
    A key without anything below it is told.
    """
    assert list_faults("jawaban:\n", KelengkapanDokumen) == [
        (
            "1:9: galat: jawaban: tertulis kosong, seharusnya daftar, tiap butir "
            'diawali "- " '
            "[jenis-isi]"
        )
    ]


class Peta(Dasar):
    """
    Documents by code, as a later file may have them.
    """

    peta: dict[str, Istilah]


def test_kunci_tak_dikenal_di_bawah_kode() -> None:
    """
    Below a code the keys of what it names are known.
    """
    isi = "peta:\n  x: {istilah: a, arti: b, artii: c}\n"

    assert list_faults(isi, Peta) == [
        (
            '2:28: galat: peta.x: kunci "artii" tidak dikenal; mungkin maksudnya '
            '"arti" '
            "[kunci-tak-dikenal]"
        )
    ]


@pytest.mark.parametrize(
    ("kunci", "huruf"),
    [
        ("art\u0456", '"\u0456" (U+0456)'),
        ("ar\u00a0ti", "(U+00A0)"),
        ("ar\u200dti", "(U+200D)"),
    ],
)
def test_huruf_asing_dalam_kunci(kunci: str, huruf: str) -> None:
    """
    A letter that only looks like another is told by its number.
    """
    pesan = list_faults(f"istilah:\n  - istilah: a\n    arti: b\n    {kunci}: c\n")[-1]

    assert f"; huruf {huruf} tidak dipakai dalam kunci; mungkin maksudnya" in pesan
    assert pesan.isprintable()


@pytest.mark.parametrize("kode", ['"a\\nb"', "a\u00a0b", "x" * 5000, '"a\\u200db"'])
def test_pesan_satu_baris(kode: str) -> None:
    """
    The name of a place is cut and shown on one line, whatever a code holds.
    """
    isi = f"jawaban:\n  - {{id: {kode}, jawaban: ada, jabatan: a, bukti: b, tanggal: c}}\n"

    for pesan in list_faults(isi, KelengkapanDokumen):
        assert pesan.isprintable()
        assert len(pesan) < 300
