"""
Problems as they are printed: each form exactly.
"""

import pytest

from lkjip_site.problems import Level, Location, Problem
from lkjip_site.render.laporan_masalah import (
    MAKS_MASALAH,
    format_github,
    format_markdown,
    format_teks,
)

CAPAIAN = "data/2023/capaian.yml"
PROBLEMS = (
    Problem(
        Location(CAPAIAN, 42, 16),
        "nilai-angka",
        'indikator "a".realisasi: tertulis "lima", seharusnya angka',
    ),
    Problem(
        Location(CAPAIAN, 50, 3), "teks-angka", "50% ditulis\nbegini", Level.PERINGATAN
    ),
    Problem(Location(CAPAIAN, 57, 5), "nilai-angka", "tertulis | dan <b>"),
)


def test_text() -> None:
    """
    A line for each problem, the table that counts them, and last the sum.
    """
    assert format_teks(PROBLEMS) == (
        'data/2023/capaian.yml:42:16: galat: indikator "a".realisasi: tertulis '
        '"lima", seharusnya angka [nilai-angka]\n'
        "data/2023/capaian.yml:50:3: peringatan: 50% ditulis\nbegini [teks-angka]\n"
        "data/2023/capaian.yml:57:5: galat: tertulis | dan <b> [nilai-angka]\n"
        "\n"
        "Aturan       Tingkat       Jumlah\n"
        "-----------  ----------  --------\n"
        "nilai-angka  galat              2\n"
        "teks-angka   peringatan         1\n"
        "\n"
        "2 galat, 1 peringatan."
    )


def test_galat_first() -> None:
    """
    The table begins with what stops a build, whatever the names of the rules.
    """
    daftar = [
        Problem(Location("a"), "a", "x", Level.PERINGATAN),
        *[Problem(Location("a"), "z", "x")] * 1234,
    ]

    tabel = format_teks(daftar).splitlines()[-4:-2]

    assert tabel == ["z         galat          1.234", "a         peringatan         1"]


@pytest.mark.parametrize("write", [format_teks, format_github])
def test_none(write: type[str]) -> None:
    """
    Without a problem there is one sentence.
    """
    assert write(()) == "Tidak ada galat dan tidak ada peringatan."


def test_accepted() -> None:
    """
    What was accepted is counted in every form.
    """
    kalimat = "0 galat, 0 peringatan (2 diterima)."

    assert format_teks((), 2) == kalimat
    assert format_github((), 2) == kalimat
    assert format_markdown((), 2) == f"## Pemeriksaan data\n\n{kalimat}\n"


def test_annotations() -> None:
    """
    Each problem is a command; signs that would end its values are escaped.
    """
    assert format_github(PROBLEMS, folder="a:b,c") == (
        "::error file=a%3Ab%2Cc/data/2023/capaian.yml,line=42,col=16,title=nilai-angka"
        '::indikator "a".realisasi: tertulis "lima", seharusnya angka\n'
        "::warning file=a%3Ab%2Cc/data/2023/capaian.yml,line=50,col=3,"
        "title=teks-angka::50%25 ditulis%0Abegini\n"
        "::error file=a%3Ab%2Cc/data/2023/capaian.yml,line=57,col=5,"
        "title=nilai-angka::tertulis | dan <b>\n"
        "2 galat, 1 peringatan."
    )


def test_annotations_at_top() -> None:
    """
    A data folder at the top of the repository needs no path before it.
    """
    awal = format_github(PROBLEMS).split(",")[0]

    assert awal == "::error file=data/2023/capaian.yml"


def test_markdown() -> None:
    """
    Two tables: how many of each rule, and each problem; signs of Markdown escaped.
    """
    assert format_markdown(PROBLEMS[2:]) == (
        "## Pemeriksaan data\n"
        "\n"
        "1 galat, 0 peringatan.\n"
        "\n"
        "| Aturan      | Tingkat   |   Jumlah |\n"
        "|:------------|:----------|---------:|\n"
        "| nilai-angka | galat     |        1 |\n"
        "\n"
        "| Tingkat   | Tempat                             | Masalah"
        "                         | Aturan      |\n"
        "|:----------|:-----------------------------------|:-------"
        "-------------------------|:------------|\n"
        "| galat     | data/2023/capaian.yml&#58;57&#58;5 | tertulis "
        "&#124; dan &#60;b&#62; | nilai-angka |\n"
    )


def test_markdown_links() -> None:
    """
    Where the address of the site is known, each rule leads to its explanation.
    """
    teks = format_markdown(PROBLEMS, alamat="https://contoh.example/lkjip/")

    alamat = "https://contoh.example/lkjip/panduan/aturan-periksa/#nilai-angka"
    assert teks.count(f"[nilai-angka]({alamat})") == 3


def test_markdown_lines() -> None:
    """
    A message of several lines stays in its cell.
    """
    assert "50% ditulis begini" in format_markdown(PROBLEMS)


def test_markdown_limit() -> None:
    """
    A summary leaves out what would make it too long, and says how much.
    """
    masalah = [
        Problem(Location("a", baris), "x", "y") for baris in range(MAKS_MASALAH + 1234)
    ]

    teks = format_markdown(masalah)

    assert teks.count("\n| galat") == MAKS_MASALAH
    assert teks.endswith(
        "\nMasih ada 1.234 masalah lain; semuanya ada di keluaran perintah.\n"
    )


def test_markdown_heading() -> None:
    """
    The heading can name another thing; what comes from outside is escaped.
    """
    assert format_markdown((), judul="Data pada <x>").startswith(
        "## Data pada &#60;x&#62;\n"
    )


def test_text_names_what_can_be_accepted() -> None:
    """
    The table says of each rule what its peringatan speak of, three at most.
    """
    daftar = [
        Problem(Location(CAPAIAN, n), "ejaan", "x", Level.PERINGATAN, f"a-{n % 4}")
        for n in range(1, 6)
    ]

    assert format_teks([*daftar, PROBLEMS[0]]).splitlines()[7:10] == [
        "Aturan       Tingkat       Jumlah  Pada",
        "-----------  ----------  --------  ----------------",
        "nilai-angka  galat              1",
    ]
    assert "ejaan        peringatan         5  a-1, a-2, a-3, …" in format_teks(
        [*daftar, PROBLEMS[0]]
    )
