"""A fault of syntax, as the YAML library sees it -> its place and a way out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import yaml

KUTIP_WORD = "“”„‘’«»"
"""Marks that look like quotes and are none for YAML."""
_KUNCI = re.compile(r"[ -]*[^:#]*$")
_TANPA_SPASI = re.compile(r"[ -]*[\w-]+:[^\s/]")
_KUTIP_KAPIT = re.compile(rf":[ \t]+[{KUTIP_WORD}]")

KUTIP_BUKA = "tanda kutip dibuka tetapi tidak ditutup"
_APIT = "apit seluruh nilai dengan tanda kutip"
_TITIK_DUA = 'ada ": " di dalam nilai; apit seluruh nilai dengan tanda kutip'
_LANJUTAN = (
    "baris ini terbaca sebagai lanjutan baris di atasnya; samakan indentasinya, dan "
    'pastikan baris di atasnya berbentuk "kunci: nilai"'
)
_INDENTASI = "indentasi baris ini tidak sama dengan baris yang setingkat di atasnya"
_DAFTAR = (
    'tanda "-" tidak boleh di belakang kunci; tulis di baris berikutnya, atau apit '
    "nilai dengan tanda kutip"
)
_TEKS_PANJANG = (
    "tanda > atau | di awal nilai memulai teks di baris berikutnya; pindahkan teksnya "
    "ke sana, atau apit nilai dengan tanda kutip"
)
_BUKAN_KUNCI = 'baris ini bukan "kunci: nilai"; lengkapi, atau samakan indentasinya'
_SPASI = 'sesudah "kunci:" harus ada spasi'
_TAB = "ada tab; ganti dengan spasi"
_SATU_DOKUMEN = "berkas hanya boleh berisi satu dokumen; hapus baris --- atau ..."
_KUTIP_DALAM = (
    "sesudah tanda kutip penutup masih ada teks; hapus kutip di dalam nilai, atau apit "
    "seluruh nilai dengan jenis kutip yang lain"
)
_KURUNG = (
    "tanda [ atau { di awal nilai memulai daftar; apit seluruh nilai dengan tanda kutip"
)
_KURUNG_BUKA = (
    "kurung [ atau { dibuka tetapi tidak ditutup, atau koma di dalamnya kurang"
)
_TANDA_KHUSUS = f"nilai diawali tanda khusus; {_APIT}"
_KURUNG_TUTUP = "kurung penutup ini tidak punya pasangan; hapus"
_TAK_DIKENAL = "susunan baris ini tidak dikenal; bandingkan dengan baris di atasnya"

_BY_PROBLEM = (
    ("block sequence entries", _DAFTAR),
    ("mapping keys", f"nilai diawali tanda ?; {_APIT}"),
    ("tab character", _TAB),
    ("comment or line break", _TEKS_PANJANG),
    ("indentation indicator", _TEKS_PANJANG),
    ("expected '-' indicator", _INDENTASI),
    ("document start", _INDENTASI),
    ("document indicator", KUTIP_BUKA),
    ("end of stream", KUTIP_BUKA),
    ("invalid Unicode character escape", "kode huruf sesudah tanda \\ tidak ada"),
    ("escape character", "tanda \\ di antara kutip ganda; pakai kutip tunggal"),
    ("hexdecimal", "tanda \\ di antara kutip ganda; pakai kutip tunggal"),
    ("maximum", "susunan terlalu dalam; ratakan"),
    ("node content", f"nilai diawali tanda baca; {_APIT}"),
    ("control characters", "ada tanda tak terlihat; ketik ulang baris ini"),
)
_BY_CONTEXT = (
    ("alias", f"tanda * di awal nilai; {_APIT}"),
    ("anchor", f"tanda & di awal nilai; {_APIT}"),
    ("tag", f"tanda ! di awal nilai; {_APIT}"),
    ("directive", f"tanda % di awal baris; {_APIT}"),
    ("block scalar", _TEKS_PANJANG),
)


class Nasihat(NamedTuple):
    """Where a fault of syntax stands, from 1, and what to do."""

    baris: int
    kolom: int
    pesan: str


def explain(error: yaml.YAMLError, teks: Sequence[str]) -> Nasihat:
    """
    Say a fault of syntax in Indonesian, where a clerk must look.

    Args:
        error: What the library raised.
        teks: The lines of the file.
    """
    apa = str(getattr(error, "problem", None) or error)
    konteks = str(getattr(error, "context", None) or "")
    baris, kolom = _find_place(error, apa, konteks)
    if "flow node" in konteks and not "".join(teks[baris:]).strip():
        baris, kolom = _last_bracket(teks)
        return Nasihat(baris + 1, kolom + 1, _KURUNG_BUKA)
    isi = teks[baris] if baris < len(teks) else ""
    pesan = _diagnose(apa, isi, kolom)
    if "document start" in apa and "..." in teks[:baris]:
        pesan = _SATU_DOKUMEN
    if "flow" in konteks and "expected ','" in apa:
        pesan = _KURUNG_BUKA
    pesan = pesan or _find(_BY_PROBLEM, apa) or _find(_BY_CONTEXT, konteks)
    return Nasihat(baris + 1, kolom + 1, (pesan or _TAK_DIKENAL) + _hint_of_word(isi))


def _find_place(error: yaml.YAMLError, apa: str, konteks: str) -> tuple[int, int]:
    """
    Find the line and column of a fault, from 0.

    Where something was opened and not closed, or a key has no colon, it
    begins there; the library notices it only behind.
    """
    mulai = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or mulai
    terbuka = (
        "quoted scalar" in konteks
        or "could not find expected ':'" in apa
        or ("flow" in konteks and "expected ','" in apa)
    )
    mark = mulai if terbuka else mark
    return (mark.line, mark.column) if mark else (0, 0)


def _diagnose(apa: str, isi: str, kolom: int) -> str:
    """Tell faults apart that the library gives one name, by the line itself."""
    depan = isi[:kolom]
    if "mapping values" in apa:
        return _LANJUTAN if _KUNCI.match(depan) else _TITIK_DUA
    if "could not find expected ':'" in apa:
        return _SPASI if _TANPA_SPASI.match(isi) else _BUKAN_KUNCI
    if "did not find expected key" in apa:
        return _after_value(depan.rstrip(), isi[kolom : kolom + 1])
    if "cannot start any token" in apa:
        return _TAB if isi[kolom : kolom + 1] == "\t" else _TANDA_KHUSUS
    return ""


def _after_value(depan: str, tanda: str) -> str:
    """Say why a line goes on after its value has ended."""
    if tanda in {"]", "}"}:
        return _KURUNG_TUTUP
    if depan.endswith(('"', "'")):
        return _KUTIP_DALAM
    return _KURUNG if depan.endswith(("]", "}")) else _INDENTASI


def _last_bracket(teks: Sequence[str]) -> tuple[int, int]:
    """Find the bracket that the end of the file leaves open, from 0."""
    return next(
        (nomor, max(isi.rfind("["), isi.rfind("{")))
        for nomor, isi in reversed(list(enumerate(teks)))
        if "[" in isi or "{" in isi
    )


def _hint_of_word(isi: str) -> str:
    """Add that quotes of Word do not quote, where a value begins with one."""
    if _KUTIP_KAPIT.search(isi):
        return '; tanda “ ” dari Word bukan tanda kutip di sini, pakai " lurus'
    return ""


def _find(daftar: Sequence[tuple[str, str]], teks: str) -> str:
    """Find the way out of a fault by a part of the library's message; else empty."""
    return next((nasihat for bagian, nasihat in daftar if bagian in teks), "")
