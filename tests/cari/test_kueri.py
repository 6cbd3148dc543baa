"""
Questions of readers, in a real browser, with the places that they must find.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.cari.dialog import Cari
from tests.situs.pembaca import Situs
from tests.situs.pembangun import ROOT

KUERI = yaml.safe_load((Path(__file__).parent / "kueri.yml").read_text("utf-8"))
PERTAMA = 3
"""
Results among which the place must be.
"""


def is_place(alamat: str, tempat: str) -> bool:
    """
    Tell whether a result is a place; of a page of one thing any heading is.
    """
    sendiri = tempat.startswith(("indikator/", "program/"))
    return alamat == tempat or (sendiri and alamat.startswith(tempat))


@pytest.mark.parametrize("kueri", KUERI, ids=[satu["tanya"] for satu in KUERI])
def test_query(cari: Cari, kueri: dict[str, list[str]]) -> None:
    """
    What is asked for is among the first three results.
    """
    ditemukan = cari.ask(str(kueri["tanya"]))[:PERTAMA]

    assert [a for a in ditemukan for t in kueri["tempat"] if is_place(a, t)], ditemukan


def test_enough_queries() -> None:
    """
    There are at least forty of them, no two alike.
    """
    assert len({satu["tanya"] for satu in KUERI}) >= 40


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("menyerap", "terserap"),
        ("pengelolaan", "dikelola"),
        ("membina", "pembinaan"),
        ("pengurangan", "mengurangi"),
        ("stabil", "stabilitas"),
        ("berpartisipasi", "partisipatif"),
        ("rencana strategis", "renstra"),
        ("4.068.716.022", "4068716022"),
        ("prosentase", "persentase"),
        ("konflik", "KONFLIK"),
    ],
)
def test_same_things(cari: Cari, satu: str, lain: str) -> None:
    """
    What one way to say a thing finds first, the other finds among the first.
    """
    assert cari.ask(satu)[0] in cari.ask(lain)[:PERTAMA]


def test_addresses(cari: Cari, situs_nyata: Situs) -> None:
    """
    Every result leads to a page of the site, and to an id on it.
    """
    for alamat in cari.ask("capaian kinerja program anggaran"):
        path, _, jangkar = alamat.partition("#")
        assert path in situs_nyata.halaman
        assert not jangkar or jangkar in situs_nyata.halaman[path].daftar_id


def test_all_names(cari: Cari) -> None:
    """
    Every program, kegiatan and subkegiatan is found, below a heading or a table.
    """
    program = yaml.safe_load((ROOT / "data/2023/program.yml").read_text("utf-8"))
    daftar = [*walk_names(program["program"])]
    tanpa = [
        nama
        for nama in daftar
        if not any("#" in a or a.startswith("program/") for a in cari.ask(nama)[:3])
    ]

    assert len(daftar) >= 51
    assert tanpa == []


def walk_names(daftar: list[dict[str, object]]) -> list[str]:
    """
    Give the names of some programs and of all that is below them.
    """
    nama = []
    for satu in daftar:
        nama.append(str(satu["nama"]))
        for bawah in ("kegiatan", "subkegiatan"):
            isi = satu.get(bawah)
            nama += walk_names(isi) if isinstance(isi, list) else []
    return nama
