"""What is about to be published holds no private data, whatever it is made of."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from lkjip_site.model.instansi import Instansi
from lkjip_site.privasi import ALAMAT, Pribadi, find_private, hide_private
from lkjip_site.problems import DataError, Location, Problem
from lkjip_site.publish.situs import Page

CARI = "hapus dari berkas data, narasi, atau petunjuk yang menjadi asalnya"
_SEBARIS = re.compile(
    r"</?(?:a|abbr|b|bdi|code|em|i|mark|small|span|strong|sub|sup|wbr)\b[^>]*>"
)
"""Tags inside a sentence: what stands around them is one text."""
_ATRIBUT = re.compile(r'="([^"]*[0-9][^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_BERANGKA = re.compile(r"^.*[0-9].*", re.MULTILINE)
_XMP = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.DOTALL)
_INFO = re.compile(
    rb"/(?:Title|Author|Subject|Keywords|Creator|Producer)\s*\(((?:[^()\\]|\\.)*)\)"
)
# Amounts and figures as tables print them: most digits of a site, none private.
_ANGKA = re.compile(
    r"[-+]?(?:Rp ?)?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?%?"
    r"|[-+]?(?:[1-9][0-9]{0,14}|0)(?:[.,][0-9]+)?%?"
)
_DIGIT = re.compile("[0-9]")
_SISI = 20
"""Signs in front of a find that are shown with it."""


def check_berkas(
    path: str,
    isi: bytes,
    umum: Collection[str] = (),
    *,
    dilihat: Collection[bytes] = (),
    bersih: set[str] | None = None,
) -> Iterator[Problem]:
    """
    Find private data in a file of the site; an archive is looked into.

    Args:
        path: Path on the site; its ending says how it is read.
        isi: Its content.
        umum: Texts that are public, e.g. the address of the office.
        dilihat: Contents that were looked at already: an archive repeats them.
        bersih: Pieces of text that were looked at and hold none; it grows.

    Returns:
        Problems that show the find without its digits.
    """
    akhiran = PurePosixPath(path).suffix
    if akhiran in {".zip", ".xlsx"}:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            for nama in filter(_is_text, arsip.namelist()):
                if (bagian := arsip.read(nama)) not in dilihat:
                    dalam = f"{path}/{nama}"
                    yield from check_berkas(dalam, bagian, umum, bersih=bersih)
    elif pecah := _PECAH.get(akhiran):
        yield from check_potongan(path, pecah(isi), umum, bersih)


def list_umum(instansi: Instansi | None) -> tuple[str, ...]:
    """List what looks private and is not: where the office can be found."""
    alamat = instansi.kontak.alamat if instansi else None
    return (" ".join(alamat.split()),) if isinstance(alamat, str) else ()


def check_situs(folder: Path, umum: Collection[str] = ()) -> tuple[Problem, ...]:
    """
    Find private data in a finished folder, the last look before it is published.

    Args:
        folder: The finished site.
        umum: Texts that are public.
    """
    daftar = {
        satu.relative_to(folder).as_posix(): satu.read_bytes()
        for satu in sorted(folder.rglob("*"))
        if satu.is_file()
    }
    sudah: dict[str, Any] = {"dilihat": frozenset(daftar.values()), "bersih": set()}
    return tuple(
        problem
        for path, isi in daftar.items()
        for problem in check_berkas(path, isi, umum, **sudah)
    )


def refuse_private(folder: Path, umum: Collection[str] = ()) -> None:
    """
    Refuse a folder that holds private data.

    Raises:
        DataError: There is some.
    """
    if problems := check_situs(folder, umum):
        raise DataError(problems)


def refuse_pages(
    pages: Mapping[str, Page],
    berkas: Mapping[str, bytes],
    instansi: Instansi,
    remember: Callable[..., Any],
) -> None:
    """
    Refuse private data that only stands in what the data is made into.

    Args:
        pages: All pages, before the engine has them.
        berkas: Files that do not show the tables of the pages, as downloads do.
        instansi: Whose address is public.
        remember: Calls a function of unchanging things, or gives what it gave before.

    Raises:
        DataError: There is some.
    """
    umum = list_umum(instansi)
    # Most pieces stand on many pages.
    bersih = remember("bersih", lambda _: set(), umum)
    problems: list[Problem] = []
    for page in pages.values():
        bagian = (_parts(page), umum, bersih)
        problems += remember("terbit", check_bagian, page.path, *bagian)
    for path, isi in berkas.items():
        problems += check_berkas(path, isi, umum)
    if problems:
        raise DataError(problems)


def check_page(page: Page, umum: Collection[str] = ()) -> tuple[Problem, ...]:
    """Find private data in a page before the engine has it."""
    return check_bagian(page.path, _parts(page), umum)


def _parts(page: Page) -> tuple[str, ...]:
    """List all texts of a page."""
    return (page.judul, page.deskripsi, page.teks, *page.blok, *page.tabel.values())


def check_bagian(
    path: str,
    bagian: tuple[str, ...],
    umum: Collection[str],
    bersih: set[str] | None = None,
) -> tuple[Problem, ...]:
    """Find private data in the parts of a page; equal parts give an equal answer."""
    potongan = {satu for teks in bagian for satu in split_html(teks)}
    return tuple(check_potongan(path, potongan, umum, bersih))


def check_potongan(
    path: str,
    potongan: Iterable[str],
    umum: Collection[str] = (),
    bersih: set[str] | None = None,
) -> Iterator[Problem]:
    """
    Find private data in the pieces of text of one file, each find told once.

    Args:
        path: What the finds are told of.
        potongan: The pieces.
        umum: Texts that are public.
        bersih: Pieces that are known to hold none; it grows.
    """
    dilaporkan: set[str] = set()
    bersih = set() if bersih is None else bersih
    for teks in potongan:
        if teks in bersih or _ANGKA.fullmatch(teks):
            continue
        if not (temuan := find_private(teks, umum=umum)):
            bersih.add(teks)
        for satu in temuan:
            pesan = f'tampak seperti {satu.jenis} ("{_show(teks, satu)}"); {CARI}'
            if pesan not in dilaporkan:
                dilaporkan.add(pesan)
                yield Problem(Location(path), "privasi", pesan)


def _show(teks: str, satu: Pribadi) -> str:
    """Show a find with a few signs in front of it, for who looks for its place."""
    awal = satu.posisi if satu.jenis == ALAMAT else max(0, satu.posisi - _SISI)
    depan, isi = teks[awal : satu.posisi], teks[satu.posisi :][: satu.panjang]
    return _DIGIT.sub("·", depan) + _DIGIT.sub("·", hide_private(isi))


def split_html(teks: str) -> set[str]:
    """
    Give the pieces of a page that hold a digit: blocks, cells, attributes.

    >>> sorted(split_html('<p title="no. 1">a <b>2</b>&#46;</p><p>c</p>'))
    ['a 2.', 'no. 1']
    """
    potongan = set(_ATRIBUT.findall(teks))
    potongan.update(_BERANGKA.findall(_TAG.sub("\n", _SEBARIS.sub("", teks))))
    return {html.unescape(satu).strip() for satu in potongan}


def _is_text(nama: str) -> bool:
    """Tell whether a part of an archive holds text: a sheet only numbers its texts."""
    return not nama.startswith(("xl/worksheets/sheet", "xl/theme/", "xl/styles"))


def _split_teks(isi: bytes) -> set[str]:
    """Give the lines of a text."""
    return set(isi.decode("utf-8", "replace").split("\n"))


def _split_html_berkas(isi: bytes) -> set[str]:
    """Give the pieces of a page, or of another file with tags."""
    return split_html(isi.decode("utf-8", "replace"))


def _split_csv(isi: bytes) -> set[str]:
    """Give the cells of a table."""
    baris = csv.reader(io.StringIO(isi.decode("utf-8-sig", "replace")))
    return {sel for satu in baris for sel in satu}


def _split_json(isi: bytes) -> set[str]:
    """Give the texts and figures of a JSON file."""
    potongan: set[str] = set()
    menunggu = [json.loads(isi)]
    while menunggu:
        satu = menunggu.pop()
        if isinstance(satu, Mapping):
            menunggu += satu.values()
            potongan.update(satu)
        elif isinstance(satu, list):
            menunggu += satu
        else:
            potongan.add(str(satu))
    return potongan


def _split_pdf(isi: bytes) -> set[str]:
    """
    Give what a PDF says about itself.

    Its text is made of the same pages and tables as the site; in the file it
    stands as numbers of letters, not as letters.
    """
    potongan = _split_html_berkas(b"\n".join(_XMP.findall(isi)))
    return potongan | {satu.decode("latin-1") for satu in _INFO.findall(isi)}


_PECAH: Mapping[str, Callable[[bytes], set[str]]] = {
    ".html": _split_html_berkas,
    ".xml": _split_html_berkas,
    ".rels": _split_html_berkas,
    ".svg": _split_html_berkas,
    ".csv": _split_csv,
    ".json": _split_json,
    ".webmanifest": _split_json,
    ".md": _split_html_berkas,
    ".txt": _split_teks,
    ".pdf": _split_pdf,
}
"""Ending of a name -> how a file is cut into pieces; code and pictures hold no text."""
