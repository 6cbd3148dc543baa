"""
An accepted peringatan is taken out of what is shown; an acceptance must fit one.
"""

from pathlib import Path

import pytest

from lkjip_site.check.katalog import LEVEL_BY_ATURAN
from lkjip_site.check.penerimaan import accept_peringatan
from lkjip_site.load.muatan import load_muatan
from lkjip_site.problems import Level, Location, Problem, Temuan
from tests.makna.ubah import change_data

TERIMA = """\
penerimaan:
  - aturan: {}
    pada: {}
    alasan: sudah diperiksa
"""
PERINGATAN = Problem(
    Location("data/2024/program.yml", 20, 9),
    "serapan-luar-biasa",
    "serapan rendah",
    Level.PERINGATAN,
    "pelayanan-02",
)


def accept(
    folder: Path,
    aturan: str,
    pada: str,
    *problems: Problem,
    tahun: int = 2024,
    lengkap: bool = True,
) -> Temuan:
    """
    Hold one acceptance of a year against problems.
    """
    data = change_data(
        folder, (f"{tahun}/penerimaan.yml", "", TERIMA.format(aturan, pada))
    )
    muatan, _ = load_muatan(data)
    return accept_peringatan(muatan, problems, LEVEL_BY_ATURAN, lengkap=lengkap)


def test_diterima(tmp_path: Path) -> None:
    """
    Rule and subject fit: it is kept apart with its reason, and not shown.
    """
    temuan = accept(tmp_path, "serapan-luar-biasa", "pelayanan-02", PERINGATAN)

    assert temuan.problems == ()
    assert [(satu.problem, satu.alasan) for satu in temuan.diterima] == [
        (PERINGATAN, "sudah diperiksa")
    ]


def test_diterima_dua_tempat(tmp_path: Path) -> None:
    """
    One acceptance is enough for all places of one subject.
    """
    lain = Problem(
        Location("data/2024/program.yml", 30),
        "serapan-luar-biasa",
        "lagi",
        Level.PERINGATAN,
        "pelayanan-02",
    )
    temuan = accept(tmp_path, "serapan-luar-biasa", "pelayanan-02", lain, PERINGATAN)

    assert [satu.problem for satu in temuan.diterima] == [PERINGATAN, lain]


def test_diterima_berkas_umum(tmp_path: Path) -> None:
    """
    What is found in a file of all years can be accepted in any year.
    """
    umum = Problem(
        Location("data/renstra/2022-2025.yml", 3),
        "ejaan",
        "ejaan",
        Level.PERINGATAN,
        "aduan.catatan (resiko)",
    )
    temuan = accept(tmp_path, "ejaan", "aduan.catatan (resiko)", umum)

    assert (temuan.problems, len(temuan.diterima)) == ((), 1)


@pytest.mark.parametrize(
    ("aturan", "pada", "tahun", "pesan"),
    [
        (
            "serapan-luar-biasa",
            "pelayanan-2",
            2024,
            'tidak ada peringatan "serapan-luar-biasa" pada "pelayanan-2"; mungkin '
            'maksudnya "pelayanan-02"',
        ),
        (
            "serapan-luar-biasa",
            "gedung",
            2024,
            'tidak ada peringatan "serapan-luar-biasa" pada "gedung"; hapus',
        ),
        (
            "serapan-luar-biasa",
            "pelayanan-02",
            2023,
            'tidak ada peringatan "serapan-luar-biasa" pada "pelayanan-02"; yang ada '
            "dari aturan lain atau di tahun lain; periksa, atau hapus",
        ),
        (
            "serapan",
            "pelayanan-02",
            2024,
            'aturan "serapan" tidak ada; periksa namanya, atau hapus',
        ),
        (
            "jumlah-pagu",
            "pelayanan-02",
            2024,
            '"jumlah-pagu" adalah galat dan tidak dapat diterima; perbaiki datanya',
        ),
    ],
)
def test_usang(aturan: str, pada: str, tahun: int, pesan: str, tmp_path: Path) -> None:
    """
    An acceptance that fits nothing is a peringatan of its own, with a way out.
    """
    temuan = accept(tmp_path, aturan, pada, PERINGATAN, tahun=tahun)

    assert temuan.diterima == ()
    assert sorted(map(str, temuan.problems)) == sorted(
        [
            str(PERINGATAN),
            f"data/{tahun}/penerimaan.yml:2:5: peringatan: penerimaan ke-1: {pesan} "
            "[penerimaan-usang]",
        ]
    )


def test_galat_tetap(tmp_path: Path) -> None:
    """
    A galat is never accepted, even where rule and subject fit.
    """
    galat = Problem(
        Location("data/2024/program.yml", 20),
        "serapan-luar-biasa",
        "x",
        Level.GALAT,
        "pelayanan-02",
    )
    temuan = accept(
        tmp_path, "serapan-luar-biasa", "pelayanan-02", galat, lengkap=False
    )

    assert temuan == Temuan((galat,))


def test_belum_lengkap(tmp_path: Path) -> None:
    """
    While some rules have not run, an acceptance may still find its peringatan.
    """
    assert accept(tmp_path, "ejaan", "aduan", lengkap=False) == Temuan()


def test_urutan(tmp_path: Path) -> None:
    """
    What is shown is in the order of places.
    """
    awal = Problem(Location("data/2024/capaian.yml"), "ejaan", "x", Level.PERINGATAN)
    temuan = accept(tmp_path, "ejaan", "aduan", PERINGATAN, awal, lengkap=False)

    assert temuan.problems == (awal, PERINGATAN)
