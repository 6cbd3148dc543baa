"""
An address that was published once stays for ever.
"""

from __future__ import annotations

from tests.situs.pembaca import Situs
from tests.unduhan.alamat import find_lost, list_addresses, read_addresses


def test_none_lost(situs_nyata: Situs) -> None:
    """
    Every address and every anchor of the list is on the site.
    """
    assert find_lost(read_addresses(), list_addresses(situs_nyata)) == []


def test_all_listed(situs_nyata: Situs) -> None:
    """
    Every address of the site is on the list: `make alamat` adds new ones.
    """
    assert find_lost(list_addresses(situs_nyata), read_addresses()) == []


def test_list() -> None:
    """
    The list is sorted and holds pages, tables, rows and downloads.
    """
    daftar = read_addresses()

    assert daftar == sorted(set(daftar))
    assert {
        "/2023/bab-3/",
        "/2023/bab-3/#tabel-3-2",
        "/2023/bab-3/#tabel-3-2-nilai-sakip",
        "/2023/data/tabel-3.2.csv",
        "/2023/data/lkjip-2023.xlsx",
        "/2022/bab-3/#tabel-3-2-ormas-aktif",
        "/data/",
    } <= set(daftar)


def test_lost_found() -> None:
    """
    A table that is gone is named.
    """
    assert find_lost(["/a/", "/a/#tabel-1"], ["/a/"]) == ["/a/#tabel-1"]
