"""
Numbers, money and dates in Indonesian notation; exact in, text out.

Rounding is half up and happens here only, when a figure is shown. A missing
figure is shown by the word of its kind, never by "-" and never by 0.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache

from lkjip_site.nilai import BULAN, MAKS_ANGKA, Rentang, Tingkat, Ukuran
from lkjip_site.table import Cell, Column

DESIMAL_TERHITUNG = 2
"""Decimals of a computed figure whose rule names no others."""
DESIMAL_HASIL_BAGI = 12
"""Decimals of a quotient in JSON, where figures are exact."""

_KONTEKS = Context(prec=200, rounding=ROUND_HALF_UP)
_NOTASI = str.maketrans({",": ".", ".": ",", "-": "−"})
_SERIBU = 1000
_SINGKAT = ((10**6, "juta"), (10**9, "miliar"), (10**12, "triliun"))


def round_half_up(nilai: Decimal | int, desimal: int) -> Decimal:
    """
    Round a figure as Excel and the printed report do; zero has no sign.

    >>> round_half_up(Decimal("2.675"), 2), round_half_up(Decimal("-0.001"), 2)
    (Decimal('2.68'), Decimal('0.00'))
    """
    langkah = Decimal((0, (1,), -desimal))
    bulat = _KONTEKS.quantize(Decimal(nilai), langkah)
    return bulat or bulat.copy_abs()


@lru_cache(maxsize=16384)
def format_angka(nilai: Decimal | int, desimal: int = 2) -> str:
    """
    Write a figure with a decimal comma and points between the thousands.

    >>> format_angka(Decimal("1666.666"))
    '1.666,67'
    """
    return f"{round_half_up(nilai, desimal):,f}".translate(_NOTASI)


def format_persen(nilai: Decimal | int, desimal: int = 2) -> str:
    """
    Write a percentage; its sign follows without a space.

    >>> format_persen(Decimal("97.22"))
    '97,22%'
    """
    return f"{format_angka(nilai, desimal)}%"


def format_rupiah(nilai: int) -> str:
    """
    Write an amount of whole rupiah in full.

    >>> format_rupiah(4227640044)
    'Rp4.227.640.044'
    """
    return _prefix_rupiah(format_angka(nilai, 0))


def format_rupiah_singkat(nilai: int, desimal: int = 2) -> str:
    """
    Write an amount in juta, miliar or triliun; below a million in full.

    The unit follows after a space that does not break.

    >>> format_rupiah_singkat(4227640044).replace(chr(160), " ")
    'Rp4,23 miliar'
    """
    if abs(nilai) < _SINGKAT[0][0]:
        return format_rupiah(nilai)
    # The rounded figure decides: 999.999.999 is 1,00 miliar, not 1.000,00 juta.
    bulat = [round_half_up(Decimal(nilai) / satuan, desimal) for satuan, _ in _SINGKAT]
    besar = sum(abs(satu) >= _SERIBU for satu in bulat[:-1])
    angka = _prefix_rupiah(format_angka(bulat[besar], desimal))
    return f"{angka}\u00a0{_SINGKAT[besar][1]}"


def _prefix_rupiah(angka: str) -> str:
    """Put the currency before the figure and after its sign."""
    return f"−Rp{angka[1:]}" if angka.startswith("−") else f"Rp{angka}"


def format_tanggal(tanggal: date) -> str:
    """
    Write a date in words.

    >>> format_tanggal(date(2023, 1, 2))
    '2 Januari 2023'
    """
    return f"{tanggal.day} {BULAN[tanggal.month - 1]} {tanggal.year}"


@lru_cache(maxsize=256)
def is_persen(satuan: str) -> bool:
    """
    Tell whether a unit is the percent, by word or by sign.

    >>> is_persen("Persen"), is_persen("Nilai")
    (True, False)
    """
    return satuan.strip().casefold() in {"persen", "%"}


def is_rupiah(satuan: str) -> bool:
    """
    Tell whether a unit is the rupiah, by word or by sign.

    >>> is_rupiah("Rp")
    True
    """
    return satuan.strip().casefold().rstrip(".") in {"rupiah", "rp"}


def format_ukuran(nilai: Ukuran, satuan: str = "", desimal: int = 2) -> str:
    """
    Write a target or a realisasi.

    Args:
        nilai: Figure, range, step of a scale, or what is missing.
        satuan: Unit; only the percent becomes part of the text.
        desimal: Decimals declared by the indikator.

    >>> format_ukuran(Rentang(Decimal(80), Decimal(90)), "Persen", 0)
    '80–90%'
    """
    if isinstance(nilai, Decimal):
        angka = format_angka(nilai, desimal)
    elif isinstance(nilai, Rentang):
        angka = "–".join(format_angka(x, desimal) for x in (nilai.bawah, nilai.atas))
    elif isinstance(nilai, Tingkat):
        return nilai.label
    else:
        return str(nilai.jenis)
    return f"{angka}%" if is_persen(satuan) else angka


def format_cell(cell: Cell, column: Column) -> str:
    """
    Write a cell as the page, JSON (`tampil`), XLSX and PDF show it.

    A percentage carries its sign. Money is in full without "Rp" in a column of
    money, whose head states the unit, and with it in any other column.

    >>> format_cell(Cell(Decimal("97.2"), terhitung=True), Column("c", "C", "percent"))
    '97,20%'
    """
    nilai = cell.nilai
    if isinstance(nilai, str):
        return nilai
    if cell.kosong is not None:
        return str(cell.kosong.jenis)
    if nilai is None:
        raise ValueError("a Cell without nilai needs a Kosong")
    if isinstance(nilai, int):
        return _format_bulat(nilai, cell, column)
    return format_ukuran(nilai, _satuan_of(cell, column), _desimal_of(cell, nilai))


def _format_bulat(nilai: int, cell: Cell, column: Column) -> str:
    """Write a whole figure: a year or a number of order, money, or a count."""
    if column.tipe == "text":
        return str(nilai)
    if column.tipe != "rupiah" and is_rupiah(cell.satuan):
        return format_rupiah(nilai)
    return format_ukuran(Decimal(nilai), _satuan_of(cell, column), cell.desimal or 0)


def _satuan_of(cell: Cell, column: Column) -> str:
    """Give the unit of a cell, its own before that of its column."""
    return cell.satuan or column.satuan or ("%" if column.tipe == "percent" else "")


def format_csv(cell: Cell, column: Column) -> str:
    """
    Write a cell for programs: decimal point, no thousands mark, no unit.

    Returns:
        A measured value with the decimals of its indikator, or with its own
        where it has more; a computed one rounded; "" where there is no value.

    >>> format_csv(Cell(Decimal("78.9"), desimal=2), Column("t", "T", "number"))
    '78.90'
    """
    del column  # all are written alike
    nilai = cell.nilai
    if isinstance(nilai, str):
        return nilai
    if isinstance(nilai, Decimal):
        return _plain(nilai, _desimal_csv(cell, nilai))
    if isinstance(nilai, Rentang):
        batas = (nilai.bawah, nilai.atas)
        return "-".join(_plain(x, _desimal_csv(cell, x)) for x in batas)
    if isinstance(nilai, Tingkat):
        return nilai.label
    return "" if nilai is None else str(nilai)


def format_nilai(cell: Cell) -> str | None:
    """
    Give the exact value of a cell for JSON, as text.

    Returns:
        A measured value as it was typed; a computed one to 12 decimals, without
        zeros at its end; None where there is no value.

    >>> format_nilai(Cell(Decimal(100) / 3, terhitung=True))
    '33.333333333333'
    """
    nilai = cell.nilai
    if isinstance(nilai, str):
        return nilai
    if isinstance(nilai, Decimal):
        return _exact(nilai, terhitung=cell.terhitung)
    if isinstance(nilai, Rentang):
        return "-".join(map(_exact, (nilai.bawah, nilai.atas)))
    if isinstance(nilai, Tingkat):
        return nilai.label
    return None if nilai is None else str(nilai)


def _exact(nilai: Decimal, *, terhitung: bool = False) -> str:
    """Write a figure with all its decimals, a quotient with the first of them."""
    if not terhitung and not _is_quotient(nilai):
        return _plain(nilai, _places(nilai))
    teks = _plain(nilai, DESIMAL_HASIL_BAGI)
    return teks.rstrip("0").rstrip(".")


@lru_cache(maxsize=16384)
def _plain(nilai: Decimal, desimal: int) -> str:
    """Write a rounded figure for programs."""
    return f"{round_half_up(nilai, desimal):f}"


def _places(nilai: Decimal) -> int:
    """Count the decimals that a figure has."""
    eksponen = nilai.as_tuple().exponent
    return max(0, -eksponen) if isinstance(eksponen, int) else 0


def _is_quotient(nilai: Decimal) -> bool:
    """Tell whether a figure has more digits than anyone can have typed."""
    return len(nilai.as_tuple().digits) > MAKS_ANGKA


def _desimal_csv(cell: Cell, nilai: Decimal) -> int:
    """Give the decimals of a figure in CSV."""
    desimal = _desimal_of(cell, nilai)
    if cell.terhitung or _is_quotient(nilai):
        return desimal
    return max(desimal, _places(nilai))


def _desimal_of(cell: Cell, nilai: Decimal | Rentang | Tingkat) -> int:
    """Give the decimals that a cell is shown with: declared, or its own."""
    if cell.desimal is not None:
        return cell.desimal
    if cell.terhitung or isinstance(nilai, Tingkat):
        return DESIMAL_TERHITUNG
    batas = (nilai.bawah, nilai.atas) if isinstance(nilai, Rentang) else (nilai,)
    if any(map(_is_quotient, batas)):
        return DESIMAL_TERHITUNG
    return max(map(_places, batas))
