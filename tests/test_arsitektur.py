"""
The program keeps to its own map: one way for the data, small parts, no agency in it.
"""

import ast
import re
from pathlib import Path

import pytest
import yaml

from tests.kode import PAKET, ROOT, TAHAP, Modul, load_modules

BEBAS = ("lkjip_site/publish/site.py", "lkjip_site/__main__.py")
"""The only modules that name several stages."""
BACA = {"open", "read_text", "read_bytes"}
TULIS = {"write_text", "write_bytes", "copytree", "copy", "copy2", "copyfile"}
TANPA_INSTANSI = ("lkjip_site", "hooks", "docs", "mkdocs.yml")
BUKAN_NAMA = {"kota", "kabupaten", "provinsi", "daerah", "khusus", "administrasi"}
"""Words of the name of a region that every region has."""

each_module = pytest.mark.parametrize("modul", PAKET, ids=lambda modul: modul.path)


def find_stages(modul: Modul) -> set[str]:
    """
    Find the stages that a module imports.
    """
    pola = re.compile(rf"lkjip_site\.({'|'.join(TAHAP)})\b")
    cocok = [pola.match(nama) for nama in modul.list_imports()]
    return {satu[1] for satu in cocok if satu}


def list_words() -> list[str]:
    """
    List what names the agency of this repository: phrases and words, in small letters.
    """
    teks = (ROOT / "data/instansi.yml").read_text(encoding="utf-8")
    instansi = yaml.load(teks, yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)
    nama = [instansi[kunci] for kunci in ("nama", "singkatan", "wilayah")]
    wilayah = [
        satu for satu in instansi["wilayah"].split() if satu.lower() not in BUKAN_NAMA
    ]
    return sorted({satu.lower() for satu in [*nama, *wilayah]})


def list_texts() -> list[Path]:
    """
    List the files that must hold for every agency.
    """
    daftar = [
        path
        for awal in TANPA_INSTANSI
        for path in (ROOT / awal, *(ROOT / awal).rglob("*"))
    ]
    return [
        path for path in daftar if path.is_file() and "__pycache__" not in str(path)
    ]


def test_modules() -> None:
    """
    Every stage was looked at: an empty list would prove nothing.
    """
    assert {modul.tahap for modul in PAKET} == {"", *TAHAP}


@each_module
def test_stages(modul: Modul) -> None:
    """
    A stage imports no other; only the two that put them together name several.
    """
    boleh = set(TAHAP) if modul.path in BEBAS else {modul.tahap}

    assert find_stages(modul) <= boleh


@each_module
def test_absolute_imports(modul: Modul) -> None:
    """
    An import names its module in full, so that the test above sees it.
    """
    assert [nama for nama in modul.list_imports() if nama.startswith(".")] == []


@each_module
def test_no_mkdocs(modul: Modul) -> None:
    """
    The program knows nothing of MkDocs: the hooks translate.
    """
    assert [nama for nama in modul.list_imports() if nama.startswith("mkdocs")] == []


@each_module
def test_files(modul: Modul) -> None:
    """
    Files are opened where data is read or pages are published, and written there only.
    """
    boleh = {"load": BACA, "publish": BACA | TULIS}.get(modul.tahap, set())

    assert set(modul.list_calls()) & (BACA | TULIS) <= boleh


@pytest.mark.parametrize(
    "modul",
    [modul for modul in PAKET if modul.tahap in {"", "check", "compute"}],
    ids=lambda modul: modul.path,
)
def test_frozen(modul: Modul) -> None:
    """
    What is handed from stage to stage never changes: a later stage only reads.
    """
    hiasan = [
        ast.unparse(satu)
        for simpul in ast.walk(modul.pohon)
        if isinstance(simpul, ast.ClassDef)
        for satu in simpul.decorator_list
    ]
    terbuka = [
        satu
        for satu in hiasan
        if satu.startswith("dataclass") and "frozen=True" not in satu
    ]

    assert terbuka == []


@each_module
def test_module_size(modul: Modul) -> None:
    """
    A module has at most 400 lines.
    """
    assert len(modul.teks.splitlines()) <= 400


@pytest.mark.parametrize(
    "modul", [*PAKET, *load_modules("hooks")], ids=lambda modul: modul.path
)
def test_function_size(modul: Modul) -> None:
    """
    A function has at most 50 lines, its docstring included.
    """
    panjang = {
        f"{fungsi.name}: {(fungsi.end_lineno or 0) - fungsi.lineno + 1}"
        for fungsi in modul.list_functions()
        if (fungsi.end_lineno or 0) - fungsi.lineno >= 50
    }

    assert panjang == set()


@pytest.mark.parametrize("modul", load_modules("hooks"), ids=lambda modul: modul.path)
def test_hooks(modul: Modul) -> None:
    """
    The hooks have at most 60 lines and use of the program only its last stage.
    """
    milik = [nama for nama in modul.list_imports() if nama.startswith("lkjip_site")]

    assert len(modul.teks.splitlines()) <= 60
    assert [nama for nama in milik if not nama.startswith("lkjip_site.publish.")] == []


@pytest.mark.parametrize(
    "modul",
    [modul for modul in PAKET if modul.tahap == "compute"],
    ids=lambda modul: modul.path,
)
def test_source(modul: Modul) -> None:
    """
    Whatever computes names the rule and the place that say how.
    """
    tanpa = [
        satu.name
        for satu in modul.list_public()
        if satu.name.startswith("compute_")
        and "Source:" not in (ast.get_docstring(satu) or "")
    ]

    assert tanpa == []


def test_source_of_formulas() -> None:
    """
    So does every formula.
    """
    (modul,) = [satu for satu in PAKET if satu.path == "lkjip_site/compute/rumus.py"]
    tanpa = {
        satu.name
        for satu in modul.list_public()
        if "Source:" not in (ast.get_docstring(satu) or "")
    }

    # Plain arithmetic, without a rule behind it.
    assert tanpa == {"divide", "percent_of"}


@pytest.mark.parametrize("kata", list_words())
def test_no_agency(kata: str) -> None:
    """
    The agency stands in the data only: neither code nor templates nor guides name it.
    """
    pola = re.compile(rf"\b{re.escape(kata)}\b", re.IGNORECASE)
    bernama = [
        path.relative_to(ROOT).as_posix()
        for path in list_texts()
        if pola.search(path.read_bytes().decode("utf-8", errors="ignore"))
    ]

    assert bernama == []


def test_agency_texts() -> None:
    """
    Code, templates, styles, guides and settings were looked through.
    """
    akhiran = {path.suffix for path in list_texts()}

    assert {".py", ".jinja", ".html", ".css", ".md", ".yml"} <= akhiran
