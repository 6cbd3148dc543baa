"""The open data that stands on the site as files: tables, and series over all years."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial

from lkjip_site.ingatan import Ingatan
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.publish.berkas_malas import Berkas
from lkjip_site.publish.open_data import (
    Formats,
    Unduhan,
    add_unduhan,
    join_unduhan,
    rows_of,
    to_unduhan,
)
from lkjip_site.table import Table

BuildSeri = Callable[[Hasil, tuple[HasilTahun, ...]], Table]


def write_tables(
    tabel: Mapping[str, Iterable[Table]], formats: Formats, ingatan: Ingatan
) -> Berkas:
    """
    Write tables as CSV and JSON, each when it is first asked for.

    Args:
        tabel: Folder on the site, with a slash at its end -> its tables.
        formats: How cells become text.
        ingatan: Results of the last build.

    Returns:
        Path on the site -> content.
    """
    berkas: dict[str, Callable[[], bytes]] = {}
    for folder, daftar in tabel.items():
        for satu in daftar:
            sekali = partial(cache, partial(to_unduhan, satu, formats))
            buat = ingatan.recall("unduhan", (satu, formats), sekali)
            berkas[f"{folder}{satu.id}.csv"] = partial(_csv, buat)
            berkas[f"{folder}{satu.id}.json"] = partial(_json, buat)
    return Berkas(berkas)


def _csv(buat: Callable[[], Unduhan]) -> bytes:
    """Give a download as CSV."""
    return buat().csv


def _json(buat: Callable[[], Unduhan]) -> bytes:
    """Give a download as JSON."""
    return buat().json


def write_series(
    hasil: Hasil, daftar: Iterable[BuildSeri], formats: Formats, ingatan: Ingatan
) -> dict[str, bytes]:
    """
    Write the series over all years, each year's rows made once.

    Args:
        hasil: All years.
        daftar: Builds a series from the years whose rows are wanted.
        formats: How cells become text.
        ingatan: Results of the last build.
    """
    berkas: dict[str, bytes] = {}
    for bangun in daftar:
        kepala = bangun(hasil, ())
        baris = [
            ingatan.recall(
                f"seri-{kepala.id}", (satu,), partial(_rows, bangun, satu, formats)
            )
            for satu in hasil.tahun.values()
        ]
        add_unduhan(berkas, f"data/{kepala.id}", join_unduhan(kepala, baris))
    return berkas


def _rows(bangun: BuildSeri, satu: HasilTahun, formats: Formats) -> tuple[str, str]:
    """Write the rows of one year of a series."""
    hasil = Hasil(satu.instansi, {satu.tahun: satu})
    return rows_of(bangun(hasil, (satu,)), formats)
