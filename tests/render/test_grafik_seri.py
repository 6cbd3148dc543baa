"""The chart over the years; places are worked out by hand."""

from __future__ import annotations

import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from lkjip_site.nilai import Rentang
from lkjip_site.render.grafik_seri import draw_seri
from tests.render.bahan_grafik import (
    KOSONG,
    PERSEN,
    count_starts,
    find_shapes,
    make_deret,
    make_titik,
    read_texts,
    read_uraian,
)

ANGKA = st.one_of(st.none(), st.decimals(-1000, 1000, places=2))
DERET = st.dictionaries(st.integers(1900, 2100), ANGKA, min_size=1, max_size=30)


def test_places() -> None:
    """Years stand at equal steps; 5 of an axis to 10,4 is a little below half."""
    svg = draw_seri("x", "Judul", make_deret(t2022="5", t2023="10"), PERSEN)

    # 162 - 5 / 10,4 x 108, and 162 - 10 / 10,4 x 108.
    assert find_shapes(svg, "g-garis")[1]["d"] == "M34.0 110.1L326.0 58.2"


def test_gap() -> None:
    """No line crosses a year without a figure."""
    deret = make_deret(t2021="5", t2022="", t2023="6", t2024="7")
    svg = draw_seri("x", "Judul", deret, PERSEN)

    assert count_starts(find_shapes(svg, "g-garis")[1]["d"]) == 2
    assert "diukur" in read_texts(svg, "g-kecil")


def test_unknown_year() -> None:
    """A year that no file knows keeps its place free, and no line crosses it."""
    svg = draw_seri("x", "Judul", make_deret(t2021="5", t2023="6"), PERSEN)

    assert count_starts(find_shapes(svg, "g-garis")[1]["d"]) == 2
    assert count_starts(find_shapes(svg, "g-garis-target")[1]["d"]) == 2


def test_break() -> None:
    """A break interrupts both lines, is drawn and named, and its reason is said."""
    lama, _ = make_deret(t2022="5", t2023="6")
    baru = make_titik(2023, Decimal(10), Decimal(6), putus="definisi berubah.")
    svg = draw_seri("x", "Judul", [lama, baru], PERSEN)

    assert count_starts(find_shapes(svg, "g-garis")[1]["d"]) == 2
    assert count_starts(find_shapes(svg, "g-garis-target")[1]["d"]) == 2
    # The legend, then halfway between the two years.
    assert find_shapes(svg, "g-putus")[1]["d"] == "M180.0 28V180"
    assert "Putus seri sebelum 2023: definisi berubah." in read_uraian(svg)


def test_end_of_plan() -> None:
    """Targets go on to the end of the plan; the result does not."""
    kini = make_titik(2023, Decimal(10), Decimal(6))
    nanti = make_titik(2024, Decimal(12), KOSONG, dilaporkan=False)
    svg = draw_seri("x", "Judul", [kini, nanti], PERSEN)

    assert len(find_shapes(svg, "g-titik")) == 2
    assert "12,00%" in read_texts(svg, "g-samar")
    assert "Tahun 2024: target 12,00%, belum ada laporan." in read_uraian(svg)
    assert read_texts(svg, "g-kecil") == []


def test_range() -> None:
    """A range is two lines of targets."""
    batas = Rentang(Decimal(18), Decimal(22))
    deret = [make_titik(tahun, batas, Decimal(20)) for tahun in (2022, 2023)]
    svg = draw_seri("x", "Judul", deret, PERSEN)

    # One in the legend.
    assert len(find_shapes(svg, "g-garis-target")) == 3
    assert "18,00–22,00%" in read_texts(svg)


def test_negative() -> None:
    """Negative figures lie below the line of zero, and zero on it."""
    svg = draw_seri("x", "Judul", make_deret(t2022="-3", t2023="0", t2024="4"), PERSEN)

    nol = float(find_shapes(svg, "g-sumbu")[0]["d"].split("H")[0].split()[1])
    bawah, tengah, atas = (float(s["cy"]) for s in find_shapes(svg, "g-titik")[1:])
    assert bawah > nol > atas
    assert tengah == nol
    assert read_texts(svg, "g-nilai") == ["−3,00%", "0,00%", "4,00%"]


def test_long_series() -> None:
    """Three hundred years are one line with few texts, none over another."""
    deret = [
        make_titik(tahun, Decimal(80), Decimal(tahun % 97))
        for tahun in range(1700, 2000)
    ]
    svg = draw_seri("x", "Judul", deret, PERSEN)

    assert len(read_texts(svg)) < 25
    assert len(svg) < 12_000
    assert "Realisasi 300 tahun: pertama" in read_uraian(svg)
    assert find_shapes(svg, "g-garis")[1]["d"].count("L") == 299


@given(deret=DERET)
def test_no_joined_gap(deret: dict[int, Decimal | None]) -> None:
    """As many pieces of line as rows of years that follow each other with a figure."""
    urut = sorted(deret)
    titik = [
        make_titik(t, KOSONG, KOSONG if (n := deret[t]) is None else n) for t in urut
    ]
    svg = draw_seri("x", "Judul", titik, PERSEN)

    ada = {tahun for tahun in urut if deret[tahun] is not None}
    potong = sum(tahun - 1 not in ada for tahun in ada)
    garis = "".join(s["d"] for s in find_shapes(svg, "g-garis")[1:])
    assert count_starts(garis) == potong


@given(deret=DERET)
def test_everything_inside(deret: dict[int, Decimal | None]) -> None:
    """The axis holds zero, and every point lies inside of the drawing."""
    titik = [
        make_titik(t, Decimal(5), KOSONG if (n := deret[t]) is None else n)
        for t in sorted(deret)
    ]
    svg = draw_seri("x", "Judul", titik, PERSEN)

    nol = float(find_shapes(svg, "g-sumbu")[0]["d"].split("H")[0].split()[1])
    tinggi = [float(satu["cy"]) for satu in find_shapes(svg, "g-titik")[1:]]
    assert all(54 <= y <= 162 for y in [nol, *tinggi])


@given(deret=DERET)
def test_description(deret: dict[int, Decimal | None]) -> None:
    """The description says every figure that is written in the drawing."""
    titik = [
        make_titik(t, Decimal(5), KOSONG if (n := deret[t]) is None else n)
        for t in sorted(deret)
    ]
    svg = draw_seri("x", "Judul", titik, PERSEN)

    tulisan = [satu for satu in read_texts(svg) if re.search(r"\d,\d", satu)]
    assert [satu for satu in tulisan if satu not in read_uraian(svg)] == []
