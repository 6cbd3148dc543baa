"""Tables of Bab I."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.compute.tables.bagian import (
    cell_of_rupiah,
    cell_of_teks,
    column_of_rupiah,
)
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.table import Cell, Column, Row, Table

_KOLOM_1_1 = (
    Column("sumber", "Sumber", nomor="(1)"),
    Column("tahun", "Tahun", nomor="(2)"),
    column_of_rupiah("jumlah", "Jumlah", nomor="(3)"),
)


def build_bab_1(hasil: HasilTahun) -> Iterator[Table]:
    """Build the tables of Bab I."""
    yield build_tabel_1_1(hasil)


def build_tabel_1_1(hasil: HasilTahun) -> Table:
    """
    Build Tabel 1.1: the budget of last year and of this year.

    Returns:
        Two rows with the year as id; rupiah after the last change.

    Source:
        data/<tahun>/laporan.yml, pagu and sumber_dana; data/<tahun>/program.yml.
    """
    tahun = hasil.tahun
    return Table(
        id="tabel-1.1",
        nomor="Tabel 1.1",
        judul=f"Perbandingan Anggaran Tahun {tahun - 1} dan Tahun {tahun}",
        tahun=tahun,
        kolom=_KOLOM_1_1,
        baris=(
            _build_row(tahun - 1, hasil.sebelumnya),
            _build_row(tahun, hasil),
        ),
        sumber=hasil.instansi.nama_lengkap,
        catatan=tuple(_list_catatan(hasil)),
    )


def _build_row(tahun: int, hasil: HasilTahun | None) -> Row:
    """Give the row of one year; without its data both figures are missing."""
    kosong = Kosong(JenisKosong.BELUM_TERSEDIA, f"data {tahun} belum tersedia")
    sel = {
        "sumber": cell_of_teks(hasil.laporan.sumber_dana if hasil else kosong),
        "tahun": Cell(f"Tahun {tahun}"),
        "jumlah": cell_of_rupiah(_find_pagu(hasil) if hasil else kosong),
    }
    return Row(str(tahun), sel)


def _find_pagu(hasil: HasilTahun) -> int | Kosong:
    """Find the total of a year: the sum of its kegiatan, else what Bab I states."""
    pagu = hasil.anggaran.pagu
    return hasil.laporan.pagu if isinstance(pagu, Kosong) else pagu


def _list_catatan(hasil: HasilTahun) -> Iterator[str]:
    """Say which pagu is shown and where a former year comes from."""
    perjanjian = hasil.muatan.perjanjian
    if perjanjian and len(perjanjian.isi.perjanjian) > 1:
        yield f"Jumlah tahun {hasil.tahun} adalah pagu sesudah perubahan terakhir."
    lalu = hasil.sebelumnya
    if lalu and lalu.laporan.asal:
        asal = lalu.laporan.asal.tahun_laporan
        yield f"Jumlah tahun {lalu.tahun} diambil dari laporan tahun {asal}."
