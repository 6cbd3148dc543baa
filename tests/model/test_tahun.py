"""
The files of a year: what may be left out, and what that means.
"""

import pytest
from pydantic import ValidationError

from lkjip_site.model.dasar import BELUM_DIISI
from lkjip_site.model.tahun import CapaianIndikator, Laporan, Pembanding
from lkjip_site.nilai import JenisKosong, Kosong


def test_laporan_smallest() -> None:
    """
    A year begins with its status, its pagu and where the money comes from.
    """
    laporan = Laporan.model_validate(
        {"status": "draf", "pagu": "1.234", "sumber_dana": "APBD"}
    )

    assert (laporan.pagu, laporan.tanggal) == (1234, BELUM_DIISI)


def test_laporan_status() -> None:
    """
    A status is one of three words.
    """
    with pytest.raises(ValidationError, match="literal_error"):
        Laporan.model_validate({"status": "jadi", "pagu": "0", "sumber_dana": "APBD"})


def test_capaian_smallest() -> None:
    """
    What is not yet written is missing as "belum diisi", the realisasi not at all.
    """
    catatan = CapaianIndikator.model_validate({"id": "ormas-aktif"})

    assert catatan.realisasi is None
    assert catatan.penyebab == catatan.pendukung == BELUM_DIISI


def test_pembanding() -> None:
    """
    A comparison is a figure with its year and source.
    """
    pembanding = {"nilai": "80", "nama": "Provinsi", "tahun": "2023", "sumber": "BPS"}
    catatan = CapaianIndikator.model_validate({"id": "a", "pembanding": pembanding})

    assert isinstance(catatan.pembanding, Pembanding)


def test_pembanding_missing() -> None:
    """
    Or the reason why there is none.
    """
    catatan = CapaianIndikator.model_validate(
        {"id": "a", "pembanding": "belum tersedia", "alasan": "tidak ada standar"}
    )

    assert catatan.pembanding == Kosong(JenisKosong.BELUM_TERSEDIA, "tidak ada standar")
