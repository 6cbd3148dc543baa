"""
A chart for paper: the drawing of the pages, with its colours inside.

Bars and lines differ by their fill and their dashes too, since many print in
black and white.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

_PEMBUKA_ISI = "<title"
# No font of the document has these signs; the words beside the chart say the same.
_TANDA_STATUS = re.compile("(?<=>)[✓✗] ")
_URAIAN = re.compile(r"<desc[^>]*>(.*?)</desc>", re.DOTALL)


@dataclass(frozen=True)
class Palet:
    """The colours of paper, as `#rrggbb`."""

    utama: str
    """That of the agency."""
    aksen: str
    tinta: str = "#000000"
    tinta_lemah: str = "#444444"
    garis: str = "#777777"
    latar: str = "#e6e6e6"
    kertas: str = "#ffffff"
    baik: str = "#14633a"
    buruk: str = "#9b2c1c"
    huruf: str = "Liberation Sans"


def make_kertas(svg: str, palet: Palet) -> str:
    """
    Give a chart with its own styles, for whoever does not read those of the site.

    Args:
        svg: A chart as the pages hold it.
        palet: Colours and font.
    """
    gaya = "".join(f"{pilihan}{{{isi}}}" for pilihan, isi in _rules(palet).items())
    bersih = _TANDA_STATUS.sub("", svg)
    return bersih.replace(_PEMBUKA_ISI, f"<style>{gaya}</style>{_PEMBUKA_ISI}", 1)


def read_uraian(svg: str) -> str:
    """Read what a chart shows in words; empty where it does not say so."""
    cocok = _URAIAN.search(svg)
    return unescape(cocok[1]) if cocok else ""


def _rules(palet: Palet) -> dict[str, str]:
    """Give the rules of all classes; those of the site stand in chart.css."""
    p = palet
    return {
        "text": f"fill:{p.tinta};font-family:'{p.huruf}';font-size:12.5px",
        ".g-teks": "font-weight:400",
        ".g-nilai": "font-weight:700",
        ".g-samar": (
            f"fill:{p.tinta_lemah};stroke:{p.kertas};stroke-width:3;paint-order:stroke"
        ),
        ".g-kecil": f"fill:{p.tinta_lemah};font-size:11px;font-style:italic",
        ".g-latar": f"fill:{p.latar}",
        ".g-tercapai": f"fill:{p.baik}",
        # Hollow, since green and red are one grey in black and white.
        ".g-belum": f"fill:{p.kertas};stroke:{p.buruk};stroke-width:1.75",
        ".g-netral": f"fill:{p.garis}",
        ".g-nol": f"fill:none;stroke:{p.garis};stroke-width:1",
        ".g-target": f"fill:none;stroke:{p.tinta};stroke-width:2.5",
        ".g-zona": f"fill:none;stroke:{p.tinta_lemah};stroke-width:1.5",
        ".g-sumbu": f"fill:none;stroke:{p.garis};stroke-width:1",
        ".g-garis": f"fill:none;stroke:{p.utama};stroke-width:2.5",
        ".g-garis-target": (
            f"fill:none;stroke:{p.tinta_lemah};stroke-width:1.5;stroke-dasharray:5 4"
        ),
        ".g-titik": f"fill:{p.utama}",
        ".g-kosong": f"fill:{p.kertas};stroke:{p.tinta_lemah};stroke-width:1.5",
        ".g-putus": (
            f"fill:none;stroke:{p.aksen};stroke-width:1.5;stroke-dasharray:2 3"
        ),
        ".g-pagu": f"fill:{p.latar};stroke:{p.garis};stroke-width:0.75",
        ".g-realisasi": f"fill:{p.utama}",
    }
