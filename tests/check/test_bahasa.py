"""
Spelling and abbreviations of our own texts; those of others are left as they are.
"""

from pathlib import Path

import pytest

from lkjip_site.check.bahasa import find_ejaan, find_singkatan
from lkjip_site.ejaan import EJAAN
from tests.makna.ubah import check_changed, check_prosa


@pytest.mark.parametrize("salah", EJAAN)
def test_find_ejaan(salah: str) -> None:
    """
    Each form of the list is found at the start of a sentence and within one.
    """
    awal = salah.capitalize()

    assert find_ejaan(f"{awal} dan {salah}.") == ((0, awal), (len(salah) + 5, salah))


@pytest.mark.parametrize("baku", sorted(set(EJAAN.values())))
def test_find_ejaan_baku(baku: str) -> None:
    """
    The standard form of each is none of them.
    """
    assert find_ejaan(f"Lalu {baku} itu.") == ()


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("Resikonya kecil.", "Resiko"),
        ("Ada sub-kegiatan.", "sub-kegiatan"),
        ("Analisalah itu.", "Analisa"),
    ],
)
def test_find_ejaan_berimbuhan(teks: str, kata: str) -> None:
    """
    A form with an ending is found without it.
    """
    assert [satu for _, satu in find_ejaan(teks)] == [kata]


@pytest.mark.parametrize(
    "teks",
    [
        'Kata “azas” dan "resiko" dikutip.',
        "Menurut Peraturan Walikota Nomor 29 Tahun 2022.",
        "Dipertanggungjawabkan dan ditindaklanjuti.",
        "Kode `analisa` tidak tampil.",
    ],
)
def test_find_ejaan_bukan_milik_kami(teks: str) -> None:
    """
    Quotations, names of rules, longer words and code are no words of ours.
    """
    assert find_ejaan(teks) == ()


def test_check_ejaan(tmp_path: Path) -> None:
    """
    The message names the standard form.
    """
    assert check_prosa(tmp_path, "3.1", "Ada  resiko lain.") == [
        '3:6: peringatan: tertulis "resiko", bentuk bakunya "risiko" [ejaan]'
    ]


def test_check_ejaan_nama_resmi(tmp_path: Path) -> None:
    """
    An official name inside a sentence of ours keeps its spelling.
    """
    problems = check_changed(
        tmp_path,
        ("2024/program.yml", "nama: Program Pengelolaan Arsip", "nama: Program Resiko"),
        (
            "2024/narasi/bab-3.md",
            "Capaian tahun {{ tahun }} diuraikan",
            "Program Resiko dan resiko lain diuraikan",
        ),
    )

    assert problems == [
        'data/2024/narasi/bab-3.md:3:20: peringatan: tertulis "resiko", bentuk bakunya '
        '"risiko" [ejaan]'
    ]


@pytest.mark.parametrize(
    ("teks", "singkatan"),
    [
        ("Menurut LKE dan LHE.", ["LKE", "LHE"]),
        ("Surat keterangan teregister (SKT) dan SKT lain.", []),
        ("Bab III dan predikat AA.", []),
        ("Laporan LKjIP dan siOLA.", []),
        ("Kolom “JML” dan {{ SKT }}.", []),
        ("tanpa apa pun", []),
        ("COVID-19 dan E-KTP", ["COVID"]),
    ],
)
def test_find_singkatan(teks: str, singkatan: list[str]) -> None:
    """
    Words in capitals are abbreviations, unless spelled out, Roman or grades.
    """
    assert [satu for _, satu in find_singkatan(teks)] == singkatan


def test_check_singkatan(tmp_path: Path) -> None:
    """
    An abbreviation is reported once a file.
    """
    assert check_prosa(tmp_path, "3.1", "SPM, SOP, dan SPM lagi.") == [
        '3:1: peringatan: singkatan "SPM" tidak ada dalam glosarium.yml; tambahkan '
        "[singkatan]"
    ]


def test_check_singkatan_dikenal(tmp_path: Path) -> None:
    """
    The short name of the agency and the words of a scale explain themselves.
    """
    problems = check_changed(
        tmp_path,
        ("instansi.yml", "singkatan: Discon", "singkatan: DISCON"),
        ("renstra/2022-2025.yml", "Kurang: 1}", "Kurang: 1, WTP: 4}"),
        ("2024/narasi/bab-3.md", "diuraikan di", "DISCON dan WTP diuraikan di"),
    )

    assert problems == []


def test_check_singkatan_tanpa_glosarium(tmp_path: Path) -> None:
    """
    Without a glossary there is nothing that an abbreviation could be missing from.
    """
    problems = check_changed(tmp_path, ("glosarium.yml", "SOP\n", "[SOP]\n"))

    assert [satu.split("[")[-1] for satu in problems] == ["wajib-diisi]"]
