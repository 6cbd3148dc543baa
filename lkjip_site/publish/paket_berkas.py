"""The heavy downloads of a year, each made only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from lkjip_site.publish.arsip_zip import write_arsip
from lkjip_site.publish.open_data import Formats
from lkjip_site.publish.paket import NAMA_BERKAS, write_paket
from lkjip_site.publish.paket_tahun import PaketTahun
from lkjip_site.publish.xlsx import write_xlsx


def plan_paket(
    daftar: Iterable[PaketTahun], formats: Formats
) -> dict[str, Callable[[], bytes]]:
    """Name the downloads of many years, as `list_paket` does for one."""
    berkas: dict[str, Callable[[], bytes]] = {}
    for satu in daftar:
        berkas |= list_paket(satu, formats)
    return berkas


def list_paket(
    paket: PaketTahun, formats: Formats
) -> Mapping[str, Callable[[], bytes]]:
    """
    List the downloads that hold all tables of a year.

    Returns:
        Path on the site -> what makes the file.
    """
    folder = f"{paket.tahun}/data"
    return {
        f"{folder}/{paket.nama}.xlsx": partial(write_xlsx, paket, formats),
        f"{folder}/{paket.nama}.zip": partial(write_arsip, paket),
        f"{folder}/{NAMA_BERKAS}": partial(write_paket, paket),
    }
