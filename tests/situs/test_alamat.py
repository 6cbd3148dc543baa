"""
Addresses, anchors and links of the whole site.
"""

from __future__ import annotations

import pytest

from tests.situs.pembaca import (
    Situs,
    find_broken_links,
    find_foreign_resources,
    find_heading_faults,
    find_malformed,
    find_wrong_ids,
    list_links,
    list_sections,
)

HALAMAN = [
    "",
    "2023/",
    "2023/pengantar/",
    "2023/bab-1/",
    "2023/bab-2/",
    "2023/bab-3/",
    "2023/bab-4/",
    "2023/lampiran/",
    "2023/koreksi/",
    "2023/kelengkapan/",
    "2022/",
    "2022/bab-3/",
    "program/",
    "program/kewaspadaan-nasional/",
    "program/penunjang/",
    "arsip/",
    "metodologi/",
    "glosarium/",
    "cari/",
    "tentang/",
    "404.html",
]
BAGIAN = {
    "2023/bab-1/": "1-1 1-2 1-2-1 1-2-2 1-2-3 1-3 1-4",
    "2023/bab-2/": "2-1 2-2 2-3",
    "2023/bab-3/": "3-1 3-1-1 3-1-2 3-1-3 3-1-4 3-1-5 3-1-6 3-1-7 3-1-8 3-2",
    "2022/bab-3/": "3-1 3-1-1 3-1-2 3-2",
}
"""
Page -> the numbers of its sub-chapters.
"""
TABEL = {
    "2023/bab-1/": ["tabel-1-1"],
    "2023/bab-2/": [
        "tabel-2-1",
        "tabel-2-2",
        "tabel-2-3",
        "tabel-2-4",
        "tabel-2-4-anggaran",
        "tabel-2-5",
        "tabel-2-6",
        "tabel-2-6-anggaran",
        "tabel-2-6-rincian",
    ],
    "2023/bab-3/": [f"tabel-3-{nomor}" for nomor in range(1, 10)],
    "2023/lampiran/": [
        "lampiran-1-pk-awal",
        "lampiran-1-pk-awal-anggaran",
        "lampiran-1-rencana-aksi",
        "lampiran-1-rencana-aksi-anggaran",
        "lampiran-2-pk-perubahan",
        "lampiran-2-pk-perubahan-anggaran",
        "lampiran-2-rencana-aksi",
        "lampiran-2-rencana-aksi-anggaran",
        "lampiran-3-matriks-renstra",
    ],
    "2022/bab-3/": ["tabel-3-2"],
}


@pytest.mark.parametrize("alamat", HALAMAN)
def test_page(situs_nyata: Situs, alamat: str) -> None:
    """
    An address that was published once stays for ever.
    """
    assert alamat in situs_nyata.halaman


def test_pages_of_archived_year(situs_nyata: Situs) -> None:
    """
    A year that is known from a later report only has its overview and Bab III.
    """
    milik = [alamat for alamat in situs_nyata.halaman if alamat.startswith("2022/")]

    assert milik == ["2022/bab-3/", "2022/"]


@pytest.mark.parametrize("alamat", BAGIAN)
def test_sections(situs_nyata: Situs, alamat: str) -> None:
    """
    Every sub-chapter has its number as anchor, in the order of the report.
    """
    jangkar = [f"s-{nomor}" for nomor in BAGIAN[alamat].split()]

    assert list_sections(situs_nyata.halaman[alamat]) == jangkar


@pytest.mark.parametrize("alamat", TABEL)
def test_tables(situs_nyata: Situs, alamat: str) -> None:
    """
    Every table has its number as anchor, in the order of the report.
    """
    blok = situs_nyata.halaman[alamat].isi().find(kelas="tabel-blok")

    assert [satu.atribut["id"] for satu in blok] == TABEL[alamat]


@pytest.mark.parametrize(
    ("alamat", "jangkar"),
    [
        ("2023/bab-1/", "tabel-1-1-2022"),
        ("2023/bab-2/", "tabel-2-5-penunjang-01-01"),
        ("2023/bab-3/", "tabel-3-1-sangat-tinggi"),
        ("2023/bab-3/", "tabel-3-2-nilai-sakip"),
        ("2023/bab-3/", "tabel-3-9-kewaspadaan-nasional-01"),
        ("2023/bab-3/", "tabel-3-9-jumlah"),
        ("2023/lampiran/", "lampiran-3-matriks-renstra-indeks-modal-sosial"),
        ("2022/bab-3/", "tabel-3-2-ormas-aktif"),
        ("metodologi/", "capaian-naik"),
        ("metodologi/", "efisiensi"),
        ("program/penunjang/", "penunjang-08"),
        ("program/penunjang/", "tabel-rincian-penunjang-01-penunjang-01-02"),
        ("program/ormas/", "tabel-anggaran-2023"),
        ("glosarium/", "istilah-sakip"),
        ("glosarium/", "istilah-ormas"),
    ],
)
def test_anchor(situs_nyata: Situs, alamat: str, jangkar: str) -> None:
    """
    Rows and rules have an address of their own.
    """
    assert jangkar in situs_nyata.halaman[alamat].daftar_id


def test_links(situs: Situs) -> None:
    """
    Every link inside the site leads to a page, a file or an anchor that exists.
    """
    assert find_broken_links(situs) == []


def test_resources(situs: Situs) -> None:
    """
    No page and no style sheet loads anything from another host.
    """
    assert find_foreign_resources(situs) == []


def test_html(situs: Situs) -> None:
    """
    Every page is well formed, whatever stands in the data.
    """
    assert find_malformed(situs) == []


def test_ids(situs: Situs) -> None:
    """
    No id stands twice on a page, and every reference to one is right.
    """
    assert find_wrong_ids(situs) == []


def test_headings(situs: Situs) -> None:
    """
    Every page has one h1, and no heading skips a level.
    """
    assert find_heading_faults(situs) == []


def test_language(situs: Situs) -> None:
    """
    Every page says that it is in Indonesian.
    """
    bahasa = {h.akar.find("html")[0].atribut["lang"] for h in situs.halaman.values()}

    assert bahasa == {"id"}


def test_titles(situs: Situs) -> None:
    """
    No two pages have one title: tabs, bookmarks and search results name the year.
    """
    judul = [h.akar.find("title")[0].text() for h in situs.halaman.values()]

    assert len(set(judul)) == len(judul)


def test_missing_page(situs_nyata: Situs) -> None:
    """
    The links of 404.html are absolute below the base path: it is shown at any depth.
    """
    tautan = [satu for _, satu in list_links(situs_nyata.halaman["404.html"])]
    jangkar = [satu for satu in tautan if satu.startswith(("#", "data:"))]

    assert [t for t in tautan if not t.startswith("/lkjip/")] == jangkar


def test_sitemap(situs_nyata: Situs) -> None:
    """
    The sitemap names every page by its full address.
    """
    peta = (situs_nyata.folder / "sitemap.xml").read_text("utf-8")
    alamat = [f"<loc>{situs_nyata.alamat}{satu}</loc>" for satu in HALAMAN[:-1]]

    assert [satu for satu in alamat if satu not in peta] == []


def test_canonical(situs_nyata: Situs) -> None:
    """
    A page names its own full address.
    """
    tautan = situs_nyata.halaman["2023/bab-3/"].akar.find("link")
    kanonis = [e.atribut["href"] for e in tautan if e.atribut["rel"] == "canonical"]

    assert kanonis == ["https://contoh.example/lkjip/2023/bab-3/"]
