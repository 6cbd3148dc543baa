"""What prose must not type: figures, which the data gives, and stale years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lkjip_site.check.kalimat import SAMAR, Kalimat, split_kalimat
from lkjip_site.check.tulisan import Tulisan
from lkjip_site.nilai import BULAN, shorten
from lkjip_site.privasi import find_private
from lkjip_site.problems import Problem

_BUKAN_ANGKA = re.compile(
    # Names of rules: Nomor 53 Tahun 2014, UU 28/1999, Pasal 4.
    r"\bNomor\s+[0-9]+(?:\s+Tahun\s+[0-9]{4})?"
    r"|\b(?:UU|PP|Perpres|Keppres|Inpres|Permen\w*|Kepmen\w*|Perda|Perwali|Perbup|Perki)"
    r"\s+(?:\w+\s+)?[0-9]+(?:/[0-9]{4}|\s+Tahun\s+[0-9]{4})?"
    # Places in a document: Tabel 3.6 kolom (7), Bab 2, butir 1 dan 6, 3.1.2.
    r"|\b(?:Pasal|ayat|huruf|butir|angka|bab|bagian|subbab|tabel|gambar|lampiran|formulir"
    r"|kolom|baris|halaman|hlm\.?|nomor|triwulan|semester|versi|tahap|misi|subbagian)"
    r"\s+\(?[0-9][0-9.]*\)?(?:\s*(?:,|dan|sampai|hingga|-|–)\s*\(?[0-9][0-9.]*\)?)*"
    r"|(?<![\w.])[0-9]{1,2}(?:\.[0-9]{1,2}){2,}\b(?![.,][0-9])"
    # Dates, years and periods; names with a figure: B3, COVID-19.
    rf"|\b[0-9]{{1,2}}\s+(?:{'|'.join(BULAN)})\b"
    r"|\b(?:19|20)[0-9]{2}(?:\s*[-–/]\s*(?:19|20)?[0-9]{2})?\b(?![.,][0-9])"
    r"|\b(?!Rp)[^\W\d_]+-?[0-9]+\b"
    r"|^\s*[0-9]+[.)](?=\s|$)",
    re.IGNORECASE | re.MULTILINE,
)
# Quicker than the patterns: most sentences have neither.
_ADA_ANGKA = re.compile(
    "[0-9]|(?:dua|tiga|empat|lima|enam|tujuh|lapan|bilan|puluh|belas) ", re.IGNORECASE
)
_ANGKA = re.compile(r"(?:Rp\.? ?)?-?[0-9]+(?:[.,][0-9]+)*\s?%?")
_BILANGAN = re.compile(
    r"\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|se?belas"
    r"|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) (?:belas|puluh))"
    r"(?= (?:indikator|program|kegiatan|subkegiatan|sasaran|tujuan|misi|target)\b)",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"(?<![\w.,/-])((?:19|20)[0-9]{2})(?![\w/]|[.,-][0-9])")
_PERIODE = re.compile(r"\b(?:19|20)[0-9]{2}\s*[-–/]\s*(?:19|20)?[0-9]{2}\b")
_PERATURAN = re.compile(r"\bNomor\s+[0-9]+\s+Tahun\s+[0-9]{4}|\b\w+\s+[0-9]+/[0-9]{4}")
_DOKUMEN = re.compile(
    r"\b(?:LKjIP|LAKIP|LKPJ|LPPD|LHE|APBD|DPA|DPPA|RPJMD|RKPD|Renstra|Renja"
    r"|Laporan(?: \w+)?|Perjanjian(?: \w+)?)(?:\s+tahun)?\s+[0-9]{4}",
    re.IGNORECASE,
)
_BANDINGAN = re.compile(
    r"\b(?:di|mem|per)?banding\w*|\bdaripada\b|\bsebelumnya\b|\btahun lalu\b|\bsejak\b"
    r"|\w*mulai\b|\bsemula\b|\bberikutnya\b|\bmendatang\b|\bkemudian\b|\bmenilai\b"
    r"|\bsesudahnya\b|\bperiode\b|\bmenjadi\b|\bsampai dengan\b|\bhingga\b"
    r"|\b(?:lebih|berbeda|sama) \w+",
    re.IGNORECASE,
)


def check_ketikan(tulisan: Tulisan, tahun: int) -> Iterator[Problem]:
    """Check a text that explains figures of a report year."""
    rahasia = find_private(tulisan.teks)
    for kalimat in split_kalimat(tulisan.teks):
        for posisi, angka in find_angka(kalimat):
            if any(0 <= posisi - satu.posisi < satu.panjang for satu in rahasia):
                continue  # told by `privasi`, without its digits
            pesan = f'"{angka}" diketik; rujuk dari data, atau tulis tanpa angka'
            yield tulisan.problem(posisi, pesan, aturan="angka-diketik", kata=angka)
        for posisi, lain in find_tahun(kalimat):
            if int(lain) != tahun:
                kutipan = shorten(kalimat.teks.replace(SAMAR, ""), 50)
                pesan = (
                    f"tahun {lain} disebut dalam laporan tahun {tahun} tanpa "
                    f'dibandingkan: "{kutipan}"; periksa tahunnya'
                )
                yield tulisan.problem(posisi, pesan, aturan="tahun-lain", kata=lain)


@lru_cache(maxsize=4096)
def find_angka(kalimat: Kalimat) -> tuple[tuple[int, str], ...]:
    """
    Find figures that the data may have, typed in a sentence of ours.

    Returns:
        Position in the text and the figure. What the source says, names of
        rules, places in a document, dates and years are none.
    """
    if kalimat.dari_sumber or not _ADA_ANGKA.search(kalimat.teks):
        return ()
    sisa = _BUKAN_ANGKA.sub(lambda cocok: SAMAR * len(cocok[0]), kalimat.teks)
    cocok = [*_ANGKA.finditer(sisa), *_BILANGAN.finditer(sisa)]
    return tuple((kalimat.posisi + satu.start(), satu[0].strip()) for satu in cocok)


@lru_cache(maxsize=4096)
def find_tahun(kalimat: Kalimat) -> tuple[tuple[int, str], ...]:
    """
    Find the years of a sentence that are neither compared nor part of a name.

    Returns:
        Position in the text and the year.
    """
    if not _TAHUN.search(kalimat.teks):
        return ()
    if kalimat.dari_sumber or _BANDINGAN.search(kalimat.teks):
        return ()
    sisa = kalimat.teks
    for pola in (_PERIODE, _PERATURAN, _DOKUMEN):
        sisa = pola.sub(lambda cocok: SAMAR * len(cocok[0]), sisa)
    return tuple(
        (kalimat.posisi + cocok.start(), cocok[1]) for cocok in _TAHUN.finditer(sisa)
    )
