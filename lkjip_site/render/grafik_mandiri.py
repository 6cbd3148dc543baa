"""A chart that stands alone: the same drawing with its colours inside, for paper."""

from __future__ import annotations

from dataclasses import dataclass

_PEMBUKA_ISI = "<title"


@dataclass(frozen=True)
class Palet:
    """The colours of a chart outside of the site, as `#rrggbb`."""

    tinta: str = "#1a2226"
    tinta_lemah: str = "#4a565c"
    garis: str = "#78858a"
    latar: str = "#e8edeb"
    kertas: str = "#ffffff"
    utama: str = "#0f4c5c"
    aksen: str = "#9a4f0e"
    baik: str = "#14633a"
    buruk: str = "#9b2c1c"
    huruf: str = "Liberation Sans"


def make_mandiri(svg: str, palet: Palet | None = None) -> str:
    """
    Give a chart with its own styles, for whoever does not read those of the site.

    Args:
        svg: A chart as the pages hold it.
        palet: Colours and font; None for those of paper.
    """
    gaya = "".join(
        f"{pilihan}{{{isi}}}" for pilihan, isi in _rules(palet or Palet()).items()
    )
    return svg.replace(_PEMBUKA_ISI, f"<style>{gaya}</style>{_PEMBUKA_ISI}", 1)


def _rules(palet: Palet) -> dict[str, str]:
    """Give the rules of all classes; those of the site stand in chart.css."""
    p = palet
    return {
        "text": f'fill:{p.tinta};font:12px "{p.huruf}"',
        ".g-teks": "font-weight:400",
        ".g-nilai": "font-weight:700",
        ".g-samar": f"fill:{p.tinta_lemah}",
        ".g-kecil": f"fill:{p.tinta_lemah};font-size:11px;font-style:italic",
        ".g-latar": f"fill:{p.latar}",
        ".g-tercapai": f"fill:{p.baik}",
        ".g-belum": f"fill:{p.buruk}",
        ".g-netral": f"fill:{p.tinta_lemah}",
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
