"""The table of one indikator over all years, its targets to the end of the plan."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_site.compute.tables.bagian import (
    build_hasil,
    cell_of_indikator,
    cell_of_teks,
    column_of_persen,
    list_aturan,
)
from lkjip_site.model.hasil import HasilIndikator, HasilTahun
from lkjip_site.model.instansi import Kelas
from lkjip_site.model.renstra import Indikator
from lkjip_site.model.seri import TitikSeri
from lkjip_site.nilai import Kosong, name_periode
from lkjip_site.table import Cell, Column, Row, Table

ID_TABEL = "seri"
_KOLOM = (
    Column("tahun", "Tahun"),
    Column("target", "Target", "number"),
    Column("realisasi", "Realisasi", "number"),
    column_of_persen("capaian", "Capaian"),
    Column("kategori", "Kategori"),
    Column("status", "Status"),
    Column("putus_seri", "Putus seri"),
)


def build_seri(
    indikator: Indikator, daftar: Sequence[TitikSeri], terakhir: HasilTahun
) -> Table:
    """
    Build the table of one indikator, oldest year first.

    Args:
        indikator: Its definition in the newest year that measures it.
        daftar: Its years.
        terakhir: That year: its rules are named under the table.

    Returns:
        One row per year, `<tahun>-<id>`; a column of breaks only where the
        series has one.

    Source:
        data/<tahun>/capaian.yml; data/renstra/*.yml; data/aturan.yml,
        capaian-*, kategori, status.
    """
    tahun = [satu.tahun for satu in daftar if satu.dilaporkan]
    putus = any(satu.putus for satu in daftar)
    periode = name_periode(tahun)
    aturan = (f"capaian-{indikator.arah}", "kategori", "status", "pembulatan")
    return Table(
        id=ID_TABEL,
        nomor="",
        judul=f"{indikator.nama}, realisasi sampai {terakhir.tahun}",
        tahun=terakhir.tahun,
        kolom=_KOLOM if putus else _KOLOM[:-1],
        baris=tuple(Row(f"{satu.tahun}-{indikator.id}", satu.sel) for satu in daftar),
        sumber=(
            f"Data laporan kinerja {terakhir.instansi.nama_lengkap} tahun {periode}; "
            "target tahun yang belum dilaporkan dari rencana strategis"
        ),
        aturan=list_aturan(terakhir, *aturan),
    )


def build_sel(satu: HasilIndikator) -> dict[str, Cell]:
    """Give the cells of a year that has a report."""
    kategori, status = satu.kategori, satu.status
    putus = satu.indikator.putus_di(satu.tahun)
    return {
        "tahun": Cell(str(satu.tahun)),
        **build_hasil(satu),
        "kategori": cell_of_teks(
            kategori.nama if isinstance(kategori, Kelas) else kategori
        ),
        "status": cell_of_teks(status if isinstance(status, Kosong) else str(status)),
        "putus_seri": Cell(putus.alasan if putus else ""),
    }


def build_sel_rencana(
    indikator: Indikator, tahun: int, kosong: Kosong
) -> dict[str, Cell]:
    """Give the cells of a year of the plan that has no report here."""
    putus = indikator.putus_di(tahun)
    tanpa = ("realisasi", "capaian", "kategori", "status")
    return {
        "tahun": Cell(str(tahun)),
        "target": cell_of_indikator(indikator.target[tahun], indikator),
        **{key: Cell(None, kosong) for key in tanpa},
        "putus_seri": Cell(putus.alasan if putus else ""),
    }
