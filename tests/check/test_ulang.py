"""
What was left standing from the year before.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_site.check.ulang import check_ulang
from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.load.muatan import load_muatan
from tests.makna.sisip import DATA
from tests.makna.ubah import Ubah, check_changed

CAPAIAN = "2024/capaian.yml"
PROGRAM = "2024/program.yml"
LISTRIK = "hambatan: Listrik padam pada jam layanan."
KASUS: list[tuple[str, list[Ubah], list[str]]] = [
    (
        "angka dengan pecahan",
        [(CAPAIAN, "realisasi: 81,50", "realisasi: 78,250")],
        [
            f'data/{CAPAIAN}:3:5: peringatan: indikator "indeks-kenyamanan": 78,250 sama '
            "persis dengan tahun 2023; periksa apakah angka lama tertinggal "
            "[angka-tahun-lalu]",
            f'data/{CAPAIAN}:4:16: peringatan: indikator "indeks-kenyamanan".realisasi: '
            "78,250 berada di luar komponennya (78,75 sampai 84,25); periksa, atau "
            "jelaskan di catatan [indeks-komponen]",
        ],
    ),
    ("angka bulat", [(CAPAIAN, "realisasi: 12,5", "realisasi: 14")], []),
    (
        "angka yang dihitung",
        [
            (
                "2023/capaian.yml",
                "pembilang: 152\n    penyebut: 200",
                "realisasi: 72,5",
            ),
            (CAPAIAN, "pembilang: 170", "pembilang: 145"),
        ],
        [
            f'data/{CAPAIAN}:37:5: peringatan: indikator "layanan-selesai": 72,5 sama '
            "persis dengan tahun 2023; periksa apakah angka lama tertinggal "
            "[angka-tahun-lalu]"
        ],
    ),
    (
        "rupiah kegiatan",
        [("2023/program.yml", "realisasi: 810.000", "realisasi: 540.000")],
        [
            'data/2023/program.yml:9:9: peringatan: program "pelayanan".kegiatan '
            '"pelayanan-01": serapan 60,00% di luar 80 sampai 100 persen; jelaskan di '
            "penjelasan [serapan-luar-biasa]",
            f'data/{PROGRAM}:14:20: peringatan: program "pelayanan".kegiatan '
            '"pelayanan-01".realisasi: 540000 sama persis dengan tahun 2023; periksa '
            "apakah angka lama tertinggal [angka-tahun-lalu]",
        ],
    ),
    (
        "kalimat",
        [
            (
                CAPAIAN,
                "solusi: Genset disediakan.",
                "solusi: Jaringan cadangan dipasang.",
            ),
        ],
        [
            f'data/{CAPAIAN}:48:13: peringatan: indikator "layanan-selesai".solusi: '
            "sama persis dengan tahun 2023; perbarui kalimatnya [teks-tahun-lalu]",
        ],
    ),
    (
        "kalimat pendek",
        [
            (CAPAIAN, LISTRIK, "hambatan: Jaringan sering terputus."),
        ],
        [],
    ),
]


@pytest.mark.parametrize(
    ("ubah", "harapan"),
    [kasus[1:] for kasus in KASUS],
    ids=[kasus[0] for kasus in KASUS],
)
def test_ulang(ubah: list[Ubah], harapan: list[str], tmp_path: Path) -> None:
    """
    What is last year's to the letter is named; what may be the same by chance is not.
    """
    assert check_changed(tmp_path, *ubah) == harapan


@pytest.mark.parametrize("tahun", [2023, 2024])
def test_ulang_tanpa_program(tahun: int) -> None:
    """
    A year without program.yml has no spending that could be the same.
    """
    muatan, _ = load_muatan(DATA)
    muatan.tahun[tahun] = replace(muatan.tahun[tahun], program=None)
    hasil = compute_hasil(load_muatan(DATA)[0]).tahun[2024]
    assert hasil.sebelumnya is not None
    lalu = replace(hasil.sebelumnya, muatan=muatan.tahun[2023])

    assert (
        list(check_ulang(replace(hasil, muatan=muatan.tahun[2024], sebelumnya=lalu)))
        == []
    )


def test_ulang_tahun_asal(tmp_path: Path) -> None:
    """
    A year that is known only from another report repeats nothing by mistake.
    """
    problems = check_changed(
        tmp_path,
        (CAPAIAN, "realisasi: 81,50", "realisasi: 78,25"),
        (
            "2024/laporan.yml",
            "pagu: 1.000.000",
            "asal: {tahun_laporan: 2025, tabel: [Tabel 3.3], penjelasan: Dari sana.}\n"
            "pagu: 1.000.000",
        ),
    )

    assert [satu for satu in problems if "angka-tahun-lalu" in satu] == []
