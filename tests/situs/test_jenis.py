"""
No kind of page is forgotten by the tests that look at one of each.
"""

from __future__ import annotations

from tests.situs.jenis import JENIS, choose_pages
from tests.situs.pembaca import Situs


def test_every_kind_is_listed(situs_nyata: Situs) -> None:
    """
    The list of kinds holds what the site has, and nothing else.
    """
    assert sorted(choose_pages(situs_nyata)) == sorted(JENIS)


def test_another_agency_has_no_other_kind(situs_rekaan: Situs) -> None:
    """
    The pages of another agency are of the same kinds, in more years.
    """
    daftar = {
        satu.replace("tahun-lama/", "tahun/") for satu in choose_pages(situs_rekaan)
    }

    assert daftar <= set(JENIS)


def test_longest_page_is_chosen(situs_nyata: Situs) -> None:
    """
    Of several pages of a kind the one with the most to show is looked at.
    """
    pilihan = choose_pages(situs_nyata)

    assert pilihan["program/*/"] == "program/penunjang/"
    assert pilihan["panduan/*/"] == "panduan/aturan-periksa/"
