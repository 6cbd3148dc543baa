"""
A table keeps every word of the site, and every word has room in its column.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import typst

from lkjip_site.publish.dokumen import HURUF, TEMPLATES
from lkjip_site.render.dokumen_tabel import MAKS_KATA, make_tabel
from lkjip_site.table import Cell, Column, Row, Table
from tests.dokumen.conftest import DATA, read_isi

UKUR = Path(__file__).parent / "ukur.typ"


def make_table(kolom: list[str], *baris: list[str]) -> Table:
    """
    Make a table of text.
    """
    return Table(
        id="tabel-9.9",
        nomor="Tabel 9.9",
        judul="Judul 2024",
        tahun=2024,
        kolom=tuple(Column(satu.lower(), satu) for satu in kolom),
        baris=tuple(
            Row(
                f"b{nomor}",
                dict(zip(map(str.lower, kolom), map(Cell, isi), strict=True)),
            )
            for nomor, isi in enumerate(baris)
        ),
        sumber="Rekaan",
    )


def list_problems(
    folder: Path, tabel: list[dict[str, Any]], tata: dict[str, Any]
) -> list[str]:
    """
    Let Typst measure every word of every cell against its column.
    """
    for satu in (UKUR, *TEMPLATES.glob("*.typ")):
        shutil.copyfile(satu, folder / satu.name)
    hasil = typst.query(
        str(folder / UKUR.name),
        "<masalah>",
        field="value",
        root=str(folder),
        font_paths=[str(HURUF)],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps({"tabel": tabel, "tata": tata})},
    )
    daftar: list[str] = json.loads(hasil)[0]
    return daftar


@pytest.mark.parametrize("nama", DATA)
@pytest.mark.parametrize("kertas", ["F4", "A4"])
def test_words_fit(nama: str, kertas: str, tmp_path: Path) -> None:
    """
    No word of any table of any year runs out of its column.
    """
    isi = read_isi(nama)
    tabel = [make_tabel(t) for satu in isi.tabel.values() for t in satu.values()]
    margin = {"kiri": 30, "kanan": 20, "atas": 25, "bawah": 25}

    assert len(tabel) > 20
    assert list_problems(tmp_path, tabel, {"kertas": kertas, "margin": margin}) == []


def test_words_fit_in_many_columns(tmp_path: Path) -> None:
    """
    Seventeen columns of long words fit too: the letters become smaller.
    """
    kata = "pertanggungjawaban-nasional"
    tabel = make_tabel(make_table([f"K{nomor}" for nomor in range(17)], [kata] * 17))
    margin = {"kiri": 50, "kanan": 50, "atas": 25, "bawah": 25}

    assert tabel["lebar"]
    assert list_problems(tmp_path, [tabel], {"kertas": "A4", "margin": margin}) == []


def test_long_word() -> None:
    """
    A word that no column can hold may break, and stays one word to readers.
    """
    kata = "x" * (2 * MAKS_KATA + 1)
    sel = make_tabel(make_table(["A"], [kata]))["baris"][0]["sel"][0]["t"][0]

    assert sel.split("\u200b") == ["x" * MAKS_KATA, "x" * MAKS_KATA, "x"]


@pytest.mark.parametrize(
    ("kolom", "isi", "lebar"),
    [
        (8, "a", False),
        (9, "a", True),
        (7, "kata " * 50, True),
        (6, "kata " * 50, False),
        (8, "penyelenggaraan", True),
    ],
)
def test_turned(kolom: int, isi: str, lebar: bool) -> None:  # noqa: FBT001 - expected
    """
    A table is turned for many columns, and for long words or texts in some.
    """
    nama = [f"K{nomor}" for nomor in range(kolom)]

    assert make_tabel(make_table(nama, [isi] * kolom))["lebar"] is lebar


def test_paragraphs() -> None:
    """
    Empty lines in a cell part its paragraphs; other line breaks do not count.
    """
    sel = make_tabel(make_table(["A"], ["satu\ndua\n\ntiga"]))["baris"][0]["sel"][0]

    assert sel["t"] == ["satu dua", "tiga"]
