"""What the theme needs to know of the agency: words, colours, addresses."""

from __future__ import annotations

import os
from typing import Any

from lkjip_site.model.hasil import Hasil
from lkjip_site.nilai import Kosong

CABANG = "main"
"""Branch that edit links lead to."""


def find_edit_prefix(hasil: Hasil) -> str:
    """Give the address under which data files can be edited; empty when unknown."""
    repositori = os.environ.get("LKJIP_REPOSITORI") or hasil.instansi.repositori
    if isinstance(repositori, Kosong):
        return ""
    return f"{repositori.rstrip('/')}/edit/{CABANG}/"


def write_style(hasil: Hasil) -> bytes:
    """Write the colours of the agency as settings of the style sheets."""
    warna = hasil.instansi.warna
    isi = f":root{{--instansi-utama:{warna.utama};--instansi-aksen:{warna.aksen}}}\n"
    return isi.encode("utf-8")


def make_tambahan(hasil: Hasil, edisi: str) -> dict[str, Any]:
    """Give what the theme may say on every page."""
    instansi = hasil.instansi
    return {
        "instansi": {
            "nama": instansi.nama,
            "singkatan": instansi.singkatan,
            "wilayah": instansi.wilayah,
            "nama_lengkap": instansi.nama_lengkap,
            "lisensi_data": instansi.lisensi_data,
            "tahun_terbaru": hasil.terbaru.tahun,
        },
        "edisi": edisi,
    }
