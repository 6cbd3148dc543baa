"""Everything in the documents of a year that is missing, grouped by its reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import BaseModel

from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.pemeriksaan import KelompokKosong
from lkjip_site.nilai import JenisKosong, Kosong

URUTAN = (
    JenisKosong.BELUM_TERSEDIA,
    JenisKosong.BELUM_DILAPORKAN,
    JenisKosong.BELUM_JATUH_TEMPO,
    JenisKosong.TIDAK_DIUKUR,
)
"""Kinds that are listed, in this order; what does not apply is no gap."""
HANYA_BILA_PERLU = frozenset({"penjelasan"})
"""Keys that are asked for in unusual cases only."""


class Celah(NamedTuple):
    """One missing figure or text."""

    kosong: Kosong
    apa: str
    """What is missing."""
    milik: str
    """Name of what it belongs to; empty for the document itself."""


def group_kosong(hasil: HasilTahun) -> tuple[KelompokKosong, ...]:
    """
    List what is missing in the documents that a year shows.

    Returns:
        Groups of one kind and reason, kinds in the order of URUTAN, reasons
        as the documents name them first.
    """
    kelompok: dict[Kosong, list[Celah]] = {}
    for celah in _walk_documents(hasil):
        kelompok.setdefault(celah.kosong, []).append(celah)
    return tuple(
        KelompokKosong(kosong, len(daftar), _group_apa(daftar))
        for jenis in URUTAN
        for kosong, daftar in kelompok.items()
        if kosong.jenis is jenis
    )


def _group_apa(daftar: list[Celah]) -> dict[str, tuple[str, ...]]:
    """List the owners of each thing that is missing, each once."""
    milik: dict[str, dict[str, None]] = {}
    for celah in daftar:
        milik.setdefault(celah.apa, {})[celah.milik] = None
    return {apa: tuple(filter(None, nama)) for apa, nama in milik.items()}


def _walk_documents(hasil: HasilTahun) -> Iterator[Celah]:
    """Go through the gaps of all documents, those of the year first."""
    nama, muatan = _collect_nama(hasil), hasil.muatan
    for dokumen in (
        muatan.laporan,
        muatan.perjanjian,
        muatan.program,
        muatan.capaian,
        muatan.rencana_aksi,
    ):
        if dokumen:
            yield from walk_celah(dokumen.isi, nama)
    yield from walk_celah(hasil.renstra, nama)
    yield from walk_celah(hasil.instansi, nama)


def _collect_nama(hasil: HasilTahun) -> dict[str, str]:
    """Collect the names of all indikator, program and kegiatan."""
    nama = {satu.id: satu.nama for _, _, satu in hasil.renstra.daftar_indikator()}
    return nama | {satu.id: satu.nama for satu in hasil.anggaran.walk()}


def walk_celah(
    isi: Any, nama: Mapping[str, str], key: str = "", pemilik: str = ""
) -> Iterator[Celah]:
    """
    Go through the gaps below a value.

    Args:
        isi: A document, or a value in it.
        nama: Id of an indikator, program or kegiatan -> its name.
        key: Key that names the value; that of a series for a year or month.
        pemilik: Name of the thing that it belongs to.
    """
    if isinstance(isi, Kosong):
        if key not in HANYA_BILA_PERLU:
            yield Celah(isi, key.replace("_", " "), pemilik)
    elif isinstance(isi, BaseModel):
        pemilik = _name(isi, nama) or key.replace("_", " ")
        for bawah in type(isi).model_fields:
            yield from walk_celah(getattr(isi, bawah), nama, bawah, pemilik)
    elif isinstance(isi, Mapping):
        for satu, nilai in isi.items():
            milik = nama.get(satu, "") if isinstance(satu, str) else ""
            yield from walk_celah(nilai, nama, key, milik or pemilik)
    elif isinstance(isi, tuple):
        for satu in isi:
            yield from walk_celah(satu, nama, key, pemilik)


def _name(isi: BaseModel, nama: Mapping[str, str]) -> str:
    """Name a thing as readers know it; empty where it has no name."""
    if dikenal := nama.get(getattr(isi, "id", "")):
        return dikenal
    daftar = (getattr(isi, key, "") for key in ("nama", "judul", "indikator"))
    return next((teks for teks in daftar if isinstance(teks, str) and teks), "")
