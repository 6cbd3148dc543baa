"""Files of the site that are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial


class Berkas(Mapping[str, bytes]):
    """Path -> content; a preview makes only what someone looks at."""

    def __init__(self, buat: Mapping[str, Callable[[], bytes]]) -> None:
        """Keep what makes each file."""
        self._buat = dict(buat)

    def __getitem__(self, path: str) -> bytes:
        """Give the content of a file."""
        return self._buat[path]()

    def __iter__(self) -> Iterator[str]:
        """Go through the paths; nothing is made."""
        return iter(self._buat)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._buat)

    def __or__(self, lain: Mapping[str, bytes]) -> Berkas:
        """Join with files; those that are not made yet stay so."""
        if isinstance(lain, Berkas):
            return Berkas({**self._buat, **lain._buat})
        return self | Berkas({path: partial(bytes, isi) for path, isi in lain.items()})


class Bagian(Mapping[str, bytes]):
    """Some files of one folder, by their names."""

    def __init__(
        self, berkas: Mapping[str, bytes], folder: str, nama: Iterable[str]
    ) -> None:
        """Remember where they are; none is looked at."""
        self._berkas, self._folder, self._nama = berkas, folder, tuple(nama)

    def __getitem__(self, nama: str) -> bytes:
        """Give the content of a file."""
        return self._berkas[f"{self._folder}{nama}"]

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter(self._nama)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._nama)
