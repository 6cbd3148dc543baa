"""
Tests of the names in a data folder.
"""

import os
from pathlib import Path

import pytest

from lkjip_site.load.berkas import list_folder, read_bytes
from tests.dasar_data import copy_dasar, list_problems, write_file

TAK_DIKENAL = "nama berkas ini tidak dikenal, isinya tidak dibaca; "


def test_nama_yang_dibaca(tmp_path: Path) -> None:
    """
    All files of the base data are listed by their exact names.
    """
    folder = list_folder(copy_dasar(tmp_path))

    assert folder.problems == []
    assert folder.tahun == [2023, 2024]
    assert folder.names_in("2024/gambar") == ["loket.png"]


@pytest.mark.parametrize(
    ("nama", "pesan"),
    [
        ("2024/koreksi.yaml", 'mungkin maksudnya "koreksi.yml"'),
        ("2024/CAPAIAN.YML", 'mungkin maksudnya "capaian.yml"'),
        ("2024/capaian (1).yml", 'mungkin maksudnya "capaian.yml"'),
        ("2024/capaian - Copy.yml", 'mungkin maksudnya "capaian.yml"'),
        ("2024/capaian.yml.txt", 'mungkin maksudnya "capaian.yml"'),
        ("2024/~$capaian.yml", 'mungkin maksudnya "capaian.yml"'),
        ("2024/rencana-aksi.yml", 'mungkin maksudnya "rencana_aksi.yml"'),
        ("2024/capain.yml", 'mungkin maksudnya "capaian.yml"'),
        ("2024/narasi/bab3.md", 'mungkin maksudnya "bab-3.md"'),
        ("2024/narasi/Bab-3.md", 'mungkin maksudnya "bab-3.md"'),
        ("instansi.yaml", 'mungkin maksudnya "instansi.yml"'),
        ("catatan.docx", "ganti namanya atau pindahkan ke luar folder data"),
        (
            "2024/gambar/foto loket.png",
            "beri nama dari huruf, angka, titik, dan hubung, berakhiran png atau jpg",
        ),
        (
            "2024/gambar/peta.svg",
            "beri nama dari huruf, angka, titik, dan hubung, berakhiran png atau jpg",
        ),
        (
            "renstra/Renstra 2022.yml",
            "ganti namanya atau pindahkan ke luar folder data",
        ),
    ],
)
def test_nama_berkas_asing(nama: str, pesan: str, tmp_path: Path) -> None:
    """
    A file that nothing reads is reported with what it may have meant.
    """
    data = copy_dasar(tmp_path, {nama: b"x"})

    assert list_problems(data) == [
        f"data/{nama}:1:1: galat: {TAK_DIKENAL}{pesan} [berkas-tak-dikenal]"
    ]


@pytest.mark.parametrize(
    ("nama", "pesan"),
    [
        ("2O24", 'folder tahun bernama empat angka saja, misalnya "2024"'),
        ("2024 (salinan)", 'folder tahun bernama empat angka saja, misalnya "2024"'),
        ("tahun_2024", 'folder tahun bernama empat angka saja, misalnya "2024"'),
        ("24", "ganti namanya atau pindahkan ke luar folder data"),
        ("٢٠٢٤", "ganti namanya atau pindahkan ke luar folder data"),
        ("Renstra", 'mungkin maksudnya "renstra"'),
        ("2024/Narasi", 'mungkin maksudnya "narasi"'),
        ("2024/foto", "ganti namanya atau pindahkan ke luar folder data"),
        ("2024/narasi/lama", "ganti namanya atau pindahkan ke luar folder data"),
    ],
)
def test_nama_folder_asing(nama: str, pesan: str, tmp_path: Path) -> None:
    """
    A folder that nothing reads is reported once, not file by file.
    """
    data = copy_dasar(tmp_path, {f"{nama}/a.yml": b"x", f"{nama}/b/c.yml": b"x"})

    assert list_problems(data) == [
        (
            f"data/{nama}:1:1: galat: nama folder ini tidak dikenal, isinya tidak "
            "dibaca; "
            f"{pesan} [folder-tak-dikenal]"
        )
    ]


@pytest.mark.parametrize(
    "nama", [".DS_Store", "2024/Thumbs.db", ".git/HEAD", "Desktop.ini"]
)
def test_sampah_sistem(nama: str, tmp_path: Path) -> None:
    """
    What systems leave in folders by themselves is no fault of anyone.
    """
    assert list_problems(copy_dasar(tmp_path, {nama: b"x"})) == []


def test_nama_salah_menggantikan_yang_wajib(tmp_path: Path) -> None:
    """
    One wrong name is one problem: the file that it hides is not missed as well.
    """
    data = copy_dasar(tmp_path)
    (data / "2024/capaian.yml").rename(data / "2024/capaian.yaml")

    assert list_problems(data) == [
        (
            f"data/2024/capaian.yaml:1:1: galat: {TAK_DIKENAL}"
            'mungkin maksudnya "capaian.yml" [berkas-tak-dikenal]'
        )
    ]


@pytest.mark.parametrize(
    ("hapus", "pesan"),
    [
        ("instansi.yml", "data/instansi.yml:1:1: galat: berkas ini wajib ada"),
        ("2024/laporan.yml", "data/2024/laporan.yml:1:1: galat: berkas ini wajib ada"),
        (
            "renstra/2022-2025.yml",
            (
                "data/renstra:1:1: galat: belum ada rencana strategis; buat berkas "
                "seperti "
                "renstra/2021-2026.yml"
            ),
        ),
    ],
)
def test_berkas_wajib(hapus: str, pesan: str, tmp_path: Path) -> None:
    """
    A file that must be there is missed, and nothing is blamed for it.
    """
    data = copy_dasar(tmp_path, {hapus: None})

    assert list_problems(data) == [f"{pesan} [berkas-tidak-ada]"]


def test_tanpa_tahun(tmp_path: Path) -> None:
    """
    Data without a year is told so.
    """
    folder = copy_dasar(tmp_path)
    for nama in ("2023", "2024"):
        (folder / nama).rename(tmp_path / nama)

    assert list_problems(folder) == [
        (
            "data:1:1: galat: belum ada folder tahun laporan, misalnya 2023 "
            "[berkas-tidak-ada]"
        )
    ]


def test_tautan_simbolik(tmp_path: Path) -> None:
    """
    Links are not followed: they may lead out of the data folder.
    """
    data = copy_dasar(tmp_path)
    (data / "2024/gambar/rahasia.png").symlink_to("/etc/hostname")
    (data / "2022").symlink_to(data / "2023")

    pesan = "galat: tautan ke berkas lain tidak dibaca; salin berkasnya ke sini"
    assert list_problems(data) == [
        f"data/2022:1:1: {pesan} [berkas-tautan]",
        f"data/2024/gambar/rahasia.png:1:1: {pesan} [berkas-tautan]",
    ]


@pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="sistem ini tidak punya pipa bernama"
)
def test_bukan_berkas_biasa(tmp_path: Path) -> None:
    """
    A pipe is not opened: reading it would wait for ever.
    """
    data = copy_dasar(tmp_path, {"2024/koreksi.yml": None})
    os.mkfifo(data / "2024/koreksi.yml")

    assert list_problems(data) == [
        (
            "data/2024/koreksi.yml:1:1: galat: ini bukan berkas biasa; hapus "
            "[berkas-tak-dikenal]"
        )
    ]


def test_kembar_huruf(tmp_path: Path) -> None:
    """
    Two names that differ only in case are one file on Windows.
    """
    gambar = (copy_dasar(tmp_path / "asli") / "2024/gambar/loket.png").read_bytes()
    data = copy_dasar(tmp_path, {"2024/gambar/Loket.png": gambar})

    assert (
        "data/2024/gambar/loket.png:1:1: galat: hanya huruf besar-kecilnya yang "
        "berbeda "
        'dari "Loket.png"; hapus atau ganti nama salah satu [berkas-kembar]'
    ) in list_problems(data)


def test_nama_dengan_baris_baru(tmp_path: Path) -> None:
    """
    A message stays one line, whatever a file is called.
    """
    data = copy_dasar(tmp_path, {"a\nb\u202e.yml": b"x"})

    assert list_problems(data)[0].startswith("data/a?b?.yml:1:1: galat: ")


def test_berkas_tidak_terbaca(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What the system does not let us read is a problem, no exception.
    """
    folder = list_folder(copy_dasar(tmp_path))
    monkeypatch.setattr(Path, "read_bytes", _refuse)

    assert read_bytes(folder, "instansi.yml") is None
    assert [str(satu) for satu in folder.problems] == [
        (
            "data/instansi.yml:1:1: galat: berkas tidak dapat dibaca (ditolak); "
            "periksa "
            "izinnya [berkas-tak-terbaca]"
        )
    ]


def test_semua_berkas_tidak_terbaca(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Each of them is told, and no other problem follows from it.
    """
    data = copy_dasar(tmp_path)
    monkeypatch.setattr(Path, "read_bytes", _refuse)

    assert {satu.split("[")[1] for satu in list_problems(data)} == {
        "berkas-tak-terbaca]"
    }


def test_folder_tidak_terbaca(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder that cannot be listed is a problem, no exception.
    """
    monkeypatch.setattr(os, "scandir", _refuse)
    folder = list_folder(tmp_path)

    assert str(folder.problems[0]).endswith(
        "folder tidak dapat dibaca (ditolak); periksa izinnya [berkas-tak-terbaca]"
    )


def _refuse(_: object) -> bytes:
    """
    Stand for a system that refuses.
    """
    raise PermissionError(13, "ditolak")


def test_folder_data_tidak_ada(tmp_path: Path) -> None:
    """
    A folder that does not exist is one problem.
    """
    write_file(tmp_path / "x", "x")

    assert list_problems(tmp_path / "data") == [
        "data:1:1: galat: folder data tidak ada [berkas-tidak-ada]"
    ]


@pytest.mark.parametrize("nama", ["renstra", "2024/gambar", "2024/narasi"])
def test_nama_folder_salah_menggantikan_yang_benar(nama: str, tmp_path: Path) -> None:
    """
    One wrong name of a folder is one problem: what lies inside is not missed.
    """
    data = copy_dasar(tmp_path)
    (data / nama).rename(data / nama.replace("r", "R"))
    (pesan,) = list_problems(data)

    assert pesan.endswith(f'mungkin maksudnya "{Path(nama).name}" [folder-tak-dikenal]')


def test_satu_satunya_tahun_salah_tulis(tmp_path: Path) -> None:
    """
    With only a mistyped year nothing is said of a missing one.
    """
    data = copy_dasar(tmp_path)
    (data / "2023").rename(tmp_path / "2023")
    (data / "2024").rename(data / "2O24")

    assert [satu.split(": ")[0] for satu in list_problems(data)] == ["data/2O24:1:1"]


@pytest.mark.parametrize(("nama", "banyak"), [("lkjip-2024.pdf", 0), ("lkjip.docx", 1)])
def test_dokumen_bertanda(nama: str, banyak: int, tmp_path: Path) -> None:
    """
    The signed document is a PDF in a folder of its own.
    """
    folder = list_folder(copy_dasar(tmp_path, {f"2024/dokumen/{nama}": b"x"}))

    assert len(folder.problems) == banyak
