"""Signature blocks of the official document: office, empty space, name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lkjip_site.model.dasar import BELUM_DIISI
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.tahun import Perjanjian, Reviu
from lkjip_site.nilai import Kosong
from lkjip_site.render.angka import format_tanggal

NipByJabatan = Mapping[str, str]
"""Office, as the data names it -> NIP, for the signed print only."""


def make_tanda_pengantar(hasil: HasilTahun, nip: NipByJabatan) -> dict[str, Any]:
    """Give the block under the kata pengantar."""
    laporan, instansi = hasil.laporan, hasil.instansi
    pejabat = laporan.penanda_tangan
    jabatan = pejabat.jabatan if pejabat else instansi.kepala
    nama = pejabat.nama if pejabat else BELUM_DIISI
    return {
        "tanggal": _place_and_date(instansi.tempat, laporan.tanggal),
        "kiri": None,
        "kanan": _party("", jabatan, nama, nip),
        "catatan": list(_reasons({"Tanggal": laporan.tanggal, "Nama": nama})),
    }


def make_tanda_perjanjian(
    hasil: HasilTahun, perjanjian: Perjanjian, nip: NipByJabatan
) -> dict[str, Any]:
    """Give the block under an agreement: the superior left, the agency right."""
    pertama, kedua = perjanjian.pihak_pertama, perjanjian.pihak_kedua
    nama = {"Nama pihak pertama": pertama.nama, "Nama pihak kedua": kedua.nama}
    return {
        "tanggal": _place_and_date(hasil.instansi.tempat, perjanjian.tanggal),
        "kiri": _party("Pihak Kedua", kedua.jabatan, kedua.nama, nip),
        "kanan": _party("Pihak Pertama", pertama.jabatan, pertama.nama, nip),
        "catatan": list(_reasons(nama)),
    }


def make_tanda_reviu(
    hasil: HasilTahun, reviu: Reviu, nip: NipByJabatan
) -> dict[str, Any]:
    """Give the block under the statement of the review: the data knows the office."""
    ada = not isinstance(reviu.pejabat, Kosong)
    jabatan = str(reviu.pejabat) if ada else f"(pejabat {_kind(reviu.pejabat)})"
    return {
        "tanggal": _place_and_date(hasil.instansi.tempat, reviu.tanggal),
        "kiri": None,
        "kanan": _party("", jabatan, "", nip),
        "catatan": list(_reasons({"Pejabat": reviu.pejabat})),
    }


def _party(
    peran: str, jabatan: str, nama: str | Kosong, nip: NipByJabatan
) -> dict[str, str]:
    """Give who signs."""
    if isinstance(nama, Kosong):
        nama = f"(nama {nama.jenis})"
    return {
        "peran": peran,
        "jabatan": jabatan,
        "nama": nama,
        "nip": _group_nip(nip.get(jabatan, "")),
    }


def _place_and_date(tempat: str, tanggal: Any) -> str:
    """Give place and date, or the kind of what is missing."""
    if isinstance(tanggal, Kosong):
        return f"{tempat}, (tanggal {tanggal.jenis})"
    return f"{tempat}, {format_tanggal(tanggal)}"


def _kind(nilai: object) -> str:
    """Give the kind of a missing text."""
    return str(nilai.jenis) if isinstance(nilai, Kosong) else ""


def _reasons(daftar: Mapping[str, object]) -> Iterator[str]:
    """Say why something is missing, one sentence each."""
    for apa, nilai in daftar.items():
        if isinstance(nilai, Kosong):
            yield f"{apa} {nilai.jenis}: {nilai.alasan}."


def _group_nip(nip: str) -> str:
    """
    Write a NIP in its groups; empty where none was given.

    >>> _group_nip("201512312050121999")
    '20151231 205012 1 999'
    """
    return " ".join((nip[:8], nip[8:14], nip[14:15], nip[15:])).strip()
