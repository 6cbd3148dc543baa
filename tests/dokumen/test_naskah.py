"""
The text of a page as blocks: everything is kept, nothing is markup any more.
"""

from __future__ import annotations

import pytest

from lkjip_site.render.dokumen_naskah import Simpul, plain_text, read_naskah
from lkjip_site.render.teks import escape_md


def read_one(teks: str) -> Simpul:
    """
    Read a text of one block.
    """
    (blok,) = read_naskah(teks)
    return blok


@pytest.mark.parametrize(
    ("teks", "jenis", "isi"),
    [
        ("**a**", "tebal", [{"t": "a"}]),
        ("*a*", "miring", [{"t": "a"}]),
        ("`a`", "kode", [{"t": "a"}]),
        ("<b>a</b>", "tebal", [{"t": "a"}]),
    ],
)
def test_style(teks: str, jenis: str, isi: list[Simpul]) -> None:
    """
    Emphasis in Markdown or HTML becomes an inline of its kind.
    """
    assert read_one(teks)["isi"] == [{"j": jenis, "isi": isi}]


def test_link() -> None:
    """
    A link keeps its text and where it leads.
    """
    tautan = {"j": "tautan", "ke": "bab-3.md#tabel-3-2", "isi": [{"t": "Tabel 3.2"}]}

    assert read_one("[Tabel 3.2](bab-3.md#tabel-3-2)")["isi"] == [tautan]


def test_heading() -> None:
    """
    A heading has its level.
    """
    assert read_one("### 3.1.2 Target") == {
        "j": "judul",
        "t": 3,
        "isi": [{"t": "3.1.2 Target"}],
    }


def test_list() -> None:
    """
    A numbered list keeps where it starts; its items hold blocks.
    """
    daftar = read_one('<ol start="4"><li>empat</li><li>lima</li></ol>')

    assert (daftar["bernomor"], daftar["mulai"]) == (True, 4)
    assert [plain_text(butir[0]["isi"]) for butir in daftar["butir"]] == [
        "empat",
        "lima",
    ]


def test_nested_list() -> None:
    """
    A list in a list stays one.
    """
    luar = read_one("- a\n    - b\n")

    assert [satu["j"] for satu in luar["butir"][0]] == ["alinea", "daftar"]


def test_quote() -> None:
    """
    A quotation holds its paragraphs.
    """
    kutipan = read_one("> a\n>\n> b")

    assert [plain_text(satu["isi"]) for satu in kutipan["blok"]] == ["a", "b"]


def test_place() -> None:
    """
    The mark of a table is a place for it.
    """
    tempat = '<div data-tabel="tabel-3-2"></div>'

    assert read_one(tempat) == {"j": "tempat", "apa": "tabel", "id": "tabel-3-2"}


def test_grid() -> None:
    """
    A table that the prose itself holds keeps its rows, each as long as the longest.
    """
    petak = read_one("|a|b|\n|---|---|\n|c|\n")

    assert petak["kepala"] == 1
    assert [[plain_text(sel) for sel in baris] for baris in petak["baris"]] == [
        ["a", "b"],
        ["c", ""],
    ]


@pytest.mark.parametrize(
    "teks",
    [
        "#import *b* $x$ <z> _y_ [[a]] \\ `k`",
        "\"kutip\" 'kutip' & <script>alert(1)</script>",
        "1. bukan daftar",
        "- bukan butir",
        "Rp1.234,50 | 100% ~ ^",
    ],
)
def test_text_of_data(teks: str) -> None:
    """
    Text of the data comes out sign by sign, whatever it would mean elsewhere.
    """
    assert plain_text(read_one(escape_md(teks))["isi"]) == teks


@pytest.mark.parametrize(
    "teks", ["<script>alert(1)</script>", "<style>p{}</style>", ""]
)
def test_nothing(teks: str) -> None:
    """
    What is no text leaves nothing.
    """
    assert read_naskah(teks) == []


def test_unclosed() -> None:
    """
    HTML that is not closed loses no text.
    """
    assert plain_text(read_one("<p>a <b>b <i>c</p>")["isi"]) == "a b c"


def test_line_break() -> None:
    """
    A line that is broken on purpose stays so.
    """
    assert read_one("a  \nb")["isi"] == [{"t": "a"}, {"j": "baris"}, {"t": " b"}]
