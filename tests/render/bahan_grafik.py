"""Charts for tests: years with figures, and the drawing taken apart."""

from __future__ import annotations

import re
from decimal import Decimal
from xml.etree import ElementTree as ET

from lkjip_site.model.hasil import Status
from lkjip_site.model.renstra import Arah
from lkjip_site.model.seri import TitikSeri
from lkjip_site.nilai import JenisKosong, Kosong, Ukuran
from lkjip_site.render.grafik import Satuan
from lkjip_site.render.grafik_bullet import Bullet

PERSEN = Satuan("Persen", 2)
KOSONG = Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan")
_SVG = "{http://www.w3.org/2000/svg}"


def make_bullet(
    target: Ukuran,
    realisasi: Ukuran,
    *,
    arah: Arah = Arah.NAIK,
    status: Status | Kosong = Status.TERCAPAI,
) -> Bullet:
    """Make a bullet whose name and unit do not matter."""
    return Bullet("Indeks, tahun 2023", arah, target, realisasi, PERSEN, status)


def make_titik(
    tahun: int,
    target: Ukuran,
    realisasi: Ukuran,
    *,
    dilaporkan: bool = True,
    putus: str = "",
) -> TitikSeri:
    """Make one year of a series."""
    return TitikSeri(
        tahun, target, realisasi, dilaporkan=dilaporkan, putus=putus, sel={}
    )


def make_deret(**angka: str) -> list[TitikSeri]:
    """Make years of one target: `make_deret(t2022="5")`; an empty text is missing."""
    return [
        make_titik(int(nama[1:]), Decimal(10), Decimal(teks) if teks else KOSONG)
        for nama, teks in angka.items()
    ]


def find_shapes(svg: str, kelas: str) -> list[dict[str, str]]:
    """Give the attributes of all shapes of a class."""
    return [
        dict(satu.attrib)
        for satu in ET.fromstring(svg).iter()  # noqa: S314 - our own drawing
        if satu.get("class") == kelas
    ]


def read_texts(svg: str, kelas: str = "") -> list[str]:
    """Give the texts of a drawing, those of one class if it is named."""
    return [
        satu.text or ""
        for satu in ET.fromstring(svg).iter(f"{_SVG}text")  # noqa: S314 - our own
        if not kelas or satu.get("class") == kelas
    ]


def read_uraian(svg: str) -> str:
    """Give the description of a drawing."""
    satu = ET.fromstring(svg).find(f"{_SVG}desc")  # noqa: S314 - our own drawing
    assert satu is not None, "setiap grafik punya uraian"
    return satu.text or ""


def count_starts(jalur: str) -> int:
    """Count the pieces of a line: each starts anew."""
    return len(re.findall("M", jalur))
