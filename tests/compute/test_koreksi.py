"""
Corrections: marked in the tables, joined with their cells, listed for the downloads.
"""

from dataclasses import replace
from typing import Any

import pytest

from lkjip_site.compute.koreksi import (
    build_tabel_koreksi,
    compute_koreksi,
    find_bagian,
    list_koreksi,
    mark_koreksi,
)
from lkjip_site.compute.tables import build_tables
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.render.angka import format_cell
from lkjip_site.table import Table
from tests.compute.bahan_koreksi import add_documents, build_koreksi, build_prosa
from tests.compute.tables.bahan import DATA, find_cell, load_hasil


@pytest.fixture(scope="module")
def hasil() -> HasilTahun:
    """
    Compute the whole year of the invented agency, which has no corrections.
    """
    return load_hasil(DATA).tahun[2025]


@pytest.fixture(scope="module")
def tables(hasil: HasilTahun) -> dict[str, Table]:
    """
    Build its tables.
    """
    return build_tables(hasil)


def test_marks(tables: dict[str, Table]) -> None:
    """
    The named cells bear the anchor, and no other does.
    """
    ditandai = mark_koreksi(tables, (build_koreksi(),))

    assert [
        (baris.id, kolom.key)
        for table in ditandai.values()
        for baris, kolom, sel in table.cells()
        if sel.koreksi == "aduan-nol"
    ] == [("aduan", "target"), ("aduan", "realisasi")]


def test_marks_keep_other_tables(tables: dict[str, Table]) -> None:
    """
    A table without a mark stays the same object, and so does a row.
    """
    ditandai = mark_koreksi(tables, (build_koreksi(),))

    assert ditandai["tabel-3.3"] is tables["tabel-3.3"]
    assert ditandai["tabel-3.2"].baris[0] is tables["tabel-3.2"].baris[0]


def test_mark_of_empty_cell(tables: dict[str, Table]) -> None:
    """
    A cell that the table leaves out can be marked too.
    """
    koreksi = build_koreksi(tabel="tabel-3.9", baris=["jumlah"], kolom=["no"])
    ditandai = mark_koreksi(tables, (koreksi,))

    assert find_cell(ditandai["tabel-3.9"], "jumlah", "no").koreksi == "aduan-nol"


def test_first_of_two_entries(tables: dict[str, Table]) -> None:
    """
    Of two entries for one cell the first is linked.
    """
    dua = build_koreksi(id="dua", kolom=["target"])
    ditandai = mark_koreksi(tables, (build_koreksi(), dua))

    assert find_cell(ditandai["tabel-3.2"], "aduan", "target").koreksi == "aduan-nol"


def test_tables_of_year(hasil: HasilTahun) -> None:
    """
    A year with corrections has marked tables.
    """
    muatan = add_documents(hasil.muatan, build_koreksi())
    tabel = build_tables(replace(hasil, muatan=muatan))["tabel-3.2"]

    assert find_cell(tabel, "aduan", "target").koreksi == "aduan-nol"


def test_archived_year(hasil: HasilTahun) -> None:
    """
    A year that is known only from a later report has no page to lead to.
    """
    assert hasil.sebelumnya is not None
    muatan = add_documents(hasil.sebelumnya.muatan, build_koreksi())

    assert list_koreksi(muatan) == ()


def test_join(hasil: HasilTahun, tables: dict[str, Table]) -> None:
    """
    An entry knows what is printed in its cells, in its own order.
    """
    tercetak = {"tabel-3.2": {"aduan": {"realisasi": "50", "target": "40"}}}
    muatan = add_documents(hasil.muatan, build_koreksi(), tercetak=tercetak)
    (entri,) = compute_koreksi(muatan, tables, format_cell)

    assert [(sel.kolom.key, sel.tercetak) for sel in entri.sel] == [
        ("target", "40"),
        ("realisasi", "50"),
    ]


def test_shown_cell_takes_the_place_of_its_name(
    hasil: HasilTahun, tables: dict[str, Table]
) -> None:
    """
    What an entry says is shown follows the data; a cell that is not there stays.
    """
    tampil = "{tabel-3.2 > aduan > realisasi} dan {tabel-3.2 > aduan > lain}"
    muatan = add_documents(hasil.muatan, build_prosa(tampil=tampil))
    (entri,) = compute_koreksi(muatan, tables, lambda sel, _: f"<{sel.nilai}>")
    nilai = find_cell(tables["tabel-3.2"], "aduan", "realisasi").nilai

    assert entri.koreksi.tampil == f"<{nilai}> dan {{tabel-3.2 > aduan > lain}}"


@pytest.mark.parametrize(
    "isi",
    [{}, {"tabel": "tabel-9.9"}, {"baris": ["lain"]}, {"kolom": ["lain"]}],
    ids=["tidak dicatat", "tabel", "baris", "kolom"],
)
def test_join_of_unknown_cell(
    hasil: HasilTahun, tables: dict[str, Table], isi: dict[str, Any]
) -> None:
    """
    A cell that is not recorded or not there is left out; the check reports it.
    """
    tercetak = {"tabel-3.2": {"lain": {"lain": "1"}}} if isi else None
    muatan = add_documents(hasil.muatan, build_koreksi(**isi), tercetak=tercetak)

    assert [entri.sel for entri in compute_koreksi(muatan, tables, format_cell)] == [()]


@pytest.mark.parametrize(
    ("isi", "bagian"),
    [
        ({}, "bab-3"),
        ({"tabel": "lampiran-1-pk-awal"}, "lampiran"),
        (
            {"tabel": "", "tempat": "Kata Pengantar, dibandingkan Lampiran 1"},
            "pengantar",
        ),
        ({"tabel": "", "tempat": "Daftar Tabel, judul Tabel 2.2"}, "pengantar"),
        ({"tabel": "", "tempat": "Bab II, sesudah Tabel 3.1"}, "bab-2"),
        ({"tabel": "", "tempat": "Bab IV, simpulan"}, "bab-4"),
        ({"tabel": "", "tempat": "Uraian bagian 3.1.3 dan Tabel 2.1"}, "bab-3"),
        ({"tabel": "", "tempat": "Lampiran 2 dan tabel sesudah Tabel 2.4"}, "lampiran"),
        ({"tabel": "", "tempat": "Seluruh dokumen"}, ""),
    ],
)
def test_bagian(isi: dict[str, str], bagian: str) -> None:
    """
    The part of the report is that of the table, else what the place names first.
    """
    assert find_bagian(build_koreksi(**isi)) == bagian


def test_tabel(hasil: HasilTahun, tables: dict[str, Table]) -> None:
    """
    An entry over several cells names each; one in prose has its own words.
    """
    tercetak = {"tabel-3.2": {"aduan": {"realisasi": "50", "target": "40"}}}
    muatan = add_documents(
        hasil.muatan, build_koreksi(), build_prosa(), tercetak=tercetak
    )
    tabel = build_tabel_koreksi(
        hasil,
        compute_koreksi(muatan, tables, format_cell),
        lambda sel, _: f"<{sel.nilai}>",
    )

    assert find_cell(tabel, "aduan-nol", "tercetak").nilai == (
        "aduan.target: 40 | aduan.realisasi: 50"
    )
    assert find_cell(tabel, "aduan-nol", "tampil").nilai == (
        "aduan.target: <50> | aduan.realisasi: <40>"
    )
    assert find_cell(tabel, "simpulan", "tampil").nilai == "satu belum"


def test_tabel_of_single_cell(hasil: HasilTahun, tables: dict[str, Table]) -> None:
    """
    An entry for one cell needs no name of it.
    """
    tercetak = {"tabel-3.2": {"aduan": {"target": "40"}}}
    koreksi = build_koreksi(kolom=["target"])
    muatan = add_documents(hasil.muatan, koreksi, tercetak=tercetak)
    tabel = build_tabel_koreksi(
        hasil,
        compute_koreksi(muatan, tables, format_cell),
        lambda sel, _: f"<{sel.nilai}>",
    )

    assert find_cell(tabel, "aduan-nol", "tercetak").nilai == "40"
    assert [kolom.key for kolom in tabel.kolom] == [
        "id",
        "tempat",
        "tercetak",
        "tampil",
        "alasan",
        "bobot",
        "sumber",
        "indikator",
    ]
