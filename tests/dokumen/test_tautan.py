"""
A link leads to its place in the document, else to the site, else nowhere.
"""

from __future__ import annotations

import pytest

from lkjip_site.render.dokumen_naskah import Simpul
from lkjip_site.render.dokumen_tautan import PetaDokumen

HALAMAN = {"2023/bab-3.md": "hal-bab-3", "2023/lampiran.md": "hal-lampiran"}
JANGKAR = ("tabel-2-4", "tabel-2-4-anggaran", "tabel-3-2")
SITUS = "https://contoh.example/lkjip/"
PETA = PetaDokumen(HALAMAN, JANGKAR, SITUS)


@pytest.mark.parametrize(
    ("ke", "hasil"),
    [
        ("bab-3.md", {"label": "hal-bab-3"}),
        ("bab-3.md#tabel-3-2", {"label": "tabel-3-2"}),
        ("bab-3.md#tabel-3-2-nilai-sakip", {"label": "tabel-3-2"}),
        ("bab-3.md#tabel-2-4-anggaran-jumlah", {"label": "tabel-2-4-anggaran"}),
        ("bab-3.md#s-3-1-2", {"label": "hal-bab-3"}),
        ("#tabel-3-2", {"label": "tabel-3-2"}),
        ("../2023/lampiran.md", {"label": "hal-lampiran"}),
        ("koreksi.md#k1", {"url": f"{SITUS}2023/koreksi/#k1"}),
        ("index.md", {"url": f"{SITUS}2023/"}),
        ("../metodologi.md", {"url": f"{SITUS}metodologi/"}),
        ("../index.md", {"url": SITUS}),
        ("../data/indikator.csv", {"url": f"{SITUS}data/indikator.csv"}),
        ("https://lain.example/a", {"url": "https://lain.example/a"}),
        ("mailto:a@contoh.example", {"url": "mailto:a@contoh.example"}),
    ],
)
def test_find(ke: str, hasil: dict[str, str]) -> None:
    """
    Links are seen from the page that they stand on.
    """
    assert PETA.find("2023/bab-3.md", ke) == hasil


def test_no_address() -> None:
    """
    Without an address of the site, its pages are named and not linked.
    """
    assert PetaDokumen(HALAMAN, JANGKAR, "").find("2023/bab-3.md", "koreksi.md") == {}


def test_resolve() -> None:
    """
    Links are resolved at every depth, and the blocks stay as they were.
    """
    tautan = {"j": "tautan", "ke": "#tabel-3-2", "isi": [{"t": "a"}]}
    blok: list[Simpul] = [
        {"j": "alinea", "isi": [tautan]},
        {"j": "daftar", "butir": [[{"j": "alinea", "isi": [tautan]}]]},
        {"j": "kutipan", "blok": [{"j": "alinea", "isi": [tautan]}]},
        {"j": "petak", "baris": [[[tautan]]]},
    ]
    hasil = PETA.resolve("2023/bab-3.md", blok)

    jadi = {"j": "tautan", "label": "tabel-3-2", "isi": [{"t": "a"}]}
    assert hasil[0]["isi"] == [jadi]
    assert hasil[1]["butir"][0][0]["isi"] == [jadi]
    assert hasil[2]["blok"][0]["isi"] == [jadi]
    assert hasil[3]["baris"] == [[[jadi]]]
    assert blok[0]["isi"] == [tautan]
