"""
Private data that nothing may publish: identity numbers, phones, accounts, homes.

Used by every stage. A finding never repeats the number itself: what a check
prints stands in public logs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

NIK = "NIK"
NIP = "NIP"
TELEPON = "nomor telepon"
REKENING = "nomor rekening"
NPWP = "NPWP"
ALAMAT = "alamat rumah"

# Most texts hold no digit, and of the others most neither of these.
_DIGIT = re.compile("[0-9]")
_ENAM_ANGKA = re.compile(r"[0-9](?:[ .()-]{0,2}[0-9]){5}")
_TANDA = re.compile(r"xxx|XXX|\*\*\*|•••|###|RT|J(?:l|alan)|G(?:g|ang)")
_PANJANG_CUKUP = re.compile(r"[0-9](?:[ .-]?[0-9]){15}")
_DERET = re.compile(r"(?<!\w)[0-9]+(?:[ .-][0-9]+)*(?!\w)")
_BENTUK = {
    NIK: {(16,), (6, 6, 4), (4, 4, 4, 4), (2, 2, 2, 6, 4), (6, 2, 2, 2, 4)},
    NIP: {(18,), (8, 6, 1, 3), (8, 6, 4), (8, 10), (8, 7, 3), (14, 4), (4, 4, 4, 4, 2)},
}
"""How people write the two numbers: digits of each group."""
_PANJANG = {16: NIK, 18: NIP}
_PROVINSI = frozenset(
    f"{kode}"
    for awal, akhir in (
        (11, 21), (31, 36), (51, 53), (61, 65), (71, 76), (81, 82), (91, 97)
    )
    for kode in range(awal, akhir + 1)
)  # fmt: skip
"""First two digits of a NIK: the provinces."""
_BULAN_PPPK = 21
"""Stands for the month in the NIP of staff with a work agreement."""


class _Pola(NamedTuple):
    """A form of private data."""

    jenis: str
    pola: re.Pattern[str]
    tanda: tuple[str, ...]
    """One of these stands in every text that holds it, in small letters."""


_POLA = (
    # Hidden by half: the rest still tells the date of birth.
    _Pola(
        NIP, re.compile(r"\b[0-9]{8}(?:[ .-]?[xX*•#]){6,}"), ("xx", "**", "••", "##")
    ),
    _Pola(
        NIK,
        re.compile(r"\b[0-9]{6,12}(?:[ .-]?[xX*•#]){4,}|[xX*•#]{6,}[ .-]?[0-9]{3,}"),
        ("xx", "**", "••", "##"),
    ),
    _Pola(
        NIP,
        re.compile(r"\bN(?:IP|RP)\b[ .:]*[0-9](?:[ .-]?[0-9]){7,}", re.IGNORECASE),
        ("nip", "nrp"),
    ),
    _Pola(
        NIK,
        re.compile(
            r"\b(?:NIK|KTP|(?:No|Nomor)\.? KK)\b[ .:]*[0-9](?:[ .-]?[0-9]){7,}",
            re.IGNORECASE,
        ),
        ("nik", "ktp", " kk"),
    ),
    _Pola(
        NPWP,
        re.compile(r"\b[0-9]{2}\.[0-9]{3}\.[0-9]{3}\.[0-9]-[0-9]{3}\.[0-9]{3}\b"),
        ("-",),
    ),
    _Pola(
        NPWP,
        re.compile(r"\bNPWP\b[ .:]*[0-9](?:[ .-]?[0-9]){8,}", re.IGNORECASE),
        ("npwp",),
    ),
    _Pola(
        TELEPON,
        re.compile(r"(?<![\w./-])(?:\+62[ .-]?|0)8(?:[ .-]?[0-9]){8,11}(?!\w)"),
        ("08", "+62"),
    ),
    _Pola(
        TELEPON,
        re.compile(r"(?:\+62|\bwa\.me/62)[ .-]?[0-9](?:[ .-]?[0-9]){7,}"),
        ("+62", "wa.me"),
    ),
    _Pola(
        TELEPON,
        re.compile(r"\(0[0-9]{2,3}\)[ -]?[0-9](?:[ -]?[0-9]){4,7}(?!\w)"),
        ("(0",),
    ),
    _Pola(
        TELEPON,
        re.compile(r"(?<![\w.,/-])0[2-9][0-9]{1,2}[ -][0-9]{5,8}(?!\w)"),
        ("0",),
    ),
    _Pola(
        TELEPON,
        re.compile(
            r"\b(?:telp|telepon|tel|faks?|fax|hp|wa|whatsapp|ponsel)\b"
            r"[ .:]*(?:no|nomor)?[ .:]*[+(]?[0-9](?:[ .()-]{0,2}[0-9]){5,}",
            re.IGNORECASE,
        ),
        ("tel", "fa", "hp", "wa", "ponsel"),
    ),
    _Pola(
        REKENING,
        # A code of the budget is called rekening too, and written with dots.
        re.compile(
            r"(?<!kode )\b(?:rekening|rek|norek)\b[^0-9\n]{0,40}"
            r"[0-9](?:[ -]?[0-9]){7,}",
            re.IGNORECASE,
        ),
        ("rek",),
    ),
    _Pola(
        ALAMAT,
        re.compile(
            r"\bRT\b[ .]*[0-9]{1,3}[ /,]*RW\b[ .]*[0-9]{1,3}"
            r"|\bRT[ /]*RW\b[ .:]*[0-9]{1,3} ?/ ?[0-9]{1,3}"
        ),
        ("rw",),
    ),
    _Pola(
        ALAMAT,
        re.compile(
            r"\b(?:Jln?|Jalan|Gg|Gang)\b\.? +[A-Z][^\n;0-9]{1,50}?"
            r"(?:\b(?:No|Nomor|Nmr)\b\.? *[0-9]++(?! Tahun)"
            r"| [0-9]{1,4}[A-Z]?(?= *(?:,|$|\n|\)|RT|Kel|Kec|Desa|Kota)))"
        ),
        ("jl", "jalan", "gg", "gang"),
    ),
)


class Pribadi(NamedTuple):
    """A place in a text that looks like private data."""

    posisi: int
    jenis: str
    """What it looks like, in Indonesian."""
    panjang: int


def find_private(teks: str, *, umum: Collection[str] = ()) -> tuple[Pribadi, ...]:
    """
    Find what looks like private data of a person.

    Amounts of rupiah, hashes and codes with letters are none. Figures and
    codes of fixed columns may look like some: leave them out of the text.

    Args:
        teks: Any text: of the data, of a page, of a download.
        umum: Texts that are public, e.g. the address of the office.

    Returns:
        The places in the order of the text, none of them twice.

    >>> [satu.jenis for satu in find_private("NIP 20151231 205012 1 999, 0812-345-678")]
    ['NIP', 'nomor telepon']
    """
    if not _may_hold(teks):
        return ()
    for satu in umum:
        teks = teks.replace(satu, " " * len(satu))
    return _find_all(teks)


@lru_cache(maxsize=16384)
def _may_hold(teks: str) -> bool:
    """Tell quickly that most texts hold nothing private; they come again and again."""
    if not _DIGIT.search(teks):
        return False
    return bool(_ENAM_ANGKA.search(teks) or _TANDA.search(teks))


def hide_private(teks: str) -> str:
    """
    Put marks in place of the digits of private data; a home becomes its first word.

    >>> hide_private('tertulis "20151231 205012 1 999", seharusnya angka')
    'tertulis "········ ······ · ···", seharusnya angka'
    >>> hide_private("Budi, Jl. Melati No. 5")
    'Budi, Jl. …'
    """
    for satu in reversed(find_private(teks)):
        akhir = satu.posisi + satu.panjang
        asli = teks[satu.posisi : akhir]
        samar = (
            f"{asli.split(maxsplit=1)[0]} …"
            if satu.jenis == ALAMAT
            else _DIGIT.sub("·", asli)
        )
        teks = f"{teks[: satu.posisi]}{samar}{teks[akhir:]}"
    return teks


@lru_cache(maxsize=4096)
def _find_all(teks: str) -> tuple[Pribadi, ...]:
    """Gather the places; of two that overlap the first and longer one counts."""
    semua = [*_find_numbers(teks), *_find_patterns(teks)]
    hasil: list[Pribadi] = []
    akhir = -1
    for satu in sorted(semua, key=lambda satu: (satu.posisi, -satu.panjang)):
        if satu.posisi >= akhir:
            hasil.append(satu)
            akhir = satu.posisi + satu.panjang
    return tuple(hasil)


def _find_patterns(teks: str) -> Iterator[Pribadi]:
    """Find what a word or a form gives away."""
    kecil = teks.lower()
    for jenis, pola, tanda in _POLA:
        if any(satu in kecil for satu in tanda):
            for cocok in pola.finditer(teks):
                yield Pribadi(cocok.start(), jenis, len(cocok[0]))


def _find_numbers(teks: str) -> Iterator[Pribadi]:
    """Find numbers of 16 and 18 digits that hold a date."""
    if not _PANJANG_CUKUP.search(teks):
        return
    for deret in _DERET.finditer(teks):
        kelompok = list(re.finditer("[0-9]+", deret[0]))
        for awal in range(len(kelompok)):
            for akhir in range(awal + 1, min(awal + 7, len(kelompok)) + 1):
                bagian = kelompok[awal:akhir]
                mulai, ujung = bagian[0].start(), bagian[-1].end()
                if jenis := _judge(
                    [satu[0] for satu in bagian], deret[0][mulai - 1 : mulai]
                ):
                    yield Pribadi(deret.start() + mulai, jenis, ujung - mulai)


def _judge(kelompok: list[str], depan: str) -> str:
    """Say what groups of digits look like; empty for nothing private."""
    angka = "".join(kelompok)
    jenis = _PANJANG.get(len(angka), "")
    bentuk = tuple(map(len, kelompok))
    # Behind a dot it is the fraction of a figure, in threes an amount.
    if not jenis or bentuk not in _BENTUK[jenis] or depan == ".":
        return ""
    masuk_akal = _is_nik(angka) if jenis == NIK else _is_nip(angka)
    return jenis if masuk_akal or angka[0] == "0" or bentuk == (8, 6, 1, 3) else ""


def _is_nik(angka: str) -> bool:
    """Tell whether 16 digits hold a province and a day and month of birth."""
    hari, bulan = int(angka[6:8]), int(angka[8:10])
    # Of women the day is 40 higher.
    hari -= 40 if hari > 40 else 0  # noqa: PLR2004 - see above
    return angka[:2] in _PROVINSI and _is_day(hari, bulan)


def _is_nip(angka: str) -> bool:
    """Tell whether 18 digits hold a date of birth and a month of appointment."""
    lahir = 1930 <= int(angka[:4]) <= 2015  # noqa: PLR2004 - of those who may serve
    mulai = 1950 <= int(angka[8:12]) <= 2050  # noqa: PLR2004 - and of their service
    bulan = int(angka[12:14])
    return (
        lahir
        and mulai
        and _is_day(int(angka[6:8]), int(angka[4:6]))
        and (1 <= bulan <= 12 or bulan == _BULAN_PPPK)  # noqa: PLR2004 - months
    )


def _is_day(hari: int, bulan: int) -> bool:
    """Tell whether a day and a month can be."""
    return 1 <= hari <= 31 and 1 <= bulan <= 12  # noqa: PLR2004 - of a calendar
