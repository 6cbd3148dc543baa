"""Commands that speak Indonesian: what click says by itself, in our words."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
from click.exceptions import NoArgsIsHelpError, NoSuchCommand

SALAH_PAKAI = 2
_JUDUL = {
    "Options": "Pilihan",
    "Commands": "Perintah",
    "Positional arguments": "Argumen",
}


class WrongUseError(click.ClickException):
    """Something outside the data is not as a command needs it: one sentence."""

    exit_code = SALAH_PAKAI


class Folder(click.ParamType[Path]):
    """A folder, which must exist where `ada` says so."""

    name = "folder"

    def __init__(self, apa: str, *, ada: bool = False) -> None:
        """Remember what the folder is, for messages."""
        self.apa = apa
        self.ada = ada

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        """Give the path, unless a command cannot work with it."""
        del ctx
        path = Path(value)
        pilihan = param.opts[0] if param else ""
        if path.exists() and not path.is_dir():
            raise WrongUseError(
                f'"{value}" adalah berkas, bukan folder {self.apa}; '
                f"sebutkan foldernya dengan {pilihan}."
            )
        if self.ada and not path.exists():
            raise WrongUseError(
                f'Folder {self.apa} "{value}" tidak ada; '
                f"sebutkan folder yang benar dengan {pilihan}."
            )
        return path


class Bentuk(click.Choice[str]):
    """One of several words."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """Say what stands and what is expected."""
        del ctx
        return f'tertulis "{value}", seharusnya {_join_or(map(str, self.choices))}'


class _Petunjuk(click.HelpFormatter):
    """A help text with Indonesian headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is called."""
        super().write_usage(prog, args, prefix or "Pemakaian: ")

    def write_heading(self, heading: str) -> None:
        """Write the heading over a list of options or commands."""
        super().write_heading(_JUDUL.get(heading, heading))


class _Konteks(click.Context):
    """A call of a command."""

    formatter_class = _Petunjuk


class Perintah(click.Command):
    """A command."""

    context_class = _Konteks

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", "[PILIHAN]")
        super().__init__(*args, **kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give the option that shows the help text."""
        pilihan = super().get_help_option(ctx)
        if pilihan:
            pilihan.help = "Tampilkan petunjuk ini."
        return pilihan

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what was typed, and refuse what is too much in our words."""
        ctx.allow_extra_args = True
        try:
            sisa = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if sisa and not isinstance(self, click.Group):
            ctx.fail(f'"{" ".join(sisa)}" tidak diperlukan')
        return sisa


class Kelompok(Perintah, click.Group):
    """The program: its commands, and how it ends."""

    command_class = Perintah

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("subcommand_metavar", "PERINTAH [ARGUMEN]...")
        super().__init__(*args, **kwargs)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run a command and end the process; say what went wrong in our words."""
        kwargs["standalone_mode"] = False
        try:
            kode = super().main(*args, **kwargs)
        except click.ClickException as error:
            click.echo(say_error(error), err=True)
            kode = error.exit_code
        except click.Abort:
            click.echo("Dihentikan.", err=True)
            kode = 1
        sys.exit(kode)


def say_error(error: click.ClickException) -> str:
    """Say why a command could not run, how it is called, and where help is."""
    if isinstance(error, NoArgsIsHelpError) or not isinstance(error, click.UsageError):
        return error.message
    kalimat = _say_usage(error)
    kalimat = f"{kalimat[0].upper()}{kalimat[1:]}."
    if error.ctx is None:
        return kalimat
    petunjuk = f"Petunjuk: {error.ctx.command_path} --help"
    return f"{error.ctx.get_usage()}\n{kalimat}\n{petunjuk}"


def _say_usage(error: click.UsageError) -> str:
    """Say what is wrong with a call, as a clause."""
    if isinstance(error, NoSuchCommand):
        return _say_unknown("perintah", error.command_name, error.possibilities)
    if isinstance(error, click.NoSuchOption):
        return _say_unknown("pilihan", error.option_name, error.possibilities)
    if isinstance(error, click.BadOptionUsage):
        return _say_nilai(error)
    if isinstance(error, click.MissingParameter) and error.param:
        return f"{error.param.human_readable_name} belum disebutkan"
    if isinstance(error, click.BadParameter) and error.param:
        return f"{error.param.opts[0]}: {error.message}"
    return error.message


def _say_unknown(apa: str, nama: str, mirip: list[str] | None) -> str:
    """Say that a name is not known, and what may be meant."""
    saran = f"; mungkin maksudnya {_join_or(mirip)}" if mirip else ""
    return f'{apa} "{nama}" tidak dikenal{saran}'


def _say_nilai(error: click.BadOptionUsage) -> str:
    """Say that an option has no value and needs one, or the other way round."""
    pilihan = error.ctx.command.get_params(error.ctx) if error.ctx else []
    tanpa_nilai = any(
        isinstance(satu, click.Option)
        and satu.is_flag
        and error.option_name in satu.opts
        for satu in pilihan
    )
    kata = "tidak memakai nilai" if tanpa_nilai else "memerlukan nilai"
    return f'pilihan "{error.option_name}" {kata}'


def _join_or(daftar: Iterable[str]) -> str:
    """
    List what may be meant.

    >>> _join_or(["a", "b", "c"])
    '"a", "b", atau "c"'
    """
    *awal, akhir = [f'"{satu}"' for satu in daftar]
    koma = "," if len(awal) > 1 else ""
    return f"{', '.join(awal)}{koma} atau {akhir}" if awal else akhir
