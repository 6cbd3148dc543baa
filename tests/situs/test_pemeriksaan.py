"""
The two pages that judge a report: where they are, where they lead, what leads there.
"""

from __future__ import annotations

import csv
import json
from collections import Counter

import pytest
import yaml

from tests.situs.pembaca import Situs
from tests.situs.pembangun import DATA
from tests.situs.pohon import Elemen

KOREKSI = "2023/koreksi/"
KELENGKAPAN = "2023/kelengkapan/"


def list_blocks(situs: Situs, alamat: str) -> list[Elemen]:
    """
    List the blocks of one of the pages.
    """
    return situs.halaman[alamat].akar.find("div", kelas="catatan")


def test_pages(situs: Situs) -> None:
    """
    Every year with a report of its own has the page of completeness.
    """
    bertahun = {a.split("/")[0] for a in situs.halaman if a.endswith("/pengantar/")}
    ada = {a.split("/")[0] for a in situs.halaman if a.endswith("/kelengkapan/")}

    assert ada == bertahun


def test_archived_year(situs_nyata: Situs) -> None:
    """
    A year that is known only from a later report has neither page.
    """
    assert "2022/" in situs_nyata.halaman
    assert "2022/koreksi/" not in situs_nyata.halaman
    assert "2022/kelengkapan/" not in situs_nyata.halaman


def test_entries(situs_nyata: Situs) -> None:
    """
    Each entry of koreksi.yml has its block, and the block its address.
    """
    teks = (DATA["nyata"] / "2023/koreksi.yml").read_text(encoding="utf-8")
    isi = yaml.load(teks, yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)
    blok = [satu.atribut["id"] for satu in list_blocks(situs_nyata, KOREKSI)]

    assert sorted(blok) == sorted(satu["id"] for satu in isi["koreksi"])


def test_grave_entries_first(situs_nyata: Situs) -> None:
    """
    The gravest differences stand before all others.
    """
    bobot = [
        "Bobot: berat." in satu.text() for satu in list_blocks(situs_nyata, KOREKSI)
    ]

    assert bobot == sorted(bobot, reverse=True)
    assert any(bobot)


def test_marks(situs_nyata: Situs) -> None:
    """
    Each recorded cell bears a sign, which leads to a block of the page.
    """
    teks = (DATA["nyata"] / "2023/tercetak.yml").read_text(encoding="utf-8")
    isi = yaml.load(teks, yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)
    tercatat = Counter(
        f"{tabel.replace('.', '-')}-{baris}"
        for tabel, daftar in isi["tercetak"].items()
        for baris, sel in daftar.items()
        for _ in sel
    )
    ditandai = Counter(
        tr.atribut["id"]
        for halaman in situs_nyata.halaman.values()
        for tr in halaman.akar.find("tr")
        for _ in tr.find("a", kelas="k")
    )

    assert ditandai == tercatat


def test_way_there_and_back(situs_nyata: Situs) -> None:
    """
    The block that a sign leads to leads back to the row of that sign.
    """
    for alamat, halaman in situs_nyata.halaman.items():
        for tr in halaman.akar.find("tr"):
            for tanda in tr.find("a", kelas="k"):
                tujuan = situs_nyata.resolve(alamat, tanda.atribut["href"])
                assert tujuan is not None
                (blok,) = [
                    satu
                    for satu in list_blocks(situs_nyata, tujuan[0])
                    if satu.atribut["id"] == tujuan[1]
                ]
                kembali = [
                    situs_nyata.resolve(KOREKSI, a.atribut["href"])
                    for a in blok.find("a")
                ]
                assert (alamat, tr.atribut["id"]) in kembali


def test_years_without_corrections(situs_rekaan: Situs) -> None:
    """
    A year whose print nobody compared has no signs and no page of corrections.
    """
    berkas = DATA["rekaan"].glob("*/koreksi.yml")
    dibandingkan = {path.parent.name for path in berkas}
    bertanda = {
        alamat.split("/")[0]
        for alamat, halaman in situs_rekaan.halaman.items()
        if halaman.akar.find(kelas="k")
    }

    assert bertanda <= dibandingkan
    assert {
        a.split("/")[0] for a in situs_rekaan.halaman if a.endswith("/koreksi/")
    } == dibandingkan


def test_footer(situs_nyata: Situs) -> None:
    """
    Every page of the year leads to its corrections; a page of all years to none.
    """
    teks = "Perbedaan dengan dokumen resmi"

    assert teks in situs_nyata.halaman["2023/bab-1/"].akar.text()
    assert teks not in situs_nyata.halaman["2022/bab-3/"].akar.text()
    assert teks not in situs_nyata.halaman[""].akar.text()


def test_requirements(situs: Situs) -> None:
    """
    Each of the 40 requirements has its block with one of five states.
    """
    keadaan = {"ada", "sebagian", "belum", "tidak berlaku", "belum dijawab"}
    for alamat in situs.halaman:
        if alamat.endswith("/kelengkapan/"):
            blok = list_blocks(situs, alamat)
            assert [satu.atribut["id"] for satu in blok] == [
                f"c{nomor:02}" for nomor in range(1, 41)
            ]
            assert {s.find(kelas="keadaan")[0].text() for s in blok} <= keadaan


def test_nobody_answered_yet(situs_nyata: Situs) -> None:
    """
    Until a person answers, the real report claims nothing for her.
    """
    blok = {s.atribut["id"]: s for s in list_blocks(situs_nyata, KELENGKAPAN)}

    for id_syarat in ("c04", "c05", "c34"):
        assert "petugas, belum dijawab" in blok[id_syarat].text()


@pytest.mark.parametrize(
    ("nama", "kolom"),
    [
        ("koreksi", "id,tempat,tercetak,tampil,alasan,bobot,sumber,indikator"),
        ("kelengkapan", "id,syarat,keadaan,uraian,bukti,penentu,tanggal,sumber"),
    ],
)
def test_downloads(situs_nyata: Situs, nama: str, kolom: str) -> None:
    """
    What the page says can be taken as data: as many rows as blocks.
    """
    berkas = situs_nyata.folder / f"2023/data/{nama}"
    with berkas.with_suffix(".csv").open(encoding="utf-8", newline="") as isi:
        kepala, *baris = csv.reader(isi)
    data = json.loads(berkas.with_suffix(".json").read_text(encoding="utf-8"))

    assert ",".join(kepala) == kolom
    assert kepala == [satu["key"] for satu in data["kolom"]]
    assert len(baris) == len(list_blocks(situs_nyata, f"2023/{nama}/"))
    assert [satu[0] for satu in baris] == [satu["id"] for satu in data["baris"]]
