"""Reasons: each one that was typed belongs to a figure that is not there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any

from lkjip_site.check.telusur import Simpul
from lkjip_site.model.dasar import Beralasan
from lkjip_site.model.muatan import Naskah
from lkjip_site.nilai import read_kosong
from lkjip_site.problems import DataPath, Level, Problem


def check_alasan(naskah: Naskah, isi_dokumen: Iterable[Simpul]) -> Iterator[Problem]:
    """Warn of reasons in one document that no reader would ever see."""
    for path, isi, raw in isi_dokumen:
        deret = isinstance(isi, dict) and "alasan" not in isi
        if isinstance(isi, Beralasan) or deret:
            for bawah, pesan in _unused(raw):
                yield naskah.problem(
                    (*path, *bawah),
                    pesan,
                    aturan="alasan-lebih",
                    level=Level.PERINGATAN,
                )


def _unused(raw: dict[str, Any]) -> Iterator[tuple[DataPath, str]]:
    """Find the reasons in a mapping that stand beside no missing figure."""
    alasan = raw.get("alasan")
    if not alasan:
        return
    kosong = [
        key
        for key, nilai in raw.items()
        if key != "alasan" and isinstance(nilai, str) and read_kosong(nilai)
    ]
    if isinstance(alasan, str) and not kosong:
        yield ("alasan",), _say_alone(raw)
    for key in alasan if isinstance(alasan, dict) else ():
        if key not in kosong:
            yield ("alasan", key), _say_unused(key, raw, kosong)


def _say_alone(raw: dict[str, Any]) -> str:
    """Say why a reason is not shown that stands beside no missing figure."""
    belum_diisi = next((key for key, nilai in raw.items() if not nilai), "")
    if belum_diisi:
        return (
            f'belum tampil, karena "{belum_diisi}" tidak diisi apa-apa; tulis kata '
            "seperti belum tersedia di situ"
        )
    return "tidak tampil, karena tidak ada nilai yang kosong di sebelahnya"


def _say_unused(key: str, raw: dict[str, Any], kosong: list[str]) -> str:
    """Say why the reason of a key is not shown."""
    if key in raw and not raw[key]:
        return _say_alone({key: raw[key]})
    if key in raw:
        return f'tidak tampil, karena "{key}" tidak kosong'
    if mirip := difflib.get_close_matches(key, kosong, 1):
        return f'tidak tampil, karena "{key}" tidak ada; mungkin maksudnya "{mirip[0]}"'
    return f'tidak tampil; tambahkan "{key}: belum tersedia", atau hapus alasan ini'
