"""
A page for a folder: links inside lead to files, those outside say that they do.
"""

from __future__ import annotations

import pytest

from lkjip_site.publish.luring_html import Denah, rewrite_page

ALAMAT = "https://contoh.example/lkjip/"
HALAMAN = {"2023/", "2023/bab-3/", "glosarium/"}
BERKAS = {"2023/data/a.csv", "assets/situs.css", "2023/gambar/dua kata.png"}


def rewrite(html: str, *, dari: str = "2023/bab-3/", alamat: str = ALAMAT) -> str:
    """
    Rewrite a piece of a page.
    """
    denah = Denah("2023/", HALAMAN, BERKAS.__contains__, alamat, "<p>luring</p>")
    return rewrite_page(html, dari, denah)[0]


@pytest.mark.parametrize(
    ("dari", "tautan", "tujuan"),
    [
        ("2023/bab-3/", "../../glosarium/#a", "../../glosarium/index.html#a"),
        ("2023/bab-3/", "../../glosarium", "../../glosarium/index.html"),
        ("2023/bab-3/", "./", "index.html"),
        ("2023/bab-3/", "../", "../../index.html"),
        ("2023/bab-3/", "../..", "../../index.html"),
        ("2023/bab-3/", "#tabel-3-2", "#tabel-3-2"),
        ("2023/bab-3/", "../data/a.csv", "../data/a.csv"),
        ("2023/bab-3/", "mailto:a@b.example", "mailto:a@b.example"),
        ("2023/bab-3/", "https://lain.example/x/", "https://lain.example/x/"),
        ("2023/", "bab-3/", "2023/bab-3/index.html"),
        ("2023/", "../glosarium/", "glosarium/index.html"),
        ("glosarium/", "../2023/", "../index.html"),
    ],
)
def test_inside(dari: str, tautan: str, tujuan: str) -> None:
    """
    A link inside names the file, from where the page lies in the folder.
    """
    jadi = rewrite(f'<a class="x" href="{tautan}">T</a>', dari=dari)

    assert jadi == f'<a class="x" href="{tujuan}">T</a>'


def test_outside() -> None:
    """
    A link to what is on the site only has its full address and says so, in its name too.
    """
    jadi = rewrite('<a href="../../arsip/#b" aria-label="Arsip lama">A</a>')

    assert jadi == (
        f'<a href="{ALAMAT}arsip/#b" aria-label="Arsip lama (daring)">'
        "A <small>(daring)</small></a>"
    )


def test_outside_unknown() -> None:
    """
    Where the address of the site is unknown, there is no link but a word.
    """
    jadi = rewrite('<a href="../../arsip/">A</a>', alamat="")

    assert jadi == "<span>A <small>(hanya di situs)</small></span>"


def test_files() -> None:
    """
    What a page shows and offers is named, so that it is put beside it.
    """
    denah = Denah("2023/", HALAMAN, BERKAS.__contains__, "", "")
    html = (
        '<link rel="stylesheet" href="../../assets/situs.css">'
        '<img alt="" src="../gambar/dua%20kata.png"><a href="../data/a.csv">CSV</a>'
    )

    assert rewrite_page(html, "2023/bab-3/", denah) == (html, BERKAS)


@pytest.mark.parametrize(
    "html",
    [
        '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">',
        '<link rel="alternate" type="application/atom+xml" href="../../umpan.xml">',
        '<script type="application/ld+json">{"a": "</p>"}</script>',
        '<script src="../../assets/cari.js" defer></script>',
    ],
)
def test_dropped(html: str) -> None:
    """
    What only a site has a use for is left out.
    """
    assert rewrite(f"{html}\n<p>a</p>") == "<p>a</p>"


def test_menu() -> None:
    """
    The menu leaves out what is not inside.
    """
    html = (
        '<nav id="menu"><ul><li><a href="../../arsip/">Arsip</a></li>'
        '<li><a href="../../glosarium/">Glosarium</a></li></ul></nav>'
    )

    assert rewrite(html) == (
        '<nav id="menu"><ul><li><a href="../../glosarium/index.html">Glosarium</a>'
        "</li></ul></nav>"
    )


def test_index() -> None:
    """
    The index leaves out what is not inside, and letters that nothing begins with then.
    """
    html = (
        '<nav><a href="#huruf-a">A</a>\n<a href="#huruf-g">G</a>\n</nav>'
        '<h2 id="huruf-a">A</h2>\n<ul class="indeks">\n'
        '<li><a href="../../arsip/">Arsip</a> <small>halaman</small></li>\n</ul>'
        '<h2 id="huruf-g">G</h2>\n<ul class="indeks">\n'
        '<li><a href="../../glosarium/">G</a> <small>halaman</small></li>\n</ul>'
    )

    assert rewrite(html) == (
        '<nav><a href="#huruf-g">G</a>\n</nav><h2 id="huruf-g">G</h2>\n'
        '<ul class="indeks">\n<li><a href="../../glosarium/index.html">G</a> '
        "<small>halaman</small></li>\n</ul>"
    )


def test_foot() -> None:
    """
    Every page says that it is one of an offline edition.
    """
    assert rewrite("<footer></footer>") == "<footer><p>luring</p></footer>"
