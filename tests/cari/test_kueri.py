"""
Questions of readers, in a real browser, with the places that they must find.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.cari.dialog import Cari
from tests.situs.pembaca import Situs
from tests.situs.pembangun import ROOT

KUERI = yaml.safe_load((Path(__file__).parent / "kueri.yml").read_text("utf-8"))
TEKS = (ROOT / "data/2023/program.yml").read_text("utf-8")
PROGRAM = yaml.load(TEKS, yaml.BaseLoader)["program"]  # noqa: S506 (BaseLoader makes no objects)
PERTAMA = 3
"""
Results among which the place must be.
"""


def list_names() -> Iterator[tuple[str, str]]:
    """
    Go through all names, each with its place.
    """
    for program in PROGRAM:
        alamat = f"program/{program['id']}/"
        yield program["nama"], alamat
        for kegiatan in program["kegiatan"]:
            for satu in (kegiatan, *kegiatan["subkegiatan"]):
                yield satu["nama"], f"{alamat}#{kegiatan['id']}"


def list_amounts() -> dict[str, list[str]]:
    """
    Gather the amounts of the kegiatan as printed, each with its pages.
    """
    hasil: dict[str, list[str]] = {}
    for program in PROGRAM:
        for kegiatan in program["kegiatan"]:
            for kunci in ("pagu", "realisasi"):
                angka = int(kegiatan[kunci].replace(".", ""))
                uang = f"{angka:,}".replace(",", ".")
                hasil.setdefault(uang, []).append(f"program/{program['id']}/")
    return hasil


NAMA = list(list_names())
UANG = list(list_amounts().items())


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


@pytest.mark.parametrize(("nama", "tempat"), NAMA)
def test_names(cari: Cari, nama: str, tempat: str) -> None:
    """
    A program is found on its page, a kegiatan or subkegiatan at its heading there.
    """
    assert tempat in cari.ask(nama)[:PERTAMA]


@pytest.mark.parametrize(("uang", "daftar"), UANG)
def test_amounts(cari: Cari, uang: str, daftar: list[str]) -> None:
    """
    An amount as printed is found where its program or kegiatan stands.
    """
    ditemukan = cari.ask(uang)[:PERTAMA]

    assert [a for a in ditemukan if a.startswith(tuple(daftar))], ditemukan


def test_count() -> None:
    """
    These are all programs, kegiatan and subkegiatan of the year.
    """
    assert len(NAMA) == 6 + 13 + 32
