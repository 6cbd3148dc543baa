"""Templates and prose in a sandbox: faults of the prose become Problems with a line."""

from __future__ import annotations

import re
import traceback
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from lkjip_site.jangkar import anchor_of_heading
from lkjip_site.model.muatan import Narasi
from lkjip_site.problems import Location, Problem
from lkjip_site.render.pasir import ProseEnvironment, RujukanError, suggest, translate
from lkjip_site.render.teks import Md, as_md

_TEMPLATES = Path(__file__).parent / "templates"
_KEPALA = re.compile(r"^## +(.+?)\s*$")
_SUBJUDUL = re.compile(r"^#{3,6} +(.+?)\s*$")
_JUDUL = re.compile(r"^#{2,6} +(.+?)\s*$")
_PAGAR = re.compile(r"^(```|~~~)")
_SALAH_NARASI = (
    jinja2.TemplateError,
    RujukanError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
)
"""What prose may be guilty of: anything else is a bug and rises."""
_KOSONG_BERUNTUN = re.compile(r"\n{3,}")


@lru_cache(maxsize=1)
def make_environment() -> ImmutableSandboxedEnvironment:
    """
    Make the sandbox in which the templates of the package are rendered.

    An unknown name is an error; every value is escaped unless it is Md.
    """
    return ImmutableSandboxedEnvironment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        finalize=as_md,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )


@lru_cache(maxsize=1)
def _make_prose_environment() -> ProseEnvironment:
    """Make the sandbox of prose."""
    return ProseEnvironment()


@lru_cache(maxsize=1024)
def _compile(sumber: str) -> jinja2.Template:
    """Compile prose; in a preview most of it is the same as before."""
    return _make_prose_environment().compile_prose(sumber)


def split_narasi(narasi: Narasi) -> dict[str, tuple[int, str]]:
    """
    Divide prose by its level-2 headings.

    Returns:
        Heading -> line on which its text begins (from 1) and the text.
        What stands before the first heading has the key "". A heading that
        stands once more has its line behind a NUL in its key.
    """
    bagian: dict[str, tuple[int, list[str]]] = {"": (1, [])}
    kunci = ""
    for nomor, baris, dalam_pagar in _list_lines(narasi.teks):
        if not dalam_pagar and (cocok := _KEPALA.match(baris)):
            kunci = cocok[1]
            if kunci in bagian:
                kunci = f"{kunci}\0{nomor}"
            bagian[kunci] = (nomor + 1, [])
        else:
            bagian[kunci][1].append(baris)
    return {satu: (mulai, "\n".join(isi)) for satu, (mulai, isi) in bagian.items()}


def _list_lines(teks: str) -> Iterator[tuple[int, str, bool]]:
    """Go through the lines with their numbers; say which stand in a block of code."""
    dalam_pagar = False
    for nomor, baris in enumerate(teks.split("\n"), 1):
        dalam_pagar ^= bool(_PAGAR.match(baris))
        yield nomor, baris, dalam_pagar


def _list_judul(teks: str, pola: re.Pattern[str]) -> list[tuple[int, str]]:
    """List the headings of some levels: their lines and their words."""
    return [
        (nomor, cocok[1])
        for nomor, baris, dalam_pagar in _list_lines(teks)
        if not dalam_pagar and (cocok := pola.match(baris))
    ]


@dataclass
class NarasiRenderer:
    """Fills one page: its skeleton, and the prose that the skeleton asks for."""

    konteks: Mapping[str, Any]
    narasi: Narasi | None
    problems: list[Problem] = field(default_factory=list)
    dipakai: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.bagian = split_narasi(self.narasi) if self.narasi else {}
        self.lengkap = {
            **self.konteks,
            "narasi": self.render_bagian,
            "ada_narasi": self.has_bagian,
        }

    def render_page(self, template: str) -> Md:
        """Render a skeleton of the package; its own faults are bugs and rise."""
        teks = make_environment().get_template(template).render(self.lengkap)
        self._report_unused()
        self._report_twins(teks)
        return Md(_KOSONG_BERUNTUN.sub("\n\n", teks).strip() + "\n")

    def has_bagian(self, kunci: str) -> bool:
        """Tell whether the prose has text for a section."""
        self.dipakai.add(kunci)
        return bool(self.bagian.get(kunci, (0, ""))[1].strip())

    def render_bagian(self, kunci: str) -> Md:
        """Render the prose of one section; empty where there is none."""
        if not self.has_bagian(kunci) or self.narasi is None:
            return Md("")
        mulai, teks = self.bagian[kunci]
        # Empty lines in front keep the line numbers of the file.
        sumber = "\n" * (mulai - 1) + teks
        try:
            return Md(_compile(sumber).render(self.konteks).strip())
        except jinja2.TemplateSyntaxError as error:
            self._report(error.lineno, translate(error, self.konteks))
        except _SALAH_NARASI as error:
            self._report(_line_of(error, mulai), translate(error, self.konteks))
        return Md("")

    def _report_unused(self) -> None:
        """Report headings that the page has no place for."""
        for kunci, (mulai, teks) in self.bagian.items():
            judul, ganda, _ = kunci.partition("\0")
            if ganda:
                pertama = self.bagian[judul][0] - 1
                pesan = f'judul "## {judul}" sudah ada di baris {pertama}; '
                pesan += "gabungkan isinya"
                self._report(mulai - 1, pesan, "narasi-bagian")
            elif kunci not in self.dipakai and (kunci or teks.strip()):
                daftar = ", ".join(f'"## {satu}"' for satu in sorted(self.dipakai))
                apa = f'judul "## {kunci}"' if kunci else "teks sebelum judul pertama"
                saran = suggest(kunci, self.dipakai)
                pesan = f"{apa} tidak punya tempat di halaman ini{saran}; "
                pesan += f"yang ada: {daftar}"
                self._report(max(mulai - 1, 1), pesan, "narasi-bagian")

    def _report_twins(self, halaman: str) -> None:
        """Report headings of the prose whose address another heading has already."""
        if self.narasi is None:
            return
        ditulis = [
            (nomor, self._fill_judul(judul))
            for nomor, judul in _list_judul(self.narasi.teks, _SUBJUDUL)
        ]
        di_narasi = Counter(anchor_of_heading(judul) for _, judul in ditulis)
        semua = _list_judul(halaman, _JUDUL)
        di_halaman = Counter(anchor_of_heading(judul) for _, judul in semua)
        pertama: dict[str, int] = {}
        for nomor, judul in ditulis:
            jangkar = anchor_of_heading(judul)
            sudah = jangkar in pertama
            tempat = f"di baris {pertama[jangkar]}" if sudah else "di halaman ini"
            # Of the two branches of a condition only one is on the page.
            lebih = di_halaman[jangkar] - (1 if sudah else di_narasi[jangkar])
            if lebih > 0:
                pesan = f'subjudul "{judul}" sudah ada {tempat}; beri nama yang '
                pesan += "berbeda, misalnya dengan nama indikatornya"
                self._report(nomor, pesan, "narasi-kembar")
            pertama.setdefault(jangkar, nomor)

    def _fill_judul(self, judul: str) -> str:
        """Fill a heading; what needs more than its own line is left as typed."""
        try:
            return _compile(judul).render(self.konteks) if "{" in judul else judul
        except _SALAH_NARASI:
            return judul

    def _report(self, baris: int, pesan: str, aturan: str = "narasi-rujukan") -> None:
        """Keep a problem of the prose."""
        assert self.narasi is not None, "masalah narasi hanya ada dengan narasi"
        self.problems.append(
            Problem(Location(self.narasi.berkas, baris), aturan, pesan)
        )


def _line_of(error: Exception, mulai: int) -> int:
    """Find the line of the prose on which an error rose."""
    nomor = [
        bingkai.lineno
        for bingkai in traceback.extract_tb(error.__traceback__)
        if bingkai.filename == "<template>" and bingkai.lineno
    ]
    return nomor[-1] if nomor else mulai
