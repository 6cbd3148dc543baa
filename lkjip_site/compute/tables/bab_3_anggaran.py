"""Tables of Bab III, part 3.1.7 to 3.2: money and what it supported."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from lkjip_site.compute.tables.bagian import (
    build_hasil,
    build_indikator_rows,
    cell_of_angka,
    cell_of_persen,
    cell_of_rupiah,
    cell_of_teks,
    column_of_persen,
    column_of_rupiah,
    join_nama_indikator,
    list_aturan,
    list_aturan_capaian,
)
from lkjip_site.compute.tables.perjanjian import list_perjanjian
from lkjip_site.model.hasil import HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_site.model.tahun import CapaianProgram
from lkjip_site.nilai import Kosong
from lkjip_site.table import Cell, Column, JenisBaris, Row, Table

_KOLOM_3_7 = (
    Column("no", "No.", nomor="(1)"),
    Column("sasaran", "Tujuan/ Sasaran", nomor="(2)"),
    Column("indikator", "Indikator Kinerja", nomor="(3)"),
    Column("target", "Target", "number", "Indikator Kinerja", "(3)"),
    Column("realisasi", "Realisasi", "number", "Indikator Kinerja", "(4)"),
    column_of_persen("capaian", "% Capaian", grup="Indikator Kinerja", nomor="(5)"),
    column_of_rupiah("anggaran", "Anggaran (Rp.)", grup="Anggaran", nomor="(6)"),
    column_of_rupiah(
        "realisasi_anggaran", "Realisasi (Rp.)", grup="Anggaran", nomor="(7)"
    ),
    column_of_persen("capaian_anggaran", "% Capaian", grup="Anggaran", nomor="(8)"),
)
_KOLOM_3_8 = (
    Column("no", "No.", nomor="(1)"),
    Column("sasaran", "Tujuan/Sasaran", nomor="(2)"),
    Column("indikator_iku", "Indikator Kinerja", nomor="(3)"),
    column_of_persen("capaian_iku", "Capaian %", nomor="(4)"),
    Column("program_kegiatan", "Program/Kegiatan", nomor="(5)"),
    Column("indikator", "Indikator Kinerja", nomor="(6)"),
    column_of_persen("capaian", "Capaian %", nomor="(7)"),
    Column("menunjang", "Menunjang/Tidak Menunjang", nomor="(8)"),
    Column("analisis", "Analisis", nomor="(9)"),
)
_KOLOM_3_9 = (
    Column("no", "No.", nomor="(1)"),
    Column("nama", "Program/Kegiatan", nomor="(2)"),
    column_of_rupiah("anggaran", "Anggaran (Rp)", nomor="(3)"),
    column_of_rupiah("realisasi", "Realisasi (Rp)", nomor="(4)"),
    column_of_persen("capaian", "Capaian (%)", nomor="(5)"),
)
_NISBAH_JUMLAH = (
    "Capaian anggaran pada baris program dan baris jumlah adalah jumlah realisasi "
    "dibagi jumlah anggaran, bukan rata-rata persentase."
)
_JENIS: dict[str, JenisBaris] = {"program": "program", "kegiatan": "kegiatan"}


def build_bab_3_anggaran(hasil: HasilTahun) -> Iterator[Table]:
    """Build Tabel 3.7 to 3.9; the last two only with the programmes of the year."""
    yield build_tabel_3_7(hasil)
    if hasil.muatan.program:
        if list_capaian_program(hasil):
            yield build_tabel_3_8(hasil)
        yield build_tabel_3_9(hasil)


def list_capaian_program(hasil: HasilTahun) -> tuple[CapaianProgram, ...]:
    """List the printed achievements of program and kegiatan."""
    dokumen = hasil.muatan.capaian
    return dokumen.isi.program if dokumen else ()


def build_tabel_3_7(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.7: result, money and efisiensi of each indikator.

    Source:
        data/<tahun>/capaian.yml, pendukung; data/aturan.yml, serapan, efisiensi.
    """
    berubah = len(list_perjanjian(hasil)) > 1
    satuan = _find_satuan_efisiensi(hasil)
    return Table(
        id="tabel-3.7",
        nomor="Tabel 3.7",
        judul="Perbandingan Pencapaian Kinerja dan Anggaran Tujuan Sasaran",
        tahun=hasil.tahun,
        kolom=(
            *_KOLOM_3_7,
            column_of_persen("efisiensi", "Efisiensi", nomor="(9)", satuan=satuan),
        ),
        baris=build_indikator_rows(
            hasil.indikator, partial(_build_sel_3_7, satuan=satuan)
        ),
        sumber=f"IKU dan {'DPPA' if berubah else 'DPA'} {hasil.instansi.nama_lengkap} "
        f"Tahun {hasil.tahun}",
        aturan=list_aturan(
            hasil,
            *list_aturan_capaian(hasil.indikator),
            "status",
            "serapan",
            "efisiensi",
            "pembulatan",
        ),
        catatan=tuple(_list_catatan_3_7(hasil)),
    )


def _find_satuan_efisiensi(hasil: HasilTahun) -> str:
    """Find the unit of efisiensi: a difference of percents is in points."""
    return "poin" if hasil.aturan["efisiensi"].rumus == "selisih-poin" else "%"


def _build_sel_3_7(satu: HasilIndikator, satuan: str) -> dict[str, Cell]:
    """Give what Tabel 3.7 says of one indikator."""
    return build_hasil(satu) | {
        "anggaran": cell_of_rupiah(satu.pagu),
        "realisasi_anggaran": cell_of_rupiah(satu.realisasi_anggaran),
        "capaian_anggaran": cell_of_persen(satu.serapan),
        "efisiensi": cell_of_persen(satu.efisiensi, satuan),
    }


def _list_catatan_3_7(hasil: HasilTahun) -> Iterator[str]:
    """Say why the money is not summed and whose money is not known."""
    yield (
        "Anggaran tidak dijumlahkan, karena program atau kegiatan yang sama dapat "
        "mendukung lebih dari satu indikator."
    )
    tanpa: dict[Kosong, list[HasilIndikator]] = {}
    for satu in hasil.indikator:
        if isinstance(satu.pagu, Kosong):
            tanpa.setdefault(satu.pagu, []).append(satu)
    for pagu, daftar in tanpa.items():
        nama = join_nama_indikator(daftar)
        yield f"Anggaran untuk {nama} {pagu.jenis}: {pagu.alasan}."


def build_tabel_3_8(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.8: which program and kegiatan supported which indikator.

    Returns:
        One row per program or kegiatan, in the order of the data; the number
        counts the indikator and stands in the first row of each.

    Source:
        data/<tahun>/capaian.yml, program, percentages as printed.
    """
    daftar = list_capaian_program(hasil)
    utama = [hasil.indikator_by_id(satu.indikator) for satu in daftar]
    return Table(
        id="tabel-3.8",
        nomor="Tabel 3.8",
        judul="Analisis Keberhasilan dan Kegagalan Program dan Kegiatan",
        tahun=hasil.tahun,
        kolom=_KOLOM_3_8,
        baris=tuple(_build_rows_3_8(hasil, daftar)),
        sumber=f"Data Monev {hasil.instansi.nama_lengkap} Tahun {hasil.tahun}",
        aturan=list_aturan(hasil, *list_aturan_capaian(utama), "pembulatan"),
        catatan=tuple(_list_catatan_3_8(hasil, daftar)),
    )


def _build_rows_3_8(
    hasil: HasilTahun, daftar: tuple[CapaianProgram, ...]
) -> Iterator[Row]:
    """Give the rows; a program that supports two indikator has two addresses."""
    urutan = list(dict.fromkeys(satu.indikator for satu in daftar))
    ada: set[str] = set()
    bernomor: set[str] = set()
    for satu in daftar:
        nomor = "" if satu.indikator in bernomor else urutan.index(satu.indikator) + 1
        id_baris = f"{satu.id}-{satu.indikator}" if satu.id in ada else satu.id
        bernomor.add(satu.indikator)
        ada.add(satu.id)
        yield Row(id_baris, {"no": Cell(str(nomor))} | _build_sel_3_8(hasil, satu))


def _build_sel_3_8(hasil: HasilTahun, satu: CapaianProgram) -> dict[str, Cell]:
    """Give what Tabel 3.8 says of one program or kegiatan."""
    utama = hasil.indikator_by_id(satu.indikator)
    return {
        "sasaran": Cell(utama.induk.nama),
        "indikator_iku": Cell(utama.indikator.nama),
        "capaian_iku": cell_of_persen(utama.capaian),
        "program_kegiatan": Cell(hasil.anggaran_by_id(satu.id).nama),
        "indikator": Cell(satu.nama_indikator),
        "capaian": cell_of_angka(satu.capaian, "%"),
        "menunjang": cell_of_teks(satu.menunjang),
        "analisis": cell_of_teks(satu.analisis),
    }


def _list_catatan_3_8(
    hasil: HasilTahun, daftar: tuple[CapaianProgram, ...]
) -> Iterator[str]:
    """Say what was not computed and which indikator have no row."""
    yield (
        "Capaian program dan kegiatan dicatat sebagaimana tercetak, karena target dan "
        "realisasinya tidak diketahui."
    )
    disebut = {satu.indikator for satu in daftar}
    tanpa = [satu for satu in hasil.indikator if satu.id not in disebut]
    if tanpa:
        yield (
            "Program dan kegiatan yang menunjang indikator berikut tidak dirinci di "
            f"sini: {join_nama_indikator(tanpa)}."
        )


def build_tabel_3_9(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.9: budget and spending of program and kegiatan, in rupiah.

    Returns:
        Each program before its kegiatan, then the row `jumlah`.

    Source:
        data/<tahun>/program.yml; data/aturan.yml, serapan.
    """
    return Table(
        id="tabel-3.9",
        nomor="Tabel 3.9",
        judul="Capaian Anggaran Program dan Kegiatan",
        tahun=hasil.tahun,
        kolom=_KOLOM_3_9,
        baris=tuple(_build_rows_3_9(hasil.anggaran)),
        sumber=f"Data Monev {hasil.instansi.nama_lengkap} Tahun {hasil.tahun}",
        aturan=list_aturan(hasil, "serapan", "pembulatan"),
        catatan=(_NISBAH_JUMLAH,),
    )


def _build_rows_3_9(instansi: HasilAnggaran) -> Iterator[Row]:
    """Give the rows of program and kegiatan and their sum."""
    for nomor, program in enumerate(instansi.bagian, start=1):
        for bagian in program.walk():
            awal = {
                "no": Cell(str(nomor) if bagian is program else ""),
                "nama": Cell(bagian.nama),
            }
            jenis = _JENIS[bagian.tingkat]
            yield Row(bagian.id, awal | _build_sel_3_9(bagian), jenis)
    jumlah = {"nama": Cell("Jumlah")} | _build_sel_3_9(instansi)
    yield Row("jumlah", jumlah, "jumlah")


def _build_sel_3_9(bagian: HasilAnggaran) -> dict[str, Cell]:
    """Give the money of one row."""
    return {
        "anggaran": cell_of_rupiah(bagian.pagu),
        "realisasi": cell_of_rupiah(bagian.realisasi),
        "capaian": cell_of_persen(bagian.serapan),
    }
