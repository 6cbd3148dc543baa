"""The command line: prints, and sets the exit code."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from lkjip_site.compute.beda import compare_sisi
from lkjip_site.load.nip import NipError, load_nip
from lkjip_site.load.terbit import NAMA as NAMA_TERBIT
from lkjip_site.model.beda import Beda, Sisi
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.perintah import Bentuk, Folder, Kelompok, WrongUseError
from lkjip_site.problems import DataError, Level, Problem, has_galat, summarize
from lkjip_site.publish.bangun import BuildError, build_folder
from lkjip_site.publish.beda import RevisionError, restore_data
from lkjip_site.publish.dokumen import write_dokumen
from lkjip_site.publish.ringkasan_ci import append_ringkasan
from lkjip_site.publish.site import Bacaan, SiteBuilder, list_terbit
from lkjip_site.publish.skema import FOLDER as FOLDER_SKEMA
from lkjip_site.publish.skema import write_skema
from lkjip_site.publish.tahun_baru import (
    TahunBaruError,
    find_next_year,
    name_sisa,
    plan_tahun_baru,
    write_tahun_baru,
)
from lkjip_site.publish.terbit import list_unexplained, read_catatan, write_terbit
from lkjip_site.publish.terbitan import list_umum, refuse_private
from lkjip_site.render import beda as render_beda
from lkjip_site.render import laporan_masalah
from lkjip_site.render.beda_kalimat import compare_kalimat
from lkjip_site.render.dokumen_bagian import list_jabatan

GALAT_DATA = 1
TANPA_BEDA = {"data/index.md"}
"""Pages that name the edition: they differ between any two commits."""
_DATA = click.option(
    "--data",
    default=lambda: os.environ.get("LKJIP_DATA", "data"),
    type=Folder("data", ada=True),
    metavar="FOLDER",
    help="Folder data (bawaan: data).",
)


def _format(*bentuk: str) -> Callable[..., Any]:
    """Let a command be told the form of what it prints; the first is the usual one."""
    return click.option(
        "--format",
        "bentuk",
        default=bentuk[0],
        type=Bentuk(bentuk),
        help=f"Bentuk keluaran (bawaan: {bentuk[0]}).",
    )


@click.group(cls=Kelompok, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Bangun dan periksa situs laporan kinerja dari folder data."""
    # A message may quote any sign of the data; not every output can hold it.
    for aliran in (sys.stdout, sys.stderr):
        if isinstance(aliran, io.TextIOWrapper):
            aliran.reconfigure(errors="backslashreplace")


@main.command()
@_DATA
@_format("teks", "github", "markdown")
def periksa(data: Path, bentuk: str) -> None:
    """Periksa data: semua masalah, satu per baris."""
    bacaan = SiteBuilder(data).read()
    isi = bacaan.problems, len(bacaan.diterima)
    markdown = laporan_masalah.format_markdown(*isi, alamat=_site_url())
    if bentuk == "teks":
        click.echo(laporan_masalah.format_teks(*isi))
    elif bentuk == "github":
        folder = _folder_in_repository(data)
        click.echo(laporan_masalah.format_github(*isi, folder=folder))
    else:
        click.echo(markdown, nl=False)
    append_ringkasan(markdown)
    _end(bacaan.problems)


@main.command(short_help="Bandingkan data sekarang dengan revisi git.")
@click.argument("rev")
@_DATA
@_format("teks", "markdown")
def beda(rev: str, data: Path, bentuk: str) -> None:
    """
    Bandingkan data sekarang dengan data pada revisi git REV, angka demi angka.

    REV adalah cabang, tag, atau kode commit, misalnya main atau HEAD~1.
    """
    try:
        with restore_data(data, rev) as lama:
            sisi = [SiteBuilder(folder, terbit=False).read() for folder in (lama, data)]
    except RevisionError as error:
        raise WrongUseError(str(error)) from None
    _refuse_galat({f"pada {rev}": sisi[0], "sekarang": sisi[1]}, bentuk)
    daftar = _compare(*map(_read_sisi, sisi))
    say = render_beda.format_teks if bentuk == "teks" else render_beda.format_markdown
    click.echo(say(daftar, rev).rstrip("\n"))


@main.command(short_help="Bangun situs ke folder hasil.")
@_DATA
@click.option(
    "--situs",
    default="site",
    type=Folder("situs"),
    metavar="FOLDER",
    help="Folder hasil (bawaan: site).",
)
def bangun(data: Path, situs: Path) -> None:
    """Bangun situs; hasil yang lama baru diganti sesudah yang baru selesai."""
    bacaan = SiteBuilder(data).read()
    _list_problems(bacaan.problems, len(bacaan.diterima))
    _end(bacaan.problems)
    instansi = bacaan.muatan.instansi
    umum = list_umum(instansi.isi if instansi else None)
    try:
        build_folder(data, situs, partial(refuse_private, umum=umum))
    except BuildError as error:
        raise click.ClickException(str(error)) from None
    except DataError as error:
        _list_problems(error.problems)
        _end(error.problems)
    click.echo(f"Situs selesai di {situs}/.")


@main.command(short_help="Buat dokumen resmi satu tahun sebagai PDF.")
@click.argument("tahun", required=False)
@_DATA
@click.option(
    "--keluaran",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="BERKAS",
    help="Berkas hasil (bawaan: site/TAHUN/lkjip-TAHUN.pdf).",
)
@click.option(
    "--nip",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="BERKAS",
    help="Berkas NIP di luar repositori, untuk cetakan yang ditandatangani.",
)
def dokumen(
    tahun: str | None, data: Path, keluaran: Path | None, nip: Path | None
) -> None:
    """
    Buat dokumen resmi tahun TAHUN sebagai PDF (bawaan: tahun terbaru).

    Situs selalu memuat dokumen tanpa NIP. Cetakan dengan NIP ditulis ke berkas
    di luar repositori, yang disebut dengan --keluaran.
    """
    nip_by_jabatan = _read_nip(nip, keluaran) if nip else {}
    builder = SiteBuilder(data)
    bacaan = builder.read()
    if bacaan.isi is None:
        click.echo(laporan_masalah.format_teks(bacaan.problems, len(bacaan.diterima)))
        raise SystemExit(GALAT_DATA)
    angka = _find_tahun(bacaan.isi.hasil, tahun)
    _check_jabatan(nip_by_jabatan, bacaan.isi.hasil.tahun[angka])
    tujuan = keluaran or Path("site", str(angka), f"lkjip-{angka}.pdf")
    try:
        write_dokumen(tujuan, builder.make_dokumen(bacaan.isi, angka, nip_by_jabatan))
    except BuildError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise WrongUseError(
            f'Berkas "{tujuan}" tidak dapat ditulis ({error.strerror}).'
        ) from None
    click.echo(f"Dokumen selesai: {tujuan}")


def _read_nip(nip: Path, keluaran: Path | None) -> dict[str, str]:
    """Read the NIPs of a signed print; neither they nor it may be kept here."""
    if keluaran is None or keluaran.resolve().is_relative_to(Path.cwd().resolve()):
        raise WrongUseError(
            "Cetakan dengan NIP tidak boleh disimpan di folder ini; sebutkan berkas "
            "di luarnya dengan --keluaran."
        )
    try:
        return load_nip(nip, Path.cwd())
    except NipError as error:
        pesan = str(error)
        raise WrongUseError(f"{pesan[0].upper()}{pesan[1:]}.") from None


def _check_jabatan(nip: Mapping[str, str], hasil: HasilTahun) -> None:
    """Refuse the NIP of an office that signs nothing: its name is misspelt."""
    ada = list_jabatan(hasil)
    if salah := sorted(set(nip) - ada):
        daftar = ", ".join(f'"{satu}"' for satu in sorted(ada))
        raise WrongUseError(
            f'Jabatan "{salah[0]}" tidak menandatangani dokumen ini; '
            f"yang ada: {daftar}."
        )


def _find_tahun(hasil: Hasil, tahun: str | None) -> int:
    """Find the year that is meant, among those that have a report of their own."""
    ada = [t for t, satu in sorted(hasil.tahun.items()) if not satu.laporan.asal]
    if tahun is None and ada:
        return ada[-1]
    if tahun is None or tahun not in map(str, ada):
        daftar = ", ".join(map(str, ada)) or "belum ada"
        raise WrongUseError(
            f'Tahun "{tahun or "terbaru"}" tidak mempunyai laporan; yang ada: {daftar}.'
        )
    return int(tahun)


@main.command(short_help="Tulis skema data untuk penyunting teks.")
@click.option(
    "--folder",
    default=FOLDER_SKEMA,
    type=Folder("skema"),
    metavar="FOLDER",
    help=f"Folder skema (bawaan: {FOLDER_SKEMA}).",
)
def skema(folder: Path) -> None:
    """Tulis skema setiap berkas data, supaya penyunting membantu saat mengetik."""
    for nama in write_skema(folder):
        click.echo(f"{folder}/{nama}")


@main.command(short_help="Catat angka terbit setiap tahun arsip.")
@_DATA
def arsip(data: Path) -> None:
    """
    Catat angka setiap tahun berstatus arsip, supaya kelak tidak berubah diam-diam.

    Angka yang sudah tercatat hanya diganti kalau CHANGELOG.md dan koreksi tahun itu
    menjelaskannya.
    """
    bacaan = SiteBuilder(data, terbit=False).read()
    if bacaan.isi is None:
        _list_problems(bacaan.problems, len(bacaan.diterima))
        raise SystemExit(GALAT_DATA)
    isi, catatan = bacaan.isi, read_catatan(Path("CHANGELOG.md"))
    kini = [
        (satu, list_terbit(satu, isi.tabel[satu.tahun]))
        for satu in isi.hasil.tahun.values()
        if satu.laporan.status == "arsip"
    ]
    belum = [
        pesan
        for satu, sel in kini
        for pesan in list_unexplained(
            isi.hasil, satu, isi.tabel[satu.tahun], sel, catatan
        )
    ]
    if belum:
        click.echo("\n".join(belum))
        raise SystemExit(GALAT_DATA)
    for satu, sel in kini:
        write_terbit(data / f"{satu.tahun:04}" / NAMA_TERBIT, sel)
        click.echo(f"{data}/{satu.tahun:04}/{NAMA_TERBIT}: {len(sel)} isian tercatat")


@main.command(short_help="Siapkan folder tahun laporan yang baru.")
@click.argument("tahun", required=False)
@_DATA
def tahun_baru(tahun: str | None, data: Path) -> None:
    """
    Siapkan folder tahun TAHUN dari tahun sebelumnya (bawaan: sesudah yang terbaru).

    Yang terbawa ialah nama, susunan, dan dasar hukum; tidak ada angka yang terbawa.
    """
    bacaan = SiteBuilder(data).read()
    if has_galat(bacaan.problems):
        _list_problems(bacaan.problems, len(bacaan.diterima))
        raise SystemExit(GALAT_DATA)
    if tahun is not None and not re.fullmatch(r"[0-9]{4}", tahun):
        raise WrongUseError(f'Tahun "{tahun}" seharusnya empat angka, misalnya 2024.')
    angka = int(tahun) if tahun else find_next_year(bacaan.muatan)
    try:
        daftar = plan_tahun_baru(bacaan.muatan, angka)
    except TahunBaruError as error:
        raise WrongUseError(str(error)) from None
    folder = data / f"{angka:04}"
    write_tahun_baru(folder, daftar)
    for satu in daftar:
        click.echo(f"{folder}/{satu.nama}: {satu.uraian}")
    click.echo(f"Belum disiapkan, karena baru ada sesudah ditetapkan: {name_sisa()}.")


def _list_problems(problems: Sequence[Problem], diterima: int = 0) -> None:
    """Print the problems, one a line, and the line that counts them."""
    for problem in problems:
        click.echo(str(problem))
    click.echo(summarize(problems, diterima))


def _end(problems: Sequence[Problem]) -> None:
    """End with 1 when one of the problems is a galat."""
    if has_galat(problems):
        raise SystemExit(GALAT_DATA)


def _refuse_galat(bacaan: Mapping[str, Bacaan], bentuk: str) -> None:
    """Print the galat of the sides that have one, and end; good ones compare."""
    for nama, satu in bacaan.items():
        galat = [p for p in satu.problems if p.level is Level.GALAT]
        judul = f"Data {nama} memuat galat, sehingga tidak dapat dibandingkan"
        if galat and bentuk == "teks":
            click.echo(f"{judul}:\n{laporan_masalah.format_teks(galat)}")
        elif galat:
            alamat = _site_url()
            click.echo(
                laporan_masalah.format_markdown(galat, alamat=alamat, judul=judul)
            )
    _end([problem for satu in bacaan.values() for problem in satu.problems])


def _read_sisi(bacaan: Bacaan) -> Sisi:
    """Give what is compared of data without a galat."""
    isi = bacaan.isi
    assert isi is not None, "diperiksa sebelum membandingkan"
    halaman = {
        satu.kerangka.path: str(satu.teks)
        for satu in isi.halaman
        if satu.kerangka.path not in TANPA_BEDA
    }
    return Sisi(bacaan.muatan, isi.hasil, isi.tabel, halaman)


def _compare(lama: Sisi, baru: Sisi) -> list[Beda]:
    """List what differs, the sentences that follow from the figures included."""
    return [*compare_sisi(lama, baru), *compare_kalimat(lama.hasil, baru.hasil)]


def _site_url() -> str:
    """Give the address of the site, empty where it is not known."""
    return os.environ.get("SITE_URL", "")


def _folder_in_repository(data: Path) -> str:
    """Give the path to the folder that holds the data folder, from the top."""
    induk = data.parent
    if induk.is_relative_to(Path.cwd()):
        induk = induk.relative_to(Path.cwd())
    return "" if induk == Path() else induk.as_posix()


if __name__ == "__main__":
    main(prog_name="lkjip")
