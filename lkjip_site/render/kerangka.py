"""The pages of the site before their text is known, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.render.indikator import path_of
from lkjip_site.render.peta import JUDUL_HALAMAN
from lkjip_site.render.program import folder_of_data, path_of_program
from lkjip_site.render.program_kaitan import find_terbaru

DaftarSeri = Mapping[str, SeriIndikator]


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


def plan_halaman(hasil: Hasil, seri: DaftarSeri) -> list[Kerangka]:
    """List the pages of the site, without their text, in the order of reading."""
    terbaru = hasil.terbaru.tahun
    nama = hasil.instansi.nama_lengkap
    # Without a glossary of its own, the agency adds only its abbreviation.
    istilah = "glosarium.yml" if hasil.berglosarium else "instansi.yml"
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
        _umum("glosarium", "glosarium", "Glosarium", hasil, istilah),
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
    "indikator-daftar": "Semua indikator kinerja {nama} dengan hasil tahun {tahun}: "
    "target, realisasi, dan capaian.",
    "indikator": "{judul}: target, realisasi, dan capaian {nama} dari tahun ke tahun, "
    "dengan penjelasan, rumus, dan data.",
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
