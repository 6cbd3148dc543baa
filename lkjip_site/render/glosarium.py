"""The glossary: every term with its meaning in a line, each with an anchor."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from lkjip_site.model.instansi import Istilah
from lkjip_site.render.abjad import group_abjad, render_huruf, render_loncatan
from lkjip_site.render.html import escape
from lkjip_site.render.teks import Md

HALAMAN = "glosarium.md"
TEMPLATE = "glosarium.md.jinja"
_BUKAN_KATA = re.compile(r"\W+")


def make_konteks_glosarium(istilah: Sequence[Istilah]) -> dict[str, Any]:
    """Give the functions that the page of the glossary names."""
    daftar: dict[str, Callable[..., object]] = {
        "banyak_istilah": lambda: len(istilah),
        "daftar_istilah": lambda: render_glosarium(istilah),
    }
    return daftar


def anchor_of_istilah(istilah: str) -> str:
    """
    Give the anchor of a term on the page of the glossary.

    >>> anchor_of_istilah("Rencana aksi"), anchor_of_istilah("Plt.")
    ('istilah-rencana-aksi', 'istilah-plt')
    """
    kata = _BUKAN_KATA.sub("-", istilah.casefold()).strip("-")
    return f"istilah-{kata or istilah.encode().hex()}"


def render_glosarium(istilah: Sequence[Istilah]) -> Md:
    """
    Give all terms as HTML, by letter.

    Args:
        istilah: The terms in the order of the alphabet.
    """
    kelompok = group_abjad(istilah, lambda satu: satu.istilah)
    bagian = [render_loncatan([huruf for huruf, _ in kelompok])]
    ada: set[str] = set()
    for huruf, milik in kelompok:
        butir = "".join(_render_istilah(satu, ada) for satu in milik)
        bagian.append(f'{render_huruf(huruf)}<dl class="istilah">\n{butir}</dl>\n')
    return Md("\n".join(bagian))


def _render_istilah(satu: Istilah, ada: set[str]) -> str:
    """Give one term; of two whose anchors would be one, the first has it."""
    jangkar = anchor_of_istilah(satu.istilah)
    id_ = "" if jangkar in ada else f' id="{escape(jangkar)}"'
    ada.add(jangkar)
    kepanjangan = f" ({escape(satu.kepanjangan)})" if satu.kepanjangan else ""
    lain = f" Ditulis juga: {escape(', '.join(satu.ejaan_lain))}."
    return (
        f"<div{id_}>\n<dt>{escape(satu.istilah)}{kepanjangan}</dt>\n"
        f"<dd>{escape(satu.arti)}{lain if satu.ejaan_lain else ''}</dd>\n</div>\n"
    )
