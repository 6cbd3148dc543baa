"""
The command line on good and damaged data: what it prints and how it ends.
"""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lkjip_site.__main__ import main
from lkjip_site.publish.skema import DOKUMEN
from tests.dasar_data import change_value, copy_dasar, list_problems, write_file

CAPAIAN = "2024/capaian.yml"


def run(*perintah: str) -> Result:
    """
    Run one command.
    """
    return CliRunner().invoke(main, [str(satu) for satu in perintah])


def test_periksa_baik(tmp_path: Path) -> None:
    """
    Good data ends with 0 and one sentence.
    """
    hasil = run("periksa", "--data", str(copy_dasar(tmp_path)))

    assert hasil.exit_code == 0
    assert len(hasil.stdout.splitlines()) == 1
    assert hasil.stdout.startswith("0 galat, 0 peringatan")


def test_periksa_galat(tmp_path: Path) -> None:
    """
    All faults of all files are printed in the order of places, then their number.
    """
    data = copy_dasar(tmp_path)
    change_value(data, CAPAIAN, "realisasi: 30", "realisasi: lima")
    change_value(data, CAPAIAN, "realisasi: 76", "realisai: 76")
    change_value(data, "aturan.yml", "rumus: selisih", "rumus: beda")
    change_value(data, "2024/rencana_aksi.yml", "jumlah: 40", "jumlah: [40]")
    hasil = run("periksa", "--data", str(data))

    assert hasil.exit_code == 1
    semua = hasil.stdout.splitlines()
    baris = semua[: semua.index("")]
    assert baris == list_problems(data)
    assert [satu.split(":")[0] for satu in baris] == [
        "data/2024/capaian.yml",
        "data/2024/capaian.yml",
        "data/2024/rencana_aksi.yml",
        "data/aturan.yml",
    ]
    assert semua[-1].startswith("4 galat, ")


def test_periksa_peringatan(tmp_path: Path) -> None:
    """
    A peringatan alone is printed and ends with 0.
    """
    data = copy_dasar(tmp_path)
    change_value(data, CAPAIAN, "sumber: Loket", "sumber: null")
    hasil = run("periksa", "--data", str(data))

    assert hasil.exit_code == 0
    assert ": peringatan: " in hasil.stdout
    assert "[yaml-kata]" in hasil.stdout


@pytest.mark.parametrize(
    "isi",
    [b"", b"\xff\xfe\x00", b"[[[[", b"a: &a [*a]", b"- \x85", b"? x\n", b"\x80" * 99],
)
def test_periksa_tanpa_jejak(isi: bytes, tmp_path: Path) -> None:
    """
    Whatever a file holds, no stack trace is printed.
    """
    data = copy_dasar(tmp_path, {CAPAIAN: isi, "instansi.yml": isi})
    hasil = run("periksa", "--data", str(data))

    assert hasil.exit_code == 1
    assert isinstance(hasil.exception, SystemExit)
    assert hasil.stderr == ""


def test_periksa_folder_asing(tmp_path: Path) -> None:
    """
    A folder that does not exist is wrong use, said in a sentence.
    """
    hasil = run("periksa", "--data", str(tmp_path / "tidak-ada"))

    assert hasil.exit_code == 2
    assert "tidak ada" in hasil.output
    assert isinstance(hasil.exception, SystemExit)


def test_periksa_berkas_bukan_folder(tmp_path: Path) -> None:
    """
    A file in place of the folder is wrong use too.
    """
    write_file(tmp_path / "data", "x")

    assert run("periksa", "--data", str(tmp_path / "data")).exit_code == 2


def test_skema(tmp_path: Path) -> None:
    """
    The schemas are written and named, one a line.
    """
    hasil = run("skema", "--folder", str(tmp_path / "skema"))

    assert hasil.exit_code == 0
    assert hasil.stdout.splitlines() == [
        f"{tmp_path / 'skema'}/{nama}.json" for nama in DOKUMEN
    ]
    assert json.loads((tmp_path / "skema" / "capaian.json").read_bytes())["$schema"]
