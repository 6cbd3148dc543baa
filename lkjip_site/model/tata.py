"""How the official document looks: paper, font, size, margins; all of it optional."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import PlainValidator, WithJsonSchema

from lkjip_site.model.dasar import Dasar, fail, require_text
from lkjip_site.nilai import NilaiError, parse_angka

UKURAN_HURUF = (10, 14)
"""Smallest and largest text, in points."""
LEBAR_MARGIN = (15, 50)
"""Narrowest and widest margin, in millimetres; the page number needs some."""


def _parse_bulat(nilai: Any, batas: tuple[int, int], satuan: str) -> int:
    """Read a whole figure between two limits."""
    bawah, atas = batas
    seharusnya = f"bilangan bulat {bawah} sampai {atas} ({satuan})"
    teks = require_text(nilai, seharusnya)
    try:
        angka = parse_angka(teks)
    except NilaiError as error:
        raise fail(error) from None
    if angka != angka.to_integral_value() or not bawah <= angka <= atas:
        raise fail(NilaiError(teks, seharusnya, aturan="nilai-bentuk"))
    return int(angka)


def _schema(batas: tuple[int, int]) -> WithJsonSchema:
    """Tell editors the limits."""
    return WithJsonSchema({"type": "integer", "minimum": batas[0], "maximum": batas[1]})


Poin = Annotated[
    int,
    PlainValidator(lambda nilai: _parse_bulat(nilai, UKURAN_HURUF, "poin")),
    _schema(UKURAN_HURUF),
]
"""Size of letters."""
Milimeter = Annotated[
    int,
    PlainValidator(lambda nilai: _parse_bulat(nilai, LEBAR_MARGIN, "milimeter")),
    _schema(LEBAR_MARGIN),
]


class Margin(Dasar):
    """White space around the text; the left is wider, for the binding."""

    kiri: Milimeter = 30
    kanan: Milimeter = 20
    atas: Milimeter = 25
    bawah: Milimeter = 25


class TataDokumen(Dasar):
    """The settings `dokumen` of instansi.yml."""

    kertas: Literal["F4", "A4"] = "F4"
    """F4 is 215 x 330 mm, the paper of naskah dinas."""
    huruf: Literal["Bookman", "Arial"] = "Bookman"
    """Stands for a free font of the same measures: TeX Gyre Bonum, Liberation Sans."""
    ukuran: Poin = 12
    margin: Margin = Margin()
