"""
The same target in agreement, monthly plan, plan and last year's report.
"""

from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_site.check.selaras import is_same, say_ukuran
from lkjip_site.nilai import JenisKosong, Kosong, Rentang, Tingkat, Ukuran
from tests.makna.ubah import Ubah, check_changed

PERJANJIAN = "2024/perjanjian.yml"
RENCANA = "2024/rencana_aksi.yml"
KOSONG = Kosong(JenisKosong.TIDAK_BERLAKU, "a")
JUMLAH = "    jumlah_pagu_sebelum: 900.000\n"
PERTAMA = "jabatan: Wali Kota Rekaan}\n    target:\n      indeks-kenyamanan: 80\n"
AWAL = f"2024-01-05\n    pihak_pertama: {{nama: Contoh Satu, jabatan: Kepala Dinas Contoh}}\n    pihak_kedua: {{nama: Contoh Dua, {PERTAMA}"
"""The target of the index in the first version."""
PREDIKAT = "predikat-arsip: Baik\n      partisipasi-warga: tidak berlaku\n      alasan: pemungutan suara diadakan tiga tahun sekali\n    pagu:\n      pelayanan: 700.000"
KASUS: list[tuple[str, list[Ubah], list[str]]] = [
    (
        "target lain daripada rencana",
        [(PERJANJIAN, AWAL, AWAL.replace("80", "82,5"))],
        [
            f'data/{PERJANJIAN}:10:26: galat: perjanjian "awal".target.indeks-kenyamanan: '
            "tertulis 82,5, dalam renstra 80 untuk 2024; samakan, atau jelaskan di "
            "keputusan_target [target-selaras]",
            f'data/{RENCANA}:8:17: galat: rencana_aksi ke-1.indikator "indeks-kenyamanan"'
            '.jumlah: tertulis 80, target perjanjian "awal" 82,5; samakan, atau jelaskan '
            "di keputusan_jumlah [rencana-jumlah]",
        ],
    ),
    (
        "target lain yang dijelaskan",
        [
            (PERJANJIAN, AWAL, AWAL.replace("80", "82,5")),
            (
                PERJANJIAN,
                "    jumlah_pagu: 900.000\n",
                "    jumlah_pagu: 900.000\n    keputusan_target:\n"
                "      indeks-kenyamanan: Dinaikkan atas permintaan wali kota.\n",
            ),
            (
                RENCANA,
                "        jumlah: 80\n      - id: aduan",
                "        jumlah: 80\n        keputusan_jumlah: Lampiran belum diperbarui.\n"
                "      - id: aduan",
            ),
        ],
        [],
    ),
    (
        "kosong dan angka",
        [
            (
                PERJANJIAN,
                PREDIKAT,
                PREDIKAT.replace("Baik", "belum tersedia"),
            )
        ],
        [
            f'data/{PERJANJIAN}:14:23: galat: perjanjian "awal".target.predikat-arsip: '
            'tertulis "belum tersedia", dalam renstra Baik untuk 2024; samakan, atau '
            "jelaskan di keputusan_target [target-selaras]",
            f'data/{RENCANA}:28:17: galat: rencana_aksi ke-1.indikator "predikat-arsip"'
            '.jumlah: tertulis Baik, target perjanjian "awal" "belum tersedia"; samakan, '
            "atau jelaskan di keputusan_jumlah [rencana-jumlah]",
        ],
    ),
    (
        "tahun tanpa target di renstra",
        [
            (
                "renstra/2022-2025.yml",
                "{2022: 77, 2023: 78, 2024: 80, 2025: 85}",
                "{2022: 77, 2025: 85}",
            )
        ],
        [],
    ),
    (
        "rencana aksi lain daripada perjanjian",
        [(RENCANA, "jumlah: 10-15", "jumlah: 10-16")],
        [
            f'data/{RENCANA}:24:17: galat: rencana_aksi ke-1.indikator "waktu-tunggu"'
            '.jumlah: tertulis 10-16, target perjanjian "awal" 10-15; samakan, atau '
            "jelaskan di keputusan_jumlah [rencana-jumlah]"
        ],
    ),
    (
        "satuan lain",
        [(RENCANA, "satuan: menit", "satuan: Jam")],
        [
            f'data/{RENCANA}:22:17: peringatan: rencana_aksi ke-1.indikator "waktu-tunggu"'
            '.satuan: tertulis "Jam", satuan indikatornya "menit"; samakan '
            "[satuan-selaras]"
        ],
    ),
    (
        "diumumkan lain tahun lalu",
        [("2023/capaian.yml", "target_tahun_depan: 80", "target_tahun_depan: 79")],
        [
            'data/2023/capaian.yml:5:25: galat: indikator "indeks-kenyamanan"'
            ".target_tahun_depan: tertulis 79, target 2024 80; samakan, atau jelaskan di "
            "keputusan_target 2024 [target-tahun-depan]"
        ],
    ),
    (
        "diumumkan lain dan dijelaskan",
        [
            ("2023/capaian.yml", "target_tahun_depan: 80", "target_tahun_depan: 79"),
            (
                PERJANJIAN,
                JUMLAH,
                f"{JUMLAH}    keputusan_target: {{indeks-kenyamanan: dinaikkan}}\n",
            ),
        ],
        [],
    ),
    (
        "target dari indikator yang tidak ada",
        [
            ("2023/perjanjian.yml", "      aduan: 50\n", "      adua: 50\n"),
        ],
        [
            'data/2023/perjanjian.yml:10:7: peringatan: perjanjian "awal".target: target '
            '"aduan" dalam renstra belum ada; tambahkan [perjanjian-tanpa-indikator]',
            'data/2023/perjanjian.yml:11:7: galat: perjanjian "awal".target.adua: '
            'indikator "adua" tidak ada; mungkin maksudnya "aduan" [rujukan]',
        ],
    ),
    (
        "indikator yang tidak ada",
        [
            (
                "2023/capaian.yml",
                "  - id: aduan\n    realisasi: 45\n",
                "  - id: adua\n    realisasi: 45\n    target_tahun_depan: 3\n",
            )
        ],
        [
            'data/2023/capaian.yml:3:3: galat: indikator: indikator "aduan" belum ada; '
            "tambahkan dengan realisasinya, atau dengan kata seperti tidak diukur dan "
            "alasannya [capaian-kurang]",
            'data/2023/capaian.yml:13:9: galat: indikator "adua".id: indikator "adua" '
            'tidak ada; mungkin maksudnya "aduan" [rujukan]',
        ],
    ),
]


@pytest.mark.parametrize(
    ("ubah", "harapan"),
    [kasus[1:] for kasus in KASUS],
    ids=[kasus[0] for kasus in KASUS],
)
def test_selaras(ubah: list[Ubah], harapan: list[str], tmp_path: Path) -> None:
    """
    Two places that contradict each other are named with both figures.
    """
    assert check_changed(tmp_path, *ubah) == harapan


@pytest.mark.parametrize(
    ("satu", "lain", "sama"),
    [
        (Decimal(80), Decimal("80.0"), True),
        (Decimal(80), Decimal(81), False),
        (KOSONG, Kosong(JenisKosong.TIDAK_DIUKUR, "b"), True),
        (KOSONG, Decimal(0), False),
        (Decimal(0), KOSONG, False),
        (Rentang(Decimal(1), Decimal(2)), Rentang(Decimal(1), Decimal(2)), True),
    ],
)
def test_is_same(satu: Ukuran, lain: Ukuran, sama: bool) -> None:  # noqa: FBT001 - data
    """
    Figures are compared by value, and a missing one is never 0.
    """
    assert is_same(satu, lain) is sama


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (Decimal("76.05"), "76,05"),
        (Rentang(Decimal(18), Decimal("22.5")), "18-22,5"),
        (Tingkat("Baik", Decimal(3)), "Baik"),
        (KOSONG, '"tidak berlaku"'),
    ],
)
def test_say_ukuran(nilai: Ukuran, teks: str) -> None:
    """
    A figure is written as a clerk types it.
    """
    assert say_ukuran(nilai) == teks


def test_pagu_tanpa_program(tmp_path: Path) -> None:
    """
    Without program.yml the total is held against the last agreement.
    """
    problems = check_changed(
        tmp_path,
        ("2023/laporan.yml", "pagu: 900.000", "pagu: 890.000"),
        ("2023/program.yml", "", ""),
    )

    assert problems[0] == (
        'data/2023/laporan.yml:5:7: galat: pagu: 890000, menurut perjanjian "awal" '
        "900000 (selisih -10000) [jumlah-pagu]"
    )


def test_pagu_tanpa_program_kosong(tmp_path: Path) -> None:
    """
    A total that is missing with a reason is compared with nothing.
    """
    problems = check_changed(
        tmp_path,
        (
            "2023/laporan.yml",
            "pagu: 900.000",
            "pagu: belum tersedia\nalasan: tidak tahu",
        ),
        ("2023/program.yml", "", ""),
    )

    assert [satu for satu in problems if "jumlah-pagu" in satu] == []
