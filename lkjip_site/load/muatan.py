"""The data folder -> Muatan, gathering every Problem of every file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from lkjip_site.ingatan import Ingatan
from lkjip_site.load.akibat import drop_consequences
from lkjip_site.load.berkas import HALAMAN_NARASI, list_folder, read_bytes
from lkjip_site.load.bertanda import read_bertanda
from lkjip_site.load.dokumen import build_dokumen
from lkjip_site.load.gambar import check_gambar
from lkjip_site.load.istilah import load_istilah
from lkjip_site.load.sandi import decode_text
from lkjip_site.load.skala import find_skala, has_all_skala
from lkjip_site.load.terbit import NAMA as NAMA_TERBIT
from lkjip_site.load.terbit import read_terbit
from lkjip_site.load.yaml_lines import parse_naskah
from lkjip_site.model.instansi import AturanDokumen, Glosarium, Instansi
from lkjip_site.model.kelengkapan import KelengkapanDokumen
from lkjip_site.model.muatan import (
    Dokumen,
    Muatan,
    Narasi,
    Naskah,
    TahunLaporan,
    Terbit,
)
from lkjip_site.model.renstra import Renstra
from lkjip_site.model.tahun import (
    CapaianDokumen,
    KoreksiDokumen,
    Laporan,
    PenerimaanDokumen,
    PerjanjianDokumen,
    ProgramDokumen,
    RencanaAksiDokumen,
    TercetakDokumen,
)
from lkjip_site.problems import Level, Location, Problem

M = TypeVar("M", bound=BaseModel)

DOKUMEN_TAHUN: dict[str, type[BaseModel]] = {
    "laporan": Laporan,
    "perjanjian": PerjanjianDokumen,
    "program": ProgramDokumen,
    "capaian": CapaianDokumen,
    "rencana_aksi": RencanaAksiDokumen,
    "tercetak": TercetakDokumen,
    "koreksi": KoreksiDokumen,
    "penerimaan": PenerimaanDokumen,
    "kelengkapan": KelengkapanDokumen,
}
WAJIB_TAHUN = ("laporan", "capaian")
"""Without these a year cannot be shown at all."""


def load_muatan(
    folder: Path, ingatan: Ingatan | None = None
) -> tuple[Muatan, tuple[Problem, ...]]:
    """
    Read a data folder.

    Args:
        folder: The folder that holds instansi.yml, renstra/ and the years.
        ingatan: Results of the last build: a file whose bytes did not change is
            the same document, and a year whose files did not change the same
            year.

    Returns:
        Everything that could be read, and every problem of every file.
    """
    folder = folder.absolute()
    if not folder.is_dir():
        pesan = "folder data tidak ada"
        problem = Problem(Location(folder.name), "berkas-tidak-ada", pesan)
        return Muatan(None, None, None, (), {}), (problem,)
    pembaca = _FolderReader(folder, ingatan or Ingatan())
    muatan = pembaca.read()
    return muatan, tuple(sorted({*pembaca.problems, *pembaca.folder.problems}))


class _FolderReader:
    """One pass over a data folder."""

    def __init__(self, folder: Path, ingatan: Ingatan) -> None:
        self.folder = list_folder(folder)
        self.ingatan = ingatan
        self.problems: list[Problem] = []
        self.skala: dict[str, Any] = {}
        self.skala_lengkap = True
        """Whether the words that may stand for figures are known."""

    def read(self) -> Muatan:
        """Read all files; the plans first, since they say how figures are read."""
        renstra = self._read_renstra()
        return Muatan(
            instansi=self._document("instansi.yml", Instansi, wajib=True),
            aturan=self._document("aturan.yml", AturanDokumen, wajib=True),
            glosarium=self._document("glosarium.yml", Glosarium),
            renstra=renstra,
            tahun={tahun: self._read_tahun(tahun) for tahun in self._find_tahun()},
            istilah_umum=load_istilah(),
        )

    def _read_renstra(self) -> tuple[Dokumen[Renstra], ...]:
        """
        Read every plan, oldest first.

        Returns:
            All plans, or none when one cannot be read: what refers to the
            missing one would be blamed for it.
        """
        berkas = self.folder.names_in("renstra")
        if not berkas and "renstra" not in self.folder.terkira:
            pesan = (
                "belum ada rencana strategis; buat berkas seperti renstra/2021-2026.yml"
            )
            self.folder.report("renstra", "berkas-tidak-ada", pesan)
        naskah = [self._naskah(f"renstra/{satu}") for satu in berkas]
        self.skala = self.ingatan.recall(
            "skala", tuple(naskah), partial(_join_skala, naskah)
        )
        dibaca = [self._build(satu, Renstra) for satu in naskah]
        terbaca = tuple(dokumen for dokumen in dibaca if dokumen is not None)
        if not terbaca or len(terbaca) < len(dibaca):
            self.skala_lengkap = False
            return ()
        self.skala_lengkap = all(has_all_skala(dokumen.isi) for dokumen in terbaca)
        return terbaca

    def _find_tahun(self) -> Iterable[int]:
        """List the years that have a folder."""
        if not self.folder.tahun and not any(map(str.isdigit, self.folder.terkira)):
            pesan = "belum ada folder tahun laporan, misalnya 2023"
            self.folder.report("", "berkas-tidak-ada", pesan)
        return self.folder.tahun

    def _read_tahun(self, tahun: int) -> TahunLaporan:
        """Read the files of one report year."""
        dokumen: dict[str, Any] = {
            nama: self._document(
                f"{tahun:04}/{nama}.yml", model, wajib=nama in WAJIB_TAHUN
            )
            for nama, model in DOKUMEN_TAHUN.items()
        }
        gambar = f"{tahun:04}/gambar"
        if dokumen["laporan"] is not None and gambar not in self.folder.terkira:
            self.problems += check_gambar(
                dokumen["laporan"],
                self.folder.names_in(gambar),
                self.folder.akar / gambar,
            )
        rusak = frozenset(
            nama
            for nama, isi in dokumen.items()
            if isi is None and f"{tahun:04}/{nama}.yml" in self.folder.nama
        )
        narasi = self._read_narasi(tahun)
        terbit = self._read_terbit(f"{tahun:04}/{NAMA_TERBIT}")
        sidik = self._read_sidik(tahun, dokumen["laporan"])
        return self.ingatan.recall(
            "tahun laporan",
            (tahun, *dokumen.values(), *narasi.values(), terbit, sidik, *sorted(rusak)),
            lambda: TahunLaporan(
                tahun,
                narasi=narasi,
                terbit=terbit,
                sidik_bertanda=sidik,
                rusak=rusak,
                **dokumen,
            ),
        )

    def _read_terbit(self, nama: str) -> Terbit | None:
        """Read what an archived year has published; None without a record."""
        isi = read_bytes(self.folder, nama) if nama in self.folder.nama else None
        if isi is None:
            return None
        berkas = self.folder.show(nama)
        terbit, problems = self.ingatan.recall(
            "catatan terbit", (berkas, isi), partial(read_terbit, berkas, isi)
        )
        self.problems += problems
        return terbit

    def _read_sidik(self, tahun: int, laporan: Dokumen[Laporan] | None) -> str:
        """Take the SHA-256 of the signed PDF of a year; empty where there is none."""
        if laporan is None:
            return ""
        folder = f"{tahun:04}/dokumen"
        nama = self.folder.names_in(folder)
        sidik, problems = read_bertanda(laporan, nama, self.folder.akar / folder)
        self.problems += problems
        return sidik

    def _read_narasi(self, tahun: int) -> dict[str, Narasi]:
        """Read the prose of a year."""
        narasi: dict[str, Narasi] = {}
        for nama in HALAMAN_NARASI:
            path = f"{tahun:04}/narasi/{nama}.md"
            isi = read_bytes(self.folder, path) if path in self.folder.nama else None
            if isi is not None:
                berkas = self.folder.show(path)
                narasi[nama], problems = self.ingatan.recall(
                    "narasi", (berkas, isi), partial(_make_narasi, berkas, isi)
                )
                self.problems += problems
                if not isi.strip():
                    pesan = (
                        "berkas ini kosong; isi, atau hapus kalau memang tidak dipakai"
                    )
                    self.folder.report(path, "berkas-kosong", pesan, Level.PERINGATAN)
        return narasi

    def _document(
        self, nama: str, model: type[M], *, wajib: bool = False
    ) -> Dokumen[M] | None:
        """Read one file; a file that does not exist is a problem only when needed."""
        if nama not in self.folder.nama:
            # A file of nearly this name was reported already: it is the one.
            if wajib and nama not in self.folder.terkira:
                self.folder.report(nama, "berkas-tidak-ada", "berkas ini wajib ada")
            return None
        return self._build(self._naskah(nama), model)

    def _naskah(self, nama: str) -> Naskah | None:
        """Read the structure of one file."""
        isi = read_bytes(self.folder, nama)
        if isi is None:
            return None
        naskah, problems = parse_naskah(self.folder.show(nama), isi)
        self.problems += problems
        return naskah

    def _build(self, naskah: Naskah | None, model: type[M]) -> Dokumen[M] | None:
        """Type the values of one file."""
        if naskah is None:
            return None
        dokumen, problems = self.ingatan.recall(
            "dokumen",
            (naskah, model, self.skala),
            lambda: build_dokumen(naskah, model, {"skala": self.skala}),
        )
        self.problems = drop_consequences(
            [*self.problems, *problems], skala_lengkap=self.skala_lengkap
        )
        return dokumen


def _join_skala(daftar: Iterable[Naskah | None]) -> dict[str, Any]:
    """Join the scales of words of all plans that can be read."""
    return {
        satu: skala
        for naskah in daftar
        if naskah is not None
        for satu, skala in find_skala(naskah.raw)
    }


def _make_narasi(berkas: str, isi: bytes) -> tuple[Narasi, list[Problem]]:
    """Read one file of prose."""
    teks, problems = decode_text(berkas, isi)
    return Narasi(berkas, teks), problems
