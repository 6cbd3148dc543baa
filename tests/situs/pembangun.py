"""
Build sites for the tests, as everyone does: `python -m lkjip_site bangun`.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.situs.pembaca import Situs, read_situs

ROOT = Path(__file__).parents[2]
DATA = {"nyata": ROOT / "data", "rekaan": ROOT / "tests/contoh/data"}
"""
Name of a site -> the data that it is built from.
"""
ALAMAT = {"nyata": "https://contoh.example/lkjip/", "rekaan": "https://contoh.example/"}
"""
Name of a site -> its address. The invented agency has none set: the links of its
404.html are taken from the root.
"""
BATAS_TUNGGU = 120
"""
Seconds after which a build of another process is taken for lost.
"""
# Settings of whoever runs the tests must not change what is built; the time is
# fixed, so that a commit between two builds makes no difference.
TERPISAH = {
    *("SITE_URL", "LKJIP_DATA", "LKJIP_REPOSITORI", "GITHUB_STEP_SUMMARY"),
    *("PYTHONUTF8", "PYTHONIOENCODING", "LC_ALL"),
}
LINGKUNGAN = {
    **{nama: nilai for nama, nilai in os.environ.items() if nama not in TERPISAH},
    "SOURCE_DATE_EPOCH": "1700000000",
    "LKJIP_EDISI": "abc12345 2024-02-28",
}
SITE_URL = {"nyata": {"SITE_URL": ALAMAT["nyata"]}, "rekaan": {}}


@dataclass(frozen=True)
class Bangunan:
    """
    What a command left behind.
    """

    kode: int
    keluaran: str
    galat: str


def run_python(*argumen: str, **lingkungan: str) -> Bangunan:
    """
    Run Python in the repository; what it prints is read as UTF-8.
    """
    return run_python_in(ROOT, *argumen, **lingkungan)


def run_python_in(folder: Path, *argumen: str, **lingkungan: str) -> Bangunan:
    """
    Run Python in a folder, as `run_python` does.
    """
    hasil = subprocess.run(
        [sys.executable, *argumen],
        cwd=folder,
        env={**LINGKUNGAN, **lingkungan},
        capture_output=True,
        encoding="utf-8",
        errors="backslashreplace",
        check=False,
    )
    return Bangunan(hasil.returncode, hasil.stdout, hasil.stderr)


def run_on_other_day(folder: Path, situs: Path, **lingkungan: str) -> Bangunan:
    """
    Build the site of a copy of the project as another machine does on another day.

    Args:
        folder: The copy; its files are dated anew.
        situs: Where the finished site is put.
        lingkungan: Further settings.
    """
    for path in _list_files(folder):
        os.utime(path, (981_173_106, 981_173_106))
    jam = folder.parent / "jam"
    jam.mkdir()
    shutil.copy(ROOT / "tests/situs/jam_lain.py", jam / "sitecustomize.py")
    lain = {"TZ": "Asia/Jayapura", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    lain |= {"PYTHONPATH": str(jam), "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    perintah = ("-m", "lkjip_site", "bangun", "--situs", str(situs))
    return run_python_in(folder, *perintah, **lain, **lingkungan)


def run_bangun(data: Path, situs: Path, **lingkungan: str) -> Bangunan:
    """
    Run `lkjip bangun`.
    """
    argumen = ("-m", "lkjip_site", "bangun", "--data", str(data), "--situs", str(situs))
    return run_python(*argumen, **lingkungan)


def build_once(bersama: Path, nama: str) -> tuple[Path, Bangunan]:
    """
    Build one of the two sites once for all processes of a test run.

    Args:
        bersama: A folder that the processes share.
        nama: `nyata` or `rekaan`.
    """
    situs, selesai = bersama / nama, bersama / f"{nama}.json"
    try:
        (bersama / f"{nama}.kunci").mkdir()
    except FileExistsError:
        _wait_for(selesai)
    else:
        hasil = run_bangun(DATA[nama], situs, **SITE_URL[nama])
        sementara = bersama / f"{nama}.sementara"
        sementara.write_text(json.dumps(asdict(hasil)), encoding="utf-8")
        sementara.rename(selesai)
    return situs, Bangunan(**json.loads(selesai.read_text(encoding="utf-8")))


def find_shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    Find a folder that all processes of a test run share, and no other run does.
    """
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


def make_situs(bersama: Path, nama: str) -> Situs:
    """
    Build a site if no process has, and read it.
    """
    folder, hasil = build_once(bersama, nama)
    if hasil.kode:
        pytest.fail(f"situs {nama} tidak jadi: lihat test_good_data", pytrace=False)
    return read_situs(folder, ALAMAT[nama])


def _wait_for(berkas: Path) -> None:
    """
    Wait until another process has written a file.
    """
    akhir = time.monotonic() + BATAS_TUNGGU
    while not berkas.exists():
        if time.monotonic() > akhir:
            raise TimeoutError(berkas)
        time.sleep(0.05)


def hash_tree(*daftar_folder: Path) -> dict[str, str]:
    """
    Give the hash of every file of some folders, by its path.
    """
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for folder in daftar_folder
        for path in _list_files(folder)
    }


def _list_files(folder: Path) -> Iterator[Path]:
    """
    Go through the files of a folder.
    """
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def copy_data(nama: str, tujuan: Path) -> Path:
    """
    Copy the data of a site to a folder `data`, for a test that changes it.
    """
    return Path(shutil.copytree(DATA[nama], tujuan / "data"))


def write_crlf(data: Path) -> None:
    """
    Give every file of a data folder the line ends of Windows.
    """
    for path in _list_files(data):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def replace_text(berkas: Path, lama: str, baru: str) -> None:
    """
    Replace a text of a data file, which must stand there exactly once.
    """
    teks = berkas.read_text(encoding="utf-8")
    if teks.count(lama) != 1:
        raise ValueError(f"{lama!r} ada {teks.count(lama)} kali dalam {berkas}")
    berkas.write_text(teks.replace(lama, baru), encoding="utf-8", newline="\n")


def remove_indikator(data: Path, id_indikator: str) -> None:
    """
    Take an indikator out of every file of a data folder.
    """
    for path in data.rglob("*.yml"):
        isi = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)
        teks = yaml.safe_dump(_without(isi, id_indikator), allow_unicode=True)
        path.write_text(teks, encoding="utf-8", newline="\n")


def _without(isi: Any, id_indikator: str) -> Any:
    """
    Copy a document without the keys and entries of an indikator.
    """
    if isinstance(isi, dict):
        return {
            k: _without(v, id_indikator) for k, v in isi.items() if k != id_indikator
        }
    if isinstance(isi, list):
        sisa = (
            s for s in isi if not (isinstance(s, dict) and s.get("id") == id_indikator)
        )
        return [_without(satu, id_indikator) for satu in sisa]
    return isi
