"""
Hasil -> Table: the tables of the report, one module per chapter.

`bagian` holds what they share, `perjanjian` the rows of the agreements;
`seri` builds the two series over all years. A table is built when the year
has the documents that it shows.
"""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.compute.koreksi import list_koreksi, mark_koreksi
from lkjip_site.compute.tables.bab_1 import build_bab_1
from lkjip_site.compute.tables.bab_2 import build_bab_2
from lkjip_site.compute.tables.bab_3 import build_bab_3, build_tabel_3_2
from lkjip_site.compute.tables.lampiran import build_lampiran
from lkjip_site.compute.tables.ringkasan import build_ringkasan
from lkjip_site.compute.tables.seri import (
    SERI,
    build_seri_anggaran,
    build_seri_heads,
    build_seri_indikator,
    build_seri_of,
)
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.table import Table

__all__ = [
    "SERI",
    "build_seri_anggaran",
    "build_seri_heads",
    "build_seri_indikator",
    "build_seri_of",
    "build_tables",
]


def build_tables(hasil: HasilTahun) -> dict[str, Table]:
    """
    Build the tables of one year.

    Returns:
        Id -> table, in the order of the report. A year that is known only
        from a later report has its ringkasan and Tabel 3.2 only. Cells that
        the printed report shows otherwise bear the anchor of their correction.
    """
    tables = {tabel.id: tabel for tabel in _walk_tables(hasil)}
    return mark_koreksi(tables, list_koreksi(hasil.muatan))


def _walk_tables(hasil: HasilTahun) -> Iterator[Table]:
    """Go through the page of the year and the chapters of the report."""
    yield build_ringkasan(hasil)
    if hasil.laporan.asal:
        yield build_tabel_3_2(hasil)
        return
    yield from build_bab_1(hasil)
    yield from build_bab_2(hasil)
    yield from build_bab_3(hasil)
    yield from build_lampiran(hasil)
