"""Archives that depend on nothing but what is put into them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import date


def write_zip(folder: str, tanggal: date, berkas: Mapping[str, bytes]) -> bytes:
    """
    Put files into a ZIP, below one folder, sorted by name.

    Args:
        folder: Name of that folder, without a slash.
        tanggal: What every file is dated: nothing of the machine or the hour.
        berkas: Path of a file in the folder -> its content.
    """
    isi = io.BytesIO()
    with zipfile.ZipFile(isi, "w") as arsip:
        for nama in sorted(berkas):
            waktu = (tanggal.year, tanggal.month, tanggal.day, 0, 0, 0)
            butir = zipfile.ZipInfo(f"{folder}/{nama}", waktu)
            butir.create_system = 3
            butir.external_attr = 0o644 << 16
            butir.compress_type = zipfile.ZIP_DEFLATED
            arsip.writestr(butir, berkas[nama], compresslevel=9)
    return isi.getvalue()
