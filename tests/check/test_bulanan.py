"""
The months of a plan add up to its year, or rise to it.
"""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from lkjip_site.check.bulanan import find_nol, judge_bulan
from lkjip_site.model.renstra import Arah
from lkjip_site.model.tahun import RencanaIndikator
from tests.makna.ubah import check_changed

RENCANA = "2024/rencana_aksi.yml"
TURUN = "target kumulatif turun di tengah tahun, padahal setahun 20; periksa bulannya"
LAIN = (
    "bulan terakhir 10 dan jumlah semua bulan 15, padahal setahun 20; periksa bulannya"
)


def make_rencana(target: dict[str, str], jumlah: str, **lain: Any) -> RencanaIndikator:
    """
    Make the plan of one indikator.
    """
    isi = {"id": "a", "satuan": "Persen", "target": target, "jumlah": jumlah, **lain}
    return RencanaIndikator.model_validate(isi)


@pytest.mark.parametrize(
    ("target", "jumlah", "arah", "pesan"),
    [
        ({"1": "5", "2": "15"}, "20", Arah.NAIK, ""),
        ({"3": "5", "6": "10", "12": "20"}, "20", Arah.NAIK, ""),
        ({"12": "20", "3": "5"}, "20", Arah.NAIK, ""),
        ({"8": "73,14", "9": "0"}, "73,14", Arah.NAIK, ""),
        ({"3": "5", "6": "0", "12": "20"}, "20", Arah.NAIK, TURUN),
        ({"3": "5", "6": "10"}, "20", Arah.NAIK, LAIN),
        ({"3": "40", "6": "30", "12": "20"}, "20", Arah.TURUN, ""),
        ({}, "20", Arah.NAIK, ""),
        ({"12": "18-22"}, "18-22", Arah.RENTANG, ""),
    ],
)
def test_judge_bulan(
    target: dict[str, str], jumlah: str, arah: Arah, pesan: str
) -> None:
    """
    Months that cannot give the year are refused; missing months count for nothing.
    """
    assert judge_bulan(make_rencana(target, jumlah), arah) == pesan


def test_judge_bulan_kosong() -> None:
    """
    A month without a target, with its reason, is left out.
    """
    target = {"1": "belum tersedia", "12": "20", "alasan": "kolom rusak"}

    assert judge_bulan(make_rencana(target, "20"), Arah.NAIK) == ""


def test_find_nol() -> None:
    """
    A month with 0 is reported only where its target is missing.
    """
    rencana = make_rencana(
        {"1": "5", "2": "tidak berlaku", "3": "tidak berlaku", "alasan": "libur"},
        "5",
        realisasi={"1": "0", "2": "0", "3": "4"},
    )

    assert rencana.realisasi[3] == Decimal(4)
    assert find_nol(rencana) == [2]


def test_check_bulanan(tmp_path: Path) -> None:
    """
    Both faults are named at the months of their plan.
    """
    problems = check_changed(
        tmp_path,
        (
            RENCANA,
            "        target: {3: 20, 6: 40, 9: 60, 12: 80}\n",
            "        target:\n          3: belum tersedia\n          6: 60\n"
            "          9: 40\n          12: 80\n          alasan: kolom rusak\n",
        ),
        (RENCANA, "3: 18,5", "3: 0"),
    )

    nama = 'rencana_aksi ke-1.indikator "layanan-selesai"'
    assert problems == [
        f"data/{RENCANA}:16:11: peringatan: {nama}.target: target kumulatif turun di "
        "tengah tahun, padahal setahun 80; periksa bulannya [rencana-bulan]",
        f"data/{RENCANA}:22:14: galat: {nama}.realisasi.3: tertulis 0, padahal target "
        "bulan itu tidak ada; tulis alasannya [nol-tanpa-target]",
    ]
