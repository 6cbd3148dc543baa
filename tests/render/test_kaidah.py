"""
The page of the rules: every rule under its id, with both examples.
"""

import re

import pytest

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah
from lkjip_site.problems import Level
from lkjip_site.render.kaidah import render_kaidah

GALAT = Kaidah(
    "yaml-tab",
    Level.GALAT,
    "Tab <depan>",
    "Ganti *tab*.",
    salah="\tnilai: 1",
    benar="  nilai: 1",
)
PERINGATAN = Kaidah(
    "ejaan",
    Level.PERINGATAN,
    "Ejaan",
    "Pakai bentuk baku.",
    salah="Kata\u00a0azas\u200b.",
    benar="Kata asas.",
    bentuk="markdown",
    pada="tempatnya",
)
KATALOG = (KelompokKaidah("Satu", "Tentang satu.", (GALAT, PERINGATAN)),)
ENTRI = """\
<h3 id="yaml-tab">Tab &lt;depan&gt;</h3>

Aturan `yaml-tab`, galat. Ganti &#42;tab&#42;.

Salah:

```
[Tab]nilai: 1
```

Benar:

```
  nilai: 1
```
"""


def test_render_kaidah_entri() -> None:
    """
    An entry has its anchor, its level, why, and both examples as they are typed.
    """
    assert ENTRI in render_kaidah(KATALOG)


def test_render_kaidah_jumlah() -> None:
    """
    The page says how many rules of each level there are.
    """
    assert "Ada 1 aturan galat dan 1 aturan peringatan." in render_kaidah(KATALOG)


def test_render_kaidah_tak_tampak() -> None:
    """
    Signs that no reader would see are named.
    """
    assert "Kata[U+00A0]azas[U+200B]." in render_kaidah(KATALOG)


@pytest.mark.parametrize(
    ("pola", "banyak"), [("^## Satu$", 1), ("`pada` diisi tempatnya", 1)]
)
def test_render_kaidah_bagian(pola: str, banyak: int) -> None:
    """
    A group has a heading; only what can be accepted says how.
    """
    assert len(re.findall(pola, render_kaidah(KATALOG), re.MULTILINE)) == banyak
