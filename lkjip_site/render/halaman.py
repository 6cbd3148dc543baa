"""Hasil -> the text of every page, with the tables that it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from lkjip_site.ingatan import Ingatan
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.pemeriksaan import Pemeriksaan
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.problems import Problem
from lkjip_site.render.gambaran import make_konteks_gambaran
from lkjip_site.render.glosarium import TEMPLATE as GLOSARIUM
from lkjip_site.render.indeks import TEMPLATE as INDEKS
from lkjip_site.render.indeks import BahanIndeks
from lkjip_site.render.indikator import (
    BahanIndikator,
    make_konteks_indikator,
    path_of,
)
from lkjip_site.render.katalog import TEMPLATE as KATALOG
from lkjip_site.render.katalog import Katalog
from lkjip_site.render.khusus import (
    DaftarIndikator,
    Khusus,
    make_bahan_program,
    make_konteks_khusus,
)
from lkjip_site.render.lingkungan import NarasiRenderer
from lkjip_site.render.peta import JUDUL_HALAMAN, Peta, page_of_table
from lkjip_site.render.pindah_tahun import render_pindah_tahun
from lkjip_site.render.program import BahanProgram, folder_of_data, path_of_program
from lkjip_site.render.program_kaitan import find_terbaru
from lkjip_site.render.ringkas import make_konteks_ringkas
from lkjip_site.render.rujukan import Rujukan
from lkjip_site.render.rujukan_situs import make_konteks_situs
from lkjip_site.render.sisipan import Sisipan
from lkjip_site.render.teks import Md
from lkjip_site.table import Table

TabelByTahun = Mapping[int, Mapping[str, Table]]
DaftarSeri = Mapping[str, SeriIndikator]
DAFTAR_INDIKATOR = "indikator-daftar.md.jinja"


@dataclass(frozen=True)
class Kerangka:
    """What a page is made of before its text is known."""

    path: str
    """Path of the Markdown page: `2023/bab-3.md`."""
    judul: str
    deskripsi: str
    """A sentence for search engines and shared links."""
    template: str
    tahun: int
    """Year whose figures the page shows."""
    berkas: str
    """Data file behind the page, relative to the data folder."""
    narasi: str = ""
    """Name of the prose that the page may insert; empty for none."""
    milik_tahun: bool = True
    """Whether the page belongs to one year's report."""
    pemeriksaan: bool = False
    """Whether it shows what the examination of the year found."""
    indikator: str = ""
    """Id of the indikator that the page is about; empty for any other page."""
    program: str | None = None
    """Id of the program that it is about; empty for the list of all."""

    @property
    def folder_data(self) -> str:
        """Give the folder of its downloads; empty for that of the year of a table."""
        return "" if self.program is None else folder_of_data(self.program)


@dataclass(frozen=True)
class Halaman:
    """One page: its text in Markdown, and its tables."""

    kerangka: Kerangka
    teks: Md = field(repr=False)
    tabel: Mapping[str, Table] = field(repr=False)
    """Anchor of a table -> the table, for the placeholders in the text."""
    sisipan: Mapping[str, str] = field(repr=False, default_factory=dict)
    """Name of another placeholder -> its finished HTML: charts and their tables."""
    kepala: str = field(repr=False, default="")
    """HTML before the text."""


def plan_halaman(hasil: Hasil, seri: DaftarSeri) -> list[Kerangka]:
    """List the pages of the site, without their text, in the order of reading."""
    terbaru = hasil.terbaru.tahun
    nama = hasil.instansi.nama_lengkap
    halaman = [
        _umum("index", "beranda", f"Kinerja {nama}", hasil, f"{terbaru}/capaian.yml")
    ]
    for tahun in sorted(hasil.tahun, reverse=True):
        halaman += _plan_tahun(hasil.tahun[tahun])
    halaman += _plan_indikator(hasil, seri)
    halaman += _plan_program(hasil)
    halaman += [
        _umum("arsip", "arsip", "Arsip", hasil, f"{terbaru}/laporan.yml"),
        _umum("data/index", "data", "Data terbuka", hasil, "instansi.yml"),
        _umum("metodologi", "metodologi", "Metodologi", hasil, "aturan.yml"),
        _umum("glosarium", "glosarium", "Glosarium", hasil, "glosarium.yml"),
        _umum("cari", "cari", "Indeks A–Z", hasil, f"{terbaru}/laporan.yml"),
        _umum("tentang", "tentang", "Tentang situs ini", hasil, "instansi.yml"),
    ]
    return halaman


_DESKRIPSI = {
    "beranda": "Target yang tercapai dan belum, anggaran, dan data kinerja {nama} "
    "tahun {tahun}.",
    "arsip": "Laporan kinerja {nama} dari tahun ke tahun, dengan data semua tahun.",
    "data": "Semua data kinerja {nama} sebagai XLSX, CSV, dan JSON, dengan kamus "
    "data dan cara mengutipnya.",
    "metodologi": "Rumus dan aturan yang menghasilkan setiap angka laporan kinerja "
    "{nama}, dengan contoh.",
    "daftar-program": "Semua program dan kegiatan {nama} dengan anggaran, realisasi, "
    "dan serapannya.",
    "program": "{judul} {nama}: anggaran dari tahun ke tahun, kegiatan, target, dan "
    "hasilnya.",
    "glosarium": "Istilah dan singkatan dalam laporan kinerja {nama}, masing-masing "
    "dengan artinya.",
    "cari": "Indikator, program, kegiatan, tabel, bagian laporan, dan istilah kinerja "
    "{nama} menurut abjad.",
    "tentang": "Siapa yang menerbitkan situs kinerja {nama}, dari data apa, dan ke "
    "mana bertanya.",
    "indikator-daftar": "Semua indikator kinerja {nama} dengan hasil tahun {tahun}: "
    "target, realisasi, dan capaian.",
    "indikator": "{judul}: target, realisasi, dan capaian {nama} dari tahun ke tahun, "
    "dengan penjelasan, rumus, dan data.",
    "tahun": "Ringkasan kinerja {nama} tahun {tahun}: indikator, anggaran, dan isi "
    "laporan.",
    "koreksi": "Tempat laporan kinerja {nama} tahun {tahun} yang tercetak berbeda dari "
    "situs ini, dengan alasannya.",
    "kelengkapan": "Isi yang diminta dari laporan kinerja {nama} tahun {tahun}: mana "
    "yang ada, sebagian, atau belum, dengan buktinya.",
    "bab": "{judul} laporan kinerja {nama} tahun {tahun}, dengan tabel dan data "
    "terbuka.",
}


def _umum(path: str, template: str, judul: str, hasil: Hasil, berkas: str) -> Kerangka:
    """Plan a page of the whole site, filled from the newest year."""
    tahun = hasil.terbaru.tahun
    deskripsi = _DESKRIPSI[template].format(
        nama=hasil.instansi.nama_lengkap, tahun=tahun
    )
    return Kerangka(
        f"{path}.md",
        judul,
        deskripsi,
        f"{template}.md.jinja",
        tahun,
        berkas,
        milik_tahun=False,
    )


def _plan_indikator(hasil: Hasil, seri: DaftarSeri) -> Iterator[Kerangka]:
    """Plan the list of all indikator, and a page of each over all years."""
    if not seri:
        return
    nama, berkas = hasil.instansi.nama_lengkap, f"{hasil.terbaru.tahun}/capaian.yml"
    path = "indikator/index"
    yield _umum(path, "indikator-daftar", "Indikator", hasil, berkas)
    for satu in seri.values():
        judul, tahun = satu.indikator.nama, satu.terakhir.tahun
        yield Kerangka(
            path_of(satu.id),
            judul,
            _DESKRIPSI["indikator"].format(judul=judul, nama=nama),
            "indikator.md.jinja",
            tahun,
            f"{tahun}/capaian.yml",
            milik_tahun=False,
            indikator=satu.id,
        )


def _plan_program(hasil: Hasil) -> Iterator[Kerangka]:
    """Plan the list of the program and a page for each; none where there are none."""
    terbaru, nama = find_terbaru(hasil), hasil.instansi.nama_lengkap
    daftar = [("", "Program", satu) for satu in [*terbaru.values()][:1]]
    daftar += [
        (satu, milik.anggaran_by_id(satu).nama, milik)
        for satu, milik in terbaru.items()
    ]
    for id_program, judul, milik in daftar:
        template = "program" if id_program else "daftar-program"
        yield Kerangka(
            path_of_program(id_program),
            judul,
            _DESKRIPSI[template].format(judul=judul, nama=nama),
            f"{template}.md.jinja",
            milik.tahun,
            f"{milik.tahun}/program.yml",
            milik_tahun=False,
            program=id_program,
        )


def _plan_tahun(hasil: HasilTahun) -> Iterator[Kerangka]:
    """Plan the pages of one year; an archived one has only its results."""
    tahun, nama = hasil.tahun, hasil.instansi.nama_lengkap
    deskripsi = _DESKRIPSI["tahun"].format(nama=nama, tahun=tahun)
    yield Kerangka(
        f"{tahun}/index.md",
        f"Tahun {tahun}",
        deskripsi,
        "tahun.md.jinja",
        tahun,
        f"{tahun}/laporan.yml",
    )
    daftar = ["bab-3"] if hasil.laporan.asal else list(JUDUL_HALAMAN)
    for bab in daftar:
        judul = JUDUL_HALAMAN[bab]
        ada = bab in hasil.muatan.narasi
        yield Kerangka(
            f"{tahun}/{bab}.md",
            judul,
            _DESKRIPSI["bab"].format(judul=judul, nama=nama, tahun=tahun),
            f"{bab}.md.jinja",
            tahun,
            f"{tahun}/narasi/{bab}.md" if ada else f"{tahun}/capaian.yml",
            narasi=bab,
        )
    if not hasil.laporan.asal:
        yield from _plan_pemeriksaan(hasil)


def _plan_pemeriksaan(hasil: HasilTahun) -> Iterator[Kerangka]:
    """Plan the pages that judge the report of a year."""
    tahun, nama = hasil.tahun, hasil.instansi.nama_lengkap
    dokumen = {
        "koreksi": hasil.muatan.koreksi,
        "kelengkapan": hasil.muatan.kelengkapan,
    }
    for halaman, ada in dokumen.items():
        if ada or halaman == "kelengkapan":
            yield Kerangka(
                f"{tahun}/{halaman}.md",
                halaman.capitalize(),
                _DESKRIPSI[halaman].format(nama=nama, tahun=tahun),
                f"{halaman}.md.jinja",
                tahun,
                f"{tahun}/{halaman if ada else 'laporan'}.yml",
                pemeriksaan=True,
            )


@dataclass(frozen=True)
class Khas:
    """What some pages show and the others do not."""

    pemeriksaan: Mapping[int, Pemeriksaan]
    """Year -> what was found in it."""
    katalog: Katalog
    """What can be downloaded."""
    seri: DaftarSeri
    """Id of each indikator -> the same over all years."""
    ingatan: Ingatan

    def find(
        self,
        kerangka: Kerangka,
        hasil: Hasil,
        ditulis: Mapping[str, tuple[Halaman, list[Problem]]],
    ) -> Khusus:
        """Find what one page shows; the pages written so far are for the index."""
        if kerangka.program is not None:
            return make_bahan_program(kerangka.program, self.katalog, self.ingatan)
        if kerangka.indikator:
            return self._find_indikator(kerangka.indikator)
        if kerangka.template == DAFTAR_INDIKATOR:
            seri = tuple(self.seri.values())
            return self.ingatan.recall(
                "daftar-indikator", seri, lambda: DaftarIndikator(seri)
            )
        if kerangka.template == INDEKS:
            teks = {path: halaman.teks for path, (halaman, _) in ditulis.items()}
            return BahanIndeks(self.katalog.tabel, teks)
        umum: dict[str, Khusus] = {KATALOG: self.katalog, GLOSARIUM: hasil.istilah}
        temuan = self.pemeriksaan.get(kerangka.tahun) if kerangka.pemeriksaan else None
        return umum.get(kerangka.template, temuan)

    def _find_indikator(self, id_indikator: str) -> BahanIndikator:
        """Gather what the page of an indikator shows; the same if unchanged."""
        bahan = (self.seri[id_indikator], self.katalog.edisi, self.katalog.alamat)
        return self.ingatan.recall(
            "bahan-indikator", bahan, lambda: BahanIndikator(*bahan, self.ingatan)
        )


def render_halaman(
    hasil: Hasil,
    tabel: TabelByTahun,
    khas: Khas,
    ingatan: Ingatan | None = None,
) -> tuple[list[Halaman], list[Problem]]:
    """
    Write the text of every page.

    Args:
        hasil: All years.
        tabel: Year -> table id -> table.
        khas: What some pages show and the others do not.
        ingatan: Results of the last build, of which an unchanged page is one.

    Returns:
        The pages in the order of reading, and what is wrong in the prose.
    """
    ingatan = ingatan or Ingatan()
    rencana = plan_halaman(hasil, khas.seri)
    daftar_judul = tuple((satu.path, satu.judul) for satu in rencana)
    judul = ingatan.recall("judul", (daftar_judul,), lambda: dict(daftar_judul))
    ditulis: dict[str, tuple[Halaman, list[Problem]]] = {}
    # The index names what the other pages hold: it comes last.
    for satu in sorted(rencana, key=lambda kerangka: kerangka.template == INDEKS):
        khusus = khas.find(satu, hasil, ditulis)
        ditulis[satu.path] = ingatan.recall(
            "teks",
            (satu.path, *_seen_by(satu, hasil), tabel[satu.tahun], judul, khusus),
            partial(
                _render_one,
                hasil,
                tabel[satu.tahun],
                satu,
                Peta(judul, satu.path),
                khusus=khusus,
            ),
        )
    urut = [ditulis[satu.path] for satu in rencana]
    masalah = [problem for _, milik in urut for problem in milik]
    return [halaman for halaman, _ in urut], masalah


def _seen_by(kerangka: Kerangka, hasil: Hasil) -> tuple[HasilTahun | None, ...]:
    """List the years whose figures a page may show: prose may name any."""
    milik = hasil.tahun[kerangka.tahun]
    if kerangka.indikator:
        return (milik,)
    if not kerangka.milik_tahun or kerangka.narasi in milik.muatan.narasi:
        return tuple(hasil.tahun.values())
    dekat = (kerangka.tahun - 1, kerangka.tahun, kerangka.tahun + 1)
    urut = sorted(hasil.tahun)
    di = urut.index(kerangka.tahun)
    tetangga = urut[max(di - 1, 0) : di + 2]
    return tuple(hasil.tahun.get(tahun) for tahun in (*dekat, *tetangga, urut[-1]))


def _render_one(
    semua: Hasil,
    tabel: Mapping[str, Table],
    kerangka: Kerangka,
    peta: Peta,
    *,
    khusus: Khusus,
) -> tuple[Halaman, list[Problem]]:
    """Write one page."""
    hasil, sisipan = semua.tahun[kerangka.tahun], Sisipan()
    konteks = {
        **Rujukan(semua, hasil, tabel, peta).konteks(),
        **make_konteks_situs(semua, hasil, peta),
        **make_konteks_gambaran(hasil, peta, sisipan),
        **make_konteks_ringkas(hasil, tabel, peta),
        **make_konteks_khusus(semua, hasil, tabel, khusus, peta),
    }
    if isinstance(khusus, BahanIndikator):
        konteks |= make_konteks_indikator(khusus, tabel, peta, sisipan)
    pengisi = NarasiRenderer(konteks, hasil.muatan.narasi.get(kerangka.narasi))
    teks = pengisi.render_page(kerangka.template)
    milik = [
        satu
        for satu in tabel.values()
        if page_of_table(satu.tahun, satu.id) == kerangka.path
    ]
    if isinstance(khusus, BahanProgram):
        milik = [*khusus.tabel.values()]
    tempat = {satu.jangkar: satu for satu in milik}
    kepala = (
        render_pindah_tahun(peta, hasil.tahun, sorted(semua.tahun))
        if kerangka.milik_tahun
        else ""
    )
    return Halaman(kerangka, teks, tempat, sisipan.isi, kepala), pengisi.problems
