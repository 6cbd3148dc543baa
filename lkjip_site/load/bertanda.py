"""The signed PDF of a year: the file exists, is a PDF, and is the one recorded."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from lkjip_site.load.jejak import find_jejak
from lkjip_site.model.muatan import Dokumen
from lkjip_site.model.tahun import Laporan
from lkjip_site.problems import Level, Problem

_AWAL_PDF = b"%PDF-"


def read_bertanda(
    laporan: Dokumen[Laporan], daftar: Sequence[str], folder: Path
) -> tuple[str, list[Problem]]:
    """
    Take the SHA-256 of the signed PDF that lies in the data folder.

    Args:
        laporan: The document that may name it.
        daftar: Names of the files in the folder of signed documents.
        folder: That folder.

    Returns:
        Hexadecimal digits, empty where there is no such file; and what is wrong.
    """
    dokumen = laporan.isi.dokumen_bertanda_tangan
    if dokumen is None or not dokumen.berkas:
        return "", []
    if dokumen.berkas not in daftar:
        ada = f"; yang ada: {', '.join(daftar)}" if daftar else ""
        pesan = f'berkas "{dokumen.berkas}" tidak ada di {_place(folder)}{ada}'
        return "", [_problem(laporan, "berkas", pesan, "dokumen-berkas")]
    try:
        isi = (folder / dokumen.berkas).read_bytes()
    except OSError as error:
        pesan = f"berkas tidak dapat dibaca ({error.strerror}); periksa izinnya"
        return "", [_problem(laporan, "berkas", pesan, "dokumen-berkas")]
    if not isi.startswith(_AWAL_PDF):
        pesan = f'isi berkas "{dokumen.berkas}" bukan PDF'
        return "", [_problem(laporan, "berkas", pesan, "dokumen-berkas")]
    masalah = []
    if jejak := find_jejak(isi):
        pesan = f'berkas "{dokumen.berkas}" {jejak}'
        masalah.append(_warn(laporan, "berkas", pesan, "berkas-jejak", dokumen.berkas))
    sidik = hashlib.sha256(isi).hexdigest()
    if sidik == dokumen.sha256:
        return sidik, masalah
    pesan = f'SHA-256 berkas "{dokumen.berkas}" adalah {sidik}, bukan yang tertulis'
    masalah.append(_warn(laporan, "sha256", pesan, "dokumen-sidik"))
    return sidik, masalah


def _problem(laporan: Dokumen[Laporan], kunci: str, pesan: str, aturan: str) -> Problem:
    """Say what is wrong with the signed document, at its place."""
    path = ("dokumen_bertanda_tangan", kunci)
    return laporan.naskah.problem(path, pesan, aturan=aturan)


def _warn(
    laporan: Dokumen[Laporan], kunci: str, pesan: str, aturan: str, subjek: str = ""
) -> Problem:
    """Say what may be wrong with the signed document; `subjek` lets it be accepted."""
    path = ("dokumen_bertanda_tangan", kunci)
    return laporan.naskah.problem(
        path, pesan, aturan=aturan, level=Level.PERINGATAN, subjek=subjek
    )


def _place(folder: Path) -> str:
    """Give a folder as messages show it, from the data folder on."""
    return f"{'/'.join(folder.parts[-3:])}/"
