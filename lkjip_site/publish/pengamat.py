"""Watch the files of a preview: by the notices of the system, and by looking."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from watchdog.events import (
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver

JEDA_LIHAT = 1.0
"""Seconds between two looks: not every network drive sends notices."""
PERUBAHAN: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
"""What counts; systems also tell of files that are only read, as every build does."""


class Sekali(FileSystemEventHandler):
    """Passes on what was not told before: both ways of watching see each change."""

    def __init__(self, penerima: FileSystemEventHandler) -> None:
        """Tell the handler of the engine; nothing is known yet."""
        self._penerima = penerima
        self._dikenal: dict[str, tuple[int, int] | None] = {}

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Pass on an event when a file is not as it was when last told of."""
        path = {os.fsdecode(satu) for satu in (event.src_path, event.dest_path) if satu}
        keadaan = {satu: _stamp(satu) for satu in path}
        if keadaan.items() - self._dikenal.items():
            self._dikenal |= keadaan
            self._penerima.dispatch(event)


def _stamp(path: str) -> tuple[int, int] | None:
    """Give time and size of a file; None when it is gone."""
    try:
        stat = Path(path).stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size


class Pengamat:
    """
    Takes the place of the engine's observer.

    Notices come at once and cost nothing. The engine only looks: to notice
    a change soon it must look often, and each look slows the build.
    """

    def __init__(self) -> None:
        """Make both ways of watching."""
        self._daftar: tuple[Any, ...] = (
            Observer(),
            PollingObserver(timeout=JEDA_LIHAT),
        )

    def schedule(self, handler: Any, path: str, *, recursive: bool) -> list[Any]:
        """Watch a file or folder from now on."""
        sekali = Sekali(handler)
        return [
            satu.schedule(sekali, path, recursive=recursive, event_filter=PERUBAHAN)
            for satu in self._daftar
        ]

    def unschedule(self, daftar: list[Any]) -> None:
        """Watch a file or folder no more."""
        for satu, tugas in zip(self._daftar, daftar, strict=True):
            satu.unschedule(tugas)

    def start(self) -> None:
        """Begin; where the system has no notices to give, looking must do."""
        for satu in self._daftar:
            with suppress(OSError):
                satu.start()

    def stop(self) -> None:
        """End both ways."""
        for satu in self._daftar:
            satu.stop()

    def join(self) -> None:
        """Wait until both have ended."""
        for satu in self._daftar:
            if satu.is_alive():
                satu.join()
