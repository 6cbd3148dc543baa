"""A year with its tables -> what differs from print, what is missing; as Tables too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lkjip_site.compute.kelengkapan import Bahan, compute_kelengkapan
from lkjip_site.compute.koreksi import build_tabel_koreksi, compute_koreksi
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.kelengkapan import PaketSyarat
from lkjip_site.model.pemeriksaan import Kelengkapan, Pemeriksaan, Penilaian
from lkjip_site.table import Cell, Column, Row, Table

_KOLOM = (
    Column("id", "Kode"),
    Column("syarat", "Yang diminta"),
    Column("keadaan", "Keadaan"),
    Column("uraian", "Uraian"),
    Column("bukti", "Bukti"),
    Column("penentu", "Ditentukan oleh"),
    Column("tanggal", "Tanggal jawaban"),
    Column("sumber", "Sumber"),
)


def examine(
    bahan: Bahan, paket: PaketSyarat, format_sel: Callable[[Cell, Column], str]
) -> Pemeriksaan:
    """
    Look at one year once more.

    Args:
        bahan: A year with a report of its own, and what the check found in it.
        paket: What a report must hold.
        format_sel: Gives the text of a cell as the pages show it.
    """
    return Pemeriksaan(
        compute_koreksi(bahan.hasil.muatan, bahan.tabel, format_sel),
        compute_kelengkapan(bahan, paket),
    )


def build_tabel_pemeriksaan(
    hasil: HasilTahun,
    pemeriksaan: Pemeriksaan,
    format_sel: Callable[[Cell, Column], str],
) -> dict[str, Table]:
    """
    Build the Tables of what was found, for the downloads.

    Args:
        hasil: The year.
        pemeriksaan: What was found in it.
        format_sel: Gives the text of a cell as the pages show it.

    Returns:
        `kelengkapan`, and `koreksi` where the year has that file.
    """
    kelengkapan = _build_kelengkapan(hasil, pemeriksaan.kelengkapan)
    daftar = [kelengkapan]
    if hasil.muatan.koreksi:
        daftar.append(build_tabel_koreksi(hasil, pemeriksaan.koreksi, format_sel))
    return {satu.id: satu for satu in daftar}


def _build_kelengkapan(hasil: HasilTahun, kelengkapan: Kelengkapan) -> Table:
    """Build the Table of the requirements: one row each."""
    sumber = kelengkapan.paket.sumber
    return Table(
        id="kelengkapan",
        nomor="",
        judul=f"{kelengkapan.paket.nama} tahun {hasil.tahun}",
        tahun=hasil.tahun,
        kolom=_KOLOM,
        baris=tuple(_build_row(satu, sumber) for satu in kelengkapan.penilaian),
        sumber=f"LKjIP {hasil.instansi.nama_lengkap} Tahun {hasil.tahun}",
    )


def _build_row(satu: Penilaian, sumber: Mapping[str, str]) -> Row:
    """Give the row of one requirement."""
    syarat, jawaban = satu.syarat, satu.jawaban
    isi = {
        "id": syarat.id,
        "syarat": syarat.teks,
        "keadaan": str(satu.temuan.keadaan),
        "uraian": satu.temuan.uraian,
        "bukti": jawaban.bukti if jawaban else " ".join(syarat.bukti),
        "penentu": jawaban.jabatan if jawaban else syarat.penentu,
        "tanggal": jawaban.tanggal.isoformat() if jawaban else "",
        "sumber": "; ".join(sumber[key] for key in syarat.sumber),
    }
    return Row(syarat.id, {key: Cell(teks) for key, teks in isi.items()})
