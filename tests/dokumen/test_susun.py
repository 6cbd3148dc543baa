"""
Pages are filled, and what belongs together stays together.
"""

from __future__ import annotations

from lkjip_site.render.dokumen_naskah import Simpul
from lkjip_site.render.dokumen_susun import Halaman, arrange_bab

PANJANG = "kata " * 400
LEBAR: Simpul = {"j": "tempat", "apa": "tabel", "id": "lebar"}
SEMPIT: Simpul = {"j": "tempat", "apa": "tabel", "id": "sempit"}


def write(teks: str) -> Simpul:
    """
    Give a paragraph.
    """
    return {"j": "alinea", "isi": [{"t": teks}]}


def head(teks: str) -> Simpul:
    """
    Give a heading.
    """
    return {"j": "judul", "t": 2, "isi": [{"t": teks}]}


def arrange(*blok: Simpul) -> list[Halaman]:
    """
    Arrange blocks; a table takes ten rows.
    """
    return arrange_bab(
        blok, is_wide=lambda satu: satu == LEBAR, measure_rows=lambda _: 10
    )


def show(halaman: list[Halaman]) -> list[tuple[bool, list[str]]]:
    """
    Name what stands on upright and on turned pages.
    """
    return [
        (satu.putar, [b.get("id") or b["isi"][0]["t"][:4] for b in satu.blok])
        for satu in halaman
    ]


def test_upright() -> None:
    """
    Without a wide table all pages are upright.
    """
    assert show(arrange(head("a"), write("b"), SEMPIT)) == [
        (False, ["a", "b", "sempit"])
    ]


def test_wide_after_text() -> None:
    """
    A wide table comes after the text of its section, so that the page fills.
    """
    halaman = arrange(
        head("1"), write(PANJANG), LEBAR, write("b"), head("2"), write(PANJANG)
    )

    assert show(halaman) == [
        (False, ["1", "kata", "b"]),
        (True, ["lebar"]),
        (False, ["2", "kata"]),
    ]


def test_order_of_tables() -> None:
    """
    No table passes another.
    """
    halaman = arrange(
        head("1"), write(PANJANG), LEBAR, write("b"), SEMPIT, write(PANJANG)
    )

    assert show(halaman) == [
        (False, ["1", "kata", "b"]),
        (True, ["lebar"]),
        (False, ["sempit", "kata"]),
    ]


def test_short_text_between() -> None:
    """
    A short section between two wide tables shares their pages.
    """
    halaman = arrange(
        head("1"),
        write(PANJANG),
        LEBAR,
        head("2"),
        write("c"),
        LEBAR,
        head("3"),
        write(PANJANG),
    )

    assert show(halaman)[1] == (True, ["lebar", "2", "c", "lebar"])


def test_short_chapter() -> None:
    """
    A chapter of little but a wide table is turned as a whole.
    """
    assert show(arrange(write("a"), LEBAR)) == [(True, ["a", "lebar"])]


def test_tail() -> None:
    """
    A short section before a wide table may go along; where, the page decides.
    """
    halaman = arrange(head("1"), write(PANJANG), head("2"), write("c"), LEBAR)

    assert show(halaman) == [(False, ["1", "kata"]), (True, ["lebar"])]
    assert [satu["isi"][0]["t"] for satu in halaman[1].ekor] == ["2", "c"]


def test_long_tail() -> None:
    """
    A long section stays on upright pages.
    """
    halaman = arrange(head("1"), write(PANJANG), head("2"), write(PANJANG), LEBAR)

    assert show(halaman)[0] == (False, ["1", "kata", "2", "kata"])
    assert halaman[1].ekor == []


def test_headings_in_a_row() -> None:
    """
    A heading is not parted from the one above it.
    """
    halaman = arrange(head("1"), write(PANJANG), head("2"), head("2.1"), LEBAR)

    assert [satu["isi"][0]["t"] for satu in halaman[1].ekor] == ["2", "2.1"]


def test_colon() -> None:
    """
    A line that announces something stays on its page.
    """
    (halaman,) = arrange(write("Rinciannya:"), write("a"))

    assert [satu.get("lekat", False) for satu in halaman.blok] == [True, False]
