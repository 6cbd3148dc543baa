"""Prose in the sandbox: what is wrong is told with file and line."""

from __future__ import annotations

import jinja2
import pytest

from lkjip_site.model.muatan import Narasi
from lkjip_site.render import lingkungan
from lkjip_site.render.lingkungan import NarasiRenderer, split_narasi
from lkjip_site.render.teks import Md

BERKAS = "data/2023/narasi/bab-4.md"
YANG_ADA = (
    "yang ada: capitalize, default, first, join, last, length, lower, upper, defined, "
    "divisibleby, even, in, none, odd"
)
BULAT = (
    "hanya untuk bilangan bulat, misalnya dari banyak(…); angka dari data sudah berupa "
    "teks, tambahkan hitungannya ke data"
)
HANYA = "narasi hanya memakai {{ }}, {% if %}, dan {% for %}"


def isi(teks: str, **konteks: object) -> tuple[str, list[str]]:
    """Fill the section `simpulan` of a page of prose."""
    pengisi = NarasiRenderer(konteks, Narasi(BERKAS, teks))
    hasil = pengisi.render_bagian("simpulan")
    return hasil, [str(problem) for problem in pengisi.problems]


def test_split_keeps_lines() -> None:
    """Each section knows the line on which its text begins."""
    bagian = split_narasi(Narasi(BERKAS, "## a\nsatu\n\n## b\ndua\n"))
    assert {kunci: mulai for kunci, (mulai, _) in bagian.items()} == {
        "": 1,
        "a": 2,
        "b": 5,
    }


def test_split_ignores_headings_in_code() -> None:
    """A line that looks like a heading inside a fence is text."""
    bagian = split_narasi(Narasi(BERKAS, "## a\n```\n## b\n```\n"))
    assert list(bagian) == ["", "a"]


def test_values_are_escaped() -> None:
    """A value of the data cannot become Markdown or HTML."""
    hasil, _ = isi("## simpulan\n{{ nama }}", nama="*A* <b>")
    assert hasil == "&#42;A&#42; &#60;b&#62;"


def test_markdown_of_ours_is_kept() -> None:
    """A value that is Markdown already is not escaped again."""
    hasil, _ = isi("## simpulan\n{{ nama }}", nama=Md("**A**"))
    assert hasil == "**A**"


@pytest.mark.parametrize(
    ("baris", "pesan"),
    [
        ("{{ tak_ada }}", 'rujukan "tak_ada" tidak dikenal'),
        (
            "{{ nama",
            "tanda {{ }} atau {% %} di baris ini tidak lengkap atau tidak dikenal",
        ),
        ("{{ nama.__class__.__mro__ }}", "rujukan ini tidak diizinkan"),
        ("{{ 1 / 0 }}", "rujukan ini tidak dapat dihitung"),
        ("{{ capaan }}", 'rujukan "capaan" tidak dikenal; mungkin maksudnya "capaian"'),
        ("{{ nama.zfill(10000000) }}", "rujukan ini tidak diizinkan"),
        ("{{ nama | center(100000000) }}", f'"center" tidak dikenal; {YANG_ADA}'),
        (
            "{{ nama | joint }}",
            f'"joint" tidak dikenal; mungkin maksudnya "join"; {YANG_ADA}',
        ),
        ("{{ capaian * 2 }}", f'"*" {BULAT}'),
        ("{{ capaian + capaian }}", f'"+" {BULAT}'),
        ("{{ 'a' * 1000000000 }}", f'"*" {BULAT}'),
        ("{{ capaian / 2 }}", f'"/" {BULAT}'),
        ("{{ '%1000000000d' % 1 }}", f'"%" {BULAT}'),
        ("{{ 10 ** 9 }}", '"**" dengan bilangan sebesar itu tidak dihitung'),
        (
            "{{ 9999999999999 * 2 }}",
            '"*" dengan bilangan sebesar itu tidak dihitung',
        ),
        (
            "{% for a in range(1000000000) %}{% endfor %}",
            'rujukan "range" tidak dikenal',
        ),
        ("{% macro f() %}{{ f() }}{% endmacro %}", HANYA),
        ("{% include 'bab-1.md.jinja' %}", HANYA),
        ("{% set a = [nama, nama] | join %}", HANYA),
        (
            "{% for a in nama %}{% for b in nama %}{% for c in nama %}"
            "{% endfor %}{% endfor %}{% endfor %}",
            "{% for %} paling banyak 2 tingkat; sederhanakan",
        ),
        (
            "{% for a in nama recursive %}{% endfor %}",
            "{% for %} paling banyak 2 tingkat; sederhanakan",
        ),
        (
            f"{{{{ '{'a' * 1001}' }}}}",
            "teks di antara tanda kutip paling panjang 1000 huruf",
        ),
    ],
)
def test_fault_is_told_with_its_line(baris: str, pesan: str) -> None:
    """The third line of the file is the third line of the message."""
    _, problems = isi(f"## simpulan\nbaik\n{baris}\n", nama="x", capaian="97,20%")
    assert problems == [f"{BERKAS}:3:1: galat: {pesan} [narasi-rujukan]"]


def test_unknown_heading_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A heading for which the page has no place is a galat, not silence."""
    pengisi = NarasiRenderer({}, Narasi(BERKAS, "## simpulam\nteks\n"))
    monkeypatch.setattr(pengisi, "dipakai", {"simpulan"})
    pengisi._report_unused()  # noqa: SLF001 - the skeleton is not what is tested
    assert [str(problem) for problem in pengisi.problems] == [
        f'{BERKAS}:1:1: galat: judul "## simpulam" tidak punya tempat di halaman ini; '
        'mungkin maksudnya "simpulan"; yang ada: "## simpulan" [narasi-bagian]'
    ]


@pytest.mark.parametrize(
    ("baris", "pesan"),
    [
        (f"{{{{ {'(' * 900}1{')' * 900} }}}}", "kurungnya terlalu dalam; sederhanakan"),
        (
            f"{{{{ [{'1,' * 3000}] }}}}",
            "bagian ini terlalu panjang; bagi menjadi beberapa bagian",
        ),
    ],
)
def test_huge_prose_is_refused(baris: str, pesan: str) -> None:
    """Prose that no one writes is refused before anything of it is run."""
    _, problems = isi(f"## simpulan\n{baris}\n")
    assert problems == [f"{BERKAS}:1:1: galat: {pesan} [narasi-rujukan]"]


def test_whole_numbers_are_computed() -> None:
    """A count may be used in a sum, and a loop over a list."""
    hasil, problems = isi(
        "## simpulan\n{{ banyak - 1 }}{% for a in [1, 2] %} {{ a }}{% endfor %}",
        banyak=7,
    )
    assert (hasil, problems) == ("6 1 2", [])


def test_same_heading_twice_is_told() -> None:
    """The second place is refused, and names the line of the first."""
    pengisi = NarasiRenderer(
        {}, Narasi(BERKAS, "## simpulan\nsatu\n## simpulan\ndua\n")
    )
    assert pengisi.render_bagian("simpulan") == "satu"
    pengisi._report_unused()  # noqa: SLF001 - the skeleton is not what is tested
    assert [str(problem) for problem in pengisi.problems] == [
        f'{BERKAS}:3:1: galat: judul "## simpulan" sudah ada di baris 1; gabungkan '
        "isinya [narasi-bagian]"
    ]


@pytest.mark.parametrize(
    ("teks", "kerangka", "pesan"),
    [
        ("### Analisis\na\n### analisis!\nb", "", ["4", "di baris 2"]),
        ("### Capaian\na", "## Capaian\n", ["2", "di halaman ini"]),
        ("### Analisis\n```\n### Analisis\n```", "", None),
        ("### Analisis\na\n#### Hambatan\nb", "### Lain\n", None),
        ("{% if 1 %}\n### A\n{% else %}\n### A\n{% endif %}", "", None),
        ("### {{ nama }} 1\n### {{ nama }} 2", "", None),
        ("### Kolam\n### {{ nama }}", "", ["3", "di baris 2"]),
        ("{% for a in [1, 2] %}\n### {{ a }}\n{% endfor %}", "", None),
    ],
)
def test_same_subheading_twice_is_told(
    teks: str, kerangka: str, pesan: list[str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two headings that would share an address are told; their words decide."""
    monkeypatch.setattr(
        lingkungan,
        "make_environment",
        lambda: jinja2.Environment(  # noqa: S701 - Markdown
            loader=jinja2.DictLoader({"x": f"{kerangka}{{{{ narasi('simpulan') }}}}"})
        ),
    )
    narasi = Narasi(BERKAS, f"## simpulan\n{teks}\n")
    pengisi = NarasiRenderer({"nama": "Kolam"}, narasi)
    pengisi.render_page("x")

    judul = teks.split("\n")[int(pesan[0]) - 2].lstrip("# ") if pesan else ""
    judul = judul.replace("{{ nama }}", "Kolam")
    assert [str(problem) for problem in pengisi.problems] == (
        [
            f'{BERKAS}:{pesan[0]}:1: galat: subjudul "{judul}" sudah ada {pesan[1]}; '
            "beri nama yang berbeda, misalnya dengan nama indikatornya [narasi-kembar]"
        ]
        if pesan
        else []
    )
