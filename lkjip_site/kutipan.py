"""How open data is named and cited, the same in every form."""

from __future__ import annotations

LISENSI_KOSONG = "belum ditetapkan"
"""What the data says while the agency has chosen no licence."""


def name_laporan(penerbit: str, tahun: int) -> str:
    """
    Name the report of a year.

    >>> name_laporan("Dinas Andai", 2023)
    'Laporan Kinerja (LKjIP) Dinas Andai Tahun 2023'
    """
    return f"Laporan Kinerja (LKjIP) {penerbit} Tahun {tahun}"


def write_kutipan(penerbit: str, judul: str, edisi: str, alamat: str, path: str) -> str:
    """
    Write how the data of a page is cited.

    Args:
        penerbit: Full name of the agency.
        judul: What is cited: the report of a year, a program, a series.
        edisi: Version of the data; empty when it is not said.
        alamat: Address of the site with a slash at its end; empty when unknown.
        path: Address of the page below it.

    >>> write_kutipan("Dinas Andai", "Opini", "abc1", "https://contoh.example/", "o/")
    'Dinas Andai. Opini, data terbuka. Edisi abc1. https://contoh.example/o/'
    >>> write_kutipan("Dinas Andai", "Opini", "", "", "o/")
    'Dinas Andai. Opini, data terbuka.'
    """
    bagian = [
        f"{penerbit}.",
        f"{judul}, data terbuka.",
        f"Edisi {edisi}." if edisi else "",
        f"{alamat}{path}" if alamat else "",
    ]
    return " ".join(satu for satu in bagian if satu)
