"""Formulas as mathematics: what is a fraction, and what stays text."""

from __future__ import annotations

import re

import pytest

from lkjip_site.render.rumus import render_rumus


def simplify(html: str) -> str:
    """Give MathML in short: fractions as {a|b}, words and signs as they are."""
    html = re.sub(r"</?(?:math|mtext|span|mo|mn)\b[^>]*>", "", html)
    html = html.replace("<mfrac><mrow>", "{").replace("</mrow></mfrac>", "}")
    html = html.replace("</mrow><mrow>", "|")
    return re.sub(r"</?mrow>", "", html)


@pytest.mark.parametrize(
    ("rumus", "harapan"),
    [
        ("Selesai / semua × 100", "{Selesai|semua}×100"),
        ("Jumlah nilai tujuh unsur / 7", "{Jumlah nilai tujuh unsur|7}"),
        ("(a + b) / (c + d) × 100", "{a+b|c+d}×100"),
        ("(Σ n − Σ (n-1)) / Σ (n-1) x 100", "{Σ n−Σ (n-1)|Σ (n-1)}×100"),
        ("100 × a / b", "{100×a|b}"),
        ("(a / b + c / d) / 2", "{{a|b}+{c|d}|2}"),
        ("(1 + a) × b / c", "{(1+a)×b|c}"),
    ],
)
def test_fraction(rumus: str, harapan: str) -> None:
    """What stands before a stroke is above the line, its brackets are not needed."""
    assert simplify(render_rumus(rumus)) == harapan


@pytest.mark.parametrize(
    "rumus",
    [
        "Nilai SAKIP",
        "Rata-rata capaian dan/atau hasil",
        "Jumlah (n-1",
        "a) / (b",
        "2 × a",
        "/ b",
    ],
)
def test_text(rumus: str) -> None:
    """What is no fraction, or cannot be read safely, stays text."""
    assert render_rumus(rumus) == ""


def test_escaped() -> None:
    """Words of the data are no markup, and stand in the text alternative too."""
    html = render_rumus('<b>"a" / c')

    assert "<b>" not in html
    assert 'alttext="&lt;b&gt;&quot;a&quot; / c"' in html
