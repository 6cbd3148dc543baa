"""
The pages of the indikator, of a year and the first page, in both finished sites.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.situs.pembaca import Halaman, Situs
from tests.situs.pohon import Elemen

BELUM = "indikator/penurunan-konflik/"
BATAS_LAYAR = 1200
"""
A phone screen and a half, in pixels.
"""


def find_class(elemen: Elemen, kelas: str) -> list[Elemen]:
    """
    Find the elements of a class.
    """
    return [e for e in elemen.walk() if kelas in e.atribut.get("class", "").split()]


def list_indikator(situs: Situs) -> list[Halaman]:
    """
    List the pages of single indikator.
    """
    return [
        halaman
        for alamat, halaman in situs.halaman.items()
        if re.fullmatch(r"indikator/[^/]+/", alamat)
    ]


def read_rows(situs: Situs, berkas: str) -> list[str]:
    """
    Give the lines of a download, without its head.
    """
    return (situs.folder / berkas).read_text(encoding="utf-8").splitlines()[1:]


def test_page_of_each(situs: Situs) -> None:
    """
    Every indikator of the series has a page, with the years of its own download.
    """
    id_indikator = {
        satu.split(",")[1] for satu in read_rows(situs, "data/indikator.csv")
    }

    assert {h.alamat.split("/")[1] for h in list_indikator(situs)} == id_indikator
    assert all(
        len(read_rows(situs, f"data/indikator/{satu}.csv")) > 2 for satu in id_indikator
    )


def test_parts_of_page(situs: Situs) -> None:
    """
    Each page has a bullet, a series, its table and all that explains the figures.
    """
    judul = [
        "Dari tahun ke tahun",
        "Penyebab dan tindak lanjut",
        "Program yang mendukung",
        "Cara mengukur",
        "Koreksi",
        "Data",
    ]
    kurang = [
        halaman.alamat
        for halaman in list_indikator(situs)
        if [e.text() for e in halaman.isi().find("h2")][1:] != judul
        or len(halaman.isi().find("svg")) != 2
        or "seri" not in halaman.daftar_id
    ]

    assert kurang == []


def test_plain_words(situs_rekaan: Situs) -> None:
    """
    Plain words come first, the definition below; without them it comes first.
    """
    arti = "Seberapa gemar dan mampu warga membaca, dari nol sampai seratus."
    definisi = "Rata-rata nilai tujuh unsur pembangunan literasi"
    teks = situs_rekaan.halaman["indikator/indeks-literasi/"].isi().text()
    tanpa = situs_rekaan.halaman["indikator/pemustaka-aktif/"].isi().text()

    assert teks.index(arti) < teks.index("Hasil tahun") < teks.index(definisi)
    assert "Definisi" not in tanpa


def test_computing(situs_nyata: Situs) -> None:
    """
    The capaian is computed before the eyes of the reader, each step with its rule.
    """
    isi = situs_nyata.halaman[BELUM].isi()

    assert "Capaian: 19,44 / 20 × 100 = 97,20% (aturan)." in isi.lines()
    tautan = [e.atribut["href"] for e in isi.find("a") if e.text() == "aturan"]
    assert [satu.rpartition("#")[2] for satu in tautan] == [
        "capaian-naik",
        "kategori",
        "status",
    ]


def test_break(situs_nyata: Situs) -> None:
    """
    A break of the series is said with its reason, beside the chart and in it.
    """
    isi = situs_nyata.halaman["indikator/ormas-aktif/"].isi()
    kalimat = "Sumber data yang dihitung pada 2023 berbeda"

    assert any(satu.startswith(f"Mulai tahun 2023: {kalimat}") for satu in isi.lines())
    assert kalimat in isi.find("svg")[1].find("desc")[0].text()


def test_formula(situs_nyata: Situs) -> None:
    """
    A formula that is a fraction is mathematics with a text alternative, others text.
    """
    isi = situs_nyata.halaman[BELUM].isi()

    (rumus,) = isi.find("math")
    assert rumus.atribut["alttext"].startswith("(Σ potensi konflik berlatar thn (n-1)")
    assert situs_nyata.halaman["indikator/nilai-sakip/"].isi().find("math") == []


def test_corrections(situs_rekaan: Situs) -> None:
    """
    A correction of any year leads from the indikator to its entry.
    """
    isi = situs_rekaan.halaman["indikator/pertumbuhan-koleksi/"].isi()

    assert "../../2022/koreksi/#capaian-koleksi" in [
        e.atribut.get("href") for e in isi.find("a")
    ]


def test_money(situs_nyata: Situs) -> None:
    """
    The supporting programs stand with their money, and with their results.
    """
    baris = situs_nyata.halaman[BELUM].isi().lines()

    assert any("Realisasi Rp517.538.500 dari pagu Rp583.791.760" in s for s in baris)
    assert any("capaian 153,50%. Menunjang." in s for s in baris)


def test_citation(situs: Situs) -> None:
    """
    Each page says how it is cited, with edition.
    """
    tanpa = [
        halaman.alamat
        for halaman in list_indikator(situs)
        if not re.search(
            r"Cara mengutip: .+ data terbuka\. Edisi ", halaman.isi().text()
        )
    ]

    assert tanpa == []


def test_chart_names(situs: Situs) -> None:
    """
    Every chart is an image with a name and a description.
    """
    salah = [
        halaman.alamat
        for halaman in situs.halaman.values()
        for svg in find_class(halaman.akar, "grafik")
        if svg.atribut.get("role") != "img"
        or not all(e.text() for e in svg.find("title", "desc"))
        or len(svg.atribut["aria-labelledby"].split()) != 2
    ]

    assert salah == []


@pytest.mark.parametrize("tahun", ["2022", "2023"])
def test_year(situs: Situs, tahun: str) -> None:
    """
    The page of a year has a bullet for each indikator, with a link to its page.
    """
    isi = situs.halaman[f"{tahun}/"].isi()
    (daftar,) = find_class(isi, "daftar-grafik")
    baris = [
        satu
        for satu in read_rows(situs, "data/indikator.csv")
        if satu.startswith(f"{tahun},")
    ]

    assert len(daftar.find("svg")) == len(baris)
    assert len(daftar.find("a")) == len(baris)


def test_other_years(situs: Situs) -> None:
    """
    Every page of a year leads to the same page of each other year, where it exists.
    """
    salah = []
    for alamat, halaman in situs.halaman.items():
        if not (cocok := re.match(r"(\d{4})/(.*)", alamat)):
            continue
        (menu,) = find_class(halaman.isi(), "pindah-tahun")
        for tautan in menu.find("a"):
            tujuan = situs.resolve(alamat, tautan.atribut["href"])
            tahun = tautan.text()[:4]
            sama = f"{tahun}/{cocok[2]}"
            harus = sama if sama in situs.halaman else f"{tahun}/"
            salah += [] if tujuan == (harus, "") else [(alamat, tautan.text())]

    assert salah == []


def test_home(situs_nyata: Situs) -> None:
    """
    The first page says what a citizen wants to know first.
    """
    isi = situs_nyata.halaman[""].isi()
    baris = find_class(isi, "pokok-baris")[0].lines()
    (kartu,) = find_class(isi, "pokok")

    assert "Laporan kinerja tahun 2023, status final. Dari 7 indikator:" in (
        isi.lines()
    )
    assert [e.text() for e in kartu.find("a")] == ["5", "1", "1"]
    assert [satu.partition(":")[0] for satu in baris] == [
        "Belum tercapai",
        "Tidak dinilai",
        "Anggaran",
        "Dibanding tahun 2022",
        "Menuju akhir rencana 2026",
        "Dokumen resmi",
        "Unduh",
        "Bertanya",
    ]
    assert baris[0].endswith("Penyebab: belum tersedia.")
    assert baris[1].endswith(
        "tidak berlaku (tidak ada pemilu [pemilihan umum] pada 2023)."
    )
    assert "lembar kerja (XLSX) dan halaman data." in baris[6]
    assert (
        baris[2]
        == "Anggaran: Rp10,23 miliar dari Rp11,44 miliar dibelanjakan (89,39%)."
    )
    assert baris[3].endswith(
        "3 membaik, 1 memburuk, 1 tetap, dan 2 tidak dibandingkan."
    )


def test_home_of_draft(situs_rekaan: Situs) -> None:
    """
    Of another agency too; each missed target has its cause in a line.
    """
    isi = situs_rekaan.halaman[""].isi()
    baris = find_class(isi, "pokok-baris")[0].lines()

    assert "status draf" in isi.text()
    assert baris[1].endswith("Penyebab: Pendingin baru terlalu kuat.")
    assert any("layanan@contoh.example" in satu for satu in baris)


def test_figures_of_home(situs: Situs) -> None:
    """
    Every figure of the result leads to where it comes from.
    """
    isi = situs.halaman[""].isi()
    (kartu,) = find_class(isi, "pokok")
    anggaran, dibanding, menuju = [
        butir
        for butir in find_class(isi, "pokok-baris")[0].find("li")
        if re.match("Anggaran|Dibanding|Menuju", butir.text())
    ]

    tautan = [e for b in (kartu, anggaran, dibanding, menuju) for e in b.find("a")]
    jangkar = {e.atribut["href"].rpartition("#")[2] for e in tautan}
    assert jangkar == {"tabel-3-2", "tabel-3-9-jumlah", "tabel-3-3", "tabel-3-4"}
    assert [s for e in tautan if (s := e.text()) and not re.search(r"\d", s)] == []


def test_first_screens(
    chromium: Browser, serve: Callable[..., str], situs_nyata: Situs
) -> None:
    """
    On a phone all of it is said within a screen and a half.
    """
    alamat = serve(situs_nyata.folder, base="/lkjip/")
    halaman = chromium.new_page(viewport={"width": 360, "height": 800})
    halaman.goto(alamat)
    kotak = halaman.locator(".pokok-baris").bounding_box()
    lebar = halaman.evaluate("document.documentElement.scrollWidth")
    halaman.close()

    assert kotak is not None
    assert kotak["y"] + kotak["height"] <= BATAS_LAYAR
    assert lebar == 360


def test_text_of_charts(
    chromium: Browser, serve: Callable[..., str], situs_nyata: Situs
) -> None:
    """
    On a phone no text of a chart is smaller than 10 pixels or leaves the page.
    """
    alamat = serve(situs_nyata.folder, base="/lkjip/")
    halaman = chromium.new_page(viewport={"width": 360, "height": 800})
    kecil = []
    for satu in (BELUM, "2023/", "indikator/ormas-aktif/"):
        halaman.goto(f"{alamat}{satu}")
        kecil += halaman.evaluate(
            "() => [...document.querySelectorAll('svg.grafik text')].filter(e => {"
            " const k = e.getBoundingClientRect();"
            " const skala = e.ownerSVGElement.getScreenCTM().a;"
            " return parseFloat(getComputedStyle(e).fontSize) * skala < 9.5"
            " || k.left < 0 || k.right > 360; }).map(e => e.textContent)"
        )
    halaman.close()

    assert kecil == []
