"""The indikator of a year one below the other, each with its bullet chart."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_site.model.hasil import HasilIndikator, Status
from lkjip_site.nilai import Kosong
from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.angka import format_persen
from lkjip_site.render.grafik_bullet import KETERANGAN, draw_bullet, make_bullet
from lkjip_site.render.html import escape
from lkjip_site.render.peta import Peta

_KELAS = {Status.TERCAPAI: "status-tercapai", Status.BELUM: "status-belum"}


def render_daftar(daftar: Iterable[HasilIndikator], peta: Peta) -> str:
    """
    List indikator with name, result and bullet chart.

    Args:
        daftar: Results of one year.
        peta: The pages, seen from the one that holds the list.

    Returns:
        HTML; empty for no indikator.
    """
    butir = "".join(_render_butir(satu, peta) for satu in daftar)
    if not butir:
        return ""
    return (
        f'<ul class="daftar-grafik">\n{butir}</ul>\n'
        f'<p class="grafik-ket">{KETERANGAN}</p>\n'
    )


def _render_butir(hasil: HasilIndikator, peta: Peta) -> str:
    """Give one indikator."""
    return (
        f'<li>\n<p class="grafik-judul">{link_indikator(hasil, peta)}</p>\n'
        f'<p class="grafik-hasil">{render_status(hasil)}</p>\n'
        f"{draw_bullet(f'bullet-{hasil.id}', make_bullet(hasil))}\n</li>\n"
    )


def link_indikator(hasil: HasilIndikator, peta: Peta) -> str:
    """Give the name of an indikator, as a link where it has a page."""
    path = f"indikator/{hasil.id}.md"
    nama = escape(hasil.indikator.nama)
    if not peta.has(path) or path == peta.asal:
        return nama
    return f'<a href="{escape(find_alamat(peta.asal, path))}">{nama}</a>'


def render_status(hasil: HasilIndikator) -> str:
    """Say the status, its sign by its class, then capaian and kategori."""
    status = hasil.status
    kelas = "status-kosong" if isinstance(status, Kosong) else _KELAS[status]
    kata, *lain = map(escape, list_status(hasil))
    return ", ".join([f'<span class="{kelas}">{kata}</span>', *lain])


def list_status(hasil: HasilIndikator) -> list[str]:
    """List the status, or the kind of what is missing, then capaian and kategori."""
    status = hasil.status
    teks = str(status.jenis if isinstance(status, Kosong) else status)
    bagian = [teks.capitalize()]
    if not isinstance(hasil.capaian, Kosong):
        bagian.append(f"capaian {format_persen(hasil.capaian)}")
    if not isinstance(hasil.kategori, Kosong):
        bagian.append(hasil.kategori.nama)
    return bagian
