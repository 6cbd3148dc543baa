"""Leave out of the engine's Markdown what the text of a page cannot hold."""

from __future__ import annotations

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

_TANDA = {
    "backtick": "`",
    "escape": "\\",
    "image_link": "![",
    "image_reference": "![",
    "short_image_ref": "![",
    "autolink": "<",
    "automail": "<",
    "html": "<",
    "entity": "&",
}
"""Pattern of the library -> a sign without which it matches nothing."""
_PERTAMA = 1000
"""Priority before every step of the library: nothing was taken out of the text yet."""


class PolaSeperlunya(Extension):
    """Looks for each kind of markup only where its sign stands: looking takes long."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Look at each text before it is converted."""
        md.preprocessors.register(_Pemilih(md), "pola-seperlunya", _PERTAMA)


class _Pemilih(Preprocessor):
    """Chooses the patterns for the one text that a converter of the engine gets."""

    def run(self, lines: list[str]) -> list[str]:
        """Leave the text as it is."""
        teks = "\n".join(lines)
        for nama, tanda in _TANDA.items():
            if tanda not in teks:
                self.md.inlinePatterns.deregister(nama)
        return lines
