"""What a program has to do with: sasaran, indikator, tables, corrections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_site.model.hasil import Hasil, HasilIndikator, HasilTahun
from lkjip_site.model.renstra import Sasaran, Tujuan
from lkjip_site.model.tahun import CapaianProgram, Koreksi, Program
from lkjip_site.nilai import Kosong, Ukuran
from lkjip_site.render import kalimat
from lkjip_site.render.angka import format_cell, format_persen
from lkjip_site.render.peta import Peta
from lkjip_site.render.teks import Md, as_md, enumerate_md, list_md, md
from lkjip_site.table import Cell, Column

_ANGKA = Column("angka", "", "number")
_PERSEN = Column("persen", "", "percent")


def list_program(hasil: HasilTahun) -> tuple[Program, ...]:
    """List the program of a year as typed; none without a document."""
    dokumen = hasil.muatan.program
    return dokumen.isi.program if dokumen else ()


def find_terbaru(semua: Hasil) -> dict[str, HasilTahun]:
    """Find the newest year of each program; those of the newest year come first."""
    terbaru: dict[str, HasilTahun] = {}
    for tahun in sorted(semua.tahun, reverse=True):
        for satu in semua.tahun[tahun].anggaran.bagian:
            terbaru.setdefault(satu.id, semua.tahun[tahun])
    return terbaru


def list_entri(hasil: HasilTahun) -> tuple[Koreksi, ...]:
    """List the corrections of a year that has a page of them."""
    dokumen = hasil.muatan.koreksi
    return dokumen.isi.koreksi if dokumen and not hasil.laporan.asal else ()


@dataclass(frozen=True)
class KaitanProgram:
    """One program in its newest year, seen from its page."""

    semua: Hasil
    hasil: HasilTahun
    program: Program
    peta: Peta

    def say_sasaran(self) -> Md:
        """Name the sasaran or tujuan of the plan that the program serves."""
        daftar: list[Tujuan | Sasaran] = [*self.hasil.renstra.tujuan]
        daftar += [s for tujuan in self.hasil.renstra.tujuan for s in tujuan.sasaran]
        return as_md(next(s.nama for s in daftar if s.id == self.program.sasaran))

    def list_indikator(self) -> Md:
        """List the indikator that the program or a kegiatan of it supports."""
        return list_md(
            md("{} {}", self._link_indikator(satu), _say_status(satu))
            for satu in self.hasil.indikator
            if self._supports(satu)
        )

    def _supports(self, satu: HasilIndikator) -> bool:
        """Tell whether the money of the program, or an analysis, names an indikator."""
        daftar = satu.catatan.pendukung
        disebut = set() if isinstance(daftar, Kosong) else set(daftar)
        disebut |= {c.id for c in self._list_capaian() if c.indikator == satu.id}
        return bool(disebut & self._find_ids())

    def _link_indikator(self, satu: HasilIndikator) -> Md:
        """Link the page of an indikator, else its row in Bab III."""
        nama, path = satu.indikator.nama, f"indikator/{satu.id}.md"
        if self.peta.has(path):
            return self.peta.link(nama, path)
        bab = f"{self.hasil.tahun}/bab-3.md"
        return self.peta.link(nama, bab, f"tabel-3-2-{satu.id}")

    def _find_ids(self) -> set[str]:
        """Find the ids of the program and of everything in it."""
        bagian = [s.id for k in self.program.kegiatan for s in (k, *k.subkegiatan)]
        return {self.program.id, *bagian}

    def _list_capaian(self) -> tuple[CapaianProgram, ...]:
        """List the printed achievements of the year."""
        dokumen = self.hasil.muatan.capaian
        return dokumen.isi.program if dokumen else ()

    def list_hasil(self, id_bagian: str) -> Md:
        """List the achievements that the report prints for a program or kegiatan."""
        return list_md(
            self._say_hasil(satu)
            for satu in self._list_capaian()
            if satu.id == id_bagian
        )

    def _say_hasil(self, satu: CapaianProgram) -> Md:
        """Say one printed achievement, what it supports and why."""
        capaian = satu.capaian
        tercetak = (
            md("capaian {}", kalimat.say_kosong(capaian))
            if isinstance(capaian, Kosong)
            else md("capaian {} sebagaimana tercetak", write_angka(capaian, _PERSEN))
        )
        return md(
            "{}: {}; terhadap indikator {}: {}. {}",
            satu.nama_indikator,
            tercetak,
            self._link_indikator(self.hasil.indikator_by_id(satu.indikator)),
            _write_kata(satu.menunjang),
            write_uraian(satu.analisis),
        )

    def list_tempat(self) -> Md:
        """Link the rows of the program in the tables of each year, newest first."""
        return list_md(
            md("Tahun {}: {}", tahun, enumerate_md(list(self._list_rows(tahun))))
            for tahun in sorted(self.semua.tahun, reverse=True)
            if any(
                s.id == self.program.id for s in list_program(self.semua.tahun[tahun])
            )
        )

    def _list_rows(self, tahun: int) -> Iterator[Md]:
        """Go through the rows of the program in the tables of a year."""
        satu = self.program.id
        if self.semua.tahun[tahun].muatan.perjanjian:
            bab, jangkar = f"{tahun}/bab-2.md", f"tabel-2-5-{satu}"
            yield self.peta.link("target pada Tabel 2.5", bab, jangkar)
        bab, jangkar = f"{tahun}/bab-3.md", f"tabel-3-9-{satu}"
        yield self.peta.link("anggaran pada Tabel 3.9", bab, jangkar)

    def list_koreksi(self) -> Md:
        """Link the corrections that name a row of the program, newest year first."""
        milik = self._find_ids()
        return list_md(
            md(
                "{} (tahun {}, {})",
                self.peta.link(satu.tempat, f"{tahun}/koreksi.md", satu.id),
                tahun,
                satu.bobot,
            )
            for tahun in sorted(self.semua.tahun, reverse=True)
            for satu in list_entri(self.semua.tahun[tahun])
            if any(_names(baris, satu, milik) for baris in satu.baris)
        )


def _names(baris: str, koreksi: Koreksi, milik: set[str]) -> bool:
    """Tell whether a row of an entry is one of these; some end in an indikator."""
    awal = {baris.removesuffix(f"-{satu}") for satu in koreksi.indikator}
    return not milik.isdisjoint({baris, *awal})


def _say_status(satu: HasilIndikator) -> Md:
    """Say the result of an indikator in a bracket."""
    status = satu.status
    if isinstance(status, Kosong):
        return md("({})", str(status.jenis))
    if isinstance(satu.capaian, Kosong):
        return md("({})", str(status))
    return md("({}, capaian {})", str(status), format_persen(satu.capaian))


def write_angka(nilai: Ukuran, kolom: Column = _ANGKA) -> str:
    """Write a figure that no indikator declares, with the decimals typed."""
    if isinstance(nilai, Kosong):
        return str(nilai.jenis)
    return format_cell(Cell(nilai), kolom)


def write_uraian(nilai: str | Kosong) -> Md:
    """Write a text of the data in one paragraph, or why there is none."""
    if isinstance(nilai, Kosong):
        return md("Penjelasannya {}.", kalimat.say_kosong(nilai))
    return as_md(" ".join(nilai.split()))


def _write_kata(nilai: str | Kosong) -> Md:
    """Write a word inside a sentence, or why there is none."""
    if isinstance(nilai, Kosong):
        return kalimat.say_kosong(nilai)
    return as_md(nilai[:1].lower() + nilai[1:])
