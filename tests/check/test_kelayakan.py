"""
Figures that cannot be, or that are likely mistyped.
"""

from pathlib import Path

import pytest

from lkjip_site.check.kelayakan import is_bagian
from lkjip_site.model.renstra import Arah, Indikator
from tests.makna.ubah import Ubah, check_changed

CAPAIAN = "2024/capaian.yml"
PERJANJIAN = "2024/perjanjian.yml"
PROGRAM = "2024/program.yml"
RENCANA = "2024/rencana_aksi.yml"
PANITIA = "    sumber: Panitia pemungutan suara\n    pembanding"
KASUS: list[tuple[str, list[Ubah], list[str]]] = [
    (
        "nol tanpa target",
        [
            (
                CAPAIAN,
                f"    realisasi: tidak berlaku\n{PANITIA}",
                f"    realisasi: 0\n{PANITIA}",
            )
        ],
        [
            f'data/{CAPAIAN}:69:16: galat: indikator "partisipasi-warga".realisasi: '
            'tertulis 0, padahal targetnya "tidak berlaku"; tulis kata seperti tidak '
            "berlaku dengan alasannya, atau isi targetnya [nol-tanpa-target]"
        ],
    ),
    (
        "bukan nol tanpa target",
        [
            (
                CAPAIAN,
                f"    realisasi: tidak berlaku\n{PANITIA}",
                f"    realisasi: 55\n{PANITIA}",
            )
        ],
        [],
    ),
    (
        "nol tanpa pagu",
        [
            (
                PROGRAM,
                "        pagu: 200.000\n        realisasi: 190.000\n",
                "        pagu: belum tersedia\n        realisasi: 0\n"
                "        alasan: tidak tercetak\n",
            )
        ],
        [
            f'data/{PROGRAM}:43:20: galat: program "arsip".kegiatan "arsip-01".realisasi: '
            'tertulis 0, padahal pagunya "belum tersedia"; tulis kata seperti tidak '
            "berlaku dengan alasannya, atau isi pagunya [nol-tanpa-target]"
        ],
    ),
    (
        "bagian lebih dari seratus persen",
        [(CAPAIAN, "pembilang: 170", "pembilang: 220")],
        [
            f'data/{CAPAIAN}:38:16: peringatan: indikator "layanan-selesai".pembilang: '
            "110 persen, seharusnya 0 sampai 100 untuk bagian dari keseluruhan; periksa "
            "angkanya [persen-rentang]"
        ],
    ),
    (
        "bagian kurang dari nol persen",
        [
            (
                CAPAIAN,
                "    pembilang: 170\n    penyebut: 200\n",
                "    realisasi: -0,5\n",
            )
        ],
        [
            f'data/{CAPAIAN}:38:16: peringatan: indikator "layanan-selesai".realisasi: '
            "-0,5 persen, seharusnya 0 sampai 100 untuk bagian dari keseluruhan; periksa "
            "angkanya [persen-rentang]"
        ],
    ),
    (
        "indeks di atas komponennya",
        [(CAPAIAN, "realisasi: 81,50", "realisasi: 84,26")],
        [
            f'data/{CAPAIAN}:4:16: peringatan: indikator "indeks-kenyamanan".realisasi: '
            "84,26 berada di luar komponennya (78,75 sampai 84,25); periksa, atau "
            "jelaskan di catatan [indeks-komponen]"
        ],
    ),
    (
        "indeks sama dengan komponennya",
        [(CAPAIAN, "realisasi: 81,50", "realisasi: 84,25")],
        [],
    ),
    (
        "indeks tanpa angka",
        [
            (
                CAPAIAN,
                "    realisasi: 81,50\n    sumber: Survei warga\n",
                "    realisasi: tidak diukur\n    sumber: Survei warga\n",
            ),
            (
                CAPAIAN,
                "    alasan:\n      pembanding",
                "    alasan:\n      realisasi: survei batal\n      pembanding",
            ),
        ],
        [],
    ),
]


@pytest.mark.parametrize(
    ("ubah", "harapan"),
    [kasus[1:] for kasus in KASUS],
    ids=[kasus[0] for kasus in KASUS],
)
def test_kelayakan(ubah: list[Ubah], harapan: list[str], tmp_path: Path) -> None:
    """
    A figure that cannot be is named with what it should be.
    """
    assert check_changed(tmp_path, *ubah) == harapan


def test_target_persen(tmp_path: Path) -> None:
    """
    A target of a share lies between its bounds too, be it one figure or two.
    """
    problems = check_changed(
        tmp_path,
        ("2023/perjanjian.yml", "layanan-selesai: 75", "layanan-selesai: 175"),
        (
            "2023/perjanjian.yml",
            "    jumlah_pagu: 900.000\n",
            "    jumlah_pagu: 900.000\n    keputusan_target: {layanan-selesai: uji}\n",
        ),
    )

    assert problems[-1] == (
        'data/2023/perjanjian.yml:12:24: peringatan: perjanjian "awal".target'
        ".layanan-selesai: 175 persen, seharusnya 0 sampai 100 untuk bagian dari "
        "keseluruhan; periksa angkanya [persen-rentang]"
    )


def test_target_persen_rentang(tmp_path: Path) -> None:
    """
    A target with two limits is a share only when both are.
    """
    problems = check_changed(
        tmp_path,
        ("renstra/2022-2025.yml", "satuan: menit", "satuan: Persen"),
        (
            "renstra/2022-2025.yml",
            "{2022: 10-15, 2023: 10-15, 2024: 10-15, 2025: 10-15}",
            "{2022: 10-15, 2023: 10-115, 2024: 10-15, 2025: 10-15}",
        ),
        ("2023/perjanjian.yml", "waktu-tunggu: 10-15", "waktu-tunggu: 10-115"),
        (RENCANA, "satuan: menit", "satuan: Persen"),
    )

    assert problems == [
        'data/2023/perjanjian.yml:13:21: peringatan: perjanjian "awal".target'
        ".waktu-tunggu: 10-115 persen, seharusnya 0 sampai 100 untuk bagian dari "
        "keseluruhan; periksa angkanya [persen-rentang]"
    ]


@pytest.mark.parametrize(
    ("nama", "rumus", "satuan", "bagian"),
    [
        ("Persentase layanan yang selesai", "Selesai / Semua × 100", "Persen", True),
        ("Persentase penurunan konflik", "-", "Persen", False),
        ("Pertumbuhan koleksi", "-", "%", False),
        ("Persentase ormas", "(Σ n − Σ (n-1)) / Σ (n-1) × 100", "Persen", False),
        ("Persentase ketercapaian program", "-", "Persen", False),
        ("Indeks kenyamanan", "-", "Nilai", False),
    ],
)
def test_is_bagian(nama: str, rumus: str, satuan: str, bagian: bool) -> None:  # noqa: FBT001 - data
    """
    A percentage is a share of a whole, unless its words say growth or achievement.
    """
    indikator = Indikator(
        id="a",
        nama=nama,
        satuan=satuan,
        arah=Arah.NAIK,
        definisi="-",
        rumus=rumus,
        sumber="-",
        penanggung_jawab="-",
        target={},
    )

    assert is_bagian(indikator) is bagian


def test_is_bagian_tanpa_rumus(tmp_path: Path) -> None:
    """
    Without a formula the name alone decides.
    """
    problems = check_changed(
        tmp_path,
        (
            "renstra/2022-2025.yml",
            "rumus: Layanan selesai tepat waktu / Semua layanan × 100",
            "rumus: belum tersedia\n            alasan: pedoman belum memuatnya",
        ),
        (CAPAIAN, "pembilang: 170", "pembilang: 220"),
    )

    assert [satu.split("[")[-1] for satu in problems] == ["persen-rentang]"]
