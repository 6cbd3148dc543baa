"""
Tests of going through everything that was typed.
"""

from pathlib import Path

import pytest

from lkjip_site.check.telusur import list_dokumen, walk
from lkjip_site.load.muatan import load_muatan
from lkjip_site.model.muatan import Dokumen
from tests.dasar_data import DASAR

ASLI = list_dokumen(load_muatan(Path(__file__).parents[2] / "data")[0])
REKAAN = list_dokumen(load_muatan(DASAR)[0])


@pytest.mark.parametrize("daftar", [ASLI, REKAAN], ids=["asli", "rekaan"])
def test_semua_nilai(daftar: list[Dokumen[object]]) -> None:
    """
    Each value of a file is visited, but for reasons beside a series.
    """
    for dokumen in daftar:
        dilewati = {simpul.path for simpul in walk(dokumen)}
        sisa = set(dokumen.naskah.letak) - dilewati
        assert dilewati <= set(dokumen.naskah.letak)
        assert {path for path in sisa if "alasan" not in path} == set()


def test_urutan() -> None:
    """
    A mapping comes before its values, in the order of the file.
    """
    (program,) = [d for d in REKAAN if d.naskah.berkas == "data/2024/program.yml"]
    paths = [simpul.path for simpul in walk(program)]

    assert paths[:3] == [(), ("program",), ("program", 0)]
    assert paths[3] == ("program", 0, "id")
