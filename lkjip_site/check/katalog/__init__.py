"""
All rules of reading and checking, each explained with a wrong and a right example.

The right examples are parts of one invented data folder; a test puts the wrong
one in its place and meets the rule. A page of the guide is written from them.
"""

from __future__ import annotations

from lkjip_site.check.katalog.angka import ANGKA
from lkjip_site.check.katalog.bentuk import BENTUK
from lkjip_site.check.katalog.berkas import BERKAS
from lkjip_site.check.katalog.hubungan import HUBUNGAN
from lkjip_site.check.katalog.isi import ISI
from lkjip_site.check.katalog.kalimat import KALIMAT
from lkjip_site.check.katalog.koreksi import KOREKSI
from lkjip_site.check.katalog.susunan import SUSUNAN
from lkjip_site.model.kaidah import KelompokKaidah

KATALOG: tuple[KelompokKaidah, ...] = (
    BERKAS,
    BENTUK,
    ISI,
    HUBUNGAN,
    SUSUNAN,
    ANGKA,
    KALIMAT,
    KOREKSI,
)
"""In the order in which a clerk meets them."""
LEVEL_BY_ATURAN = {
    kaidah.id: kaidah.level for kelompok in KATALOG for kaidah in kelompok.kaidah
}
