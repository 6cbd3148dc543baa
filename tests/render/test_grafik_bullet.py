"""The bullet chart; places are worked out by hand: 6 + figure / axis * 348."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_site.model.hasil import Status
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import Rentang, Tingkat
from lkjip_site.render.grafik_bullet import draw_bullet
from tests.render.bahan_grafik import (
    KOSONG,
    find_shapes,
    make_bullet,
    read_texts,
    read_uraian,
)

ANGKA = st.decimals(-(10**9), 10**9, places=2)


def test_places() -> None:
    """The axis of 50 and 100 ends at 104: half of it is the bar, the mark further on."""
    svg = draw_bullet("x", make_bullet(Decimal(100), Decimal(52)))

    (batang,) = find_shapes(svg, "g-tercapai")
    assert (batang["x"], batang["width"]) == ("6.0", "174.0")
    # 6 + 100 / 104 x 348.
    assert find_shapes(svg, "g-target")[0]["d"].startswith("M340.6 ")


def test_good_side_up() -> None:
    """Where more is better, the good side goes from the target to the right."""
    svg = draw_bullet("x", make_bullet(Decimal(100), Decimal(52)))

    assert find_shapes(svg, "g-zona")[0]["d"] == "M340.6 43H354.0"


def test_good_side_down() -> None:
    """Where less is better, it goes from the left end to the target."""
    satu = make_bullet(Decimal(100), Decimal(52), arah=Arah.TURUN)
    svg = draw_bullet("x", satu)

    assert find_shapes(svg, "g-zona")[0]["d"] == "M6.0 43H340.6"
    assert "target tidak lebih dari 100,00%" in read_texts(svg)
    assert "Makin kecil makin baik." in read_uraian(svg)


def test_range() -> None:
    """A range has two marks, and the good side lies between them."""
    batas = Rentang(Decimal(50), Decimal(100))
    svg = draw_bullet("x", make_bullet(batas, Decimal(25), arah=Arah.RENTANG))

    assert [s["d"][:6] for s in find_shapes(svg, "g-target")] == ["M173.3", "M340.6"]
    assert find_shapes(svg, "g-zona")[0]["d"] == "M173.3 43H340.6"


def test_exact_target() -> None:
    """An exact target has no good side but itself."""
    svg = draw_bullet("x", make_bullet(Decimal(14), Decimal(13), arah=Arah.TEPAT))

    assert find_shapes(svg, "g-zona") == []
    assert "target tepat 14,00%" in read_texts(svg)


def test_scale_of_words() -> None:
    """A word is drawn by its figure and written as a word."""
    target, realisasi = Tingkat("WTP", Decimal(4)), Tingkat("WDP", Decimal(3))
    svg = draw_bullet("x", make_bullet(target, realisasi, arah=Arah.TEKS))

    # 3 / 4,16 x 348.
    assert find_shapes(svg, "g-tercapai")[0]["width"] == "251.0"
    assert read_texts(svg) == ["✓ Realisasi WDP", "target WTP"]


def test_negative() -> None:
    """A negative bar goes to the left of a line of zero."""
    svg = draw_bullet("x", make_bullet(Decimal(5), Decimal(-5), status=Status.BELUM))

    (batang,) = find_shapes(svg, "g-belum")
    (nol,) = find_shapes(svg, "g-nol")
    # From -5,4 to 5,4: zero in the middle.
    assert nol["d"].startswith("M180.0 ")
    assert float(batang["x"]) + float(batang["width"]) == pytest.approx(180, abs=0.1)


def test_zero() -> None:
    """A true zero has a mark of its own."""
    svg = draw_bullet("x", make_bullet(Decimal(5), Decimal(0), status=Status.BELUM))

    assert find_shapes(svg, "g-belum")[0]["width"] == "2"
    assert "✗ Realisasi 0,00%" in read_texts(svg)


def test_missing() -> None:
    """What is missing has no bar: it is a word, with its reason in the description."""
    svg = draw_bullet("x", make_bullet(Decimal(5), KOSONG, status=KOSONG))

    assert "Realisasi: tidak diukur" in read_texts(svg)
    assert "tidak diukur (survei tidak diadakan)" in read_uraian(svg)
    assert 'height="10"' not in svg


def test_missing_target() -> None:
    """Without a target there is neither mark nor judgement."""
    svg = draw_bullet("x", make_bullet(KOSONG, Decimal(5), status=KOSONG))

    assert find_shapes(svg, "g-target") == []
    assert len(find_shapes(svg, "g-netral")) == 1


def test_status_is_not_colour_alone() -> None:
    """The status is a sign before the figure, and a word in the description."""
    svg = draw_bullet("x", make_bullet(Decimal(5), Decimal(1), status=Status.BELUM))

    assert read_texts(svg)[0].startswith("✗ ")
    assert "Target belum tercapai." in read_uraian(svg)


def test_escaped() -> None:
    """A name cannot break the drawing."""
    satu = make_bullet(Decimal(5), Decimal(1))
    jahat = type(satu)("<b>&\"'", *list(vars(satu).values())[1:])

    assert '<title id="g-x-j">&lt;b&gt;&amp;' in draw_bullet("x", jahat)


@given(target=ANGKA, realisasi=ANGKA)
def test_axis(target: Decimal, realisasi: Decimal) -> None:
    """The axis holds zero and both figures, whatever they are."""
    svg = draw_bullet("x", make_bullet(target, realisasi))

    (batang,) = find_shapes(svg, "g-tercapai")
    nol = float(find_shapes(svg, "g-nol")[0]["d"][1:].split()[0])
    tanda = float(find_shapes(svg, "g-target")[0]["d"][1:].split()[0])
    kiri, lebar = float(batang["x"]), float(batang["width"])
    assert 6 <= nol <= 354
    assert 6 <= tanda <= 354
    assert 6 <= kiri <= kiri + lebar <= 356
    assert kiri - 0.1 <= nol <= kiri + lebar + 0.1


@given(target=ANGKA, realisasi=ANGKA)
def test_description(target: Decimal, realisasi: Decimal) -> None:
    """The description says every figure that is written."""
    svg = draw_bullet("x", make_bullet(target, realisasi))

    angka = [satu.split()[-1] for satu in read_texts(svg)]
    assert all(satu in read_uraian(svg) for satu in angka)
