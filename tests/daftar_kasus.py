"""
Read the cases: facts that staff can check and add, each with its figures.

A file of `tests/cases` is a list. Each entry has `fakta`, a sentence that must
hold and names the test; `harapan`, the result as readers see it, worked out
by hand; and what the result comes from, typed as in the data.
"""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import pytest
import yaml
from pydantic import PlainValidator, ValidationInfo

from lkjip_site.model.dasar import (
    AngkaKosong,
    Beralasan,
    Bilangan,
    Dasar,
    Desimal,
    Id,
    RupiahKosong,
    Teks,
    UkuranByTahun,
    parse_ukuran,
)
from lkjip_site.model.hasil import Status
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import Kosong, NilaiError, Rentang, Tingkat, Ukuran, read_kosong
from lkjip_site.render.angka import format_angka

FOLDER = Path(__file__).parent / "cases"


def _read_ukuran(nilai: Any, info: ValidationInfo) -> Ukuran:
    """
    Read a figure with the scale that stands before it in the case.
    """
    return parse_ukuran(nilai, info.data["skala"])


def _read_terukur(nilai: str) -> Decimal | Kosong:
    """
    Read one of several figures; the reason of a missing one does not matter.
    """
    jenis = read_kosong(nilai)
    return (
        Decimal(nilai.replace(",", ".")) if jenis is None else Kosong(jenis, "alasan")
    )


UkuranKasus = Annotated[
    Decimal | Rentang | Tingkat | Kosong, PlainValidator(_read_ukuran)
]
Terukur = Annotated[Decimal | Kosong, PlainValidator(_read_terukur)]


class Kasus(Dasar):
    """
    What every case has.
    """

    fakta: Teks
    harapan: Teks


class KasusBeralasan(Beralasan, Kasus):
    """
    A case in which a figure may be missing, with its reason beside it.
    """


class KasusUkuran(KasusBeralasan):
    """
    A case of target and realisasi.
    """

    arah: Arah
    skala: dict[str, Desimal] = {}
    target: UkuranKasus
    realisasi: UkuranKasus


class KasusCapaian(KasusUkuran):
    """
    A case of the capaian; `rumus` is that of the direction turun.
    """

    rumus: Id = "dua-kali-target-kurang-realisasi"


class KasusBatas(KasusBeralasan):
    """
    A case of the cap.
    """

    rumus: Id
    batas: Desimal | None = None
    capaian: AngkaKosong


class KasusKategori(KasusBeralasan):
    """
    A case of the kategori.
    """

    capaian: AngkaKosong


class KasusKemajuan(KasusBeralasan):
    """
    A case of the kemajuan; the targets are those of the plan.
    """

    arah: Arah
    skala: dict[str, Desimal] = {}
    target: UkuranByTahun
    realisasi: UkuranKasus


class KasusPerubahan(KasusBeralasan):
    """
    A case of the change between two years.
    """

    arah: Arah
    skala: dict[str, Desimal] = {}
    target: UkuranKasus
    lalu: UkuranKasus | None = None
    kini: UkuranKasus
    putus: Teks = ""


class Uang(Beralasan):
    """
    The money of one kegiatan.
    """

    pagu: RupiahKosong
    realisasi: RupiahKosong


class KasusSerapan(Kasus):
    """
    A case of the serapan.
    """

    kegiatan: tuple[Uang, ...]


class KasusEfisiensi(KasusBeralasan):
    """
    A case of the efisiensi.
    """

    rumus: Id
    status: Status | Kosong
    capaian: AngkaKosong
    serapan: AngkaKosong


class KasusRataRata(Kasus):
    """
    A case of the mean.
    """

    capaian: tuple[Terukur, ...]


class KasusPembulatan(Kasus):
    """
    A case of rounding.
    """

    nilai: Desimal
    desimal: Bilangan


class KasusAturan(Kasus):
    """
    A case of dated rules: the year from which each holds, and its formula.
    """

    butir: tuple[tuple[Bilangan, Id], ...]
    tahun: Bilangan


class KasusTulisan(Kasus):
    """
    A case of reading.
    """

    tulisan: str


def each_case(nama: str, model: type[Kasus]) -> pytest.MarkDecorator:
    """
    Run a test once for each case of a file, under the name of its fact.
    """
    teks = (FOLDER / f"{nama}.yml").read_text(encoding="utf-8")
    daftar = yaml.load(teks, yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)
    kasus = [model.model_validate(satu) for satu in daftar]
    return pytest.mark.parametrize("kasus", kasus, ids=[satu.fakta for satu in kasus])


def show(nilai: Decimal | Kosong, desimal: int = 2) -> str:
    """
    Write a result as the cases do: rounded, or why there is none.
    """
    if isinstance(nilai, Kosong):
        return f"{nilai.jenis}: {nilai.alasan}"
    return format_angka(nilai, desimal)


def read_or_refuse(parse: Callable[[str], object], tulisan: str) -> str:
    """
    Read a text; give the value, or the message and the rule of the refusal.
    """
    try:
        return str(parse(tulisan))
    except NilaiError as error:
        return f"{error} [{error.aturan}]"
