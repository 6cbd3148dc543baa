"""
Corrections: each printed difference is judged once, with exact messages for the rest.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_site.check.koreksi import check_koreksi, check_tampil, fold_tulisan
from lkjip_site.compute.hasil import compute_hasil
from lkjip_site.compute.tables import build_tables
from lkjip_site.load.muatan import load_muatan
from lkjip_site.render.angka import format_cell
from tests.compute.tables.bahan import DATA

Periksa = Callable[..., list[str]]
ENTRI = """\
koreksi:
  - id: aduan-lama
    tempat: Tabel 3.2, baris 3
    tabel: tabel-3.2
    baris: [aduan]
    kolom: [target]
    indikator: [aduan]
    alasan: Angka lama tertinggal.
    bobot: berat
    sumber: LKjIP 2025
"""
TERCETAK = """\
tercetak:
  tabel-3.2:
    aduan:
      target: "45"
"""
PROSA = """\
koreksi:
  - id: simpulan
    tempat: Bab IV
    tampil: Indeks 77,0
    alasan: Tertulis lain.
    bobot: ringan
    sumber: LKjIP 2025
"""


@pytest.fixture
def periksa(tmp_path: Path) -> Periksa:
    """
    Check a year of the invented agency with these two files.
    """

    def check(koreksi: str = "", tercetak: str = "", tahun: int = 2025) -> list[str]:
        folder = shutil.copytree(DATA, tmp_path / "data")
        for nama, teks in (("koreksi", koreksi), ("tercetak", tercetak)):
            if teks:
                berkas = folder / str(tahun) / f"{nama}.yml"
                berkas.write_text(teks, encoding="utf-8")
        muatan, problems = load_muatan(folder)
        assert problems == ()
        satu, rencana = muatan.tahun[tahun], muatan.renstra_of(tahun)
        tables = build_tables(compute_hasil(muatan).tahun[tahun])
        semua = [
            *check_koreksi(satu, rencana),
            *check_tampil(satu, tables, format_cell),
        ]
        return list(map(str, semua))

    return check


def test_good(periksa: Periksa) -> None:
    """
    A recorded cell that differs and is judged is in order.
    """
    assert periksa(ENTRI, TERCETAK) == []


def test_without_files(periksa: Periksa) -> None:
    """
    A year without corrections is in order.
    """
    assert periksa() == []


@pytest.mark.parametrize("koreksi", ["", PROSA])
def test_unjudged(periksa: Periksa, koreksi: str) -> None:
    """
    A recorded cell that differs and is not judged stops the build.
    """
    assert periksa(koreksi, TERCETAK) == [
        (
            "data/2025/tercetak.yml:4:15: galat: tercetak.tabel-3.2.aduan.target: "
            'tercetak "45"'
            ', ditampilkan "50"; tambahkan penilaiannya di koreksi.yml, dengan tabel, '
            "baris, "
            "dan kolom ini [koreksi-kurang]"
        )
    ]


def test_same_text(periksa: Periksa) -> None:
    """
    A recorded cell that is shown as it is printed needs no entry any more.
    """
    assert periksa(ENTRI, TERCETAK.replace("45", "50,0")) == [
        (
            "data/2025/tercetak.yml:4:15: galat: tercetak.tabel-3.2.aduan.target: "
            "tercetak "
            '"50,0", sama dengan yang ditampilkan; hapus dari berkas ini dan dari '
            "entri "
            '"aduan-lama" di koreksi.yml [koreksi-usang]'
        )
    ]


def test_same_text_without_entry(periksa: Periksa) -> None:
    """
    Without an entry only the record is to be taken away.
    """
    (pesan,) = periksa("", TERCETAK.replace("45", "50"))

    assert pesan.endswith("; hapus dari berkas ini [koreksi-usang]")


def test_unrecorded(periksa: Periksa) -> None:
    """
    An entry must not judge a cell of which nobody recorded what is printed.
    """
    assert periksa(ENTRI) == [
        (
            'data/2025/koreksi.yml:5:13: galat: koreksi "aduan-lama".baris ke-1: sel '
            "tabel-3.2 "
            "> aduan > target tidak dicatat di tercetak.yml; catat teks tercetaknya, "
            "atau "
            "hapus sel ini dari entri [koreksi-tanpa-tercetak]"
        )
    ]


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        (
            "tabel: tabel-3.2",
            "tabel: tabel-3.22",
            (
                '4:12: galat: koreksi "aduan-lama".tabel: tabel "tabel-3.22" tidak '
                "ada; "
                'mungkin maksudnya "tabel-3.2" [koreksi-rujukan]'
            ),
        ),
        (
            "baris: [aduan]",
            "baris: [aduann]",
            (
                '5:13: galat: koreksi "aduan-lama".baris ke-1: tabel-3.2: baris '
                '"aduann" '
                "tidak "
                'ada; mungkin maksudnya "aduan" [koreksi-rujukan]'
            ),
        ),
        (
            "kolom: [target]",
            "kolom: [zzz]",
            (
                '6:13: galat: koreksi "aduan-lama".kolom ke-1: tabel-3.2: kolom "zzz" '
                "tidak "
                "ada; periksa kodenya [koreksi-rujukan]"
            ),
        ),
        (
            "indikator: [aduan]",
            "indikator: [adua]",
            (
                '7:17: galat: koreksi "aduan-lama".indikator ke-1: indikator "adua" '
                "tidak ada; "
                'mungkin maksudnya "aduan" [koreksi-rujukan]'
            ),
        ),
    ],
)
def test_unknown_id_in_entry(
    periksa: Periksa, lama: str, baru: str, pesan: str
) -> None:
    """
    An id that does not exist is refused at its place, with the nearest that does.
    """
    problems = periksa(ENTRI.replace(lama, baru), TERCETAK)

    assert f"data/2025/koreksi.yml:{pesan}" in problems


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        (
            "tabel-3.2:",
            "tabel-9.9:",
            '2:3: galat: tercetak.tabel-9.9: tabel "tabel-9.9"',
        ),
        (
            "aduan:",
            "lain:",
            '3:5: galat: tercetak.tabel-3.2.lain: tabel-3.2: baris "lain"',
        ),
        (
            "target:",
            "targett:",
            '4:7: galat: tercetak.tabel-3.2.aduan.targett: tabel-3.2: kolom "targett"',
        ),
    ],
)
def test_unknown_key_in_record(
    periksa: Periksa, lama: str, baru: str, pesan: str
) -> None:
    """
    A key that does not exist is refused at the key.
    """
    (problem,) = periksa(PROSA, TERCETAK.replace(lama, baru))

    assert problem.startswith(f"data/2025/tercetak.yml:{pesan} tidak ada; ")
    assert problem.endswith("[koreksi-rujukan]")


def test_cell_judged_twice(periksa: Periksa) -> None:
    """
    A cell has one entry: there is one sign that leads to it.
    """
    kedua = ENTRI.partition("\n")[2].replace("aduan-lama", "aduan-lagi")

    assert periksa(ENTRI + kedua, TERCETAK) == [
        (
            'data/2025/koreksi.yml:14:13: galat: koreksi "aduan-lagi".baris ke-1: sel '
            'tabel-3.2 > aduan > target sudah dinilai oleh "aduan-lama" [koreksi-ganda]'
        )
    ]


def test_id_twice(periksa: Periksa) -> None:
    """
    An id is an address: two entries cannot share it.
    """
    kedua = PROSA.partition("\n")[2].replace("Bab IV", "Bab I")

    assert periksa(PROSA + kedua) == [
        (
            'data/2025/koreksi.yml:8:9: galat: koreksi "simpulan".id: kode "simpulan" '
            "sudah "
            "dipakai di baris 2; kode harus tunggal [kode-ganda]"
        )
    ]


@pytest.mark.parametrize(
    ("koreksi", "pesan"),
    [
        (
            ENTRI.replace("    kolom: [target]\n", ""),
            "tabel, baris, dan kolom diisi bersama-sama, atau tidak satu pun",
        ),
        (
            f"{ENTRI}    tampil: lima puluh\n",
            (
                "hapus tercetak dan tampil: untuk sel tabel, keduanya diambil dari "
                "tercetak.yml dan dari data"
            ),
        ),
        (
            PROSA.replace("    tampil: Indeks 77,0\n", ""),
            "isi tampil, atau sebut selnya dengan tabel, baris, dan kolom",
        ),
    ],
)
def test_form_of_entry(periksa: Periksa, koreksi: str, pesan: str) -> None:
    """
    An entry names whole cells, or says what is shown instead; never both.
    """
    problems = periksa(koreksi, TERCETAK)

    assert [satu for satu in problems if satu.endswith(f"{pesan} [koreksi-bentuk]")]


def test_figure_that_is_shown(periksa: Periksa) -> None:
    """
    A figure in the words of an entry is one that a table shows.
    """
    assert periksa(PROSA) == []


def test_figure_that_is_not_shown(periksa: Periksa) -> None:
    """
    A figure that the data no longer gives is refused.
    """
    assert periksa(PROSA.replace("77,0", "77,5")) == [
        (
            'data/2025/koreksi.yml:4:13: galat: koreksi "simpulan".tampil: 77,5 tidak '
            "ditampilkan tabel mana pun; rujuk selnya supaya ikut berubah, misalnya "
            "{tabel-3.2 > kode-baris > realisasi} [koreksi-angka]"
        )
    ]


def test_figure_that_is_referred_to(periksa: Periksa) -> None:
    """
    A cell named in the words of an entry needs no figure; it must exist.
    """
    rujukan = PROSA.replace("Indeks 77,0", "Indeks {tabel-3.2 > aduan > realisasi}")

    assert periksa(rujukan) == []


def test_figure_of_a_cell_that_is_not_there(periksa: Periksa) -> None:
    """
    A cell that no table has is refused.
    """
    assert periksa(
        PROSA.replace("Indeks 77,0", "Indeks {tabel-3.2 > lain > realisasi}")
    ) == [
        'data/2025/koreksi.yml:4:13: galat: koreksi "simpulan".tampil: sel tabel-3.2 > '
        "lain > realisasi tidak ada; periksa kodenya [koreksi-rujukan]"
    ]


def test_archived_year(periksa: Periksa) -> None:
    """
    Corrections of a year without a page are not used: a peringatan says so.
    """
    assert periksa(ENTRI, TERCETAK, tahun=2024) == [
        (
            "data/2024/koreksi.yml:1:1: peringatan: tahun arsip tidak punya halaman "
            "koreksi; "
            "berkas ini tidak dipakai [koreksi-arsip]"
        )
    ]


def test_without_plan(periksa: Periksa, tmp_path: Path) -> None:
    """
    Where the plan could not be read, the indikator of an entry are not blamed.
    """
    periksa(ENTRI.replace("indikator: [aduan]", "indikator: [lain]"), TERCETAK)
    muatan, _ = load_muatan(tmp_path / "data")

    assert list(check_koreksi(muatan.tahun[2025], None)) == []


@pytest.mark.parametrize(
    ("satu", "lain", "sama"),
    [
        ("97,20%", "97,2", True),
        ("100", "100,00%", True),
        ("Rp. 1.234.567", "1.234.567", True),
        ("Ekonomi & Sosial", "ekonomi dan  sosial", True),
        ("100", "1", False),
        ("10 0", "100", False),
        ("0", "-", False),
        ("1.200", "1.2", False),
    ],
)
def test_fold(satu: str, lain: str, *, sama: bool) -> None:
    """
    Notation makes no difference; a figure does.
    """
    assert (fold_tulisan(satu) == fold_tulisan(lain)) is sama
