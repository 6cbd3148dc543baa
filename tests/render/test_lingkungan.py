"""Prose in the sandbox: what is wrong is told with file and line."""

from __future__ import annotations

import pytest

from lkjip_site.model.muatan import Narasi
from lkjip_site.render.lingkungan import NarasiRenderer, split_narasi
from lkjip_site.render.teks import Md

BERKAS = "data/2023/narasi/bab-4.md"


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
    ],
)
def test_fault_is_told_with_its_line(baris: str, pesan: str) -> None:
    """The third line of the file is the third line of the message."""
    _, problems = isi(f"## simpulan\nbaik\n{baris}\n", nama="x")
    assert problems == [f"{BERKAS}:3:1: galat: {pesan} [narasi-rujukan]"]


def test_unknown_heading_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A heading for which the page has no place is a galat, not silence."""
    pengisi = NarasiRenderer({}, Narasi(BERKAS, "## simpulam\nteks\n"))
    monkeypatch.setattr(pengisi, "dipakai", {"simpulan"})
    pengisi._report_unused()  # noqa: SLF001 - the skeleton is not what is tested
    assert [str(problem) for problem in pengisi.problems] == [
        f'{BERKAS}:1:1: galat: judul "## simpulam" tidak punya tempat di halaman ini; '
        'yang ada: "## simpulan" [narasi-bagian]'
    ]
