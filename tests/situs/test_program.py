"""
The pages of the program: every kegiatan and subkegiatan has its place there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.situs.pembaca import Situs
from tests.situs.pembangun import DATA

TERBARU = 2023
"""Newest year of both agencies."""


def list_kegiatan(situs: Situs) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Go through the kegiatan of the newest year, with the id of their program.
    """
    folder = DATA["nyata" if "lkjip" in situs.alamat else "rekaan"]
    teks = (folder / f"{TERBARU}/program.yml").read_text(encoding="utf-8")
    isi = yaml.load(teks, yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)
    for program in isi["program"]:
        for kegiatan in program["kegiatan"]:
            yield program["id"], kegiatan


def read_page(situs: Situs, alamat: str) -> str:
    """
    Give the text of a page on one line.
    """
    return " ".join(situs.halaman[alamat].isi().text().split())


def test_headings(situs: Situs) -> None:
    """
    Each kegiatan has a heading, whose anchor is its id, on the page of its program.
    """
    judul = {
        (alamat, h3.atribut.get("id")): " ".join(h3.text().split())
        for alamat, halaman in situs.halaman.items()
        if alamat.startswith("program/")
        for h3 in halaman.isi().find("h3")
    }

    assert judul == {
        (f"program/{program}/", kegiatan["id"]): " ".join(kegiatan["nama"].split())
        for program, kegiatan in list_kegiatan(situs)
    }


def test_subkegiatan(situs: Situs) -> None:
    """
    Each subkegiatan has a row in the table of its kegiatan.
    """
    hilang = [
        satu["id"]
        for program, kegiatan in list_kegiatan(situs)
        for satu in kegiatan["subkegiatan"]
        if f"tabel-rincian-{kegiatan['id']}-{satu['id']}"
        not in situs.halaman[f"program/{program}/"].daftar_id
    ]

    assert hilang == []


def test_explanation(situs_nyata: Situs) -> None:
    """
    What the data says of an unusual spending stands at the kegiatan.
    """
    hilang = [
        kegiatan["id"]
        for program, kegiatan in list_kegiatan(situs_nyata)
        if "penjelasan" in kegiatan
        if not kegiatan["penjelasan"].startswith("belum")
        if " ".join(kegiatan["penjelasan"].split())[:60]
        not in read_page(situs_nyata, f"program/{program}/").replace(
            "MTQ (musabaqah tilawatil Quran)", "MTQ"
        )
    ]

    assert hilang == []


def test_money(situs_nyata: Situs) -> None:
    """
    The page gives the money of the program and of a kegiatan in a sentence.
    """
    teks = read_page(situs_nyata, "program/penunjang/")

    assert (
        "Tahun 2023: realisasi Rp3.684.555.759 dari pagu Rp4.068.716.022, serapan 90,56%."
    ) in teks
    assert (
        "Tahun 2023: realisasi Rp59.956.714 dari pagu Rp102.780.800, serapan 58,33%."
    ) in teks


def test_support(situs_nyata: Situs) -> None:
    """
    The page names sasaran and indikator that the program serves, with their results.
    """
    teks = read_page(situs_nyata, "program/kewaspadaan-nasional/")

    assert "Meningkatnya ketahanan dan Kondusifitas Wilayah" in teks
    assert (
        "Persentase penurunan konflik di Kota Pasuruan (belum tercapai, capaian 97,20%)"
    ) in teks
    assert "capaian 133,33% sebagaimana tercetak" in teks


def test_citation(situs_nyata: Situs) -> None:
    """
    The page says how it is cited, with its address.
    """
    assert "https://contoh.example/lkjip/program/ormas/" in read_page(
        situs_nyata, "program/ormas/"
    )


def test_corrections(situs_nyata: Situs) -> None:
    """
    The page leads to the corrections that name a row of it, and to no others.
    """
    tautan = situs_nyata.halaman["program/ormas/"].isi().find("a")
    koreksi = [
        satu.text() for satu in tautan if "/koreksi/#" in satu.atribut.get("href", "")
    ]

    assert koreksi == [
        "Tabel 3.8, kolom (4), baris program ormas dan program ideologi",
        "Tabel 3.9, kegiatan di bawah program ormas, kolom (2)",
    ]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Program ini terdiri atas 2 kegiatan dan 3 subkegiatan menurut data tahun 2023.",
        "40 (Perjanjian Kinerja Tahun 2023)",
        "Tidak ada koreksi yang menyangkut program ini.",
    ],
)
def test_other_agency(situs_rekaan: Situs, kalimat: str) -> None:
    """
    The invented agency has the same page, with an agreement that changed twice.
    """
    assert kalimat in read_page(situs_rekaan, "program/baca/")


def test_list(situs: Situs) -> None:
    """
    The list leads to every program and kegiatan.
    """
    tautan = {
        satu.atribut.get("href") for satu in situs.halaman["program/"].isi().find("a")
    }
    dituju = {
        f"{program}/#{kegiatan['id']}" for program, kegiatan in list_kegiatan(situs)
    }

    assert dituju <= tautan
