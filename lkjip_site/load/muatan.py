"""The data folder -> Muatan, gathering every Problem of every file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from lkjip_site.load.dokumen import build_dokumen
from lkjip_site.load.sandi import decode_text
from lkjip_site.load.yaml_lines import parse_naskah
from lkjip_site.model.instansi import AturanDokumen, Glosarium, Instansi
from lkjip_site.model.muatan import Dokumen, Muatan, Narasi, TahunLaporan
from lkjip_site.model.renstra import Renstra
from lkjip_site.model.tahun import (
    CapaianDokumen,
    KoreksiDokumen,
    Laporan,
    PerjanjianDokumen,
    ProgramDokumen,
    RencanaAksiDokumen,
    TercetakDokumen,
)
from lkjip_site.problems import Location, Problem

M = TypeVar("M", bound=BaseModel)

BERKAS_UMUM = ("instansi.yml", "aturan.yml", "glosarium.yml")
BERKAS_TAHUN: dict[str, type[BaseModel]] = {
    "laporan": Laporan,
    "perjanjian": PerjanjianDokumen,
    "program": ProgramDokumen,
    "capaian": CapaianDokumen,
    "rencana_aksi": RencanaAksiDokumen,
    "tercetak": TercetakDokumen,
    "koreksi": KoreksiDokumen,
}
WAJIB_TAHUN = ("laporan", "capaian")
"""Without these a year cannot be shown at all."""
HALAMAN_NARASI = ("pengantar", "bab-1", "bab-2", "bab-3", "bab-4", "lampiran")
_TAHUN = re.compile(r"\d{4}")


def load_muatan(folder: Path) -> tuple[Muatan, tuple[Problem, ...]]:
    """
    Read a data folder.

    Args:
        folder: The folder that holds instansi.yml, renstra/ and the years.

    Returns:
        Everything that could be read, and every problem of every file.
    """
    pembaca = _FolderReader(folder)
    return pembaca.read(), tuple(sorted(set(pembaca.problems)))


class _FolderReader:
    """One pass over a data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.problems: list[Problem] = []
        self.konteks: dict[str, Any] = {"skala": {}}

    def read(self) -> Muatan:
        """Read all files; the plans first, since they say how figures are read."""
        if not self.folder.is_dir():
            self._report(self.folder, "berkas-tidak-ada", "folder data tidak ada")
            return Muatan(None, None, None, (), {})
        renstra = self._read_renstra()
        self.konteks["skala"] = _collect_skala(renstra)
        muatan = Muatan(
            instansi=self._document("instansi.yml", Instansi, wajib=True),
            aturan=self._document("aturan.yml", AturanDokumen, wajib=True),
            glosarium=self._document("glosarium.yml", Glosarium),
            renstra=renstra,
            tahun={tahun: self._read_tahun(tahun) for tahun in self._find_tahun()},
        )
        self._report_unknown()
        return muatan

    def _read_renstra(self) -> tuple[Dokumen[Renstra], ...]:
        """Read every plan, oldest first."""
        berkas = sorted((self.folder / "renstra").glob("*.yml"))
        if not berkas:
            self._report(
                self.folder / "renstra",
                "berkas-tidak-ada",
                "belum ada rencana strategis; buat berkas seperti renstra/2021-2026.yml",
            )
        dibaca = (self._document(f"renstra/{satu.name}", Renstra) for satu in berkas)
        return tuple(dokumen for dokumen in dibaca if dokumen is not None)

    def _find_tahun(self) -> list[int]:
        """List the years that have a folder."""
        daftar = sorted(
            int(satu.name)
            for satu in self.folder.iterdir()
            if satu.is_dir() and _TAHUN.fullmatch(satu.name)
        )
        if not daftar:
            self._report(
                self.folder,
                "berkas-tidak-ada",
                "belum ada folder tahun laporan, misalnya 2023",
            )
        return daftar

    def _read_tahun(self, tahun: int) -> TahunLaporan:
        """Read the files of one report year."""
        dokumen: dict[str, Any] = {
            nama: self._document(
                f"{tahun}/{nama}.yml", model, wajib=nama in WAJIB_TAHUN
            )
            for nama, model in BERKAS_TAHUN.items()
        }
        return TahunLaporan(tahun, narasi=self._read_narasi(tahun), **dokumen)

    def _read_narasi(self, tahun: int) -> dict[str, Narasi]:
        """Read the prose of a year."""
        narasi: dict[str, Narasi] = {}
        for nama in HALAMAN_NARASI:
            path = self.folder / str(tahun) / "narasi" / f"{nama}.md"
            if path.is_file():
                berkas = self._name(path)
                teks, problems = decode_text(berkas, path.read_bytes())
                self.problems += problems
                narasi[nama] = Narasi(berkas, teks)
        return narasi

    def _document(
        self, nama: str, model: type[M], *, wajib: bool = False
    ) -> Dokumen[M] | None:
        """Read one file; a file that does not exist is a problem only when needed."""
        path = self.folder / nama
        if not path.is_file():
            if wajib:
                self._report(path, "berkas-tidak-ada", "berkas ini wajib ada")
            return None
        naskah, problems = parse_naskah(self._name(path), path.read_bytes())
        self.problems += problems
        if naskah is None:
            return None
        dokumen, problems_isi = build_dokumen(naskah, model, self.konteks)
        self.problems += problems_isi
        return dokumen

    def _report_unknown(self) -> None:
        """Report files that nothing reads: a wrong name hides figures."""
        for path in sorted(self.folder.rglob("*")):
            nama = path.relative_to(self.folder).as_posix()
            if path.is_file() and not _is_known(nama):
                self._report(
                    path,
                    "berkas-tak-dikenal",
                    "nama berkas ini tidak dikenal, isinya tidak dibaca; ganti namanya "
                    "atau pindahkan ke luar folder data",
                )

    def _name(self, path: Path) -> str:
        """Give the path as messages show it, from the name of the data folder on."""
        return path.relative_to(self.folder.parent).as_posix()

    def _report(self, path: Path, aturan: str, pesan: str) -> None:
        """Keep a problem of a whole file."""
        self.problems.append(Problem(Location(self._name(path)), aturan, pesan))


def _collect_skala(
    daftar: tuple[Dokumen[Renstra], ...],
) -> dict[str, Mapping[str, Decimal]]:
    """Find the scales of words of all indikator."""
    return {
        indikator.id: indikator.skala
        for dokumen in daftar
        for _, _, indikator in dokumen.isi.daftar_indikator()
        if indikator.skala
    }


def _is_known(nama: str) -> bool:
    """Tell whether a file of the data folder is one that is read."""
    if nama in BERKAS_UMUM or re.fullmatch(r"renstra/[\w-]+\.yml", nama):
        return True
    cocok = re.fullmatch(r"\d{4}/(?:(\w+)\.yml|narasi/([\w-]+)\.md|gambar/[\w.-]+)", nama)
    if cocok is None:
        return False
    if cocok[1]:
        return cocok[1] in BERKAS_TAHUN
    return cocok[2] is None or cocok[2] in HALAMAN_NARASI
