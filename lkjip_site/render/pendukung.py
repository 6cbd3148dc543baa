"""Program and kegiatan that support an indikator: their money and their results."""

from __future__ import annotations

from lkjip_site.model.hasil import HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_site.model.tahun import CapaianProgram
from lkjip_site.nilai import Kosong
from lkjip_site.render.angka import format_cell
from lkjip_site.render.kalimat import say_kosong, say_serapan
from lkjip_site.render.peta import Peta
from lkjip_site.render.teks import Md, list_md, md
from lkjip_site.table import Cell, Column

_PERSEN = Column("capaian", "Capaian", "percent")


def list_pendukung(tahun: HasilTahun, hasil: HasilIndikator, peta: Peta) -> Md:
    """
    List what supports an indikator with its money.

    Returns:
        A list, or a sentence that says why nothing is named.
    """
    pendukung = hasil.catatan.pendukung
    if isinstance(pendukung, Kosong):
        return md("Program yang mendukung: {}.", say_kosong(pendukung))
    return list_md(_say_money(tahun, satu, peta) for satu in pendukung)


def _say_money(tahun: HasilTahun, id_bagian: str, peta: Peta) -> Md:
    """Say the money of one program or kegiatan."""
    anggaran = tahun.anggaran_by_id(id_bagian)
    nama = _link(tahun, anggaran, peta)
    return md("{} ({}). {}", nama, anggaran.tingkat, say_serapan(anggaran))


def _link(tahun: HasilTahun, anggaran: HasilAnggaran, peta: Peta) -> Md:
    """Link a program by its page; a kegiatan by its heading on the page of its own."""
    for program in tahun.anggaran.bagian:
        if anggaran is program:
            return peta.link(anggaran.nama, f"program/{program.id}.md")
        if any(anggaran is bagian for bagian in program.bagian):
            return peta.link(anggaran.nama, f"program/{program.id}.md", anggaran.id)
    return md("{}", anggaran.nama)


def list_capaian(tahun: HasilTahun, hasil: HasilIndikator, peta: Peta) -> Md:
    """List what the report says that program and kegiatan reached for an indikator."""
    dokumen = tahun.muatan.capaian
    return list_md(
        _say_capaian(tahun, satu, peta)
        for satu in (dokumen.isi.program if dokumen else ())
        if satu.indikator == hasil.id
    )


def _say_capaian(tahun: HasilTahun, satu: CapaianProgram, peta: Peta) -> Md:
    """Say one result as printed."""
    nilai = satu.capaian
    capaian = (
        say_kosong(nilai)
        if isinstance(nilai, Kosong)
        else format_cell(Cell(nilai, satuan="%"), _PERSEN)
    )
    kalimat = md(
        "{}: {}, capaian {}.",
        _link(tahun, tahun.anggaran_by_id(satu.id), peta),
        satu.nama_indikator.rstrip("."),
        capaian,
    )
    if not isinstance(satu.menunjang, Kosong):
        kalimat = md("{} {}.", kalimat, satu.menunjang.rstrip("."))
    if isinstance(satu.analisis, Kosong):
        return kalimat
    return md("{} {}", kalimat, satu.analisis)
