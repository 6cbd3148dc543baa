"""Rows that the tables of the agreements in Bab II and in the annexes share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lkjip_site.compute.tables.bagian import (
    cell_of_indikator,
    cell_of_rupiah,
    identify,
)
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.tahun import Perjanjian
from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.table import Cell, Row

_TAK_DISEBUT = "perjanjian kinerja tidak menyebut {} ini"
_TANPA_INDIKATOR = Kosong(JenisKosong.BELUM_TERSEDIA, _TAK_DISEBUT.format("indikator"))
_TANPA_PROGRAM = Kosong(JenisKosong.BELUM_TERSEDIA, _TAK_DISEBUT.format("program"))
_TANPA_PAGU = Kosong(JenisKosong.BELUM_TERSEDIA, "perjanjian kinerja tidak merincinya")


def list_perjanjian(hasil: HasilTahun) -> tuple[Perjanjian, ...]:
    """List the versions of the agreement, oldest first; none without a document."""
    dokumen = hasil.muatan.perjanjian
    return dokumen.isi.perjanjian if dokumen else ()


def build_target_rows(
    hasil: HasilTahun, versi_by_kolom: Mapping[str, Perjanjian], *, urut_renstra: bool
) -> tuple[Row, ...]:
    """
    Build the rows of a table of targets.

    Args:
        hasil: The year.
        versi_by_kolom: Column key -> version whose targets it shows.
        urut_renstra: Order of the plan; else of the last version given.

    Returns:
        One row per indikator that a version names.
    """
    disebut = _merge_keys(versi.target for versi in versi_by_kolom.values())
    by_id = {satu[2].id: satu for satu in hasil.renstra.daftar_indikator()}
    urutan = [satu for satu in by_id if satu in disebut] if urut_renstra else disebut
    baris = []
    for nomor, id_indikator in enumerate(urutan, start=1):
        tujuan, sasaran, indikator = by_id[id_indikator]
        sel = identify(nomor, sasaran or tujuan, indikator)
        for kolom, versi in versi_by_kolom.items():
            target = versi.target.get(id_indikator, _TANPA_INDIKATOR)
            sel[kolom] = cell_of_indikator(target, indikator)
        baris.append(Row(id_indikator, sel))
    return tuple(baris)


def build_pagu_rows(
    hasil: HasilTahun,
    pagu_by_kolom: Mapping[str, Mapping[str, int]],
    *,
    jumlah: bool = True,
) -> tuple[Row, ...]:
    """
    Build the rows of a table of money, in whole rupiah.

    Args:
        hasil: The year; its program.yml gives the names.
        pagu_by_kolom: Column key -> program -> pagu; the last gives the order.
        jumlah: Add the row `jumlah` at the end.

    Returns:
        One row per program that a version names, then the sums.
    """
    baris = []
    urutan = _merge_keys(pagu_by_kolom.values())
    for nomor, id_program in enumerate(urutan, start=1):
        nama = hasil.anggaran_by_id(id_program).nama
        sel = {"no": Cell(str(nomor)), "program": Cell(nama)}
        for kolom, pagu in pagu_by_kolom.items():
            sel[kolom] = cell_of_rupiah(pagu.get(id_program, _TANPA_PROGRAM))
        baris.append(Row(id_program, sel))
    if jumlah:
        baris.append(_build_jumlah(pagu_by_kolom))
    return tuple(baris)


def _build_jumlah(pagu_by_kolom: Mapping[str, Mapping[str, int]]) -> Row:
    """Add up each column; a column without any amount has no sum."""
    sel = {"program": Cell("Jumlah")}
    for kolom, pagu in pagu_by_kolom.items():
        sel[kolom] = cell_of_rupiah(sum(pagu.values()) if pagu else _TANPA_PAGU)
    return Row("jumlah", sel, "jumlah")


def _merge_keys(daftar: Iterable[Mapping[str, Any]]) -> list[str]:
    """List all keys once, those of the last mapping first."""
    return list(dict.fromkeys(key for satu in reversed([*daftar]) for key in satu))
