"""
Claims of prose are held against the figures; what is no claim is left alone.
"""

from pathlib import Path

import pytest

from tests.makna.ubah import check_changed, check_prosa

ADUAN = "3.1.2 aduan"
INDEKS = "3.1.2 indeks-kenyamanan"
"""
Of the invented agency: aduan missed its target and fell from 45 to 42, the
index rose from 78.25 to 81.50 and met its target.
"""
BENAR = [
    (ADUAN, "Target belum tercapai."),
    (ADUAN, "Target tidak berhasil dipenuhi."),
    (ADUAN, "Realisasinya turun, dan itu membaik."),
    (ADUAN, "Realisasi tidak naik."),
    (INDEKS, "Indeks meningkat dan targetnya tercapai."),
    (INDEKS, "Semua target indeks sudah tercapai."),
    ("3.1", "Sebagian indikator tercapai."),
    ("3.1", "Tidak semua indikator tercapai."),
    ("3.1", "Belum semua target terpenuhi."),
    ("3.1", '{{ banyak("tercapai") }} indikator tercapai.'),
    ("3.1", "Satu target meleset."),
    ("3.1", "Kinerja secara umum meningkat."),
    ("3.1", "Pagu naik dari tahun lalu."),
    ("3.1", "Dokumen sumber menyatakan semua indikator tercapai."),
    ("3.1", "Bila target tercapai, serapan dinilai."),
    ("3.1", "Target yang tercapai dijaga."),
    ("3.1", "Berhasil tidaknya layanan diukur dengan indeks."),
    ("3.1", "Kata “berhasil” tidak dipakai."),
    ("3.1", '{% if "aduan" in daftar_tercapai %}\nSemua tercapai.\n{% endif %}'),
    ("3.2", 'Serapan {{ nama("arsip") }} tertinggi.'),
    ("3.2", 'Pagu {{ nama("pelayanan") }} terbesar.'),
    ("3.1", 'Capaian {{ nama("layanan-selesai") }} paling tinggi.'),
    ("3.2", 'Semua kegiatan {{ nama("arsip") }} sudah terlaksana.'),
]
SALAH = [
    (ADUAN, "Target tercapai.", 8, "kata-hasil", "tercapai", '"aduan" belum tercapai'),
    (
        "3.1.2 partisipasi-warga",
        "Target tercapai.",
        8,
        "kata-hasil",
        "tercapai",
        '"partisipasi-warga" tidak berlaku',
    ),
    (
        INDEKS,
        "Target meleset.",
        8,
        "kata-hasil",
        "meleset",
        '"indeks-kenyamanan" tercapai',
    ),
    (
        INDEKS,
        "Target belum dipenuhi.",
        1,
        "kata-hasil",
        "Target belum dipenuhi",
        '"indeks-kenyamanan" tercapai',
    ),
    (
        "3.1",
        'Capaian {{ nama("aduan") }} mencapai target.',
        29,
        "kata-hasil",
        "mencapai target",
        '"aduan" belum tercapai',
    ),
    (
        "3.1",
        "Kinerja berhasil memenuhi target.",
        9,
        "kata-hasil",
        "berhasil memenuhi target",
        "1 indikator belum tercapai",
    ),
    (
        "3.1",
        "Semua indikator tercapai.",
        1,
        "kata-semua",
        "Semua indikator tercapai",
        'tidak berlaku untuk "aduan"',
    ),
    (
        "3.1.2 layanan-selesai",
        "Seluruh berkas sudah selesai.",
        1,
        "kata-semua",
        "Seluruh berkas sudah selesai",
        'tidak berlaku untuk "layanan-selesai"',
    ),
    (
        "3.2",
        'Semua kegiatan {{ nama("pelayanan") }} sudah terlaksana.',
        1,
        "kata-semua",
        "Semua kegiatan sudah terlaksana",
        'tidak berlaku untuk "pelayanan"',
    ),
    (
        ADUAN,
        "Semua aduan sudah dijawab.",
        1,
        "kata-semua",
        "Semua aduan sudah dijawab",
        'tidak berlaku untuk "aduan"',
    ),
    (ADUAN, "Realisasi naik.", 11, "kata-arah", "naik", '"aduan" turun (membaik)'),
    (
        ADUAN,
        "Capaian memburuk.",
        9,
        "kata-arah",
        "memburuk",
        '"aduan" turun (membaik)',
    ),
    (
        INDEKS,
        "Nilai indeks menurun.",
        14,
        "kata-arah",
        "menurun",
        '"indeks-kenyamanan" naik (membaik)',
    ),
    (
        "3.1.2 partisipasi-warga",
        "Realisasi naik.",
        11,
        "kata-arah",
        "naik",
        '"partisipasi-warga" tidak dapat dibandingkan (tidak ada pemungutan suara tahun '
        "ini)",
    ),
    (
        "3.1",
        "Kinerja memburuk.",
        9,
        "kata-arah",
        "memburuk",
        "berlaku untuk 0 dari 5 indikator",
    ),
    (
        "3.1",
        "Anggaran turun.",
        10,
        "kata-arah",
        "turun",
        "pagu 900000 menjadi 1000000",
    ),
    (
        "3.2",
        'Serapan {{ nama("pelayanan") }} tertinggi.',
        33,
        "kata-puncak",
        "tertinggi",
        'yang tertinggi "arsip"',
    ),
    (
        "3.1",
        "Hasil terbaik dicapai tahun ini.",
        7,
        "kata-puncak",
        "terbaik",
        "tidak jelas siapa yang terbaik",
    ),
    (
        "3.1",
        'Kemajuan {{ nama("partisipasi-warga") }} terendah.',
        42,
        "kata-puncak",
        "terendah",
        'yang terendah "aduan"',
    ),
    (
        "3.2",
        'Efisiensi {{ nama("pelayanan") }} paling besar.',
        35,
        "kata-puncak",
        "paling besar",
        "tidak jelas siapa yang paling besar",
    ),
]


@pytest.mark.parametrize(("kunci", "teks"), BENAR)
def test_klaim_benar(kunci: str, teks: str, tmp_path: Path) -> None:
    """
    Nothing is said of a sentence that the data bears out, or that claims nothing.
    """
    assert check_prosa(tmp_path, kunci, teks) == []


@pytest.mark.parametrize(("kunci", "teks", "kolom", "aturan", "kata", "sebab"), SALAH)
def test_klaim_salah(
    kunci: str,
    teks: str,
    kolom: int,
    aturan: str,
    kata: str,
    sebab: str,
    tmp_path: Path,
) -> None:
    """
    A claim that the data refutes is named at its place, with what the data says.
    """
    pesan = f'"{kata}" tidak didukung data: {sebab}; periksa kalimatnya'

    assert check_prosa(tmp_path, kunci, teks) == [
        f"3:{kolom}: peringatan: {pesan} [{aturan}]"
    ]


def test_klaim_tanpa_yang_meleset(tmp_path: Path) -> None:
    """
    Where no target was missed, a word of failure is refuted.
    """
    problems = check_changed(
        tmp_path,
        ("2024/capaian.yml", "realisasi: 42", "realisasi: 40"),
        (
            "2024/narasi/bab-3.md",
            "Target aduan belum tercapai.",
            'Target {{ nama("aduan") }} tercapai.',
        ),
        ("2024/narasi/bab-3.md", "diuraikan di bawah ini.", "belum tercapai."),
    )

    assert problems == [
        'data/2024/narasi/bab-3.md:3:27: peringatan: "belum tercapai" tidak didukung '
        "data: 0 indikator belum tercapai; periksa kalimatnya [kata-hasil]"
    ]


def test_klaim_tanpa_tahun_lalu(tmp_path: Path) -> None:
    """
    Without figures of last year no change is borne out; the budget is left alone.
    """
    problems = check_prosa(tmp_path, "3.1", "Kinerja meningkat. Pagu turun.")
    sendiri = check_changed(
        tmp_path / "lain",
        ("2023/narasi/bab-3.md", "", "## 3.1\n\nKinerja meningkat. Pagu turun.\n"),
    )

    assert problems == [
        '3:25: peringatan: "turun" tidak didukung data: pagu 900000 menjadi 1000000; '
        "periksa kalimatnya [kata-arah]"
    ]
    assert sendiri == [
        'data/2023/narasi/bab-3.md:3:9: peringatan: "meningkat" tidak didukung data: '
        "berlaku untuk 0 dari 0 indikator; periksa kalimatnya [kata-arah]"
    ]


def test_klaim_data_tetap(tmp_path: Path) -> None:
    """
    A figure that stayed the same neither rose nor fell.
    """
    problems = check_changed(
        tmp_path,
        ("2024/capaian.yml", "realisasi: 12,5", "realisasi: 14"),
        (
            "2024/narasi/bab-3.md",
            "## 3.1.3",
            "## 3.1.2 waktu-tunggu\n\nRealisasi naik.\n\n## 3.1.3",
        ),
    )

    assert problems == [
        'data/2024/narasi/bab-3.md:15:11: peringatan: "naik" tidak didukung data: '
        '"waktu-tunggu" tetap (tetap); periksa kalimatnya [kata-arah]'
    ]
