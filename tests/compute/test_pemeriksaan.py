"""
What was found in a year, as tables for the downloads.
"""

from dataclasses import replace

import pytest

from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.compute.pemeriksaan import build_tabel_pemeriksaan, examine
from lkjip_site.compute.tables import build_tables
from lkjip_site.load.syarat import load_syarat
from lkjip_site.model.kelengkapan import Jawaban, KelengkapanDokumen
from lkjip_site.model.muatan import Dokumen
from lkjip_site.model.tahun import KoreksiDokumen
from lkjip_site.render.angka import format_cell
from tests.compute.bahan import NASKAH
from tests.compute.tables.bahan import DATA, find_cell, load_hasil


@pytest.fixture(scope="module")
def bahan() -> Bahan:
    """
    Compute the whole year of the invented agency.
    """
    hasil = load_hasil(DATA).tahun[2025]
    return Bahan(hasil, build_tables(hasil))


def test_tables(bahan: Bahan) -> None:
    """
    A year without corrections has no table of them.
    """
    tabel = build_tabel_pemeriksaan(
        bahan.hasil, examine(bahan, load_syarat(), format_cell), format_cell
    )

    assert list(tabel) == ["kelengkapan"]
    assert find_cell(tabel["kelengkapan"], "c14", "keadaan").nilai == "ada"
    assert find_cell(tabel["kelengkapan"], "c14", "penentu").nilai == "data"


def test_tables_with_documents(bahan: Bahan) -> None:
    """
    With corrections it has; an answer names office, date and proof.
    """
    jawaban = Jawaban.model_validate(
        {
            "id": "c05",
            "jawaban": "ada",
            "jabatan": "Sekretaris",
            "tanggal": "2026-03-02",
            "bukti": "Surat Nomor 1",
        }
    )
    muatan = replace(
        bahan.hasil.muatan,
        koreksi=Dokumen(KoreksiDokumen(koreksi=()), NASKAH),
        kelengkapan=Dokumen(KelengkapanDokumen(jawaban=(jawaban,)), NASKAH),
    )
    hasil = replace(bahan.hasil, muatan=muatan)
    pemeriksaan = examine(replace(bahan, hasil=hasil), load_syarat(), format_cell)
    tabel = build_tabel_pemeriksaan(hasil, pemeriksaan, format_cell)

    assert list(tabel) == ["kelengkapan", "koreksi"]
    assert [
        find_cell(tabel["kelengkapan"], "c05", key).nilai
        for key in ("keadaan", "bukti", "penentu", "tanggal")
    ] == ["ada", "Surat Nomor 1", "Sekretaris", "2026-03-02"]
