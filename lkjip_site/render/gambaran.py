"""What templates may place of one year as pictures: charts, and lists with charts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lkjip_site.model.hasil import HasilTahun
from lkjip_site.render.daftar_indikator import render_daftar
from lkjip_site.render.grafik_anggaran import KETERANGAN, draw_anggaran, make_baris
from lkjip_site.render.html import escape
from lkjip_site.render.peta import Peta
from lkjip_site.render.sisipan import Sisipan
from lkjip_site.render.teks import Md


def make_konteks_gambaran(
    hasil: HasilTahun, peta: Peta, sisipan: Sisipan
) -> dict[str, Any]:
    """Give the functions that place charts on a page of one year."""
    daftar: dict[str, Callable[..., Md]] = {
        "gambaran_indikator": lambda: sisipan.place(
            "indikator", render_daftar(hasil.indikator, peta)
        ),
        "gambaran_program": lambda: sisipan.place("program", _draw_program(hasil)),
    }
    return daftar


def wrap_figure(svg: str, judul: str, keterangan: str) -> str:
    """Put a chart below its title, and say below it what its parts mean."""
    return (
        '<figure class="grafik-blok">\n'
        f'<p class="grafik-judul">{escape(judul)}</p>\n{svg}\n'
        f'<figcaption class="grafik-ket">{escape(keterangan)}</figcaption>\n</figure>\n'
    )


def _draw_program(hasil: HasilTahun) -> str:
    """Draw the money of each program; nothing for a year without any."""
    if not hasil.anggaran.bagian:
        return ""
    judul = f"Realisasi dan pagu menurut program, tahun {hasil.tahun}"
    baris = [make_baris(satu) for satu in hasil.anggaran.bagian]
    return wrap_figure(draw_anggaran("program", judul, baris), judul, KETERANGAN)
