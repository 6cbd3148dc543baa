"""
The cases that may not stop: what was typed is what the pages and downloads show.
"""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from lkjip_site.publish.site import build_site
from lkjip_site.publish.situs import Site
from tests.dasar_data import DASAR, build_changed, change_value, copy_dasar

RENSTRA = "renstra/2022-2025.yml"
CAPAIAN = "2024/capaian.yml"
LAPORAN = "2024/laporan.yml"
PERJANJIAN = "2024/perjanjian.yml"
PROGRAM = "2024/program.yml"
BERKAS = sorted(p.relative_to(DASAR).as_posix() for p in DASAR.rglob("*.[ym][md]*"))
KEGIATAN = """\
      - id: {id}
        nama: Kegiatan {id}
        indikator: Keluaran
        target: {{awal: 1}}
        pagu: {pagu}
        realisasi: {realisasi}
"""


def build_coded(tempat: Path, ubah: dict[bytes, bytes], awal: bytes = b"") -> Site:
    """
    Build the site of the base data with bytes replaced in every text file.
    """
    data = copy_dasar(tempat)
    for nama in BERKAS:
        isi = (data / nama).read_bytes()
        for lama, baru in ubah.items():
            isi = isi.replace(lama, baru)
        (data / nama).write_bytes(awal + isi)
    return build_site(data)


def contents(site: Site) -> dict[str, Any]:
    """
    Give everything that a site publishes.
    """
    return {
        path: (page.teks, dict(page.tabel)) for path, page in site.halaman.items()
    } | dict(site.berkas)


def read_csv(site: Site, path: str) -> list[dict[str, str]]:
    """
    Read a download as programs do.
    """
    return list(csv.DictReader(io.StringIO(site.berkas[path].decode("utf-8"))))


def read_row(site: Site, path: str, id_baris: str) -> dict[str, str]:
    """
    Find one row of a download by its id.
    """
    (baris,) = [satu for satu in read_csv(site, path) if satu["id"] == id_baris]
    return baris


def read_cell(site: Site, tabel: str, id_baris: str, kolom: str) -> dict[str, str]:
    """
    Find one cell of the JSON of a table: nilai, tampil, alasan.
    """
    isi = json.loads(site.berkas[f"2024/data/{tabel}.json"])
    (baris,) = [satu for satu in isi["baris"] if satu["id"] == id_baris]
    sel: dict[str, str] = baris["sel"][kolom]
    return sel


def test_tanggal_kosong(tmp_path: Path) -> None:
    """
    An empty date is shown as not filled in, never as today or 1970.
    """
    site = build_changed(tmp_path, (LAPORAN, "tanggal: 2025-02-03", "tanggal:"))

    assert "belum tersedia (belum diisi)" in site.halaman["2024/pengantar.md"].teks
    assert not [p for p in site.halaman.values() if "1970" in p.teks]


def test_kata_tetap_kata(tmp_path: Path) -> None:
    """
    Off, No, yes and Null stay the words that were typed.
    """
    site = build_changed(
        tmp_path,
        (RENSTRA, "nama: Jumlah aduan", "nama: Off"),
        (RENSTRA, "satuan: Aduan", "satuan: No"),
        (CAPAIAN, "sumber: Loket", "sumber: yes"),
        (CAPAIAN, "sumber: Survei warga", 'sumber: "Null"'),
    )

    aduan = read_row(site, "2024/data/tabel-3.2.csv", "aduan")
    indeks = read_row(site, "2024/data/tabel-3.2.csv", "indeks")
    assert (aduan["indikator"], aduan["sumber"]) == ("Off", "yes")
    assert indeks["sumber"] == "Null"


def test_tanggal_hari_dahulu(tmp_path: Path) -> None:
    """
    03/04/2024 is the third of April.
    """
    site = build_changed(tmp_path, (LAPORAN, "2025-02-03", "03/04/2024"))

    assert "Rekaan, 3 April 2024" in site.halaman["2024/pengantar.md"].teks


def test_angka_panjang(tmp_path: Path) -> None:
    """
    A code of twenty digits and a pagu above 2^53 keep every digit.
    """
    kode, pagu = "51020100100112345678", 9007199254740993
    site = build_changed(
        tmp_path,
        (LAPORAN, "pagu: 1.000", f"pagu: {pagu}"),
        (PERJANJIAN, "layanan: 1.000", f"{kode}: {pagu}"),
        (PERJANJIAN, "jumlah_pagu: 1.000", f"jumlah_pagu: {pagu}"),
        (PROGRAM, "- id: layanan\n", f"- id: {kode}\n"),
        (PROGRAM, "pagu: 600", f"pagu: {pagu - 400}"),
        (CAPAIAN, "pendukung: [layanan]", f"pendukung: [{kode}]"),
        (CAPAIAN, "  - id: layanan\n", f"  - id: {kode}\n"),
    )

    assert read_row(site, "2024/data/tabel-3.9.csv", kode)["anggaran"] == str(pagu)
    sel = read_cell(site, "tabel-3.9", kode, "anggaran")
    assert (sel["nilai"], sel["tampil"]) == (str(pagu), "9.007.199.254.740.993")


def test_kode_dengan_nol(tmp_path: Path) -> None:
    """
    Codes with zeros in front stay as written: 01, 08, 010, 0123.
    """
    daftar = ["01", "08", "010", "0123"]
    kegiatan = [KEGIATAN.format(id=kode, pagu=0, realisasi=0) for kode in daftar]
    site = build_changed(
        tmp_path,
        (
            PROGRAM,
            "      - id: layanan-02\n",
            "".join(kegiatan) + "      - id: layanan-02\n",
        ),
    )

    baris = [satu["id"] for satu in read_csv(site, "2024/data/tabel-3.9.csv")]
    assert baris == ["layanan", "layanan-01", *daftar, "layanan-02", "jumlah"]


@pytest.mark.parametrize(
    ("ubah", "awal"),
    [({b"\n": b"\r\n"}, b""), ({b"\n": b"\r"}, b""), ({}, b"\xef\xbb\xbf")],
    ids=["crlf", "cr", "bom"],
)
def test_sandi_sama(ubah: dict[bytes, bytes], awal: bytes, tmp_path: Path) -> None:
    """
    Line ends of Windows and old Macs and a BOM leave no trace in any output.
    """
    asli = contents(build_site(copy_dasar(tmp_path / "asli")))

    assert contents(build_coded(tmp_path / "lain", ubah, awal)) == asli


@pytest.mark.parametrize(
    ("tertulis", "tampil", "nilai"),
    [("78.90", "78,90", "78.90"), ("5.0", "5,00", "5.00"), ("100", "100,00", "100.00")],
)
def test_desimal_menurut_indikator(
    tertulis: str, tampil: str, nilai: str, tmp_path: Path
) -> None:
    """
    The number of decimals comes from the indikator, not from how it was typed.
    """
    site = build_changed(tmp_path, (CAPAIAN, "realisasi: 76", f"realisasi: {tertulis}"))

    assert read_cell(site, "tabel-3.2", "indeks", "realisasi")["tampil"] == tampil
    assert read_row(site, "2024/data/tabel-3.2.csv", "indeks")["realisasi"] == nilai


@pytest.mark.parametrize(
    ("target", "realisasi", "tampil", "capaian"),
    [
        ("32", "1", "1,00", "3,13%"),
        ("2,675", "2,675", "2,68", "100,00%"),
        ("9,995", "9,995", "10,00", "100,00%"),
        ("1", "1.15", "1,15", "115,00%"),
        ("64", "57.6", "57,60", "90,00%"),
        ("1", "1,005", "1,01", "100,50%"),
        ("20000", "21300", "21.300,00", "106,50%"),
        ("6", "100", "100,00", "1.666,67%"),
        ("5", "0", "0,00", "0,00%"),
        ("5", "-3", "−3,00", "−60,00%"),
    ],
)
def test_pembulatan_satu_aturan(
    target: str, realisasi: str, tampil: str, capaian: str, tmp_path: Path
) -> None:
    """
    Half is rounded up on exact decimals, and nothing is cut at 100 or hidden at 0.
    """
    site = build_changed(
        tmp_path,
        (PERJANJIAN, "indeks: 80", f"indeks: {target}"),
        (CAPAIAN, "realisasi: 76", f"realisasi: {realisasi}"),
    )

    assert read_cell(site, "tabel-3.2", "indeks", "realisasi")["tampil"] == tampil
    assert read_cell(site, "tabel-3.2", "indeks", "capaian")["tampil"] == capaian
    assert f">{tampil}<" in site.halaman["2024/bab-3.md"].tabel["tabel-3-2"]


def test_satu_teks_untuk_satu_angka(tmp_path: Path) -> None:
    """
    A value is rounded once: table and prose say 4,4; the download keeps 4.35.
    """
    site = build_changed(
        tmp_path,
        (RENSTRA, "satuan: Nilai", "satuan: Nilai\n        desimal: 1"),
        (PERJANJIAN, "indeks: 80", "indeks: 5"),
        (CAPAIAN, "realisasi: 76", "realisasi: 4,35"),
    )

    assert read_cell(site, "tabel-3.2", "indeks", "realisasi")["tampil"] == "4,4"
    assert read_row(site, "2024/data/tabel-3.2.csv", "indeks")["realisasi"] == "4.35"
    assert "4,4 dari target 5,0" in site.halaman["index.md"].teks
    grafik = site.halaman["indikator/indeks.md"].tabel["bullet"]
    assert "✓ Realisasi 4,4<" not in grafik
    assert "✗ Realisasi 4,4<" in grafik
    assert "realisasi 4,4. Target belum tercapai." in grafik


def test_nol_adalah_angka(tmp_path: Path) -> None:
    """
    A realisasi of 0 is a figure in every output.
    """
    site = build_changed(tmp_path, (CAPAIAN, "realisasi: 76", "realisasi: 0"))

    baris = read_row(site, "2024/data/tabel-3.2.csv", "indeks")
    assert (baris["realisasi"], baris["capaian"]) == ("0.00", "0.00")
    assert read_cell(site, "tabel-3.2", "indeks", "realisasi")["nilai"] == "0"


def test_tahun_terbaru(tmp_path: Path) -> None:
    """
    With data of 2022 and 2024 the start page shows 2024, and no page is of 2023.
    """
    data = copy_dasar(tmp_path)
    (data / "2023").rename(data / "2022")
    change_value(data, RENSTRA, "              2023: 50\n", "              2022: 50\n")
    change_value(data, RENSTRA, "{2023: B,", "{2022: B,")
    site = build_site(data)

    assert "kinerja [tahun 2024](2024/index.md)" in site.halaman["index.md"].teks
    assert {page.tahun for page in site.halaman.values()} == {None, 2022, 2024}
    assert not [path for path in contents(site) if path.startswith("2023")]


def test_rata_rata_yang_terukur(tmp_path: Path) -> None:
    """
    The mean of 120, 80 and a missing one is 100, with n = 2 of 3.
    """
    site = build_changed(
        tmp_path,
        (CAPAIAN, "realisasi: 76", "realisasi: 96"),
        (CAPAIAN, "realisasi: 30", "realisasi: 48"),
        (
            CAPAIAN,
            "realisasi: B\n",
            "realisasi: tidak diukur\n    alasan: belum dinilai\n",
        ),
    )

    teks = site.halaman["2024/pengantar.md"].teks
    assert "Rata-rata capaian 2 indikator yang terukur (dari 3) adalah 100,00%" in teks


def test_tahun_tidak_tercampur(tmp_path: Path) -> None:
    """
    The totals of a year are those of its own folder: 1000, not 1000 and 900.
    """
    site = build_site(copy_dasar(tmp_path))

    assert read_row(site, "2024/data/tabel-3.9.csv", "jumlah")["anggaran"] == "1000"
    kolom = read_csv(site, "2024/data/tabel-3.3.csv")[0]
    assert {"realisasi_2023", "realisasi_2024"} <= set(kolom)


def test_putus_seri(tmp_path: Path) -> None:
    """
    Across a new definition no change is computed; downloads name the version.
    """
    putus = (
        "putus_seri: [{tahun: 2024, alasan: survei diperluas}]\n        target: {2022"
    )
    site = build_changed(tmp_path, (RENSTRA, "target: {2022", putus))

    sel = read_cell(site, "tabel-3.3", "indeks", "ket")
    baris = [b for b in read_csv(site, "data/indikator.csv") if b["id"] == "indeks"]
    assert sel["tampil"] == "Putus seri: survei diperluas"
    assert [(b["tahun"], b["definisi_versi"]) for b in baris] == [
        ("2023", "1"),
        ("2024", "2"),
    ]
    grafik = site.halaman["indikator/indeks.md"].tabel["grafik-seri"]
    (garis,) = re.findall(r'class="g-garis" d="(M[1-9][^"]+)"', grafik)
    assert "L" not in garis
    assert "Putus seri sebelum 2024: survei diperluas." in grafik


def test_serapan_gabungan(tmp_path: Path) -> None:
    """
    The serapan of 100 of 1000 and 10 of 10 is 10,89, not the mean of percentages.
    """
    site = build_changed(
        tmp_path,
        (LAPORAN, "pagu: 1.000", "pagu: 1.010"),
        (PERJANJIAN, "layanan: 1.000", "layanan: 1.010"),
        (PERJANJIAN, "jumlah_pagu: 1.000", "jumlah_pagu: 1.010"),
        (
            PROGRAM,
            "pagu: 600\n        realisasi: 540",
            "pagu: 1000\n        realisasi: 100",
        ),
        (
            PROGRAM,
            "pagu: 400\n        realisasi: 400",
            "pagu: 10\n        realisasi: 10",
        ),
    )

    assert read_row(site, "2024/data/tabel-3.9.csv", "jumlah")["capaian"] == "10.89"


def test_indikator_dihapus(tmp_path: Path) -> None:
    """
    Nothing is left of an indikator that was removed.
    """
    data = copy_dasar(tmp_path)
    teks = (data / RENSTRA).read_text(encoding="utf-8")
    mulai, akhir = teks.index("          - id: predikat"), teks.index("matriks:")
    (data / RENSTRA).write_text(teks[:mulai] + teks[akhir:], encoding="utf-8")
    change_value(data, PERJANJIAN, "      predikat: B\n", "")
    for nama, realisasi in (("2023/capaian.yml", "C"), (CAPAIAN, "B")):
        teks = (data / nama).read_text(encoding="utf-8")
        mulai = teks.index("  - id: predikat")
        akhir = teks.find("program:") if "program:" in teks else len(teks)
        assert f"realisasi: {realisasi}" in teks[mulai:akhir]
        (data / nama).write_text(teks[:mulai] + teks[akhir:], encoding="utf-8")

    semua = str(contents(build_site(data)))
    sisa = ("Predikat arsip", "3-2-predikat", "/predikat", ",predikat,")
    assert [satu for satu in sisa if satu in semua] == []


def test_banyak_kegiatan(tmp_path: Path) -> None:
    """
    A tree of four hundred kegiatan is shown row by row, its sum exact.
    """
    daftar = [
        KEGIATAN.format(id=f"k-{i}", pagu=1000 + i, realisasi=i) for i in range(400)
    ]
    jumlah = sum(1000 + i for i in range(400)) + 1000
    site = build_changed(
        tmp_path,
        (LAPORAN, "pagu: 1.000", f"pagu: {jumlah}"),
        (PERJANJIAN, "layanan: 1.000", f"layanan: {jumlah}"),
        (PERJANJIAN, "jumlah_pagu: 1.000", f"jumlah_pagu: {jumlah}"),
        (
            PROGRAM,
            "      - id: layanan-02\n",
            "".join(daftar) + "      - id: layanan-02\n",
        ),
    )

    baris = read_csv(site, "2024/data/tabel-3.9.csv")
    assert len(baris) == 404
    assert baris[-1]["anggaran"] == str(jumlah)
