"""The command line: prints, and sets the exit code."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from lkjip_site.problems import Problem, has_galat, summarize
from lkjip_site.publish.bangun import BuildError, build_folder
from lkjip_site.publish.site import check_folder

GALAT_DATA = 1
_DATA = click.option(
    "--data",
    default=lambda: os.environ.get("LKJIP_DATA", "data"),
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder data (bawaan: data).",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Bangun dan periksa situs laporan kinerja dari folder data."""


@main.command()
@_DATA
def periksa(data: Path) -> None:
    """Periksa data: semua masalah, satu per baris."""
    _, problems = check_folder(data)
    _print_problems(problems)


@main.command()
@_DATA
@click.option(
    "--situs",
    default="site",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder hasil (bawaan: site).",
)
def bangun(data: Path, situs: Path) -> None:
    """Bangun situs; hasil yang lama baru diganti sesudah yang baru selesai."""
    _, problems = check_folder(data)
    _print_problems(problems)
    try:
        build_folder(data, situs)
    except BuildError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"Situs selesai di {situs}/.")


def _print_problems(problems: Sequence[Problem]) -> None:
    """Print the problems and their count; end with 1 when one is a galat."""
    for problem in problems:
        click.echo(str(problem))
    click.echo(summarize(problems))
    if has_galat(problems):
        raise SystemExit(GALAT_DATA)


if __name__ == "__main__":
    main(prog_name="lkjip")
