"""
A new year is prepared by one command: valid at once, and without a figure of the last.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from lkjip_site.__main__ import main
from lkjip_site.problems import has_galat
from lkjip_site.publish.site import SiteBuilder
from tests.dasar_data import change_value, copy_dasar
from tests.situs.pembangun import DATA, copy_data


def run(data: Path, *tahun: str) -> Result:
    """
    Prepare a year.
    """
    return CliRunner().invoke(main, ["tahun-baru", *tahun, "--data", str(data)])


def read(berkas: Path) -> dict[str, Any]:
    """
    Read a file as it was typed.
    """
    isi: dict[str, Any] = yaml.load(
        berkas.read_text(encoding="utf-8"),
        yaml.BaseLoader,  # noqa: S506 (BaseLoader makes no objects)
    )
    return isi


@pytest.mark.parametrize("nama", DATA)
def test_valid(nama: str, tmp_path: Path) -> None:
    """
    The year after the newest is there, without a galat, and has its pages.
    """
    data = copy_data(nama, tmp_path)

    hasil = run(data)
    bacaan = SiteBuilder(data).read()

    assert (hasil.exit_code, hasil.stderr) == (0, "")
    assert not has_galat(bacaan.problems)
    assert "2024/bab-3.md" in SiteBuilder(data).build().halaman


@pytest.mark.parametrize("nama", DATA)
def test_no_figures(nama: str, tmp_path: Path) -> None:
    """
    Neither money nor results of the last year are in the new files.
    """
    data = copy_data(nama, tmp_path)
    run(data)

    teks = {
        satu.name: re.sub("#.*", "", satu.read_text(encoding="utf-8"))
        for satu in (data / "2024").iterdir()
    }
    uang = re.findall(
        r"^ *(?:pagu|realisasi|target): .*", "\n".join(teks.values()), re.MULTILINE
    )

    assert set(teks) == {"laporan.yml", "capaian.yml", "program.yml"}
    assert {satu.strip() for satu in uang} == {
        "pagu: belum tersedia",
        "realisasi: belum dilaporkan",
        "target: {}",
    }


def test_carried_over(tmp_path: Path) -> None:
    """
    Names and ids stay; what explained the last year does not.
    """
    data = copy_data("nyata", tmp_path)
    run(data, "2024")

    lama, baru = (
        read(data / satu / "program.yml")["program"] for satu in ("2023", "2024")
    )
    laporan = read(data / "2024/laporan.yml")

    assert [(s["id"], s["nama"]) for s in baru] == [(s["id"], s["nama"]) for s in lama]
    assert laporan["status"] == "draf"
    assert laporan["dasar_hukum"] == read(data / "2023/laporan.yml")["dasar_hukum"]
    assert "penjelasan" not in (data / "2024/program.yml").read_text(encoding="utf-8")
    assert "dokumen sumber" not in (data / "2024/laporan.yml").read_text("utf-8")


def test_told(tmp_path: Path) -> None:
    """
    Each file is named with what is to be filled in; then what is not prepared.
    """
    data = copy_dasar(tmp_path)

    assert run(data).stdout.splitlines() == [
        f"{data}/2025/laporan.yml: isi pagu, tanggal, penanda tangan, dan jumlah pegawai; periksa bagian yang terbawa",
        f"{data}/2025/capaian.yml: 3 indikator; isi realisasi, penyebab, hambatan, solusi, pembanding, dan program pendukung",
        f"{data}/2025/program.yml: 1 program; isi target, pagu, dan realisasi, hapus yang tidak berlanjut",
        "Belum disiapkan, karena baru ada sesudah ditetapkan: perjanjian.yml, rencana_aksi.yml, narasi/.",
    ]


@pytest.mark.parametrize(
    ("tahun", "pesan"),
    [
        ("2024", "Tahun 2024 sudah ada.\n"),
        ("2020", "Tidak ada tahun sebelum 2020 yang dapat dilanjutkan.\n"),
        (
            "2031",
            "Tidak ada rencana strategis yang mencakup tahun 2031; tambahkan berkas di renstra/.\n",
        ),
        ("24", 'Tahun "24" seharusnya empat angka, misalnya 2024.\n'),
    ],
)
def test_refused(tahun: str, pesan: str, tmp_path: Path) -> None:
    """
    A year that cannot be prepared is wrong use, said in one sentence.
    """
    data = copy_dasar(tmp_path)
    sebelum = sorted(data.rglob("*"))

    hasil = run(data, tahun)

    assert (hasil.exit_code, hasil.stdout, hasil.stderr) == (2, "", pesan)
    assert sorted(data.rglob("*")) == sebelum


def test_galat(tmp_path: Path) -> None:
    """
    Data with a fault is mended first.
    """
    data = copy_dasar(tmp_path)
    change_value(data, "2024/capaian.yml", "realisasi: 30", "realisasi: lima")

    hasil = run(data)

    assert hasil.exit_code == 1
    assert hasil.stdout.endswith("1 galat, 0 peringatan (2 diterima).\n")
    assert not (data / "2025").exists()


def test_year_without_program(tmp_path: Path) -> None:
    """
    Where the last year has no program.yml, none is prepared.
    """
    data = copy_data("nyata", tmp_path)
    shutil.rmtree(data / "2023")
    run(data)

    assert sorted(p.name for p in (data / "2023").iterdir()) == [
        "capaian.yml",
        "laporan.yml",
    ]
