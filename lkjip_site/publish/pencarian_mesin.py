"""
The index of the search, made by Pagefind beside the engine of the pages.

Pagefind runs as a service: it takes records as they come and gives the files
back, so that nothing waits for it but the end of a build.
"""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import threading
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

from lkjip_site.publish.bangun import BuildError
from lkjip_site.publish.pencarian_isi import Catatan

BAHASA = "id"
"""Language whose word forms Pagefind knows."""
PERLU = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")
"""What of its programs a reader's search loads; its own screens are left out."""
PERLU_AKHIRAN = (f"wasm.{BAHASA}.pagefind", ".pf_meta", ".pf_index")
_INDEKS = 0
"""Number of the first index of a service."""
_PISAH = b","
"""What parts the messages of the service."""
_CATATAN = re.compile(r"fragment/(\w+)\.pf_fragment")
_ALAMAT = re.compile(rb'"url":("(?:[^"\\]|\\.)*")')
_AWAL = 4096
"""Bytes of a record that hold its address."""
_GALAT = b'"payload":{"type":"Error"'
_TAK_JADI = "indeks pencarian tidak dapat dibuat: {}"
DI_BAWAH = " / "
"""What stands between the headings that a record stands under."""
_HILANG = (
    "program pagefind tidak ada; pasang lagi pustakanya (make situs, atau "
    "python -m pip install --require-hashes --requirement requirements.txt)"
)


@dataclass(frozen=True)
class Indeks:
    """What Pagefind made of the records."""

    berkas: dict[str, bytes]
    """Name of each file below the folder of the search -> its content."""
    alamat_by_id: dict[str, str]
    """Id by which it names a record -> address of the record."""


class Mesin:
    """One run of Pagefind."""

    def __init__(self) -> None:
        """
        Start the program.

        Raises:
            BuildError: It is not installed, or does not run here.
        """
        self._dikirim = 0
        self._diharap = 0
        self._jawaban: list[bytes] = []
        self._proses = _start_program()
        # The program takes its time: nobody waits for it but at the end.
        self._antre: SimpleQueue[bytes | None] = SimpleQueue()
        self._pembaca = threading.Thread(target=self._read, daemon=True)
        self._penulis = threading.Thread(target=self._write, daemon=True)
        self._pembaca.start()
        self._penulis.start()
        self._send({"type": "NewIndex", "config": {"force_language": BAHASA}})

    def add(self, daftar: Iterable[Catatan]) -> None:
        """Hand over some records."""
        for satu in daftar:
            self._send({"type": "AddRecord", "index_id": _INDEKS, **to_record(satu)})

    def finish(self) -> None:
        """Say that no further record comes: the index is being made from now on."""
        self._diharap = self._dikirim + 1
        self._send({"type": "GetFiles", "index_id": _INDEKS})
        self._antre.put(None)

    def wait(self) -> Indeks:
        """
        Wait for the index.

        Raises:
            BuildError: The program stopped or found a fault.
        """
        self._pembaca.join()
        self._proses.kill()
        self._penulis.join()
        self._proses.wait()
        isi = [base64.b64decode(satu) for satu in self._jawaban]
        salah = [json.loads(satu)["payload"] for satu in isi if _GALAT in satu]
        if salah or len(isi) != self._dikirim:
            sebab = salah[0]["message"] if salah else "pagefind berhenti"
            raise BuildError(_TAK_JADI.format(sebab))
        return read_indeks(json.loads(isi[-1])["payload"]["files"])

    def stop(self) -> None:
        """End the program, whatever it is doing; `wait` then raises."""
        self._proses.kill()

    def _send(self, isi: dict[str, Any]) -> None:
        """Send one message."""
        pesan = json.dumps({"message_id": self._dikirim, "payload": isi})
        self._dikirim += 1
        self._antre.put(base64.b64encode(pesan.encode("utf-8")) + _PISAH)

    def _write(self) -> None:
        """Write the messages; that the program is gone is noticed by `wait`."""
        assert self._proses.stdin is not None
        with suppress(OSError), self._proses.stdin as pipa:
            while pesan := self._antre.get():
                pipa.write(pesan)
            pipa.flush()
            # The program ends with its input: it must have given the files first.
            self._pembaca.join()

    def _read(self) -> None:
        """Read the answers until that with the files, or the end of the program."""
        assert self._proses.stdout is not None
        sisa: list[bytes] = []
        with self._proses.stdout as pipa:
            while potong := os.read(pipa.fileno(), 1 << 20):
                sisa.append(potong)
                if _PISAH in potong:
                    *penuh, akhir = b"".join(sisa).split(_PISAH)
                    self._jawaban += penuh
                    sisa = [akhir]
                if len(self._jawaban) == self._diharap:
                    return


def _start_program() -> subprocess.Popen[bytes]:
    """Start Pagefind as a service."""
    # Only a build needs it: a check of the data runs without the library.
    try:
        from pagefind_bin import get_executable  # noqa: PLC0415

        program = str(get_executable())
        return subprocess.Popen(
            [program, "--service"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except (ImportError, OSError) as error:
        sebab = _HILANG if isinstance(error, ImportError | FileNotFoundError) else error
        raise BuildError(_TAK_JADI.format(sebab)) from error


def read_indeks(daftar: Iterable[Mapping[str, str]]) -> Indeks:
    """
    Read the files of Pagefind, each a path and its content in base64.

    A file for each record would be many: only the ids are taken from those.
    """
    berkas, alamat = {}, {}
    for satu in daftar:
        nama = satu["path"]
        if nama in PERLU or nama.endswith(PERLU_AKHIRAN):
            berkas[nama] = base64.b64decode(satu["content"])
        elif cocok := _CATATAN.fullmatch(nama):
            alamat[cocok[1]] = _read_alamat(base64.b64decode(satu["content"]))
    return Indeks(berkas, alamat)


def _read_alamat(isi: bytes) -> str:
    """Read the address at the start of a packed record."""
    awal = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(isi, _AWAL)
    cocok = _ALAMAT.search(awal)
    assert cocok is not None
    return str(json.loads(cocok[1]))


def to_record(catatan: Catatan) -> dict[str, Any]:
    """Give a record in the form of Pagefind."""
    return {
        "url": catatan.alamat,
        "content": catatan.isi or catatan.judul,
        "language": BAHASA,
        "meta": {
            "title": catatan.judul,
            "induk": DI_BAWAH.join(catatan.induk),
        },
    }
