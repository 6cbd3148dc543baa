"""Words that run from right to left, and what stands behind them in its own order."""

from __future__ import annotations

import re

_HURUF = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
_KATA = rf"{_HURUF}(?: +{_HURUF})*"
_RUNTUN = re.compile(_KATA)
_HTML = re.compile(
    r"<(?P<lewat>head|script|style)\b.*?</(?P=lewat)>"
    rf"|(?P<gambar><svg\b.*?</svg>)|<[^>]*>|(?P<kata>{_KATA})",
    re.DOTALL,
)
"""What is left as it is, a drawing, or words between the tags."""
_DALAM_GAMBAR = re.compile(rf"<[^>]*>|(?P<kata>{_KATA})")
_LRM = "\u200e"
"""Mark that ends words from right to left."""
_AWAL = b"\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xef"
"""What their letters begin with in UTF-8."""
_LAIN = bytes(set(range(256)) - {*_AWAL})


def has_rtl(teks: str) -> bool:
    """
    Tell whether a text has words that run from right to left.

    Pages are long and hardly one has such words: bytes are left out ten times as
    fast as letters are looked for.
    """
    if teks.isascii() or not teks.encode("utf-8", "replace").translate(None, _LAIN):
        return False
    return bool(_RUNTUN.search(teks))


def close_rtl(teks: str) -> str:
    """
    Keep figures behind words that run from right to left in their own order.

    Without the mark that ends such words, `(89,58%)` behind one would come out
    turned round, before it.

    >>> close_rtl("Arsip \u0623\u0631 (89,58%)")
    'Arsip \u0623\u0631\u200e (89,58%)'
    """
    return _RUNTUN.sub(lambda cocok: cocok[0] + _LRM, teks)


def isolate_rtl(html: str) -> str:
    """
    Do the same in a page: by an element, or by the mark where a drawing has none.

    >>> isolate_rtl('<p title="\u0623">\u0623 \u0631: 89,58</p>')
    '<p title="\u0623"><bdi>\u0623 \u0631</bdi>: 89,58</p>'
    >>> isolate_rtl("<svg><text>\u0623: 89,58</text></svg>")
    '<svg><text>\u0623\u200e: 89,58</text></svg>'
    >>> isolate_rtl("<head><style></style><title>\u0623</title></head>")
    '<head><style></style><title>\u0623</title></head>'
    """
    return _HTML.sub(_isolate, html) if has_rtl(html) else html


def _isolate(cocok: re.Match[str]) -> str:
    """Isolate what one match holds."""
    if kata := cocok["kata"]:
        return f"<bdi>{kata}</bdi>"
    return _DALAM_GAMBAR.sub(_close, cocok[0]) if cocok["gambar"] else cocok[0]


def _close(cocok: re.Match[str]) -> str:
    """Close words in a drawing; its tags stay as they are."""
    return close_rtl(cocok[0]) if cocok["kata"] else cocok[0]
