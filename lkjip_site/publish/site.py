"""Data folder -> Site: the one place where the stages meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from lkjip_site.check.katalog import KATALOG, LEVEL_BY_ATURAN
from lkjip_site.check.kelengkapan import check_kelengkapan
from lkjip_site.check.koreksi import check_tampil
from lkjip_site.check.makna import check_hasil_tahun
from lkjip_site.check.penerimaan import accept_peringatan
from lkjip_site.check.periksa import check_muatan
from lkjip_site.check.terbit import check_terbit
from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.compute.koreksi import list_koreksi
from lkjip_site.compute.pemeriksaan import build_tabel_pemeriksaan, examine
from lkjip_site.compute.seri_indikator import compute_seri
from lkjip_site.compute.tables import (
    SERI,
    build_seri_heads,
    build_seri_of,
    build_tables,
)
from lkjip_site.compute.tables.program import build_tabel_program
from lkjip_site.ingatan import Ingatan
from lkjip_site.load.huruf import read_cakupan
from lkjip_site.load.muatan import load_muatan
from lkjip_site.load.syarat import load_syarat
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.muatan import AlamatSel, Muatan, TahunLaporan
from lkjip_site.model.pemeriksaan import Pemeriksaan
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.problems import DataError, Diterima, Problem, Temuan, has_galat
from lkjip_site.publish.berkas_data import write_series, write_tables
from lkjip_site.publish.berkas_malas import Berkas
from lkjip_site.publish.dokumen import (
    HURUF,
    compile_dokumen,
    find_date,
    find_situs,
    make_sisipan,
    plan_dokumen,
)
from lkjip_site.publish.edisi import Edisi, read_edisi
from lkjip_site.publish.luring import plan_luring
from lkjip_site.publish.navigasi import build_navigasi
from lkjip_site.publish.open_data import Formats
from lkjip_site.publish.paket_berkas import plan_paket
from lkjip_site.publish.paket_tahun import PaketTahun, make_paket
from lkjip_site.publish.pencarian_kata import list_sinonim
from lkjip_site.publish.penemuan import plan_penemuan
from lkjip_site.publish.seri import write_seri
from lkjip_site.publish.situs import Page, Site, count_folders, take_blok
from lkjip_site.publish.tema import (
    find_edit_prefix,
    make_tambahan,
    set_repositori,
    write_ikon,
)
from lkjip_site.publish.temuan import accepted_of, rules_of
from lkjip_site.publish.terbit import list_sel
from lkjip_site.publish.terbitan import refuse_pages
from lkjip_site.render.angka import (
    format_cell,
    format_csv,
    format_nilai,
    format_tanggal,
)
from lkjip_site.render.dokumen import Cetakan, render_dokumen
from lkjip_site.render.dokumen_bagian import list_gambar
from lkjip_site.render.halaman import Halaman, Khas, render_halaman
from lkjip_site.render.html import TableLinks, render_table
from lkjip_site.render.kaidah import (
    DESKRIPSI_KAIDAH,
    HALAMAN_KAIDAH,
    JUDUL_KAIDAH,
    render_kaidah,
)
from lkjip_site.render.katalog import Katalog
from lkjip_site.render.kerangka import Kerangka
from lkjip_site.render.nama_resmi import list_nama_resmi
from lkjip_site.render.program import TabelByProgram, folder_of_data
from lkjip_site.render.singkatan import collect_singkatan, expand_singkatan
from lkjip_site.table import Table

T = TypeVar("T")
FORMATS = Formats(format_csv, format_cell, format_nilai)


def check_folder(folder: Path) -> tuple[Muatan, tuple[Problem, ...]]:
    """
    Read and check a data folder, its prose included.

    Returns:
        The documents, and every galat and peringatan in the order of places.
    """
    bacaan = SiteBuilder(folder).read()
    return bacaan.muatan, bacaan.problems


def build_site(folder: Path, *, panduan: tuple[Any, ...] = ()) -> Site:
    """
    Build the whole site in memory.

    Args:
        folder: The data folder.
        panduan: Navigation entries for the hand-written pages.

    Raises:
        DataError: The data has a galat; it carries all problems.
    """
    return SiteBuilder(folder).build(panduan)


@dataclass(frozen=True)
class Isi:
    """What is computed and written of data without a galat."""

    hasil: Hasil
    tabel: Mapping[int, Mapping[str, Table]]
    halaman: list[Halaman]
    edisi: tuple[Edisi, str]
    """Version of the data, and its text for readers."""
    seri: Mapping[str, SeriIndikator]
    """Id of each indikator -> the same over all years."""
    program: TabelByProgram


@dataclass(frozen=True)
class Bacaan:
    """A data folder that went through the stages as far as it allows."""

    muatan: Muatan
    problems: tuple[Problem, ...]
    isi: Isi | None
    """None when the data has a galat."""
    diterima: tuple[Diterima, ...] = ()
    """Peringatan that were accepted with a reason: not among the problems."""


class SiteBuilder:
    """Builds the site of one data folder, again and again in a preview."""

    def __init__(self, folder: Path, *, terbit: bool = True) -> None:
        """Remember the folder, and whether archived years must be as recorded."""
        self.folder = folder
        self.ingatan = Ingatan()
        self.terbit = terbit

    def read(self) -> Bacaan:
        """Go through the stages as far as the data allows."""
        muatan, masalah = load_muatan(self.folder, self.ingatan)
        muatan = set_repositori(muatan)
        problems = {*masalah, *check_muatan(muatan, self.ingatan)}
        if has_galat(problems):
            temuan = accept_peringatan(muatan, problems, LEVEL_BY_ATURAN, lengkap=False)
            return Bacaan(muatan, temuan.problems, None, temuan.diterima)
        hasil = compute_hasil(muatan, self.ingatan)
        tabel = {
            tahun: self._remember("tabel", build_tables, satu)
            for tahun, satu in hasil.tahun.items()
        }
        for tahun, satu in hasil.tahun.items():
            bahan = (satu.muatan, tabel[tahun])
            problems.update(self._remember("tampil", _check_tables, *bahan))
            problems.update(self._remember("makna", check_hasil_tahun, satu))
            if self.terbit:
                arsip = self._remember("arsip", _check_terbit, satu, tabel[tahun])
                problems.update(arsip)
        temuan = accept_peringatan(muatan, problems, LEVEL_BY_ATURAN)
        pemeriksaan = {
            satu.tahun: self._examine(hasil, satu, tabel[satu.tahun], temuan)
            for satu in hasil.tahun.values()
            if not satu.laporan.asal
        }
        lengkap = self._join_tables(hasil, tabel, pemeriksaan)
        edisi = read_edisi(self.folder, format_tanggal)
        program: TabelByProgram = self._remember(
            "program", build_tabel_program, tuple(hasil.tahun.values())
        )
        kepala, ingatan = build_seri_heads(hasil), self.ingatan
        katalog = Katalog(lengkap, kepala, edisi[1], find_situs(), ingatan, program)
        seri = compute_seri(hasil, ingatan)
        khas = Khas(pemeriksaan, katalog, seri, ingatan)
        halaman, masalah_narasi = render_halaman(hasil, tabel, khas, ingatan)
        problems = {*temuan.problems, *masalah_narasi}
        isi = Isi(hasil, lengkap, halaman, edisi, seri, program)
        baik = None if has_galat(problems) else isi
        return Bacaan(muatan, tuple(sorted(problems)), baik, temuan.diterima)

    def build(self, panduan: tuple[Any, ...] = ()) -> Site:
        """
        Build the site as the data is now.

        Raises:
            DataError: The data has a galat; it carries all problems.
        """
        bacaan = self.read()
        if bacaan.isi is None:
            raise DataError(bacaan.problems)
        hasil, halaman = bacaan.isi.hasil, bacaan.isi.halaman
        pages = {satu.kerangka.path: self._page(satu, hasil) for satu in halaman}
        # No data stands behind the page that explains the rules of the check.
        kaidah = (HALAMAN_KAIDAH, JUDUL_KAIDAH, DESKRIPSI_KAIDAH)
        pages[HALAMAN_KAIDAH] = Page.plain(*kaidah, render_kaidah(KATALOG))
        judul = {path: page.judul for path, page in pages.items()}
        berkas = self._files(bacaan.isi)
        berkas |= {"images/ikon.svg": write_ikon(hasil)}
        berkas |= write_seri(bacaan.isi.seri, self.ingatan, FORMATS)
        paket = _make_paket(bacaan.isi, berkas)
        penemuan = plan_penemuan(
            hasil, paket, bacaan.isi.seri, self.folder, bacaan.isi.edisi[0]
        )
        berkas |= penemuan.berkas
        refuse_pages(pages, penemuan.berkas, hasil.instansi, self._remember)
        self.ingatan.end_build()
        singkatan = collect_singkatan(hasil.istilah, list_nama_resmi(hasil))
        return Site(
            judul=f"LKjIP {hasil.instansi.nama_lengkap}",
            bahasa="id",
            halaman=pages,
            navigasi=build_navigasi(judul, sorted(hasil.tahun), panduan),
            berkas=berkas,
            lambat={
                **plan_dokumen(
                    hasil, self.folder, partial(self.make_dokumen, bacaan.isi)
                ),
                **plan_paket(paket, FORMATS),
            },
            tambahan={
                **make_tambahan(hasil, bacaan.isi.edisi[1]),
                **penemuan.tambahan(pages),
            },
            problems=bacaan.problems,
            luring=plan_luring(hasil, paket),
            sinonim=tuple(list_sinonim(hasil.instansi, hasil.istilah)),
            perluas=partial(expand_singkatan, singkatan=singkatan),
        )

    def _examine(
        self, hasil: Hasil, satu: HasilTahun, tabel: Mapping[str, Table], temuan: Temuan
    ) -> Pemeriksaan:
        """Look at one year once more: where it differs from print, what it lacks."""
        riwayat = tuple(
            hasil.tahun[t] for t in sorted(hasil.tahun, reverse=True) if t < satu.tahun
        )
        peringatan = rules_of(satu.tahun, temuan)
        diterima = accepted_of(satu.tahun, temuan)
        paket = load_syarat()
        return self.ingatan.recall(
            "pemeriksaan",
            (satu, tabel, riwayat, peringatan, diterima, paket),
            lambda: examine(
                Bahan(satu, tabel, riwayat, peringatan, diterima), paket, format_cell
            ),
        )

    def _join_tables(
        self,
        hasil: Hasil,
        tabel: Mapping[int, Mapping[str, Table]],
        pemeriksaan: Mapping[int, Pemeriksaan],
    ) -> dict[int, dict[str, Table]]:
        """Join the tables of each year with those of what was found in it."""
        temuan: dict[int, dict[str, Table]] = {
            tahun: self._remember(
                "temuan", build_tabel_pemeriksaan, hasil.tahun[tahun], satu, format_cell
            )
            for tahun, satu in pemeriksaan.items()
        }
        return {t: {**satu, **temuan.get(t, {})} for t, satu in tabel.items()}

    def _remember(self, nama: str, buat: Callable[..., T], *isi: Any) -> T:
        """Give the result of a function of unchanging things, made once."""
        return self.ingatan.recall(nama, isi, lambda: buat(*isi))

    def _page(self, halaman: Halaman, hasil: Hasil) -> Page:
        """Make one page, its tables as HTML."""
        milik = hasil.tahun[halaman.kerangka.tahun]
        status, sunting = milik.laporan.status, find_edit_prefix(hasil)
        ada = halaman.kerangka.milik_tahun and list_koreksi(milik.muatan)
        koreksi = f"{milik.tahun}/koreksi/" if ada else ""
        return self._remember(
            "halaman", _make_page, halaman, self.folder.name, sunting, status, koreksi
        )

    def make_dokumen(
        self, isi: Isi, tahun: int, nip: Mapping[str, str] | None = None
    ) -> bytes:
        """
        Set the official document of a year as PDF.

        Args:
            isi: What was computed and written.
            tahun: The year.
            nip: Office -> NIP, for the signed print only.

        Raises:
            BuildError: It cannot be set.
        """
        hasil = isi.hasil.tahun[tahun]
        tanggal = find_date(hasil.laporan.tanggal)
        cetakan = Cetakan(tanggal, find_situs(), isi.edisi[1], nip or {})
        halaman = {satu.kerangka.path: satu for satu in isi.halaman}
        gambar = self.folder / f"{tahun:04}" / "gambar"
        # A document knows nothing of the years after its own.
        lampau = {t: satu for t, satu in isi.hasil.tahun.items() if t <= tahun}
        seri = compute_seri(replace(isi.hasil, tahun=lampau))
        return compile_dokumen(
            render_dokumen(isi.hasil, hasil, halaman, cetakan, seri=seri),
            cakupan=read_cakupan(HURUF),
            sisipan=[make_sisipan(t, FORMATS) for t in isi.tabel[tahun].values()],
            gambar={nama: gambar / satu for nama, satu in list_gambar(hasil).items()},
        )

    def _files(self, isi: Isi) -> Berkas:
        """Write every table of every page, and the series over all years."""
        tahun = {f"{satu}/data/": daftar for satu, daftar in isi.tabel.items()}
        program = {folder_of_data(satu): d for satu, d in isi.program.items()}
        tabel = {nama: d.values() for nama, d in {**tahun, **program}.items()}
        seri = write_series(isi.hasil, SERI, FORMATS, self.ingatan)
        return write_tables(tabel, FORMATS, self.ingatan) | seri


def _make_paket(isi: Isi, berkas: Mapping[str, bytes]) -> list[PaketTahun]:
    """Gather the open data of each year, oldest first."""
    return [
        make_paket(satu, isi.tabel[tahun], berkas, isi.edisi, find_situs())
        for tahun, satu in isi.hasil.tahun.items()
    ]


def _make_page(
    halaman: Halaman, folder: str, sunting: str, status: str, koreksi: str
) -> Page:
    """Make one page, its tables as HTML."""
    kerangka = halaman.kerangka
    berkas = f"{folder}/{kerangka.berkas}"
    akar = "../" * count_folders(kerangka.path)
    teks, blok = take_blok(halaman.teks)
    return Page(
        path=kerangka.path,
        judul=kerangka.judul,
        deskripsi=kerangka.deskripsi,
        teks=teks,
        blok=blok,
        tabel={
            jangkar: render_table(table, tautan=_links(table, kerangka, akar))
            for jangkar, table in halaman.tabel.items()
        }
        | dict(halaman.sisipan),
        sumber_data=berkas,
        alamat_sunting=f"{sunting}{berkas}" if sunting else None,
        tahun=kerangka.tahun if kerangka.milik_tahun else None,
        status=status,
        koreksi=koreksi,
        kepala=halaman.kepala,
    )


def _check_tables(
    tahun: TahunLaporan, tabel: Mapping[str, Table]
) -> tuple[Problem, ...]:
    """Check what only the tables of a year show, and the answers of persons."""
    paket = load_syarat()
    return (
        *check_tampil(tahun, tabel, format_cell),
        *check_kelengkapan(tahun, paket),
    )


def _check_terbit(hasil: HasilTahun, tabel: Mapping[str, Table]) -> tuple[Problem, ...]:
    """Check that an archived year is as it was recorded, if it was."""
    terbit = hasil.muatan.terbit
    return tuple(check_terbit(terbit, list_terbit(hasil, tabel))) if terbit else ()


def list_terbit(hasil: HasilTahun, tabel: Mapping[str, Table]) -> dict[AlamatSel, str]:
    """List the cells that a year publishes: its tables, and its rows of the series."""
    return list_sel((*tabel.values(), *build_seri_of(hasil)), format_csv)


def _links(table: Table, kerangka: Kerangka, akar: str) -> TableLinks:
    """Give the addresses that a table leads to, from a page at a depth."""
    milik_tahun = f"{table.tahun}/data/"
    folder = kerangka.folder_data or milik_tahun
    unduhan = f"{akar}{folder}{table.id}"
    buku = f"{akar}{milik_tahun}lkjip-{table.tahun}.xlsx"
    return TableLinks(
        csv=f"{unduhan}.csv",
        json=f"{unduhan}.json",
        metodologi=f"{akar}metodologi/",
        koreksi=f"{akar}{table.tahun}/koreksi/",
        xlsx="" if kerangka.folder_data else buku,
    )
