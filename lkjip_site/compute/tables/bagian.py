"""Cells, columns and sentences that the tables of several chapters share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal

from lkjip_site.model.hasil import HasilIndikator, HasilTahun
from lkjip_site.model.renstra import Arah, Indikator, Sasaran, Tujuan
from lkjip_site.nilai import BULAN, JenisKosong, Kosong, Rentang, Tingkat, Ukuran
from lkjip_site.table import Cell, Column, Row

TANPA_JUDUL = (
    "Tabel ini tidak berjudul dalam dokumen tercetak; judulnya diberikan situs ini."
)
TANPA_TARGET = Kosong(
    JenisKosong.BELUM_TERSEDIA, "rencana tidak menetapkan target untuk tahun ini"
)


def cell_of_teks(nilai: str | Kosong) -> Cell:
    """
    Give the cell of a text, or of the reason why there is none.

    >>> cell_of_teks("Tinggi").nilai
    'Tinggi'
    """
    return Cell(None, nilai) if isinstance(nilai, Kosong) else Cell(nilai)


def cell_of_ukuran(nilai: Ukuran, satuan: str, desimal: int) -> Cell:
    """Give the cell of a measured value; a word of a scale has no decimals."""
    if isinstance(nilai, Kosong):
        return Cell(None, nilai)
    if isinstance(nilai, Tingkat):
        return Cell(nilai, satuan=satuan)
    return Cell(nilai, satuan=satuan, desimal=desimal)


def cell_of_indikator(nilai: Ukuran, indikator: Indikator) -> Cell:
    """Give the cell of a figure of an indikator, in its unit and decimals."""
    return cell_of_ukuran(nilai, indikator.satuan, indikator.desimal)


def cell_of_angka(nilai: Ukuran, satuan: str = "") -> Cell:
    """
    Give the cell of a figure that no indikator declares: with the decimals typed.

    >>> cell_of_angka(Decimal("209.00"), "%").desimal
    2
    """
    batas = (nilai.bawah, nilai.atas) if isinstance(nilai, Rentang) else (nilai,)
    angka = [satu for satu in batas if isinstance(satu, Decimal)]
    desimal = [len(format(satu, "f").partition(".")[2]) for satu in angka]
    return cell_of_ukuran(nilai, satuan, max(desimal, default=0))


def cell_of_persen(nilai: Decimal | Kosong, satuan: str = "%") -> Cell:
    """Give the cell of a computed percentage, or of a difference in points."""
    if isinstance(nilai, Kosong):
        return Cell(None, nilai)
    return Cell(nilai, satuan=satuan, terhitung=True)


def cell_of_rupiah(nilai: int | Kosong) -> Cell:
    """Give the cell of an amount in whole rupiah."""
    if isinstance(nilai, Kosong):
        return Cell(None, nilai)
    return Cell(nilai, satuan="Rp")


def column_of_persen(
    key: str, judul: str, *, grup: str = "", nomor: str = "", satuan: str = "%"
) -> Column:
    """Give a column of percentages."""
    return Column(key, judul, "percent", grup, nomor, satuan)


def column_of_rupiah(
    key: str, judul: str, *, grup: str = "", nomor: str = ""
) -> Column:
    """Give a column of amounts."""
    return Column(key, judul, "rupiah", grup, nomor, "rupiah")


def identify(
    nomor: int, induk: Tujuan | Sasaran, indikator: Indikator
) -> dict[str, Cell]:
    """Give the cells `no`, `sasaran` and `indikator` that begin most rows."""
    return {
        "no": Cell(str(nomor)),
        "sasaran": Cell(induk.nama),
        "indikator": Cell(indikator.nama),
    }


def build_indikator_rows(
    daftar: tuple[HasilIndikator, ...],
    lanjutan: Callable[[HasilIndikator], dict[str, Cell]],
) -> tuple[Row, ...]:
    """Give one row per indikator: who it is, then what the table says of it."""
    return tuple(
        Row(satu.id, identify(nomor, satu.induk, satu.indikator) | lanjutan(satu))
        for nomor, satu in enumerate(daftar, start=1)
    )


def build_hasil(satu: HasilIndikator, akhiran: str = "") -> dict[str, Cell]:
    """Give target, realisasi and capaian; `akhiran` ends their keys: `_2023`."""
    return {
        f"target{akhiran}": cell_of_indikator(satu.target, satu.indikator),
        f"realisasi{akhiran}": cell_of_indikator(satu.realisasi, satu.indikator),
        f"capaian{akhiran}": cell_of_persen(satu.capaian),
    }


def list_aturan(hasil: HasilTahun, *daftar_id: str) -> tuple[str, ...]:
    """List the rules that a table uses, in the order of the file of rules."""
    return tuple(satu for satu in hasil.aturan if satu in daftar_id)


def list_aturan_capaian(daftar: Iterable[HasilIndikator]) -> tuple[str, ...]:
    """List the rules that the capaian of some indikator rest on, one per direction."""
    ada = {satu.indikator.arah for satu in daftar}
    return tuple(f"capaian-{arah}" for arah in Arah if arah in ada)


def join_nama(daftar: Sequence[str]) -> str:
    """
    Write names one after the other, as a sentence does.

    >>> join_nama(["A", "B"]), join_nama(["A", "B", "C"])
    ('A dan B', 'A, B, dan C')
    """
    *awal, akhir = daftar
    koma = "," if len(awal) > 1 else ""
    return f"{', '.join(awal)}{koma} dan {akhir}" if awal else akhir


def join_nama_indikator(daftar: Sequence[HasilIndikator]) -> str:
    """Write the names of some indikator one after the other."""
    return join_nama([satu.indikator.nama for satu in daftar])


def write_kalimat(teks: str) -> str:
    """
    Make a clause a sentence.

    >>> write_kalimat("tidak ada pemilu")
    'Tidak ada pemilu.'
    """
    return f"{teks[:1].upper()}{teks[1:].rstrip('.')}."


def write_tanggal(tanggal: date) -> str:
    """
    Write a date as titles do.

    >>> write_tanggal(date(2023, 1, 2))
    '2 Januari 2023'
    """
    return f"{tanggal.day} {BULAN[tanggal.month - 1]} {tanggal.year}"


def write_kepala(hasil: HasilTahun) -> str:
    """Write the office of the head with the region, once."""
    kepala, wilayah = hasil.instansi.kepala, hasil.instansi.wilayah
    return kepala if wilayah in kepala else f"{kepala} {wilayah}"
