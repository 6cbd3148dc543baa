"""
Paper, font, size and margins are settings; each has a value of its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from lkjip_site.model.tata import TataDokumen
from lkjip_site.publish.site import SiteBuilder
from tests.dokumen.conftest import DATA
from tests.dokumen.pembaca import Dokumen
from tests.situs.pembangun import copy_data

A4 = (595, 842)


def make_with(folder: Path, setelan: str) -> Dokumen:
    """
    Set the document of the invented agency with settings.
    """
    data = copy_data("rekaan", folder)
    with (data / "instansi.yml").open("a", encoding="utf-8") as instansi:
        instansi.write(f"dokumen:\n{setelan}")
    builder = SiteBuilder(data)
    isi = builder.read().isi
    assert isi is not None
    return Dokumen(builder.make_dokumen(isi, 2023))


def test_usual() -> None:
    """
    Without settings it is F4, Bookman 12, with a wider margin for the binding.
    """
    assert TataDokumen().model_dump() == {
        "kertas": "F4",
        "huruf": "Bookman",
        "ukuran": 12,
        "margin": {"kiri": 30, "kanan": 20, "atas": 25, "bawah": 25},
    }


def test_settings(tmp_path: Path) -> None:
    """
    Another paper, font and size change the document, and none of its tables.
    """
    dokumen = make_with(
        tmp_path, "  kertas: A4\n  huruf: Arial\n  ukuran: 11\n  margin: {kiri: 40}\n"
    )
    biasa = SiteBuilder(DATA["rekaan"])
    isi = biasa.read().isi
    assert isi is not None
    lain = Dokumen(biasa.make_dokumen(isi, 2023))
    ukuran = {tuple(map(round, p.mediabox[2:])) for p in dokumen.reader.pages}

    assert ukuran == {A4, A4[::-1]}
    assert "Bonum" not in str(
        {font for p in dokumen.reader.pages for font in _fonts(p)}
    )
    assert [t.text() for t in dokumen.pohon.walk("TD")] == [
        t.text() for t in lain.pohon.walk("TD")
    ]


def _fonts(page: Any) -> list[str]:
    """
    List the fonts of a page.
    """
    return [
        str(f.get_object()["/BaseFont"]) for f in page["/Resources"]["/Font"].values()
    ]


@pytest.mark.parametrize(
    ("kunci", "nilai", "pesan"),
    [
        ("ukuran", "9", "bilangan bulat 10 sampai 14 (poin)"),
        ("ukuran", "11,5", "bilangan bulat 10 sampai 14 (poin)"),
        ("ukuran", ["12"], "bilangan bulat 10 sampai 14 (poin)"),
        ("ukuran", "besar", "angka"),
        ("kertas", "Letter", "'F4' or 'A4'"),
        ("huruf", "Comic Sans", "'Bookman' or 'Arial'"),
    ],
)
def test_refused(kunci: str, nilai: object, pesan: str) -> None:
    """
    A setting that cannot be printed is refused.
    """
    with pytest.raises(ValidationError) as error:
        TataDokumen.model_validate({kunci: nilai})

    assert pesan in str(error.value)


@pytest.mark.parametrize("sisi", ["kiri", "kanan", "atas", "bawah"])
@pytest.mark.parametrize("lebar", ["14", "51"])
def test_margin_refused(sisi: str, lebar: str) -> None:
    """
    A margin leaves room for the number of the page, and for the text.
    """
    with pytest.raises(ValidationError, match="15 sampai 50"):
        TataDokumen.model_validate({"margin": {sisi: lebar}})
