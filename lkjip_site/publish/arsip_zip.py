"""All open data of a year in one archive, with what explains and proves it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

from lkjip_site.kamus import Istilah, list_kamus
from lkjip_site.publish.paket import CATATAN_LISENSI, NAMA_BERKAS, write_paket
from lkjip_site.publish.paket_tahun import (
    CATATAN_NILAI,
    PaketTahun,
    title_of,
)
from lkjip_site.publish.zip_tetap import write_zip

BACA = "README.txt"
JUMLAH_SIDIK = "SHA256SUMS.txt"
"""In the form that `sha256sum --check` reads."""


def write_arsip(paket: PaketTahun) -> bytes:
    """
    Put the data of a year into a ZIP, below one folder.

    Returns:
        CSV and JSON of every table, datapackage.json, README.txt and
        SHA256SUMS.txt, sorted by name; the same data gives the same bytes.
    """
    isi = {**paket.berkas, NAMA_BERKAS: write_paket(paket)}
    sidik = list_sidik(isi)
    isi[BACA] = write_baca(paket, sidik).encode("utf-8")
    isi[JUMLAH_SIDIK] = f"{sidik}{list_sidik({BACA: isi[BACA]})}".encode()
    return write_zip(paket.nama, paket.tanggal, isi)


def list_sidik(berkas: Mapping[str, bytes]) -> str:
    """List the SHA-256 of some files, a line each, sorted by name."""
    return "".join(
        f"{hashlib.sha256(berkas[nama]).hexdigest()}  {nama}\n"
        for nama in sorted(berkas)
    )


def write_baca(paket: PaketTahun, sidik: str) -> str:
    """
    Write the text that explains the archive.

    Args:
        paket: The year.
        sidik: The SHA-256 of the other files.
    """
    bagian = {
        paket.judul: "\n".join(list_facts(paket)),
        "LISENSI": paket.lisensi if paket.berlisensi else CATATAN_LISENSI,
        "KUTIPAN": paket.kutipan,
        "YANG PERLU DIKETAHUI": "\n".join(f"- {satu}" for satu in _list_catatan(paket)),
        "ISI": "\n".join(
            f"{id_}.csv, {id_}.json: {title_of(table)}"
            for id_, table in paket.tabel.items()
        ),
        "KAMUS KOLOM": "\n".join(_list_kamus(paket)),
        "SHA-256": sidik.rstrip("\n"),
    }
    return "\n\n".join(f"{judul}\n\n{isi}" for judul, isi in bagian.items()) + "\n"


def list_facts(paket: PaketTahun) -> Iterator[str]:
    """Go through what is said first of a year."""
    yield f"Penerbit: {paket.penerbit}"
    yield f"Status laporan: {paket.status}"
    if paket.asal:
        yield f"Asal angka: {paket.asal}"
    if paket.edisi:
        yield f"Edisi data: {paket.edisi}"
    if paket.alamat:
        yield f"Alamat: {paket.alamat_tahun}"


def _list_catatan(paket: PaketTahun) -> Iterator[str]:
    """Go through what a user must know before computing."""
    yield from CATATAN_NILAI
    yield "CSV: UTF-8 tanpa penanda urutan bita (BOM), koma pemisah, titik desimal."
    yield "Untuk Excel atau LibreOffice, pakai berkas XLSX di situs; angkanya sama."
    yield f"{NAMA_BERKAS} menjelaskan tipe dan satuan setiap kolom kepada program."
    if not paket.asal:
        nama = paket.nama_luring
        yield f"Seluruh laporan untuk dibaca tanpa internet: {nama}.zip di situs."


def _list_kamus(paket: PaketTahun) -> Iterator[str]:
    """Go through the columns, each with the tables that have it."""
    for istilah, daftar in list_kamus(paket.tabel.values()).items():
        yield f"{_say_istilah(istilah)} Tabel: {', '.join(daftar)}."


def _say_istilah(istilah: Istilah) -> str:
    """Say what one column is."""
    satuan = f", satuan {istilah.satuan}" if istilah.satuan else ""
    arti = f" {istilah.arti}" if istilah.arti else ""
    return f"{istilah.key} ({istilah.judul}; {istilah.tipe}{satuan}):{arti}"
