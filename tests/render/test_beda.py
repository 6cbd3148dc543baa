"""
Whole reports of what differs: each form exactly.
"""

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
from lkjip_site.render.beda import MAKS_BARIS, format_markdown, format_teks
from lkjip_site.table import Cell

PAGU = BedaBesaran("pagu", Cell(1000, satuan="Rp"), Cell(2000, satuan="Rp"))
DAFTAR: tuple[Beda, ...] = (
    BedaHalaman("2023/bab-3.md", 2),
    BedaAda("halaman", "2024/index.md", None, ditambah=True),
    BedaAda("tabel", "tabel-3.9", 2023, ditambah=True),
    BedaTabel(2023, "tabel-3.2", 4),
    BedaIsian("data/2023/capaian.yml", "indikator", "urutan"),
    BedaIsian("data/2023/tercetak.yml", "tercetak.t", "ditambah", "", "a|b"),
    BedaIsian("data/2023/koreksi.yml", 'koreksi "a"', "dihapus"),
    BedaIsian("data/2023/penerimaan.yml", "", "ditambah"),
    BedaIsian("data/aturan.yml", 'aturan "kategori".desimal', "berubah", "2", "1"),
    BedaKalimat(2023, "Satu *a*.", "Dua\x1b[2J."),
    BedaPeringkat(2023, "serapan tertinggi", ("ormas",), ("politik",)),
    BedaAngka("anggaran", 2023, "ormas-01", (PAGU,)),
    BedaAda("program", "ormas", 2023, ditambah=False),
)
RAPI = BedaIsian("data/2023/narasi/bab-3.md", "", "berubah", "satu", "dua tiga")


def test_text() -> None:
    """
    The parts stand in the order of their weight, and the last line counts them.
    """
    assert format_teks(DAFTAR, "HEAD~1") == (
        "Ditambah atau dihapus:\n"
        "  program ormas 2023: dihapus\n"
        "\n"
        "Angka:\n"
        "  anggaran ormas-01 2023: pagu Rp1.000 -> Rp2.000\n"
        "\n"
        "Peringkat:\n"
        "  serapan tertinggi 2023: ormas -> politik\n"
        "\n"
        "Kalimat:\n"
        '  2023: "Satu *a*." -> "Dua<U+001B>[2J."\n'
        "\n"
        "Aturan:\n"
        '  data/aturan.yml, aturan "kategori".desimal: 2 -> 1\n'
        "\n"
        "Koreksi dan yang tercetak:\n"
        "  data/2023/tercetak.yml, tercetak.t: ditambah: a|b\n"
        '  data/2023/koreksi.yml, koreksi "a": dihapus\n'
        "  data/2023/penerimaan.yml: ditambah\n"
        "\n"
        "Isian lain:\n"
        "  data/2023/capaian.yml, indikator: urutan berubah\n"
        "\n"
        "Tabel:\n"
        "  tabel-3.9 2023: ditambah\n"
        "  tabel-3.2 2023: 4 sel berubah\n"
        "\n"
        "Halaman:\n"
        "  /2023/bab-3/: 2 baris teks berubah\n"
        "  /2024/: halaman ditambah\n"
        "\n"
        "Berubah sejak HEAD~1: 1 hal ditambah atau dihapus, 1 baris angka, "
        "1 peringkat, 1 kalimat, 1 isian aturan, 3 isian koreksi, 1 isian lain, "
        "2 tabel, dan 2 halaman."
    )


def test_markdown() -> None:
    """
    The same for a pull request, signs of Markdown and HTML escaped.
    """
    daftar = (BedaKalimat(2023, "Satu *a*.", "Dua\n<b>."), DAFTAR[8])

    assert format_markdown(daftar, "cabang_a") == (
        "## Perubahan data\n"
        "\n"
        "Berubah sejak cabang&#95;a: 1 kalimat dan 1 isian aturan. "
        "Tidak ada angka yang berubah.\n"
        "\n"
        "### Kalimat\n"
        "\n"
        '- 2023: "Satu &#42;a&#42;." -> "Dua &#60;b&#62;."\n'
        "\n"
        "### Aturan\n"
        "\n"
        "- data/aturan.yml, aturan &#34;kategori&#34;.desimal: 2 -> 1\n"
    )


def test_nothing() -> None:
    """
    Without a difference there is one sentence.
    """
    kalimat = "Tidak ada perubahan data sejak HEAD."

    assert format_teks((), "HEAD") == kalimat
    assert format_markdown((), "HEAD") == f"## Perubahan data\n\n{kalimat}\n"


def test_no_figures() -> None:
    """
    That no figure changed is said, since it is what most readers ask.
    """
    assert format_teks((RAPI,), "main") == (
        "Isian lain:\n"
        "  data/2023/narasi/bab-3.md: satu -> dua tiga\n"
        "\n"
        "Berubah sejak main: 1 isian lain. Tidak ada angka yang berubah."
    )


def test_markdown_limit() -> None:
    """
    A part that is too long for a summary is cut, and says how much it leaves out.
    """
    teks = format_markdown((RAPI,) * (MAKS_BARIS + 1234), "main")

    assert teks.count("\n- data") == MAKS_BARIS
    assert teks.endswith("\n- dan 1.234 lainnya; semuanya ada di keluaran perintah\n")
