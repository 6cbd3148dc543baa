"""
Generated sentences of two states of the data.
"""

import inspect
from pathlib import Path

from lkjip_site.model.beda import BedaKalimat
from lkjip_site.render import kalimat
from lkjip_site.render.beda_kalimat import KALIMAT, compare_kalimat
from tests.compute.bahan_beda import edit_data, read_asal


def test_complete() -> None:
    """
    Every sentence on a whole year is compared; a new one must not be forgotten.
    """
    tahunan = {
        fungsi
        for nama, fungsi in inspect.getmembers(kalimat, inspect.isfunction)
        if nama.startswith("say_")
        and list(inspect.get_annotations(fungsi)) == ["hasil", "return"]
        and inspect.get_annotations(fungsi)["hasil"] == "HasilTahun"
    }

    assert tahunan - set(KALIMAT) == set()


def test_same(tmp_path: Path) -> None:
    """
    The same figures give the same sentences.
    """
    assert list(compare_kalimat(read_asal().hasil, edit_data(tmp_path).hasil)) == []


def test_sentences(tmp_path: Path) -> None:
    """
    Sentences are told as readers see them, years that one side lacks left out.
    """
    suntingan = "2025/program.yml", "realisasi: 450", "realisasi: 550"
    nama = "2025/program.yml", "nama: Program Layanan", "nama: Program *Layanan*"
    lama, baru = read_asal().hasil, edit_data(tmp_path, suntingan, nama).hasil

    assert list(compare_kalimat(lama, baru)) == [
        BedaKalimat(
            2025,
            "Realisasi Rp1.350 dari pagu Rp2.000, serapan 67,50%.",
            "Realisasi Rp1.450 dari pagu Rp2.000, serapan 72,50%.",
        ),
        BedaKalimat(
            2025,
            "Serapan tertinggi Program Layanan (85,00%), "
            "terendah Program Tertib (50,00%).",
            "Serapan tertinggi Program *Layanan* (95,00%), "
            "terendah Program Tertib (50,00%).",
        ),
    ]
