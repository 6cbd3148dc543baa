"""The official document as PDF: tagged, archivable, with the tables attached."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import typst

from lkjip_site.arah import close_rtl
from lkjip_site.model.hasil import Hasil
from lkjip_site.publish.bangun import BuildError, find_epoch
from lkjip_site.publish.open_data import Formats, to_unduhan
from lkjip_site.table import Table

TEMPLATES = Path(__file__).parent.parent / "dokumen"
HURUF = TEMPLATES / "huruf"
STANDAR: list[Any] = ["ua-1", "a-3a"]
"""PDF/UA-1: readable by screen readers. PDF/A-3a: kept for long, with files inside."""
_TAK_TAMPAK = {"Cf", "Zl", "Zp"}
"""Categories of signs that need no picture."""


@dataclass(frozen=True)
class Sisipan:
    """A file inside the document."""

    nama: str
    uraian: str
    isi: str


def plan_dokumen(
    hasil: Hasil, folder: Path, buat: Callable[[int], bytes]
) -> dict[str, Callable[[], bytes]]:
    """
    Name the documents of all years.

    Args:
        hasil: All years; an archived one keeps the document it was published with.
        folder: The data folder, in which the signed ones lie.
        buat: Makes the document of a year.

    Returns:
        Path on the site -> gives the content.
    """
    berkas: dict[str, Callable[[], bytes]] = {}
    for tahun, satu in hasil.tahun.items():
        if satu.laporan.status != "arsip":
            berkas[f"{tahun}/lkjip-{tahun}.pdf"] = partial(buat, tahun)
        bertanda = satu.laporan.dokumen_bertanda_tangan
        if bertanda and bertanda.berkas:
            asal = folder / f"{tahun:04}" / "dokumen" / bertanda.berkas
            berkas[f"{tahun}/dokumen/{bertanda.berkas}"] = asal.read_bytes
    return berkas


def find_date(tanggal: object) -> date:
    """Give the date of a document: that of the report, else that of its data."""
    if isinstance(tanggal, date):
        return tanggal
    detik = int(os.environ.get("SOURCE_DATE_EPOCH") or find_epoch())
    return datetime.fromtimestamp(detik, UTC).date()


def find_situs() -> str:
    """Give the address of the site with a slash at its end; empty when unknown."""
    alamat = os.environ.get("SITE_URL", "")
    return f"{alamat.rstrip('/')}/" if alamat else ""


def make_sisipan(table: Table, formats: Formats) -> Sisipan:
    """Make the file of a table: the very CSV that the site offers."""
    uraian = f"{table.nomor} {table.judul}".strip()
    isi = to_unduhan(table, formats).csv.decode("utf-8")
    return Sisipan(f"{table.id}.csv", uraian, isi)


def compile_dokumen(
    isi: Mapping[str, Any],
    *,
    cakupan: Collection[int],
    sisipan: Sequence[Sisipan] = (),
    gambar: Mapping[str, Path] | None = None,
) -> bytes:
    """
    Set a document.

    Args:
        isi: What the templates print, as `render.dokumen` makes it.
        cakupan: Unicode numbers that the fonts have a sign for.
        sisipan: Files to put inside.
        gambar: Path in `isi` -> the file of a picture.

    Returns:
        A PDF that depends on nothing but these.

    Raises:
        BuildError: Something cannot be set; the message says what.
    """
    teks = replace_unknown(json.dumps(isi, ensure_ascii=False), cakupan)
    data = close_rtl(teks)
    daftar = json.dumps([vars(satu) for satu in sisipan], ensure_ascii=False)
    with tempfile.TemporaryDirectory(prefix="lkjip-") as folder:
        akar = Path(folder)
        _lay_out(akar, gambar or {})
        return _run_typst(akar, {"data": data, "sisipan": daftar}, isi["tanggal"])


def replace_unknown(teks: str, cakupan: Collection[int]) -> str:
    """
    Write the signs that no font of the document has by their numbers.

    >>> replace_unknown("a \u5b57", {ord("a"), ord(" ")})
    'a [U+5B57]'
    """
    asing = {huruf for huruf in set(teks) if ord(huruf) not in cakupan}
    ganti = {
        ord(huruf): f"[U+{ord(huruf):04X}]"
        for huruf in asing
        if unicodedata.category(huruf) not in _TAK_TAMPAK
    }
    # Looking up every sign of a report takes long; nearly always there is none.
    return teks.translate(ganti) if ganti else teks


def write_dokumen(berkas: Path, pdf: bytes) -> None:
    """Write a document as a whole: a fault leaves the last one as it was."""
    berkas.parent.mkdir(parents=True, exist_ok=True)
    sementara = berkas.with_name(f".{berkas.name}.baru")
    sementara.write_bytes(pdf)
    sementara.replace(berkas)


def _lay_out(akar: Path, gambar: Mapping[str, Path]) -> None:
    """Put templates and pictures into one folder: Typst reads nothing outside it."""
    for satu in TEMPLATES.glob("*.typ"):
        shutil.copyfile(satu, akar / satu.name)
    for nama, asal in gambar.items():
        (akar / nama).parent.mkdir(exist_ok=True)
        shutil.copyfile(asal, akar / nama)


@lru_cache(maxsize=1)
def _load_fonts() -> typst.Fonts:
    """Load the fonts of the package, and no others, once for all documents."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(HURUF)],
    )


def _run_typst(
    akar: Path, masukan: dict[str, str], tanggal: tuple[int, int, int]
) -> bytes:
    """Run Typst; a warning counts as a fault, since it changes what is seen."""
    waktu = datetime(*tanggal, tzinfo=UTC)
    try:
        pdf, peringatan = typst.compile_with_warnings(
            str(akar / "laporan.typ"),
            root=str(akar),
            font_paths=_load_fonts(),
            ignore_system_fonts=True,
            sys_inputs=masukan,
            pdf_standards=STANDAR,
            timestamp=waktu,
        )
    except typst.TypstError as error:
        petunjuk = "".join(f"\n{satu}" for satu in error.hints)
        raise BuildError(f"dokumen tidak jadi: {error.message}{petunjuk}") from None
    if peringatan:
        raise BuildError(f"dokumen tidak jadi: {peringatan[0].message}")
    assert isinstance(pdf, bytes), "satu berkas, bukan satu per halaman"
    return pdf
