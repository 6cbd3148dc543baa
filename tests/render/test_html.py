"""
A Table becomes HTML part by part, safe, reachable and readable without colour.
"""

import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.render.html import (
    TableLinks,
    collect_alasan,
    escape,
    letter_of,
    render_body,
    render_caption,
    render_head,
    render_notes,
    render_table,
)
from lkjip_site.table import Cell, Column, Row, Table

EXPECTED = Path(__file__).parent.parent / "expected" / "html"
TAUTAN = TableLinks("../data/x.csv", "../data/x.json", "../../metodologi/")
TAK_BERLAKU = Kosong(JenisKosong.TIDAK_BERLAKU, "tidak ada pemilu pada tahun ini")
TAK_DINILAI = Kosong(JenisKosong.TIDAK_DINILAI, "tanpa capaian tidak ada kategori")

CAPAIAN = Table(
    id="tabel-3.2",
    nomor="Tabel 3.2",
    judul="Capaian Kinerja Tahun 2023",
    tahun=2023,
    kolom=(
        Column("no", "No", nomor="(1)"),
        Column("sasaran", "Sasaran", nomor="(2)"),
        Column("indikator", "Indikator", nomor="(3)"),
        Column("target", "Target", "number", nomor="(4)"),
        Column("capaian", "Capaian (%)", "percent", nomor="(5)", satuan="%"),
        Column("kategori", "Kategori"),
    ),
    baris=(
        Row(
            "nilai-sakip",
            {
                "no": Cell("1"),
                "sasaran": Cell("Tata kelola yang baik"),
                "indikator": Cell("Nilai R&D"),
                "target": Cell(Decimal("73.14"), satuan="Nilai", desimal=2),
                "capaian": Cell(
                    Decimal("103.2404"), satuan="%", terhitung=True, koreksi="k-1"
                ),
                "kategori": Cell("Sangat Tinggi"),
            },
        ),
        Row(
            "pemilih",
            {
                "no": Cell("2"),
                "sasaran": Cell("Tata kelola yang baik"),
                "indikator": Cell("Partisipasi pemilih"),
                "target": Cell(None, TAK_BERLAKU),
                "capaian": Cell(None, TAK_BERLAKU),
                "kategori": Cell(None, TAK_DINILAI),
            },
        ),
    ),
    sumber="Indikator Kinerja Utama",
    aturan=("capaian-naik", "kategori"),
    catatan=("Pemilu terakhir diadakan tahun 2019.",),
)
ANGGARAN = Table(
    id="lampiran-2-anggaran",
    nomor="",
    judul="Program dan anggaran",
    tahun=2023,
    kolom=(
        Column("program", "Program"),
        Column("sebelum", "Sebelum", "rupiah", "Anggaran", satuan="rupiah"),
        Column("sesudah", "Sesudah", "rupiah", "Anggaran", satuan="rupiah"),
        Column("ket", "Keterangan"),
    ),
    baris=(
        Row("politik", {"program": Cell("Politik"), "sesudah": Cell(5)}, "program"),
        Row("politik-01", {"program": Cell("Rapat"), "sesudah": Cell(5)}, "kegiatan"),
        Row("jumlah", {"program": Cell("Jumlah"), "sesudah": Cell(5)}, "jumlah"),
    ),
    sumber="",
)


class Elements(HTMLParser):
    """
    The elements of a piece of HTML, with the text inside each.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """
        Keep an element.
        """
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """
        Keep the text as readers see it.
        """
        self.text += data

    def values_of(self, attribute: str) -> list[str]:
        """
        List the values of an attribute in the order of the elements.
        """
        return [str(attrs[attribute]) for _, attrs in self.found if attribute in attrs]


def with_text(teks: str) -> Table:
    """
    Give a table whose first row holds a text of the data in every place.
    """
    column = Column("nama", teks, grup=teks, nomor=teks)
    row = Row("satu", {"nama": Cell(teks)})
    return Table(
        id="tabel-1.1",
        nomor=teks,
        judul=teks,
        tahun=2023,
        kolom=(column,),
        baris=(row,),
        sumber=teks,
        catatan=(teks,),
    )


@pytest.mark.parametrize(
    ("name", "html"),
    [
        ("caption", render_caption(CAPAIAN)),
        ("caption-satuan", render_caption(ANGGARAN)),
        ("head", render_head(CAPAIAN)),
        ("head-grup", render_head(ANGGARAN)),
        ("body", render_body(CAPAIAN, collect_alasan(CAPAIAN), koreksi="../koreksi/")),
        ("body-jenis", render_body(ANGGARAN, {})),
        ("notes", render_notes(CAPAIAN, collect_alasan(CAPAIAN), tautan=TAUTAN)),
        (
            "notes-koreksi",
            render_notes(CAPAIAN, {}, tautan=replace(TAUTAN, koreksi="../koreksi/")),
        ),
        ("notes-tanpa-tautan", render_notes(ANGGARAN, {})),
        ("table", render_table(ANGGARAN, tautan=TAUTAN)),
    ],
)
def test_part(name: str, html: str) -> None:
    """
    Each part is written as its expected file shows.
    """
    assert html == (EXPECTED / f"{name}.html").read_text(encoding="utf-8")


def test_names_of_rows() -> None:
    """
    The first column in which all rows differ names them, never the number.
    """
    html = render_body(CAPAIAN, collect_alasan(CAPAIAN))

    assert re.findall(r'<th scope="row"[^>]*>([^<]+)', html) == [
        "Nilai R&amp;D",
        "Partisipasi pemilih",
    ]


def test_names_of_equal_rows() -> None:
    """
    Where no column tells all rows apart, the first text names them.
    """
    table = replace(ANGGARAN, baris=(ANGGARAN.baris[0], ANGGARAN.baris[0]))

    assert render_body(table, {}).count('<th scope="row" class="n">Politik</th>') == 2


@pytest.mark.parametrize("table", [CAPAIAN, ANGGARAN], ids=lambda table: table.id)
def test_anchors(table: Table) -> None:
    """
    Table and rows bear their addresses, each once, and every link inside arrives.
    """
    elements = Elements(render_table(table, tautan=TAUTAN))
    ids = elements.values_of("id")
    links = [href for href in elements.values_of("href") if href.startswith("#")]

    assert set(Counter(ids).values()) == {1}
    assert {table.jangkar, *map(table.anchor_of, table.baris)} <= set(ids)
    assert {link.removeprefix("#") for link in links} <= set(ids)
    assert set(elements.values_of("aria-labelledby")) <= set(ids)


@pytest.mark.parametrize("table", [CAPAIAN, ANGGARAN], ids=lambda table: table.id)
def test_cells_end_with_newline(table: Table) -> None:
    """
    A newline follows every cell, so that no index glues two words together.
    """
    html = render_table(table, tautan=TAUTAN)

    assert len(re.findall(r"</t[dh]>", html)) == len(re.findall(r"</t[dh]>\n", html))


@pytest.mark.parametrize("table", [CAPAIAN, ANGGARAN], ids=lambda table: table.id)
def test_rows_are_even(table: Table) -> None:
    """
    Every row of the body has a cell for every column.
    """
    rows = render_body(table, collect_alasan(table)).split("</tr>")[:-1]

    assert {len(re.findall(r"<t[dh]\b", row)) for row in rows} == {len(table.kolom)}


def test_frame() -> None:
    """
    The frame that scrolls has a name and can be reached by keyboard.
    """
    _, frame = Elements(render_table(CAPAIAN)).found[1]

    assert frame == {
        "class": "tabel",
        "role": "region",
        "tabindex": "0",
        "aria-labelledby": "tabel-3-2--judul",
    }


@pytest.mark.parametrize(
    ("table", "kelas"),
    [
        (CAPAIAN, "tabel-blok"),
        (replace(CAPAIAN, kolom=CAPAIAN.kolom * 2), "tabel-blok lebar"),
        (replace(CAPAIAN, baris=CAPAIAN.baris * 8), "tabel-blok panjang"),
    ],
    ids=["biasa", "lebar", "panjang"],
)
def test_size(table: Table, kelas: str) -> None:
    """
    Many columns and many rows are told by classes.
    """
    assert Elements(render_table(table)).values_of("class")[0] == kelas


@pytest.mark.parametrize(
    ("kolom", "judul"),
    [
        (Column("a", "Anggaran", "rupiah"), "Anggaran (Rp)"),
        (Column("a", "Anggaran (Rp.)", "rupiah", satuan="rupiah"), "Anggaran (Rp.)"),
        (Column("a", "Pagu terpadu", "rupiah"), "Pagu terpadu (Rp)"),
        (Column("a", "Pegawai", "number", satuan="orang"), "Pegawai (orang)"),
        (Column("a", "Jumlah orang", "number", satuan="orang"), "Jumlah orang"),
        (Column("a", "Capaian", "percent", satuan="%"), "Capaian"),
        (Column("a", "Sumber"), "Sumber"),
    ],
)
def test_unit_in_head(kolom: Column, judul: str) -> None:
    """
    A head states the unit unless its words or the figures do.
    """
    html = render_head(replace(ANGGARAN, kolom=(kolom,)))

    assert f">{judul}</th>" in html


@pytest.mark.parametrize("tautan", [None, TAUTAN], ids=["tanpa", "dengan"])
def test_sign_of_koreksi(tautan: TableLinks | None) -> None:
    """
    Without a page of corrections the sign is there, and explained, but no link.
    """
    html = render_table(CAPAIAN, tautan=tautan)

    assert '103,24%<span class="k">*</span>' in html
    assert "<p>* Berbeda dari dokumen tercetak.</p>" in html


def test_alasan_once() -> None:
    """
    A reason stands once under the table, however many figures it explains.
    """
    assert list(collect_alasan(CAPAIAN).items()) == [
        (TAK_BERLAKU, "a"),
        (TAK_DINILAI, "b"),
    ]
    assert render_table(CAPAIAN).count(TAK_BERLAKU.alasan) == 1


def test_alasan_missing() -> None:
    """
    A kind without a reason is a sentence of its own.
    """
    kosong = Kosong(JenisKosong.BELUM_TERSEDIA, "")

    assert "Belum tersedia.</li>" in render_notes(CAPAIAN, {kosong: "a"})


def test_letters() -> None:
    """
    Letters never run out, and none comes twice.
    """
    letters = [letter_of(number) for number in range(800)]

    assert letters[:2] == ["a", "b"]
    assert (letters[26], letters[701], letters[702]) == ("aa", "zz", "aaa")
    assert len(set(letters)) == 800


@pytest.mark.parametrize(
    ("teks", "arah"),
    [("مدرسة دينية", ["auto"]), ("ꦱꦼꦏꦺꦴꦭꦃ", []), ("Kafé Baca", []), ("Kafe", [])],
)
def test_direction(teks: str, arah: list[str]) -> None:
    """
    A cell in a script from right to left finds its direction itself.
    """
    html = render_body(with_text(teks), {})

    assert Elements(html).values_of("dir") == arah
    assert teks in html


def test_paragraphs() -> None:
    """
    An empty line parts paragraphs, a line end alone does not.
    """
    html = render_body(with_text("Satu\nbaris.\n\nDua <b>."), {})

    assert "<p>Satu\nbaris.</p><p>Dua &lt;b&gt;.</p>" in html
    assert "<p>" not in render_body(with_text("Satu\nbaris."), {})


@pytest.mark.parametrize(
    "teks",
    [
        "<script>alert(1)</script>",
        'Desa "Maju" {: .kelas onclick="x" }',
        "</td><td>",
        "Forum A | B (gabungan)",
        "[x] selesai [1](catatan)",
        "R&D &amp; &lt;",
    ],
)
def test_text_is_inert(teks: str) -> None:
    """
    Text of the data is shown as it is, in every place where it stands.
    """
    html = render_table(with_text(teks), tautan=TAUTAN)
    plain = Elements(render_table(with_text("biasa"), tautan=TAUTAN))

    assert Elements(html).text == plain.text.replace("biasa", teks)
    assert [tag for tag, _ in Elements(html).found] == [tag for tag, _ in plain.found]


@given(st.text())
def test_escape_is_read_back(teks: str) -> None:
    """
    What is escaped is the same text again, in an attribute too.
    """
    nilai = teks.replace("\r", "")
    elements = Elements(f'<p title="{escape(nilai)}">{escape(nilai)}</p>')

    assert elements.values_of("title") == [nilai]


@pytest.mark.parametrize("table", [CAPAIAN, ANGGARAN], ids=lambda table: table.id)
def test_no_style(table: Table) -> None:
    """
    The policy of the site forbids styles and scripts inside the page.
    """
    html = render_table(table, tautan=TAUTAN)

    assert not re.search(r"<(style|script)|\sstyle=|\son\w+=", html)
