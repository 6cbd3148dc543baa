"""
All public addresses and anchors of the real site: `make alamat` writes them down.

An address that was published once stays for ever. New ones are added to the list;
one that is to go needs a page that leads on, or a word in `CHANGELOG.md`.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from tests.situs.pembaca import Situs, read_situs

DAFTAR = Path(__file__).with_name("alamat.txt")
TETAP = re.compile(
    r"[^#]*#(?:tabel-|lampiran-|ringkasan|seri|s-\d|istilah-)|program/(.+)/#\1-"
)
"""
Anchors that are addresses: tables, their rows, numbered sub-chapters, terms, kegiatan.
"""
BERUBAH = re.compile(r"panduan/|.*/koreksi/")
"""
Pages whose anchors follow their headings, or entries that a mended report loses.
"""
BERKAS = {".csv", ".json", ".xlsx", ".zip", ".pdf"}


def list_addresses(situs: Situs) -> list[str]:
    """
    List pages, downloads, and anchors of tables, rows and sub-chapters.
    """
    alamat = {f"/{satu}" for satu in situs.halaman}
    alamat |= {
        f"/{nama}#{jangkar}"
        for nama, halaman in situs.halaman.items()
        for jangkar in halaman.daftar_id
        if not BERUBAH.match(nama)
        if TETAP.match(f"{nama}#{jangkar}") and "--" not in jangkar
    }
    alamat |= {
        f"/{_name(situs, path)}"
        for path in situs.folder.rglob("*")
        if path.suffix in BERKAS and re.match(r"(\d{4}/|data/)", _name(situs, path))
    }
    return sorted(alamat)


def _name(situs: Situs, path: Path) -> str:
    """
    Give the path of a file on the site.
    """
    return path.relative_to(situs.folder).as_posix()


def read_addresses() -> list[str]:
    """
    Read the list.
    """
    return DAFTAR.read_text("utf-8").split()


def find_lost(lama: list[str], kini: list[str]) -> list[str]:
    """
    Find addresses of the list that the site has no longer.
    """
    return sorted(set(lama) - set(kini))


def main(argumen: list[str]) -> int:
    """
    Add the addresses of a finished site to the list; one that is lost stays in it.
    """
    pilihan = argparse.ArgumentParser(description="Mencatat alamat situs.")
    pilihan.add_argument("situs", type=Path, help="folder situs yang sudah jadi")
    kini = list_addresses(read_situs(pilihan.parse_args(argumen).situs, ""))
    lama = read_addresses() if DAFTAR.exists() else []
    isi = "".join(f"{satu}\n" for satu in sorted({*lama, *kini}))
    DAFTAR.write_text(isi, encoding="utf-8", newline="\n")
    print(f"{len(set(kini) - set(lama))} alamat baru dicatat.")
    hilang = find_lost(lama, kini)
    for satu in hilang:
        print(f"{satu} sudah tidak ada di situs.")
    return 1 if hilang else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
