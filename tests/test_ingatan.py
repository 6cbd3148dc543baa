"""Results of the last build are kept exactly as long as they are true."""

from __future__ import annotations

from lkjip_site.ingatan import Ingatan


def test_same_things_are_made_once() -> None:
    """The same object and the same text give the kept result."""
    ingatan, benda = Ingatan(), object()
    pertama = ingatan.recall("a", (benda, "x"), object)
    assert ingatan.recall("a", (benda, "x"), object) is pertama


def test_other_object_is_made_anew() -> None:
    """An equal but different object counts as changed."""
    ingatan = Ingatan()
    pertama = ingatan.recall("a", ([1],), object)
    assert ingatan.recall("a", ([1],), object) is not pertama


def test_result_survives_one_build() -> None:
    """What the last build made is there in the next."""
    ingatan, benda = Ingatan(), object()
    pertama = ingatan.recall("a", (benda,), object)
    ingatan.end_build()
    assert ingatan.recall("a", (benda,), object) is pertama


def test_unused_result_is_forgotten() -> None:
    """What a whole build did not ask for is made anew."""
    ingatan, benda = Ingatan(), object()
    pertama = ingatan.recall("a", (benda,), object)
    ingatan.end_build()
    ingatan.end_build()
    assert ingatan.recall("a", (benda,), object) is not pertama


def test_tuples_count_by_what_they_hold() -> None:
    """Two tuples of the same objects are the same dependency."""
    ingatan, benda = Ingatan(), object()
    pertama = ingatan.recall("a", ((benda, 1),), object)
    assert ingatan.recall("a", ((benda, 1),), object) is pertama
