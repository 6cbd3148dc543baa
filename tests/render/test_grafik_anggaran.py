"""The chart of money; places are worked out by hand: 1 + amount / axis * 358."""

from __future__ import annotations

import re
from decimal import Decimal

from lkjip_site.render.grafik_anggaran import BarisUang, draw_anggaran
from lkjip_site.render.grafik_bullet import draw_bullet
from tests.bahan import AKAR
from tests.render.bahan_grafik import (
    KOSONG,
    find_shapes,
    make_bullet,
    read_texts,
    read_uraian,
)

JUTA = 10**6
SATU = BarisUang("Program A", 100 * JUTA, 52 * JUTA, Decimal(52))
DUA = BarisUang("Program B", 50 * JUTA, 0, Decimal(0))


def test_places() -> None:
    """All rows share one axis from zero: 52 of 104 is half of it."""
    svg = draw_anggaran("x", "Judul", [SATU, DUA])

    pagu = [satu["width"] for satu in find_shapes(svg, "g-pagu")]
    assert pagu == ["344.2", "172.1"]
    assert find_shapes(svg, "g-realisasi")[0]["width"] == "179.0"


def test_zero() -> None:
    """Nothing spent is a mark and a text, not an empty place."""
    svg = draw_anggaran("x", "Judul", [SATU, DUA])

    assert find_shapes(svg, "g-realisasi")[1]["width"] == "2"
    assert "Rp0 dari Rp50,00\u00a0juta (0,00%)" in read_texts(svg)


def test_missing() -> None:
    """What is not reported has no bar, and is said."""
    svg = draw_anggaran("x", "Judul", [BarisUang("A", 100, KOSONG, KOSONG)])

    assert find_shapes(svg, "g-realisasi") == []
    assert read_texts(svg, "g-nilai") == ["tidak diukur dari Rp100"]


def test_long_name() -> None:
    """A long name is broken into lines, nothing of it is cut."""
    nama = "Program Pembinaan Dan Pengembangan Ketahanan Ekonomi Sosial Dan Budaya"
    svg = draw_anggaran("x", "Judul", [BarisUang(nama, 1, 1, Decimal(100))])

    assert " ".join(read_texts(svg, "g-teks")) == nama
    assert len(read_texts(svg, "g-teks")) == 2


def test_description() -> None:
    """The description says what is written."""
    svg = draw_anggaran("x", "Judul", [SATU, DUA])

    assert all(satu in read_uraian(svg) for satu in read_texts(svg))


def test_no_style_on_pages() -> None:
    """A chart of the pages has no style of its own."""
    svg = draw_anggaran("x", "Judul", [SATU]) + draw_bullet(
        "y", make_bullet(Decimal(1), Decimal(1))
    )

    assert "style" not in svg
    assert "fill=" not in svg


def test_classes() -> None:
    """Every class that a chart uses has a rule."""
    berkas = (AKAR / "lkjip_site" / "render").glob("grafik_*.py")
    kode = "".join(satu.read_text(encoding="utf-8") for satu in berkas)
    kelas = set(re.findall(r"""["'](g-[a-z]+(?:-[a-z]+)?)["'\\]""", kode))
    gaya = (AKAR / "docs/stylesheets/chart.css").read_text(encoding="utf-8")

    assert len(kelas) > 12
    assert {satu for satu in kelas if f".{satu}" not in gaya} == set()
