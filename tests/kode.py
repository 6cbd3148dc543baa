"""
Read the program as text: what its modules import and define.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parent.parent
TAHAP = ("load", "check", "compute", "render", "publish")
"""The stages, in the order in which the data flows through them."""

Definisi = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Modul:
    """
    A module of the program.
    """

    path: str
    """Path relative to the repository, with forward slashes."""
    teks: str

    @cached_property
    def pohon(self) -> ast.Module:
        """
        Give the syntax tree.
        """
        return ast.parse(self.teks)

    @property
    def tahap(self) -> str:
        """
        Give the stage that it belongs to; empty for what all stages share.
        """
        folder = self.path.split("/")[1]
        return folder if folder in TAHAP else ""

    def list_imports(self) -> Iterator[str]:
        """
        Go through the names of all modules that it imports, wherever it does so.
        """
        for simpul in ast.walk(self.pohon):
            if isinstance(simpul, ast.Import):
                yield from (satu.name for satu in simpul.names)
            elif isinstance(simpul, ast.ImportFrom):
                induk = "." * simpul.level + (simpul.module or "")
                yield from (f"{induk}.{satu.name}" for satu in simpul.names)

    def list_functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """
        Go through all functions, those inside of others and of classes too.
        """
        for simpul in ast.walk(self.pohon):
            if isinstance(simpul, ast.FunctionDef | ast.AsyncFunctionDef):
                yield simpul

    def list_public(self) -> Iterator[Definisi]:
        """
        Go through what it offers to others: functions, classes and their methods.
        """
        antre: list[ast.stmt] = [*self.pohon.body]
        for simpul in antre:
            if isinstance(simpul, Definisi) and not simpul.name.startswith("_"):
                yield simpul
                antre += simpul.body if isinstance(simpul, ast.ClassDef) else []

    def list_calls(self) -> Iterator[str]:
        """
        Go through the names of what it calls: `open`, `read_text` of `path.read_text`.
        """
        for simpul in ast.walk(self.pohon):
            if isinstance(simpul, ast.Call):
                nama = getattr(simpul.func, "id", getattr(simpul.func, "attr", ""))
                yield str(nama)


def load_modules(folder: str) -> list[Modul]:
    """
    Read all modules below a folder of the repository.
    """
    return [
        Modul(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]


PAKET = load_modules("lkjip_site")
