"""How the cells of the spreadsheet look: Indonesian notation, made once per kind."""

from __future__ import annotations

from functools import cache
from typing import Any

BAHASA = "[$-421]"
"""Indonesian: point between thousands, decimal comma, whatever the program speaks."""
_PINGGIR = {"border": 1, "border_color": "#9a9a9a", "valign": "top"}


class Gaya:
    """The styles of one workbook."""

    def __init__(self, buku: Any) -> None:
        """Make the styles that stand once."""
        self._buku = buku
        self.judul = buku.add_format({"bold": True, "font_size": 14})
        self.tautan = buku.add_format({"font_color": "#0b57a4", "underline": 1})
        self.kepala = buku.add_format(
            {**_PINGGIR, "bold": True, "text_wrap": True, "bg_color": "#e8ecef"}
        )
        self.kosong = buku.add_format({**_PINGGIR, "italic": True, "align": "right"})
        self.catatan = buku.add_format({"text_wrap": True, "valign": "top"})
        # Bound caches: one style for each form in one workbook.
        self._pola = cache(self._make_pola)

    def teks(self) -> Any:
        """Give the style of text."""
        return self._pola("@")

    def angka(self, tampil: str, *, pisah: bool) -> Any:
        """
        Give the style that shows a figure as the page does.

        Args:
            tampil: What the page shows; it decides the decimals, the sign and "Rp".
            pisah: Whether a point stands between thousands; not in years.
        """
        desimal = len(tampil.rstrip("%").partition(",")[2])
        pola = "#,##0" if pisah else "0"
        pola += f".{'0' * desimal}" if desimal else ""
        depan = '"Rp"' if tampil.lstrip("−").startswith("Rp") else ""
        return self._pola(f"{BAHASA}{depan}{pola}{_sign_of(tampil)}")

    def _make_pola(self, pola: str) -> Any:
        """Make the style of a form of number, or of text."""
        isi: dict[str, Any] = {**_PINGGIR, "num_format": pola}
        return self._buku.add_format({**isi, "text_wrap": True} if pola == "@" else isi)


def _sign_of(tampil: str) -> str:
    """Give the sign behind a figure: a percent stays on the scale of 0 to 100."""
    return '"%"' if tampil.endswith("%") else ""
