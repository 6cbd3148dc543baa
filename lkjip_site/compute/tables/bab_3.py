"""Tables of Bab III: the scale, the results of the year and their causes."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.compute.tables.bab_3_anggaran import build_bab_3_anggaran
from lkjip_site.compute.tables.bab_3_perbandingan import build_perbandingan
from lkjip_site.compute.tables.bagian import (
    build_hasil,
    build_indikator_rows,
    cell_of_teks,
    column_of_persen,
    join_nama,
    join_nama_indikator,
    list_aturan,
    list_aturan_capaian,
    write_kalimat,
    write_kepala,
)
from lkjip_site.model.hasil import HasilIndikator, HasilTahun, Status
from lkjip_site.model.instansi import Kelas
from lkjip_site.table import Cell, Column, Row, Table

_KOLOM_3_1 = (
    Column("no", "No"),
    Column("kategori", "Kategori/Interpretasi"),
    Column("rentang", "Rata-Rata % Capaian"),
)
_KOLOM_3_2 = (
    Column("no", "No", nomor="(1)"),
    Column("sasaran", "Sasaran Strategis", nomor="(2)"),
    Column("indikator", "Indikator Kinerja", nomor="(3)"),
    Column("target", "Target", "number", nomor="(4)"),
    Column("realisasi", "Realisasi", "number", nomor="(5)"),
    column_of_persen("capaian", "Capaian (%)", nomor="(6)"),
    Column("kategori", "Kategori", nomor="(7)"),
    Column("sumber", "Sumber Data", nomor="(8)"),
)
_KOLOM_3_6 = (
    Column("no", "No", nomor="(1)"),
    Column("sasaran", "Tujuan/Sasaran", nomor="(2)"),
    Column("indikator", "Indikator Kinerja", nomor="(3)"),
    Column("target", "Target", "number", nomor="(4)"),
    Column("realisasi", "Realisasi", "number", nomor="(5)"),
    column_of_persen("capaian", "% Capaian", nomor="(6)"),
    Column("analisis", "Analisis Keberhasilan/Kegagalan", nomor="(7)"),
    Column("solusi", "Solusi yang dilakukan", nomor="(8)"),
)


def build_bab_3(hasil: HasilTahun) -> Iterator[Table]:
    """Build the tables of Bab III for which the year has the documents."""
    yield build_tabel_3_1(hasil)
    yield build_tabel_3_2(hasil)
    yield from build_perbandingan(hasil)
    yield build_tabel_3_6(hasil)
    yield from build_bab_3_anggaran(hasil)


def build_tabel_3_1(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.1: the classes of capaian, highest first.

    Source:
        data/aturan.yml, kategori.
    """
    aturan = hasil.aturan["kategori"]
    baris = tuple(
        Row(
            kelas.id,
            {
                "no": Cell(str(nomor)),
                "kategori": Cell(kelas.nama),
                "rentang": Cell(kelas.tercetak or batas),
            },
        )
        for nomor, (kelas, batas) in enumerate(_list_batas(aturan.kelas), start=1)
    )
    dipakai = "; ".join(
        f"{satu.nama} {batas}" for satu, batas in _list_batas(aturan.kelas)
    )
    return Table(
        id="tabel-3.1",
        nomor="Tabel 3.1",
        judul="Pengkategorian Capaian Kinerja",
        tahun=hasil.tahun,
        kolom=_KOLOM_3_1,
        baris=baris,
        sumber=aturan.sumber,
        aturan=list_aturan(hasil, "kategori"),
        catatan=(f"Batas yang dipakai di situs ini: {dipakai}.",),
    )


def _list_batas(daftar: tuple[Kelas, ...]) -> Iterator[tuple[Kelas, str]]:
    """Say of each class from which capaian on it holds, of the lowest below which."""
    *atas, terendah = daftar
    for kelas in atas:
        yield kelas, f"mulai {_write_angka(kelas)}"
    yield terendah, f"di bawah {_write_angka(atas[-1])}" if atas else "semua capaian"


def _write_angka(kelas: Kelas) -> str:
    """Write the limit of a class with a decimal comma."""
    return str(kelas.minimal).replace(".", ",")


def build_tabel_3_2(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.2: target, realisasi, capaian and kategori of the year.

    Source:
        data/<tahun>/perjanjian.yml and capaian.yml; data/aturan.yml, capaian-*,
        kategori, status.
    """
    sumber = f"Indikator Kinerja Utama {write_kepala(hasil)} Tahun {hasil.tahun}"
    if asal := hasil.laporan.asal:
        sumber = (
            f"LKjIP {hasil.instansi.nama_lengkap} Tahun {asal.tahun_laporan}, "
            f"{join_nama(asal.tabel)}"
        )
    return Table(
        id="tabel-3.2",
        nomor="Tabel 3.2",
        judul=f"Capaian Kinerja Perjanjian Kinerja Tahun {hasil.tahun}",
        tahun=hasil.tahun,
        kolom=_KOLOM_3_2,
        baris=build_indikator_rows(hasil.indikator, _build_sel_3_2),
        sumber=sumber,
        aturan=list_aturan(
            hasil,
            *list_aturan_capaian(hasil.indikator),
            *(["batas-capaian"] if _list_dipotong(hasil) else []),
            "kategori",
            "status",
            "pembulatan",
        ),
        catatan=tuple(_list_catatan_3_2(hasil)),
    )


def _build_sel_3_2(satu: HasilIndikator) -> dict[str, Cell]:
    """Give what Tabel 3.2 says of one indikator."""
    kategori = satu.kategori
    return build_hasil(satu) | {
        "kategori": cell_of_teks(
            kategori.nama if isinstance(kategori, Kelas) else kategori
        ),
        "sumber": cell_of_teks(satu.catatan.sumber),
    }


def _list_catatan_3_2(hasil: HasilTahun) -> Iterator[str]:
    """Say where the figures come from, what was missed and what a cap would cut."""
    if hasil.laporan.asal:
        yield write_kalimat(hasil.laporan.asal.penjelasan)
    for satu in hasil.by_status(Status.BELUM):
        if isinstance(satu.kategori, Kelas):
            yield (
                f"Target {satu.indikator.nama} belum tercapai; kategori "
                f"{satu.kategori.nama} hanya menunjukkan besar capaiannya."
            )
    if dipotong := _list_dipotong(hasil):
        batas = str(hasil.aturan["batas-capaian"].batas).replace(".", ",")
        yield (
            "Capaian ditampilkan apa adanya; dengan batas menurut aturan, nilainya "
            f"menjadi {batas}% untuk {join_nama_indikator(dipotong)}."
        )


def _list_dipotong(hasil: HasilTahun) -> list[HasilIndikator]:
    """List the indikator whose capaian is above the cap of the agency."""
    return [satu for satu in hasil.indikator if satu.capaian != satu.capaian_dibatasi]


def build_tabel_3_6(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.6: why each target was reached or missed, and what was done.

    Source:
        data/<tahun>/capaian.yml, penyebab and solusi.
    """
    return Table(
        id="tabel-3.6",
        nomor="Tabel 3.6",
        judul="Analisis Keberhasilan, Kegagalan, dan Solusi",
        tahun=hasil.tahun,
        kolom=_KOLOM_3_6,
        baris=build_indikator_rows(hasil.indikator, _build_sel_3_6),
        sumber=f"IKU {hasil.instansi.nama_lengkap} Tahun {hasil.tahun}",
        aturan=list_aturan(hasil, *list_aturan_capaian(hasil.indikator), "pembulatan"),
    )


def _build_sel_3_6(satu: HasilIndikator) -> dict[str, Cell]:
    """Give what Tabel 3.6 says of one indikator."""
    return build_hasil(satu) | {
        "analisis": cell_of_teks(satu.catatan.penyebab),
        "solusi": cell_of_teks(satu.catatan.solusi),
    }
