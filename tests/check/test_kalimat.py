"""
Prose is cut into sentences; what readers do not see is hidden, place by place.
"""

import pytest

from lkjip_site.check.kalimat import (
    SAMAR,
    hide_machinery,
    hide_quotes,
    split_kalimat,
)


@pytest.mark.parametrize(
    ("teks", "sisa"),
    [
        ("Ada {{ x }} di sini", "Ada  di sini"),
        ("{# catatan #}Isi", "Isi"),
        ("{% if a %}Isi{% endif %}", "Isi"),
        ("Lihat [tabel](bab-3.md#x)", "Lihat [tabel]"),
        ("Kode `realisasi: 3` saja", "Kode  saja"),
        ("```\nangka: 3\n```\nIsi", "\n\n\nIsi"),
        ("### Judul 3\nIsi", "\nIsi"),
        ("<b>tebal</b> dan https://a.example/3 lalu", "tebal dan  lalu"),
        ("Kirim ke mailto:a@b.example segera", "Kirim ke  segera"),
        ("tanpa apa pun", "tanpa apa pun"),
    ],
)
def test_hide_machinery(teks: str, sisa: str) -> None:
    """
    What is no prose is hidden, and every position stays.
    """
    samar = hide_machinery(teks)

    assert samar.replace(SAMAR, "") == sisa
    assert len(samar) == len(teks)


@pytest.mark.parametrize("teks", ["“azas”", '"azas"', "‘azas’"])
def test_hide_quotes(teks: str) -> None:
    """
    Words between quotation marks are those of others.
    """
    assert hide_quotes(f"kata {teks} lama") == f"kata {SAMAR * 6} lama"


def test_hide_quotes_tidak_ditutup() -> None:
    """
    A mark that is not closed on its line hides nothing.
    """
    assert hide_quotes('lebar 3" dan\n4" lagi') == 'lebar 3" dan\n4" lagi'


def test_split_kalimat() -> None:
    """
    A sentence ends at its mark or at an empty line, not at the dot of a number.
    """
    teks = "Bagian 3.1.2 berisi\nangka. Apakah cukup? Ya\n\n- butir\n- lain"
    daftar = [satu.teks.strip() for satu in split_kalimat(teks)]

    assert daftar == [
        "Bagian 3.1.2 berisi\nangka.",
        "Apakah cukup?",
        "Ya",
        "- butir",
        "- lain",
    ]


def test_split_kalimat_posisi() -> None:
    """
    The position of a sentence is that of its text in the whole.
    """
    teks = "Satu. Dua."

    assert [teks[satu.posisi :][:5] for satu in split_kalimat(teks)] == [
        "Satu.",
        " Dua.",
    ]


def test_split_kalimat_kode() -> None:
    """
    A sentence knows the ids that its references name.
    """
    (kalimat,) = split_kalimat("Nilai {{ nama('a-b') }} dan {{ target(\"c\", 2023) }}.")

    assert kalimat.kode == ("a-b", "c")


def test_split_kalimat_bersyarat() -> None:
    """
    What stands between a condition and its end depends on the data.
    """
    teks = "Awal.\n{% if a %}\nSatu.\n{% if b %}\nDua.\n{% endif %}\nTiga.\n{% endif %}\nAkhir."
    daftar = {satu.teks.strip(f"\n{SAMAR}"): satu for satu in split_kalimat(teks)}

    assert {nama: satu.bersyarat for nama, satu in daftar.items()} == {
        "Awal.": False,
        "Satu.": True,
        "Dua.": True,
        "Tiga.": True,
        "Akhir.": False,
    }


def test_split_kalimat_syarat_lebih() -> None:
    """
    An end without a beginning is a fault of the prose, not of this rule.
    """
    (kalimat,) = split_kalimat("Isi.{% endif %}")

    assert not kalimat.bersyarat


@pytest.mark.parametrize(
    "teks",
    [
        "Dokumen sumber menyebut 3.",
        "Di laporan cetak tertulis 3.",
        "Angka 3 tercetak di sana.",
        "Menurut tabel itu ada 3.",
    ],
)
def test_split_kalimat_dari_sumber(teks: str) -> None:
    """
    What the source says is known by the words that say so.
    """
    (kalimat,) = split_kalimat(teks)

    assert kalimat.dari_sumber


def test_split_kalimat_menghitung() -> None:
    """
    A reference that counts is known by its name.
    """
    (kalimat,) = split_kalimat('Ada {{ banyak("program") }} program.')

    assert kalimat.menghitung
