"""Sentences of the year page about its documents: the one made here, the one signed."""

from __future__ import annotations

from html import escape

from lkjip_site.model.bertanda import DokumenBertanda
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.nilai import Kosong
from lkjip_site.render.angka import format_tanggal
from lkjip_site.render.kalimat import say_kosong
from lkjip_site.render.teks import Md, join_md, md

_TANPA_DOKUMEN = "arsip"
"""Status of a year whose document is not made anew."""


def say_dokumen(hasil: HasilTahun) -> Md:
    """
    Link the documents of a year, from its first page.

    Returns:
        The document made from the data, then the signed one with whether its
        file is still the one that was recorded; empty where there is neither.
    """
    kalimat = [_say_made(hasil)]
    if bertanda := hasil.laporan.dokumen_bertanda_tangan:
        kalimat.append(_say_signed(bertanda, hasil.muatan.sidik_bertanda))
    return join_md(kalimat, "\n\n")


def say_resmi(hasil: HasilTahun) -> Md:
    """
    Link the signed document and the one made here, in short, from the first page.

    Returns:
        Without a signed one, why there is none.
    """
    laporan, folder = hasil.laporan, f"{hasil.tahun}/"
    bertanda = laporan.dokumen_bertanda_tangan
    if bertanda:
        alamat = str(bertanda.tautan) or f"{folder}dokumen/{bertanda.berkas}"
        resmi = md(
            "{}, ditandatangani pada {}",
            _link(bertanda.berkas or alamat, alamat),
            format_tanggal(bertanda.tanggal),
        )
    elif isinstance(laporan.dokumen_resmi, Kosong):
        resmi = say_kosong(laporan.dokumen_resmi)
    else:
        resmi = _link(laporan.dokumen_resmi, laporan.dokumen_resmi)
    if laporan.status == _TANPA_DOKUMEN:
        return resmi
    nama = f"lkjip-{hasil.tahun}.pdf"
    return md("{}; untuk dicetak: {}", resmi, _link(nama, f"{folder}{nama}"))


def _say_made(hasil: HasilTahun) -> Md:
    """Link the document that is made here."""
    if hasil.laporan.status == _TANPA_DOKUMEN:
        return Md("")
    nama = f"lkjip-{hasil.tahun}.pdf"
    return md(
        "Seluruh laporan sebagai dokumen untuk dicetak: {} (PDF, tabelnya terlampir "
        "sebagai CSV).",
        _link(nama, nama),
    )


def _say_signed(bertanda: DokumenBertanda, sidik: str) -> Md:
    """Link the signed document and say whether it is the one that was recorded."""
    alamat = str(bertanda.tautan) or f"dokumen/{bertanda.berkas}"
    kalimat = md(
        "Dokumen yang ditandatangani pada {}: {}.",
        format_tanggal(bertanda.tanggal),
        _link(bertanda.berkas or alamat, alamat),
    )
    return md("{} {}", kalimat, _say_sidik(bertanda, sidik))


def _say_sidik(bertanda: DokumenBertanda, sidik: str) -> Md:
    """Say how the file compares with its record."""
    tercatat = Md(f"<code>{bertanda.sha256}</code>")
    if bertanda.tautan:
        return md("SHA-256 yang tercatat, untuk mencocokkan unduhannya: {}.", tercatat)
    if sidik == bertanda.sha256:
        return md("SHA-256-nya sama dengan yang tercatat: {}.", tercatat)
    return md(
        "**SHA-256-nya berbeda dari yang tercatat**, jadi berkas ini bukan lagi yang "
        "ditandatangani: tercatat {}, kini {}.",
        tercatat,
        Md(f"<code>{sidik}</code>"),
    )


def _link(teks: str, alamat: str) -> Md:
    """Link a file; as HTML, since the engine knows of no file that comes later."""
    aman = escape(alamat)
    return Md(f'<a href="{aman}">{escape(teks)}</a>')
