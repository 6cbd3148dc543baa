"""The data folder as it was at a git revision, in a place of its own."""

from __future__ import annotations

import io
import os
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class RevisionError(Exception):
    """The old data cannot be had; the message says why in a sentence."""


@contextmanager
def restore_data(folder: Path, rev: str) -> Iterator[Path]:
    """
    Give the data folder as it was at a revision, until the block ends.

    Args:
        folder: The data folder of the working tree.
        rev: Anything that git takes for a commit: branch, tag, hash, `HEAD~1`.

    Yields:
        A folder of the same name, outside the repository.

    Raises:
        RevisionError: There is no git, no repository, no such revision, or the
            revision has no such folder.
    """
    folder = folder.absolute()
    isi = read_archive(folder, rev)
    with tempfile.TemporaryDirectory(prefix="lkjip-beda-") as sementara:
        lama = Path(sementara) / folder.name
        lama.mkdir()
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            arsip.extractall(lama)
        yield lama


def read_archive(folder: Path, rev: str) -> bytes:
    """
    Give the content of a folder at a revision, packed by git.

    Raises:
        RevisionError: As above.
    """
    akar = Path(_ask(folder, "--show-toplevel"))
    letak = _ask(folder, "--show-prefix").rstrip("/")
    pohon = f"{_find_commit(akar, rev)}:{letak}"
    hasil = _run(akar, "archive", "--format=zip", pohon)
    if hasil.returncode:
        raise RevisionError(f'Revisi "{rev}" belum memuat folder {folder.name}/.')
    return hasil.stdout


def _find_commit(akar: Path, rev: str) -> str:
    """Give the hash of a revision."""
    # A name that starts with a hyphen would be taken for an option.
    if not rev.startswith("-"):
        hasil = _run(akar, "rev-parse", "-q", "--verify", f"{rev}^{{commit}}")
        if hasil.returncode == 0:
            return _decode(hasil.stdout)
    raise RevisionError(
        f'Revisi "{rev}" tidak dikenal git; sebutkan cabang, tag, atau kode commit, '
        "misalnya main atau HEAD~1."
    )


def _ask(folder: Path, apa: str) -> str:
    """Ask git where a folder lies in its repository."""
    hasil = _run(folder, "rev-parse", apa)
    if hasil.returncode == 0:
        return _decode(hasil.stdout)
    galat = _decode(hasil.stderr)
    if "not a git repository" in galat:
        raise RevisionError(
            f'Folder "{folder.name}" tidak berada dalam repositori git, sehingga '
            "tidak ada data lama untuk dibandingkan."
        )
    raise RevisionError(f"Repositori tidak dapat dibaca; git menulis: {galat}")


def _decode(keluaran: bytes) -> str:
    """Give what git wrote, without the end of its line."""
    return os.fsdecode(keluaran).rstrip("\n")


def _run(folder: Path, *perintah: str) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder; its messages in the language that is looked for above."""
    try:
        return subprocess.run(
            ["git", *perintah],
            cwd=folder,
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise RevisionError(
            "Program git tidak ditemukan; pasang git, lalu ulangi perintah ini."
        ) from None
