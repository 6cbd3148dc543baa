"""
Figures of a report as they are typed: read exactly, or refused with a reason.

A value is never a float. What is not there is a `Kosong` with the kind and
the reason, never 0 and never a bare None.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

MAKS_ANGKA = 30
"""Longest figure that is read, in characters: beyond any budget of a state."""
BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
    "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip

_SELA = str.maketrans({"\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2212": "-"})
_GALAT_LEMBAR = re.compile(r"#(REF|N/A|VALUE|DIV/0|NAME|NUM|NULL|SPILL)[!?]?|#{2,}")
# Digits are 0 to 9 only: `\d` would also read those of other scripts.
_RIBUAN_TITIK = re.compile(r"-?[1-9][0-9]{0,2}(\.[0-9]{3})+")
_DESIMAL_KOMA = re.compile(r"-?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+),[0-9]+")
# No further digit before a 0 in front: `01.234` is no better than `1.234`.
_DESIMAL_TITIK = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")
_BULAT = re.compile(r"-?[0-9]+")
_NISBAH = re.compile(r"[0-9]+ ?[:/] ?[0-9]+")
_RENTANG = re.compile(
    r"(?P<bawah>.*?[0-9]%?)\s*(?:-|–|—|s[./]?d\.?)\s*(?P<atas>[0-9].*)"
)
_RUPIAH = re.compile(r"[0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+")
_RUPIAH_AWAL = re.compile(r"^Rp\.?\s*", re.IGNORECASE)
# `.00` only behind four digits: `1.234.00` and `500.00` may lack a digit.
_RUPIAH_AKHIR = re.compile(r"(,-|,00|(?<=[0-9]{4})\.00)$")
_TANGGAL_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_TANGGAL_ANGKA = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")
_TANGGAL_KATA = re.compile(r"([0-9]{1,2}) ([A-Za-z]+) ([0-9]{4})")


class JenisKosong(StrEnum):
    """Why a figure is not there: each kind is shown as itself, never as 0."""

    TIDAK_DIUKUR = "tidak diukur"
    TIDAK_BERLAKU = "tidak berlaku"
    BELUM_JATUH_TEMPO = "belum jatuh tempo"
    BELUM_DILAPORKAN = "belum dilaporkan"
    BELUM_TERSEDIA = "belum tersedia"
    TIDAK_DINILAI = "tidak dinilai"
    """Given by computing only: no data file can say it."""


JENIS_DALAM_DATA = tuple(
    jenis for jenis in JenisKosong if jenis is not JenisKosong.TIDAK_DINILAI
)
"""The five words that a data file may write in place of a figure."""


@dataclass(frozen=True)
class Kosong:
    """A figure or text that is not there."""

    jenis: JenisKosong
    alasan: str
    """A clause in Indonesian for readers, without a full stop."""


@dataclass(frozen=True)
class Rentang:
    """A target with two limits, both inside: 80-90."""

    bawah: Decimal
    atas: Decimal


@dataclass(frozen=True)
class Tingkat:
    """A step of a scale of words, with the figure the scale gives it."""

    label: str
    nilai: Decimal


Ukuran = Decimal | Rentang | Tingkat | Kosong
"""What a target or a realisasi may be."""


class NilaiError(ValueError):
    """A text cannot be read as the value it should be."""

    def __init__(self, teks: str, seharusnya: str, *, aturan: str) -> None:
        """Say what stands and what is expected; `aturan` is the id of the rule."""
        self.aturan = aturan
        super().__init__(f'tertulis "{shorten(teks)}", seharusnya {seharusnya}')


def as_clause(kalimat: str) -> str:
    """
    Make a sentence fit after a colon; a name or abbreviation keeps its capital.

    >>> as_clause("Sumber data berbeda."), as_clause("SKT belum ada")
    ('sumber data berbeda', 'SKT belum ada')
    """
    kalimat = kalimat.rstrip(".")
    if kalimat[1:2].islower():
        return kalimat[:1].lower() + kalimat[1:]
    return kalimat


def shorten(teks: str, panjang: int = 60) -> str:
    r"""
    Cut a text for a message, on one line, with signs that cannot be seen by number.

    >>> shorten("a  b" + chr(0x200D))
    'a b<U+200D>'
    """
    teks = make_visible(" ".join(teks.split())[: 2 * panjang])
    return teks if len(teks) <= panjang else teks[: panjang - 1] + "…"


def make_visible(teks: str) -> str:
    """
    Give signs that cannot be seen by their numbers.

    >>> make_visible("a" + chr(9))
    'a<U+0009>'
    """
    if teks.isprintable():
        return teks
    return "".join(h if h.isprintable() else f"<U+{ord(h):04X}>" for h in teks)


def read_kosong(teks: str) -> JenisKosong | None:
    """
    Recognize the word of one of the five kinds, whatever its case.

    >>> read_kosong("Tidak  Diukur")
    <JenisKosong.TIDAK_DIUKUR: 'tidak diukur'>
    """
    kata = " ".join(teks.split()).lower()
    return next((jenis for jenis in JENIS_DALAM_DATA if jenis == kata), None)


def parse_angka(teks: str) -> Decimal:
    """
    Read a measured value: `76.05`, `76,05`, `3%`, `1.234,5`.

    Returns:
        The exact value; a percent stays on the 0-100 scale.

    Raises:
        NilaiError: Not a figure, or one with two readings (`1.234`).

    >>> parse_angka("76,05"), parse_angka("3%"), parse_angka("1.234,5")
    (Decimal('76.05'), Decimal('3'), Decimal('1234.5'))
    """
    bersih = teks.translate(_SELA).strip()
    bersih = bersih[:-1].rstrip() if bersih.endswith("%") else bersih
    if len(bersih) > MAKS_ANGKA:
        raise NilaiError(
            teks, f"angka dengan paling banyak {MAKS_ANGKA} tanda", aturan="nilai-angka"
        )
    if _GALAT_LEMBAR.fullmatch(bersih):
        raise NilaiError(
            teks,
            "angka; yang tertulis pesan galat dari lembar kerja, salin nilainya",
            aturan="nilai-angka",
        )
    if _RIBUAN_TITIK.fullmatch(bersih):
        raise _two_readings(teks, bersih)
    if _DESIMAL_KOMA.fullmatch(bersih):
        return Decimal(bersih.replace(".", "").replace(",", "."))
    if _BULAT.fullmatch(bersih) or _DESIMAL_TITIK.fullmatch(bersih):
        return Decimal(bersih)
    if _NISBAH.fullmatch(bersih):
        raise NilaiError(
            teks,
            "satu angka; tulis hasil bagi kedua angkanya, dan sebutkan di satuannya",
            aturan="nilai-angka",
        )
    raise NilaiError(teks, "angka, atau kosong dengan alasan", aturan="nilai-angka")


def _two_readings(teks: str, bersih: str) -> NilaiError:
    """Name both readings of a figure such as 1.234."""
    ribuan = bersih.replace(".", "")
    if bersih.count(".") > 1:
        arti = f"angka tanpa titik ribuan: tulis {ribuan}"
    else:
        arti = (
            f"angka dengan satu arti: tulis {ribuan} kalau ribuan, "
            f"atau {bersih.replace('.', ',')} kalau pecahan"
        )
    return NilaiError(teks, arti, aturan="nilai-dua-arti")


def parse_rentang(teks: str) -> Rentang | None:
    """
    Read a target with two limits; None when the text is no range.

    Raises:
        NilaiError: A range whose limits cannot be read or are exchanged.

    >>> parse_rentang("80-90%")
    Rentang(bawah=Decimal('80'), atas=Decimal('90'))
    """
    cocok = _RENTANG.fullmatch(teks.translate(_SELA).strip())
    if cocok is None:
        return None
    bawah, atas = parse_angka(cocok["bawah"]), parse_angka(cocok["atas"])
    if bawah > atas:
        raise NilaiError(
            teks, "rentang dari yang kecil ke yang besar", aturan="nilai-rentang"
        )
    return Rentang(bawah, atas)


def parse_rupiah(teks: str) -> int:
    """
    Read an amount of whole rupiah: `1234`, `1.234`, `Rp. 1.234,-`.

    Raises:
        NilaiError: Not a whole amount, or one below 0.

    >>> parse_rupiah("Rp. 12.463.335.063,-")
    12463335063
    """
    bersih = _RUPIAH_AWAL.sub("", teks.translate(_SELA).strip())
    bersih = _RUPIAH_AKHIR.sub("", bersih)
    if len(bersih) > MAKS_ANGKA or not _RUPIAH.fullmatch(bersih):
        raise NilaiError(
            teks,
            "rupiah bulat, misalnya 1234567 atau Rp 1.234.567",
            aturan="nilai-rupiah",
        )
    return int(bersih.replace(".", ""))


def parse_tanggal(teks: str) -> date:
    """
    Read a date: `2023-01-02`, `2 Januari 2023`, `02/01/2023` (day first).

    Raises:
        NilaiError: Not a date, or a day that does not exist.

    >>> parse_tanggal("2 Januari 2023")
    datetime.date(2023, 1, 2)
    """
    bersih = " ".join(teks.translate(_SELA).split())
    bagian = _split_tanggal(bersih)
    if bagian is None:
        raise NilaiError(
            teks,
            "tanggal seperti 2023-01-02 atau 2 Januari 2023",
            aturan="nilai-tanggal",
        )
    try:
        return date(*bagian)
    except ValueError:
        raise NilaiError(
            teks, "tanggal yang ada dalam kalender", aturan="nilai-tanggal"
        ) from None


def _split_tanggal(teks: str) -> tuple[int, int, int] | None:
    """Give year, month, day as figures; None when the form is unknown."""
    if cocok := _TANGGAL_ISO.fullmatch(teks):
        return int(cocok[1]), int(cocok[2]), int(cocok[3])
    if cocok := _TANGGAL_ANGKA.fullmatch(teks):
        return int(cocok[4]), int(cocok[3]), int(cocok[1])
    cocok = _TANGGAL_KATA.fullmatch(teks)
    if cocok and cocok[2].capitalize() in BULAN:
        return int(cocok[3]), BULAN.index(cocok[2].capitalize()) + 1, int(cocok[1])
    return None


def name_periode(daftar: Collection[int]) -> str:
    """
    Name the years from the first of some to the last; there is at least one.

    >>> name_periode([2023, 2022]), name_periode([2023])
    ('2022–2023', '2023')
    """
    awal, akhir = min(daftar), max(daftar)
    return f"{awal}" if awal == akhir else f"{awal}–{akhir}"
