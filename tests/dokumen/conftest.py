"""
Set the documents that the tests read: two agencies, a draft among them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from lkjip_site.publish.site import Isi, SiteBuilder
from lkjip_site.table import Table
from tests.dokumen.pembaca import Dokumen

ROOT = Path(__file__).parents[2]
DATA = {"nyata": ROOT / "data", "rekaan": ROOT / "tests/contoh/data"}
SITUS = "https://contoh.example/lkjip/"
LINGKUNGAN = {"SITE_URL": SITUS, "SOURCE_DATE_EPOCH": "1709078400"}


@dataclass(frozen=True)
class Terbitan:
    """
    A document with what it was made of.
    """

    isi: Isi
    tahun: int
    dokumen: Dokumen

    def list_tables(self) -> list[Table]:
        """
        List the tables that the document must hold, in the order of the pages.
        """
        return [
            table
            for halaman in self.isi.halaman
            if halaman.kerangka.tahun == self.tahun
            and halaman.kerangka.path.split("/")[-1] not in {"index.md", "koreksi.md"}
            and halaman.kerangka.milik_tahun
            for table in halaman.tabel.values()
        ]


@cache
def read_isi(nama: str) -> Isi:
    """
    Read and compute the data of an agency.
    """
    isi = SiteBuilder(DATA[nama]).read().isi
    assert isi is not None
    return isi


@cache
def make_terbitan(nama: str, tahun: int) -> Terbitan:
    """
    Set a document once for all tests of a process.
    """
    isi = read_isi(nama)
    pdf = SiteBuilder(DATA[nama]).make_dokumen(isi, tahun)
    return Terbitan(isi, tahun, Dokumen(pdf))


@pytest.fixture(scope="package", autouse=True)
def lingkungan() -> Iterator[None]:
    """
    Give the site an address and the data a time, whatever runs the tests.

    Only here: a site that another test builds would have that address too.
    """
    with pytest.MonkeyPatch.context() as patch:
        for nama, nilai in LINGKUNGAN.items():
            patch.setenv(nama, nilai)
        yield


@pytest.fixture(
    scope="package",
    params=[("nyata", 2023), ("rekaan", 2022), ("rekaan", 2023)],
    ids=lambda satu: f"{satu[0]}-{satu[1]}",
)
def terbitan(request: pytest.FixtureRequest, lingkungan: None) -> Terbitan:
    """
    Give each of the documents in turn.
    """
    del lingkungan
    return make_terbitan(*request.param)
