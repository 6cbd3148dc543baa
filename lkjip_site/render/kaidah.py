"""The rules of the check -> the page of the guide that explains each of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from html import escape

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah
from lkjip_site.problems import Level
from lkjip_site.render.lingkungan import make_environment
from lkjip_site.render.teks import Md

HALAMAN_KAIDAH = "panduan/aturan-periksa.md"
JUDUL_KAIDAH = "Aturan pemeriksaan"
DESKRIPSI_KAIDAH = (
    "Arti setiap pesan pemeriksaan data, dengan contoh yang salah dan yang benar."
)
_TAK_TAMPAK = str.maketrans({"\t": "[Tab]", "\u00a0": "[U+00A0]", "\u200b": "[U+200B]"})
"""Signs of the wrong examples that no reader would see."""


@lru_cache(maxsize=4)
def render_kaidah(katalog: tuple[KelompokKaidah, ...]) -> Md:
    """
    Write the page that explains the rules.

    Args:
        katalog: The rules in groups, in the order of the page.

    Returns:
        Markdown; the id of each rule is the anchor of its entry.
    """
    template = make_environment().get_template("aturan-periksa.md.jinja")
    teks = template.render(
        katalog=katalog,
        judul_kaidah=_heading,
        contoh=_example,
        banyak=_count(katalog),
    )
    return Md(teks.strip() + "\n")


def _count(katalog: Sequence[KelompokKaidah]) -> dict[str, int]:
    """Count the rules by level."""
    semua = [kaidah.level for kelompok in katalog for kaidah in kelompok.kaidah]
    return {str(level): semua.count(level) for level in Level}


def _heading(kaidah: Kaidah) -> Md:
    """Give the heading of an entry; its anchor is the id, and no menu lists it."""
    return Md(f'<h3 id="{kaidah.id}">{escape(kaidah.judul)}</h3>')


def _example(teks: str) -> Md:
    """Give an example as it is typed, what cannot be seen by its name."""
    return Md(f"```\n{teks.translate(_TAK_TAMPAK)}\n```")
