"""What all downloads of a year have in common: its tables and where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from lkjip_site.kutipan import LISENSI_KOSONG, name_laporan, write_kutipan
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.tahun import Asal
from lkjip_site.publish.berkas_malas import Bagian
from lkjip_site.publish.edisi import Edisi
from lkjip_site.table import Table

CATATAN_NILAI = (
    "Nilai yang tidak ada dikosongkan, bukan nol; alasannya ada di berkas JSON.",
    "Persentase memakai skala 0 sampai 100. Uang ditulis dalam rupiah bulat.",
    "Angka hasil hitungan dibulatkan dua desimal; nilai lengkapnya di berkas JSON.",
)
"""What whoever computes with the data must know."""


TAHUN_ZIP = 1980
"""First year that a ZIP can write."""


@dataclass(frozen=True)
class PaketTahun:
    """The open data of one year, before it is put into a form."""

    tahun: int
    penerbit: str
    """Full name of the agency."""
    status: str
    lisensi: str
    edisi: str
    """Version of the data, for readers; empty when unknown."""
    tanggal: date
    """Fixed date of everything that needs one: the same data, the same bytes."""
    alamat: str
    """Address of the site with a slash at its end; empty when unknown."""
    tabel: Mapping[str, Table] = field(repr=False)
    """Id -> table, in the order of the report."""
    berkas: Mapping[str, bytes] = field(repr=False)
    """Name of a file (`tabel-3.2.csv`) -> its content, CSV and JSON of each table."""
    asal: str = ""
    """Whose figures they are; empty for those of the year's own report."""

    @property
    def nama(self) -> str:
        """Give the name that all downloads of the year bear."""
        return f"lkjip-{self.tahun}"

    @property
    def nama_luring(self) -> str:
        """Give the name of the offline edition."""
        return f"{self.nama}-luring"

    @property
    def judul(self) -> str:
        """Give the title of the report."""
        return name_laporan(self.penerbit, self.tahun)

    @property
    def kutipan(self) -> str:
        """Give the text by which the data of the year is cited."""
        path = f"{self.tahun}/"
        return write_kutipan(self.penerbit, self.judul, self.edisi, self.alamat, path)

    @property
    def berlisensi(self) -> bool:
        """Tell whether the agency has chosen a licence."""
        return self.lisensi != LISENSI_KOSONG

    @property
    def alamat_tahun(self) -> str:
        """Give the address of the year's page; empty when the site's is unknown."""
        return f"{self.alamat}{self.tahun}/" if self.alamat else ""


def title_of(table: Table) -> str:
    """
    Give the title of a table with its number.

    >>> title_of(Table("tabel-1.1", "Tabel 1.1", "Anggaran", 2023, (), (), ""))
    'Tabel 1.1 Anggaran'
    """
    return f"{table.nomor} {table.judul}".strip()


def make_paket(
    hasil: HasilTahun,
    tabel: Mapping[str, Table],
    berkas: Mapping[str, bytes],
    edisi: tuple[Edisi, str],
    alamat: str,
) -> PaketTahun:
    """
    Gather the open data of a year.

    Args:
        hasil: The year.
        tabel: Id -> table.
        berkas: Path on the site -> content, with CSV and JSON of these tables.
        edisi: Version of the data, and its text for readers.
        alamat: Address of the site; empty when unknown.
    """
    tahun = hasil.tahun
    versi, teks = edisi
    asal = hasil.laporan.asal
    return PaketTahun(
        tahun=tahun,
        penerbit=hasil.instansi.nama_lengkap,
        status=hasil.laporan.status,
        lisensi=hasil.instansi.lisensi_data,
        edisi=teks,
        tanggal=versi.tanggal or date(max(tahun, TAHUN_ZIP), 12, 31),
        alamat=alamat,
        tabel=tabel,
        berkas=Bagian(
            berkas,
            f"{tahun}/data/",
            [f"{satu}.{akhir}" for satu in tabel for akhir in ("csv", "json")],
        ),
        asal=_say_asal(asal) if asal else "",
    )


def _say_asal(asal: Asal) -> str:
    """Say from which report the figures of a year without one are known."""
    tabel = " dan ".join(asal.tabel)
    return f"{tabel} LKjIP {asal.tahun_laporan}. {asal.penjelasan.strip()}"
