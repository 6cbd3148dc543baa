"""The same pages through plain Material: pipe tables, its search, pruned navigation."""

from __future__ import annotations

from pathlib import Path

from lkjip_site.publish.situs import Site
from lkjip_site.render.angka import format_cell
from lkjip_site.table import Table

_KONFIG = """\
site_name: Polos
theme:
  name: material
  language: id
  font: false
  features: [navigation.tabs, navigation.prune]
plugins: [search]
markdown_extensions: [md_in_html, tables, {toc: {permalink: false}}]
validation: {links: {not_found: ignore, anchors: ignore}}
"""


def write_polos(folder: Path, site: Site, tabel: dict[str, dict[str, Table]]) -> None:
    """
    Write a plain MkDocs project with the text and tables of a site.

    Args:
        folder: Where mkdocs.yml and docs/ are made; it must not exist yet.
        site: The pages.
        tabel: Path of a page -> anchor of a table -> the table.
    """
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(_KONFIG, "utf-8")
    for path, page in site.halaman.items():
        teks = page.fill_blok(page.teks)
        for jangkar, satu in tabel.get(path, {}).items():
            for jenis in ("tabel", "sisipan"):
                tempat = f'<div data-{jenis}="{jangkar}"></div>'
                teks = teks.replace(tempat, to_pipe(satu))
        tujuan = folder / "docs" / path
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        tujuan.write_text(f"# {page.judul}\n\n{teks}", "utf-8")


def to_pipe(table: Table) -> str:
    """Write a table as Markdown, with its title, source and notes."""
    kepala = [kolom.judul for kolom in table.kolom]
    baris = [_line(kepala), _line(["---"] * len(kepala))]
    baris += [
        _line([format_cell(sel, kolom) for kolom, sel in table.cells_of(satu)])
        for satu in table.baris
    ]
    kaki = "\n\n".join([f"Sumber: {table.sumber}", *table.catatan])
    judul = f"**{table.nomor} {table.judul}**"
    return f"{judul}\n\n" + "\n".join(baris) + f"\n\n{kaki}\n"


def _line(sel: list[str]) -> str:
    """Write one row of a pipe table."""
    return f"| {' | '.join(satu.replace('|', '&#124;') for satu in sel)} |"
