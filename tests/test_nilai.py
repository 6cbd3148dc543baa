"""
Figures as they are typed: what is read, and what is refused with which words.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_site.nilai import (
    JENIS_DALAM_DATA,
    JenisKosong,
    Kosong,
    NilaiError,
    Rentang,
    Tingkat,
    as_clause,
    parse_angka,
    parse_rentang,
    parse_rupiah,
    parse_tanggal,
    read_kosong,
    shorten,
)
from lkjip_site.render.angka import (
    format_angka,
    format_persen,
    format_rupiah,
    format_tanggal,
    format_ukuran,
)
from tests.daftar_kasus import KasusTulisan, each_case, read_or_refuse
from tests.sifat import ANGKA_TAMPIL, RUPIAH, TANGGAL, pair


@each_case("angka", KasusTulisan)
def test_angka(kasus: KasusTulisan) -> None:
    """
    The figure is read or refused as in the case.
    """
    assert read_or_refuse(parse_angka, kasus.tulisan) == kasus.harapan


@each_case("rentang", KasusTulisan)
def test_rentang(kasus: KasusTulisan) -> None:
    """
    The range is read, left to others or refused as in the case.
    """
    assert read_or_refuse(show_rentang, kasus.tulisan) == kasus.harapan


@each_case("rupiah", KasusTulisan)
def test_rupiah(kasus: KasusTulisan) -> None:
    """
    The amount is read or refused as in the case.
    """
    assert read_or_refuse(parse_rupiah, kasus.tulisan) == kasus.harapan


@each_case("tanggal", KasusTulisan)
def test_tanggal(kasus: KasusTulisan) -> None:
    """
    The date is read or refused as in the case.
    """
    assert read_or_refuse(parse_tanggal, kasus.tulisan) == kasus.harapan


def show_rentang(tulisan: str) -> str:
    """
    Read a range and write it as the cases do.
    """
    rentang = parse_rentang(tulisan)
    return f"{rentang.bawah} sampai {rentang.atas}" if rentang else "bukan rentang"


@pytest.mark.parametrize("digit", ["1", "0", "9"])
def test_angka_very_long(digit: str) -> None:
    """
    Five thousand digits are refused at once, and the message stays short.
    """
    with pytest.raises(
        NilaiError, match=f'^tertulis "{digit}{{59}}…", seharusnya angka'
    ):
        parse_angka(digit * 5000)


def test_rupiah_very_long() -> None:
    """
    Five thousand digits are refused before Python itself refuses them.
    """
    with pytest.raises(
        NilaiError, match=r'^tertulis "9{59}…", seharusnya rupiah bulat'
    ):
        parse_rupiah("9" * 5000)


@pytest.mark.parametrize("tulisan", ["1" * 100_000 + "x", "1 " * 50_000, "-" * 100_000])
def test_rentang_very_long(tulisan: str) -> None:
    """
    A text without end is looked through once, not again from each of its signs.
    """
    assert parse_rentang(tulisan) is None


@pytest.mark.parametrize(
    ("teks", "jenis"),
    [
        ("tidak diukur", JenisKosong.TIDAK_DIUKUR),
        ("Tidak Berlaku", JenisKosong.TIDAK_BERLAKU),
        ("BELUM JATUH TEMPO", JenisKosong.BELUM_JATUH_TEMPO),
        ("  belum   dilaporkan ", JenisKosong.BELUM_DILAPORKAN),
        ("belum\u00a0tersedia", JenisKosong.BELUM_TERSEDIA),
        ("tidak dinilai", None),
        ("belum", None),
        ("n/a", None),
        ("-", None),
        ("", None),
        ("0", None),
    ],
)
def test_kosong(teks: str, jenis: JenisKosong | None) -> None:
    """
    The five words of the data are known in any case; nothing else is missing.
    """
    assert read_kosong(teks) is jenis


def test_jenis_dalam_data() -> None:
    """
    What only computing gives cannot be typed.
    """
    assert set(JenisKosong) - set(JENIS_DALAM_DATA) == {JenisKosong.TIDAK_DINILAI}


def test_jenis_kosong() -> None:
    """
    These are the words that stand in place of a figure.
    """
    assert [str(jenis) for jenis in JenisKosong] == [
        "tidak diukur",
        "tidak berlaku",
        "belum jatuh tempo",
        "belum dilaporkan",
        "belum tersedia",
        "tidak dinilai",
    ]


@pytest.mark.parametrize(
    "buat",
    [
        lambda: Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan"),
        lambda: Rentang(Decimal(80), Decimal(90)),
        lambda: Tingkat("WTP", Decimal(4)),
    ],
    ids=["kosong", "rentang", "tingkat"],
)
def test_values(buat: Callable[[], object]) -> None:
    """
    What says the same is the same, and never changes: it may be the key of a mapping.
    """
    assert len({buat(), buat()}) == 1


def test_kosong_is_not_false() -> None:
    """
    A missing figure is neither false nor equal to 0.
    """
    kosong = Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan")

    assert bool(kosong) is True
    assert kosong not in {Decimal(0), 0, "", None}


@pytest.mark.parametrize(
    ("teks", "harapan"),
    [
        ("a  b\n c", "a b c"),
        ("x" * 10, "x" * 10),
        ("x" * 11, "x" * 9 + "…"),
    ],
)
def test_shorten(teks: str, harapan: str) -> None:
    """
    A text in a message is one line and not longer than it may be.
    """
    assert shorten(teks, 10) == harapan


@pytest.mark.parametrize(
    ("teks", "harapan"),
    [
        ("a\u200db", "a<U+200D>b"),
        ("a\u200d" * 10, "a<U+200D>…"),
        ("a\u00a0b", "a b"),
    ],
)
def test_shorten_unseen(teks: str, harapan: str) -> None:
    """
    A sign that cannot be seen is named by its number, a space of any kind is one.
    """
    assert shorten(teks, 10) == harapan


@pytest.mark.parametrize(
    ("kalimat", "harapan"),
    [
        ("Sumber datanya berbeda.", "sumber datanya berbeda"),
        ("sumber datanya berbeda", "sumber datanya berbeda"),
        ("SKT belum ada", "SKT belum ada"),
        ("A", "A"),
        ("", ""),
    ],
)
def test_as_clause(kalimat: str, harapan: str) -> None:
    """
    A sentence becomes a clause; an abbreviation keeps its capitals.
    """
    assert as_clause(kalimat) == harapan


@given(nilai=ANGKA_TAMPIL)
def test_angka_round_trip(nilai: Decimal) -> None:
    """
    What a page shows can be typed again and is the same figure.
    """
    assert parse_angka(format_angka(nilai)) == nilai


@given(nilai=ANGKA_TAMPIL)
def test_persen_round_trip(nilai: Decimal) -> None:
    """
    A percentage that a page shows can be typed again.
    """
    assert parse_angka(format_persen(nilai)) == nilai


@given(nilai=st.decimals(-(10**12), 10**12, places=4))
def test_angka_plain_round_trip(nilai: Decimal) -> None:
    """
    A figure with four decimals is read alike with a point and with a comma.
    """
    teks = f"{nilai:f}"

    assert parse_angka(teks) == parse_angka(teks.replace(".", ",")) == nilai


@given(nilai=RUPIAH)
def test_rupiah_round_trip(nilai: int) -> None:
    """
    An amount that a page shows can be typed again.
    """
    assert parse_rupiah(format_rupiah(nilai)) == nilai


@given(tanggal=TANGGAL)
def test_tanggal_round_trip(tanggal: date) -> None:
    """
    A date is read alike in words, in figures and in the form of computers.
    """
    angka = f"{tanggal.day:02}/{tanggal.month:02}/{tanggal.year}"
    bentuk = [format_tanggal(tanggal), angka, tanggal.isoformat()]

    assert [parse_tanggal(satu) for satu in bentuk] == [tanggal] * 3


@given(batas=pair(st.decimals(0, 10**9, places=2)))
def test_rentang_round_trip(batas: list[Decimal]) -> None:
    """
    A range that a page shows can be typed again.
    """
    rentang = Rentang(*batas)

    assert parse_rentang(format_ukuran(rentang, "Persen")) == rentang


@given(teks=st.text(alphabet="0123456789.,-%Rp \u00a0\u2212eE", max_size=12))
def test_angka_one_reading(teks: str) -> None:
    """
    No text is both read as a figure and hides a second reading with a thousands point.
    """
    tulisan = read_or_refuse(parse_angka, teks)
    sebagai_rupiah = read_or_refuse(parse_rupiah, teks)

    assert (
        tulisan.startswith("tertulis")
        or sebagai_rupiah.startswith("tertulis")
        or Decimal(tulisan) == Decimal(sebagai_rupiah)
    )


@given(teks=st.text(max_size=40))
def test_any_text(teks: str) -> None:
    """
    Whatever is typed is read or refused in words; nothing else happens.
    """
    bacaan = [
        read_or_refuse(parse, teks)
        for parse in (parse_angka, show_rentang, parse_rupiah, parse_tanggal)
    ]

    assert all(bacaan)
