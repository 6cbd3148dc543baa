"""What an archived year has published stays as it is, whatever code or rule changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkjip_site.model.muatan import AlamatSel, Terbit
from lkjip_site.problems import Location, Problem

_SARAN = (
    "tahun arsip tidak berubah diam-diam: kembalikan, atau jelaskan di CHANGELOG.md "
    "dan koreksi tahun itu, lalu jalankan make arsip"
)


def check_terbit(terbit: Terbit, kini: Mapping[AlamatSel, str]) -> Iterator[Problem]:
    """
    Compare what a year shows with what it has published.

    Args:
        terbit: The record.
        kini: Cell -> its text in the CSV that would be published now.
    """
    for alamat, lama, baru in terbit.list_moved(kini):
        tempat = Location(terbit.berkas, terbit.baris.get(alamat, 1))
        pesan = (
            f"{'.'.join(alamat)}: terbit {_say(lama)}, sekarang {_say(baru)}; {_SARAN}"
        )
        yield Problem(tempat, "arsip-berubah", pesan)


def _say(nilai: str | None) -> str:
    """Quote a value, or say that there is no such cell."""
    return "tidak ada" if nilai is None else f'"{nilai}"'
