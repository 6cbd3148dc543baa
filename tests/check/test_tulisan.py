"""
The texts of ours, each with its place and the name under which it is accepted.
"""

from pathlib import Path

import pytest

from lkjip_site.check.tulisan import (
    Tulisan,
    walk_scalar,
    walk_tulisan,
    walk_tulisan_lain,
)
from lkjip_site.load.muatan import load_muatan
from lkjip_site.model.muatan import Narasi, TahunLaporan
from tests.makna.sisip import DATA
from tests.makna.ubah import change_data

PROSA = "## 3.1\n\nSatu.\n\n## 3.1.2 aduan sesudah\n\nDua.\nTiga.\n"


def find_tulisan(teks: str, data: Path = DATA) -> Tulisan:
    """
    Find one text of the year 2024, or of all years.
    """
    muatan, _ = load_muatan(data)
    semua = [*walk_tulisan(muatan.tahun[2024]), *walk_tulisan_lain(muatan)]
    (satu,) = [tulisan for tulisan in semua if tulisan.teks == teks]
    return satu


@pytest.mark.parametrize(
    ("teks", "subjek", "bagian"),
    [
        ("Kendaraan dinas rusak.", "aduan.hambatan", "aduan"),
        ("Aduan yang sama dari satu warga dihitung sekali.", "aduan.catatan", "aduan"),
        (
            "Kunjungan dibatalkan karena kendaraan rusak.",
            "pelayanan-02.penjelasan",
            "pelayanan-02",
        ),
        ("nama tidak tercetak", "alasan", ""),
        ("Pagu program pelayanan ditambah", "perubahan.sebab", "perubahan"),
        (
            "Angka tercetak tertukar urutannya.",
            "indeks-tercetak.alasan",
            "indeks-tercetak",
        ),
        ("Urutan langkah baku untuk suatu pekerjaan.", "arti", ""),
    ],
)
def test_tulisan(teks: str, subjek: str, bagian: str) -> None:
    """
    A text is named by the nearest id and its key.
    """
    tulisan = find_tulisan(teks)

    assert (tulisan.subjek, tulisan.bagian) == (subjek, bagian)


def test_tulisan_resmi() -> None:
    """
    Names, definitions and what is printed are no texts of ours.
    """
    muatan, _ = load_muatan(DATA)
    semua = [*walk_tulisan(muatan.tahun[2024]), *walk_tulisan_lain(muatan)]
    teks = {tulisan.teks for tulisan in semua}

    assert teks.isdisjoint({"Jumlah aduan", "Aduan yang masuk", "Loket", "81,05"})


def test_tulisan_problem() -> None:
    """
    In a data file a problem stands at the value, whatever the position in it.
    """
    problem = find_tulisan("Rak penuh.").problem(4, "x", aturan="ejaan", kata="penuh")

    assert str(problem) == (
        'data/2024/capaian.yml:64:15: peringatan: indikator "predikat-arsip".hambatan: x '
        "[ejaan]"
    )
    assert problem.subjek == "predikat-arsip.hambatan (penuh)"


def test_narasi() -> None:
    """
    A section of prose is named by file and key; its positions are lines and columns.
    """
    narasi = Narasi("data/2024/narasi/bab-3.md", PROSA)
    satu, dua = walk_tulisan(TahunLaporan(2024, narasi={"bab-3": narasi}))
    problem = dua.problem(dua.teks.index("Tiga"), "x", aturan="ejaan")

    assert (satu.subjek, satu.bagian) == ("narasi/bab-3#3.1", "")
    assert (dua.subjek, dua.bagian) == ("narasi/bab-3#3.1.2 aduan sesudah", "aduan")
    assert str(problem.tempat) == "data/2024/narasi/bab-3.md:8:1"
    assert problem.subjek == dua.subjek


@pytest.mark.parametrize("teks", ["", "tanpa judul\n"])
def test_narasi_tanpa_judul(teks: str) -> None:
    """
    Prose without a key has no place on a page, and no sections.
    """
    narasi = Narasi("data/2024/narasi/bab-3.md", teks)

    assert list(walk_tulisan(TahunLaporan(2024, narasi={"bab-3": narasi}))) == []


def test_walk_scalar() -> None:
    """
    Every text has its path; an empty place is no text.
    """
    raw = {"a": ["x", None], "b": {"c": "y"}}

    assert list(walk_scalar(raw)) == [(("a", 0), "x"), (("b", "c"), "y")]


def test_tulisan_kunci_kosong(tmp_path: Path) -> None:
    """
    A key of ours without a text gives none.
    """
    data = change_data(
        tmp_path, ("2024/capaian.yml", "hambatan: Rak penuh.", "hambatan:")
    )
    muatan, _ = load_muatan(data)
    subjek = {tulisan.subjek for tulisan in walk_tulisan(muatan.tahun[2024])}

    assert "predikat-arsip.hambatan" not in subjek
