"""
Unusual results are explained, and a missed target has cause, obstacle and solution.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_site.check.penjelasan import check_penjelasan
from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.load.muatan import load_muatan
from tests.makna.sisip import DATA
from tests.makna.ubah import Ubah, check_changed

CAPAIAN = "2024/capaian.yml"
PROGRAM = "2024/program.yml"
KELILING = "nama_indikator: Kelurahan yang dikunjungi\n    capaian: 62,5"
SEBAB_KELILING = (
    "    analisis: Kunjungan ke kelurahan di tepi kota batal karena kendaraan rusak.\n"
)
LOKET = (
    "capaian: 95\n    menunjang: Menunjang\n"
    "    analisis: Berkas selesai lebih cepat karena loket dibuka lebih lama."
)
LOKET_KOSONG = "capaian: {}\n    menunjang: Menunjang\n    analisis:"
PENJELASAN = "        penjelasan: Kunjungan dibatalkan karena kendaraan rusak.\n"
BELUM = (
    "target belum tercapai, tetapi {} belum dijelaskan; isi, atau tulis belum tersedia "
    "dengan alasannya"
)
KASUS: list[tuple[str, list[Ubah], list[str]]] = [
    (
        "meleset tetapi tidak berlaku",
        [
            (
                CAPAIAN,
                "    penyebab: Loket keliling belum menjangkau kelurahan di tepi kota.\n"
                "    hambatan: Kendaraan dinas rusak.\n",
                "    penyebab: tidak berlaku\n    hambatan: belum tersedia\n",
            )
        ],
        [
            f'data/{CAPAIAN}:26:5: peringatan: indikator "aduan": '
            f"{BELUM.format('penyebab')} [target-meleset]"
        ],
    ),
    (
        "capaian program tinggi tanpa analisis",
        [(CAPAIAN, LOKET, LOKET_KOSONG.format("120,01"))],
        [
            f'data/{CAPAIAN}:78:5: peringatan: program "pelayanan": capaian 120,01 di '
            "luar 50 sampai 120 persen; jelaskan di analisis [capaian-luar-biasa]"
        ],
    ),
    (
        "capaian program di batas",
        [(CAPAIAN, LOKET, LOKET_KOSONG.format("120"))],
        [],
    ),
    (
        "capaian program tidak ada",
        [
            (
                CAPAIAN,
                f"{KELILING}\n    menunjang: Menunjang\n{SEBAB_KELILING}",
                f"{KELILING.replace('62,5', 'belum tersedia')}\n    menunjang: Menunjang\n"
                f"{SEBAB_KELILING}    alasan: tidak tercetak\n",
            )
        ],
        [],
    ),
    (
        "keluaran rendah dengan serapan rendah",
        [
            (CAPAIAN, KELILING, KELILING.replace("62,5", "49,9")),
            (
                CAPAIAN,
                SEBAB_KELILING,
                "    analisis: belum tersedia\n    alasan: tidak tercetak\n",
            ),
        ],
        [],
    ),
    (
        "keluaran rendah dengan serapan penuh",
        [
            (CAPAIAN, KELILING, KELILING.replace("62,5", "49,9")),
            (
                CAPAIAN,
                SEBAB_KELILING,
                "    analisis: belum tersedia\n    alasan: tidak tercetak\n",
            ),
            (PROGRAM, "realisasi: 150.000", "realisasi: 160.000"),
        ],
        [
            f'data/{CAPAIAN}:84:5: peringatan: program "pelayanan-02": capaian 49,9 '
            "persen, padahal anggarannya terserap 80,00%; jelaskan di analisis "
            "[keluaran-rendah]"
        ],
    ),
    (
        "serapan rendah",
        [
            (PROGRAM, "realisasi: 150.000", "realisasi: 159.900"),
            (PROGRAM, PENJELASAN, ""),
        ],
        [
            f'data/{PROGRAM}:20:9: peringatan: program "pelayanan".kegiatan '
            '"pelayanan-02": serapan 79,95% di luar 80 sampai 100 persen; jelaskan di '
            "penjelasan [serapan-luar-biasa]"
        ],
    ),
    (
        "serapan di atas pagu",
        [
            (PROGRAM, "realisasi: 150.000", "realisasi: 200.100"),
            (PROGRAM, PENJELASAN, ""),
        ],
        [
            f'data/{PROGRAM}:20:9: peringatan: program "pelayanan".kegiatan '
            '"pelayanan-02": serapan 100,05% di luar 80 sampai 100 persen; jelaskan di '
            "penjelasan [serapan-luar-biasa]"
        ],
    ),
    (
        "serapan yang dibulatkan ke batas",
        [
            (PROGRAM, "realisasi: 150.000", "realisasi: 159.999"),
            (PROGRAM, PENJELASAN, ""),
        ],
        [],
    ),
    (
        "serapan di batas",
        [
            (PROGRAM, "realisasi: 150.000", "realisasi: 200.000"),
            (PROGRAM, PENJELASAN, ""),
        ],
        [],
    ),
    (
        "alasan hampa",
        [("2024/laporan.yml", "alasan: nama tidak tercetak", 'alasan: "-"')],
        [
            'data/2024/laporan.yml:5:9: peringatan: penanda_tangan.nama: alasan "-" '
            "tidak menjelaskan apa pun; tulis sebabnya [alasan-hampa]"
        ],
    ),
]


@pytest.mark.parametrize(
    ("ubah", "harapan"),
    [kasus[1:] for kasus in KASUS],
    ids=[kasus[0] for kasus in KASUS],
)
def test_penjelasan(ubah: list[Ubah], harapan: list[str], tmp_path: Path) -> None:
    """
    What readers would ask about is explained, or the gap has a reason.
    """
    assert check_changed(tmp_path, *ubah) == harapan


def make_draf(penyebab: str = "") -> list[Ubah]:
    """
    Make the year a draft whose index is explained only as given.
    """
    return [
        ("2024/laporan.yml", "status: final", "status: draf"),
        (CAPAIAN, "    penyebab: Jam buka loket diperpanjang.\n", penyebab),
        (CAPAIAN, "        komponen: ya\n      - id: nilai-keliling", "      - id: b"),
        (CAPAIAN, "        desimal: 2\n        komponen: ya\n", ""),
    ]


@pytest.mark.parametrize(
    ("nilai", "harapan"),
    [
        (
            "97",
            [
                "capaian 121,25% di luar 50 sampai 120 persen; jelaskan di penyebab "
                "[capaian-luar-biasa]",
            ],
        ),
        ("96", []),
        (
            "39",
            [
                "berubah -50,16% dari tahun lalu, lebih dari 25 persen; jelaskan di "
                "penyebab [perubahan-luar-biasa]",
                "capaian 48,75% di luar 50 sampai 120 persen; jelaskan di penyebab "
                "[capaian-luar-biasa]",
                BELUM.format("penyebab") + " [target-meleset]",
            ],
        ),
    ],
)
def test_penjelasan_indikator(nilai: str, harapan: list[str], tmp_path: Path) -> None:
    """
    An indikator far from its target or from last year is asked for its cause.
    """
    problems = check_changed(
        tmp_path, *make_draf(), (CAPAIAN, "realisasi: 81,50", f"realisasi: {nilai}")
    )

    awal = f'data/{CAPAIAN}:3:5: peringatan: indikator "indeks-kenyamanan": '
    assert sorted(satu.removeprefix(awal) for satu in problems) == harapan


def test_penjelasan_catatan(tmp_path: Path) -> None:
    """
    A note explains as well as a cause.
    """
    problems = check_changed(
        tmp_path,
        *make_draf("    catatan: [Cara survei diperbarui.]\n"),
        (CAPAIAN, "realisasi: 81,50", "realisasi: 97"),
    )

    assert problems == []


def test_penjelasan_pagu(tmp_path: Path) -> None:
    """
    A total pagu far from last year's is asked for its reason.
    """
    problems = check_changed(
        tmp_path,
        ("2023/laporan.yml", "pagu: 900.000\n", "pagu: 700.000\n"),
        ("2023/program.yml", "        pagu: 900.000", "        pagu: 700.000"),
        ("2023/program.yml", "realisasi: 810.000", "realisasi: 700.000"),
        ("2023/perjanjian.yml", "pelayanan: 900.000", "pelayanan: 700.000"),
        ("2023/perjanjian.yml", "jumlah_pagu: 900.000", "jumlah_pagu: 700.000"),
    )

    assert problems == [
        "data/2024/laporan.yml:12:7: peringatan: pagu: berubah 42,86% dari tahun lalu "
        "(700000), lebih dari 25 persen; periksa, atau jelaskan di penerimaan.yml "
        "[perubahan-luar-biasa]"
    ]


@pytest.mark.parametrize("alasan", ["belum dihitung", "nihil karena libur", "n"])
def test_alasan_berisi(alasan: str, tmp_path: Path) -> None:
    """
    A reason of other words is one, however short.
    """
    ubah = ("2024/laporan.yml", "alasan: nama tidak tercetak", f"alasan: {alasan}")

    assert check_changed(tmp_path, ubah) == []


@pytest.mark.parametrize("alasan", ["Tidak ada", "n/a", "belum", "kosong."])
def test_alasan_hampa(alasan: str, tmp_path: Path) -> None:
    """
    A word that stands for nothing is no reason.
    """
    ubah = ("2024/laporan.yml", "alasan: nama tidak tercetak", f"alasan: {alasan}")

    (problem,) = check_changed(tmp_path, ubah)
    assert problem.endswith("[alasan-hampa]")


def test_penjelasan_sebutan(tmp_path: Path) -> None:
    """
    A word of a scale that changed has no proportion that could be unusual.
    """
    problems = check_changed(
        tmp_path,
        ("2024/laporan.yml", "status: final", "status: draf"),
        (CAPAIAN, "    penyebab: Daftar arsip sudah lengkap.\n", ""),
    )

    assert problems == []


def test_penjelasan_tanpa_program() -> None:
    """
    A year without program.yml has no serapan to explain.
    """
    hasil = compute_hasil(load_muatan(DATA)[0]).tahun[2024]
    tanpa = replace(hasil, muatan=replace(hasil.muatan, program=None))

    assert list(check_penjelasan(tanpa)) == []
