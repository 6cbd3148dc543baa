"""A preview in a process of its own, over a copy of the project that a test may edit."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from tests.bahan import AKAR, DATA

BAGIAN = ("data", "docs", "hooks", "lkjip_site", "mkdocs.yml")
"""What a preview needs of the project."""
SABAR = 60.0
"""Seconds after which a page is given up; generous, since machines are busy."""
Halaman = tuple[int, str]
"""Status and text of an answer."""


def copy_project(tujuan: Path, data: Path = DATA) -> Path:
    """Copy what a preview or a build needs, and give the folder."""
    tujuan.mkdir(parents=True, exist_ok=True)
    for nama in BAGIAN:
        asal = data if nama == "data" else AKAR / nama
        if asal.is_dir():
            abaikan = shutil.ignore_patterns("__pycache__")
            shutil.copytree(asal, tujuan / nama, ignore=abaikan)
        else:
            shutil.copy(asal, tujuan / nama)
    return tujuan


class Pratinjau:
    """`mkdocs serve` over a folder, as staff run it."""

    def __init__(self, folder: Path) -> None:
        """Start it; it is ready when `wait` has seen a page."""
        self.folder = folder
        with socket.socket() as soket:
            soket.bind(("127.0.0.1", 0))
            self.alamat = f"127.0.0.1:{soket.getsockname()[1]}"
        self.log = folder / "pratinjau.log"
        with self.log.open("wb") as keluaran:
            self.proses = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", self.alamat],
                cwd=folder,
                env={
                    **os.environ,
                    "SITE_URL": f"http://{self.alamat}/",
                },
                stdout=keluaran,
                stderr=subprocess.STDOUT,
            )

    def get(self, path: str = "") -> Halaman:
        """Ask for a page; status 0 while nothing answers."""
        try:
            with urllib.request.urlopen(
                f"http://{self.alamat}/{path}", timeout=10
            ) as jawab:
                return jawab.status, jawab.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            return error.code, ""
        except OSError:
            return 0, ""

    def fetch(self, path: str) -> bytes:
        """Ask for a file, byte by byte."""
        with urllib.request.urlopen(f"http://{self.alamat}/{path}") as jawab:
            return bytes(jawab.read())

    def wait(self, path: str, cocok: Callable[[str], bool]) -> Halaman:
        """Ask until the text of a page is as wanted; then give it."""
        batas = time.monotonic() + SABAR
        while time.monotonic() < batas:
            status, teks = self.get(path)
            if status and cocok(teks):
                return status, teks
            time.sleep(0.01)
        self.stop()
        pesan = f"{path!r} tidak pernah cocok:\n{self.log.read_text('utf-8')[-2000:]}"
        raise AssertionError(pesan)

    def edit(self, berkas: str, lama: str, baru: str) -> None:
        """Change one place of a file."""
        path = self.folder / berkas
        teks = path.read_text("utf-8")
        assert lama in teks, f"{lama!r} tidak ada di {berkas}"
        path.write_text(teks.replace(lama, baru, 1), "utf-8")

    def stop(self) -> None:
        """End the process as Ctrl+C does."""
        self.proses.send_signal(signal.SIGINT)
        try:
            self.proses.wait(10)
        except subprocess.TimeoutExpired:
            self.proses.kill()
            self.proses.wait()
