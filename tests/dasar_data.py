"""
A small valid data folder of an invented agency, to be damaged by tests.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

from lkjip_site.publish.site import build_site, check_folder
from lkjip_site.publish.situs import Site

ATURAN = (
    "alasan-lebih",
    "alasan-wajib",
    "aturan-",
    "bentuk-target",
    "berkas-",
    "capaian-",
    "folder-",
    "gambar-",
    "jenis-isi",
    "jumlah-pagu",
    "kode-ganda",
    "kunci-",
    "nilai-",
    "pagu-sebelum",
    "pendukung-ganda",
    "privasi",
    "renstra-",
    "rujukan",
    "wajib-diisi",
    "yaml-",
)
"""
How the ids of the rules begin that read and check by themselves.
"""
DASAR = Path(__file__).parent / "kasus" / "dasar" / "data"


def copy_dasar(
    tempat: Path, berkas: Mapping[str, str | bytes | None] | None = None
) -> Path:
    """
    Copy the data folder and replace files.

    Args:
        tempat: An empty folder of the test.
        berkas: Path in the data folder -> new content; None deletes the file.
    """
    data = tempat / "data"
    shutil.copytree(DASAR, data)
    for nama, isi in (berkas or {}).items():
        write_file(data / nama, isi)
    return data


def write_file(path: Path, isi: str | bytes | None) -> None:
    """
    Write a file byte by byte as given; None deletes it.
    """
    if isi is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(isi if isinstance(isi, bytes) else isi.encode("utf-8"))


def change_value(data: Path, nama: str, lama: str, baru: str) -> None:
    """
    Replace one text in one file; it must stand there exactly once.
    """
    path = data / nama
    teks = path.read_bytes().decode("utf-8")
    if teks.count(lama) != 1:
        raise ValueError(f"{lama!r} stands {teks.count(lama)} times in {nama}")
    path.write_bytes(teks.replace(lama, baru).encode("utf-8"))


def list_problems(data: Path) -> list[str]:
    """
    Give what reading and the plain checks find, as the command line prints it.

    What other families of rules say of a figure that is damaged here is tested
    with them.
    """
    problems = check_folder(data)[1]
    return [str(satu) for satu in problems if satu.aturan.startswith(ATURAN)]


def build_changed(tempat: Path, *ubah: tuple[str, str, str]) -> Site:
    """
    Build the site of the base data with some values replaced: file, old, new.
    """
    data = copy_dasar(tempat)
    for nama, lama, baru in ubah:
        change_value(data, nama, lama, baru)
    return build_site(data)
