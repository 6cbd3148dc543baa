"""A chart for paper has its colours inside, and none that only colour tells apart."""

from __future__ import annotations

import re
from decimal import Decimal

from lkjip_site.model.hasil import Status
from lkjip_site.render.grafik_anggaran import draw_anggaran
from lkjip_site.render.grafik_bullet import draw_bullet
from lkjip_site.render.grafik_kertas import Palet, make_kertas, read_uraian
from tests.bahan import AKAR
from tests.render.bahan_grafik import find_shapes, make_bullet, read_texts
from tests.render.test_grafik_anggaran import SATU

PALET = Palet("#123456", "#654321")


def test_colours() -> None:
    """The colour of the agency is inside, and it is still one drawing."""
    svg = make_kertas(draw_anggaran("x", "Judul", [SATU]), PALET)

    assert ".g-realisasi{fill:#123456}" in svg
    assert svg.count("<style>") == 1
    assert len(find_shapes(svg, "g-realisasi")) == 1


def test_classes() -> None:
    """Every class that a chart uses has a rule."""
    berkas = (AKAR / "lkjip_site" / "render").glob("grafik_[!k]*.py")
    kode = "".join(satu.read_text(encoding="utf-8") for satu in berkas)
    kelas = set(re.findall(r"""["'](g-[a-z]+(?:-[a-z]+)?)["'\\]""", kode))
    kertas = make_kertas("<title", PALET)

    assert len(kelas) > 12
    assert {satu for satu in kelas if f".{satu}{{" not in kertas} == set()


def test_black_and_white() -> None:
    """The bar of a missed target is hollow, not only red."""
    svg = make_kertas("<title", PALET)

    assert ".g-tercapai{fill:#14633a}" in svg
    assert ".g-belum{fill:#ffffff;stroke:" in svg


def test_signs() -> None:
    """The signs of the status, which no font of the document has, are left out."""
    bullet = make_bullet(Decimal(9), Decimal(8), status=Status.BELUM)
    svg = draw_bullet("x", bullet)

    assert "✗ Realisasi 8,00%" in read_texts(svg)
    assert "Realisasi 8,00%" in read_texts(make_kertas(svg, PALET))


def test_description() -> None:
    """The description is read as text."""
    assert read_uraian('<desc id="a">5 &amp; 9.</desc>') == "5 & 9."
    assert read_uraian("<svg/>") == ""
