"""
The checkers of the whole site see the faults that they look for.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.situs.pembaca import (
    Situs,
    find_broken_links,
    find_empty,
    find_foreign_resources,
    find_heading_faults,
    find_lines,
    find_malformed,
    find_words,
    find_wrong_ids,
)
from tests.situs.pohon import read_html
from tests.situs.tabel import is_same_value

ALAMAT = "https://contoh.example/lkjip/"


def make_situs(folder: Path, isi: str) -> Situs:
    """
    Make a site of two pages and a style sheet; `isi` stands on the second page.
    """
    (folder / "a").mkdir()
    (folder / "index.html").write_text("<h1 id='x'>Satu</h1>", encoding="utf-8")
    (folder / "a/index.html").write_text(f"<h1>Dua</h1>{isi}", encoding="utf-8")
    (folder / "a/data.csv").write_text("id\n", encoding="utf-8")
    return Situs(folder, ALAMAT)


@pytest.mark.parametrize(
    "tautan",
    [
        "../",
        "../#x",
        "data.csv",
        "/lkjip/",
        "https://contoh.example/lkjip/a/",
        "https://lain.example/",
        "mailto:layanan@contoh.example",
    ],
)
def test_link_good(tmp_path: Path, tautan: str) -> None:
    """
    A link to a page, an anchor, a file or another site is no fault.
    """
    situs = make_situs(tmp_path, f"<a href='{tautan}'>x</a>")

    assert find_broken_links(situs) == []


@pytest.mark.parametrize(
    "tautan",
    [
        "../b/",
        "../#y",
        "tiada.csv",
        "data.csv#x",
        "../a",
        "index.md",
        "#x",
        "/lkjip/b/",
    ],
)
def test_link_broken(tmp_path: Path, tautan: str) -> None:
    """
    A link to nothing, to a wrong anchor or to a folder without "/" is found.
    """
    situs = make_situs(tmp_path, f"<a href='{tautan}'>x</a>")

    assert find_broken_links(situs) == [f"a/: {tautan}"]


@pytest.mark.parametrize(
    "isi",
    [
        "<script src='https://lain.example/a.js'></script>",
        "<img src='//lain.example/a.png' alt='x'>",
        "<img srcset='data.csv 1x, https://lain.example/a.png 2x' alt='x'>",
        "<link rel='stylesheet' href='https://lain.example/a.css'>",
        "<p style='background: url(https://lain.example/a.png)'>x</p>",
    ],
)
def test_foreign_resource(tmp_path: Path, isi: str) -> None:
    """
    What a browser would load from another host is found.
    """
    situs = make_situs(tmp_path, isi)

    assert len(find_foreign_resources(situs)) == 1


def test_foreign_style(tmp_path: Path) -> None:
    """
    An import or a picture of a style sheet from another host is found.
    """
    situs = make_situs(tmp_path, "")
    gaya = "@import 'https://lain.example/a.css'; p{src:url(https://lain.example/b)}"
    (tmp_path / "a/gaya.css").write_text(gaya, encoding="utf-8")

    assert find_foreign_resources(situs) == [
        "a/gaya.css: https://lain.example/a.css",
        "a/gaya.css: https://lain.example/b",
    ]


@pytest.mark.parametrize(
    "isi", ["<p><b>x</p></b>", "<p>x", "x</p>", "x<br />y", "<p>x\x9d</p>"]
)
def test_malformed(tmp_path: Path, isi: str) -> None:
    """
    Tags that cross, miss an end or end as in XML, and forbidden signs are found.
    """
    assert find_malformed(make_situs(tmp_path, isi))


def test_wrong_ids(tmp_path: Path) -> None:
    """
    An id that stands twice and a reference to none are found.
    """
    isi = "<p id='b'>x</p><p id='b'>x</p><p aria-labelledby='b c'>x</p>"

    assert find_wrong_ids(make_situs(tmp_path, isi)) == [
        "a/: id b ganda",
        "a/: aria-labelledby=c",
    ]


@pytest.mark.parametrize(
    "isi", ["<li></li>", "<h2> <b></b></h2>", "<a href='../'></a>"]
)
def test_empty(tmp_path: Path, isi: str) -> None:
    """
    A heading, list item or link without text is found.
    """
    assert len(find_empty(make_situs(tmp_path, isi))) == 1


@pytest.mark.parametrize("isi", ["<h1>x</h1>", "<h3>x</h3>"])
def test_headings(tmp_path: Path, isi: str) -> None:
    """
    A second h1 and a skipped level are found.
    """
    assert len(find_heading_faults(make_situs(tmp_path, isi))) == 1


def test_lines(tmp_path: Path) -> None:
    """
    Text is searched as it is read: without tags and scripts, with names in attributes.
    """
    isi = "<p>a<b>b</b> c</p><script>abc</script><p aria-label='abc'>b</p>"

    assert find_lines(make_situs(tmp_path, isi), re.compile("ab")) == [
        "a/: ab c",
        "a/: abc",
    ]


def test_words(tmp_path: Path) -> None:
    """
    A word is found in any text file, whatever its case.
    """
    situs = make_situs(tmp_path, "<p>KOTA Lain</p>")

    assert find_words(situs, ["Kota lain", "tiada"]) == ["a/index.html: kota lain"]


def test_tree() -> None:
    """
    Blocks and cells part the text into lines; character references are read.
    """
    akar, salah = read_html("<table><tr><td>a&amp;b<br>c</td><td>d</td></tr></table>")

    assert (akar.lines(), salah) == (["a&b", "c", "d"], [])


@pytest.mark.parametrize(
    ("csv", "nilai", "tampil"),
    [
        ("97.20", "97.2", "97,20%"),
        ("142.67", "142.666666666667", "142,67%"),
        ("-2.5", "-2.5", "−2,5%"),
        ("18.0-22.0", "18-22", "18,0–22,0"),
        ("1500", "1500", "1.500"),
        ("2500", "2500", "Rp2.500"),
        ("1.1", "1.1", "1.1"),
        ("a, b", "a, b", "a, b"),
    ],
)
def test_same_value(csv: str, nilai: str, tampil: str) -> None:
    """
    CSV and page may show the exact value rounded.
    """
    assert is_same_value(csv, {"nilai": nilai, "tampil": tampil, "alasan": None})


@pytest.mark.parametrize(
    ("csv", "nilai", "tampil"),
    [
        ("97.21", "97.2", "97,21%"),
        ("97.20", "97.2", "97,21%"),
        ("142.66", "142.666666666667", "142,66%"),
        ("2.5", "-2.5", "−2,5%"),
        ("18.0-22.0", "18-23", "18,0–22,0"),
        ("1500", "1500", "15,00"),
        ("a", "b", "b"),
        ("a", "a", "b"),
        ("", "97.2", "97,20%"),
    ],
)
def test_other_value(csv: str, nilai: str, tampil: str) -> None:
    """
    Another figure or text is a difference.
    """
    assert not is_same_value(csv, {"nilai": nilai, "tampil": tampil, "alasan": None})


@pytest.mark.parametrize(
    ("csv", "tampil", "alasan", "sama"),
    [
        ("", "tidak berlaku", "tidak ada", True),
        ("0", "tidak berlaku", "tidak ada", False),
        ("", "", "tidak ada", False),
        ("", "tidak berlaku", None, False),
    ],
)
def test_missing_value(csv: str, tampil: str, alasan: str | None, sama: bool) -> None:  # noqa: FBT001 (the expectation of a case)
    """
    A missing figure is empty in CSV, and a word with its reason elsewhere.
    """
    sel = {"nilai": None, "tampil": tampil, "alasan": alasan}

    assert is_same_value(csv, sel) is sama
