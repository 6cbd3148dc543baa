"""
Figures are written in Indonesian notation, rounded half up, and never lost.
"""

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_site.nilai import JenisKosong, Kosong, Rentang, Tingkat, parse_angka
from lkjip_site.render.angka import (
    format_angka,
    format_cell,
    format_csv,
    format_nilai,
    format_persen,
    format_rupiah,
    format_rupiah_singkat,
    format_tanggal,
    format_ukuran,
    round_half_up,
)
from lkjip_site.table import Cell, Column

TEKS = Column("nama", "Nama")
ANGKA = Column("target", "Target", "number")
PERSEN = Column("capaian", "Capaian", "percent", satuan="%")
POIN = Column("selisih", "Selisih", "percent", satuan="poin")
RUPIAH = Column("anggaran", "Anggaran", "rupiah", satuan="rupiah")
TAK_BERLAKU = Cell(None, Kosong(JenisKosong.TIDAK_BERLAKU, "tidak ada pemilu"))
HASIL_BAGI = Decimal("117.92241946088099934253780407626561472715318869165023")
"""89.68 of 76.05 in percent, with the 50 digits of the computing stage."""

NILAI = st.decimals(-(10**15), 10**15, places=6)
"""Figures of the size of any budget, with more decimals than are shown."""


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [
        ("78.90", 2, "78,90"),
        ("5.0", 2, "5,00"),
        ("100", 2, "100,00"),
        ("3.125", 2, "3,13"),
        ("2.675", 2, "2,68"),
        ("9.995", 2, "10,00"),
        ("1.005", 2, "1,01"),
        ("4.35", 1, "4,4"),
        ("106.5", 2, "106,50"),
        ("1666.666", 2, "1.666,67"),
        ("9007199254740993", 0, "9.007.199.254.740.993"),
        ("-3", 2, "−3,00"),
        ("-1234.5", 1, "−1.234,5"),
        ("-0.004", 2, "0,00"),
        ("-0", 2, "0,00"),
        ("0", 0, "0"),
    ],
)
def test_angka(nilai: str, desimal: int, teks: str) -> None:
    """
    Figures have a decimal comma, points for thousands, and zero has no sign.
    """
    assert format_angka(Decimal(nilai), desimal) == teks


def test_persen() -> None:
    """
    The sign of the percentage follows without a space.
    """
    assert format_persen(Decimal("97.2")) == "97,20%"


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (0, "Rp0"),
        (4227640044, "Rp4.227.640.044"),
        (-1500, "−Rp1.500"),
    ],
)
def test_rupiah(nilai: int, teks: str) -> None:
    """
    Money is written in full, the currency after a minus.
    """
    assert format_rupiah(nilai) == teks


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (999_999, "Rp999.999"),
        (1_000_000, "Rp1,00 juta"),
        (999_994_999, "Rp999,99 juta"),
        (999_999_999, "Rp1,00 miliar"),
        (4_227_640_044, "Rp4,23 miliar"),
        (1_250_000_000_000, "Rp1,25 triliun"),
        (-4_227_640_044, "−Rp4,23 miliar"),
    ],
)
def test_rupiah_singkat(nilai: int, teks: str) -> None:
    """
    The rounded figure decides on the unit, which does not part from it.
    """
    assert format_rupiah_singkat(nilai) == teks.replace(" ", "\u00a0")


def test_tanggal() -> None:
    """
    A date has the name of its month and no leading zero.
    """
    assert format_tanggal(date(2023, 10, 2)) == "2 Oktober 2023"


@pytest.mark.parametrize(
    ("nilai", "satuan", "desimal", "teks"),
    [
        (Decimal("19.44"), "Persen", 2, "19,44%"),
        (Decimal("19.44"), "%", 2, "19,44%"),
        (Decimal("75.51"), "Nilai", 2, "75,51"),
        (Decimal(10), "Dokumen", 0, "10"),
        (Rentang(Decimal(80), Decimal(90)), "Persen", 0, "80–90%"),
        (Rentang(Decimal("1.5"), Decimal(3)), "Hari", 1, "1,5–3,0"),
        (Tingkat("WTP", Decimal(4)), "Opini", 0, "WTP"),
        (TAK_BERLAKU.kosong, "Persen", 2, "tidak berlaku"),
    ],
)
def test_ukuran(
    nilai: Decimal | Rentang | Tingkat | Kosong, satuan: str, desimal: int, teks: str
) -> None:
    """
    Only the percent becomes part of the text; what is missing is a word.
    """
    assert format_ukuran(nilai, satuan, desimal) == teks


@pytest.mark.parametrize(
    ("cell", "column", "teks"),
    [
        (Cell("*) angka | sementara"), TEKS, "*) angka | sementara"),
        (Cell(""), TEKS, ""),
        (Cell(2023), TEKS, "2023"),
        (Cell(1500), ANGKA, "1.500"),
        (Cell(100, satuan="Persen"), ANGKA, "100%"),
        (Cell(1500, satuan="Rp"), ANGKA, "Rp1.500"),
        (Cell(4227640044, satuan="Rp"), RUPIAH, "4.227.640.044"),
        (Cell(0, satuan="Rp"), RUPIAH, "0"),
        (Cell(Decimal("76.05"), satuan="Persen", desimal=2), ANGKA, "76,05%"),
        (Cell(Decimal("73.1"), satuan="Nilai", desimal=2), ANGKA, "73,10"),
        (Cell(Decimal("0.5")), ANGKA, "0,5"),
        (Cell(Decimal(0), desimal=2), ANGKA, "0,00"),
        (Cell(HASIL_BAGI, terhitung=True), PERSEN, "117,92%"),
        (Cell(HASIL_BAGI), PERSEN, "117,92%"),
        (Cell(Decimal("12.5"), satuan="poin", terhitung=True), POIN, "12,50"),
        (Cell(Rentang(Decimal(80), Decimal(90)), satuan="Persen"), ANGKA, "80–90%"),
        (Cell(Tingkat("WTP", Decimal(4))), ANGKA, "WTP"),
        (TAK_BERLAKU, ANGKA, "tidak berlaku"),
        (TAK_BERLAKU, RUPIAH, "tidak berlaku"),
    ],
)
def test_cell(cell: Cell, column: Column, teks: str) -> None:
    """
    A cell is shown with declared decimals, or its own; money states no unit.
    """
    assert format_cell(cell, column) == teks


def test_cell_without_kosong() -> None:
    """
    A cell without value and without reason is a fault of the program.
    """
    with pytest.raises(ValueError, match="needs a Kosong"):
        format_cell(Cell(None), ANGKA)


@pytest.mark.parametrize(
    ("cell", "column", "teks"),
    [
        (Cell("satu; dua, tiga"), TEKS, "satu; dua, tiga"),
        (Cell(4227640044, satuan="Rp"), RUPIAH, "4227640044"),
        (Cell(Decimal("78.9"), desimal=2), ANGKA, "78.90"),
        (Cell(Decimal("78.905"), desimal=2), ANGKA, "78.905"),
        (Cell(Decimal("1234.5"), desimal=1), ANGKA, "1234.5"),
        (Cell(Decimal("-0.004"), desimal=2, terhitung=True), ANGKA, "0.00"),
        (Cell(HASIL_BAGI, terhitung=True), PERSEN, "117.92"),
        (Cell(HASIL_BAGI, desimal=2), ANGKA, "117.92"),
        (Cell(Decimal("97.195"), terhitung=True), PERSEN, "97.20"),
        (Cell(Rentang(Decimal(80), Decimal("90.5")), desimal=1), ANGKA, "80.0-90.5"),
        (Cell(Tingkat("WTP", Decimal(4))), ANGKA, "WTP"),
        (TAK_BERLAKU, ANGKA, ""),
    ],
)
def test_csv(cell: Cell, column: Column, teks: str) -> None:
    """
    In CSV no digit that was typed is lost, and a missing value is empty.
    """
    assert format_csv(cell, column) == teks


@pytest.mark.parametrize(
    ("cell", "teks"),
    [
        (Cell("arsip\\2024"), "arsip\\2024"),
        (Cell(9007199254740993), "9007199254740993"),
        (Cell(Decimal("78.90"), desimal=2), "78.90"),
        (Cell(Decimal("0.3"), terhitung=True), "0.3"),
        (Cell(Decimal("115.00"), terhitung=True), "115"),
        (Cell(Decimal("1E+2"), terhitung=True), "100"),
        (Cell(Decimal("0.000"), terhitung=True), "0"),
        (Cell(HASIL_BAGI, terhitung=True), "117.922419460881"),
        (Cell(HASIL_BAGI, desimal=2), "117.922419460881"),
        (Cell(Rentang(Decimal(80), Decimal("90.5"))), "80-90.5"),
        (Cell(Tingkat("WTP", Decimal(4))), "WTP"),
        (TAK_BERLAKU, None),
    ],
)
def test_nilai(cell: Cell, teks: str | None) -> None:
    """
    In JSON a measured value is exact and a quotient has 12 decimals.
    """
    assert format_nilai(cell) == teks


@given(NILAI, st.integers(1, 4))
def test_angka_is_read_back(nilai: Decimal, desimal: int) -> None:
    """
    What is shown is read again as the rounded figure.
    """
    teks = format_angka(nilai, desimal)

    assert parse_angka(teks) == round_half_up(nilai, desimal)


@given(NILAI, st.integers(0, 4))
def test_angka_form(nilai: Decimal, desimal: int) -> None:
    """
    Groups of three, the declared decimals, a true minus, no signed zero.
    """
    teks = format_angka(nilai, desimal)
    pecahan = f",\\d{{{desimal}}}" if desimal else ""

    assert re.fullmatch(rf"−?\d{{1,3}}(\.\d{{3}})*{pecahan}", teks)
    assert not re.fullmatch(r"−[0.,]+", teks)


@given(NILAI, st.integers(0, 4))
def test_rounding_is_near(nilai: Decimal, desimal: int) -> None:
    """
    Rounding moves a figure by half a step at most; a half moves away from zero.
    """
    bulat = round_half_up(nilai, desimal)
    langkah = Decimal(1).scaleb(-desimal)

    assert abs(bulat - nilai) * 2 <= langkah
    assert abs(bulat) > abs(nilai) or abs(bulat - nilai) * 2 < langkah


@given(NILAI, NILAI, st.integers(0, 4))
def test_rounding_keeps_order(satu: Decimal, dua: Decimal, desimal: int) -> None:
    """
    The smaller figure never becomes the larger one.
    """
    kecil, besar = sorted((satu, dua))

    assert round_half_up(kecil, desimal) <= round_half_up(besar, desimal)


@given(NILAI, st.integers(0, 6))
def test_measured_values_are_exact(nilai: Decimal, desimal: int) -> None:
    """
    CSV and JSON give a measured value without any change.
    """
    cell = Cell(nilai, desimal=desimal)

    assert Decimal(format_csv(cell, ANGKA)) == nilai
    assert Decimal(format_nilai(cell) or "") == nilai


@given(st.integers(-(10**15), 10**15))
def test_rupiah_is_exact(nilai: int) -> None:
    """
    Every digit of an amount is shown.
    """
    teks = format_rupiah(nilai)

    assert int(re.sub(r"[Rp.]", "", teks).replace("−", "-")) == nilai


@given(st.integers(10**6, 10**15))
def test_rupiah_singkat_form(nilai: int) -> None:
    """
    A short amount has one to three digits before its comma, below quadrillions.
    """
    teks = format_rupiah_singkat(nilai)

    assert re.fullmatch(r"Rp\d{1,3},\d{2}\u00a0(juta|miliar|triliun)", teks) or (
        teks == "Rp1.000,00\u00a0triliun"
    )


@given(st.sampled_from(JenisKosong), st.sampled_from([TEKS, ANGKA, PERSEN, RUPIAH]))
def test_missing_is_a_word(jenis: JenisKosong, column: Column) -> None:
    """
    A missing figure is shown as its kind; in data it is empty or null.
    """
    cell = Cell(None, Kosong(jenis, "alasan"))

    assert format_cell(cell, column) == jenis.value
    assert (format_csv(cell, column), format_nilai(cell)) == ("", None)
