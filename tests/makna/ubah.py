"""
Change the data folder without a fault, and see what the rules of meaning say.
"""

from pathlib import Path

from lkjip_site.check.makna import check_hasil_tahun
from lkjip_site.check.periksa import check_muatan
from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.load.muatan import load_muatan
from lkjip_site.problems import Problem, has_galat
from tests.makna.sisip import copy_data

Ubah = tuple[str, str, str]
"""
File, old text, new text; an empty old text is the whole file.
"""


def change_data(folder: Path, *ubah: Ubah) -> Path:
    """
    Copy the data folder with some texts replaced, each standing there once.
    """
    data = copy_data(folder)
    for berkas, lama, baru in ubah:
        path = data / berkas
        teks = path.read_text(encoding="utf-8") if path.exists() else ""
        if lama and teks.count(lama) != 1:
            raise ValueError(f"{lama!r} stands {teks.count(lama)} times in {berkas}")
        path.parent.mkdir(exist_ok=True)
        path.write_text(teks.replace(lama, baru) if lama else baru, encoding="utf-8")
    return data


def find_problems(data: Path) -> list[Problem]:
    """
    Run the rules over a data folder, those of computed figures without a galat.
    """
    muatan, masalah = load_muatan(data)
    problems = [*masalah, *check_muatan(muatan)]
    if has_galat(problems):
        return sorted(problems)
    for hasil in compute_hasil(muatan).tahun.values():
        problems += check_hasil_tahun(hasil)
    return sorted(problems)


def check_changed(folder: Path, *ubah: Ubah) -> list[str]:
    """
    Give what the rules say of the data folder with some texts replaced.
    """
    return [str(satu) for satu in find_problems(change_data(folder, *ubah))]


def check_prosa(folder: Path, kunci: str, teks: str) -> list[str]:
    """
    Give what the rules say of one section of prose, without its file.
    """
    narasi = f"## {kunci}\n\n{teks}\n"
    problems = check_changed(folder, ("2024/narasi/bab-3.md", "", narasi))
    return [satu.removeprefix("data/2024/narasi/bab-3.md:") for satu in problems]
