"""Pictures of a report: the file exists, under this very name, and is a picture."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from pathlib import Path

from lkjip_site.load.jejak import MAKS_KEPALA, find_jejak
from lkjip_site.model.muatan import Dokumen
from lkjip_site.model.tahun import Laporan
from lkjip_site.nilai import Kosong
from lkjip_site.problems import DataPath, Level, Location, Problem

MAKS_GAMBAR = 5_000_000
"""Largest picture in bytes: more makes a page slow on a telephone."""
_AWAL = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".webp": (b"RIFF",),
}
"""Ending of the name -> how the content begins."""


def check_gambar(
    laporan: Dokumen[Laporan], daftar: Sequence[str], folder: Path
) -> Iterator[Problem]:
    """
    Check the pictures of one year.

    Args:
        laporan: The document that names them.
        daftar: Names of the files in the folder of the pictures.
        folder: That folder.
    """
    dipakai: set[str] = set()
    for i, gambar in enumerate(laporan.isi.gambar):
        if isinstance(gambar.berkas, Kosong):
            continue
        if pesan := _check_name(gambar.berkas, daftar, folder):
            path: DataPath = ("gambar", i, "berkas")
            yield laporan.naskah.problem(path, pesan, aturan="gambar-berkas")
            # One of the files may be the picture that was meant.
            dipakai.update(daftar)
        dipakai.add(gambar.berkas)
    tempat = laporan.naskah.berkas.rsplit("/", 1)[0]
    for nama in daftar:
        lokasi = Location(f"{tempat}/gambar/{nama}")
        if pesan := _check_content(folder / nama):
            yield Problem(lokasi, "gambar-isi", pesan)
        elif jejak := find_jejak(_read_head(folder / nama)):
            pesan = f"gambar ini {jejak}"
            yield Problem(lokasi, "berkas-jejak", pesan, Level.PERINGATAN, nama)
        if nama not in dipakai:
            pesan = "gambar ini tidak disebut di laporan.yml, sehingga tidak tampil"
            yield Problem(lokasi, "gambar-lebih", pesan, Level.PERINGATAN)


def _check_name(nama: str, daftar: Sequence[str], folder: Path) -> str:
    """Say what is wrong with the name of a picture; empty when it is there."""
    tempat = "/".join(folder.parts[-3:])
    if "/" in nama or "\\" in nama:
        return f'tertulis "{nama}", seharusnya nama berkas saja, tanpa folder'
    if nama in daftar:
        return ""
    by_kecil = {satu.lower(): satu for satu in daftar}
    if sama := by_kecil.get(nama.lower()):
        return (
            f'tertulis "{nama}", nama berkasnya "{sama}"; samakan huruf besar-kecilnya'
        )
    mirip = difflib.get_close_matches(nama, daftar, 1)
    saran = f'; mungkin maksudnya "{mirip[0]}"' if mirip else ""
    return f'berkas "{nama}" tidak ada di {tempat}/{saran}'


def _read_head(berkas: Path) -> bytes:
    """Read the beginning of a picture, in which it says how it was made."""
    with berkas.open("rb") as isi:
        return isi.read(MAKS_KEPALA)


def _check_content(berkas: Path) -> str:
    """Say why a file is not the picture that its ending promises; else empty."""
    try:
        besar = berkas.stat().st_size
        with berkas.open("rb") as isi:
            awal = isi.read(16)
    except OSError as error:
        return f"gambar tidak dapat dibaca ({error.strerror}); periksa izinnya"
    if not awal.startswith(_AWAL[berkas.suffix.lower()]):
        return f"isi berkas ini bukan gambar {berkas.suffix.lower().lstrip('.')}"
    if besar > MAKS_GAMBAR:
        return (
            f"gambar {besar} bita, paling banyak {MAKS_GAMBAR} bita; perkecil gambarnya"
        )
    return ""
