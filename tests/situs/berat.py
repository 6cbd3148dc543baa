"""
The weight of a page at first view, and what each kind of page may weigh.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import yaml
from playwright.sync_api import Browser, BrowserContext, ViewportSize

ANGGARAN = Path(__file__).with_name("anggaran_berat.yml")
PONSEL = ViewportSize(width=360, height=800)
SERENTAK = 6
"""
Pages that are open at a time: each waits half a second for more requests.
"""


@dataclass(frozen=True)
class Macam:
    """
    One kind of page, and the most that it may weigh.
    """

    nama: str
    alamat: re.Pattern[str]
    kb: float
    """
    Thousands of bytes, compressed, of all that is loaded.
    """
    berat: bool = False
    """
    Whether it may be heavier than a usual page.
    """


@dataclass(frozen=True)
class Anggaran:
    """
    What pages may weigh.
    """

    permintaan: int
    biasa: float
    terberat: float
    macam: tuple[Macam, ...]

    def find(self, alamat: str) -> Macam | None:
        """
        Find the kind of a page.
        """
        cocok = (satu for satu in self.macam if satu.alamat.fullmatch(alamat))
        return next(cocok, None)


@dataclass(frozen=True)
class Muatan:
    """
    What a page loads at first view.
    """

    halaman: str
    berkas: dict[str, int] = field(default_factory=dict)
    """
    Address below that of the site -> compressed bytes, without heads of answers.
    """

    @property
    def kb(self) -> float:
        """
        Give its weight in thousands of bytes.
        """
        return sum(self.berkas.values()) / 1000


def read_anggaran() -> Anggaran:
    """
    Read the budget.
    """
    isi = yaml.safe_load(ANGGARAN.read_text("utf-8"))
    macam = (
        Macam(nama, re.compile(satu["alamat"]), satu["kb"], satu.get("berat", False))
        for nama, satu in isi["macam"].items()
    )
    return Anggaran(
        isi["permintaan"], isi["kb_biasa"], isi["kb_terberat"], tuple(macam)
    )


def measure_pages(
    chromium: Browser, alamat: str, daftar: Sequence[str]
) -> Iterator[Muatan]:
    """
    Open pages, each in a browser that has seen nothing yet.

    Args:
        chromium: The browser.
        alamat: Address of the site.
        daftar: Addresses of the pages below it.

    Yields:
        What each has loaded when nothing more is asked for.
    """
    for awal in range(0, len(daftar), SERENTAK):
        terbuka = [
            _open(chromium.new_context(viewport=PONSEL), alamat, satu)
            for satu in daftar[awal : awal + SERENTAK]
        ]
        for konteks, muatan in terbuka:
            konteks.pages[0].wait_for_load_state("networkidle")
            konteks.close()
            yield muatan


def _open(
    konteks: BrowserContext, alamat: str, satu: str
) -> tuple[BrowserContext, Muatan]:
    """
    Open a page, and note what comes over the network.
    """
    halaman, muatan = konteks.new_page(), Muatan(satu)
    kepala: dict[str, tuple[str, int]] = {}

    def note_head(kejadian: dict[str, Any]) -> None:
        jawaban = kejadian["response"]
        if not jawaban["fromDiskCache"]:
            nama = jawaban["url"].removeprefix(alamat)
            kepala[kejadian["requestId"]] = nama, jawaban["encodedDataLength"]

    def note_end(kejadian: dict[str, Any]) -> None:
        if kejadian["requestId"] in kepala:
            nama, panjang = kepala[kejadian["requestId"]]
            muatan.berkas[nama] = int(kejadian["encodedDataLength"]) - panjang

    sesi = konteks.new_cdp_session(halaman)
    sesi.on("Network.responseReceived", note_head)
    sesi.on("Network.loadingFinished", note_end)
    sesi.send("Network.enable")
    halaman.goto(urljoin(alamat, satu))
    return konteks, muatan


def find_excess(anggaran: Anggaran, daftar: Iterable[Muatan]) -> Iterator[str]:
    """
    Go through the pages that are too heavy, each with what it weighs.
    """
    for muatan in daftar:
        macam = anggaran.find(muatan.halaman)
        if macam is None:
            yield f"/{muatan.halaman}: macam halaman ini belum ada di {ANGGARAN.name}"
        elif (lebih := muatan.kb - macam.kb) > 0:
            yield (
                f"/{muatan.halaman}: {muatan.kb:.1f} kB, lebih {lebih:.1f} kB dari "
                f"anggaran {macam.nama} ({macam.kb} kB): {_list(muatan)}"
            )
        if len(muatan.berkas) > anggaran.permintaan:
            yield (
                f"/{muatan.halaman}: {len(muatan.berkas)} permintaan, lebih dari "
                f"{anggaran.permintaan}: {_list(muatan)}"
            )


def _list(muatan: Muatan) -> str:
    """
    List what a page loads, the heaviest first.
    """
    urut = sorted(muatan.berkas.items(), key=lambda satu: -satu[1])
    return ", ".join(f"{nama or '/'} {besar / 1000:.1f}" for nama, besar in urut)
