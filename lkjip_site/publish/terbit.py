"""The record of what an archived year has published: every cell of its tables."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.muatan import AlamatSel
from lkjip_site.table import Cell, Column, Table

KEPALA = ("tabel", "baris", "kolom", "nilai")
TENTANG = ("koreksi", "kelengkapan")
"""Tables about a report, which may grow after it was published."""


def list_sel(
    daftar: Iterable[Table], format_csv: Callable[[Cell, Column], str]
) -> dict[AlamatSel, str]:
    """List the cells of tables of a report as their CSV has them, in reading order."""
    return {
        (table.id, baris.id, kolom.key): format_csv(sel, kolom)
        for table in daftar
        if table.id not in TENTANG
        for baris, kolom, sel in table.cells()
    }


def write_terbit(berkas: Path, kini: Mapping[AlamatSel, str]) -> None:
    """Write the record of a year."""
    isi = io.StringIO()
    penulis = csv.writer(isi, lineterminator="\n")
    penulis.writerow(KEPALA)
    penulis.writerows([*alamat, nilai] for alamat, nilai in kini.items())
    berkas.write_text(isi.getvalue(), encoding="utf-8", newline="\n")


def list_unexplained(
    hasil: Hasil,
    satu: HasilTahun,
    daftar: Mapping[str, Table],
    kini: Mapping[AlamatSel, str],
    catatan: str,
) -> Iterator[str]:
    """
    Say which tables of a year are not as recorded, and where none explains it.

    Args:
        hasil: All years: a year without a report of its own is corrected in the
            report that it is known from.
        satu: The year.
        daftar: Id -> table of the year.
        kini: Its cells as they would be published now.
        catatan: Text of CHANGELOG.md.
    """
    terbit = satu.muatan.terbit
    berubah: dict[str, list[str]] = {}
    for (id_, *_), _, baru in terbit.list_moved(kini) if terbit else ():
        berubah.setdefault(id_, []).append(baru or "")
    asal = satu.laporan.asal
    laporan = asal.tahun_laporan if asal else satu.tahun
    penjelasan = {
        "CHANGELOG.md": catatan,
        f"koreksi tahun {laporan}": _write_koreksi(hasil.tahun.get(laporan)),
    }
    for tempat, teks in penjelasan.items():
        for nama in _list_silent(satu.tahun, daftar, berubah, teks):
            yield (
                f"Tahun {satu.tahun}, {nama} berubah; jelaskan di {tempat}, dengan "
                "menyebut tahun, tabel, dan angka barunya."
            )


def _write_koreksi(laporan: HasilTahun | None) -> str:
    """Write the corrections of a report, a line each."""
    dokumen = laporan.muatan.koreksi if laporan else None
    daftar = dokumen.isi.koreksi if dokumen else ()
    return "\n".join(f"{k.tempat} {k.tampil} {k.alasan}" for k in daftar)


def _list_silent(
    tahun: int,
    daftar: Mapping[str, Table],
    berubah: Mapping[str, Iterable[str]],
    catatan: str,
) -> Iterator[str]:
    """
    Go through the tables that changed and that no line of a text explains.

    A line explains a table when it names the year, the table, and a new value.
    """
    nomor = {id_: daftar[id_].nomor for id_ in berubah if id_ in daftar}
    # Tables without a number repeat figures of those that have one.
    bernomor = {id_: satu for id_, satu in nomor.items() if satu}
    baris = [satu for satu in catatan.splitlines() if str(tahun) in satu]
    for id_, nama in (bernomor or {satu: satu for satu in berubah}).items():
        milik = [satu for satu in baris if nama in satu]
        if not any(_names(satu, nilai) for satu in milik for nilai in berubah[id_]):
            yield nama


def _names(baris: str, nilai: str) -> bool:
    """
    Tell whether a line names a value of a CSV, in the form of readers or as it is.

    >>> _names("capaian 115,65% (semula 115,66%)", "115.65")
    True
    >>> _names("pagu Rp 1.234.567", "1234567"), _names("pagu Rp 1.234.567", "123")
    (True, False)
    """
    angka = baris.replace(".", "").replace(",", ".")
    pola = re.compile(rf"(?<![\d.]){re.escape(nilai)}(?![\d]|\.\d)")
    return bool(pola.search(angka) or pola.search(baris))


def read_catatan(berkas: Path) -> str:
    """Read CHANGELOG.md; nothing where there is none."""
    return berkas.read_text("utf-8") if berkas.is_file() else ""
