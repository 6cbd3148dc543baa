"""A page of a preview is kept exactly as long as nothing it is made of changes."""

from __future__ import annotations

from lkjip_site.publish.pratinjau import PageKeeper

PATH = "2023/bab-3.md"


def keep_page(keeper: PageKeeper) -> None:
    """Go through one build with one page."""
    keeper.start_build("navigasi")
    keeper.find(PATH, ("teks",))
    keeper.keep(PATH, "<p>lama</p>")


def test_unchanged_page_is_kept() -> None:
    """The same parts give the same HTML, which is not written again."""
    keeper = PageKeeper()
    keep_page(keeper)
    keeper.start_build("navigasi")

    assert keeper.find(PATH, ("teks",)) == "<p>lama</p>"
    assert keeper.is_kept(PATH)
    assert keeper.find_unwritten("2023/bab-3/") == "<p>lama</p>"


def test_changed_page_is_made_anew() -> None:
    """Other text of the page itself, or of what all share, is another page."""
    keeper = PageKeeper()
    keep_page(keeper)

    assert keeper.find(PATH, ("teks lain",)) is None
    keeper.start_build("navigasi lain")
    assert keeper.find(PATH, ("teks",)) is None


def test_written_page_is_left_to_the_engine() -> None:
    """What this build wrote is not given a second time; nor what does not exist."""
    keeper = PageKeeper()
    keep_page(keeper)

    assert keeper.find_unwritten("2023/bab-3/") == ""
    keeper.start_build("navigasi")
    assert keeper.find_unwritten("2023/bab-3/index.html") == "<p>lama</p>"
    assert keeper.find_unwritten("2023/bab-4/") == ""
