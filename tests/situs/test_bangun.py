"""
Building as everyone does it: exit codes, messages, and the same bytes everywhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.pratinjau.server import copy_project
from tests.repositori import commit_all, run_git
from tests.situs.pembaca import Situs, find_words
from tests.situs.pembangun import (
    ALAMAT,
    DATA,
    SITE_URL,
    Bangunan,
    build_once,
    copy_data,
    hash_tree,
    remove_indikator,
    replace_text,
    run_bangun,
    run_on_other_day,
    run_python,
    run_python_in,
    write_crlf,
)

BERES = "Tidak ada galat dan tidak ada peringatan.\n"
DITERIMA = re.compile(r"0 galat, 0 peringatan \([1-9][0-9]* diterima\)\.\n")


@pytest.fixture
def situs_lama(tmp_path: Path) -> Path:
    """
    Give a finished site from before.
    """
    folder = tmp_path / "situs"
    (folder / "2022").mkdir(parents=True)
    (folder / "index.html").write_text("lama", encoding="utf-8")
    (folder / "2022/index.html").write_text("lama", encoding="utf-8")
    return folder


@pytest.mark.parametrize("nama", ["nyata", "rekaan"])
def test_good_data(bersama: Path, nama: str) -> None:
    """
    Good data gives a site without a warning and exit code 0.
    """
    situs, hasil = build_once(bersama, nama)

    # What was accepted is counted, as `lkjip periksa` counts it.
    hasil = replace(hasil, keluaran=DITERIMA.sub(BERES, hasil.keluaran, count=1))
    assert hasil == Bangunan(0, f"{BERES}Situs selesai di {situs}/.\n", "")


def test_strict_engine(tmp_path: Path) -> None:
    """
    The engine itself builds the invented agency without a warning.
    """
    perintah = (
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--site-dir",
        str(tmp_path / "situs"),
    )
    hasil = run_python(*perintah, LKJIP_DATA="tests/contoh/data")

    assert hasil.kode == 0
    assert [baris for baris in hasil.galat.splitlines() if "WARNING" in baris] == []


def test_broken_data(tmp_path: Path, situs_lama: Path) -> None:
    """
    Faults of several files are shown together, and the last good site stays.
    """
    data = copy_data("rekaan", tmp_path)
    replace_text(data / "2022/capaian.yml", "realisasi: 61.5", "realisasi: lima")
    replace_text(data / "2023/laporan.yml", "pagu: 760.000.000", "pagu: banyak")
    sebelum = hash_tree(tmp_path)

    hasil = run_bangun(data, situs_lama)

    assert hasil.kode == 1
    satu, dua, akhir = hasil.keluaran.splitlines()
    assert satu == (
        'data/2022/capaian.yml:4:16: galat: indikator "indeks-literasi".realisasi: '
        'tertulis "lima", seharusnya angka, atau kosong dengan alasan [nilai-angka]'
    )
    assert dua.startswith(
        'data/2023/laporan.yml:13:7: galat: pagu: tertulis "banyak", '
    )
    assert akhir == "2 galat, 0 peringatan (5 diterima)."
    assert hasil.galat == ""
    assert hash_tree(tmp_path) == sebelum


def test_broken_link_in_prose(tmp_path: Path, situs_lama: Path) -> None:
    """
    A warning of the engine stops the build: a link of the prose that leads nowhere.
    """
    data = copy_data("rekaan", tmp_path)
    replace_text(data / "2023/narasi/bab-4.md", "melampaui", "[melampaui](tiada.md)")
    sebelum = hash_tree(tmp_path)

    hasil = run_bangun(data, situs_lama)

    assert hasil.kode == 1
    assert "tiada.md" in hasil.galat
    assert "Traceback" not in hasil.galat
    assert hash_tree(tmp_path) == sebelum


def test_wrong_use() -> None:
    """
    An unknown option is wrong use: exit code 2, no traceback.
    """
    hasil = run_python("-m", "lkjip_site", "bangun", "--tiada")

    assert hasil.kode == 2
    assert "Traceback" not in hasil.galat


def test_missing_folder(tmp_path: Path) -> None:
    """
    A data folder that does not exist is wrong use, said in one sentence.
    """
    data = tmp_path / "tiada"
    hasil = run_python("-m", "lkjip_site", "periksa", "--data", str(data))

    assert (hasil.kode, hasil.keluaran) == (2, "")
    assert hasil.galat.startswith(f'Folder data "{data}" tidak ada')
    assert hasil.galat.count("\n") == 1


def test_second_build(tmp_path: Path, situs_nyata: Situs) -> None:
    """
    Another folder, day, zone, locale and order of hashes: the same bytes, nothing else.
    """
    proyek = copy_project(tmp_path / "Laporan Kinerja é")
    situs = tmp_path / "hasil" / "situs"
    sebelum = hash_tree(proyek / "data", proyek / "docs")

    hasil = run_on_other_day(proyek, situs, **SITE_URL["nyata"])

    assert (hasil.kode, hasil.galat) == (0, "")
    assert hash_tree(situs) == hash_tree(situs_nyata.folder)
    assert hash_tree(proyek / "data", proyek / "docs") == sebelum


def test_same_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Two clones of one commit give the same site, without being told any time.
    """
    asal, klon = tmp_path / "asal", tmp_path / "lain" / "klon kedua"
    copy_project(asal, DATA["rekaan"])
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2024-02-28T23:30:00+0700")
    commit_all(asal)
    run_git(tmp_path, "clone", "--quiet", str(asal), str(klon))
    tanpa = {"SOURCE_DATE_EPOCH": "", "LKJIP_EDISI": ""}

    perintah = ("-m", "lkjip_site", "bangun", "--situs", str(tmp_path / "a"))
    hari_ini = run_python_in(asal, *perintah, **tanpa)
    hari_lain = run_on_other_day(klon, tmp_path / "b", **tanpa)

    assert (hari_ini.kode, hari_lain.kode) == (0, 0)
    assert hash_tree(tmp_path / "a") == hash_tree(tmp_path / "b")
    assert "28 Februari 2024</p>" in (tmp_path / "a/index.html").read_text("utf-8")


def test_crlf(tmp_path: Path, situs_rekaan: Situs) -> None:
    """
    Line ends of Windows, and a folder with an accent, make no difference.
    """
    data = copy_data("rekaan", tmp_path / "Laporan Kinerja é")
    write_crlf(data)

    run_bangun(data, tmp_path / "situs")

    assert hash_tree(tmp_path / "situs") == hash_tree(situs_rekaan.folder)


@pytest.mark.parametrize(
    "perintah",
    [
        "from lkjip_site.publish.site import build_site; build_site(Path('data'))",
        "from lkjip_site.publish.bangun import find_epoch; find_epoch()",
    ],
)
def test_encoding(perintah: str) -> None:
    """
    No file and no output of a program is read with the encoding of the system.
    """
    hasil = run_python(
        *(
            "-W",
            "error::EncodingWarning",
            "-c",
            f"from pathlib import Path; {perintah}",
        ),
        PYTHONWARNDEFAULTENCODING="1",
    )

    assert hasil == Bangunan(0, "", "")


def test_output_encoding(tmp_path: Path) -> None:
    """
    A message with signs that the output cannot hold is printed all the same.
    """
    data = copy_data("rekaan", tmp_path)
    replace_text(data / "2022/capaian.yml", "realisasi: 61.5", "realisasi: ꦲꦤ")
    perintah = ("-m", "lkjip_site", "periksa", "--data", str(data))

    hasil = run_python(*perintah, PYTHONIOENCODING="cp1252")

    assert (hasil.kode, hasil.galat) == (1, "")
    assert r'tertulis "\ua9b2\ua9a4"' in hasil.keluaran


def test_removed_indikator(tmp_path: Path, situs_lama: Path) -> None:
    """
    An indikator that is taken out of the data leaves no page, row or word.
    """
    data = copy_data("rekaan", tmp_path)
    remove_indikator(data, "titik-baca")
    replace_text(data / "glosarium.yml", "Titik baca", "Pos buku")
    (situs_lama / "titik-baca.html").write_text("titik-baca", encoding="utf-8")

    hasil = run_bangun(data, situs_lama)

    assert hasil.kode == 0
    sisa = find_words(Situs(situs_lama, ALAMAT["rekaan"]), ["titik-baca", "titik baca"])
    # The guide, and what the search knows of it, explains with this very example.
    assert [satu for satu in sisa if "panduan" not in satu.partition(":")[0]] == []
