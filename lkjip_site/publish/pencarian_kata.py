"""
The words of the search: what the site says, and what readers say instead.

They are loaded with the first search only. From them the script in the browser
finds other forms of a word, its abbreviation, its old spelling, and the word
that was meant by one with a typing error.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lkjip_site.model.instansi import Instansi, Istilah
from lkjip_site.publish.pencarian_isi import Catatan

NAMA = "kata.json"
"""Name of the file in the folder of the search."""
SERUPA = (
    ("anggaran", "uang", "dana", "biaya", "duit", "belanja", "pagu"),
    ("realisasi anggaran", "penyerapan", "terpakai", "pengeluaran"),
    ("belum tercapai", "gagal", "meleset", "tidak tercapai", "tidak berhasil"),
    ("tercapai", "berhasil", "sukses"),
    ("penyebab", "mengapa", "kenapa", "alasan", "sebab"),
    ("hambatan", "kendala", "masalah"),
    ("solusi", "upaya", "jalan keluar"),
    ("kontak", "hubungi", "telepon", "surel", "email", "alamat kantor"),
    ("unduh", "download", "csv", "xlsx", "excel", "json"),
    ("pegawai", "staf", "karyawan", "sumber daya manusia"),
    ("pemilihan umum", "pilkada", "pilpres", "pileg"),
    ("wali kota", "bupati", "gubernur", "kepala daerah"),
    ("definisi", "arti", "pengertian", "maksud"),
    ("rumus", "cara menghitung", "perhitungan"),
    ("kesalahan", "salah cetak", "ralat", "koreksi"),
    ("hasil", "capaian", "prestasi"),
    ("naik", "meningkat", "bertambah"),
    ("turun", "menurun", "berkurang"),
    ("unjuk rasa", "demo", "demonstrasi"),
    ("partai politik", "partai"),
    ("kerusuhan", "konflik", "bentrok", "pertikaian"),
)
"""Words that readers use for one another; what stands in a text comes first."""
SINGKATAN = (
    ("uu", "undang undang"),
    ("pp", "peraturan pemerintah"),
    ("perpres", "peraturan presiden"),
    ("permendagri", "peraturan menteri dalam negeri"),
    ("mendagri", "menteri dalam negeri"),
    ("permenkeu", "pmk", "peraturan menteri keuangan"),
    ("perda", "peraturan daerah"),
    ("perwali", "perwal", "peraturan wali kota"),
    ("perbup", "peraturan bupati"),
    ("pergub", "peraturan gubernur"),
    ("pemda", "pemerintah daerah"),
    ("pemkot", "pemerintah kota"),
    ("pemkab", "pemerintah kabupaten"),
    ("pemprov", "pemerintah provinsi"),
    ("ham", "hak asasi manusia"),
    ("kpu", "komisi pemilihan umum"),
    ("dprd", "dewan perwakilan rakyat daerah"),
    ("pns", "pegawai negeri sipil"),
    ("pppk", "p3k", "pegawai pemerintah dengan perjanjian kerja"),
)
"""Abbreviations of government that hardly any report explains."""
ROMAWI = tuple(
    (f"bab {romawi}", f"bab {nomor}")
    for nomor, romawi in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii"), 1)
)
"""Chapters are numbered in Roman figures, and asked for in ours."""
_KATA = re.compile(r"[^\W_]+(?:[-./_–][^\W_]+)*")
_HURUF = re.compile(r"[^\W_]+")
_SELA = re.compile(r"[-./_–]")
_TANDA = re.compile(r"[-./–]")
_ATAU = re.compile(r" atau | / ")
ANGKA_PENDEK = 4
"""Figures with fewer digits are no words: a typing error in one is another figure."""


def split_kata(kata: str) -> Iterator[str]:
    """
    Go through the words that a run of letters and marks is made of, and the whole.

    >>> sorted(split_kata("data_pokok")), sorted(split_kata("p1/k2"))
    (['data', 'data_pokok', 'pokok'], ['k2', 'p1', 'p1k2'])
    >>> list(split_kata("4.068.716.022")), list(split_kata("5"))
    (['4068716022'], [])
    """
    # As Pagefind does: a low line belongs to the word that it joins.
    for satu in {*_SELA.split(kata), _TANDA.sub("", kata)}:
        if len(satu) > (ANGKA_PENDEK if satu.isdigit() else 1):
            yield satu


def count_kata(daftar: Iterable[Catatan]) -> Counter[str]:
    """Count in how many records each word stands, in small letters."""
    mentah: Counter[str] = Counter()
    for satu in daftar:
        mentah.update(set(_KATA.findall(f"{satu.judul} {satu.isi}".lower())))
    banyak: Counter[str] = Counter()
    for kata, n in mentah.items():
        for satu_kata in split_kata(kata):
            banyak[satu_kata] += n
    return banyak


def list_sinonim(
    instansi: Instansi, istilah: Iterable[Istilah]
) -> Iterator[tuple[str, ...]]:
    """Go through abbreviations and other spellings, each with what it stands for."""
    yield instansi.singkatan, instansi.nama
    for satu in istilah:
        lain = [*_ATAU.split(satu.kepanjangan), *satu.ejaan_lain]
        yield (satu.istilah, *filter(None, lain))


def write_kata(
    banyak: Mapping[str, int],
    *,
    sama: Iterable[tuple[str, ...]],
    peta: Mapping[str, Mapping[str, Any]],
) -> bytes:
    """
    Write what the script needs to know of the words.

    Args:
        banyak: Word -> number of records it stands in.
        sama: Forms of one thing: abbreviation, expansion, other spellings.
        peta: Name of each file of records -> year and ids of its records.

    Returns:
        JSON: `kata`, number of records -> the words that stand in so many;
        `sama` and `serupa`, as far as the site has one of the forms; `peta`.
    """
    isi = {
        "peta": peta,
        "sama": list(_keep_known(sama, banyak)),
        "serupa": list(_keep_known(SERUPA, banyak)),
        "kata": _group_by_count(banyak),
    }
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _group_by_count(banyak: Mapping[str, int]) -> dict[int, str]:
    """Write the words in one text for each number of records."""
    daftar: dict[int, list[str]] = {}
    for kata in sorted(banyak):
        daftar.setdefault(banyak[kata], []).append(kata)
    return {n: " ".join(daftar[n]) for n in sorted(daftar)}


def _keep_known(
    kelompok: Iterable[tuple[str, ...]], banyak: Mapping[str, int]
) -> Iterator[tuple[str, ...]]:
    """Go through the groups of several forms of which the site has one."""
    for satu in kelompok:
        bentuk = dict.fromkeys(" ".join(_HURUF.findall(s.lower())) for s in satu)
        if len(bentuk) > 1 and any(map(banyak.keys().__ge__, map(_words_of, bentuk))):
            yield tuple(bentuk)


def _words_of(bentuk: str) -> frozenset[str]:
    """Give the words of a form, as far as single letters and figures are words."""
    return frozenset(k for k in bentuk.split() if len(k) > 1 and not k.isdigit())
