"""
The cases of addresses: what was published once still answers.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.dasar_data import change_value, copy_dasar
from tests.kasus.test_cari import build_situs
from tests.kasus.test_situs import CAPAIAN, RENSTRA
from tests.situs.pembaca import Situs, read_situs
from tests.unduhan import alamat as alamat_situs
from tests.unduhan.alamat import find_lost, list_addresses

NAMA = "Analisis"


def write_indikator(id_indikator: str) -> str:
    """
    Define an indikator that is named like all others.
    """
    return f"""\
          - id: {id_indikator}
            nama: {NAMA}
            satuan: Persen
            arah: naik
            definisi: Uji
            rumus: a / b
            sumber: Uji
            penanggung_jawab: Uji
            target: {{2024: 100}}
"""


def build_named(tempat: Path, daftar: list[str]) -> Situs:
    """
    Build a site whose first indikator of a sasaran have one name.
    """
    data = copy_dasar(tempat)
    awal = "          - id: aduan\n"
    definisi = "".join(map(write_indikator, daftar))
    change_value(data, RENSTRA, awal, definisi + awal)
    hasil = "".join(f"  - id: {satu}\n    realisasi: 90\n" for satu in daftar)
    change_value(data, CAPAIAN, "program:\n", f"{hasil}program:\n")
    lalu = "  - id: predikat\n"
    change_value(data, "2023/capaian.yml", lalu, hasil + lalu)
    return read_situs(build_situs(data), "")


def list_anchors(situs: Situs) -> set[str]:
    """
    List every id of every page.
    """
    return {
        f"{alamat}#{jangkar}"
        for alamat, halaman in situs.halaman.items()
        for jangkar in halaman.daftar_id
    }


def test_jangkar_tetap(tmp_path: Path) -> None:
    """
    A-44: equal names have anchors of their own; one more on top changes none.
    """
    lama = build_named(tmp_path / "lama", ["b", "c"])
    baru = build_named(tmp_path / "baru", ["baru", "b", "c"])

    assert {"2024/bab-3/#uraian-b", "2024/bab-3/#uraian-c"} <= list_anchors(lama)
    assert list_anchors(lama) - list_anchors(baru) == set()
    assert [s for s in list_anchors(baru) if s.endswith(("_1", "_2"))] == []


@pytest.fixture(scope="module")
def situs_lama(tmp_path_factory: pytest.TempPathFactory) -> Situs:
    """
    Build a site as it was published first.
    """
    data = copy_dasar(tmp_path_factory.mktemp("lama"))
    return read_situs(build_situs(data), "")


def test_alamat_tetap(
    situs_lama: Situs, tmp_path: Path, serve: Callable[..., str], chromium: Browser
) -> None:
    """
    A-45: with other names, every old address still answers.
    """
    data = copy_dasar(tmp_path)
    change_value(data, RENSTRA, "nama: Jumlah aduan", "nama: Banyaknya keluhan")
    change_value(
        data, "2024/program.yml", "Program Pelayanan", "Program Layanan Publik"
    )
    baru = read_situs(build_situs(data), "")
    alamat = serve(baru.folder, base="/lkjip/")
    konteks = chromium.new_context()
    halaman = {satu.partition("#")[0] for satu in list_addresses(situs_lama)}
    jawaban = {s: konteks.request.get(f"{alamat}{s[1:]}").status for s in halaman}
    konteks.close()

    assert "/indikator/aduan/" in jawaban
    assert {satu for satu, status in jawaban.items() if status != 200} == set()
    assert find_lost(list_addresses(situs_lama), list_addresses(baru)) == []


def test_alamat_hilang(
    situs_lama: Situs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """
    A-45: an address that is gone is named, fails, and stays on the list.
    """
    daftar, situs = tmp_path / "alamat.txt", tmp_path / "situs"
    monkeypatch.setattr(alamat_situs, "DAFTAR", daftar)
    pertama = alamat_situs.main([str(situs_lama.folder)])
    shutil.copytree(situs_lama.folder, situs)
    (situs / "indikator/aduan/index.html").unlink()
    kedua = alamat_situs.main([str(situs)])

    assert (pertama, kedua) == (0, 1)
    assert "/indikator/aduan/ sudah tidak ada di situs.\n" in capsys.readouterr().out
    assert "/indikator/aduan/" in daftar.read_text("utf-8").split()
