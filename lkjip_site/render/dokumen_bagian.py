"""What a page lists for the screen and paper sets otherwise: signers and pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.tahun import Gambar
from lkjip_site.nilai import Kosong
from lkjip_site.render.cari import Pencari
from lkjip_site.render.dokumen_tabel import write_alasan
from lkjip_site.render.dokumen_tanda import (
    NipByJabatan,
    make_tanda_pengantar,
    make_tanda_perjanjian,
    make_tanda_reviu,
)
from lkjip_site.render.rujukan_daftar import Daftar

PENGANTAR, REVIU = "pengantar", "reviu"
"""Ids of signature blocks; that of an agreement is `perjanjian-` and its id."""


def mark_places(teks: str, semua: Hasil, hasil: HasilTahun) -> str:
    """
    Put a place where the text of a page lists signers or pictures.

    Args:
        teks: Markdown of a page, its lists as `Daftar` writes them.
        semua: All years.
        hasil: The year of the page.
    """
    for tertulis, pengganti in _find_lists(Daftar(Pencari(semua, hasil)), hasil):
        if tertulis:
            teks = teks.replace(tertulis, pengganti)
    return teks


def _find_lists(daftar: Daftar, hasil: HasilTahun) -> Iterator[tuple[str, str]]:
    """Go through the lists and what takes their place."""
    yield daftar.penutup_pengantar(), _place("tanda", PENGANTAR)
    for id_perjanjian in daftar.cari.perjanjian_by_id:
        tertulis = daftar.tanda_tangan_perjanjian(id_perjanjian)
        yield tertulis, _place("tanda", f"perjanjian-{id_perjanjian}")
    by_bagian: dict[str, list[str]] = {}
    for gambar in hasil.laporan.gambar:
        by_bagian.setdefault(gambar.bagian, []).append(_place("gambar", gambar.id))
    for bagian, isi in by_bagian.items():
        yield daftar.daftar_gambar(bagian), "\n\n".join(isi)


def _place(apa: str, id_tempat: str) -> str:
    """Give the mark of a place; an id is letters, figures and hyphens."""
    return f'<div data-{apa}="{id_tempat}"></div>'


def make_tanda(hasil: HasilTahun, nip: NipByJabatan) -> dict[str, dict[str, Any]]:
    """Give all signature blocks of a year by id."""
    tanda = {PENGANTAR: make_tanda_pengantar(hasil, nip)}
    dokumen = hasil.muatan.perjanjian
    for satu in dokumen.isi.perjanjian if dokumen else ():
        tanda[f"perjanjian-{satu.id}"] = make_tanda_perjanjian(hasil, satu, nip)
    if hasil.laporan.reviu:
        tanda[REVIU] = make_tanda_reviu(hasil, hasil.laporan.reviu, nip)
    return tanda


def list_jabatan(hasil: HasilTahun) -> set[str]:
    """List the offices that sign the document of a year."""
    pihak = [
        satu[sisi]
        for satu in make_tanda(hasil, {}).values()
        for sisi in ("kiri", "kanan")
    ]
    return {satu["jabatan"] for satu in pihak if satu}


def make_gambar(hasil: HasilTahun) -> dict[str, dict[str, str]]:
    """Give all pictures of a year by id."""
    return {satu.id: _picture(satu) for satu in hasil.laporan.gambar}


def _picture(gambar: Gambar) -> dict[str, str]:
    """Give one picture: its file in the folder `gambar`, or why there is none."""
    berkas = gambar.berkas
    kosong = isinstance(berkas, Kosong)
    return {
        "judul": gambar.judul,
        "sumber": gambar.sumber,
        "berkas": "" if kosong else f"gambar/{berkas}",
        "alasan": write_alasan(berkas) if isinstance(berkas, Kosong) else "",
    }


def list_gambar(hasil: HasilTahun) -> Mapping[str, str]:
    """Give the pictures that have a file: path in the document -> name of the file."""
    return {
        f"gambar/{satu.berkas}": satu.berkas
        for satu in hasil.laporan.gambar
        if not isinstance(satu.berkas, Kosong)
    }
