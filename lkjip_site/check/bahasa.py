"""Spelling of our own texts, and abbreviations that nobody explains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from lkjip_site.check.kalimat import SAMAR, hide_machinery, hide_quotes
from lkjip_site.check.telusur import list_dokumen
from lkjip_site.check.tulisan import KUNCI_KAMI, Tulisan, walk_scalar
from lkjip_site.ejaan import EJAAN
from lkjip_site.model.muatan import Muatan
from lkjip_site.problems import Problem

_EJAAN = re.compile(
    rf"\b(?:{'|'.join(satu.replace(' ', '[ -]') for satu in EJAAN)})"
    r"(?=(?:nya|lah|pun)?\b)",
    re.IGNORECASE,
)
# Quicker than the pattern: almost no text holds any of these words.
_KATA = re.compile("[a-z]+")
_KATA_EJAAN = frozenset(
    satu.split()[0] + akhiran for satu in EJAAN for akhiran in ("", "nya", "lah", "pun")
)
_NAMA_PERATURAN = re.compile(r"\bPeraturan (?:Walikota|Daerah Propinsi)\b")
_SINGKATAN = re.compile(r"(?<![\w-])[A-Z]{2,}(?![\w])")
_ROMAWI = re.compile(r"[IVXLC]+")
_SEBUTAN = re.compile(r"(.)\1+")
"""Grades such as AA and CC are words of a scale."""
_URAI = re.compile(r"\w+ \w+ \(([A-Z]{2,})\)")


def check_ejaan(daftar: Iterable[Tulisan], muatan: Muatan) -> Iterator[Problem]:
    """Check the spelling of texts of ours; official names in them are not ours."""
    for tulisan in daftar:
        if not find_ejaan(tulisan.teks):
            continue
        for posisi, kata in find_ejaan(tulisan.teks, collect_nama_resmi(muatan)):
            baku = EJAAN[" ".join(kata.lower().replace("-", " ").split())]
            pesan = f'tertulis "{kata}", bentuk bakunya "{baku}"'
            yield tulisan.problem(posisi, pesan, aturan="ejaan", kata=kata)


def check_singkatan(daftar: Iterable[Tulisan], muatan: Muatan) -> Iterator[Problem]:
    """Check that the glossary has each abbreviation; it is reported once a file."""
    dikenal = collect_singkatan(muatan)
    if dikenal is None:
        return
    dilaporkan: set[tuple[str, str]] = set()
    for tulisan in daftar:
        for posisi, kata in find_singkatan(tulisan.teks):
            kunci = (tulisan.sumber.berkas, kata)
            if kata not in dikenal and kunci not in dilaporkan:
                dilaporkan.add(kunci)
                pesan = f'singkatan "{kata}" tidak ada dalam glosarium.yml; tambahkan'
                yield tulisan.problem(posisi, pesan, aturan="singkatan", kata=kata)


@lru_cache(maxsize=8192)
def find_ejaan(
    teks: str, nama_resmi: tuple[str, ...] = ()
) -> tuple[tuple[int, str], ...]:
    """
    Find forms that are not standard, with their positions.

    Args:
        teks: A text of ours.
        nama_resmi: Official names, whose spelling does not count.

    >>> find_ejaan("Analisa “azas” itu")
    ((0, 'Analisa'),)
    """
    if _KATA_EJAAN.isdisjoint(_KATA.findall(teks.lower())):
        return ()
    samar = hide_quotes(hide_machinery(teks))
    samar = _NAMA_PERATURAN.sub(lambda cocok: SAMAR * len(cocok[0]), samar)
    for nama in nama_resmi:
        samar = samar.replace(nama, SAMAR * len(nama))
    return tuple((cocok.start(), cocok[0]) for cocok in _EJAAN.finditer(samar))


@lru_cache(maxsize=8192)
def find_singkatan(teks: str) -> tuple[tuple[int, str], ...]:
    """
    Find abbreviations in capitals that the text itself does not spell out.

    >>> find_singkatan("Bab II tentang LKE, menurut surat keterangan teregister (SKT)")
    ((15, 'LKE'),)
    """
    if not _SINGKATAN.search(teks):
        return ()
    samar = hide_quotes(hide_machinery(teks))
    terurai = set(_URAI.findall(samar))
    return tuple(
        (cocok.start(), cocok[0])
        for cocok in _SINGKATAN.finditer(samar)
        if cocok[0] not in terurai
        and not _ROMAWI.fullmatch(cocok[0])
        and not _SEBUTAN.fullmatch(cocok[0])
    )


def collect_nama_resmi(muatan: Muatan) -> tuple[str, ...]:
    """Collect the official names with forms that are not standard, longest first."""
    nama = {
        teks
        for dokumen in list_dokumen(muatan)
        for path, teks in walk_scalar(dokumen.naskah.raw)
        if not KUNCI_KAMI.intersection(path) and find_ejaan(teks)
    }
    return tuple(sorted(nama, key=lambda satu: (-len(satu), satu)))


def collect_singkatan(muatan: Muatan) -> frozenset[str] | None:
    """Collect the abbreviations that are explained; None without a glossary."""
    if muatan.glosarium is None:
        return None
    daftar = [muatan.instansi.isi.singkatan] if muatan.instansi else []
    for istilah in (*muatan.istilah_umum, *muatan.glosarium.isi.istilah):
        daftar += [istilah.istilah, *istilah.ejaan_lain]
    for renstra in muatan.renstra:
        for _, _, indikator in renstra.isi.daftar_indikator():
            daftar += indikator.skala
    return frozenset(kata for satu in daftar for kata in _SINGKATAN.findall(satu))
