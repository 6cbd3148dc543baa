"""
The document holds what the site holds: every cell, every sentence, every file.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from decimal import Decimal
from html import unescape
from itertools import pairwise

from lkjip_site.publish.open_data import to_unduhan
from lkjip_site.publish.site import FORMATS
from lkjip_site.render.angka import format_cell
from lkjip_site.render.dokumen_naskah import Simpul, plain_text, read_naskah
from lkjip_site.render.html import collect_alasan, render_table
from lkjip_site.table import Table
from tests.dokumen.conftest import Terbitan, make_terbitan
from tests.dokumen.pembaca import Unsur, squeeze

TAG = re.compile(r"<[^>]*>")
BAGIAN = re.compile(r"(bab-\d|lampiran|pengantar)\.md")
DISUSUN_LAIN = (
    *("Gambar ", "Perjanjian Kinerja ", "Contoh Jaya, ", "Pasuruan, ", "Pihak "),
)
"""
Beginnings of what paper sets otherwise: pictures, and who signs.
"""
ANGKA = re.compile(r"(\u2212?\d[\d.]*(?:,\d+)?)%?\*?")
ANGKA_CSV = re.compile(r"-?\d+(?:\.\d+)?")
KURUNG = {ord("("): None, ord(")"): None}


def list_cells(table: Table) -> list[list[str]]:
    """
    List what the rows of a table must show, letters and signs included.
    """
    alasan = collect_alasan(table)
    return [
        [
            squeeze(format_cell(sel, kolom))
            + (alasan[sel.kosong] if sel.kosong else "")
            + ("*" if sel.koreksi else "")
            for kolom, sel in table.cells_of(baris)
        ]
        for baris in table.baris
    ]


def list_reasons(table: Table) -> list[str]:
    """
    List the reasons under a table, each with its letter.
    """
    return [
        f"{huruf} {kosong.jenis.capitalize()}: {kosong.alasan}."
        for kosong, huruf in collect_alasan(table).items()
    ]


def list_heads(table: Table) -> list[str]:
    """
    List the heads that a table has on the site.
    """
    html = render_table(table).partition("</thead>")[0]
    daftar = re.findall(r"<th(?: [^>]*)?>(.*?)</th>", html, re.DOTALL)
    return [squeeze(unescape(satu)) for satu in daftar]


def read_cells(unsur: Unsur) -> list[list[str]]:
    """
    Read the rows of a table in the document.
    """
    return [
        [squeeze(sel.text()) for sel in baris.walk("TD")]
        for badan in unsur.walk("TBody")
        for baris in badan.walk("TR")
    ]


def read_csv(isi: bytes) -> list[dict[str, str]]:
    """
    Read the rows of an attached table.
    """
    return list(csv.DictReader(io.StringIO(isi.decode("utf-8"))))


def read_figure(teks: str) -> Decimal | None:
    """
    Read a printed figure, without the sign of a correction.
    """
    cocok = ANGKA.fullmatch(teks)
    if cocok is None:
        return None
    tulisan = cocok[1].replace(".", "").replace(",", ".").replace("\u2212", "-")
    return Decimal(tulisan)


def list_texts(blok: list[Simpul]) -> Iterator[str]:
    """
    Go through the texts of blocks; of lists, each item.
    """
    for satu in blok:
        if "isi" in satu:
            yield plain_text(satu["isi"])
        yield from list_texts(satu.get("blok", []))
        for butir in satu.get("butir", []):
            yield from list_texts(butir)


def test_cells(terbitan: Terbitan) -> None:
    """
    Every cell of every table shows what the page shows.
    """
    tabel = terbitan.list_tables()
    dibaca = [read_cells(satu) for satu in terbitan.dokumen.pohon.walk("Table")]

    # Wide tables come after the text of their section, never after another table.
    assert dibaca == [list_cells(satu) for satu in tabel]


def test_figures(terbitan: Terbitan) -> None:
    """
    Every figure that is printed is the figure of the attached CSV, and none is left.
    """
    lampiran = terbitan.dokumen.reader.attachments
    tabel = zip(
        terbitan.list_tables(), terbitan.dokumen.pohon.walk("Table"), strict=True
    )
    pasangan = [
        (sel, terlampir[kolom.key])
        for table, unsur in tabel
        for sel_baris, terlampir in zip(
            read_cells(unsur), read_csv(lampiran[f"{table.id}.csv"][0]), strict=True
        )
        for sel, kolom in zip(sel_baris, table.kolom, strict=True)
        if kolom.tipe != "text"
        if ANGKA_CSV.fullmatch(terlampir[kolom.key]) or ANGKA.fullmatch(sel)
    ]

    assert len(pasangan) > 200
    assert [s for s in pasangan if read_figure(s[0]) != Decimal(s[1] or "NaN")] == []


def test_number_of_tables() -> None:
    """
    The tables of the source are all there.
    """
    nomor = {satu.nomor for satu in make_terbitan("nyata", 2023).list_tables()}

    assert {f"Tabel {satu}" for satu in ("1.1", "2.6", "3.2", "3.9")} <= nomor
    assert len(make_terbitan("nyata", 2023).list_tables()) == 28


def test_captions(terbitan: Terbitan) -> None:
    """
    A caption gives the printed number, the title, and what the site's caption says.
    """
    dibaca = [
        "".join(judul.text() for judul in satu.walk("Caption"))
        for satu in terbitan.dokumen.pohon.walk("Table")
    ]
    halaman = [
        unescape(TAG.sub("", render_table(satu).partition("</caption>")[0]))
        for satu in terbitan.list_tables()
    ]

    # On paper, what the title does not say stands in brackets.
    assert [squeeze(satu).translate(KURUNG) for satu in dibaca] == [
        squeeze(satu).translate(KURUNG) for satu in halaman
    ]


def test_heads(terbitan: Terbitan) -> None:
    """
    Every head of every column is there, its unit included.
    """
    dibaca = [
        [
            squeeze(sel.text())
            for kepala in satu.walk("THead")
            for sel in kepala.walk("TH")
        ]
        for satu in terbitan.dokumen.pohon.walk("Table")
    ]

    # The customary numbers are printed, and nothing that is read aloud.
    assert [[teks for teks in satu if teks] for satu in dibaca] == [
        list_heads(satu) for satu in terbitan.list_tables()
    ]


def test_notes(terbitan: Terbitan) -> None:
    """
    Reasons, notes and source of every table stand in the document.
    """
    teks = [
        teks
        for table in terbitan.list_tables()
        for teks in (*list_reasons(table), *table.catatan, f"Sumber: {table.sumber}")
    ]

    assert len(teks) > 50
    assert [s for s in teks if squeeze(s) not in terbitan.dokumen.teks] == []


def test_prose(terbitan: Terbitan) -> None:
    """
    Every sentence of the pages stands in the document.
    """
    teks = [
        teks
        for halaman in terbitan.isi.halaman
        if BAGIAN.fullmatch(halaman.kerangka.path.removeprefix(f"{terbitan.tahun}/"))
        for teks in list_texts(read_naskah(halaman.teks))
        if not teks.startswith(DISUSUN_LAIN)
    ]

    assert len(teks) > 100
    assert [s for s in teks if squeeze(s) not in terbitan.dokumen.teks] == []


def test_order() -> None:
    """
    The parts follow each other as in the printed report.
    """
    urutan = [
        *("Kata Pengantar", "Pernyataan Telah Direviu", "Ikhtisar Eksekutif"),
        *("Daftar Isi", "Daftar Tabel", "Daftar Gambar", "Bab I Pendahuluan"),
        *("Bab II Perencanaan Kinerja", "Bab III Akuntabilitas Kinerja"),
        *("Bab IV Penutup", "Lampiran 1 Perjanjian Kinerja"),
        *("Lampiran 2 Perjanjian Kinerja Perubahan", "Lampiran 3 Matriks Renstra"),
    ]
    judul = make_terbitan("rekaan", 2022).dokumen.list_outline()
    letak = [judul.index(satu) for satu in urutan]

    assert all(satu < lain for satu, lain in pairwise(letak))


def test_review_only_where_known() -> None:
    """
    Where the data has no review, there is no statement of one.
    """
    for nama in ("nyata", "rekaan"):
        assert (
            "Pernyataan Telah Direviu"
            not in make_terbitan(nama, 2023).dokumen.list_outline()
        )


def test_attachments(terbitan: Terbitan) -> None:
    """
    Every table of the year is attached, byte by byte the CSV of the site.
    """
    dilampirkan = {
        nama: isi[0] for nama, isi in terbitan.dokumen.reader.attachments.items()
    }
    tabel = terbitan.isi.tabel[terbitan.tahun].values()

    assert dilampirkan == {
        f"{satu.id}.csv": to_unduhan(satu, FORMATS).csv for satu in tabel
    }
