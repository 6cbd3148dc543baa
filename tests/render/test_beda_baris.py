"""
One difference in one line: each kind exactly.
"""

from decimal import Decimal

import pytest

from lkjip_site.model.beda import (
    Beda,
    BedaAda,
    BedaAngka,
    BedaBesaran,
    BedaHalaman,
    BedaIsian,
    BedaKalimat,
    BedaPeringkat,
    BedaTabel,
)
from lkjip_site.nilai import JenisKosong, Kosong, Tingkat
from lkjip_site.render.beda_baris import format_pair, say_beda
from lkjip_site.table import Cell

TAK_DIUKUR = Cell(None, Kosong(JenisKosong.TIDAK_DIUKUR, "survei batal"))
BERKAS = "data/2023/capaian.yml"


def persen(nilai: str) -> Cell:
    """
    Give a computed percentage.
    """
    return Cell(Decimal(nilai), satuan="%", terhitung=True)


def isian(jenis: str, lama: str = "", baru: str = "") -> BedaIsian:
    """
    Give a value that changed.
    """
    return BedaIsian(BERKAS, "x", jenis, lama, baru)  # type: ignore[arg-type]  # a word of the test table


SAKIP = BedaAngka(
    "indikator",
    2023,
    "nilai-sakip",
    (
        BedaBesaran(
            "realisasi",
            Cell(Decimal("75.51"), satuan="Nilai", desimal=2),
            Cell(Decimal(76), satuan="Nilai", desimal=2),
        ),
        BedaBesaran("capaian", persen("103.2403"), persen("103.9102")),
        BedaBesaran("status", Cell("tercapai"), Cell("tercapai"), tetap=True),
    ),
)
PAGU = BedaBesaran("pagu", Cell(4227640044, satuan="Rp"), TAK_DIUKUR)
RATA = BedaBesaran("", persen("100"), persen("101"))
PANJANG = "satu dua tiga empat lima enam tujuh"


@pytest.mark.parametrize(
    ("beda", "baris"),
    [
        (
            SAKIP,
            (
                "nilai-sakip 2023: realisasi 75,51 -> 76,00; "
                "capaian 103,24% -> 103,91%; status tetap"
            ),
        ),
        (
            BedaAngka("anggaran", 2023, "ormas-01", (PAGU,)),
            "anggaran ormas-01 2023: pagu Rp4.227.640.044 -> tidak diukur",
        ),
        (
            BedaAngka("anggaran", 2023, "instansi", (PAGU,)),
            "anggaran seluruhnya 2023: pagu Rp4.227.640.044 -> tidak diukur",
        ),
        (
            BedaAngka("rata-rata", 2023, "rata-rata", (RATA,)),
            "rata-rata capaian 2023: 100,00% -> 101,00%",
        ),
        (BedaAda("tahun", "2024", None, ditambah=True), "tahun 2024: ditambah"),
        (
            BedaAda("indikator", "indeks", 2023, ditambah=False),
            "indikator indeks 2023: dihapus",
        ),
        (
            BedaAda("tabel", "tabel-3.2", 2023, ditambah=True),
            "tabel-3.2 2023: ditambah",
        ),
        (
            BedaAda("halaman", "2023/bab-3.md", None, ditambah=True),
            "/2023/bab-3/: halaman ditambah",
        ),
        (
            BedaPeringkat(
                2023, "serapan terendah", ("politik",), ("ormas", "penunjang")
            ),
            "serapan terendah 2023: politik -> ormas, penunjang",
        ),
        (
            BedaPeringkat(2023, "serapan terendah", (), ("ormas",)),
            "serapan terendah 2023: tidak ada -> ormas",
        ),
        (BedaKalimat(2023, "Lama.", "Baru."), '2023: "Lama." -> "Baru."'),
        (BedaKalimat(2023, "", "Baru."), '2023: ditambah "Baru."'),
        (BedaKalimat(2023, "Lama.", ""), '2023: dihapus "Lama."'),
        (isian("berubah", "75.51", "76"), f"{BERKAS}, x: 75.51 -> 76"),
        (isian("berubah", "75.51"), f"{BERKAS}, x: 75.51 -> kosong"),
        (isian("berubah", "", "76"), f"{BERKAS}, x: kosong -> 76"),
        (
            isian("berubah", PANJANG, "satu dua"),
            f"{BERKAS}, x: teks berubah (7 -> 2 kata)",
        ),
        (isian("berubah", "a", "a" * 81), f"{BERKAS}, x: teks berubah (1 -> 1 kata)"),
        (isian("ditambah"), f"{BERKAS}, x: ditambah"),
        (isian("ditambah", baru="76"), f"{BERKAS}, x: ditambah: 76"),
        (isian("ditambah", baru=PANJANG), f"{BERKAS}, x: ditambah (7 kata)"),
        (isian("dihapus", "76"), f"{BERKAS}, x: dihapus: 76"),
        (isian("dihapus", PANJANG), f"{BERKAS}, x: dihapus (7 kata)"),
        (isian("urutan"), f"{BERKAS}, x: urutan berubah"),
        (BedaIsian(BERKAS, "", "dihapus"), f"{BERKAS}: dihapus"),
        (BedaTabel(2023, "tabel-3.2", 4), "tabel-3.2 2023: 4 sel berubah"),
        (
            BedaTabel(2023, "tabel-3.2", 1, 2, 3, ("judul", "urutan baris")),
            (
                "tabel-3.2 2023: 1 sel berubah, 2 baris ditambah, 3 baris dihapus, "
                "judul berubah, urutan baris berubah"
            ),
        ),
        (BedaHalaman("index.md", 2), "/: 2 baris teks berubah"),
        (BedaHalaman("2023/index.md", 2), "/2023/: 2 baris teks berubah"),
    ],
)
def test_line(beda: Beda, baris: str) -> None:
    """
    A difference is one line.
    """
    assert say_beda(beda, str) == baris


@pytest.mark.parametrize(
    "beda",
    [
        BedaAda("program", "<b>", 2023, ditambah=True),
        BedaAngka(
            "indikator", 2023, "<b>", (BedaBesaran("x", Cell("<i>"), Cell("<u>")),)
        ),
        BedaPeringkat(2023, "capaian", ("<a>",), ("<b>",)),
        BedaKalimat(2023, "<a>", "<b>"),
        BedaKalimat(2023, "", "<b>"),
        BedaKalimat(2023, "<b>", ""),
        BedaIsian("<a>", "<b>", "berubah", "<i>", "<u>"),
        BedaIsian("<a>", "<b>", "ditambah", "", "<u>"),
    ],
)
def test_escape(beda: Beda) -> None:
    """
    Every text of the data goes through what makes it harmless.
    """
    baris = say_beda(beda, lambda teks: teks.replace("<", "(").replace(">", ")"))

    assert "<" not in baris
    assert ">" not in baris.replace("->", "")


@pytest.mark.parametrize(
    ("lama", "baru", "tulisan"),
    [
        ("1.5", "2.5", ("1,50%", "2,50%")),
        ("1.501", "1.502", ("1,501%", "1,502%")),
        ("1.00000000000001", "1.00000000000002", ("1,000000000000%",) * 2),
    ],
)
def test_decimals(lama: str, baru: str, tulisan: tuple[str, str]) -> None:
    """
    Two figures that differ have as many decimals as show it, up to twelve.
    """
    assert format_pair(persen(lama), persen(baru)) == tulisan


def test_words_of_a_scale() -> None:
    """
    A step of a scale is shown by its word.
    """
    lama, baru = Cell(Tingkat("WDP", Decimal(3))), Cell(Tingkat("WTP", Decimal(4)))

    assert format_pair(lama, baru) == ("WDP", "WTP")
