"""
A page as it is looked at: on which screen, in which colours, and what is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Page

PONSEL = 360
MEJA = 1280
"""
Widths of the two screens, in pixels.
"""
TINGGI = 800
_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
_UKUR = (Path(__file__).parent / "layar.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Layar:
    """
    How a page is shown.
    """

    lebar: int = MEJA
    warna: Literal["light", "dark"] = "light"
    kertas: bool = False
    paksa: bool = False
    """
    The reader's own few colours take the place of all others.
    """


def show(halaman: Page, layar: Layar) -> None:
    """
    Show an open page that way, without movement.
    """
    halaman.set_viewport_size({"width": layar.lebar, "height": TINGGI})
    halaman.emulate_media(
        media="print" if layar.kertas else "screen",
        color_scheme=layar.warna,
        forced_colors="active" if layar.paksa else "none",
        reduced_motion="reduce",
    )


def find_faults(halaman: Page, ukuran: str) -> list[str]:
    """
    Measure an open page.

    Args:
        halaman: The page.
        ukuran: What is measured: a function of layar.js.
    """
    salah: list[str] = halaman.evaluate(f"() => {{ {_UKUR} return layar.{ukuran}(); }}")
    return salah


def run_axe(halaman: Page, *, warna: bool = True, akar: str = "html") -> list[str]:
    """
    Give what axe finds on an open page, whatever its weight.

    Args:
        halaman: The page.
        warna: Whether the contrast, which takes most of the time, is looked at.
        akar: The part of the page.
    """
    if halaman.evaluate("!window.axe"):
        halaman.evaluate(f"{_AXE}; 0")
    pilihan: dict[str, Any] = {"resultTypes": ["violations"]}
    if not warna:
        pilihan["rules"] = {"color-contrast": {"enabled": False}}
    temuan: list[str] = halaman.evaluate(
        """([akar, pilihan]) => axe.run(akar, pilihan).then(({ violations }) =>
             violations.map((s) => `${s.id}: ${s.nodes.map((n) => n.target)}`))""",
        [akar, pilihan],
    )
    return temuan
