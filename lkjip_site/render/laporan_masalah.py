"""Problems -> what is printed: for a terminal, for annotations, for a pull request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tabulate import tabulate

from lkjip_site.problems import Level, Problem, summarize
from lkjip_site.render.angka import format_angka
from lkjip_site.render.teks import Md, escape_md, link_md

HALAMAN_ATURAN = "panduan/aturan-periksa/"
"""Page on which every rule is explained under its id."""
MAKS_MASALAH = 200
"""Most problems in one Markdown summary; GitHub takes no more than 1 MiB."""
MAKS_PADA = 3
"""Most subjects of one rule in the table of a terminal."""
_KEPALA = ("Aturan", "Tingkat", "Jumlah")
_PERINTAH = {Level.GALAT: "error", Level.PERINGATAN: "warning"}


def format_teks(problems: Sequence[Problem], diterima: int = 0) -> str:
    """
    List the problems for a terminal.

    Args:
        problems: In the order of places.
        diterima: How many peringatan were accepted with a reason.

    Returns:
        One line each, a table that counts them by rule and says what can be
        accepted, and last the line that counts them all.
    """
    akhir = summarize(problems, diterima)
    if not problems:
        return akhir
    pada = _list_subjek(problems)
    lebar = len(_KEPALA) + bool(pada)
    baris = [
        (aturan, *isi, pada.get(aturan, "")) for aturan, *isi in count_aturan(problems)
    ]
    tabel = tabulate(
        [satu[:lebar] for satu in baris],
        headers=[*_KEPALA, "Pada"][:lebar],
        colalign=["left", "left", "right", "left"][:lebar],
        disable_numparse=True,
    )
    return "\n".join([*map(str, problems), "", tabel, "", akhir])


def _list_subjek(problems: Sequence[Problem]) -> dict[str, str]:
    """Give what the peringatan of each rule speak of, as penerimaan.yml names it."""
    subjek: dict[str, list[str]] = {}
    for satu in problems:
        milik = subjek.setdefault(satu.aturan, [])
        if satu.subjek and satu.subjek not in milik:
            milik.append(satu.subjek)
    return {
        aturan: ", ".join([*milik[:MAKS_PADA], *["…"][: len(milik) > MAKS_PADA]])
        for aturan, milik in subjek.items()
        if milik
    }


def count_aturan(problems: Sequence[Problem]) -> list[tuple[str, str, str]]:
    """Count the problems by rule: those that stop a build first, then by id."""
    banyak = Counter((satu.level, satu.aturan) for satu in problems)
    return [
        (aturan, str(level), format_angka(jumlah, 0))
        for (level, aturan), jumlah in sorted(banyak.items())
    ]


def format_github(
    problems: Sequence[Problem], diterima: int = 0, *, folder: str = ""
) -> str:
    """
    Write the problems as commands that GitHub shows beside the changed lines.

    Args:
        problems: In the order of places.
        diterima: How many peringatan were accepted with a reason.
        folder: Path from the repository to the folder that holds the data
            folder, empty when it is the repository itself.

    Source:
        docs.github.com, Workflow commands: signs that end a value are escaped.
    """
    awalan = f"{folder}/" if folder else ""
    daftar = [_annotate(satu, awalan) for satu in problems]
    return "\n".join([*daftar, summarize(problems, diterima)])


def _annotate(problem: Problem, awalan: str) -> str:
    """Write one problem as a command."""
    tempat = problem.tempat
    berkas = _escape_isian(f"{awalan}{tempat.berkas}")
    judul = _escape_isian(problem.aturan)
    isian = f"file={berkas},line={tempat.baris},col={tempat.kolom},title={judul}"
    return f"::{_PERINTAH[problem.level]} {isian}::{_escape_pesan(problem.pesan)}"


def _escape_pesan(teks: str) -> str:
    r"""
    Escape the text of a command.

    >>> _escape_pesan("100%\nlalu")
    '100%25%0Alalu'
    """
    return teks.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_isian(teks: str) -> str:
    """
    Escape a value between the name of a command and its text.

    >>> _escape_isian("a:b,c")
    'a%3Ab%2Cc'
    """
    return _escape_pesan(teks).replace(":", "%3A").replace(",", "%2C")


def format_markdown(
    problems: Sequence[Problem],
    diterima: int = 0,
    *,
    alamat: str = "",
    judul: str = "Pemeriksaan data",
) -> str:
    """
    Write the problems for a pull request or the summary of a CI job.

    Args:
        problems: In the order of places.
        diterima: How many peringatan were accepted with a reason.
        alamat: Address of the site, for the links that explain a rule.
        judul: Heading.
    """
    kepala = f"## {escape_md(judul)}\n\n{summarize(problems, diterima)}\n"
    if not problems:
        return kepala
    hitungan = [
        (_link_aturan(aturan, alamat), tingkat, jumlah)
        for aturan, tingkat, jumlah in count_aturan(problems)
    ]
    daftar = [
        (
            str(satu.level),
            escape_md(str(satu.tempat)),
            _one_line(satu.pesan),
            _link_aturan(satu.aturan, alamat),
        )
        for satu in problems[:MAKS_MASALAH]
    ]
    bagian = [
        kepala,
        _table(_KEPALA, hitungan, ("left", "left", "right")),
        _table(("Tingkat", "Tempat", "Masalah", "Aturan"), daftar, ("left",) * 4),
        *_rest(len(problems) - len(daftar)),
    ]
    return "\n".join(bagian)


def _rest(sisa: int) -> list[str]:
    """Say how many problems a summary leaves out."""
    if not sisa:
        return []
    banyak = format_angka(sisa, 0)
    return [f"Masih ada {banyak} masalah lain; semuanya ada di keluaran perintah.\n"]


def _table(
    kepala: Sequence[str], baris: Sequence[Sequence[str]], rata: Sequence[str]
) -> str:
    """Write a Markdown table; what stands in its cells is escaped already."""
    tabel = tabulate(
        baris, headers=kepala, tablefmt="pipe", colalign=rata, disable_numparse=True
    )
    return f"{tabel}\n"


def _one_line(teks: str) -> Md:
    """Escape a text for the cell of a table."""
    return escape_md(" ".join(teks.split()))


def _link_aturan(aturan: str, alamat: str) -> str:
    """Name a rule; with a link to its explanation where the site is known."""
    if not alamat:
        return escape_md(aturan)
    return link_md(aturan, f"{alamat.rstrip('/')}/{HALAMAN_ATURAN}#{aturan}")
