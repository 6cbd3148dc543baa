"""
An abbreviation is spelled out where a reader of a page meets it first.
"""

import pytest

from lkjip_site.model.instansi import Istilah
from lkjip_site.render.singkatan import (
    Singkatan,
    collect_singkatan,
    expand_singkatan,
)

ISTILAH = (
    Istilah(istilah="LKE", kepanjangan="lembar kerja evaluasi", arti="x"),
    Istilah(
        istilah="Ormas",
        kepanjangan="organisasi kemasyarakatan",
        ejaan_lain=("orkemas", "ORMAS"),
        arti="x",
    ),
    Istilah(istilah="Plt.", kepanjangan="pelaksana tugas", arti="x"),
    Istilah(istilah="R&D", kepanjangan="riset <dan> pengembangan", arti="x"),
    Istilah(istilah="CSV", arti="x"),
)
SINGKATAN = collect_singkatan(ISTILAH, ["Nilai LKE & Mutu", "Program Baca"])
LKE = "LKE (lembar kerja evaluasi)"


def test_collect() -> None:
    """
    Only terms with a kepanjangan are abbreviations; of the names those with one count.
    """
    bentuk = [teks for teks, _ in SINGKATAN.kepanjangan]

    assert bentuk == ["LKE", "ORMAS", "Ormas", "Plt.", "R&D", "ormas"]
    assert SINGKATAN.nama_resmi == ("Nilai LKE & Mutu",)


@pytest.mark.parametrize(
    ("teks", "jadi"),
    [
        ("<p>LKE dan LKE</p>", f"<p>{LKE} dan LKE</p>"),
        ("<p>LKE</p><p>LKE</p>", f"<p>{LKE}</p><p>LKE</p>"),
        ("<p>x</p>", "<p>x</p>"),
        ("<p>LKEX, XLKE, e-LKE</p>", "<p>LKEX, XLKE, e-LKE</p>"),
        ("<p>CSV</p>", "<p>CSV</p>"),
    ],
)
def test_first_use(teks: str, jadi: str) -> None:
    """
    Only the first use of a page is spelled out, and only as a word of its own.
    """
    assert expand_singkatan(teks, SINGKATAN) == jadi


@pytest.mark.parametrize(
    "awal",
    [
        "<h2>LKE</h2>",
        '<p><a href="#x">LKE</a></p>',
        "<table><tr><td>LKE</td></tr></table>",
        "<blockquote><p>LKE</p></blockquote>",
        "<dl><dt>LKE</dt><dd>LKE</dd></dl>",
        "<pre><code>LKE</code></pre>",
        "<p>Tertulis “LKE” di sini</p>",
        "<p>Tertulis &#34;LKE&#34; di sini</p>",
        "<p>Tertulis &quot;LKE&quot; di sini</p>",
        "<p>Nilai LKE &amp; Mutu</p>",
        "<p>Nilai LKE &#38; Mutu</p>",
        '<img alt="LKE">',
        "<br/>",
    ],
)
def test_left_alone(awal: str) -> None:
    """
    Headings, links, tables, quotations and official names stay; what follows counts.
    """
    html = f"{awal}<p>LKE</p>"

    assert expand_singkatan(html, SINGKATAN) == f"{awal}<p>{LKE}</p>"


@pytest.mark.parametrize(
    "teks",
    [
        "<p>Lembar Kerja Evaluasi (LKE) dan LKE</p>",
        "<p>LKE (lembar kerja evaluasi) dan LKE</p>",
    ],
)
def test_explained(teks: str) -> None:
    """
    A sentence that explains the abbreviation itself needs no more.
    """
    assert expand_singkatan(teks, SINGKATAN) == teks


@pytest.mark.parametrize(
    ("teks", "jadi"),
    [
        (
            "<p>ber-ormas dan Ormas</p>",
            "<p>ber-ormas (organisasi kemasyarakatan) dan Ormas</p>",
        ),
        (
            "<p>Ormas-nya ada</p>",
            "<p>Ormas-nya (organisasi kemasyarakatan) ada</p>",
        ),
        ("<p>Plt. Kepala</p>", "<p>Plt. (pelaksana tugas) Kepala</p>"),
        ("<p>(LKE)</p>", "<p>(LKE [lembar kerja evaluasi])</p>"),
        (
            "<p>R&amp;D</p>",
            "<p>R&amp;D (riset &lt;dan&gt; pengembangan)</p>",
        ),
    ],
)
def test_form(teks: str, jadi: str) -> None:
    """
    Small letters, endings, brackets and signs of HTML make no difference.
    """
    assert expand_singkatan(teks, SINGKATAN) == jadi


def test_empty_glossary() -> None:
    """
    A glossary without abbreviations changes nothing.
    """
    assert collect_singkatan(ISTILAH[4:], ["x"]) == Singkatan(())
    assert expand_singkatan("<p>LKE</p>", Singkatan(())) == "<p>LKE</p>"
