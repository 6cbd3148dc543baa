"""How a year of open data is named and cited, the same in every form."""

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


def write_kutipan(penerbit: str, tahun: int, edisi: str, alamat: str) -> str:
    """
    Write how the data of a year is cited.

    Args:
        penerbit: Full name of the agency.
        tahun: Year of the report.
        edisi: Version of the data; empty when it is not said.
        alamat: Address of the site with a slash at its end; empty when unknown.

    >>> write_kutipan("Dinas Andai", 2023, "abc12345", "https://contoh.example/")[-53:]
    'terbuka. Edisi abc12345. https://contoh.example/2023/'
    """
    bagian = [
        f"{penerbit}.",
        f"{name_laporan(penerbit, tahun)}, data terbuka.",
        f"Edisi {edisi}." if edisi else "",
        f"{alamat}{tahun}/" if alamat else "",
    ]
    return " ".join(satu for satu in bagian if satu)


def write_kutipan_indikator(
    penerbit: str, indikator: tuple[str, str, str], edisi: str, alamat: str
) -> str:
    """
    Write how the series of one indikator is cited.

    Args:
        penerbit: Full name of the agency.
        indikator: Its id, its name, and the years that it was measured in.
        edisi: Version of the data; empty when it is not said.
        alamat: Address of the site with a slash at its end; empty when unknown.

    >>> write_kutipan_indikator("Dinas Andai", ("opini", "Opini", "2022–2023"), "", "")
    'Dinas Andai. Opini, 2022–2023, data terbuka.'
    """
    id_indikator, nama, tahun = indikator
    bagian = [
        f"{penerbit}.",
        f"{nama.rstrip('.')}, {tahun}, data terbuka.",
        f"Edisi {edisi}." if edisi else "",
        f"{alamat}indikator/{id_indikator}/" if alamat else "",
    ]
    return " ".join(satu for satu in bagian if satu)


def write_kutipan_halaman(penerbit: str, judul: str, edisi: str, alamat: str) -> str:
    """
    Write how a page that no year owns is cited.

    Args:
        penerbit: Full name of the agency.
        judul: Title of the page.
        edisi: Version of the data; empty when it is not said.
        alamat: Full address of the page; empty when unknown.

    >>> write_kutipan_halaman("Dinas Andai", "Program Baca", "abc12345", "")
    'Dinas Andai. Program Baca, data terbuka. Edisi abc12345.'
    """
    bagian = [
        f"{penerbit}.",
        f"{judul}, data terbuka.",
        f"Edisi {edisi}." if edisi else "",
        alamat,
    ]
    return " ".join(satu for satu in bagian if satu)
