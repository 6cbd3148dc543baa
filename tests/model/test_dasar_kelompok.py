"""
A mapping: reasons of what is missing, scales of words, keys that are unknown.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from lkjip_site.nilai import JenisKosong, Kosong, Tingkat
from tests.model.bahan_dasar import SURVEI, Hasil, read, read_hasil, say

WTP = Tingkat("WTP", Decimal(4))


@pytest.mark.parametrize(
    ("alasan", "harapan"),
    [
        ("survei tidak diadakan", SURVEI),
        (" survei tidak diadakan. ", SURVEI),
        ({"realisasi": "survei tidak diadakan"}, SURVEI),
    ],
)
def test_alasan(alasan: str | dict[str, str], harapan: Kosong) -> None:
    """
    The reason stands beside the figure, for the mapping or for the key.
    """
    hasil = read_hasil({"realisasi": "tidak diukur", "alasan": alasan})

    assert hasil.realisasi == harapan


def test_alasan_by_key() -> None:
    """
    Two missing figures of a mapping have reasons of their own.
    """
    hasil = read_hasil(
        {
            "realisasi": "tidak diukur",
            "pegawai": "belum tersedia",
            "alasan": {"realisasi": "satu", "pegawai": "dua"},
        }
    )

    assert hasil.pegawai == Kosong(JenisKosong.BELUM_TERSEDIA, "dua")


@pytest.mark.parametrize("alasan", [{}, {"alasan": ""}, {"alasan": {"pegawai": "x"}}])
def test_alasan_missing(alasan: dict[str, Any]) -> None:
    """
    A figure cannot be missing without a reason of its own.
    """
    with pytest.raises(ValidationError) as tangkap:
        read_hasil({"realisasi": "tidak diukur", **alasan})

    assert say(tangkap.value) == (
        'tertulis "tidak diukur" tanpa alasan; '
        'tambahkan kunci "alasan" di sebelahnya [alasan-wajib]'
    )


def test_alasan_itself() -> None:
    """
    A reason that is the word of a kind is a text, not a missing figure.
    """
    hasil = read_hasil({"realisasi": "5", "alasan": "tidak diukur"})

    assert hasil.alasan == "tidak diukur"


def test_no_mapping() -> None:
    """
    What is no mapping is refused as such.
    """
    assert read(Hasil, "teks").endswith("[model_type]")


def test_unknown_key() -> None:
    """
    A key that the model does not know is refused.
    """
    with pytest.raises(ValidationError, match="extra_forbidden"):
        read_hasil({"realisasi": "5", "relisasi": "5"})


def test_frozen() -> None:
    """
    A document that was read cannot change.
    """
    hasil = read_hasil({"realisasi": "5"})

    with pytest.raises(ValidationError, match="frozen_instance"):
        hasil.realisasi = Decimal(6)


def test_scale_of_indikator() -> None:
    """
    A word is read by the scale of the indikator whose id stands beside it.
    """
    hasil = read_hasil({"realisasi": "WTP"}, {"opini": {"WTP": Decimal(4)}})

    assert hasil.realisasi == WTP


def test_scale_of_other_indikator() -> None:
    """
    The scale of another indikator does not read it.
    """
    with pytest.raises(ValidationError) as tangkap:
        read_hasil({"realisasi": "WTP"}, {"lain": {"WTP": Decimal(4)}})

    assert say(tangkap.value) == (
        'tertulis "WTP", seharusnya angka, atau kosong dengan alasan [nilai-angka]'
    )


@pytest.mark.parametrize("realisasi", ["wtp", "4", "Wajar Tanpa Pengecualian"])
def test_word_of_no_scale(realisasi: str) -> None:
    """
    A word that the scale does not have is refused with those that it has.
    """
    skala = {"opini": {"WTP": Decimal(4), "WDP": Decimal(3)}}

    with pytest.raises(ValidationError) as tangkap:
        read_hasil({"realisasi": realisasi}, skala)

    assert say(tangkap.value) == (
        f'tertulis "{realisasi}", seharusnya salah satu dari "WTP", "WDP" [nilai-skala]'
    )


def test_scale_and_missing() -> None:
    """
    With a scale a figure may be missing too.
    """
    hasil = read_hasil(
        {"realisasi": "tidak diukur", "alasan": "survei tidak diadakan"},
        {"opini": {"WTP": Decimal(4)}},
    )

    assert hasil.realisasi == SURVEI
