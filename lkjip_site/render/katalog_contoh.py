"""Examples of programs that read the open data; those in Python run in a test."""

from __future__ import annotations

import re

from lkjip_site.render.teks import Md

ALAMAT_CONTOH = "https://alamat-situs-ini/"
"""Stands in the examples while the address of the site is unknown."""
_ALAMAT = re.compile(r"https?://[\w.:/~%-]+")
_PYTHON = """
import csv
import io
import json
import urllib.request
from decimal import Decimal

ALAMAT = "{alamat}"


def baca(berkas):
    with urllib.request.urlopen(ALAMAT + berkas) as jawaban:
        return jawaban.read().decode("utf-8")


# Capaian semua indikator dari tahun ke tahun; kolom kosong berarti tidak ada nilai.
for baris in csv.DictReader(io.StringIO(baca("data/indikator.csv"))):
    if baris["capaian"]:
        print(baris["tahun"], baris["nama"], Decimal(baris["capaian"]))

# Nilai yang tidak ada di sebuah tabel, dengan alasannya.
for baris in json.loads(baca("{tahun}/data/ringkasan.json"))["baris"]:
    for kolom, sel in baris["sel"].items():
        if sel["nilai"] is None:
            print(baris["id"], kolom, sel["tampil"], sel["alasan"])
"""
_R = """
alamat <- "{alamat}"
indikator <- read.csv(
  paste0(alamat, "data/indikator.csv"),
  fileEncoding = "UTF-8", na.strings = ""
)
tercapai <- subset(indikator, status == "tercapai")
print(table(tercapai$tahun))
"""


def write_python(alamat: str, tahun: int) -> Md:
    """
    Write the example in Python as a block of code.

    Args:
        alamat: Address of the site; empty when unknown.
        tahun: A year whose tables the example reads.
    """
    return _as_code(_PYTHON.format(alamat=_choose(alamat), tahun=tahun))


def write_r(alamat: str) -> Md:
    """Write the example in R as a block of code."""
    return _as_code(_R.format(alamat=_choose(alamat)))


def _choose(alamat: str) -> str:
    """
    Give the address for an example: nothing that could end the text around it.

    >>> _choose('https://a/"+x+"')
    'https://alamat-situs-ini/'
    """
    return alamat if _ALAMAT.fullmatch(alamat) else ALAMAT_CONTOH


def _as_code(teks: str) -> Md:
    """Indent a program: Markdown shows it as it stands."""
    return Md("\n".join(f"    {satu}".rstrip() for satu in teks.strip().split("\n")))
