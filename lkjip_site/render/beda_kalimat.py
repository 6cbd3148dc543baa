"""Generated sentences of two states of the data: which ones read otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import unescape

from lkjip_site.model.beda import BedaKalimat
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.render import kalimat
from lkjip_site.render.teks import Md

KALIMAT: tuple[Callable[[HasilTahun], Md], ...] = (
    kalimat.say_hasil,
    kalimat.say_belum_tercapai,
    kalimat.say_rata_rata,
    kalimat.say_pagu,
    kalimat.say_perubahan_pagu,
    lambda hasil: kalimat.say_serapan(hasil.anggaran),
    kalimat.say_serapan_ekstrem,
    kalimat.say_efisiensi,
    kalimat.say_menunjang,
)
"""What is said of a whole year; what is said of one indikator repeats its figures."""


def compare_kalimat(lama: Hasil, baru: Hasil) -> Iterator[BedaKalimat]:
    """Go through the sentences that changed, in years that both sides have."""
    for tahun in sorted(lama.tahun.keys() & baru.tahun.keys()):
        for say in KALIMAT:
            dulu, kini = say(lama.tahun[tahun]), say(baru.tahun[tahun])
            if dulu != kini:
                yield BedaKalimat(tahun, unescape(dulu), unescape(kini))
