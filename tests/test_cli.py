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


TERBIT = "2023/terbit.csv"


@pytest.fixture
def arsip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """
    Give a data folder whose archived year is recorded, with a change log beside it.
    """
    monkeypatch.chdir(tmp_path)
    (tmp_path / "CHANGELOG.md").write_text("- Tahun 2023 terbit.\n", encoding="utf-8")
    data = copy_dasar(tmp_path)
    assert run("arsip", "--data", str(data)).exit_code == 0
    return data


def test_arsip(arsip: Path) -> None:
    """
    The record holds the cells of the report and of the series, and changes nothing.
    """
    baris = (arsip / TERBIT).read_text(encoding="utf-8").splitlines()

    assert baris[0] == "tabel,baris,kolom,nilai"
    assert "tabel-3.2,aduan,realisasi,55" in baris
    assert "anggaran,2023-instansi,pagu,900" in baris
    assert not [satu for satu in baris if satu.startswith(("koreksi", "kelengkapan"))]
    assert not (arsip / "2024/terbit.csv").exists()
    assert run("periksa", "--data", str(arsip)).exit_code == 0


def test_arsip_berubah(arsip: Path) -> None:
    """
    A figure that moved stops the check, and its record stays until it is explained.
    """
    sebelum = (arsip / TERBIT).read_bytes()
    change_value(arsip, "2023/capaian.yml", "realisasi: 55", "realisasi: 49")

    periksa, ulang = (run(satu, "--data", str(arsip)) for satu in ("periksa", "arsip"))

    assert (periksa.exit_code, ulang.exit_code) == (1, 1)
    assert 'tabel-3.2.aduan.realisasi: terbit "55", sekarang "49"; ' in periksa.stdout
    assert ulang.stdout.splitlines() == [
        f"Tahun 2023, Tabel 3.2 berubah; jelaskan di {tempat}, dengan menyebut tahun, "
        "tabel, dan angka barunya."
        for tempat in ("CHANGELOG.md", "koreksi tahun 2024")
    ]
    assert (arsip / TERBIT).read_bytes() == sebelum


KOREKSI = """
  - id: aduan-salah-salin
    tempat: Tabel 3.2 tahun 2023
    tercetak: "55"
    tampil: "49"
    alasan: Berita acara mencatat 49.
    bobot: sedang
    sumber: berita acara
"""
"""
A correction in the report that the year is known from.
"""


def test_arsip_setengah_dijelaskan(arsip: Path) -> None:
    """
    A line of the change log alone is not enough: the report says it too.
    """
    change_value(arsip, "2023/capaian.yml", "realisasi: 55", "realisasi: 49")
    Path("CHANGELOG.md").write_text("- Tahun 2023, Tabel 3.2: 49.\n", encoding="utf-8")

    hasil = run("arsip", "--data", str(arsip))

    assert hasil.exit_code == 1
    assert hasil.stdout.startswith("Tahun 2023, Tabel 3.2 berubah; jelaskan di koreksi")
    assert hasil.stdout.count("\n") == 1


def test_arsip_dijelaskan(arsip: Path) -> None:
    """
    With a line that names year, table and new figure, and a correction, it is new.
    """
    change_value(arsip, "2023/capaian.yml", "realisasi: 55", "realisasi: 49")
    with (arsip / "2024/koreksi.yml").open("a", encoding="utf-8") as koreksi:
        koreksi.write(KOREKSI)
    with Path("CHANGELOG.md").open("a", encoding="utf-8") as catatan:
        catatan.write("- Tahun 2023, Tabel 3.2: aduan 49 (semula 55), salah salin.\n")

    ulang, periksa = (run(satu, "--data", str(arsip)) for satu in ("arsip", "periksa"))

    assert (ulang.exit_code, periksa.exit_code) == (0, 0)
    assert "tabel-3.2,aduan,realisasi,49\n" in (arsip / TERBIT).read_text("utf-8")


def test_arsip_galat(arsip: Path) -> None:
    """
    Of data with a fault nothing is recorded.
    """
    change_value(arsip, CAPAIAN, "realisasi: 30", "realisasi: lima")

    hasil = run("arsip", "--data", str(arsip))

    assert hasil.exit_code == 1
    assert hasil.stdout.endswith("1 galat, 0 peringatan (2 diterima).\n")
