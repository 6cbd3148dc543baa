"""
A figure of an archived year that moves is told, with the line of its record.
"""

from __future__ import annotations

from lkjip_site.check.terbit import check_terbit
from lkjip_site.load.terbit import read_terbit
from lkjip_site.model.muatan import AlamatSel

BERKAS = "data/2022/terbit.csv"
CATATAN = (
    b'tabel,baris,kolom,nilai\ntabel-3.2,a,nama,"satu\ndua"\ntabel-3.2,a,capaian,9.50\n'
)
KINI: dict[AlamatSel, str] = {
    ("tabel-3.2", "a", "nama"): "satu\ndua",
    ("tabel-3.2", "a", "capaian"): "9.50",
}
SARAN = (
    "tahun arsip tidak berubah diam-diam: kembalikan, atau jelaskan di CHANGELOG.md "
    "dan koreksi tahun itu, lalu jalankan make arsip [arsip-berubah]"
)


def check(kini: dict[AlamatSel, str], catatan: bytes = CATATAN) -> list[str]:
    """
    Compare figures with the record.
    """
    terbit, _ = read_terbit(BERKAS, catatan)
    return [str(satu) for satu in check_terbit(terbit, kini)]


def test_same() -> None:
    """
    What is as it was published is no problem.
    """
    assert check(KINI) == []


def test_moved() -> None:
    """
    A figure that moved is shown as it was and as it is, at its line of the record.
    """
    pesan = check({**KINI, ("tabel-3.2", "a", "capaian"): "9.51"})

    assert pesan == [
        f'{BERKAS}:4:1: galat: tabel-3.2.a.capaian: terbit "9.50", sekarang "9.51"; {SARAN}'
    ]


def test_gone_and_new() -> None:
    """
    So is one that is gone, and one that was never published.
    """
    pesan = check({("tabel-3.2", "a", "nama"): "satu\ndua", ("x", "b", "c"): ""})

    assert pesan == [
        f'{BERKAS}:4:1: galat: tabel-3.2.a.capaian: terbit "9.50", sekarang tidak ada; {SARAN}',
        f'{BERKAS}:1:1: galat: x.b.c: terbit tidak ada, sekarang ""; {SARAN}',
    ]


def test_broken_line() -> None:
    """
    A line of another width records nothing: what it should have held is missed.
    """
    pesan = check(KINI, CATATAN.replace(b",9.50", b""))

    assert pesan == [
        f'{BERKAS}:1:1: galat: tabel-3.2.a.capaian: terbit tidak ada, sekarang "9.50"; {SARAN}'
    ]
