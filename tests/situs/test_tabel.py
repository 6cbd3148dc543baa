"""
The tables of the whole site: page, CSV and JSON say the same.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from tests.situs.pembaca import Situs
from tests.situs.pembangun import ROOT
from tests.situs.tabel import (
    Tabel,
    find_csv_differences,
    find_layout_faults,
    find_page_differences,
    find_unexplained,
    find_unlinked_files,
    list_tables,
)

# BaseLoader: the key of the column `no` stays text.
BENTUK = yaml.load(
    (ROOT / "tests/expected/kolom.yml").read_text("utf-8"),
    yaml.BaseLoader,  # noqa: S506 (BaseLoader makes no objects)
)
"""
Table -> its number of rows, and key, head, type, group and number of each column.
"""

TATA_KELOLA = "Meningkatnya Sistem Tata Kelola yang Baik dalam Menjamin Pelayanan Prima"


@pytest.fixture
def tabel_2023(situs_nyata: Situs) -> dict[str, Tabel]:
    """
    Give the tables of the report of 2023 by their id.
    """
    semua = (satu for satu in list_tables(situs_nyata) if satu.data["tahun"] == 2023)
    return {satu.data["id"]: satu for satu in semua}


def test_pages(situs: Situs) -> None:
    """
    Every head, row and cell of a page is that of its JSON.
    """
    assert find_page_differences(situs) == []


def test_csv(situs: Situs) -> None:
    """
    Every key, row and value of a CSV is that of its JSON; the series too.
    """
    assert find_csv_differences(situs) == []


def test_layout(situs: Situs) -> None:
    """
    Every table has a caption, heads with scope, source, rules, downloads and units.
    """
    assert find_layout_faults(situs) == []


def test_reasons(situs: Situs) -> None:
    """
    The reason of every missing figure stands as text under its table.
    """
    assert find_unexplained(situs) == []


def test_files(situs: Situs) -> None:
    """
    A page leads to every data file.
    """
    assert find_unlinked_files(situs) == []


@pytest.mark.parametrize("id_tabel", BENTUK)
def test_shape(tabel_2023: dict[str, Tabel], id_tabel: str) -> None:
    """
    A table has the columns and rows of the printed report.
    """
    tabel, bentuk = tabel_2023[id_tabel], BENTUK[id_tabel]
    kolom = [(satu["key"], satu["judul"]) for satu in tabel.data["kolom"]]

    assert kolom == [(key, judul) for key, judul, *_ in bentuk["kolom"]]
    assert len(tabel.baris) == int(bentuk["baris"])


@pytest.mark.parametrize(
    ("id_tabel", "awal"),
    [
        ("tabel-1.1", "Tabel 1.1 Perbandingan Anggaran Tahun 2022 dan Tahun 2023"),
        ("tabel-2.6", "Tabel 2.6 Perubahan Perjanjian Kinerja Badan Kesatuan Bangsa"),
        ("tabel-3.2", "Tabel 3.2 Capaian Kinerja Perjanjian Kinerja Tahun 2023"),
        ("tabel-3.9", "Tabel 3.9 Capaian Anggaran Program dan Kegiatan"),
    ],
)
def test_caption(tabel_2023: dict[str, Tabel], id_tabel: str, awal: str) -> None:
    """
    A caption begins with the printed number and title.
    """
    assert tabel_2023[id_tabel].judul.startswith(awal)


@pytest.mark.parametrize(
    ("id_tabel", "baris", "isi"),
    [
        ("tabel-3.4", "nilai-sakip", "2|{}|Nilai Sakip SKPD|75,51|73,14|103,24%"),
        ("tabel-3.9", "jumlah", "|Jumlah|11.443.226.942|10.228.732.983|89,39%"),
        ("tabel-1.1", "2022", "APBD|Tahun 2022|9.174.080.391"),
    ],
)
def test_row(tabel_2023: dict[str, Tabel], id_tabel: str, baris: str, isi: str) -> None:
    """
    A row shows the figures of the printed report, in Indonesian notation.
    """
    tabel = tabel_2023[id_tabel]

    terbaca = "|".join(tabel.baris[f"{tabel.jangkar}-{baris}"])
    assert terbaca == isi.replace("{}", TATA_KELOLA)


KOLOM_SERI = {
    "indikator": "tahun,id,nama,sasaran,satuan,arah,target,realisasi,capaian,kategori,"
    "status,alasan,definisi_versi,putus_seri,sumber",
    "anggaran": "tahun,id,tingkat,nama,pagu_awal,pagu_sebelum,pagu,realisasi,serapan",
}


@pytest.mark.parametrize("nama", KOLOM_SERI)
def test_series(situs: Situs, nama: str) -> None:
    """
    The head of a series is fixed: programs read it.
    """
    teks = (situs.folder / f"data/{nama}.csv").read_text("utf-8")

    assert teks.partition("\n")[0] == KOLOM_SERI[nama]


def test_series_rows(situs_nyata: Situs) -> None:
    """
    The series hold every indikator and every amount of all years.
    """
    indikator = _read_rows(situs_nyata, "indikator")
    anggaran = _read_rows(situs_nyata, "anggaran")

    assert len(indikator) == 2 * 7
    assert len(anggaran) == 1 + (1 + 6 + 13)


def _read_rows(situs: Situs, nama: str) -> list[dict[str, Any]]:
    """
    Read the rows of a series.
    """
    isi = json.loads((situs.folder / f"data/{nama}.json").read_text("utf-8"))
    baris: list[dict[str, Any]] = isi["baris"]
    return baris


def test_csv_bytes(situs: Situs) -> None:
    """
    CSV and JSON are UTF-8 without a mark, with LF line ends.
    """
    teks = (*situs.folder.glob("**/data/*.csv"), *situs.folder.glob("**/data/*.json"))
    berkas = [p.read_bytes() for p in teks]

    assert [
        isi for isi in berkas if isi.startswith(b"\xef\xbb\xbf") or b"\r" in isi
    ] == []
