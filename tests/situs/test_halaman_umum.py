"""
The pages of the whole site: glossary, index, archive, about, and the navigation.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lkjip_site.publish.site import build_site
from tests.situs.pembaca import Situs, list_links
from tests.situs.pembangun import copy_data

SINGKATAN = {
    "nyata": "Bakesbangpol (Badan Kesatuan Bangsa dan Politik)",
    "rekaan": "Dispusar (Dinas Perpustakaan dan Arsip)",
}


def read_page(situs: Situs, alamat: str) -> str:
    """
    Give the text of a page on one line.
    """
    return " ".join(situs.halaman[alamat].isi().text().split())


def list_addresses(situs: Situs, alamat: str) -> set[str]:
    """
    List where a page leads to, as addresses below the root of the site.
    """
    tujuan = (
        situs.resolve(alamat, satu) for _, satu in list_links(situs.halaman[alamat])
    )
    return {f"{satu[0]}#{satu[1]}".rstrip("#") for satu in tujuan if satu}


def test_data_file_of_glossary(tmp_path: Path) -> None:
    """
    The page names the file of its own terms; without one, that of the agency.
    """
    data = copy_data("rekaan", tmp_path)
    dengan = build_site(data).halaman["glosarium.md"].sumber_data
    (data / "glosarium.yml").unlink()

    tanpa = build_site(data).halaman["glosarium.md"].sumber_data

    assert (dengan, tanpa) == ("data/glosarium.yml", "data/instansi.yml")


def test_glossary(situs: Situs) -> None:
    """
    The glossary has the terms of the field and the abbreviation of the agency.
    """
    teks = read_page(situs, "glosarium/")
    nama = "nyata" if "lkjip" in situs.alamat else "rekaan"

    assert "LKE (lembar kerja evaluasi) Lembar berisi komponen" in teks
    assert SINGKATAN[nama] in teks


def test_glossary_of_agency(situs_rekaan: Situs) -> None:
    """
    An agency's own terms stand among the general ones, those of no other do.
    """
    teks = read_page(situs_rekaan, "glosarium/")

    assert "Titik baca Tempat umum yang menyediakan bahan bacaan." in teks
    assert "Ditulis juga: pojok baca." in teks
    assert "Ormas" not in teks


def test_abbreviations_explained(situs_nyata: Situs) -> None:
    """
    Every abbreviation in running text is in the glossary.
    """
    glosarium = read_page(situs_nyata, "glosarium/")
    dipakai = {
        kata
        for alamat, halaman in situs_nyata.halaman.items()
        if not alamat.startswith(
            ("panduan/", "2023/koreksi", "glosarium", "cari", "data")
        )
        for alinea in halaman.isi().find("p")
        for kata in re.findall(r"(?<![\w“])[A-Z][A-Z]+(?!\w)", alinea.text())
        if not re.fullmatch(r"[IVX]+|AA|WCAG|UTF", kata)
    }

    assert {"SAKIP", "SKT"} <= dipakai
    assert [kata for kata in sorted(dipakai) if kata not in glosarium] == []


@pytest.mark.parametrize(
    ("alamat", "kalimat"),
    [
        ("2023/bab-3/", "LSM (lembaga swadaya masyarakat)"),
        ("program/ormas/", "Ormas (organisasi kemasyarakatan)"),
        ("arsip/", "LKjIP (laporan kinerja instansi pemerintah)"),
    ],
)
def test_first_use(situs_nyata: Situs, alamat: str, kalimat: str) -> None:
    """
    An abbreviation is spelled out once, where it comes first on a page.
    """
    assert read_page(situs_nyata, alamat).count(kalimat) == 1


def test_first_use_explained(situs: Situs) -> None:
    """
    A page that explains the abbreviation itself does so once.
    """
    teks = read_page(situs, "tentang/").casefold()

    assert teks.count("laporan kinerja instansi pemerintah") == 1


def test_index(situs: Situs) -> None:
    """
    The index leads to every term, kegiatan, table and correction of the newest year.
    """
    tujuan = list_addresses(situs, "cari/")
    dicari = {
        f"{alamat}#{jangkar}"
        for alamat, halaman in situs.halaman.items()
        for jangkar in halaman.daftar_id
        if (alamat == "glosarium/" and jangkar.startswith("istilah-"))
        or (alamat == "metodologi/" and jangkar.startswith("capaian-"))
    }
    dicari |= {
        f"{alamat}#{e.atribut['id']}"
        for alamat, halaman in situs.halaman.items()
        if alamat.startswith(("2023/", "program/"))
        for e in halaman.isi().find("h3", kelas="tabel-blok")
        if "id" in e.atribut and re.match(r"tabel-[23]-\d$", e.atribut["id"])
    }

    assert len(dicari) > 60
    assert sorted(dicari - tujuan) == []


@pytest.mark.parametrize(
    "tujuan",
    [
        "program/penunjang/",
        "program/penunjang/#penunjang-01",
        "program/penunjang/#tabel-rincian-penunjang-01-penunjang-01-02",
        "2023/bab-3/#s-3-1-7",
        "2023/koreksi/#ikhtisar-tiga-indikator",
        "2022/bab-3/#tabel-3-2",
        "2023/kelengkapan/",
        "data/",
    ],
)
def test_index_place(situs_nyata: Situs, tujuan: str) -> None:
    """
    Parts of the program, sub-chapters, corrections and pages are in the index too.
    """
    assert tujuan in list_addresses(situs_nyata, "cari/")


def test_index_order(situs_rekaan: Situs) -> None:
    """
    Within a letter what stands for all years comes first, then the newest year.
    """
    daftar = situs_rekaan.halaman["cari/"].isi().find(kelas="indeks")
    tahun = [
        [
            int((re.findall(r"\d{4}$", s.text()) or ["9999"])[0])
            for s in ul.find("small")
        ]
        for ul in daftar
    ]

    assert len(tahun) > 10
    assert [satu for satu in tahun if satu != sorted(satu, reverse=True)] == []


@pytest.mark.parametrize(
    ("alamat", "tujuan"),
    [
        ("arsip/", "2022/data/lkjip-2022.xlsx"),
        ("arsip/", "2023/lkjip-2023.pdf"),
        ("arsip/", "data/indikator.csv"),
        ("data/", "program/"),
    ],
)
def test_downloads(situs_nyata: Situs, alamat: str, tujuan: str) -> None:
    """
    The archive leads to the downloads of each year and to the series.
    """
    assert tujuan in list_addresses(situs_nyata, alamat)


def test_archive(situs_nyata: Situs) -> None:
    """
    The archive says of each year its status and where its figures come from.
    """
    teks = read_page(situs_nyata, "arsip/")

    assert "Tahun 2023, status final." in teks
    assert "Tahun 2022, status arsip." in teks
    assert "Dari Tabel 1.1 dan Tabel 3.3 LKjIP" in teks


def test_contact(situs_rekaan: Situs) -> None:
    """
    An agency with a repository and a mail address is told of errors there.
    """
    tautan = [satu for _, satu in list_links(situs_rekaan.halaman["tentang/"])]

    assert tautan.count("mailto:layanan@contoh.example") == 2
    assert tautan.count("https://kode.contoh.example/dispusar/lkjip") == 2


def test_contact_missing(situs_nyata: Situs) -> None:
    """
    Where there is no way to report, the page says so, with the reasons.
    """
    teks = read_page(situs_nyata, "tentang/")

    assert "Saluran untuk melaporkan belum tersedia" in teks
    assert "belum tersedia (alamat repositori belum ditetapkan)" in teks


def test_citation_stays(situs_nyata: Situs) -> None:
    """
    What is to be copied as a citation stays as it is.
    """
    assert "Laporan Kinerja (LKjIP) Badan Kesatuan" in read_page(situs_nyata, "data/")
