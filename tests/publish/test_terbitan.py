"""Nothing private is published, in whatever kind of file it stands."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from lkjip_site.model.instansi import Instansi
from lkjip_site.problems import DataError
from lkjip_site.publish.situs import Page
from lkjip_site.publish.terbitan import (
    check_berkas,
    check_page,
    check_situs,
    list_umum,
    refuse_private,
)
from tests.bahan import read_hasil

NIP = "20151231 205012 1 999"
SAMAR = '"NIP ········ ······ · ···"'
PESAN = (
    f"galat: tampak seperti NIP ({SAMAR}); hapus dari berkas data, narasi, atau "
    "petunjuk yang menjadi asalnya [privasi]"
)


def make_zip(nama: str, isi: str) -> bytes:
    """Put one file into an archive."""
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w") as arsip:
        arsip.writestr(nama, isi)
    return hasil.getvalue()


@pytest.mark.parametrize(
    ("path", "isi"),
    [
        ("a/index.html", f"<td>NIP {NIP}</td>".encode()),
        ("a/index.html", b"<p>NIP 19700512&#32;199503 <b>1</b> 004</p>"),
        ("a/index.html", f'<img alt="NIP {NIP}">'.encode()),
        (
            "a/index.html",
            f'<script type="application/ld+json">{{"a":"NIP {NIP}"}}</script>'.encode(),
        ),
        ("umpan.xml", f"<summary>NIP {NIP}</summary>".encode()),
        ("gambar.svg", f"<text>NIP {NIP}</text>".encode()),
        ("data/a.csv", f'id,nama\n1,"Budi, NIP {NIP}"\n'.encode()),
        ("data/a.json", f'{{"a":[{{"b":"NIP {NIP}"}}]}}'.encode()),
        ("BACA.txt", f"NIP {NIP}\n".encode()),
        ("panduan/a.md", f"- NIP {NIP}\n".encode()),
        ("a.pdf", f"%PDF-1.7\n/Author (NIP {NIP})\n".encode()),
        ("a.pdf", f"<x:xmpmeta><dc:t>NIP {NIP}</dc:t></x:xmpmeta>".encode()),
    ],
)
def test_private_data_is_found(path: str, isi: bytes) -> None:
    """Each kind of file is read as a reader or a program reads it."""
    (problem,) = check_berkas(path, isi)

    pesan = str(problem)
    assert pesan.startswith(f"{path}:1:1: galat: tampak seperti NIP (")
    assert "19700512" not in pesan
    assert "····" in pesan


@pytest.mark.parametrize("nama", ["a.zip", "a.xlsx"])
def test_archives_are_opened(nama: str) -> None:
    """What stands inside is found under the name of the archive."""
    isi = make_zip("xl/sharedStrings.xml", f"<t>NIP {NIP}</t>")

    assert [str(satu) for satu in check_berkas(nama, isi)] == [
        f"{nama}/xl/sharedStrings.xml:1:1: {PESAN}"
    ]


def test_find_is_told_once() -> None:
    """The same find on one page is one problem."""
    assert len(list(check_berkas("a.html", f"<p>NIP {NIP}</p>\n".encode() * 3))) == 1


def test_home_is_not_shown() -> None:
    """Of an address only its first word is told."""
    (problem,) = check_berkas("a.txt", b"Budi, Jl. Melati No. 5\n")

    assert '("Jl. …")' in problem.pesan


@pytest.mark.parametrize(
    "teks",
    ["Rp9.174.080.391", "1.000.000.000.000.000", "0,0812345678", "812345678901", "-5%"],
)
def test_figures_are_not_private(teks: str) -> None:
    """Amounts and figures in cells are none, however long."""
    assert (
        list(check_berkas("a.html", f"<td>{teks}</td><td>{teks}</td>".encode())) == []
    )


def test_address_of_the_office_is_public() -> None:
    """What the agency gives as its contact may be published."""
    alamat = "Jl. Balai Kota No. 10"
    instansi = read_hasil().instansi
    kontak = instansi.kontak.model_copy(update={"alamat": alamat})
    baru: Instansi = instansi.model_copy(update={"kontak": kontak})

    assert list(check_berkas("a.html", alamat.encode(), list_umum(baru))) == []
    assert list_umum(None) == ()


def test_page_is_checked_before_the_engine() -> None:
    """Title, description, text and tables of a page count."""
    page = Page(
        "2023/index.md", "a", "b", "c", {"t": f"<td>NIP {NIP}</td>"}, "", None, None, ""
    )

    assert [str(p) for p in check_page(page)] == [f"2023/index.md:1:1: {PESAN}"]


def test_folder_is_refused(tmp_path: Path) -> None:
    """All files of a folder are looked at, what an archive repeats only once."""
    isi = f"id\nNIP {NIP}\n"
    (tmp_path / "a.csv").write_text(isi, "utf-8")
    (tmp_path / "b.zip").write_bytes(make_zip("a.csv", isi))

    assert [str(p) for p in check_situs(tmp_path)] == [f"a.csv:1:1: {PESAN}"]
    with pytest.raises(DataError):
        refuse_private(tmp_path)
