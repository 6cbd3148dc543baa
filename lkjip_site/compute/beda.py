"""Two states of the data -> what differs between them."""

from __future__ import annotations

from lkjip_site.compute.beda_angka import compare_ada, compare_angka
from lkjip_site.compute.beda_isian import compare_isian
from lkjip_site.compute.beda_peringkat import compare_peringkat
from lkjip_site.compute.beda_tabel import compare_halaman, compare_tabel
from lkjip_site.model.beda import Beda, Sisi


def compare_sisi(lama: Sisi, baru: Sisi) -> list[Beda]:
    """
    Compare two states of the data.

    Returns:
        What only one side has, figures, rankings, typed values, tables and
        pages, each kind in the order of the years and of the report; nothing
        for data that means the same.
    """
    return [
        *compare_ada(lama.hasil, baru.hasil),
        *compare_angka(lama.hasil, baru.hasil),
        *compare_peringkat(lama.hasil, baru.hasil),
        *compare_isian(lama.muatan, baru.muatan),
        *compare_tabel(lama.tabel, baru.tabel),
        *compare_halaman(lama.halaman, baru.halaman),
    ]
