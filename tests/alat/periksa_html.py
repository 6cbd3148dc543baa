"""
`make uji-html`: every page, style sheet and picture of both sites by the Nu checker.

The pages are read over HTTP, under a base path: only so does the checker see what
their content policy allows. Not a fault of ours but a gap of the checker is listed
in `BELUM_DIKENAL`, each with its reason.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.alat.pasang import TanpaAlat, find_programs, install_tools
from tests.peladen import serve_folder
from tests.situs.pembangun import DATA, SITE_URL, run_bangun

DASAR = "/lkjip/"
BELUM_DIKENAL = {
    "data for machines is no script, whatever the policy says of scripts": re.compile(
        r'violates Content Security Policy.*\n.*<script type="application/ld\+json">'
    ),
    "sizes by the container have been in all browsers since 2023": re.compile(
        r"CSS: .*\n.*(?:\bcontainer-type:|\dcqi\b)"
    ),
    "the order of stroke and fill has been in all browsers since 2024": re.compile(
        r"CSS: .*paint-order.* doesn't exist\."
    ),
    "a custom property within calc() or min() has a type only in its place": re.compile(
        r"CSS: .*The types are incompatible\.\n.*\bvar\("
    ),
    "short texts in Indonesian are guessed to be Malay, one run in many": re.compile(
        r"appears to be written in Malay but the .* start tag has .lang=.id"
    ),
}
"""
Why a message does not count -> message and line that it is about.
"""
KATA = {"error": "galat", "warning": "peringatan", "info": "catatan"}
IZIN_LOKAL = (
    "-Dnu.validator.servlet.allow-forbidden-hosts=true",
    "-Dnu.validator.servlet.allowed-address-type=all",
)
"""
The checker refuses addresses of this machine unless it is told otherwise.
"""


@dataclass(frozen=True)
class Pemeriksa:
    """
    The checker on this machine.
    """

    java: str
    jar: Path

    def check_site(self, folder: Path) -> Iterator[str]:
        """
        Go through what is found in a finished site, a line for each.
        """
        with serve_folder(folder, DASAR) as alamat:
            halaman = [f"{alamat}{satu}" for satu in list_pages(folder)]
            yield from self._check(folder, DASAR, halaman)
        for akhiran in ("css", "svg"):
            berkas = [str(path) for path in sorted(folder.rglob(f"*.{akhiran}"))]
            milik = f"/{folder.name}/"
            yield from self._check(folder, milik, [f"--{akhiran}", *berkas])

    def _check(self, folder: Path, akar: str, daftar: list[str]) -> list[str]:
        """
        Run the checker; give its messages in words of ours.
        """
        perintah = [self.java, *IZIN_LOKAL, "-jar", str(self.jar), "--format", "json"]
        hasil = subprocess.run(
            [*perintah, *daftar], capture_output=True, encoding="utf-8", check=False
        )
        try:
            pesan = json.loads(hasil.stderr)["messages"]
        except ValueError:
            return [hasil.stderr.strip()]
        return list(describe(pesan, folder, akar))


def list_pages(folder: Path) -> Iterator[str]:
    """
    Go through the addresses of all pages of a site.
    """
    for path in sorted(folder.rglob("*.html")):
        yield path.relative_to(folder).as_posix().removesuffix("index.html")


def describe(
    daftar: Iterable[dict[str, Any]], folder: Path, akar: str
) -> Iterator[str]:
    """
    Write messages of the checker, without those that it is wrong about.

    Args:
        daftar: Its messages.
        folder: The site.
        akar: What stands in its addresses before the path on the site.
    """
    for satu in daftar:
        nama = satu.get("url", "").partition(akar)[2]
        baris = satu.get("lastLine", 0)
        kutipan = read_line(folder / nama, baris)
        teks = f"{satu['message']}\n{kutipan}"
        if not any(pola.search(teks) for pola in BELUM_DIKENAL.values()):
            tingkat = KATA.get(satu.get("subType", ""), KATA.get(satu["type"], "galat"))
            yield f"{nama}:{baris}: {tingkat}: {satu['message']}"


def read_line(path: Path, baris: int) -> str:
    """
    Read the line of a page or file that a message is about.
    """
    berkas = path / "index.html" if path.is_dir() else path
    daftar = berkas.read_text("utf-8").split("\n") if berkas.is_file() else []
    return daftar[baris - 1] if 0 < baris <= len(daftar) else ""


def find_checker() -> Pemeriksa:
    """
    Install the checker.

    Raises:
        TanpaAlat: npm or Java is missing, or Java is too old.
    """
    dilewati = "Pemeriksaan HTML dengan pemeriksa Nu"
    program = find_programs(("npm", "java"), dilewati)
    modul = install_tools(program["npm"], semua=False)
    jar = modul / "vnu-jar/build/dist/vnu.jar"
    perintah = [program["java"], "-jar", str(jar), "--version"]
    if subprocess.run(perintah, capture_output=True, check=False).returncode:
        raise TanpaAlat(f"{dilewati} dilewati: java di sini terlalu lama.")
    return Pemeriksa(program["java"], jar)


def main() -> int:
    """
    Build and check the sites; 1 when anything is found.
    """
    try:
        pemeriksa = find_checker()
    except TanpaAlat as hilang:
        print(hilang)
        return 0
    temuan = 0
    with tempfile.TemporaryDirectory() as sementara:
        for nama, data in DATA.items():
            situs = Path(sementara, nama)
            lingkungan = {**SITE_URL[nama], "LKJIP_LAMBAT": "tidak"}
            bangunan = run_bangun(data, situs, **lingkungan)
            if bangunan.kode:
                print(bangunan.keluaran, bangunan.galat, file=sys.stderr)
                return 1
            for satu in pemeriksa.check_site(situs):
                print(f"situs {nama}: {satu}")
                temuan += 1
            print(f"Situs {nama}: {len(list(list_pages(situs)))} halaman diperiksa.")
    print(f"Pemeriksa Nu: {temuan} temuan.")
    return 1 if temuan else 0


if __name__ == "__main__":
    sys.exit(main())
