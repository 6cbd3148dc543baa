"""The watcher of a preview."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from watchdog.events import (
    FileDeletedEvent,
    FileModifiedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

from lkjip_site.publish.pengamat import Pengamat, Sekali


class Pencatat(FileSystemEventHandler):
    """Keeps what it is told."""

    def __init__(self) -> None:
        """Start with nothing kept."""
        self.daftar: list[str] = []
        self.ada = Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Keep the kind of an event."""
        self.daftar.append(event.event_type)
        self.ada.set()


def test_a_change_that_both_ways_see_is_told_once(tmp_path: Path) -> None:
    """Notices of the system come first; the next look finds nothing new."""
    berkas, pencatat = tmp_path / "a.yml", Pencatat()
    sekali = Sekali(pencatat)
    berkas.write_text("a")
    for _ in range(2):
        sekali.dispatch(FileModifiedEvent(str(berkas)))
    berkas.write_text("ab")
    sekali.dispatch(FileModifiedEvent(str(berkas)))
    berkas.unlink()
    for _ in range(2):
        sekali.dispatch(FileDeletedEvent(str(berkas)))
    assert pencatat.daftar == ["modified", "modified", "deleted"]


def test_a_change_is_told_where_the_system_sends_no_notices(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking finds it."""

    def refuse(_: object) -> None:
        raise OSError("inotify watch limit reached")

    monkeypatch.setattr(Observer, "start", refuse)
    pengamat, pencatat = Pengamat(), Pencatat()
    pengamat.schedule(pencatat, str(tmp_path), recursive=True)
    pengamat.start()
    try:
        (tmp_path / "a.yml").write_text("a")
        assert pencatat.ada.wait(20)
    finally:
        pengamat.stop()
        pengamat.join()
