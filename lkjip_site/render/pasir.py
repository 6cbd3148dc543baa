"""The sandbox of prose: it names values and chooses between texts, and no more."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from lkjip_site.render.teks import as_md

PENYARING = (
    "capitalize",
    "default",
    "first",
    "join",
    "last",
    "length",
    "lower",
    "upper",
)
"""Filters that prose may use."""
UJI = ("defined", "divisibleby", "even", "in", "none", "odd")
"""Tests that prose may use behind `is`."""
MAKS_ULANG = 2
"""Deepest nesting of loops."""
MAKS_SIMPUL = 3_000
"""Most parts of the prose of one section; a long one has a few hundred."""
MAKS_HURUF = 1_000
"""Longest text between quotation marks: a loop goes through its letters."""
MAKS_BILANGAN = 10**12
_BOLEH = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.For,
    nodes.Expr,
    nodes.Helper,
)
"""
What prose may be made of: no macros, includes or inheritance, and no names of its
own, with which a text could be doubled again and again.
"""


class RujukanError(Exception):
    """Prose refers to something that the data does not have."""


class ProseEnvironment(ImmutableSandboxedEnvironment):
    """
    Renders prose: an unknown name is an error, every value is escaped unless it is Md.

    Whatever the prose says, it ends soon: it has no ranges, no recursion, no
    methods of texts, loops only over what the data holds, and it computes with
    whole numbers only.
    """

    def __init__(self) -> None:
        """Keep only what prose may use."""
        super().__init__(
            undefined=jinja2.StrictUndefined,
            finalize=as_md,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )
        self.intercepted_binops = frozenset(["+", "-", "*", "/", "//", "%", "**"])
        self.globals.clear()
        self.filters = {nama: self.filters[nama] for nama in PENYARING}
        self.tests = {nama: self.tests[nama] for nama in UJI}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Refuse the methods of texts, lists and figures: some make huge texts."""
        polos = isinstance(obj, str | bytes | int | list | tuple | dict)
        return not polos and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """
        Compute with whole numbers.

        Raises:
            RujukanError: One side is a text: figures of the data are, with their
                marks and units.
        """
        if type(left) is not int or type(right) is not int:
            raise RujukanError(
                f'"{operator}" hanya untuk bilangan bulat, misalnya dari banyak(…); '
                "angka dari data sudah berupa teks, tambahkan hitungannya ke data"
            )
        if operator == "**" or max(abs(left), abs(right)) > MAKS_BILANGAN:
            raise RujukanError(
                f'"{operator}" dengan bilangan sebesar itu tidak dihitung'
            )
        return super().call_binop(context, operator, left, right)

    def compile_prose(self, sumber: str) -> jinja2.Template:
        """
        Compile prose, of which nothing was run yet.

        Raises:
            jinja2.TemplateSyntaxError: It is no template, or more than prose may be.
        """
        try:
            pohon = self.parse(sumber)
            for simpul, dalam in _walk(pohon):
                _check_node(simpul, dalam)
            return self.from_string(pohon)
        except RecursionError:
            pesan = "kurungnya terlalu dalam; sederhanakan"
            raise ProseError(pesan, 1) from None


class ProseError(jinja2.TemplateSyntaxError):
    """Prose is more than it may be; the message is ours."""


def _walk(pohon: nodes.Template) -> Iterator[tuple[nodes.Node, int]]:
    """
    Go through a template with the number of loops around each part.

    Raises:
        ProseError: It has too many parts.
    """
    menunggu: list[tuple[nodes.Node, int]] = [(pohon, 0)]
    for banyak in range(MAKS_SIMPUL):
        if banyak == len(menunggu):
            return
        simpul, dalam = menunggu[banyak]
        yield simpul, dalam
        bawah = dalam + isinstance(simpul, nodes.For)
        menunggu += [(satu, bawah) for satu in simpul.iter_child_nodes()]
    pesan = "bagian ini terlalu panjang; bagi menjadi beberapa bagian"
    raise ProseError(pesan, 1)


def _check_node(simpul: nodes.Node, dalam: int) -> None:
    """
    Refuse what prose does not need and a template can do.

    Raises:
        ProseError: It is such a thing.
    """
    if not isinstance(simpul, _BOLEH):
        pesan = "narasi hanya memakai {{ }}, {% if %}, dan {% for %}"
        raise ProseError(pesan, simpul.lineno)
    if isinstance(simpul, nodes.Const) and len(str(simpul.value)) > MAKS_HURUF:
        pesan = f"teks di antara tanda kutip paling panjang {MAKS_HURUF} huruf"
        raise ProseError(pesan, simpul.lineno)
    if isinstance(simpul, nodes.For) and (simpul.recursive or dalam >= MAKS_ULANG):
        pesan = f"{{% for %}} paling banyak {MAKS_ULANG} tingkat; sederhanakan"
        raise ProseError(pesan, simpul.lineno)


def translate(error: Exception, dikenal: Collection[str]) -> str:
    """
    Say a fault of prose in Indonesian.

    Args:
        error: What rose while it was compiled or rendered.
        dikenal: Names that prose may use.
    """
    if isinstance(error, RujukanError | ProseError):
        return str(error.args[0])
    teks = str(error)
    if isinstance(error, jinja2.UndefinedError):
        return _say_unknown(teks, dikenal)
    if isinstance(error, jinja2.TemplateAssertionError):
        cocok = re.search("'([^']+)'", teks)
        nama, ada = cocok[1] if cocok else "", [*PENYARING, *UJI]
        return f'"{nama}" tidak dikenal{suggest(nama, ada)}; yang ada: {", ".join(ada)}'
    if isinstance(error, jinja2.TemplateSyntaxError):
        return "tanda {{ }} atau {% %} di baris ini tidak lengkap atau tidak dikenal"
    if isinstance(error, jinja2.TemplateError):
        return "rujukan ini tidak diizinkan"
    return "rujukan ini tidak dapat dihitung"


def _say_unknown(teks: str, dikenal: Collection[str]) -> str:
    """Say which name is not known, and what it may mean."""
    cocok = re.search(r"'([^']+)' is undefined|attribute '([^']+)'", teks)
    nama = next((satu for satu in cocok.groups() if satu), "") if cocok else ""
    if not nama:
        return "rujukan tidak dikenal"
    return f'rujukan "{nama}" tidak dikenal{suggest(nama, dikenal)}'


def suggest(nama: str, dikenal: Collection[str]) -> str:
    """
    Say what a name may mean; nothing where none is near.

    >>> suggest("capaan", ["capaian", "target"])
    '; mungkin maksudnya "capaian"'
    """
    mirip = difflib.get_close_matches(nama, sorted(dikenal), 1, cutoff=0.6)
    return f'; mungkin maksudnya "{mirip[0]}"' if mirip else ""
