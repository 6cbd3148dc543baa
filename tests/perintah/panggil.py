"""
Run a command as a reader does, and name what it says of the data of the tests.
"""

from __future__ import annotations

from click.testing import CliRunner, Result

from lkjip_site.__main__ import main

GALAT = (
    'data/2023/capaian.yml:4:16: galat: indikator "nilai-sakip".realisasi: '
    'tertulis "lima", seharusnya angka, atau kosong dengan alasan [nilai-angka]'
)


TABEL = (
    "Aturan       Tingkat      Jumlah\n"
    "-----------  ---------  --------\n"
    "nilai-angka  galat             1\n"
)


def run(*perintah: str) -> Result:
    """
    Run a command in a terminal of 80 columns.
    """
    return CliRunner(env={"COLUMNS": "80"}).invoke(
        main, perintah, prog_name="lkjip", terminal_width=80
    )


def run_wrong(*perintah: str) -> str:
    """
    Run a command that is used wrongly; give what it complains of.
    """
    hasil = run(*perintah)
    assert (hasil.exit_code, hasil.stdout) == (2, "")
    return hasil.stderr
