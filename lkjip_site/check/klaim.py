"""Claims of our prose, held against the figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from lkjip_site.check.kalimat import Kalimat, split_kalimat
from lkjip_site.check.kata import (
    ARAH,
    ARAH_UANG,
    HASIL,
    INGKAR,
    PUNCAK,
    SEBAGIAN,
    SEMUA,
    find_claims,
    show_words,
)
from lkjip_site.check.kelayakan import SERATUS, is_bagian
from lkjip_site.check.tulisan import Tulisan
from lkjip_site.model.hasil import (
    HasilAnggaran,
    HasilIndikator,
    HasilTahun,
    Kata,
    Perubahan,
    Status,
)
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import JenisKosong, Kosong, shorten
from lkjip_site.problems import Problem

Pokok = tuple[HasilIndikator | HasilAnggaran, ...]
"""What a sentence speaks of; empty for the year as a whole."""


class Bantahan(NamedTuple):
    """Words that the data does not bear out."""

    posisi: int
    """Where in the sentence."""
    kata: str
    sebab: str
    """What the data says instead."""


def check_klaim(daftar: Iterable[Tulisan], hasil: HasilTahun) -> Iterator[Problem]:
    """
    Check texts that explain figures.

    What the source says, what stands on a condition that the data decides,
    and wishes and definitions are no claims of ours.
    """
    ada: dict[str, HasilIndikator | HasilAnggaran] = {
        **{satu.id: satu for satu in hasil.anggaran.walk()},
        **{satu.id: satu for satu in hasil.indikator},
    }
    for tulisan in daftar:
        for kalimat in split_kalimat(tulisan.teks):
            if not (kalimat.bersyarat or kalimat.dari_sumber):
                yield from _check_kalimat(tulisan, kalimat, ada, hasil)


def _check_kalimat(
    tulisan: Tulisan,
    kalimat: Kalimat,
    ada: Mapping[str, HasilIndikator | HasilAnggaran],
    hasil: HasilTahun,
) -> Iterator[Problem]:
    """Check one sentence: it speaks of what it names, or what its text explains."""
    kode = kalimat.kode or (tulisan.bagian,)
    pokok = tuple(ada[satu] for satu in dict.fromkeys(kode) if satu in ada)
    dibantah: set[str] = set()
    for pola, membantah, aturan in _ATURAN:
        # "Semua ... tercapai" is one claim, and refuted by one rule.
        if aturan == "kata-hasil" and "kata-semua" in dibantah:
            continue
        for satu in membantah(pola, kalimat, pokok, hasil):
            dibantah.add(aturan)
            kata = shorten(satu.kata, 40)
            pesan = f'"{kata}" tidak didukung data: {satu.sebab}; periksa kalimatnya'
            posisi = kalimat.posisi + satu.posisi
            yield tulisan.problem(posisi, pesan, aturan=aturan, kata=kata.lower())


def _refute_hasil(
    pola: re.Pattern[str], kalimat: Kalimat, pokok: Pokok, hasil: HasilTahun
) -> Iterator[Bantahan]:
    """Hold words of success and failure against the status."""
    daftar = [satu for satu in pokok if isinstance(satu, HasilIndikator)]
    sebagian = kalimat.menghitung or SEBAGIAN.search(kalimat.teks)
    for cocok in find_claims(pola, kalimat):
        ingkar = cocok["bukan"] or INGKAR.search(cocok[0])
        status = Status.TERCAPAI if cocok["baik"] and not ingkar else Status.BELUM
        if daftar:
            lain = [satu for satu in daftar if satu.status is not status]
            if len(lain) == len(daftar):
                sebut = _say_status(lain[0])
                yield Bantahan(cocok.start(), show_words(cocok), sebut)
        elif not sebagian:
            meleset = len(hasil.by_status(Status.BELUM))
            # One missed target refutes success, none at all refutes failure.
            if (meleset == 0) == (status is Status.BELUM):
                sebut = f"{meleset} indikator belum tercapai"
                yield Bantahan(cocok.start(), show_words(cocok), sebut)


def _say_status(satu: HasilIndikator) -> str:
    """Say the status of an indikator, or the kind of what is missing."""
    if isinstance(satu.status, Kosong):
        return f'"{satu.id}" {satu.status.jenis}'
    return f'"{satu.id}" {satu.status}'


def _refute_arah(
    pola: re.Pattern[str], kalimat: Kalimat, pokok: Pokok, hasil: HasilTahun
) -> Iterator[Bantahan]:
    """Hold words of change against the change of the realisasi."""
    daftar = [satu for satu in pokok if isinstance(satu, HasilIndikator)]
    for cocok in find_claims(pola, kalimat):
        kata = next(nama for nama in _COCOK if cocok[nama])
        if cocok["bukan"]:
            continue
        if daftar:
            lain = [satu for satu in daftar if not _COCOK[kata](satu.perubahan)]
            if len(lain) == len(daftar):
                sebab = f'"{lain[0].id}" {_say_perubahan(lain[0].perubahan)}'
                yield Bantahan(cocok.start(kata), cocok[kata], sebab)
        else:
            semua = [satu.perubahan for satu in hasil.indikator]
            terukur = [satu for satu in semua if isinstance(satu, Perubahan)]
            sesuai = sum(map(_COCOK[kata], terukur))
            if not terukur or sesuai * 2 < len(terukur):
                sebab = f"berlaku untuk {sesuai} dari {len(terukur)} indikator"
                yield Bantahan(cocok.start(kata), cocok[kata], sebab)


_COCOK: dict[str, Callable[[Perubahan | Kosong], bool]] = {
    "naik": lambda p: isinstance(p, Perubahan) and p.selisih > 0,
    "turun": lambda p: isinstance(p, Perubahan) and p.selisih < 0,
    "membaik": lambda p: isinstance(p, Perubahan) and p.kata is Kata.MEMBAIK,
    "memburuk": lambda p: isinstance(p, Perubahan) and p.kata is Kata.MEMBURUK,
}


def _say_perubahan(perubahan: Perubahan | Kosong) -> str:
    """Say how a realisasi changed."""
    if isinstance(perubahan, Kosong):
        return f"tidak dapat dibandingkan ({perubahan.alasan})"
    arah = (
        "naik" if perubahan.selisih > 0 else "turun" if perubahan.selisih else "tetap"
    )
    return f"{arah} ({perubahan.kata})"


def _refute_uang(
    pola: re.Pattern[str], kalimat: Kalimat, pokok: Pokok, hasil: HasilTahun
) -> Iterator[Bantahan]:
    """Hold words about the change of the budget against the pagu of last year."""
    lalu = hasil.sebelumnya.anggaran.pagu if hasil.sebelumnya else None
    kini = hasil.anggaran.pagu
    if pokok or not isinstance(lalu, int) or not isinstance(kini, int):
        return
    for cocok in find_claims(pola, kalimat):
        kata = "naik" if cocok["naik"] else "turun"
        if not (kini > lalu if kata == "naik" else kini < lalu):
            sebab = f"pagu {lalu} menjadi {kini}"
            yield Bantahan(cocok.start(kata), cocok[kata], sebab)


def _refute_puncak(
    pola: re.Pattern[str], kalimat: Kalimat, pokok: Pokok, hasil: HasilTahun
) -> Iterator[Bantahan]:
    """Hold words of rank against the highest and lowest figures."""
    for cocok in find_claims(pola, kalimat):
        kata = cocok[0].lower()
        memilih = max if cocok["atas"] else min
        puncak = [_find_peak(satu, kalimat.teks, hasil, memilih) for satu in pokok]
        if any(satu.id in ada for satu, ada in zip(pokok, puncak, strict=True)):
            continue
        sebab = f"tidak jelas siapa yang {kata}"
        if pokok and puncak[0]:
            sebab = f'yang {kata} "{min(puncak[0])}"'
        yield Bantahan(cocok.start(), cocok[0], sebab)


_BESARAN = {
    "serapan": "serapan",
    "efisien": "efisiensi",
    "pagu": "pagu",
    "anggaran": "pagu",
    "capaian": "capaian",
    "kemajuan": "kemajuan",
}
"""Word of a sentence -> the quantity that it ranks by."""
_TAK_ADA = Kosong(JenisKosong.TIDAK_BERLAKU, "besaran ini tidak ada di tingkat itu")


def _find_peak(
    satu: HasilIndikator | HasilAnggaran,
    teks: str,
    hasil: HasilTahun,
    memilih: Callable[..., Decimal | int],
) -> set[str]:
    """Find which of its kind lead in the quantities that a sentence names."""
    setingkat: list[Any] = list(hasil.indikator)
    if isinstance(satu, HasilAnggaran):
        setingkat = [s for s in hasil.anggaran.walk() if s.tingkat == satu.tingkat]
    besaran = {_BESARAN[kata] for kata in _BESARAN if kata in teks.lower()}
    puncak: set[str] = set()
    for nama in besaran or {"capaian", "serapan"}:
        semua = {s.id: getattr(s, nama, _TAK_ADA) for s in setingkat}
        ada = {kode: n for kode, n in semua.items() if not isinstance(n, Kosong)}
        if ada:
            batas = memilih(ada.values())
            puncak |= {kode for kode, angka in ada.items() if angka == batas}
    return puncak


def _refute_semua(
    pola: re.Pattern[str], kalimat: Kalimat, pokok: Pokok, hasil: HasilTahun
) -> Iterator[Bantahan]:
    """Hold "all" against what was not reached."""
    for cocok in find_claims(pola, kalimat):
        kurang = [satu.id for satu in pokok if not _is_complete(satu, hasil)]
        if not pokok:
            kurang = [s.id for s in hasil.indikator if s.status is not Status.TERCAPAI]
        if kurang:
            sebab = f'tidak berlaku untuk "{kurang[0]}"'
            yield Bantahan(cocok.start(), show_words(cocok), sebab)


def _is_complete(satu: HasilIndikator | HasilAnggaran, hasil: HasilTahun) -> bool:
    """Tell whether nothing is missing: the target was met, and of a share the whole."""
    if isinstance(satu, HasilAnggaran):
        bagian = {s.id for s in satu.walk()}
        assert hasil.muatan.capaian is not None, "diperiksa sebelum menghitung"
        return all(
            isinstance(s.capaian, Decimal) and s.capaian >= SERATUS
            for s in hasil.muatan.capaian.isi.program
            if s.id in bagian
        )
    if satu.status is not Status.TERCAPAI:
        return False
    if satu.indikator.arah is Arah.NAIK and is_bagian(satu.indikator):
        return isinstance(satu.realisasi, Decimal) and satu.realisasi >= SERATUS
    return True


_ATURAN = (
    (SEMUA, _refute_semua, "kata-semua"),
    (HASIL, _refute_hasil, "kata-hasil"),
    (ARAH, _refute_arah, "kata-arah"),
    (ARAH_UANG, _refute_uang, "kata-arah"),
    (PUNCAK, _refute_puncak, "kata-puncak"),
)
"""Words, what refutes them, and the rule."""
