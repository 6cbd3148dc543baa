"""
What is told whoever uses a command wrongly or stops it.
"""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from lkjip_site.__main__ import main
from tests.perintah.panggil import run, run_wrong


@pytest.mark.parametrize(
    ("perintah", "pemakaian", "kalimat"),
    [
        (
            ["perika"],
            "",
            'Perintah "perika" tidak dikenal; mungkin maksudnya "periksa".',
        ),
        (["xyz"], "", 'Perintah "xyz" tidak dikenal.'),
        (["--xyz"], "", 'Pilihan "--xyz" tidak dikenal.'),
        (
            ["periksa", "--dat"],
            "periksa",
            (
                'Pilihan "--dat" tidak dikenal; '
                'mungkin maksudnya "--data" atau "--format".'
            ),
        ),
        (["periksa", "--data"], "periksa", 'Pilihan "--data" memerlukan nilai.'),
        (["periksa", "--help=x"], "periksa", 'Pilihan "--help" tidak memakai nilai.'),
        (["periksa", "a", "b"], "periksa", '"a b" tidak diperlukan.'),
        (
            ["periksa", "--format", "html"],
            "periksa",
            '--format: tertulis "html", seharusnya "teks", "github", atau "markdown".',
        ),
        (
            ["beda", "HEAD", "--format", "html"],
            "beda",
            '--format: tertulis "html", seharusnya "teks" atau "markdown".',
        ),
        (["beda"], "beda", "REV belum disebutkan."),
    ],
)
def test_wrong_call(
    data: Path, perintah: list[str], pemakaian: str, kalimat: str
) -> None:
    """
    A wrong call is told how the command is called, what is wrong, where help is.
    """
    assert data.is_dir()
    nama = f"lkjip {pemakaian}".strip()
    lanjut = {"": " PERINTAH [ARGUMEN]...", "periksa": "", "beda": " REV"}[pemakaian]

    assert run_wrong(*perintah) == (
        f"Pemakaian: {nama} [PILIHAN]{lanjut}\n{kalimat}\nPetunjuk: {nama} --help\n"
    )


@pytest.mark.parametrize(
    ("perintah", "kalimat"),
    [
        (
            ["periksa", "--data", "tiada"],
            'Folder data "tiada" tidak ada; sebutkan folder yang benar dengan --data.',
        ),
        (
            ["beda", "HEAD", "--data", "data/instansi.yml"],
            (
                '"data/instansi.yml" adalah berkas, bukan folder data; '
                "sebutkan foldernya dengan --data."
            ),
        ),
        (
            ["bangun", "--situs", "data/instansi.yml"],
            (
                '"data/instansi.yml" adalah berkas, bukan folder situs; '
                "sebutkan foldernya dengan --situs."
            ),
        ),
        (
            ["beda", "tiada"],
            (
                'Revisi "tiada" tidak dikenal git; sebutkan cabang, tag, atau kode '
                "commit, misalnya main atau HEAD~1."
            ),
        ),
    ],
)
def test_wrong_thing(data: Path, perintah: list[str], kalimat: str) -> None:
    """
    What is not there is told in one sentence.
    """
    assert data.is_dir()
    assert run_wrong(*perintah) == f"{kalimat}\n"


def test_missing_folder_of_setting(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder that the environment names must be there too.
    """
    monkeypatch.setenv("LKJIP_DATA", f"{data.name}-lain")

    assert run_wrong("periksa").startswith('Folder data "data-lain" tidak ada; ')


def test_interruption(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Whoever stops a command sees a word, no traceback.
    """

    def stop(_: click.Context) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(main.commands["periksa"], "invoke", stop)

    hasil = run("periksa", "--data", str(Path(__file__).parent))

    assert (hasil.exit_code, hasil.stderr) == (1, "\nDihentikan.\n")
