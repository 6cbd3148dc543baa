"""The two series over all years: every indikator, and all the money."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_site.compute.tables.bagian import (
    cell_of_indikator,
    cell_of_persen,
    cell_of_rupiah,
    cell_of_teks,
    column_of_persen,
    column_of_rupiah,
    list_aturan,
    list_aturan_capaian,
)
from lkjip_site.model.hasil import Hasil, HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_site.model.instansi import Kelas
from lkjip_site.nilai import Kosong, name_periode
from lkjip_site.table import Cell, Column, JenisBaris, Row, Table

_KOLOM_INDIKATOR = (
    Column("tahun", "Tahun"),
    Column("id", "Id"),
    Column("nama", "Nama"),
    Column("sasaran", "Sasaran"),
    Column("satuan", "Satuan"),
    Column("arah", "Arah"),
    Column("target", "Target", "number"),
    Column("realisasi", "Realisasi", "number"),
    column_of_persen("capaian", "Capaian"),
    Column("kategori", "Kategori"),
    Column("status", "Status"),
    Column("alasan", "Alasan tanpa capaian"),
    Column("definisi_versi", "Versi definisi", "number"),
    Column("putus_seri", "Putus seri"),
    Column("sumber", "Sumber data"),
)
_KOLOM_ANGGARAN = (
    Column("tahun", "Tahun"),
    Column("id", "Id"),
    Column("tingkat", "Tingkat"),
    Column("nama", "Nama"),
    column_of_rupiah("pagu_awal", "Pagu awal"),
    column_of_rupiah("pagu_sebelum", "Pagu sebelum perubahan"),
    column_of_rupiah("pagu", "Pagu"),
    column_of_rupiah("realisasi", "Realisasi"),
    column_of_persen("serapan", "Serapan"),
)
_JENIS: dict[str, JenisBaris] = {
    "instansi": "jumlah",
    "program": "program",
    "kegiatan": "kegiatan",
}


def build_seri_indikator(
    hasil: Hasil, daftar: Sequence[HasilTahun] | None = None
) -> Table:
    """
    Build the series of all indikator, oldest year first.

    Args:
        hasil: All years: what the table says of itself.
        daftar: Years whose rows are wanted; None for all.

    Returns:
        One row per year and indikator, `<tahun>-<id>`; `alasan` stands where
        there is no capaian, `putus_seri` where the series is interrupted
        between the year before and this one.

    Source:
        data/<tahun>/capaian.yml; data/aturan.yml, capaian-*, kategori, status.
    """
    terbaru = hasil.terbaru
    aturan = list_aturan_capaian(
        satu for tahun in hasil.tahun.values() for satu in tahun.indikator
    )
    return Table(
        id="indikator",
        nomor="",
        judul="Indikator kinerja, semua tahun",
        tahun=terbaru.tahun,
        kolom=_KOLOM_INDIKATOR,
        baris=tuple(
            _build_row_indikator(satu)
            for tahun in _years(hasil, daftar)
            for satu in tahun.indikator
        ),
        sumber=_write_sumber(hasil),
        aturan=list_aturan(terbaru, *aturan, "kategori", "status", "pembulatan"),
    )


def _build_row_indikator(satu: HasilIndikator) -> Row:
    """Give one indikator in one year."""
    indikator, kategori, status = satu.indikator, satu.kategori, satu.status
    putus = indikator.putus_di(satu.tahun)
    sel = {
        "tahun": Cell(str(satu.tahun)),
        "id": Cell(satu.id),
        "nama": Cell(indikator.nama),
        "sasaran": Cell(satu.induk.nama),
        "satuan": Cell(indikator.satuan),
        "arah": Cell(str(indikator.arah)),
        "target": cell_of_indikator(satu.target, indikator),
        "realisasi": cell_of_indikator(satu.realisasi, indikator),
        "capaian": cell_of_persen(satu.capaian),
        "kategori": cell_of_teks(
            kategori.nama if isinstance(kategori, Kelas) else kategori
        ),
        "status": cell_of_teks(status if isinstance(status, Kosong) else str(status)),
        "alasan": Cell(_write_alasan(satu)),
        "definisi_versi": Cell(
            Decimal(indikator.versi_definisi(satu.tahun)), desimal=0
        ),
        "putus_seri": Cell(putus.alasan if putus else ""),
        "sumber": cell_of_teks(satu.catatan.sumber),
    }
    return Row(f"{satu.tahun}-{satu.id}", sel)


def _write_alasan(satu: HasilIndikator) -> str:
    """Write the kind and the reason of a capaian that is not there."""
    kosong = satu.capaian
    return f"{kosong.jenis}: {kosong.alasan}" if isinstance(kosong, Kosong) else ""


def build_seri_anggaran(
    hasil: Hasil, daftar: Sequence[HasilTahun] | None = None
) -> Table:
    """
    Build the series of the money, oldest year first, in whole rupiah.

    Args:
        hasil: All years: what the table says of itself.
        daftar: Years whose rows are wanted; None for all.

    Returns:
        One row per year and agency, program or kegiatan, `<tahun>-<id>`;
        each before its parts.

    Source:
        data/<tahun>/program.yml and perjanjian.yml; data/aturan.yml, serapan.
    """
    return Table(
        id="anggaran",
        nomor="",
        judul="Anggaran, semua tahun",
        tahun=hasil.terbaru.tahun,
        kolom=_KOLOM_ANGGARAN,
        baris=tuple(
            _build_row_anggaran(tahun, bagian)
            for tahun in _years(hasil, daftar)
            for bagian in tahun.anggaran.walk()
        ),
        sumber=_write_sumber(hasil),
        aturan=list_aturan(hasil.terbaru, "serapan", "pembulatan"),
    )


def _build_row_anggaran(tahun: HasilTahun, bagian: HasilAnggaran) -> Row:
    """Give the money of the agency or of one part in one year."""
    sel = {
        "tahun": Cell(str(tahun.tahun)),
        "id": Cell(bagian.id),
        "tingkat": Cell(bagian.tingkat),
        "nama": Cell(bagian.nama),
        "pagu_awal": cell_of_rupiah(bagian.pagu_awal),
        "pagu_sebelum": cell_of_rupiah(bagian.pagu_sebelum),
        "pagu": cell_of_rupiah(bagian.pagu),
        "realisasi": cell_of_rupiah(bagian.realisasi),
        "serapan": cell_of_persen(bagian.serapan),
    }
    return Row(f"{tahun.tahun}-{bagian.id}", sel, _JENIS[bagian.tingkat])


def _years(hasil: Hasil, daftar: Sequence[HasilTahun] | None) -> Sequence[HasilTahun]:
    """Give the years whose rows are wanted."""
    return list(hasil.tahun.values()) if daftar is None else daftar


def _write_sumber(hasil: Hasil) -> str:
    """Write the years of the series as its source."""
    nama = hasil.instansi.nama_lengkap
    return f"Data laporan kinerja {nama} tahun {name_periode(hasil.tahun)}"


SERI = (build_seri_indikator, build_seri_anggaran)
"""All series, in the order in which they are listed."""


def build_seri_heads(hasil: Hasil) -> tuple[Table, ...]:
    """Give the series over all years without their rows."""
    return tuple(buat(hasil, ()) for buat in SERI)


def build_seri_of(satu: HasilTahun) -> tuple[Table, ...]:
    """Give the rows of one year of all series."""
    hasil = Hasil(satu.instansi, {satu.tahun: satu})
    return tuple(buat(hasil, (satu,)) for buat in SERI)
