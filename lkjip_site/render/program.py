"""The pages of the program: money, kegiatan and subkegiatan, downloads, citation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lkjip_site.kutipan import write_kutipan
from lkjip_site.model.dasar import BELUM_DIISI
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.tahun import Kegiatan, Program
from lkjip_site.render import kalimat
from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.html import escape
from lkjip_site.render.peta import Peta
from lkjip_site.render.program_kaitan import (
    KaitanProgram,
    list_program,
    write_angka,
    write_uraian,
)
from lkjip_site.render.teks import Md, as_md, enumerate_md, list_md, md
from lkjip_site.table import Table

FOLDER = "program"
DAFTAR = ""
"""In place of an id: the page that lists all program."""

TabelByProgram = Mapping[str, Mapping[str, Table]]
"""Id of a program -> id of a table -> table; those of the list under `DAFTAR`."""


def path_of_program(id_program: str) -> str:
    """
    Give the path of the page of a program; of the list for `DAFTAR`.

    >>> path_of_program("baca"), path_of_program("")
    ('program/baca.md', 'program/index.md')
    """
    return f"{FOLDER}/{id_program or 'index'}.md"


def folder_of_program(id_program: str) -> str:
    """
    Give the address of the page of a program below the root of the site.

    >>> folder_of_program("baca"), folder_of_program("")
    ('program/baca/', 'program/')
    """
    return f"{FOLDER}/{id_program}/" if id_program else f"{FOLDER}/"


def folder_of_data(id_program: str) -> str:
    """
    Give the folder of the downloads of a page below the root of the site.

    >>> folder_of_data("baca")
    'data/program/baca/'
    """
    return f"data/{folder_of_program(id_program)}"


@dataclass(frozen=True)
class BahanProgram:
    """What one page of a program shows and the others do not."""

    id: str
    """Id of the program, or `DAFTAR`."""
    tabel: Mapping[str, Table]
    """Id -> table of this page."""
    edisi: str
    """Version of the data, for readers."""
    alamat: str
    """Address of the site with a slash at its end; empty when unknown."""


def make_konteks_program(
    semua: Hasil, hasil: HasilTahun, bahan: BahanProgram, peta: Peta
) -> dict[str, Any]:
    """
    Give the functions that the pages of the program name.

    Args:
        semua: All years.
        hasil: The newest year that has the program.
        bahan: What only this page shows.
        peta: The pages that exist, seen from this one.
    """
    halaman = _HalamanProgram(semua, hasil, bahan, peta)
    daftar: dict[str, Callable[..., object]] = {
        "tabel_program": halaman.place_table,
        "daftar_semua_program": halaman.list_program,
        "daftar_program_lama": halaman.list_old,
        "unduhan_program": halaman.list_unduhan,
        "kutipan_program": halaman.say_kutipan,
    }
    if bahan.id == DAFTAR:
        return daftar
    program = next(satu for satu in list_program(hasil) if satu.id == bahan.id)
    kaitan = KaitanProgram(semua, hasil, program, peta)
    return {
        **daftar,
        "program": program,
        "isi_program": say_isi(program),
        "judul_kegiatan": render_heading,
        "penjelasan_kegiatan": say_penjelasan,
        "kalimat_uang": lambda satu: kalimat.say_serapan(
            hasil.anggaran_by_id(satu), f"Tahun {hasil.tahun}"
        ),
        "target_bagian": lambda satu: say_target(hasil, satu),
        "sasaran_program": kaitan.say_sasaran,
        "indikator_didukung": kaitan.list_indikator,
        "hasil_bagian": kaitan.list_hasil,
        "tempat_program": kaitan.list_tempat,
        "koreksi_program": kaitan.list_koreksi,
    }


@dataclass(frozen=True)
class _HalamanProgram:
    """What the page of a program and the list of all have in common."""

    semua: Hasil
    hasil: HasilTahun
    bahan: BahanProgram
    peta: Peta

    def place_table(self, id_tabel: str) -> Md:
        """Place a table of this page."""
        table = self.bahan.tabel[id_tabel]
        return Md(f'\n\n<div data-tabel="{table.jangkar}"></div>\n\n')

    def list_program(self) -> Md:
        """List the program of the newest year with its money and its kegiatan."""
        daftar = list_program(self.hasil)
        return Md("\n".join(b for satu in daftar for b in self._list_lines(satu)))

    def _list_lines(self, program: Program) -> Iterator[str]:
        """Go through the lines of one program, its kegiatan below it."""
        uang = kalimat.say_serapan(self.hasil.anggaran_by_id(program.id))
        path = path_of_program(program.id)
        yield md("- {}. {}", self.peta.link(program.nama, path), uang)
        for satu in program.kegiatan:
            yield md("    - {}", self.peta.link(satu.nama, path, satu.id))

    def list_old(self) -> Md:
        """List the program that only older years have."""
        kini = {satu.id for satu in list_program(self.hasil)}
        lama: dict[str, tuple[str, int]] = {}
        for tahun in sorted(self.semua.tahun, reverse=True):
            for satu in list_program(self.semua.tahun[tahun]):
                lama.setdefault(satu.id, (satu.nama, tahun))
        return list_md(
            md(
                "{} (sampai tahun {})",
                self.peta.link(nama, path_of_program(id_)),
                akhir,
            )
            for id_, (nama, akhir) in lama.items()
            if id_ not in kini
        )

    def list_unduhan(self) -> Md:
        """Link the tables of this page, and the series that holds all money."""
        akar = find_alamat(self.peta.asal, "index.md")
        folder = f"{akar}{folder_of_data(self.bahan.id)}"
        daftar = {f"{folder}{s.id}": s.judul for s in self.bahan.tabel.values()}
        daftar[f"{akar}data/anggaran"] = "Semua program dan kegiatan, semua tahun"
        # HTML, since a title in an attribute could hold signs of Markdown.
        butir = "".join(_write_unduhan(*satu) for satu in daftar.items())
        return Md(f"<ul>\n{butir}</ul>")

    def say_kutipan(self) -> Md:
        """Say how the page is cited."""
        bahan, penerbit = self.bahan, self.semua.instansi.nama_lengkap
        nama = [s.nama for s in list_program(self.hasil) if s.id == bahan.id]
        judul, path = nama[0] if nama else "Program", folder_of_program(bahan.id)
        return as_md(write_kutipan(penerbit, judul, bahan.edisi, bahan.alamat, path))


def say_isi(program: Program) -> Md:
    """Count the parts of a program."""
    banyak = sum(len(satu.subkegiatan) for satu in program.kegiatan)
    return md("{} kegiatan dan {} subkegiatan", len(program.kegiatan), banyak)


def render_heading(kegiatan: Kegiatan) -> Md:
    """Give the heading of a kegiatan; its id is its anchor, and never changes."""
    return md('<h3 id="{}" markdown="1">{}</h3>', Md(kegiatan.id), kegiatan.nama)


def say_penjelasan(kegiatan: Kegiatan) -> Md:
    """Give why so much or so little was spent; nothing where nobody had to say."""
    if kegiatan.penjelasan == BELUM_DIISI:
        return Md("")
    return write_uraian(kegiatan.penjelasan)


def say_target(hasil: HasilTahun, bagian: Program | Kegiatan) -> Md:
    """Say the targets of an indikator in each version of the agreement."""
    dokumen = hasil.muatan.perjanjian
    daftar = [
        md("{} ({})", write_angka(bagian.target[satu.id]), satu.nama)
        for satu in (dokumen.isi.perjanjian if dokumen else ())
        if satu.id in bagian.target
    ]
    return enumerate_md(daftar) or Md("belum tersedia")


def _write_unduhan(alamat: str, judul: str) -> str:
    """Link one table as CSV and JSON."""
    tautan = ", ".join(
        f'<a href="{escape(alamat)}.{bentuk.lower()}" download '
        f'aria-label="{escape(f"{bentuk}, {judul}")}">{bentuk}</a>'
        for bentuk in ("CSV", "JSON")
    )
    return f"<li>{escape(judul)}: {tautan}</li>\n"
