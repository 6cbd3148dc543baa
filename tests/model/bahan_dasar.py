"""
Mappings with fields of every type, and a reading that gives what is said.
"""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, ValidationError

from lkjip_site.model.dasar import (
    BELUM_DIISI,
    AngkaById,
    AngkaByTahun,
    AngkaKosong,
    Beralasan,
    Dasar,
    Desimal,
    Id,
    UkuranByIndikator,
    UkuranByTahun,
    UkuranField,
)
from lkjip_site.nilai import JenisKosong, Kosong

SURVEI = Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan")


class Hasil(Beralasan):
    """
    A mapping with a figure of an indikator and one without.
    """

    id: Id
    realisasi: UkuranField
    pegawai: AngkaKosong = BELUM_DIISI


class Rencana(Dasar):
    """
    A mapping with targets of every kind.
    """

    skala: dict[str, Desimal] = {}
    target: UkuranByTahun = {}
    bulan: AngkaByTahun = {}
    versi: AngkaById = {}
    indikator: UkuranByIndikator = {}


def read(tipe: Any, raw: Any) -> Any:
    """
    Read a value; give it, or what is said of it with the rule.
    """
    try:
        return TypeAdapter(tipe).validate_python(raw)
    except ValidationError as error:
        return say(error)


def say(error: ValidationError) -> str:
    """
    Give the first thing that is said, with its rule.
    """
    pertama = error.errors(include_url=False)[0]
    return f"{pertama['msg']} [{pertama['type']}]"


def read_hasil(isi: dict[str, Any], skala: dict[str, Any] | None = None) -> Hasil:
    """
    Read a mapping of an indikator, whose scale the reading may know.
    """
    return Hasil.model_validate({"id": "opini", **isi}, context={"skala": skala or {}})
