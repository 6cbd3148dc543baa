"""
The glossary and the index: by letter, each entry with a place of its own.
"""

from lkjip_site.model.instansi import Istilah
from lkjip_site.render.abjad import find_huruf, group_abjad
from lkjip_site.render.glosarium import anchor_of_istilah, render_glosarium
from lkjip_site.render.indeks import Butir, render_indeks


def test_letters() -> None:
    """
    Figures come before letters; signs before a word do not count.
    """
    kelompok = group_abjad(["beta", "2 alfa", "“Alfa”", "Éda"], str)

    assert kelompok == [
        ("0–9", ["2 alfa"]),
        ("A", ["“Alfa”"]),
        ("B", ["beta"]),
        ("É", ["Éda"]),
    ]
    assert find_huruf("أرشيف") == "أ"


def test_term() -> None:
    """
    A term stands with its expansion, its meaning and its other spellings, escaped.
    """
    istilah = Istilah(
        istilah="R&D", kepanjangan="riset", ejaan_lain=("RnD", "<i>"), arti="Uji <b>."
    )

    html = str(render_glosarium([istilah]))

    assert '<div id="istilah-r-d">\n<dt>R&amp;D (riset)</dt>' in html
    assert "<dd>Uji &lt;b&gt;. Ditulis juga: RnD, &lt;i&gt;.</dd>" in html


def test_equal_anchors() -> None:
    """
    Of two terms that would have one anchor, the first has it.
    """
    daftar = [Istilah(istilah=nama, arti="x.") for nama in ("E-tik", "E tik")]

    assert str(render_glosarium(daftar)).count("istilah-e-tik") == 1


def test_anchor_of_signs() -> None:
    """
    A term of signs alone has an anchor too.
    """
    assert anchor_of_istilah("%") == "istilah-25"


def test_index_line() -> None:
    """
    A line links its place from the page, says what it is and of which year.
    """
    daftar = [
        Butir("Capaian <b>", "tabel 3.2", "2023/bab-3.md", "tabel-3-2", 2023),
        Butir("Capaian", "istilah", "glosarium.md", "istilah-capaian"),
    ]

    html = str(render_indeks(daftar, "cari.md"))

    assert (
        '<a href="../2023/bab-3/#tabel-3-2">Capaian &lt;b&gt;</a> '
        "<small>tabel 3.2, 2023</small>"
    ) in html
    assert "<small>istilah</small>" in html
    assert html.count('<h2 id="huruf-c">C</h2>') == 1
