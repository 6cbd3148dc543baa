"""Tables and page texts of two states of the data: how much of each changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from lkjip_site.model.beda import BedaAda, BedaHalaman, BedaTabel
from lkjip_site.table import KOSONG_TEKS, Row, Table

_KERANGKA = ("nomor", "judul", "kolom", "sumber", "aturan", "catatan")
TabelByTahun = Mapping[int, Mapping[str, Table]]


def compare_tabel(
    lama: TabelByTahun, baru: TabelByTahun
) -> Iterator[BedaAda | BedaTabel]:
    """Go through the tables that differ, in years that both sides have."""
    for tahun in sorted(lama.keys() & baru.keys()):
        dulu, kini = lama[tahun], baru[tahun]
        for id_tabel in [*kini, *(satu for satu in dulu if satu not in kini)]:
            if id_tabel not in dulu or id_tabel not in kini:
                yield BedaAda("tabel", id_tabel, tahun, id_tabel in kini)
            elif dulu[id_tabel] != kini[id_tabel]:
                yield _compare_table(dulu[id_tabel], kini[id_tabel])


def _compare_table(lama: Table, baru: Table) -> BedaTabel:
    """Count what changed of a table."""
    dulu = {baris.id: baris for baris in lama.baris}
    kini = {baris.id: baris for baris in baru.baris}
    sama = [satu for satu in kini if satu in dulu]
    kolom = {k.key for k in lama.kolom} & {k.key for k in baru.kolom}
    return BedaTabel(
        tahun=baru.tahun,
        id=baru.id,
        sel=sum(_count_cells(dulu[satu], kini[satu], kolom) for satu in sama),
        baris_ditambah=len(kini) - len(sama),
        baris_dihapus=len(dulu) - len(sama),
        kerangka=tuple(_compare_kerangka(lama, baru)),
    )


def _compare_kerangka(lama: Table, baru: Table) -> Iterator[str]:
    """Name what changed around the cells of a table."""
    for nama in _KERANGKA:
        if getattr(lama, nama) != getattr(baru, nama):
            yield nama
    dulu, kini = ([satu.id for satu in tabel.baris] for tabel in (lama, baru))
    if [satu for satu in dulu if satu in kini] != [s for s in kini if s in dulu]:
        yield "urutan baris"


def _count_cells(lama: Row, baru: Row, kolom: set[str]) -> int:
    """Count the cells of a row that changed, in the columns that both sides have."""
    return sum(
        lama.sel.get(key, KOSONG_TEKS) != baru.sel.get(key, KOSONG_TEKS)
        for key in kolom
    )


def compare_halaman(
    lama: Mapping[str, str], baru: Mapping[str, str]
) -> Iterator[BedaAda | BedaHalaman]:
    """Go through the pages whose text differs, and those that one side lacks."""
    for path in [*baru, *(satu for satu in lama if satu not in baru)]:
        if path not in lama or path not in baru:
            yield BedaAda("halaman", path, None, path in baru)
        elif baris := count_lines(lama[path], baru[path]):
            yield BedaHalaman(path, baris)


def count_lines(lama: str, baru: str) -> int:
    """
    Count the lines of a text that changed, empty ones left out.

    >>> count_lines("a", "a"), count_lines("a;b;c".replace(";", chr(10)), "a")
    (0, 2)
    """
    if lama == baru:
        return 0
    dulu, kini = _lines_of(lama), _lines_of(baru)
    pembanding = SequenceMatcher(None, dulu, kini, autojunk=False)
    return sum(
        max(akhir - awal, sampai - dari)
        for tanda, awal, akhir, dari, sampai in pembanding.get_opcodes()
        if tanda != "equal"
    )


def _lines_of(teks: str) -> list[str]:
    """Give the lines of a text that are not empty."""
    return [baris for baris in teks.splitlines() if baris.strip()]
