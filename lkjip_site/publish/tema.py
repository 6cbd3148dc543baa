"""What the theme needs to know of the agency: words, colours, addresses."""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lkjip_site.model.hasil import Hasil
from lkjip_site.model.muatan import Muatan
from lkjip_site.nilai import Kosong
from lkjip_site.publish.bangun import BuildError

CABANG = "main"
"""Branch that edit links lead to."""
GELAP = "stylesheets/gelap.css"
"""The style sheet of the dark, which stands inside every page."""
AWAL = (
    'try{const t=localStorage.getItem("tema");'
    'if(t)document.getElementById("gelap").media=t==="gelap"?"screen":"not all"}'
    "catch{}"
)
"""Script that sets the reader's choice of colours before anything is drawn."""
IKON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
    '<rect width="24" height="24" rx="3" fill="{utama}"/>'
    '<path fill="#fff" d="M4 18h16v1.5H4zM5 12h3v5H5zm5.5-4h3v9h-3zM16 5h3v12h-3z"/>'
    "</svg>\n"
)
_KOMENTAR = re.compile(r"/\*.*?\*/", re.DOTALL)
_RUANG = re.compile(r"\s*\n\s*")


def set_repositori(muatan: Muatan) -> Muatan:
    """Take the repository that the environment names: who publishes knows it best."""
    alamat, dokumen = os.environ.get("LKJIP_REPOSITORI"), muatan.instansi
    if not alamat or dokumen is None:
        return muatan
    isi = dokumen.isi.model_copy(update={"repositori": alamat})
    return replace(muatan, instansi=replace(dokumen, isi=isi))


def find_edit_prefix(hasil: Hasil) -> str:
    """Give the address under which data files can be edited; empty when unknown."""
    repositori = hasil.instansi.repositori
    if isinstance(repositori, Kosong):
        return ""
    return f"{repositori.rstrip('/')}/edit/{CABANG}/"


def write_warna(hasil: Hasil) -> str:
    """Write the colours of the agency as settings of the style sheets."""
    warna = hasil.instansi.warna
    return f":root{{--instansi-utama:{warna.utama};--instansi-aksen:{warna.aksen}}}"


def write_ikon(hasil: Hasil) -> bytes:
    """Draw the icon of the site: three bars on the first colour of the agency."""
    return IKON.format(utama=hasil.instansi.warna.utama).encode("utf-8")


@dataclass(frozen=True)
class Gaya:
    """The style sheets of the site, without their comments."""

    terang: str = field(default="", repr=False)
    gelap: str = field(default="", repr=False)
    """The colours in the dark, which stand inside every page."""


def read_gaya(docs: Path, daftar: Iterable[str]) -> Gaya:
    """
    Read the style sheets.

    Args:
        docs: The folder that holds them.
        daftar: Their paths, in order.

    Raises:
        BuildError: One of them cannot be read.
    """
    try:
        terang, gelap = (
            "\n".join(_shorten((docs / satu).read_text("utf-8")) for satu in lembar)
            for lembar in (daftar, [GELAP])
        )
    except (OSError, UnicodeError) as error:
        pesan = f"Lembar gaya tidak terbaca: {error}. Periksa extra_css di mkdocs.yml."
        raise BuildError(pesan) from error
    return Gaya(terang, gelap)


def _shorten(css: str) -> str:
    r"""
    Leave out comments, indents and empty lines.

    >>> _shorten("/* Type */\n\nbody {\n  margin: 0;\n}\n")
    'body {\nmargin: 0;\n}'
    """
    return _RUANG.sub("\n", _KOMENTAR.sub("", css)).strip()


def write_kebijakan(gelap: str) -> str:
    """
    Write the content policy: everything from this site, and nothing inline but ours.

    Args:
        gelap: The style that stands inside every page, beside the script AWAL.
    """
    return (
        "default-src 'self'; base-uri 'self'; form-action 'none'; object-src 'none'; "
        f"img-src 'self' data:; script-src 'self' {_sign(AWAL)}; "
        f"style-src 'self' {_sign(gelap)}"
    )


def _sign(teks: str) -> str:
    """Give the fingerprint by which a policy knows an inline text."""
    sidik = hashlib.sha256(teks.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(sidik).decode('ascii')}'"


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
        "warna": write_warna(hasil),
        "edisi": edisi,
    }
