"""
What the columns of the tables mean, for everyone who reads them elsewhere.

One dictionary for the spreadsheet, the data package, the archive and the page
of the data, so that they say the same of a column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from lkjip_site.table import Column, Table

TipeField = Literal["string", "integer", "number"]
"""Type of a column in CSV, by its name in Frictionless Table Schema."""

ARTI: Mapping[str, str] = {
    "alasan": "Alasan tidak adanya nilai, atau alasan perbedaan.",
    "analisis": "Uraian mengapa hasilnya demikian.",
    "anggaran": "Pagu anggaran.",
    "anggaran_sebelum": "Pagu anggaran sebelum perubahan perjanjian.",
    "anggaran_sesudah": "Pagu anggaran setelah perubahan perjanjian.",
    "arah": "Arah yang baik: naik, turun, rentang, tepat, atau teks.",
    "bobot": "Berat ringannya perbedaan dengan dokumen tercetak.",
    "bukti": "Tempat di situs yang membuktikannya.",
    "capaian": "Perbandingan realisasi dengan target atau pagu, dalam persen.",
    "capaian_anggaran": "Realisasi anggaran dibagi pagu, dalam persen.",
    "capaian_iku": "Capaian indikator kinerja utama, dalam persen.",
    "definisi": "Apa yang diukur.",
    "definisi_versi": "Nomor versi definisi; bertambah saat definisinya berubah.",
    "efisiensi": "Perbandingan capaian kinerja dengan serapan anggaran, dalam persen.",
    "id": "Kode tetap baris; tidak berubah dari tahun ke tahun.",
    "indikator": "Nama indikator kinerja.",
    "indikator_iku": "Nama indikator kinerja utama.",
    "jml": "Target setahun.",
    "jumlah": "Jumlah anggaran.",
    "kategori": "Kategori capaian menurut skala yang dipakai.",
    "keadaan": "Ada, sebagian, atau belum ada dalam laporan.",
    "kemajuan": "Realisasi dibandingkan target akhir rencana strategis, dalam persen.",
    "ket": "Keterangan.",
    "keterangan": "Keterangan.",
    "menunjang": "Menunjang atau tidaknya program atau kegiatan terhadap indikator.",
    "nama": "Nama indikator, program, kegiatan, atau subkegiatan.",
    "no": "Nomor urut sebagaimana di laporan.",
    "no_sasaran": "Nomor sasaran sebagaimana di laporan.",
    "pagu": "Anggaran setelah perubahan terakhir.",
    "pagu_awal": "Anggaran menurut perjanjian kinerja yang pertama.",
    "pagu_sebelum": "Anggaran sebelum perubahan, menurut perjanjian terakhir.",
    "penentu": "Yang menentukan keadaannya: program komputer atau petugas.",
    "program": "Nama program.",
    "program_kegiatan": "Nama program atau kegiatan.",
    "putus_seri": "Alasan angkanya tidak dapat dibandingkan dengan tahun sebelumnya.",
    "realisasi": "Hasil yang dicapai, atau uang yang dibelanjakan.",
    "realisasi_anggaran": "Uang yang dibelanjakan.",
    "rentang": "Batas capaian sebuah kategori.",
    "rumus": "Cara menghitung.",
    "sasaran": "Sasaran strategis.",
    "sasaran_atau_indikator": "Sasaran strategis atau indikatornya.",
    "satuan": "Satuan target dan realisasi.",
    "serapan": "Realisasi anggaran dibagi pagu, dalam persen.",
    "solusi": "Apa yang dilakukan atau akan dilakukan.",
    "standar": "Angka pembanding dari luar instansi.",
    "status": "Target tercapai atau belum; terpisah dari kategori.",
    "sumber": "Dari mana angka atau keterangan ini.",
    "syarat": "Isi yang diminta dari laporan.",
    "tahun": "Tahun.",
    "tampil": "Sebagaimana tampil di situs ini.",
    "tanggal": "Tanggal.",
    "target": "Target.",
    "target_akhir": "Target pada tahun terakhir rencana strategis.",
    "target_sebelum": "Target sebelum perubahan perjanjian.",
    "target_sesudah": "Target setelah perubahan perjanjian.",
    "tempat": "Tempat dalam laporan.",
    "tercetak": "Sebagaimana tercetak di dokumen resmi.",
    "tingkat": "Instansi, program, atau kegiatan.",
    "tujuan": "Tujuan strategis.",
    "uraian": "Penjelasan keadaannya.",
}
"""Key of a column, without the year or the month at its end -> what it holds."""
_AKHIRAN = re.compile(r"_(?:(?P<tahun>[0-9]{4})|(?P<bulan>[0-9]{1,2}))$")


@dataclass(frozen=True)
class Istilah:
    """A column as the dictionary describes it."""

    key: str
    judul: str
    """Its head, the head of its group before it."""
    tipe: TipeField
    satuan: str
    """Unit of its figures; empty for text, or where rows differ in it."""
    arti: str


def describe_key(key: str) -> str:
    """
    Say what a column holds.

    >>> describe_key("target_2026"), describe_key("target_12")
    ('Target. Tahun 2026.', 'Target. Bulan ke-12.')
    """
    akhir = _AKHIRAN.search(key)
    arti = ARTI.get(key[: akhir.start()] if akhir else key, "")
    if akhir is None:
        return arti
    waktu = f"Tahun {akhir['tahun']}." if akhir["tahun"] else f"Bulan ke-{akhir[2]}."
    return f"{arti} {waktu}".lstrip()


def list_istilah(table: Table) -> Iterator[Istilah]:
    """Go through the columns of a CSV in order, the id of the rows first."""
    if not has_own_id(table):
        yield Istilah("id", "Id", "string", "", ARTI["id"])
    for kolom in table.kolom:
        judul = f"{kolom.grup}: {kolom.judul}" if kolom.grup else kolom.judul
        tipe = find_tipe(table, kolom)
        satuan = find_satuan(table, kolom)
        yield Istilah(kolom.key, judul, tipe, satuan, describe_key(kolom.key))


def has_own_id(table: Table) -> bool:
    """Tell whether a table has a column `id` of its own, in place of the row id."""
    return any(kolom.key == "id" for kolom in table.kolom)


def find_tipe(table: Table, kolom: Column) -> TipeField:
    """
    Find the type of a column in CSV, that holds for every value in it.

    Returns:
        A column of figures in which a range or a step of a scale stands is text.
    """
    if kolom.tipe == "text":
        return "string"
    isi = list(_values_of(table, kolom))
    if any(not isinstance(nilai, int | Decimal) for nilai in isi):
        return "string"
    if kolom.tipe == "rupiah" and all(isinstance(nilai, int) for nilai in isi):
        return "integer"
    return "number"


def find_satuan(table: Table, kolom: Column) -> str:
    """Find the unit of a column: its own, or the one that all its cells share."""
    if kolom.satuan or kolom.tipe == "text":
        return kolom.satuan
    satuan = {
        sel.satuan for _, satu, sel in table.cells() if satu is kolom and not sel.kosong
    }
    return satuan.pop() if len(satuan) == 1 else ""


def _values_of(table: Table, kolom: Column) -> Iterator[object]:
    """Go through the values of a column that are there."""
    for baris in table.baris:
        sel = baris.sel.get(kolom.key)
        if sel is None or sel.nilai == "":
            continue
        if sel.kosong is None:
            yield sel.nilai


def list_kamus(daftar: Iterable[Table]) -> dict[Istilah, list[str]]:
    """Gather the columns of many tables, as `join_kamus` does."""
    return join_kamus((table.id, list_istilah(table)) for table in daftar)


def join_kamus(
    daftar: Iterable[tuple[str, Iterable[Istilah]]],
) -> dict[Istilah, list[str]]:
    """
    Join the columns of many tables.

    Args:
        daftar: Id of each table with its columns.

    Returns:
        Column -> ids of the tables that have it; columns in the order of their keys.
    """
    kamus: dict[Istilah, list[str]] = {}
    for id_tabel, milik in daftar:
        for istilah in milik:
            kamus.setdefault(istilah, []).append(id_tabel)
    return dict(sorted(kamus.items(), key=lambda satu: _order(satu[0])))


def _order(istilah: Istilah) -> tuple[str, ...]:
    """Give the place of a column in the dictionary."""
    return istilah.key, istilah.judul, istilah.tipe, istilah.satuan
