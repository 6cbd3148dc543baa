"""Regulations that were replaced, as far as it is generally known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from lkjip_site.check.tulisan import Tulisan
from lkjip_site.model.muatan import TahunLaporan
from lkjip_site.problems import Level, Problem

# What replaced a rule stands in the rule that replaced it. Looked up were
# Perki 1/2021 (for 1/2010) and PermenPANRB 88/2021 (for 12/2015, which reports
# still quote). The others are general knowledge: the message says so and asks to
# look, and a rule that a report quotes on purpose can be accepted.
PENGGANTI = {
    # Government of the regions and its money.
    "UU 22/1999": (2004, "UU 23/2014"),
    "UU 25/1999": (2004, "UU 1/2022"),
    "UU 32/2004": (2014, "UU 23/2014"),
    "UU 33/2004": (2022, "UU 1/2022"),
    "UU 28/2009": (2022, "UU 1/2022"),
    "PP 25/2000": (2007, "UU 23/2014"),
    "PP 38/2007": (2014, "UU 23/2014"),
    "PP 41/2007": (2016, "PP 18/2016"),
    "PP 58/2005": (2019, "PP 12/2019"),
    "PP 3/2007": (2019, "PP 13/2019"),
    "Permendagri 13/2006": (2020, "Permendagri 77/2020"),
    "Permendagri 54/2010": (2017, "Permendagri 86/2017"),
    # Performance and information.
    "PermenPANRB 29/2010": (2014, "PermenPANRB 53/2014"),
    "PermenPANRB 35/2011": (2015, "PermenPANRB 88/2021"),
    "PermenPANRB 25/2012": (2015, "PermenPANRB 88/2021"),
    "PermenPANRB 12/2015": (2021, "PermenPANRB 88/2021"),
    "Perki 1/2010": (2021, "Perki 1/2021"),
    # Making of rules, staff, organisations.
    "UU 10/2004": (2011, "UU 12/2011"),
    "UU 8/1974": (2014, "UU 20/2023"),
    "UU 43/1999": (2014, "UU 20/2023"),
    "UU 8/1985": (2013, "UU 17/2013"),
    "Permendagri 33/2012": (2017, "Permendagri 57/2017"),
}
"""Rule -> year of the change, and where its subject is regulated now."""

_PERMENPANRB = (
    r"Peraturan Menteri (?:Negara )?Pendayagunaan Aparatur Negara"
    r"(?: dan Reformasi Birokrasi)?|Permen ?PAN[- ]?(?:dan )?(?:RB)?"
)
_JENIS = (
    ("UU", r"Undang[- ]?Undang|UU"),
    ("PP", r"Peraturan Pemerintah|PP"),
    ("PermenPANRB", _PERMENPANRB),
    ("Permendagri", r"Peraturan Menteri Dalam Negeri|Permendagri"),
    ("Perki", r"Peraturan Komisi Informasi(?: Pusat)?|Per(?:ki|KI)"),
)
_PERATURAN = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{nama}>{pola})' for nama, pola in _JENIS)})"
    r"(?: Republik Indonesia)? *(?:(?:Nomor|No\.?) *)?(?P<nomor>[0-9]+)"
    r" *(?:/|Tahun) *(?P<tahun>[0-9]{4})\b",
    re.IGNORECASE,
)


def check_peraturan(
    tahun: TahunLaporan, daftar: Iterable[Tulisan]
) -> Iterator[Problem]:
    """Check the dasar hukum of a year, and its texts of ours that explain figures."""
    if tahun.laporan:
        for i, dasar in enumerate(tahun.laporan.isi.dasar_hukum):
            for _, nama, pengganti in find_peraturan(dasar.nama, tahun.tahun):
                yield tahun.laporan.naskah.problem(
                    ("dasar_hukum", i, "nama"),
                    _say(nama, pengganti),
                    aturan="peraturan-dicabut",
                    level=Level.PERINGATAN,
                    subjek=dasar.id,
                )
    for tulisan in daftar:
        for posisi, nama, pengganti in find_peraturan(tulisan.teks, tahun.tahun):
            pesan = _say(nama, pengganti)
            yield tulisan.problem(posisi, pesan, aturan="peraturan-dicabut", kata=nama)


def _say(nama: str, pengganti: str) -> str:
    """Say what is known of a rule; whether it is so must be looked up."""
    return (
        f"sejauh diketahui umum, isi {nama} kini diatur dalam {pengganti}; periksa "
        "apakah masih berlaku"
    )


@lru_cache(maxsize=4096)
def find_peraturan(teks: str, tahun: int) -> tuple[tuple[int, str, str], ...]:
    """
    Find rules that had been replaced when a year ended.

    Returns:
        Position, short name of the rule, and of the one that counts now.

    >>> find_peraturan("Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan", 2023)
    ((0, 'UU 32/2004', 'UU 23/2014'),)
    """
    hasil = []
    for cocok in _PERATURAN.finditer(teks):
        jenis = next(nama for nama, _ in _JENIS if cocok[nama])
        nama = f"{jenis} {int(cocok['nomor'])}/{cocok['tahun']}"
        sejak, pengganti = PENGGANTI.get(nama, (tahun + 1, ""))
        if sejak <= tahun:
            hasil.append((cocok.start(), nama, pengganti))
    return tuple(hasil)
