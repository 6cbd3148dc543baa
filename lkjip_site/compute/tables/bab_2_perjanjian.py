"""Tables of Bab II, part 2.3: the performance agreement and its change."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.compute.tables.bagian import (
    TANPA_JUDUL,
    cell_of_angka,
    column_of_rupiah,
)
from lkjip_site.compute.tables.perjanjian import (
    build_pagu_rows,
    build_target_rows,
    list_perjanjian,
)
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.tahun import Perjanjian, Subkegiatan
from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.table import Cell, Column, JenisBaris, Row, Table

_KOLOM_TARGET = (
    Column("no", "No", nomor="(1)"),
    Column("sasaran", "Sasaran Strategis", nomor="(2)"),
    Column("indikator", "Indikator Kinerja", nomor="(3)"),
    Column("target", "Target", "number", nomor="(4)"),
)
_KOLOM_PAGU = (
    Column("no", "No"),
    Column("program", "Program"),
    column_of_rupiah("anggaran", "Anggaran"),
)
_KOLOM_RINCIAN = (
    Column("no", "No", nomor="1"),
    Column("nama", "Sasaran Program/Kegiatan/ Sub Kegiatan", nomor="2"),
    Column("indikator", "Indikator Kinerja", nomor="3"),
    Column("target", "Target", "number", nomor="4"),
)
_TANPA_TARGET_VERSI = Kosong(
    JenisKosong.BELUM_TERSEDIA, "perjanjian kinerja ini tidak menyebut targetnya"
)


def build_perjanjian(hasil: HasilTahun) -> Iterator[Table]:
    """Build the tables of the first agreement, and of the last where it changed."""
    daftar = list_perjanjian(hasil)
    nama, tahun = hasil.instansi.nama_lengkap, hasil.tahun
    if daftar:
        yield from _build_perjanjian(
            hasil, daftar[0], "2.4", f"Perjanjian Kinerja {nama} Tahun {tahun}"
        )
        if hasil.muatan.program:
            yield build_tabel_2_5(hasil)
    if len(daftar) > 1:
        yield from _build_perjanjian(
            hasil,
            daftar[-1],
            "2.6",
            f"Perubahan Perjanjian Kinerja {nama} Tahun {tahun}",
        )
        if hasil.muatan.program:
            yield build_tabel_2_6_rincian(hasil)


def _build_perjanjian(
    hasil: HasilTahun, perjanjian: Perjanjian, nomor: str, judul: str
) -> Iterator[Table]:
    """
    Build the tables of one version: targets in the order of the plan, and money.

    Source:
        data/<tahun>/perjanjian.yml.
    """
    yield Table(
        id=f"tabel-{nomor}",
        nomor=f"Tabel {nomor}",
        judul=judul,
        tahun=hasil.tahun,
        kolom=_KOLOM_TARGET,
        baris=build_target_rows(hasil, {"target": perjanjian}, urut_renstra=True),
        sumber=judul,
    )
    if hasil.muatan.program:
        yield Table(
            id=f"tabel-{nomor}-anggaran",
            nomor="",
            judul=f"Program dan Anggaran, {perjanjian.nama}",
            tahun=hasil.tahun,
            kolom=_KOLOM_PAGU,
            baris=build_pagu_rows(hasil, {"anggaran": perjanjian.pagu}, jumlah=False),
            sumber=judul,
            catatan=(TANPA_JUDUL,),
        )


def build_tabel_2_5(hasil: HasilTahun) -> Table:
    """
    Build Tabel 2.5: program, kegiatan and subkegiatan of the first agreement.

    Source:
        data/<tahun>/program.yml.
    """
    nama, tahun = hasil.instansi.nama_lengkap, hasil.tahun
    return Table(
        id="tabel-2.5",
        nomor="Tabel 2.5",
        judul=f"Program, Kegiatan, dan Sub Kegiatan {nama} Tahun {tahun}",
        tahun=tahun,
        kolom=_KOLOM_RINCIAN,
        baris=tuple(_build_rincian(hasil, list_perjanjian(hasil)[0].id)),
        sumber=f"Dokumen Pelaksanaan Anggaran {nama} Tahun {tahun}",
    )


def build_tabel_2_6_rincian(hasil: HasilTahun) -> Table:
    """
    Build the same as Tabel 2.5 for the last agreement.

    Source:
        data/<tahun>/program.yml.
    """
    nama, tahun = hasil.instansi.nama_lengkap, hasil.tahun
    perjanjian = list_perjanjian(hasil)[-1]
    return Table(
        id="tabel-2.6-rincian",
        nomor="",
        judul=f"Rincian Program, Kegiatan, dan Sub Kegiatan, {perjanjian.nama}",
        tahun=tahun,
        kolom=_KOLOM_RINCIAN,
        baris=tuple(_build_rincian(hasil, perjanjian.id)),
        sumber=f"Dokumen Perubahan Pelaksanaan Anggaran {nama} Tahun {tahun}",
        catatan=(TANPA_JUDUL,),
    )


def _build_rincian(hasil: HasilTahun, versi: str) -> Iterator[Row]:
    """Go through the tree of program with the targets of one version."""
    dokumen = hasil.muatan.program
    daftar = dokumen.isi.program if dokumen else ()
    for nomor, program in enumerate(daftar, start=1):
        yield _build_bagian(program, versi, "program", str(nomor))
        for kegiatan in program.kegiatan:
            yield _build_bagian(kegiatan, versi, "kegiatan")
            for subkegiatan in kegiatan.subkegiatan:
                yield _build_bagian(subkegiatan, versi, "subkegiatan")


def _build_bagian(
    bagian: Subkegiatan, versi: str, jenis: JenisBaris, nomor: str = ""
) -> Row:
    """Give the row of one part of the tree."""
    sel = {
        "no": Cell(nomor),
        "nama": Cell(bagian.nama),
        "indikator": Cell(bagian.indikator),
        "target": cell_of_angka(bagian.target.get(versi, _TANPA_TARGET_VERSI)),
    }
    return Row(bagian.id, sel, jenis)
