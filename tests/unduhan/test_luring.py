"""
The offline edition of a year works from any folder, without server and internet.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page

from tests.jelajah import visit
from tests.situs.pembaca import Situs, find_broken_links, list_links
from tests.situs.pembangun import ALAMAT

EDISI = [("nyata", 2023), ("rekaan", 2021), ("rekaan", 2022), ("rekaan", 2023)]
each_edisi = pytest.mark.parametrize("edisi", EDISI, indirect=True, ids=str)
in_browser = pytest.mark.parametrize(
    "edisi", [("nyata", 2023), ("rekaan", 2022)], indirect=True, ids=str
)
"""
The newest year of one agency, and a former one of the other.
"""


@dataclass(frozen=True)
class Folder(Situs):
    """
    Pages in a folder: their links name files.
    """

    def resolve(self, dari: str, tautan: str) -> tuple[str, str] | None:
        """
        Find where a link leads, as on a site.
        """
        tujuan = super().resolve(dari, tautan)
        return tujuan and (tujuan[0].removesuffix("index.html"), tujuan[1])


class Edisi(NamedTuple):
    """
    An unpacked edition.
    """

    nama: str
    tahun: int
    zip: zipfile.ZipFile
    folder: Folder

    @property
    def awal(self) -> str:
        """
        Give the address of its folder, as a browser shows it.
        """
        return f"{self.folder.folder.as_uri()}/"


@pytest.fixture(scope="module")
def edisi(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Edisi:
    """
    Unpack an edition into a folder with a space and an accent in its name.
    """
    nama, tahun = request.param
    situs = request.getfixturevalue(f"situs_{nama}")
    arsip = zipfile.ZipFile(situs.folder / f"{tahun}/lkjip-{tahun}-luring.zip")
    tujuan = tmp_path_factory.mktemp("buka") / "Laporan Kinerja é"
    arsip.extractall(tujuan)
    folder = Folder(tujuan / f"lkjip-{tahun}-luring", "file:///buka/")
    return Edisi(nama, tahun, arsip, folder)


@each_edisi
def test_links(edisi: Edisi) -> None:
    """
    Every link leads to a file and an anchor inside, or to a full address outside.
    """
    luar = [
        tautan
        for alamat, halaman in edisi.folder.halaman.items()
        for _, tautan in list_links(halaman)
        if edisi.folder.resolve(alamat, tautan) is None
    ]

    assert find_broken_links(edisi.folder) == []
    assert [t for t in luar if not t.startswith(("https://", "mailto:"))] == []


@in_browser
def test_browser(edisi: Edisi, chromium: Browser) -> None:
    """
    No page asks for anything outside its folder, and none causes an error.
    """
    konteks = chromium.new_context()
    berkas = [f"{alamat}index.html" for alamat in edisi.folder.halaman]

    kejadian = visit(konteks, edisi.awal, berkas)
    konteks.close()

    assert len(berkas) > 15
    assert kejadian == []


@each_edisi
def test_pages(edisi: Edisi, situs_nyata: Situs, situs_rekaan: Situs) -> None:
    """
    All pages of the year are there, the first of them as `index.html`.
    """
    situs = {"nyata": situs_nyata, "rekaan": situs_rekaan}[edisi.nama]
    awal = f"{edisi.tahun}/"
    milik = {alamat for alamat in situs.halaman if alamat.startswith(awal)}

    assert milik - {awal} < set(edisi.folder.halaman)
    assert f"{edisi.tahun}" in edisi.folder.halaman[""].isi().find("h1")[0].text()
    assert {"glosarium/", "indikator/", "cari/"} < set(edisi.folder.halaman)


@each_edisi
def test_other_years(edisi: Edisi) -> None:
    """
    Pages of other reports are not inside, nor what needs a server.
    """
    nama = {satu.partition("/")[2] for satu in edisi.zip.namelist()}
    tahun = {satu[:4] for satu in nama if satu[:4].isdigit()}

    assert tahun == {str(edisi.tahun), *(["2022"] if edisi.nama == "nyata" else [])}
    assert not [
        s for s in nama if s.startswith(("404", "pagefind", "sitemap", "panduan"))
    ]
    assert not [s for s in nama if s.endswith((".pdf", ".zip", ".xml"))]


@each_edisi
def test_no_search(edisi: Edisi) -> None:
    """
    There is no script of the search, which could not work, and none as a module.
    """
    skrip = {
        (elemen.atribut.get("src", "").rpartition("/")[2], elemen.atribut.get("type"))
        for halaman in edisi.folder.halaman.values()
        for elemen in halaman.akar.find("script")
    }

    assert skrip == {("situs.js", None), ("", None)}


@pytest.fixture
def halaman(edisi: Edisi, chromium: Browser) -> Iterator[Page]:
    """
    Open the first page from disk.
    """
    konteks = chromium.new_context(viewport={"width": 1000, "height": 800})
    page = konteks.new_page()
    page.goto(f"{edisi.awal}index.html")
    yield page
    konteks.close()


@in_browser
def test_index(edisi: Edisi, halaman: Page) -> None:
    """
    The button of the search leads to the index, and that to things inside.
    """
    halaman.get_by_role("link", name="Indeks A–Z", exact=True).first.click()
    assert halaman.url == f"{edisi.awal}cari/index.html"

    halaman.locator('ul.indeks a[href*="/bab-"][href*="#"]').first.click()

    halaman.locator(":target").wait_for(state="attached")
    assert halaman.url.startswith(f"{edisi.awal}{edisi.tahun}/bab-")
    assert halaman.locator(":target").count() == 1


@each_edisi
def test_index_entries(edisi: Edisi) -> None:
    """
    Every entry of the index is inside, and every letter has some.
    """
    indeks = edisi.folder.halaman["cari/"]
    daftar = [ul for ul in indeks.isi().find("ul") if "indeks" in ul.atribut["class"]]
    tautan = [a.atribut["href"] for ul in daftar for a in ul.find("a")]
    huruf = [h2.atribut["id"] for h2 in indeks.isi().find("h2")]
    (loncatan,) = [nav.find("a") for nav in indeks.isi().find("nav")]

    assert len(tautan) > 50
    assert [satu for satu in tautan if "://" in satu] == []
    assert all(ul.find("a") for ul in daftar)
    assert [a.atribut["href"] for a in loncatan] == [f"#{satu}" for satu in huruf]


@in_browser
def test_styles(halaman: Page) -> None:
    """
    Style sheets and pictures are there, and charts are drawn.
    """
    gaya = "getComputedStyle(document.querySelector('.kepala')).display"
    assert halaman.evaluate(gaya) == "flex"
    assert halaman.evaluate("document.querySelector('.merek img').naturalWidth") > 0
    grafik = halaman.locator("article svg").first
    assert grafik.is_visible()
    kotak = grafik.bounding_box()
    assert kotak is not None
    assert kotak["width"] > 100


@in_browser
def test_dark(edisi: Edisi, halaman: Page) -> None:
    """
    The choice of the dark works, and holds on the next page.
    """
    warna = "getComputedStyle(document.documentElement).backgroundColor"
    terang = halaman.evaluate(warna)
    halaman.get_by_role("button", name="Tampilan gelap").click()
    gelap = halaman.evaluate(warna)

    halaman.goto(f"{edisi.awal}glosarium/index.html")

    assert halaman.evaluate(warna) == gelap != terang


def read_inside(situs: Situs, nama: str) -> str:
    """
    Read a file of the edition of 2023.
    """
    with zipfile.ZipFile(situs.folder / "2023/lkjip-2023-luring.zip") as arsip:
        return arsip.read(f"lkjip-2023-luring/{nama}").decode("utf-8")


def test_online_named(situs_nyata: Situs, situs_rekaan: Situs) -> None:
    """
    What is not inside leads to the full address; where none is known, it says so.
    """
    nyata, rekaan = (read_inside(s, "index.html") for s in (situs_nyata, situs_rekaan))

    assert (
        f'<a href="{ALAMAT["nyata"]}2023/lkjip-2023.pdf" download>'
        "Seluruh laporan (PDF) <small>(daring)</small></a>"
    ) in nyata
    assert (
        "<span>Seluruh laporan (PDF) <small>(hanya di situs)</small></span>"
    ) in rekaan


def test_explained(situs_nyata: Situs) -> None:
    """
    A text says how to open it, of which edition it is and where the newest one is.
    """
    baca = read_inside(situs_nyata, "README.txt")

    assert "Buka index.html di folder ini dengan peramban" in baca
    assert "Edisi data: abc12345, 28 Februari 2024" in baca
    assert f"{ALAMAT['nyata']}2023/\n" in baca


def test_only_with_report(situs: Situs) -> None:
    """
    A year that is only known from another report has none; its pages are in that one.
    """
    luring = {path.parent.name for path in situs.folder.glob("*/*-luring.zip")}
    tahun = {path.parent.name for path in situs.folder.glob("[0-9]*/pengantar")}

    assert luring == tahun
