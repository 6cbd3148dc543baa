"""
Answers of persons: exact messages for those that answer nothing.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_site.check.kelengkapan import check_kelengkapan
from lkjip_site.load.muatan import load_muatan
from lkjip_site.load.syarat import load_syarat
from tests.compute.tables.bahan import DATA

Periksa = Callable[[str], list[str]]
JAWABAN = """\
jawaban:
  - id: c05
    jawaban: ada
    jabatan: Sekretaris Dinas Contoh
    tanggal: 2026-03-02
    bukti: Surat Nomor 1
"""


@pytest.fixture
def periksa(tmp_path: Path) -> Periksa:
    """
    Check the whole year of the invented agency with these answers.
    """

    def check(teks: str) -> list[str]:
        folder = shutil.copytree(DATA, tmp_path / "data")
        if teks:
            berkas = folder / "2025" / "kelengkapan.yml"
            berkas.write_text(teks, encoding="utf-8")
        muatan, problems = load_muatan(folder)
        assert problems == ()
        return list(map(str, check_kelengkapan(muatan.tahun[2025], load_syarat())))

    return check


@pytest.mark.parametrize("teks", ["", JAWABAN, "jawaban: []\n"])
def test_good(periksa: Periksa, teks: str) -> None:
    """
    No answer, or one to a question, is in order.
    """
    assert periksa(teks) == []


@pytest.mark.parametrize(
    ("id_syarat", "saran"),
    [("c005", 'mungkin maksudnya "c05"'), ("zz", "periksa kodenya")],
)
def test_unknown(periksa: Periksa, id_syarat: str, saran: str) -> None:
    """
    An answer to nothing is refused.
    """
    assert periksa(JAWABAN.replace("c05", id_syarat)) == [
        (
            f'data/2025/kelengkapan.yml:2:9: galat: jawaban "{id_syarat}".id: syarat '
            f'"{id_syarat}" tidak ada; {saran} [kelengkapan-rujukan]'
        )
    ]


def test_answer_to_what_the_data_shows(periksa: Periksa) -> None:
    """
    An answer cannot outvote the data.
    """
    assert periksa(JAWABAN.replace("c05", "c14")) == [
        (
            'data/2025/kelengkapan.yml:2:9: galat: jawaban "c14".id: syarat "c14" '
            "dinilai dari "
            "data; hapus jawaban ini. Yang dijawab petugas: c04, c05, c33, c34 "
            "[kelengkapan-dari-data]"
        )
    ]


def test_two_answers(periksa: Periksa) -> None:
    """
    A question is answered once.
    """
    (pesan,) = periksa(JAWABAN + JAWABAN.partition("\n")[2])

    assert pesan.endswith("[kode-ganda]")


def test_answer_before_the_year(periksa: Periksa) -> None:
    """
    Nobody can answer about a year that had not begun.
    """
    assert periksa(JAWABAN.replace("2026-03-02", "2024-12-31")) == [
        (
            'data/2025/kelengkapan.yml:5:14: galat: jawaban "c05".tanggal: tanggal '
            "jawaban "
            "sebelum tahun laporan 2025 [kelengkapan-tanggal]"
        )
    ]
