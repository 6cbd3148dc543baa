"""Words of prose that claim something about figures: success, change, rank, all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkjip_site.check.kalimat import SAMAR, Kalimat

_BAIK = (
    r"(?:berhasil (?:mencapai|memenuhi|melampaui) target|berhasil|sukses|tercapai"
    r"|terpenuhi|terlampaui|melampaui target|(?:mencapai|memenuhi) target"
    r"|target(?:nya)?(?: \w+)? (?:dicapai|dipenuhi))"
)
HASIL = re.compile(
    r"\b(?P<bukan>(?:tidak|belum|bukan|tanpa|kurang|gagal)(?: \w+)? )?"
    rf"(?P<baik>{_BAIK})\b(?! tidaknya)"
    r"|\b(?P<buruk>meleset|di bawah target)\b",
    re.IGNORECASE,
)
INGKAR = re.compile(r"\b(?:tidak|belum|bukan)\b", re.IGNORECASE)

_NAIK = r"naik|meningkat|bertambah|tumbuh|melonjak"
_TURUN = r"turun|menurun|berkurang|menyusut|merosot|anjlok"
ARAH = re.compile(
    r"\b(?:nilai|realisasi|capaian|angka|indeks|persentase|hasil|kinerja|indikator)\w*"
    r"(?: \S+){0,5}? (?P<bukan>(?:tidak|belum|bukan) )?"
    rf"(?:(?P<naik>{_NAIK})|(?P<turun>{_TURUN})"
    r"|(?P<membaik>membaik)|(?P<memburuk>memburuk))\b",
    re.IGNORECASE,
)
"""A figure, and within five words how it changed."""
ARAH_UANG = re.compile(
    r"\b(?:pagu|anggaran)\w*(?: \S+){0,5}? "
    rf"(?:(?P<naik>{_NAIK})|(?P<turun>{_TURUN}))\b",
    re.IGNORECASE,
)
PUNCAK = re.compile(
    r"\b(?:ter|te(?=rendah)|paling )"
    r"(?:(?P<atas>tinggi|besar|baik|banyak)|(?P<bawah>rendah|kecil|buruk))\b",
    re.IGNORECASE,
)
SEMUA = re.compile(
    r"(?<!tidak )(?<!belum )(?<!bukan )"
    r"\b(?:semua|seluruh|setiap|segenap|seratus persen)\b.*?"
    r"\b(?:berhasil|tercapai|terpenuhi|terlaksana|selesai|tuntas|menunjang|mendukung"
    r"|(?:mencapai|memenuhi|melampaui) target|(?:sudah|telah) \w+)\b",
    re.IGNORECASE | re.DOTALL,
)
SEBAGIAN = re.compile(
    r"\b(?:sebagian|beberapa|sejumlah|(?:tidak|belum|bukan) (?:semua|seluruh))\b",
    re.IGNORECASE,
)
"""What makes a claim of success one about a part."""
_ANDAI = re.compile(
    r"\b(?:bila|jika|kalau|apabila|agar|supaya|dapat|akan|hendak|harus|ingin|apakah"
    r"|mengapa|diharapkan|dijanjikan|berarti|adalah|ialah|mengukur)\b|\byang $",
    re.IGNORECASE,
)
"""What makes a clause a wish, a condition or a definition, and no claim."""


def find_claims(pola: re.Pattern[str], kalimat: Kalimat) -> Iterator[re.Match[str]]:
    """Find the words of a sentence that claim something."""
    for cocok in pola.finditer(kalimat.teks):
        awal = max(kalimat.teks.rfind(tanda, 0, cocok.start()) for tanda in ",;:.")
        if not _ANDAI.search(kalimat.teks[awal + 1 : cocok.start()]):
            yield cocok


def show_words(cocok: re.Match[str]) -> str:
    """Give the words of a match without the marks of what is hidden."""
    return " ".join(cocok[0].replace(SAMAR, "").split())
