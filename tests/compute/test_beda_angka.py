"""
Figures of two states of the data: each change once, with all that follows from it.
"""

from __future__ import annotations

from pathlib import Path

from lkjip_site.compute.beda_angka import compare_ada, compare_angka
from lkjip_site.model.beda import BedaAda
from tests.compute.bahan_beda import Suntingan, edit_data, read_asal, say_angka

KEGIATAN = (
    "      - id: layanan-02\n        nama: Survei\n        indikator: Jumlah survei\n"
    "        target: {awal: 1}\n        pagu: 400\n        realisasi: 400\n"
)


def compare(folder: Path, *suntingan: Suntingan) -> list[str]:
    """
    Say which figures change when the data is edited.
    """
    lama, baru = read_asal(), edit_data(folder, *suntingan)
    return say_angka(list(compare_angka(lama.hasil, baru.hasil)))


def find_ada(folder: Path, *suntingan: Suntingan) -> list[BedaAda]:
    """
    Find what an edit adds and removes.
    """
    lama, baru = read_asal(), edit_data(folder, *suntingan)
    return list(compare_ada(lama.hasil, baru.hasil))


def test_nothing(tmp_path: Path) -> None:
    """
    The same figures give nothing, whatever their spelling and reasons.
    """
    tulisan = "2025/capaian.yml", "realisasi: 60", "realisasi: 60,00"
    alasan = "2025/capaian.yml", "alasan: tidak ada pemilu", "alasan: pemilu 2029"

    assert compare(tmp_path, tulisan, alasan) == []


def test_realisasi(tmp_path: Path) -> None:
    """
    A realisasi changes its capaian and all that follows; an unchanged status is said.
    """
    assert compare(
        tmp_path, ("2025/capaian.yml", "realisasi: 60", "realisasi: 64")
    ) == [
        (
            "kepuasan 2025: realisasi 60>64, capaian 75.00>80.00, "
            "status belum tercapai=belum tercapai, kategori Cukup>Baik, "
            "kemajuan 75.00>80.00, perubahan tetap>membaik"
        ),
        "rata-rata 2025:  109.58>110.83, dibatasi 93.75>95.00",
    ]


def test_realisasi_of_last_year(tmp_path: Path) -> None:
    """
    Last year's realisasi changes this year's word, and no more.
    """
    daftar = compare(
        tmp_path, ("2024/capaian.yml", "aduan, realisasi: 30", "aduan, realisasi: 45")
    )

    assert "aduan 2025: perubahan memburuk>membaik" in daftar


def test_missing_figure(tmp_path: Path) -> None:
    """
    A figure that is no longer there is no 0, and its judgements are gone.
    """
    daftar = compare(
        tmp_path, ("2025/capaian.yml", "realisasi: 40", "realisasi: tidak diukur")
    )

    assert daftar[0] == (
        "aduan 2025: realisasi 40>tidak diukur, capaian 120.00>tidak diukur, "
        "status tercapai>tidak diukur, kategori Baik>tidak diukur, "
        "kemajuan 100.00>tidak diukur, perubahan memburuk>tidak diukur, "
        "efisiensi 35.00>tidak dinilai"
    )
    assert daftar[1].endswith("indikator terukur 4>3")


def test_other_kind_of_missing_figure(tmp_path: Path) -> None:
    """
    Another kind of a missing figure is a change; no judgement is said to stay.
    """
    (beda,) = compare(
        tmp_path,
        ("2025/capaian.yml", "realisasi: tidak berlaku", "realisasi: tidak diukur"),
    )

    assert beda == (
        "pemilih 2025: realisasi tidak berlaku>tidak diukur, "
        "capaian tidak berlaku>tidak diukur, status tidak berlaku>tidak diukur, "
        "kategori tidak berlaku>tidak diukur, perubahan tidak berlaku>tidak diukur"
    )


def test_target(tmp_path: Path) -> None:
    """
    A target of the last agreement changes the capaian, not the kemajuan.
    """
    daftar = compare(tmp_path, ("2025/perjanjian.yml", "aduan: 50", "aduan: 40"))

    assert daftar[0] == (
        "aduan 2025: target 50>40, capaian 120.00>100.00, status tercapai=tercapai, "
        "kategori Baik=Baik, efisiensi 35.00>15.00"
    )


def test_money(tmp_path: Path) -> None:
    """
    Money changes from the kegiatan up to the total, and the efisiensi with it.
    """
    assert compare(
        tmp_path, ("2025/program.yml", "realisasi: 450", "realisasi: 550")
    ) == [
        "aduan 2025: efisiensi 35.00>25.00",
        "layanan 2025: realisasi 850>950, serapan 85.00>95.00",
        "layanan-01 2025: realisasi 450>550, serapan 75.00>91.67",
        "instansi 2025: realisasi 1350>1450, serapan 67.50>72.50",
    ]


def test_pagu_of_agreement(tmp_path: Path) -> None:
    """
    What the first agreement states is compared too.
    """
    awal = "2025/perjanjian.yml", "layanan: 700}", "layanan: 710}"
    jumlah = "2025/perjanjian.yml", "    jumlah_pagu: 1500", "    jumlah_pagu: 1510"

    assert compare(tmp_path, awal, jumlah) == [
        "layanan 2025: pagu awal 700>710",
        "instansi 2025: pagu awal 1500>1510",
    ]


def test_cap(tmp_path: Path) -> None:
    """
    Where a capaian is cut, what is left of it is compared too.
    """
    assert compare(tmp_path, ("aturan.yml", "batas: 125,5", "batas: 130")) == [
        "aduan 2024: capaian dibatasi 125.50>130.00",
        "predikat 2024: capaian dibatasi 125.50>130.00",
        "predikat 2025: capaian dibatasi 125.50>130.00",
    ]


def test_no_cap(tmp_path: Path) -> None:
    """
    A capaian that is no longer cut is its own capped value.
    """
    assert compare(tmp_path, ("aturan.yml", "batas: 125,5", "batas: 140")) == [
        "aduan 2024: capaian dibatasi 125.50>140.00",
        "predikat 2024: capaian dibatasi 125.50>140.00",
        "predikat 2025: capaian dibatasi 125.50>133.33",
    ]


def test_added_year(tmp_path: Path) -> None:
    """
    A year that one side lacks is told as a whole.
    """
    lama, baru = edit_data(tmp_path).hasil, read_asal().hasil
    tanpa = type(lama)(lama.instansi, {k: v for k, v in lama.tahun.items() if k < 2026})

    assert list(compare_ada(tanpa, baru)) == [
        BedaAda("tahun", "2026", None, ditambah=True)
    ]
    assert list(compare_ada(baru, tanpa)) == [
        BedaAda("tahun", "2026", None, ditambah=False)
    ]
    assert list(compare_angka(tanpa, baru)) == []


def test_removed_kegiatan(tmp_path: Path) -> None:
    """
    A kegiatan that is gone is told, and has no figures of its own.
    """
    suntingan = "2025/program.yml", KEGIATAN, ""

    assert find_ada(tmp_path / "a", suntingan) == [
        BedaAda("kegiatan", "layanan-02", 2025, ditambah=False)
    ]
    daftar = compare(tmp_path / "b", suntingan)
    assert [satu for satu in daftar if satu.startswith("layanan-02")] == []


def test_added_kegiatan(tmp_path: Path) -> None:
    """
    A kegiatan that is new is told, and has no figures from before.
    """
    baru = "2025/program.yml", KEGIATAN, KEGIATAN + KEGIATAN.replace("-02", "-03")

    assert find_ada(tmp_path / "a", baru) == [
        BedaAda("kegiatan", "layanan-03", 2025, ditambah=True)
    ]
    daftar = compare(tmp_path / "b", baru)
    assert [satu for satu in daftar if satu.startswith("layanan-03")] == []
