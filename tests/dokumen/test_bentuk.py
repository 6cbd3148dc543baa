"""
The document is one for screen readers and archives, and the same wherever it is made.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import pytest

from tests.dokumen.conftest import DATA, LINGKUNGAN, SITUS, Terbitan, make_terbitan
from tests.situs.pembangun import run_python

# Millimetres, as points of a PDF.
F4 = (215 * 72 / 25.4, 330 * 72 / 25.4)
SATUAN_SAH = {
    *(
        "Document",
        "P",
        "H1",
        "H2",
        "H3",
        "H4",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "TOC",
        "TOCI",
    ),
    *("Table", "Caption", "THead", "TBody", "TR", "TH", "TD", "Figure", "Div", "Span"),
    *("Link", "Reference", "BlockQuote", "Strong", "Em", "Title", "Code", "NonStruct"),
    *("Part", "Sect", "Quote", "Annot"),
}


def read_xmp(terbitan: Terbitan) -> str:
    """
    Read the properties that archives look at.
    """
    isi: bytes = terbitan.dokumen.akar["/Metadata"].get_object().get_data()
    return isi.decode("utf-8")


def find_value(xmp: str, nama: str) -> str:
    """
    Find one property, whether it is an element or an attribute.
    """
    cocok = re.search(rf"{nama}(?:>|=\")([^<\"]*)", xmp)
    return cocok[1] if cocok else ""


def test_standards(terbitan: Terbitan) -> None:
    """
    It says that it is PDF/UA-1 and PDF/A-3a, which Typst checks when it writes it.
    """
    xmp = read_xmp(terbitan)
    nama = ("pdfuaid:part", "pdfaid:part", "pdfaid:conformance")

    assert [find_value(xmp, satu) for satu in nama] == ["1", "3", "A"]


def test_language_and_marks(terbitan: Terbitan) -> None:
    """
    It is Indonesian, tagged, and shows its title rather than its file name.
    """
    akar = terbitan.dokumen.akar

    assert akar["/Lang"] == "id-ID"
    assert akar["/MarkInfo"]["/Marked"].value is True
    assert akar["/ViewerPreferences"]["/DisplayDocTitle"].value is True


def test_title(terbitan: Terbitan) -> None:
    """
    The title names kind, agency and year.
    """
    instansi = terbitan.isi.hasil.instansi
    properti = terbitan.dokumen.reader.metadata

    assert properti is not None
    assert properti.title == (
        f"Laporan Kinerja Instansi Pemerintah (LKjIP) {instansi.nama_lengkap} "
        f"Tahun {terbitan.tahun}"
    )
    assert properti.author == instansi.nama_lengkap


@pytest.mark.parametrize(
    ("nama", "tahun", "tanggal"),
    [("rekaan", 2022, "D:20230227"), ("nyata", 2023, "D:20240228")],
    ids=["laporan", "data"],
)
def test_date(nama: str, tahun: int, tanggal: str) -> None:
    """
    Its date is that of the report, else that of the data.
    """
    properti: Any = make_terbitan(nama, tahun).dokumen.reader.metadata

    assert str(properti["/CreationDate"]).startswith(tanggal)


def test_tables(terbitan: Terbitan) -> None:
    """
    Every table has its caption, and heads that say which way they look.
    """
    for table in terbitan.dokumen.pohon.walk("Table"):
        assert len(list(table.walk("Caption"))) == 1
        assert {sel.atribut["/Scope"] for sel in table.walk("TH")} == {"/Column"}


def test_kinds(terbitan: Terbitan) -> None:
    """
    Every element is of a kind that readers know.
    """
    assert terbitan.dokumen.list_kinds() <= SATUAN_SAH


def test_outline(terbitan: Terbitan) -> None:
    """
    The outline has every heading of the text, in its order.
    """
    judul = [
        satu.atribut.get("/T") or satu.text()
        for satu in terbitan.dokumen.pohon.walk("H1", "H2", "H3", "H4")
    ]

    assert len(terbitan.dokumen.list_outline()) == len(judul)


def test_figures() -> None:
    """
    A missing picture keeps its place, with what it should show as its text.
    """
    uraian = [
        satu.atribut["/Alt"]
        for satu in make_terbitan("nyata", 2023).dokumen.pohon.walk("Figure")
    ]
    kosong = [satu for satu in uraian if "Belum tersedia" in satu]

    assert [satu[:10] for satu in kosong] == ["Gambar 1.1", "Gambar 3.1", "Gambar 3.2"]


def test_page_numbers(terbitan: Terbitan) -> None:
    """
    The cover has no number, the front matter roman ones, the report arabic ones.
    """
    label = terbitan.dokumen.list_labels()
    romawi = [satu for satu in label if re.fullmatch("[ivxl]+", satu)]
    arab = [satu for satu in label if satu.isdigit()]

    assert label == ["", *romawi, *arab]
    assert romawi[0] == "i"
    assert arab == [str(nomor) for nomor in range(1, len(arab) + 1)]


def test_contents() -> None:
    """
    The lists give the pages on which things really stand.
    """
    dokumen = make_terbitan("nyata", 2023).dokumen
    label = dokumen.list_labels()
    bab = next(
        i for i, satu in enumerate(dokumen.halaman) if "AKUNTABILITASKINERJA" in satu
    )
    isi = "".join(dokumen.halaman[1:bab])

    assert re.search(
        rf"BabIIIAkuntabilitasKinerja\.*{label[bab]}3\.1CapaianKinerja\.*{label[bab]}3",
        isi,
    )


@pytest.mark.parametrize(
    ("nama", "tahun", "paling_sedikit", "paling_banyak"),
    [("nyata", 2023, 40, 60), ("rekaan", 2022, 25, 45), ("rekaan", 2023, 25, 45)],
)
def test_number_of_pages(
    nama: str, tahun: int, paling_sedikit: int, paling_banyak: int
) -> None:
    """
    It has about as many pages as a printed report.
    """
    banyak = len(make_terbitan(nama, tahun).dokumen.reader.pages)

    assert paling_sedikit <= banyak <= paling_banyak


def test_no_empty_page(terbitan: Terbitan) -> None:
    """
    No page holds only its foot.
    """
    kaki = re.compile(r"LKjIP\w+\d{4}([ivx]+|\d+)$|DRAF")
    kosong = [
        nomor
        for nomor, teks in enumerate(terbitan.dokumen.halaman, 1)
        if not kaki.sub("", teks)
    ]

    assert kosong == []


def test_paper(terbitan: Terbitan) -> None:
    """
    The paper is F4, turned for wide tables.
    """
    ukuran = {
        tuple(round(float(sisi)) for sisi in page.mediabox[2:])
        for page in terbitan.dokumen.reader.pages
    }
    tegak = tuple(map(round, F4))

    assert ukuran == {tegak, tegak[::-1]}


def test_draft_mark() -> None:
    """
    Every page of a draft says so, and no page of a final report.
    """
    draf, final = make_terbitan("rekaan", 2023), make_terbitan("rekaan", 2022)

    assert all("DRAF" in teks for teks in draf.dokumen.halaman)
    assert not any("DRAF" in teks for teks in final.dokumen.halaman)
    # Screen readers are told once, in the text, and not on every page.
    assert "DRAF" not in draf.dokumen.teks


def test_fonts(terbitan: Terbitan) -> None:
    """
    All fonts are free ones, and inside the file.
    """
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        for page in terbitan.dokumen.reader.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    ]
    nama = {re.sub(r"^/[A-Z]{6}\+|-.*", "", satu["/FontName"]) for satu in fonts}

    assert nama <= {
        *("TeXGyreBonum", "LiberationSans", "NotoSansJavanese", "NotoNaskhArabic"),
    }
    assert all("/FontFile2" in satu or "/FontFile3" in satu for satu in fonts)


def test_links_inside(terbitan: Terbitan) -> None:
    """
    Every link leads to a page of the document or to an address.
    """
    for satu in terbitan.dokumen.list_annotations():
        assert satu["/Subtype"] == "/Link"
        assert "/Dest" in satu or "/A" in satu
        assert satu["/Contents"]


def test_links_to_site() -> None:
    """
    What only the site has is linked by its full address.
    """
    alamat = {
        satu["/A"]["/URI"]
        for satu in make_terbitan("nyata", 2023).dokumen.list_annotations()
        if "/URI" in satu.get("/A", {})
    }

    assert {f"{SITUS}metodologi/", f"{SITUS}2023/koreksi/"} <= alamat
    assert all(satu.startswith(SITUS) for satu in alamat)


def test_same_bytes(tmp_path: Path) -> None:
    """
    Two builds in two folders give the same bytes.
    """
    sidik = set()
    for nama in ("satu", "dua"):
        folder = tmp_path / nama
        folder.mkdir()
        hasil = run_python(
            *("-m", "lkjip_site", "dokumen", "2023", "--data", str(DATA["nyata"])),
            *("--keluaran", str(folder / "hasil.pdf")),
            **LINGKUNGAN,
            TMPDIR=str(folder),
        )
        assert hasil.kode == 0, hasil.galat
        sidik.add(hashlib.sha256((folder / "hasil.pdf").read_bytes()).hexdigest())

    assert len(sidik) == 1


def test_no_path(terbitan: Terbitan) -> None:
    """
    The file does not tell where it was made.
    """
    assert str(Path.cwd()).encode() not in terbitan.dokumen.pdf
    assert b"/tmp/" not in terbitan.dokumen.pdf
