"""The table at a glance of a year: each indikator with its result in one line."""

from __future__ import annotations

from lkjip_site.compute.tables.bagian import (
    build_hasil,
    cell_of_teks,
    column_of_persen,
    list_aturan,
    list_aturan_capaian,
)
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.nilai import Kosong
from lkjip_site.table import Cell, Column, Row, Table

_KOLOM = (
    Column("indikator", "Indikator"),
    Column("target", "Target", "number"),
    Column("realisasi", "Realisasi", "number"),
    column_of_persen("capaian", "Capaian"),
    Column("status", "Status"),
)


def build_ringkasan(hasil: HasilTahun) -> Table:
    """
    Build the table of the page of a year: one row per indikator, plan order.

    Source:
        data/<tahun>/perjanjian.yml and capaian.yml; data/aturan.yml, capaian-*,
        status.
    """
    baris = tuple(
        Row(
            satu.id,
            {
                "indikator": Cell(satu.indikator.nama),
                **build_hasil(satu),
                "status": cell_of_teks(
                    satu.status if isinstance(satu.status, Kosong) else str(satu.status)
                ),
            },
        )
        for satu in hasil.indikator
    )
    asal = hasil.laporan.asal
    tahun_sumber = asal.tahun_laporan if asal else hasil.tahun
    return Table(
        id="ringkasan",
        nomor="",
        judul=f"Ringkasan hasil tahun {hasil.tahun}",
        tahun=hasil.tahun,
        kolom=_KOLOM,
        baris=baris,
        sumber=f"LKjIP {hasil.instansi.nama_lengkap} Tahun {tahun_sumber}",
        aturan=(
            *list_aturan_capaian(hasil.indikator),
            *list_aturan(hasil, "status", "pembulatan"),
        ),
    )
