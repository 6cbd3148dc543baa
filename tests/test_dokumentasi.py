"""
What is written about the program is there and is true.
"""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from lkjip_site.__main__ import main
from lkjip_site.check.aturan import RUMUS_BY_ATURAN
from lkjip_site.nilai import parse_angka, parse_rupiah, parse_tanggal
from lkjip_site.render.angka import format_rupiah, format_tanggal
from tests.daftar_kasus import FOLDER, read_or_refuse
from tests.kode import PAKET, ROOT, Modul
from tests.situs.pembangun import copy_data

BERKAS = [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]
TAUTAN = re.compile(r"\]\(([^)\s]+)\)")
KODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"[\w.-]+(/[\w.-]+)*(/|\.(md|yml|py|toml|txt|css))")
HASIL = {".venv", ".git", "site", "__pycache__", "node_modules"}
"""Folders that are made, not kept."""


def read_text(path: Path) -> str:
    """
    Read a page without the blocks in which commands and data are shown.
    """
    return re.sub(r"(?ms)^ *```.*?^ *```", "", path.read_text(encoding="utf-8"))


def list_paths() -> set[str]:
    """
    List the files and folders of the repository, as `/<path>`.
    """
    antre, daftar = [ROOT], set[str]()
    for folder in antre:
        isi = [path for path in folder.iterdir() if path.name not in HASIL]
        antre += [path for path in isi if path.is_dir()]
        daftar |= {f"/{path.relative_to(ROOT).as_posix()}" for path in isi}
    return daftar


def names_future(path: str, dikenal: set[str]) -> bool:
    """
    Tell whether a path names a year that has no report yet: an example.
    """
    tahun = max(int(satu[6:]) for satu in dikenal if re.fullmatch(r"/data/\d{4}", satu))
    return any(int(satu) > tahun for satu in re.findall(r"\b20\d\d\b", path))


def list_missing(path: Path) -> Iterator[str]:
    """
    Go through the files that a page names and that do not exist.
    """
    dikenal, teks = list_paths(), read_text(path)
    for tautan in TAUTAN.findall(teks):
        sasaran = tautan.partition("#")[0]
        if sasaran and "://" not in tautan and not (path.parent / sasaran).exists():
            yield tautan
    for kode in KODE.findall(teks):
        nama = kode.rstrip("/")
        if not PATH.fullmatch(kode) or nama in HASIL or names_future(nama, dikenal):
            continue
        # `capaian.yml` and `narasi/` stand in the folder of each year.
        if not any(satu.endswith(f"/{nama}") for satu in dikenal):
            yield kode


@pytest.mark.parametrize("modul", PAKET, ids=lambda modul: modul.path)
def test_docstring(modul: Modul) -> None:
    """
    Every public module, class and function says what it gives.
    """
    tanpa = [
        satu.name for satu in modul.list_public() if not (ast.get_docstring(satu) or "")
    ]

    assert tanpa == []
    assert ast.get_docstring(modul.pohon)


@pytest.mark.parametrize(
    ("id_aturan", "rumus"),
    [(satu, rumus) for satu, daftar in RUMUS_BY_ATURAN.items() for rumus in daftar],
)
def test_formula(id_aturan: str, rumus: str) -> None:
    """
    Every formula that a rule may name is named where the rules are written.
    """
    teks = (ROOT / "data/aturan.yml").read_text(encoding="utf-8")
    panduan = "\n".join(path.read_text(encoding="utf-8") for path in BERKAS)

    assert re.search(rf"(?<![\w-]){rumus}(?![\w-])", teks + panduan), id_aturan


@pytest.mark.parametrize(
    "path", BERKAS, ids=[path.relative_to(ROOT).as_posix() for path in BERKAS]
)
def test_files(path: Path) -> None:
    """
    Every file that a page names exists.
    """
    assert list(list_missing(path)) == []


def list_rows(bagian: str) -> Iterator[tuple[str, str]]:
    """
    Go through what a section of the guide shows as typed, with what it says of it.
    """
    teks = (ROOT / "docs/panduan/menulis-angka.md").read_text(encoding="utf-8")
    isi = teks.partition(f"\n## {bagian}\n")[2].partition("\n## ")[0]
    for tulisan, hasil in re.findall(r"(?m)^\| (`.+?) \| (.+?) \|$", isi):
        yield from ((satu.strip('"'), hasil) for satu in KODE.findall(tulisan))


@pytest.mark.parametrize(
    ("parse", "tulisan", "pesan"),
    [
        (parse, tulisan, pesan)
        for parse, bagian in ((parse_angka, "Hasil ukur"), (parse_tanggal, "Tanggal"))
        for tulisan, pesan in list_rows(bagian)
        if pesan.startswith("seharusnya")
    ],
)
def test_guide_refused(
    parse: Callable[[str], object], tulisan: str, pesan: str
) -> None:
    """
    What the guide calls refused is refused with those words.
    """
    assert f", {pesan} [" in read_or_refuse(parse, tulisan)


@pytest.mark.parametrize(("tulisan", "hasil"), [*list_rows("Rupiah")])
def test_guide_rupiah(tulisan: str, hasil: str) -> None:
    """
    An amount is read as the guide says.
    """
    assert format_rupiah(parse_rupiah(tulisan)) == hasil


@pytest.mark.parametrize(
    ("tulisan", "hasil"),
    [satu for satu in list_rows("Tanggal") if not satu[1].startswith("seharusnya")],
)
def test_guide_tanggal(tulisan: str, hasil: str) -> None:
    """
    A date is read as the guide says.
    """
    assert format_tanggal(parse_tanggal(tulisan)) == hasil.partition(":")[0]


def test_readme_problem(tmp_path: Path) -> None:
    """
    The problem that the README shows is told in these very words.
    """
    data = copy_data("nyata", tmp_path)
    capaian = data / "2023/capaian.yml"
    teks = re.sub(
        r"realisasi: .*", "realisasi: lima", capaian.read_text("utf-8"), count=1
    )
    capaian.write_text(teks, encoding="utf-8")
    keluaran = CliRunner().invoke(main, ("periksa", "--data", str(data))).output

    assert keluaran in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path", sorted(FOLDER.glob("*.yml")), ids=lambda path: path.stem
)
def test_cases(path: Path) -> None:
    """
    Every file of cases is run by a test, so that an added case is one too.
    """
    uji = "\n".join(
        satu.read_text(encoding="utf-8") for satu in ROOT.glob("tests/**/test_*.py")
    )

    assert f'@each_case("{path.stem}", ' in uji
