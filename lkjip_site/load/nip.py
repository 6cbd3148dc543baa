"""The NIP of the signers, for one signed print: read from outside, never kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import yaml

_NIP = re.compile(r"\d{18}")


class NipError(ValueError):
    """A file of NIPs cannot be used; the message says why, without a NIP."""


def load_nip(berkas: Path, repositori: Path) -> dict[str, str]:
    """
    Read a file of NIPs.

    Args:
        berkas: YAML text, one line an office: `Kepala Dinas: 18 digits`; spaces
            inside a NIP do not count.
        repositori: Folder in which no such file may lie.

    Returns:
        Office -> NIP.

    Raises:
        NipError: The file lies in the repository, or is not of this form.
    """
    if berkas.resolve().is_relative_to(repositori.resolve()):
        raise NipError("berkas NIP harus berada di luar folder repositori ini")
    try:
        return parse_nip(berkas.read_text(encoding="utf-8"))
    except OSError as error:
        raise NipError(f"berkas NIP tidak dapat dibaca ({error.strerror})") from None
    except UnicodeDecodeError:
        raise NipError("berkas NIP harus disimpan sebagai UTF-8") from None


def parse_nip(teks: str) -> dict[str, str]:
    """
    Read the text of a file of NIPs.

    >>> parse_nip("Kepala Dinas: 20151231 205012 1 999")
    {'Kepala Dinas': '201512312050121999'}
    """
    try:
        # BaseLoader makes no objects, and leaves the digits as they are.
        isi = yaml.load(teks, yaml.BaseLoader)  # noqa: S506
    except yaml.YAMLError:
        isi = None
    if not isinstance(isi, Mapping) or not isi:
        raise NipError('berkas NIP harus berisi baris seperti "Kepala Dinas: NIP"')
    daftar = {str(jabatan): "".join(str(nip).split()) for jabatan, nip in isi.items()}
    for jabatan, nip in daftar.items():
        if not _NIP.fullmatch(nip):
            raise NipError(f'NIP untuk "{jabatan}" harus 18 angka')
    return daftar
