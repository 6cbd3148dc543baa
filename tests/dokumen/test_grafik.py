"""
The charts of the site stand in the document, each with a number and in words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lkjip_site.arah import close_rtl
from lkjip_site.load.huruf import read_cakupan
from lkjip_site.publish.dokumen import HURUF, compile_dokumen
from lkjip_site.render.angka import format_cell
from lkjip_site.render.dokumen import Cetakan, render_dokumen
from lkjip_site.render.dokumen_grafik import insert_grafik
from lkjip_site.render.teks import Md
from tests.dokumen.conftest import Terbitan, make_terbitan, read_isi
from tests.dokumen.pembaca import Dokumen, Unsur, squeeze

SISIPAN = '\n\n<div data-sisipan="program"></div>\n\n'


def list_charts(dokumen: Dokumen) -> list[Unsur]:
    """
    List the figures that are drawn, in the order of the pages.
    """
    return [
        satu
        for satu in dokumen.pohon.walk("Figure")
        if not satu.atribut["/Alt"].startswith("Gambar ")
    ]


def list_captions(dokumen: Dokumen) -> list[str]:
    """
    List what is said below the drawn figures.
    """
    teks = [satu.text() for satu in dokumen.pohon.walk("Caption")]
    return [satu for satu in teks if satu.startswith("Gambar ") and satu[9].isalpha()]


def test_captions() -> None:
    """
    Charts have letters in the order of the pages; pictures keep their numbers.
    """
    judul = list_captions(make_terbitan("nyata", 2023).dokumen)

    assert [satu[:10] for satu in judul] == [f"Gambar 3.{h}" for h in "abcdefghi"]
    assert judul[0] == "Gambar 3.a Realisasi dan target setiap indikator, tahun 2023"
    assert judul[1] == "Gambar 3.b Indeks Stabilitas, 2022–2026 (persen)"
    assert judul[8] == "Gambar 3.i Realisasi dan pagu menurut program, tahun 2023"


def test_listed(terbitan: Terbitan) -> None:
    """
    Every chart is in the list of figures, with the page on which it stands.
    """
    dokumen = terbitan.dokumen
    letak = [satu.partition("LKjIP")[0] for satu in dokumen.halaman]
    daftar = next(satu for satu in letak if "DAFTARGAMBAR" in satu)
    label = dokumen.list_labels()
    judul = [squeeze(satu) for satu in list_captions(dokumen)]
    (halaman,) = {
        label[i]
        for i, satu in enumerate(letak)
        if judul[-1] in satu and satu is not daftar
    }

    assert len(judul) > 1
    assert all(satu in daftar for satu in judul)
    assert daftar.partition(judul[-1])[2].lstrip(".").startswith(halaman)


def test_text_alternative(terbitan: Terbitan) -> None:
    """
    What a chart of the results shows is said in words: each target and realisasi.
    """
    uraian = list_charts(terbitan.dokumen)[0].atribut["/Alt"]
    tabel = terbitan.isi.tabel[terbitan.tahun]["tabel-3.2"]
    angka = [
        format_cell(sel, kolom)
        for baris in tabel.baris
        for kolom, sel in tabel.cells_of(baris)
        if kolom.key in {"target", "realisasi"} and sel.kosong is None
    ]

    assert len(angka) > 3
    assert [satu for satu in angka if satu.rstrip("%") not in uraian] == []
    for hasil in terbitan.isi.hasil.tahun[terbitan.tahun].indikator:
        assert close_rtl(f"{hasil.indikator.nama}: ") in uraian


def test_money() -> None:
    """
    What the chart of the budget shows is said in words.
    """
    uraian = list_charts(make_terbitan("nyata", 2023).dokumen)[-1].atribut["/Alt"]

    assert uraian.startswith("Realisasi dari pagu. Program ")
    assert squeeze("Rp517,54 juta dari Rp583,79 juta (88,65%)") in squeeze(uraian)


def test_no_later_year() -> None:
    """
    The document of a year does not know the results of the years after it.
    """
    lama = list_charts(make_terbitan("rekaan", 2022).dokumen)[1].atribut["/Alt"]
    baru = list_charts(make_terbitan("rekaan", 2023).dokumen)[1].atribut["/Alt"]

    assert "Tahun 2023: target" in lama
    assert ", belum ada laporan." in lama.partition("Tahun 2023")[2].partition(" T")[0]
    assert (
        ", belum ada laporan." not in baru.partition("Tahun 2023")[2].partition(" T")[0]
    )


@pytest.mark.parametrize(
    ("bab", "terakhir"), [("bab-3", "Gambar 3.i"), ("bab-4", "Gambar 4.a")]
)
def test_placed_by_prose(bab: str, terakhir: str) -> None:
    """
    Prose that places a chart itself gets it there, once in its chapter.
    """
    isi = read_isi("nyata")
    halaman = {satu.kerangka.path: satu for satu in isi.halaman}
    asal = halaman[f"2023/{bab}.md"]
    halaman[asal.kerangka.path] = replace(asal, teks=Md(f"{asal.teks}{SISIPAN}"))
    hasil = isi.hasil.tahun[2023]
    cetakan = Cetakan(date(2024, 2, 28))
    dokumen = render_dokumen(isi.hasil, hasil, halaman, cetakan, seri=isi.seri)
    pohon = Dokumen(compile_dokumen(dokumen, cakupan=read_cakupan(HURUF)))
    judul = [satu[:10] for satu in list_captions(pohon)]

    assert judul[-1] == terakhir
    assert judul.count("Gambar 3.i") == 1


def test_many() -> None:
    """
    What is too long for a page is parted, and every part says which it is.
    """
    isi = read_isi("nyata")
    hasil = isi.hasil.tahun[2023]
    uang = hasil.anggaran
    banyak = replace(
        hasil,
        indikator=hasil.indikator * 2,
        anggaran=replace(uang, bagian=uang.bagian * 2),
    )
    tempat = [{"j": "tempat", "apa": "tabel", "id": f"tabel-3-{n}"} for n in (2, 9)]
    blok = insert_grafik(tempat, "3", banyak, seri={})
    figur = [figur for satu in blok[1::2] for figur in satu["isi"]]

    assert [len(satu["petak"]) for satu in figur] == [12, 2, 1, 1]
    assert [satu["judul"].partition(" tahun 2023")[2] for satu in figur] == [
        *(" (1 dari 2)", " (2 dari 2)"),
        *(" (1 dari 2)", " (2 dari 2)"),
    ]
