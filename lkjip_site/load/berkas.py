"""The names in a data folder: which are read, and what the others may have meant."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lkjip_site.problems import Level, Location, Problem

BERKAS_UMUM = ("instansi.yml", "aturan.yml", "glosarium.yml")
BERKAS_TAHUN = (
    "laporan.yml",
    "perjanjian.yml",
    "program.yml",
    "capaian.yml",
    "rencana_aksi.yml",
    "tercetak.yml",
    "koreksi.yml",
    "penerimaan.yml",
    "kelengkapan.yml",
    "terbit.csv",
)
HALAMAN_NARASI = ("pengantar", "bab-1", "bab-2", "bab-3", "bab-4", "lampiran")
_FOLDER_TAHUN = ("narasi", "gambar", "dokumen")
_TAHUN = re.compile(r"[0-9]{4}")
_RENSTRA = re.compile(r"[a-z0-9][a-z0-9-]*\.yml")
_GAMBAR = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.(?:png|jpe?g|webp)", re.IGNORECASE)
_DOKUMEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.pdf")
_SAMPAH = frozenset({"thumbs.db", "desktop.ini"})
"""What systems leave in folders by themselves; names with a dot in front too."""


@dataclass
class Folder:
    """The files of a data folder by their exact names."""

    akar: Path
    nama: set[str] = field(default_factory=set)
    """Paths of the files that are read, from the data folder on, with `/`."""
    nama_by_folder: dict[str, list[str]] = field(default_factory=dict)
    """Path of a folder -> names of its own files that are read."""
    tahun: list[int] = field(default_factory=list)
    """Years that have a folder, oldest first."""
    problems: list[Problem] = field(default_factory=list)
    terkira: set[str] = field(default_factory=set)
    """Paths of files and folders that a wrong name may have meant."""

    def show(self, nama: str) -> str:
        """Give a path as messages show it, from the name of the data folder on."""
        teks = f"{self.akar.name}/{nama}" if nama else self.akar.name
        return "".join(huruf if huruf.isprintable() else "?" for huruf in teks)

    def report(
        self, nama: str, aturan: str, pesan: str, level: Level = Level.GALAT
    ) -> None:
        """Keep a problem of a whole file or folder."""
        self.problems.append(Problem(Location(self.show(nama)), aturan, pesan, level))

    def names_in(self, nama: str) -> list[str]:
        """List the files of one folder that are read, in the order of names."""
        return self.nama_by_folder.get(nama, [])


def list_folder(akar: Path) -> Folder:
    """
    List a data folder, and report every name that nothing reads.

    Upper and lower case count on every system: what is read on Windows must
    be read on the server too.
    """
    folder = Folder(akar)
    _walk(folder, "")
    folder.tahun.sort()
    return folder


def _walk(folder: Folder, nama: str) -> None:
    """Go through one folder; an unknown one is reported as a whole."""
    isi = _scan(folder, nama)
    for satu in isi:
        path = f"{nama}/{satu.name}" if nama else satu.name
        if satu.name.startswith(".") or satu.name.lower() in _SAMPAH:
            continue
        if satu.is_symlink():
            pesan = "tautan ke berkas lain tidak dibaca; salin berkasnya ke sini"
            folder.report(path, "berkas-tautan", pesan)
        elif satu.is_dir():
            _take_folder(folder, nama, satu.name, path)
        elif satu.is_file():
            _take_file(folder, nama, satu.name, path)
        else:
            folder.report(path, "berkas-tak-dikenal", "ini bukan berkas biasa; hapus")
    _check_twins(folder, nama)


def _scan(folder: Folder, nama: str) -> list[os.DirEntry[str]]:
    """List what a folder holds by name; nothing where the system does not let us."""
    try:
        return sorted(os.scandir(folder.akar / nama), key=lambda satu: satu.name)
    except OSError as error:
        pesan = f"folder tidak dapat dibaca ({error.strerror}); periksa izinnya"
        folder.report(nama, "berkas-tak-terbaca", pesan)
        return []


def _take_folder(folder: Folder, induk: str, nama: str, path: str) -> None:
    """Go into a folder that is known."""
    dikenal = _folders_of(induk)
    if nama in dikenal or (not induk and _TAHUN.fullmatch(nama)):
        if _TAHUN.fullmatch(nama):
            folder.tahun.append(int(nama))
        _walk(folder, path)
        return
    pesan = "nama folder ini tidak dikenal, isinya tidak dibaca; "
    if not induk and (tahun := _guess_tahun(nama)):
        folder.terkira.add(tahun)
        pesan += f'folder tahun bernama empat angka saja, misalnya "{tahun}"'
    else:
        folder.terkira.add(f"{induk}/{_nearest(nama, dikenal)}".lstrip("/"))
        pesan += _advise(nama, dikenal)
    folder.report(path, "folder-tak-dikenal", pesan)


def _take_file(folder: Folder, induk: str, nama: str, path: str) -> None:
    """Keep a file that is known, report any other with what may be meant."""
    dikenal = _files_of(induk)
    if nama in dikenal or _is_free_name(induk, nama):
        folder.nama.add(path)
        folder.nama_by_folder.setdefault(induk, []).append(nama)
        return
    if induk.endswith("gambar"):
        saran = (
            "beri nama dari huruf, angka, titik, dan hubung, berakhiran png atau jpg"
        )
    else:
        saran = _advise(nama, dikenal)
    folder.terkira.add(f"{induk}/{_nearest(nama, dikenal)}".lstrip("/"))
    pesan = f"nama berkas ini tidak dikenal, isinya tidak dibaca; {saran}"
    folder.report(path, "berkas-tak-dikenal", pesan)


def _folders_of(induk: str) -> Sequence[str]:
    """List the folders that a folder may hold, besides those of years."""
    if not induk:
        return ("renstra",)
    return _FOLDER_TAHUN if _TAHUN.fullmatch(induk) else ()


def _files_of(induk: str) -> Sequence[str]:
    """List the files of fixed names that a folder may hold."""
    if not induk:
        return BERKAS_UMUM
    if _TAHUN.fullmatch(induk):
        return BERKAS_TAHUN
    if induk.endswith("/narasi"):
        return tuple(f"{satu}.md" for satu in HALAMAN_NARASI)
    return ()


def _is_free_name(induk: str, nama: str) -> bool:
    """Tell whether a name fits a folder whose files are named freely."""
    if induk == "renstra":
        return bool(_RENSTRA.fullmatch(nama))
    if induk.endswith("/dokumen"):
        return bool(_DOKUMEN.fullmatch(nama))
    return induk.endswith("/gambar") and bool(_GAMBAR.fullmatch(nama))


def _guess_tahun(nama: str) -> str:
    """
    Find the year that a folder name may mean; empty where there is none.

    >>> _guess_tahun("2O23"), _guess_tahun("2023 (salinan)"), _guess_tahun("foto")
    ('2023', '2023', '')
    """
    cocok = re.search(r"(?<![0-9])[0-9]{4}(?![0-9])", re.sub("[oO]", "0", nama))
    return cocok[0] if cocok else ""


def _advise(nama: str, dikenal: Sequence[str]) -> str:
    """Say what a name may mean, or what to do with the file."""
    if mirip := _nearest(nama, dikenal):
        return f'mungkin maksudnya "{mirip}"'
    return "ganti namanya atau pindahkan ke luar folder data"


def _nearest(nama: str, dikenal: Sequence[str]) -> str:
    """Find the known name that was meant: other case, other ending, a copy."""
    batang = re.split(r"[.( ]| - ", nama.lower().lstrip("~$"), maxsplit=1)[0]
    for satu in dikenal:
        if batang.replace("-", "_") == satu.split(".")[0].replace("-", "_"):
            return satu
    mirip = difflib.get_close_matches(nama.lower(), dikenal, 1, cutoff=0.7)
    return mirip[0] if mirip else ""


def _check_twins(folder: Folder, induk: str) -> None:
    """Report names that are one file on Windows and two on the server."""
    pertama: dict[str, str] = {}
    for nama in folder.names_in(induk):
        kembar = pertama.setdefault(nama.casefold(), nama)
        if kembar != nama:
            pesan = (
                f'hanya huruf besar-kecilnya yang berbeda dari "{kembar}"; hapus atau '
                "ganti nama salah satu"
            )
            folder.report(f"{induk}/{nama}", "berkas-kembar", pesan)


def read_bytes(folder: Folder, nama: str) -> bytes | None:
    """Read a file; None with a problem where the system does not let us."""
    try:
        return (folder.akar / nama).read_bytes()
    except OSError as error:
        pesan = f"berkas tidak dapat dibaca ({error.strerror}); periksa izinnya"
        folder.report(nama, "berkas-tak-terbaca", pesan)
        return None
