"""The tables of the pages of the program: money over the years, targets, and a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lkjip_site.compute.tables.bagian import (
    cell_of_angka,
    cell_of_persen,
    cell_of_rupiah,
    column_of_persen,
    column_of_rupiah,
    list_aturan,
)
from lkjip_site.compute.tables.perjanjian import list_perjanjian
from lkjip_site.model.hasil import HasilAnggaran, HasilTahun
from lkjip_site.model.tahun import Kegiatan, Subkegiatan
from lkjip_site.nilai import JenisKosong, Kosong, name_periode
from lkjip_site.table import Cell, Column, JenisBaris, Row, Table

DAFTAR = ""
"""Key of the tables of the page that lists all program."""
MAKS_TAHUN = 10
"""Years whose kegiatan one table shows; the series over all years holds the others."""
_KOLOM_UANG = (
    column_of_rupiah("pagu_awal", "Pagu awal"),
    column_of_rupiah("pagu_sebelum", "Pagu sebelum perubahan"),
    column_of_rupiah("pagu", "Pagu"),
    column_of_rupiah("realisasi", "Realisasi"),
    column_of_persen("serapan", "Serapan"),
)
_KOLOM_AKHIR = _KOLOM_UANG[2:]
_KOLOM_NAMA = (
    Column("nama", "Kegiatan dan subkegiatan"),
    Column("indikator", "Indikator"),
)
_TARGET = Column("target", "Target", "number")
_TARGET_BERUBAH = (
    Column("target_sebelum", "Sebelum perubahan", "number", "Target"),
    Column("target_sesudah", "Sesudah perubahan", "number", "Target"),
)
_TANPA_PERJANJIAN = Kosong(JenisKosong.BELUM_TERSEDIA, "perjanjian kinerja belum ada")
_TANPA_TARGET = Kosong(
    JenisKosong.BELUM_TERSEDIA, "perjanjian kinerja ini tidak menyebut targetnya"
)
_TANPA_DATA = Kosong(JenisKosong.BELUM_TERSEDIA, "data program tahun ini belum ada")
_TANPA_PROGRAM = Kosong(
    JenisKosong.TIDAK_BERLAKU, "program ini tidak ada pada tahun ini"
)
_ARTI_PAGU = (
    "Pagu awal adalah pagu menurut perjanjian kinerja yang pertama; pagu sebelum "
    "perubahan adalah yang disebut perjanjian terakhir sebagai pagu sebelumnya; pagu "
    "adalah anggaran setelah perubahan terakhir."
)

TabelByProgram = Mapping[str, Mapping[str, Table]]
"""Id of a program -> id of a table -> table; those of the list under `DAFTAR`."""


def build_tabel_program(daftar_tahun: Sequence[HasilTahun]) -> TabelByProgram:
    """
    Build the tables of the page of each program and of the page that lists them.

    Args:
        daftar_tahun: All years, oldest first.

    Returns:
        The program of the newest year that has any, in its order, then those
        that are found in older years only. Nothing where no year has a program.
    """
    terbaru: dict[str, HasilTahun] = {}
    for hasil in reversed(daftar_tahun):
        for satu in hasil.anggaran.bagian:
            terbaru.setdefault(satu.id, hasil)
    if not terbaru:
        return {}
    awal = next(iter(terbaru.values()))
    return {
        DAFTAR: {"tabel-program": build_daftar_program(awal)},
        **{
            satu: {t.id: t for t in _build_program(satu, hasil, daftar_tahun)}
            for satu, hasil in terbaru.items()
        },
    }


def build_daftar_program(hasil: HasilTahun) -> Table:
    """
    Build the table of the money of every program of a year, with its sum.

    Source:
        data/<tahun>/program.yml and perjanjian.yml; data/aturan.yml, serapan.
    """
    baris = [
        Row(satu.id, {"nama": Cell(satu.nama)} | _build_uang(satu), "program")
        for satu in hasil.anggaran.bagian
    ]
    jumlah = {"nama": Cell("Jumlah")} | _build_uang(hasil.anggaran)
    return Table(
        id="tabel-program",
        nomor="",
        judul=f"Anggaran program tahun {hasil.tahun}",
        tahun=hasil.tahun,
        kolom=(Column("nama", "Program"), *_KOLOM_UANG),
        baris=(*baris, Row("jumlah", jumlah, "jumlah")),
        sumber=_write_sumber([hasil]),
        aturan=list_aturan(hasil, "serapan", "pembulatan"),
        catatan=(_ARTI_PAGU,),
    )


def _build_program(
    id_program: str, hasil: HasilTahun, daftar_tahun: Sequence[HasilTahun]
) -> Iterator[Table]:
    """Build the tables of one program; `hasil` is the newest year that has it."""
    yield build_anggaran_program(id_program, hasil, daftar_tahun)
    yield build_anggaran_kegiatan(id_program, hasil, daftar_tahun)
    for program in hasil.muatan.program.isi.program if hasil.muatan.program else ():
        for kegiatan in program.kegiatan if program.id == id_program else ():
            yield build_rincian_kegiatan(kegiatan, hasil)


def build_anggaran_program(
    id_program: str, hasil: HasilTahun, daftar_tahun: Sequence[HasilTahun]
) -> Table:
    """
    Build the money of one program, one row a year, oldest first.

    Returns:
        A row for each year, also where its data or the program is missing.

    Source:
        data/<tahun>/program.yml and perjanjian.yml; data/aturan.yml, serapan.
    """
    nama = hasil.anggaran_by_id(id_program).nama
    return Table(
        id="tabel-anggaran",
        nomor="",
        judul=f"Anggaran {nama}, {_name_years(daftar_tahun)}",
        tahun=hasil.tahun,
        kolom=(Column("tahun", "Tahun"), *_KOLOM_UANG),
        baris=tuple(_build_row_tahun(id_program, satu) for satu in daftar_tahun),
        sumber=_write_sumber(daftar_tahun),
        aturan=list_aturan(hasil, "serapan", "pembulatan"),
        catatan=(_ARTI_PAGU,),
    )


def _build_row_tahun(id_program: str, hasil: HasilTahun) -> Row:
    """Give the money of a program in one year, or why there is none."""
    milik = [satu for satu in hasil.anggaran.bagian if satu.id == id_program]
    if milik:
        uang = _build_uang(milik[0])
    else:
        sebab = _TANPA_PROGRAM if hasil.anggaran.bagian else _TANPA_DATA
        uang = {kolom.key: Cell(None, sebab) for kolom in _KOLOM_UANG}
    return Row(str(hasil.tahun), {"tahun": Cell(str(hasil.tahun))} | uang)


def build_anggaran_kegiatan(
    id_program: str, hasil: HasilTahun, daftar_tahun: Sequence[HasilTahun]
) -> Table:
    """
    Build the money of the kegiatan of one program, newest year first.

    Returns:
        Rows `<tahun>-<id>` of at most `MAKS_TAHUN` years that have the program.

    Source:
        data/<tahun>/program.yml; data/aturan.yml, serapan.
    """
    milik = [
        (tahun, satu)
        for tahun in reversed(daftar_tahun)
        for satu in tahun.anggaran.bagian
        if satu.id == id_program
    ]
    baris = [
        _build_row_kegiatan(tahun.tahun, kegiatan)
        for tahun, program in milik[:MAKS_TAHUN]
        for kegiatan in program.bagian
    ]
    return Table(
        id="tabel-kegiatan",
        nomor="",
        judul=f"Anggaran kegiatan {hasil.anggaran_by_id(id_program).nama}",
        tahun=hasil.tahun,
        kolom=(Column("tahun", "Tahun"), Column("nama", "Kegiatan"), *_KOLOM_AKHIR),
        baris=tuple(baris),
        sumber=_write_sumber([tahun for tahun, _ in milik[:MAKS_TAHUN]][::-1]),
        aturan=list_aturan(hasil, "serapan", "pembulatan"),
    )


def _build_row_kegiatan(tahun: int, kegiatan: HasilAnggaran) -> Row:
    """Give the money of one kegiatan in one year."""
    sel = {"tahun": Cell(str(tahun)), "nama": Cell(kegiatan.nama)}
    uang = _build_uang(kegiatan)
    akhir = {kolom.key: uang[kolom.key] for kolom in _KOLOM_AKHIR}
    return Row(f"{tahun}-{kegiatan.id}", sel | akhir, "kegiatan")


def _build_uang(bagian: HasilAnggaran) -> dict[str, Cell]:
    """Give the money of one part in all its states."""
    return {
        "pagu_awal": cell_of_rupiah(bagian.pagu_awal),
        "pagu_sebelum": cell_of_rupiah(bagian.pagu_sebelum),
        "pagu": cell_of_rupiah(bagian.pagu),
        "realisasi": cell_of_rupiah(bagian.realisasi),
        "serapan": cell_of_persen(bagian.serapan),
    }


def build_rincian_kegiatan(kegiatan: Kegiatan, hasil: HasilTahun) -> Table:
    """
    Build the indikator and targets of one kegiatan and its subkegiatan.

    Returns:
        The kegiatan, then its subkegiatan; with two columns of targets where
        the agreement was changed.

    Source:
        data/<tahun>/program.yml and perjanjian.yml.
    """
    versi = [satu.id for satu in list_perjanjian(hasil)[-2:]]
    kolom = _TARGET_BERUBAH if len(versi) > 1 else (_TARGET,)
    bagian: list[tuple[Subkegiatan, JenisBaris]] = [
        (kegiatan, "kegiatan"),
        *((satu, "subkegiatan") for satu in kegiatan.subkegiatan),
    ]
    return Table(
        id=f"tabel-rincian-{kegiatan.id}",
        nomor="",
        judul=f"Indikator dan target: {kegiatan.nama}",
        tahun=hasil.tahun,
        kolom=(*_KOLOM_NAMA, *kolom),
        baris=tuple(_build_row_target(*satu, kolom, versi) for satu in bagian),
        sumber=_write_sumber([hasil]),
    )


def _build_row_target(
    bagian: Subkegiatan,
    jenis: JenisBaris,
    daftar_kolom: Sequence[Column],
    versi: Sequence[str],
) -> Row:
    """Give the row of a kegiatan or subkegiatan."""
    sel = {"nama": Cell(bagian.nama), "indikator": Cell(bagian.indikator)}
    for kolom, satu in zip(daftar_kolom, versi or [""], strict=True):
        tanpa = _TANPA_TARGET if satu else _TANPA_PERJANJIAN
        sel[kolom.key] = cell_of_angka(bagian.target.get(satu, tanpa))
    return Row(bagian.id, sel, jenis)


def _write_sumber(daftar_tahun: Sequence[HasilTahun]) -> str:
    """Write the years of the data as the source."""
    nama = daftar_tahun[-1].instansi.nama_lengkap
    return f"Data laporan kinerja {nama} tahun {_name_years(daftar_tahun)}"


def _name_years(daftar_tahun: Sequence[HasilTahun]) -> str:
    """Name the years of some results."""
    return name_periode([satu.tahun for satu in daftar_tahun])
