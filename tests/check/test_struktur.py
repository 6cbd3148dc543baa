"""
The tree from tujuan to subkegiatan, and what each indikator says of itself.
"""

from pathlib import Path

import pytest

from tests.makna.ubah import Ubah, check_changed

RENSTRA = "renstra/2022-2025.yml"
PERJANJIAN = "2024/perjanjian.yml"
PROGRAM = "2024/program.yml"
CAPAIAN = "2024/capaian.yml"
KASUS: list[tuple[str, Ubah, list[str]]] = [
    (
        "tujuan tanpa sasaran",
        (
            RENSTRA,
            "tujuan:\n",
            "tujuan:\n  - id: tertib\n    nama: Arsip tertib\n",
        ),
        [
            f'data/{RENSTRA}:12:5: peringatan: tujuan "tertib": belum punya sasaran; '
            "tambahkan sasaran yang menandai jalan ke sana [tujuan-tanpa-sasaran]"
        ],
    ),
    (
        "sasaran tanpa indikator dan tanpa program",
        (
            RENSTRA,
            "    sasaran:\n",
            "    sasaran:\n      - id: tertib\n        nama: Arsip tertib\n",
        ),
        [
            'data/2023/program.yml:3:3: peringatan: program: sasaran "tertib" belum punya '
            "program tahun ini; tambahkan [sasaran-tanpa-program]",
            f'data/{PROGRAM}:3:3: peringatan: program: sasaran "tertib" belum punya '
            "program tahun ini; tambahkan [sasaran-tanpa-program]",
            f'data/{RENSTRA}:26:9: peringatan: tujuan "nyaman".sasaran "tertib": belum '
            "punya indikator, sehingga tidak dapat diukur; tambahkan "
            "[sasaran-tanpa-indikator]",
        ],
    ),
    (
        "indikator tanpa rumus",
        (RENSTRA, "rumus: Banyaknya aduan", "rumus:"),
        [
            f'data/{RENSTRA}:35:19: galat: tujuan "nyaman".sasaran "layanan".indikator '
            '"aduan".rumus: belum diisi; isi, atau tulis belum tersedia dengan alasannya '
            "[wajib-diisi]"
        ],
    ),
    (
        "indikator tujuan tanpa penanggung jawab",
        (
            RENSTRA,
            "sumber: Survei warga\n        penanggung_jawab: Sekretariat",
            "sumber: Survei warga\n        penanggung_jawab:",
        ),
        [
            f'data/{RENSTRA}:23:26: galat: tujuan "nyaman".indikator '
            '"indeks-kenyamanan".penanggung_jawab: belum diisi; isi, atau tulis belum '
            "tersedia dengan alasannya [wajib-diisi]"
        ],
    ),
    (
        "alasan memenuhi kewajiban",
        (
            RENSTRA,
            "rumus: Banyaknya aduan",
            "rumus: belum tersedia\n            alasan: pedoman belum memuatnya",
        ),
        [],
    ),
    (
        "program tanpa kegiatan",
        (
            PROGRAM,
            "program:\n",
            "program:\n  - id: kosong\n    nama: Program Kosong\n    sasaran: layanan\n"
            "    indikator: Tidak ada\n    target: {}\n    kegiatan: []\n",
        ),
        [
            f'data/{PROGRAM}:3:5: peringatan: program "kosong": belum punya kegiatan; '
            "tambahkan kegiatan dengan pagunya [program-tanpa-kegiatan]",
            f'data/{PROGRAM}:3:9: galat: program "kosong".id: program "kosong" tidak ada '
            'dalam pagu perjanjian "perubahan" [rujukan]',
        ],
    ),
    (
        "perubahan tanpa sebab",
        (PERJANJIAN, "    sebab: Pagu program pelayanan ditambah\n", ""),
        [
            f'data/{PERJANJIAN}:22:5: peringatan: perjanjian "perubahan": sebab perubahan '
            "belum diisi; isi, atau tulis belum tersedia dengan alasannya "
            "[perjanjian-sebab]"
        ],
    ),
    (
        "rencana aksi dari versi yang tidak ada",
        (
            "2024/rencana_aksi.yml",
            "perjanjian: awal",
            "perjanjian: awall",
        ),
        [
            "data/2024/rencana_aksi.yml:3:17: galat: rencana_aksi ke-1.perjanjian: "
            'perjanjian "awall" tidak ada; mungkin maksudnya "awal" [rujukan]'
        ],
    ),
    (
        "penjelasan yang kurang",
        (
            CAPAIAN,
            "    hambatan: Rak penuh.\n    solusi: Arsip lama disusutkan.\n",
            "    solusi:\n",
        ),
        [
            f'data/{CAPAIAN}:59:5: galat: indikator "predikat-arsip": belum diisi: '
            "hambatan, solusi; isi, atau tulis belum tersedia dengan alasannya "
            "[wajib-diisi]"
        ],
    ),
]


@pytest.mark.parametrize(
    ("ubah", "harapan"),
    [kasus[1:] for kasus in KASUS],
    ids=[kasus[0] for kasus in KASUS],
)
def test_struktur(ubah: Ubah, harapan: list[str], tmp_path: Path) -> None:
    """
    What is missing in the tree is named at the place where it belongs.
    """
    assert check_changed(tmp_path, ubah) == harapan


def test_penjelasan_draf(tmp_path: Path) -> None:
    """
    A draft may still lack explanations, but a missed target is asked for them.
    """
    problems = check_changed(
        tmp_path,
        ("2024/laporan.yml", "status: final", "status: draf"),
        (CAPAIAN, "    hambatan: Rak penuh.\n", ""),
        (CAPAIAN, "    solusi: Kendaraan diperbaiki sebelum jadwal berikutnya.\n", ""),
    )

    assert problems == [
        f'data/{CAPAIAN}:26:5: peringatan: indikator "aduan": target belum tercapai, '
        "tetapi solusi belum dijelaskan; isi, atau tulis belum tersedia dengan alasannya "
        "[target-meleset]"
    ]


def test_penjelasan_tahun_asal(tmp_path: Path) -> None:
    """
    A year that is known only from a later report explains nothing.
    """
    problems = check_changed(
        tmp_path,
        (
            "2023/laporan.yml",
            "pagu: 900.000",
            "asal: {tahun_laporan: 2024, tabel: [Tabel 3.3], penjelasan: Dari sana.}\n"
            "pagu: 900.000",
        ),
        ("2023/capaian.yml", "    hambatan: Petugas belum cukup.\n", ""),
    )

    assert problems == []


def test_struktur_tanpa_rencana(tmp_path: Path) -> None:
    """
    A plan that cannot be read is one fault; what refers to it is not blamed.
    """
    problems = check_changed(tmp_path, (RENSTRA, "awal: 2022", "awal: dua"))

    assert [satu.split("[")[-1] for satu in problems] == ["nilai-angka]"]


ARSIP = (
    "2024/laporan.yml",
    "status: final",
    "status: arsip\nasal:\n  tahun_laporan: 2025\n  tabel: [Tabel 3.3]\n"
    "  penjelasan: Diambil dari laporan tahun berikutnya.",
)


def test_prose_of_archived_year(tmp_path: Path) -> None:
    """
    Prose that no page of an archived year shows is told; that of chapter 3 is shown.
    """
    narasi = ("2024/narasi/bab-1.md", "", "## 1.1\n\nTeks.\n")

    assert [
        satu for satu in check_changed(tmp_path, ARSIP, narasi) if "narasi" in satu
    ] == [
        "data/2024/narasi/bab-1.md:1:1: peringatan: tahun arsip hanya punya halaman "
        "bab-3, sehingga narasi ini tidak tampil; pindahkan ke bab-3.md, atau hapus "
        "[narasi-arsip]"
    ]
