"""The folder of a new year: what stays from the last one, what is to be filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from lkjip_site.model.muatan import Dokumen, Muatan, TahunLaporan

TERBAWA = ("organisasi", "tinjauan_isu", "isu_strategis", "dasar_hukum")
"""Parts of laporan.yml that mostly hold for many years: texts without figures."""
_SKEMA = "# yaml-language-server: $schema=../../skema/{nama}.json\n"
_TETAP_PROGRAM = ("id", "nama", "sasaran", "indikator")
_BARU = ("perjanjian.yml", "rencana_aksi.yml", "narasi/")
"""What can only be written once the new year has it."""


@dataclass(frozen=True)
class BerkasBaru:
    """One file of a new year."""

    nama: str
    isi: str
    uraian: str
    """What stays and what is to be filled in, in a sentence."""


class TahunBaruError(Exception):
    """A year cannot be prepared; the message says why, and the way out."""


class _Penulis(yaml.SafeDumper):
    """Writes lists as the data files have them: two spaces to the right."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - the form is PyYAML's
        super().increase_indent(flow, indentless=False)


def find_next_year(muatan: Muatan) -> int:
    """Give the year after the newest."""
    return max(muatan.tahun) + 1


def plan_tahun_baru(muatan: Muatan, tahun: int) -> list[BerkasBaru]:
    """
    Prepare the files of a new year from those of the one before.

    Args:
        muatan: The data folder, without a galat.
        tahun: The new year.

    Returns:
        Files that are valid as they are; no figure of the last year is in them.

    Raises:
        TahunBaruError: There is such a year, none before it, or no plan for it.
    """
    lama = [satu for satu in muatan.tahun if satu < tahun]
    if tahun in muatan.tahun:
        raise TahunBaruError(f"Tahun {tahun} sudah ada.")
    if not lama:
        raise TahunBaruError(f"Tidak ada tahun sebelum {tahun} yang dapat dilanjutkan.")
    if muatan.renstra_of(tahun) is None:
        raise TahunBaruError(
            f"Tidak ada rencana strategis yang mencakup tahun {tahun}; "
            "tambahkan berkas di renstra/."
        )
    lalu = muatan.tahun[max(lama)]
    daftar = [_plan_laporan(lalu, tahun), _plan_capaian(muatan, lalu, tahun)]
    return [*daftar, _plan_program(lalu, tahun)] if lalu.program else daftar


def name_sisa() -> str:
    """Name what is not prepared."""
    return ", ".join(_BARU)


def write_tahun_baru(folder: Path, daftar: Iterable[BerkasBaru]) -> None:
    """Write the files into a folder that does not exist yet."""
    folder.mkdir()
    for satu in daftar:
        (folder / satu.nama).write_text(satu.isi, encoding="utf-8", newline="\n")


def _plan_laporan(lalu: TahunLaporan, tahun: int) -> BerkasBaru:
    """Prepare laporan.yml."""
    assert lalu.laporan is not None, "data tanpa galat"
    raw, alasan = lalu.laporan.naskah.raw, f"laporan tahun {tahun} belum disusun"
    isi: dict[str, Any] = {"status": "draf"}
    if penanda := raw.get("penanda_tangan"):
        jabatan = {"nama": "belum tersedia", "jabatan": penanda["jabatan"]}
        isi["penanda_tangan"] = {**jabatan, "alasan": alasan}
    isi |= {"pagu": "belum tersedia", "sumber_dana": raw["sumber_dana"]}
    isi["alasan"] = f"anggaran tahun {tahun} belum dicatat"
    isi |= {kunci: _renew(raw[kunci], tahun) for kunci in TERBAWA if kunci in raw}
    uraian = (
        "isi pagu, tanggal, penanda tangan, dan jumlah pegawai; "
        "periksa bagian yang terbawa"
    )
    return _make_berkas("laporan", isi, uraian, lalu.tahun)


def _renew(nilai: Any, tahun: int) -> Any:
    """Carry a part over; why something was missing held for the last year only."""
    if not isinstance(nilai, Mapping) or "alasan" not in nilai:
        return nilai
    return {**nilai, "alasan": f"belum diperiksa untuk tahun {tahun}"}


def _plan_capaian(muatan: Muatan, lalu: TahunLaporan, tahun: int) -> BerkasBaru:
    """Prepare capaian.yml: every indikator of the plan, without a result."""
    renstra = muatan.renstra_of(tahun)
    assert renstra is not None, "diperiksa sebelumnya"
    sumber = {
        satu["id"]: satu["sumber"]
        for satu in _list_raw(lalu.capaian, "indikator")
        if "sumber" in satu and "sumber" not in _list_alasan(satu)
    }
    daftar = []
    for _, _, indikator in renstra.isi.daftar_indikator():
        satu = {"id": indikator.id, "realisasi": "belum dilaporkan"}
        if indikator.id in sumber:
            satu["sumber"] = sumber[indikator.id]
        daftar.append({**satu, "alasan": f"tahun {tahun} belum dilaporkan"})
    uraian = (
        f"{len(daftar)} indikator; isi realisasi, penyebab, hambatan, solusi, "
        "pembanding, dan program pendukung"
    )
    return _make_berkas("capaian", {"indikator": daftar}, uraian, lalu.tahun)


def _list_alasan(satu: Mapping[str, Any]) -> Mapping[str, Any]:
    """List the keys of an entry that are missing with a reason of their own."""
    alasan = satu.get("alasan", {})
    return alasan if isinstance(alasan, Mapping) else dict.fromkeys(satu)


def _plan_program(lalu: TahunLaporan, tahun: int) -> BerkasBaru:
    """Prepare program.yml: the tree of names, without targets and money."""
    program = _list_raw(lalu.program, "program")
    daftar = [
        {
            **_strip_program(satu),
            "kegiatan": [_strip_kegiatan(k, tahun) for k in satu.get("kegiatan", [])],
        }
        for satu in program
    ]
    uraian = (
        f"{len(daftar)} program; isi target, pagu, dan realisasi, hapus yang tidak "
        "berlanjut"
    )
    return _make_berkas("program", {"program": daftar}, uraian, lalu.tahun)


def _strip_program(satu: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the names of a program, kegiatan or subkegiatan."""
    tetap = {kunci: satu[kunci] for kunci in _TETAP_PROGRAM if kunci in satu}
    return {**tetap, "target": {}}


def _strip_kegiatan(satu: Mapping[str, Any], tahun: int) -> dict[str, Any]:
    """Keep the names of a kegiatan and its subkegiatan."""
    isi = {
        **_strip_program(satu),
        "pagu": "belum tersedia",
        "realisasi": "belum dilaporkan",
        "alasan": f"anggaran tahun {tahun} belum dicatat",
    }
    if sub := satu.get("subkegiatan"):
        isi["subkegiatan"] = [_strip_program(bagian) for bagian in sub]
    return isi


def _list_raw(dokumen: Dokumen[Any] | None, kunci: str) -> list[dict[str, Any]]:
    """Give a list of a document as it was typed."""
    return list(dokumen.naskah.raw.get(kunci) or []) if dokumen else []


def _make_berkas(nama: str, isi: Any, uraian: str, lalu: int) -> BerkasBaru:
    """Write a file, with a comment on where it comes from."""
    teks = yaml.dump(
        isi, Dumper=_Penulis, allow_unicode=True, sort_keys=False, width=10_000
    )
    kepala = (
        f"{_SKEMA.format(nama=nama)}# Disiapkan dari tahun {lalu} oleh tahun-baru.\n"
        f"# {uraian[0].upper()}{uraian[1:]}.\n"
    )
    return BerkasBaru(f"{nama}.yml", f"{kepala}{teks}", uraian)
