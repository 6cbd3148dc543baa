"""
What the tests of the tables work on: a small invented agency.
"""

from decimal import Decimal
from pathlib import Path

from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.load.muatan import load_muatan
from lkjip_site.model.hasil import Hasil
from lkjip_site.nilai import Rentang, Tingkat
from lkjip_site.table import KOSONG_TEKS, Cell, Table

DATA = Path(__file__).parent / "data"

Nilai = str | int | Decimal | Rentang | Tingkat | None


def load_hasil(folder: Path) -> Hasil:
    """
    Read and compute a data folder that has no fault.
    """
    muatan, problems = load_muatan(folder)
    assert problems == ()
    return compute_hasil(muatan)


def find_cell(tabel: Table, id_baris: str, kolom: str) -> Cell:
    """
    Find the cell of a row and a column of a table.
    """
    (baris,) = [satu for satu in tabel.baris if satu.id == id_baris]
    return baris.sel.get(kolom, KOSONG_TEKS)


def find_alasan(tabel: Table, id_baris: str, kolom: str) -> str:
    """
    Find why a cell has no value, as `<kind>: <reason>`.
    """
    cell = find_cell(tabel, id_baris, kolom)
    assert cell.nilai is None
    assert cell.kosong is not None
    return f"{cell.kosong.jenis}: {cell.kosong.alasan}"


def list_nilai(tabel: Table, kolom: str) -> list[Nilai]:
    """
    List the values of a column, None where there is none.
    """
    return [satu.sel.get(kolom, KOSONG_TEKS).nilai for satu in tabel.baris]


def list_id(tabel: Table) -> list[str]:
    """
    List the ids of the rows.
    """
    return [satu.id for satu in tabel.baris]
