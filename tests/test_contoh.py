"""
An invented agency of another kind is published by its data alone.

Its figures are worked out by hand; its names hold signs with a meaning in
Markdown, HTML and templates.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.situs.pembaca import Situs
from tests.situs.pembangun import DATA
from tests.situs.tabel import Tabel, list_tables

HALAMAN_TAHUN = ["", "bab-1/", "bab-2/", "bab-3/", "bab-4/", "lampiran/", "pengantar/"]
PEMUSTAKA = 'Persentase pemustaka aktif di Desa "Maju" | Kelurahan <b>Baru</b>'


@pytest.fixture(scope="session")
def seri(situs_rekaan: Situs) -> dict[str, Any]:
    """
    Give the rows of the series of indikator by `<tahun>-<id>`.
    """
    teks = (situs_rekaan.folder / "data/indikator.json").read_text(encoding="utf-8")
    return {baris["id"]: baris["sel"] for baris in json.loads(teks)["baris"]}


@pytest.fixture(scope="session")
def tabel(situs_rekaan: Situs) -> dict[str, Tabel]:
    """
    Give the tables of all years by `<tahun>/<id>`.
    """
    return {f"{t.data['tahun']}/{t.data['id']}": t for t in list_tables(situs_rekaan)}


@pytest.mark.parametrize("tahun", [2021, 2022, 2023])
def test_pages(situs_rekaan: Situs, tahun: int) -> None:
    """
    Every year has all its pages; where it has no prose, the package has sentences.
    """
    milik = {f"{tahun}/{nama}" for nama in HALAMAN_TAHUN}

    assert milik <= set(situs_rekaan.halaman)


@pytest.mark.parametrize(
    ("baris", "nama"),
    [
        ("baca", "Program Pembinaan Baca A | B {#x}"),
        ("baca-01", "[x] Layanan *keliling* dan __menetap__ <b>terpadu</b>"),
        ("baca-01-01", 'Layanan Mobil Baca "Si Jaya"'),
        ("baca-01-02", "1. Layanan di Gedung `Utama`"),
        ("baca-02", "Pengadaan Koleksi [1](catatan) & Perawatan"),
        ("baca-02-01", "Pembelian Buku ꦧꦸꦏꦸ"),
        ("arsip", "Program Pengelolaan Arsip أرشيف"),
        ("arsip-01", "- Penataan arsip_dinamis 'inaktif' ~lama~"),
        ("arsip-01-01", "Penyusutan Arsip \\ Pemusnahan"),
        ("arsip-02", "Alih Media Naskah {{ tahun }} <script>alert(1)</script>"),
    ],
)
def test_name(tabel: dict[str, Tabel], baris: str, nama: str) -> None:
    """
    A name is shown sign by sign, whatever the signs mean elsewhere.
    """
    isi = tabel["2023/tabel-2.5"].baris[f"tabel-2-5-{baris}"]

    assert isi[1] == nama


def test_name_in_heading(situs_rekaan: Situs) -> None:
    """
    A heading, a sentence and a link show a name sign by sign too.
    """
    baris = situs_rekaan.halaman["2023/bab-3/"].isi().lines()

    assert f"b. {PEMUSTAKA}" in baris
    assert (
        f"{PEMUSTAKA}: realisasi tahun 2023 42,50% dari target 38,50%, sehingga "
        "capaiannya 110,39% (Istimewa), dan targetnya tercapai."
    ) in baris


def test_name_in_note(situs_rekaan: Situs) -> None:
    """
    A note of the data is no Markdown.
    """
    baris = situs_rekaan.halaman["2023/bab-3/"].isi().lines()

    assert "Angka 2023 memakai definisi baru; lihat *pedoman* #2." in baris


def test_markup_of_data(situs_rekaan: Situs) -> None:
    """
    No tag of the data becomes an element.
    """
    isi = [halaman.isi() for halaman in situs_rekaan.halaman.values()]
    tanda = [e.text() for artikel in isi for e in artikel.find("i", "script")]

    assert tanda == []


def test_direction(tabel: dict[str, Tabel]) -> None:
    """
    A cell with Arabic script finds its own direction.
    """
    sel = tabel["2023/tabel-2.5"].blok.find("tbody")[0].find("td", "th")
    arab = [satu.atribut.get("dir") for satu in sel if "أرشيف" in satu.text()]

    assert arab == ["auto"]


@pytest.mark.parametrize(
    ("baris", "capaian", "kategori", "status"),
    [
        # 500 of 1600 are 31,25 %; 31,25 / 30.
        ("2021-pemustaka-aktif", "104,17%", "Baik", "tercapai"),
        # Lower is better: 5 / 6,25.
        ("2021-buku-rusak", "80,00%", "Baik", "belum tercapai"),
        # Above the range 18-22: (2 x 22 - 23,1) / 22.
        ("2021-suhu-simpan", "95,00%", "Baik", "belum tercapai"),
        # WDP is 3, WTP is 4.
        ("2021-opini-kearsipan", "75,00%", "Kurang", "belum tercapai"),
        # 1 of 3 is 33,333 ... %; divided by 36, the target after the change.
        ("2022-pemustaka-aktif", "92,59%", "Memadai", "belum tercapai"),
        # -2,5 / 5.
        ("2022-pertumbuhan-koleksi", "−50,00%", "Perlu Perhatian", "belum tercapai"),
        # 13 where it should be exactly 12: (2 x 12 - 13) / 12.
        ("2022-titik-baca", "91,67%", "Memadai", "belum tercapai"),
        ("2022-suhu-simpan", "100,00%", "Istimewa", "tercapai"),
        # A true zero is a figure.
        ("2023-pertumbuhan-koleksi", "0,00%", "Perlu Perhatian", "belum tercapai"),
        # 4,5 / 3,6: above the cap of 120, shown as it is.
        ("2023-buku-rusak", "125,00%", "Istimewa", "tercapai"),
        # Below the range 18-22: 17,1 / 18.
        ("2023-suhu-simpan", "95,00%", "Memadai", "belum tercapai"),
        # Target and realisasi are 0: reached, but nothing to divide by.
        ("2023-arsip-hilang", "tidak berlaku", "tidak berlaku", "tercapai"),
        ("2021-arsip-hilang", "tidak berlaku", "tidak berlaku", "belum tercapai"),
    ],
)
def test_result(
    seri: dict[str, Any], baris: str, capaian: str, kategori: str, status: str
) -> None:
    """
    Capaian, kategori and status follow the rules of this agency and of their year.
    """
    tampil = {kolom: sel["tampil"] for kolom, sel in seri[baris].items()}

    assert (tampil["capaian"], tampil["kategori"]) == (capaian, kategori)
    assert tampil["status"] == status


@pytest.mark.parametrize(
    ("baris", "jenis", "alasan"),
    [
        ("2021-indeks-literasi", "tidak diukur", "survei diadakan mulai tahun 2022"),
        ("2022-naskah-digital", "tidak berlaku", "alih media baru dimulai tahun 2023"),
        (
            "2023-naskah-digital",
            "belum jatuh tempo",
            "pemindaian dihitung pada Maret tahun berikutnya",
        ),
        ("2023-titik-baca", "belum dilaporkan", "rekap dari kecamatan belum masuk"),
    ],
)
def test_missing_figure(
    seri: dict[str, Any], baris: str, jenis: str, alasan: str
) -> None:
    """
    A missing figure is shown by the word of its kind, with its reason.
    """
    sel = {"nilai": None, "tampil": jenis, "alasan": alasan}

    assert seri[baris]["realisasi"] == sel


def test_missing_text(tabel: dict[str, Tabel]) -> None:
    """
    A missing text is shown by its kind; each reason stands once under the table.
    """
    satu = tabel["2023/tabel-2.2"]

    assert satu.baris["tabel-2-2-pertumbuhan-koleksi"][6] == "belum tersedia"
    assert "a Belum tersedia: pedoman rekaan tidak memuatnya." in satu.notes()


@pytest.mark.parametrize(
    ("tahun", "baris", "ket"),
    [
        (2021, "buku-rusak", "Belum tersedia: data 2020 belum tersedia"),
        (2022, "buku-rusak", "Membaik"),
        (2022, "pertumbuhan-koleksi", "Memburuk"),
        (2022, "titik-baca", "Memburuk"),
        (2022, "suhu-simpan", "Membaik"),
        (2022, "opini-kearsipan", "Membaik"),
        (2023, "opini-kearsipan", "Tetap"),
        (2023, "pertumbuhan-koleksi", "Membaik"),
        (2023, "suhu-simpan", "Memburuk"),
        (
            2023,
            "pemustaka-aktif",
            "Putus seri: mulai tahun itu anggota yang pindah tidak dihitung lagi",
        ),
    ],
)
def test_change(tabel: dict[str, Tabel], tahun: int, baris: str, ket: str) -> None:
    """
    A change is judged in the direction of the indikator, and never across a break.
    """
    isi = tabel[f"{tahun}/tabel-3.3"].baris[f"tabel-3-3-{baris}"]

    assert isi[-1] == ket


@pytest.mark.parametrize(
    ("tahun", "kelas"),
    [
        (2021, ["Baik", "Kurang"]),
        (2022, ["Istimewa", "Memadai", "Perlu Perhatian"]),
        (2023, ["Istimewa", "Memadai", "Perlu Perhatian"]),
    ],
)
def test_dated_rule(tabel: dict[str, Tabel], tahun: int, kelas: list[str]) -> None:
    """
    Each year has the scale that held then.
    """
    baris = tabel[f"{tahun}/tabel-3.1"].baris.values()

    assert [isi[1] for isi in baris] == kelas


def test_agreement(tabel: dict[str, Tabel]) -> None:
    """
    A year whose agreement was not changed has no table of a change.
    """
    berubah = [nama for nama in tabel if nama.endswith("/tabel-2.6")]

    assert berubah == ["2022/tabel-2.6", "2023/tabel-2.6"]


def test_two_changes(situs_rekaan: Situs) -> None:
    """
    Of an agreement that was changed twice, the annex says which versions it compares.
    """
    teks = " ".join(situs_rekaan.halaman["2023/lampiran/"].isi().text().split())

    assert (
        "yang berdampingan ialah Perjanjian Kinerja Perubahan Pertama Tahun 2023 dan "
        "Perjanjian Kinerja Perubahan Kedua Tahun 2023."
    ) in teks


@pytest.mark.parametrize(
    ("baris", "isi"),
    [
        ("2021/jumlah", ["650.000.000", "belum dilaporkan", "belum dilaporkan"]),
        ("2021/arsip", ["150.000.000", "150.000.000", "100,00%"]),
        ("2022/baca-02", ["210.000.000", "0", "0,00%"]),
        ("2022/jumlah", ["700.000.000", "460.000.000", "65,71%"]),
        ("2023/baca", ["520.000.000", "495.500.500", "95,29%"]),
    ],
)
def test_money(tabel: dict[str, Tabel], baris: str, isi: list[str]) -> None:
    """
    Money adds up; a sum of which a part is missing is missing too.
    """
    tahun, nama = baris.split("/")

    assert tabel[f"{tahun}/tabel-3.9"].baris[f"tabel-3-9-{nama}"][2:] == isi


def test_efficiency(tabel: dict[str, Tabel]) -> None:
    """
    Efisiensi is a difference in points: 100 - 93,75.
    """
    satu = tabel["2022/tabel-3.7"]

    assert satu.kepala[-1] == "Efisiensi (poin)"
    assert satu.baris["tabel-3-7-buku-rusak"][-1] == "6,25"


def test_efficiency_in_prose(situs_rekaan: Situs) -> None:
    """
    A sentence gives efisiensi in points too: 100,41 - 56,60.
    """
    kalimat = (
        "Efisiensi dinilai untuk 4 indikator; yang tertinggi Indeks Literasi Warga"
    )

    assert (
        f"{kalimat} (43,80 poin)." in situs_rekaan.halaman["2022/bab-3/"].isi().text()
    )


def test_scale_in_prose(situs_rekaan: Situs) -> None:
    """
    A word of a scale stands without a unit.
    """
    teks = situs_rekaan.halaman["2021/bab-3/"].isi().text()

    assert "realisasi tahun 2021 WDP dari target WTP, sehingga" in teks


def test_cap(tabel: dict[str, Tabel]) -> None:
    """
    A capaian above the cap is shown as it is, with the capped value under the table.
    """
    catatan = " ".join(tabel["2023/tabel-3.2"].notes())

    assert "nilainya menjadi 120% untuk Persentase buku rusak." in catatan


@pytest.mark.parametrize(
    ("alamat", "banyak"), [("2023/", 1), ("2023/bab-3/", 1), ("2022/bab-3/", 0)]
)
def test_draft(situs_rekaan: Situs, alamat: str, banyak: int) -> None:
    """
    Every page of a year that is not final says so.
    """
    baris = situs_rekaan.halaman[alamat].akar.lines()
    pesan = "Laporan tahun 2023 masih berupa draf; angkanya dapat berubah."

    assert baris.count(pesan) == banyak


def test_edit_link(situs_rekaan: Situs) -> None:
    """
    A page leads to its data file in the repository of this agency.
    """
    kaki = situs_rekaan.halaman["2023/bab-4/"].akar.find("footer")[0]

    assert [satu.atribut["href"] for satu in kaki.find("a")] == [
        "https://kode.contoh.example/dispusar/lkjip/edit/main/data/2023/narasi/bab-4.md"
    ]


def test_correction(situs_rekaan: Situs) -> None:
    """
    A printed text is quoted sign by sign beside what is shown here.
    """
    baris = situs_rekaan.halaman["2022/koreksi/"].isi().lines()

    assert baris[baris.index("Tercetak") + 1] == "<b>50%</b> | *0*"
    assert baris[baris.index("Di situs ini") + 1] == "−50,00%"


def test_data_folder() -> None:
    """
    The invented agency is a data folder and nothing else: no code, no page, no setting.
    """
    berkas = [p for p in DATA["rekaan"].parent.rglob("*") if p.is_file()]

    assert {satu.suffix for satu in berkas} == {".yml", ".md"}
