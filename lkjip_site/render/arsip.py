"""The years of the archive: result, status, origin and downloads of each."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.nilai import Kosong
from lkjip_site.render import kalimat
from lkjip_site.render.katalog import list_unduhan
from lkjip_site.render.peta import Peta
from lkjip_site.render.teks import Md, as_md, md


def list_arsip(semua: Hasil, peta: Peta) -> Md:
    """List all years, newest first, what is known of each below it."""
    baris = [
        satu
        for tahun in sorted(semua.tahun, reverse=True)
        for satu in _list_lines(semua.tahun[tahun], peta)
    ]
    return Md("\n".join(baris))


def _list_lines(hasil: HasilTahun, peta: Peta) -> Iterator[str]:
    """Go through the lines of one year."""
    tahun, laporan = hasil.tahun, hasil.laporan
    tautan = peta.link(f"Tahun {tahun}", f"{tahun}/index.md")
    yield md("- {}, status {}. {}", tautan, laporan.status, kalimat.say_hasil(hasil))
    yield md("    - {}", _say_asal(hasil))
    if not laporan.asal:
        yield md("    - Dokumen yang ditandatangani: {}", _say_resmi(hasil))
    unduhan = ", ".join(list_unduhan(hasil, peta.asal))
    yield f"    - Unduhan: {unduhan}"


def _say_asal(hasil: HasilTahun) -> Md:
    """Say where the figures of a year are known from."""
    asal = hasil.laporan.asal
    if asal is None:
        return md("Dari laporan tahun {} sendiri.", hasil.tahun)
    tabel = as_md(" dan ".join(asal.tabel))
    return md(
        "Dari {} LKjIP {}. {}", tabel, asal.tahun_laporan, asal.penjelasan.strip()
    )


def _say_resmi(hasil: HasilTahun) -> Md:
    """Say where the signed document is, or why it is not there."""
    if hasil.laporan.dokumen_bertanda_tangan:
        return md("ada di halaman tahun {}", hasil.tahun)
    alamat = hasil.laporan.dokumen_resmi
    if isinstance(alamat, Kosong):
        return kalimat.say_kosong(alamat)
    # The type TautanKosong admits no sign that could end the address.
    return md("[{}](<{}>)", alamat, Md(alamat))
