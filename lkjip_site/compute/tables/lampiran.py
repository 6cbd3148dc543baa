"""Tables of the annexes: both agreements, their monthly plans, the matrix."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkjip_site.compute.tables.bagian import (
    TANPA_JUDUL,
    TANPA_TARGET,
    cell_of_teks,
    cell_of_ukuran,
    column_of_rupiah,
    identify,
    write_kalimat,
    write_tanggal,
)
from lkjip_site.compute.tables.perjanjian import (
    build_pagu_rows,
    build_target_rows,
    list_perjanjian,
)
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.renstra import BarisMatriks, Indikator
from lkjip_site.model.tahun import Perjanjian, RencanaAksi, RencanaIndikator
from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.table import Cell, Column, Row, Table

_KOLOM_AWAL = (
    Column("no", "No"),
    Column("sasaran", "Sasaran Strategis"),
    Column("indikator", "Indikator Kinerja"),
)
_KOLOM_TARGET = (*_KOLOM_AWAL, Column("target", "Target (%)", "number"))
_KOLOM_TARGET_BERUBAH = (
    *_KOLOM_AWAL,
    Column("target_sebelum", "Sebelum", "number", "Target (%)"),
    Column("target_sesudah", "Sesudah", "number", "Target (%)"),
)
_KOLOM_PAGU = (
    Column("no", "No"),
    Column("program", "Program"),
    column_of_rupiah("anggaran", "Anggaran"),
    Column("keterangan", "Keterangan"),
)
_KOLOM_PAGU_BERUBAH = (
    Column("no", "No"),
    Column("program", "Program"),
    column_of_rupiah("anggaran_sebelum", "Sebelum", grup="Anggaran"),
    column_of_rupiah("anggaran_sesudah", "Sesudah", grup="Anggaran"),
    Column("keterangan", "Keterangan"),
)
_BULAN = tuple(range(1, 13))
_KOLOM_RENCANA = (
    *_KOLOM_AWAL,
    Column("satuan", "Satuan"),
    *(
        Column(f"target_{b}", "Target", "number", f"Output / Outcome – bulan {b}")
        for b in _BULAN
    ),
    Column("jml", "Jml Target", "number", "Output / Outcome – Jml"),
)
_KOLOM_MATRIKS = (
    Column("no", "No.", nomor="(1)"),
    Column("tujuan", "Tujuan", nomor="(2)"),
    Column("sasaran", "Sasaran", nomor="(3)"),
    Column("indikator", "Indikator Tujuan / Sasaran", nomor="(4)"),
)
_TANPA_BULAN = Kosong(
    JenisKosong.BELUM_TERSEDIA, "rencana aksi tidak memuat target bulan ini"
)


def build_lampiran(hasil: HasilTahun) -> Iterator[Table]:
    """Build the tables of the annexes for which the year has the documents."""
    daftar = list_perjanjian(hasil)
    if daftar:
        yield from build_lampiran_1(hasil, daftar[0])
    if len(daftar) > 1:
        yield from build_lampiran_2(hasil, daftar[-2], daftar[-1])
    if hasil.renstra.matriks:
        yield build_lampiran_3(hasil)


def build_lampiran_1(hasil: HasilTahun, awal: Perjanjian) -> Iterator[Table]:
    """
    Build the first agreement: targets, money and monthly plan.

    Source:
        data/<tahun>/perjanjian.yml and rencana_aksi.yml.
    """
    yield Table(
        id="lampiran-1-pk-awal",
        nomor="",
        judul=f"{_write_judul(awal)}: sasaran strategis",
        tahun=hasil.tahun,
        kolom=_KOLOM_TARGET,
        baris=build_target_rows(hasil, {"target": awal}, urut_renstra=False),
        sumber=_write_sumber(hasil, awal),
        catatan=_list_catatan_satuan(hasil, awal),
    )
    yield from _build_pasangan(
        hasil, awal, "lampiran-1-pk-awal", "lampiran-1-rencana-aksi"
    )


def build_lampiran_2(
    hasil: HasilTahun, sebelum: Perjanjian, sesudah: Perjanjian
) -> Iterator[Table]:
    """
    Build the last agreement: each target and pagu beside that before the change.

    Args:
        hasil: The year.
        sebelum: The version that was replaced: the targets before the change.
        sesudah: The last version; it may state its own pagu before the change.

    Source:
        data/<tahun>/perjanjian.yml and rencana_aksi.yml.
    """
    yield Table(
        id="lampiran-2-pk-perubahan",
        nomor="",
        judul=f"{_write_judul(sesudah)}: sasaran strategis sebelum dan sesudah",
        tahun=hasil.tahun,
        kolom=_KOLOM_TARGET_BERUBAH,
        baris=build_target_rows(
            hasil,
            {"target_sebelum": sebelum, "target_sesudah": sesudah},
            urut_renstra=False,
        ),
        sumber=_write_sumber(hasil, sesudah),
        catatan=_list_catatan_satuan(hasil, sesudah),
    )
    yield from _build_pasangan(
        hasil, sesudah, "lampiran-2-pk-perubahan", "lampiran-2-rencana-aksi", sebelum
    )


def _build_pasangan(
    hasil: HasilTahun,
    versi: Perjanjian,
    id_perjanjian: str,
    id_rencana: str,
    sebelum: Perjanjian | None = None,
) -> Iterator[Table]:
    """Build the money of a version, its monthly plan, and the money once more."""
    if hasil.muatan.program:
        judul = f"{_write_judul(versi)}: program dan anggaran"
        yield _build_anggaran(hasil, versi, sebelum, id_perjanjian, judul)
    rencana = _find_rencana(hasil, versi)
    if rencana:
        yield _build_rencana(hasil, versi, rencana, id_rencana)
        if hasil.muatan.program:
            judul = f"Rencana Aksi {_write_judul(versi)}: program dan anggaran"
            yield _build_anggaran(hasil, versi, sebelum, id_rencana, judul)


def _build_anggaran(
    hasil: HasilTahun,
    versi: Perjanjian,
    sebelum: Perjanjian | None,
    awalan: str,
    judul: str,
) -> Table:
    """Build the money of a version, beside that before the change if there is one."""
    pagu_by_kolom: dict[str, Mapping[str, int]] = {"anggaran": versi.pagu}
    catatan: tuple[str, ...] = (TANPA_JUDUL,)
    if sebelum:
        pagu_by_kolom = {
            "anggaran_sebelum": versi.pagu_sebelum or sebelum.pagu,
            "anggaran_sesudah": versi.pagu,
        }
        catatan += _list_catatan_sebelum(versi, sebelum)
    return Table(
        id=f"{awalan}-anggaran",
        nomor="",
        judul=f"{judul} sebelum dan sesudah" if sebelum else judul,
        tahun=hasil.tahun,
        kolom=_KOLOM_PAGU_BERUBAH if sebelum else _KOLOM_PAGU,
        baris=build_pagu_rows(hasil, pagu_by_kolom),
        sumber=_write_sumber(hasil, versi),
        catatan=catatan,
    )


def _list_catatan_sebelum(versi: Perjanjian, sebelum: Perjanjian) -> tuple[str, ...]:
    """Say which pagu stands as the one before the change."""
    if not versi.pagu_sebelum:
        return (f"Pagu sebelum perubahan diambil dari {sebelum.nama}.",)
    keputusan = versi.keputusan_pagu_sebelum
    return (write_kalimat(keputusan),) if keputusan else ()


def _list_catatan_satuan(hasil: HasilTahun, versi: Perjanjian) -> tuple[str, ...]:
    """Say that the percent of the head does not hold for every indikator."""
    lain = any(
        indikator.id in versi.target and indikator.satuan.lower() != "persen"
        for _, _, indikator in hasil.renstra.daftar_indikator()
    )
    kalimat = (
        "Kepala kolom menyebut persen sebagaimana tercetak; satuan setiap target "
        "mengikuti indikatornya."
    )
    return (kalimat,) if lain else ()


def _write_judul(versi: Perjanjian) -> str:
    """Write the name of a version with its annex and date."""
    return f"{versi.nama} ({versi.lampiran}, {write_tanggal(versi.tanggal)})"


def _write_sumber(hasil: HasilTahun, versi: Perjanjian) -> str:
    """Write the agreement as the source of a table."""
    return f"{versi.nama}, {hasil.instansi.nama_lengkap}, {versi.lampiran}"


def _find_rencana(hasil: HasilTahun, versi: Perjanjian) -> RencanaAksi | None:
    """Find the monthly plan of a version."""
    dokumen = hasil.muatan.rencana_aksi
    daftar = dokumen.isi.rencana_aksi if dokumen else ()
    return next((satu for satu in daftar if satu.perjanjian == versi.id), None)


def _build_rencana(
    hasil: HasilTahun, versi: Perjanjian, rencana: RencanaAksi, id_tabel: str
) -> Table:
    """Build a monthly plan, a row per indikator in the order of the plan itself."""
    by_id = {satu[2].id: satu for satu in hasil.renstra.daftar_indikator()}
    baris = []
    for nomor, satu in enumerate(rencana.indikator, start=1):
        tujuan, sasaran, indikator = by_id[satu.id]
        sel = identify(nomor, sasaran or tujuan, indikator)
        baris.append(Row(satu.id, sel | _build_sel_rencana(satu, indikator)))
    return Table(
        id=id_tabel,
        nomor="",
        judul=f"Rencana Aksi {_write_judul(versi)}",
        tahun=hasil.tahun,
        kolom=_KOLOM_RENCANA,
        baris=tuple(baris),
        sumber=_write_sumber(hasil, versi),
    )


def _build_sel_rencana(satu: RencanaIndikator, indikator: Indikator) -> dict[str, Cell]:
    """Give the months of one indikator, in the unit that the plan names."""
    sel = {"satuan": Cell(satu.satuan)}
    for bulan in _BULAN:
        target = satu.target.get(bulan, _TANPA_BULAN)
        sel[f"target_{bulan}"] = cell_of_ukuran(target, satu.satuan, indikator.desimal)
    sel["jml"] = cell_of_ukuran(satu.jumlah, satu.satuan, indikator.desimal)
    return sel


def build_lampiran_3(hasil: HasilTahun) -> Table:
    """
    Build the matrix of the plan, as it is attached to the report.

    Source:
        data/renstra/*.yml, matriks.
    """
    renstra = hasil.renstra
    daftar_tahun = range(renstra.awal, renstra.akhir + 1)
    grup = "Target Kinerja Tujuan / Sasaran pada Tahun Ke -"
    kolom_tahun = (
        Column(f"target_{tahun}", str(tahun), "number", grup, f"({nomor})")
        for nomor, tahun in enumerate(daftar_tahun, start=5)
    )
    return Table(
        id="lampiran-3-matriks-renstra",
        nomor="",
        judul=f"Matriks Renstra {hasil.instansi.singkatan}",
        tahun=hasil.tahun,
        kolom=(*_KOLOM_MATRIKS, *kolom_tahun),
        baris=tuple(_build_matriks(renstra.matriks, daftar_tahun)),
        sumber=renstra.nama,
    )


def _build_matriks(
    daftar: tuple[BarisMatriks, ...], daftar_tahun: range
) -> Iterator[Row]:
    """Give the rows of the matrix; the number counts the tujuan."""
    nomor = 0
    for satu in daftar:
        nomor += bool(satu.tujuan)
        sel = {
            "no": Cell(str(nomor) if satu.tujuan else ""),
            "tujuan": cell_of_teks(satu.tujuan),
            "sasaran": cell_of_teks(satu.sasaran),
            "indikator": cell_of_teks(satu.indikator),
        }
        for tahun in daftar_tahun:
            target = satu.target.get(tahun, TANPA_TARGET)
            sel[f"target_{tahun}"] = cell_of_ukuran(target, satu.satuan, satu.desimal)
        yield Row(satu.id, sel)
