"""
The types of the fields: what each reads, and what it says of what it refuses.
"""

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from lkjip_site.model.dasar import (
    BELUM_DIISI,
    AngkaById,
    AngkaByTahun,
    AngkaKosong,
    Beralasan,
    Bilangan,
    DaftarIdKosong,
    Dasar,
    Desimal,
    Id,
    Rupiah,
    RupiahKosong,
    Tanggal,
    TanggalKosong,
    TautanKosong,
    Teks,
    TeksKosong,
    UkuranByIndikator,
    UkuranByTahun,
    UkuranField,
    Uraian,
    Warna,
)
from lkjip_site.nilai import JenisKosong, Kosong, Rentang, Tingkat

SURVEI = Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan")
TANPA_ALASAN = Kosong(JenisKosong.TIDAK_DIUKUR, "")
WTP = Tingkat("WTP", Decimal(4))


class Hasil(Beralasan):
    """
    A mapping with a figure of an indikator and one without.
    """

    id: Id
    realisasi: UkuranField
    pegawai: AngkaKosong = BELUM_DIISI


class Rencana(Dasar):
    """
    A mapping with targets of every kind.
    """

    skala: dict[str, Desimal] = {}
    target: UkuranByTahun = {}
    bulan: AngkaByTahun = {}
    versi: AngkaById = {}
    indikator: UkuranByIndikator = {}


def read(tipe: Any, raw: Any) -> Any:
    """
    Read a value; give it, or what is said of it with the rule.
    """
    try:
        return TypeAdapter(tipe).validate_python(raw)
    except ValidationError as error:
        return say(error)


def say(error: ValidationError) -> str:
    """
    Give the first thing that is said, with its rule.
    """
    pertama = error.errors(include_url=False)[0]
    return f"{pertama['msg']} [{pertama['type']}]"


def read_hasil(isi: dict[str, Any], skala: dict[str, Any] | None = None) -> Hasil:
    """
    Read a mapping of an indikator, whose scale the reading may know.
    """
    return Hasil.model_validate({"id": "opini", **isi}, context={"skala": skala or {}})


@pytest.mark.parametrize(
    ("tipe", "raw", "harapan"),
    [
        (Teks, "  dua\n  baris ", "dua baris"),
        (Teks, "x" * 1000, "x" * 1000),
        (Teks, Kosong(JenisKosong.TIDAK_BERLAKU, "kata biasa"), "tidak berlaku"),
        (TeksKosong, "teks", "teks"),
        (TeksKosong, None, BELUM_DIISI),
        (TeksKosong, SURVEI, SURVEI),
        (Uraian, " satu\n\ndua \n", "satu\n\ndua"),
        (Uraian, None, BELUM_DIISI),
        (Uraian, SURVEI, SURVEI),
        (Uraian, "x" * 40_000, "x" * 40_000),
        (Id, "ormas-01", "ormas-01"),
        (Id, "x" * 80, "x" * 80),
        (Warna, "#0F4C5C", "#0f4c5c"),
        (TautanKosong, "https://contoh.example/a?b=c", "https://contoh.example/a?b=c"),
        (TautanKosong, "http://contoh.example", "http://contoh.example"),
        (TautanKosong, "mailto:ppid@contoh.example", "mailto:ppid@contoh.example"),
        (TautanKosong, SURVEI, SURVEI),
        (Tanggal, "2 Januari 2023", date(2023, 1, 2)),
        (TanggalKosong, "2023-01-02", date(2023, 1, 2)),
        (TanggalKosong, None, BELUM_DIISI),
        (TanggalKosong, SURVEI, SURVEI),
        (Rupiah, "Rp 1.234", 1234),
        (RupiahKosong, "1.234", 1234),
        (RupiahKosong, SURVEI, SURVEI),
        (Bilangan, "2023", 2023),
        (Bilangan, "12,0", 12),
        (Bilangan, "01", 1),
        (Desimal, "76,05", Decimal("76.05")),
        (AngkaKosong, "76,05", Decimal("76.05")),
        (AngkaKosong, "80-90", Rentang(Decimal(80), Decimal(90))),
        (AngkaKosong, SURVEI, SURVEI),
        (DaftarIdKosong, ["ormas", "politik-01"], ("ormas", "politik-01")),
        (DaftarIdKosong, [], ()),
        (DaftarIdKosong, SURVEI, SURVEI),
    ],
    ids=count(1),
)
def test_read(tipe: Any, raw: Any, harapan: Any) -> None:
    """
    The field reads the value.
    """
    assert read(tipe, raw) == harapan


@pytest.mark.parametrize(
    ("tipe", "raw", "harapan"),
    [
        (Teks, "", "tertulis kosong, seharusnya teks [wajib-diisi]"),
        (Teks, None, "tertulis kosong, seharusnya teks [wajib-diisi]"),
        (Teks, ["a"], "tertulis daftar atau kelompok, seharusnya teks [wajib-diisi]"),
        (
            Teks,
            "x" * 1001,
            "tertulis 1001 huruf, seharusnya paling banyak 1000 [nilai-panjang]",
        ),
        (TeksKosong, "", "tertulis kosong, seharusnya teks [wajib-diisi]"),
        (
            TeksKosong,
            TANPA_ALASAN,
            (
                'tertulis "tidak diukur" tanpa alasan; '
                'tambahkan kunci "alasan" di sebelahnya [alasan-wajib]'
            ),
        ),
        (
            TeksKosong,
            Kosong(JenisKosong.TIDAK_DIUKUR, "x" * 1001),
            "tertulis 1001 huruf, seharusnya paling banyak 1000 [nilai-panjang]",
        ),
        (Uraian, {}, "tertulis daftar atau kelompok, seharusnya teks [wajib-diisi]"),
        (
            Uraian,
            TANPA_ALASAN,
            (
                'tertulis "tidak diukur" tanpa alasan; '
                'tambahkan kunci "alasan" di sebelahnya [alasan-wajib]'
            ),
        ),
        (
            Uraian,
            "x" * 40_001,
            "tertulis 40001 huruf, seharusnya paling banyak 40000 [nilai-panjang]",
        ),
        (Id, None, "tertulis kosong, seharusnya kode [wajib-diisi]"),
        (
            Id,
            "Ormas Aktif",
            (
                'tertulis "Ormas Aktif", seharusnya kode dari huruf kecil, angka, '
                "dan tanda hubung [nilai-kode]"
            ),
        ),
        (
            Id,
            "ormas-",
            (
                'tertulis "ormas-", seharusnya kode dari huruf kecil, angka, '
                "dan tanda hubung [nilai-kode]"
            ),
        ),
        (
            Id,
            "../ormas",
            (
                'tertulis "../ormas", seharusnya kode dari huruf kecil, angka, '
                "dan tanda hubung [nilai-kode]"
            ),
        ),
        (
            Id,
            "x" * 81,
            "tertulis 81 huruf, seharusnya paling banyak 80 [nilai-panjang]",
        ),
        (
            Warna,
            "merah",
            'tertulis "merah", seharusnya warna seperti #0b5394 [nilai-bentuk]',
        ),
        (
            Warna,
            "#fff",
            'tertulis "#fff", seharusnya warna seperti #0b5394 [nilai-bentuk]',
        ),
        (
            TautanKosong,
            "javascript:alert(1)",
            (
                'tertulis "javascript:alert(1)", '
                "seharusnya tautan http, https, atau mailto [nilai-bentuk]"
            ),
        ),
        (
            TautanKosong,
            "contoh.example",
            (
                'tertulis "contoh.example", '
                "seharusnya tautan http, https, atau mailto [nilai-bentuk]"
            ),
        ),
        (
            TautanKosong,
            'https://contoh.example/"x',
            (
                'tertulis "https://contoh.example/"x", '
                "seharusnya tautan http, https, atau mailto [nilai-bentuk]"
            ),
        ),
        (
            TautanKosong,
            "https://",
            (
                'tertulis "https://", '
                "seharusnya tautan http, https, atau mailto [nilai-bentuk]"
            ),
        ),
        (
            Tanggal,
            "30 Februari 2024",
            (
                'tertulis "30 Februari 2024", '
                "seharusnya tanggal yang ada dalam kalender [nilai-tanggal]"
            ),
        ),
        (Tanggal, None, "tertulis kosong, seharusnya tanggal [wajib-diisi]"),
        (
            Rupiah,
            "1,5 juta",
            (
                'tertulis "1,5 juta", seharusnya rupiah bulat, '
                "misalnya 1234567 atau Rp 1.234.567 [nilai-rupiah]"
            ),
        ),
        (
            Rupiah,
            SURVEI,
            (
                'tertulis "tidak diukur", seharusnya rupiah bulat, '
                "misalnya 1234567 atau Rp 1.234.567 [nilai-rupiah]"
            ),
        ),
        (RupiahKosong, None, "tertulis kosong, seharusnya rupiah bulat [wajib-diisi]"),
        (
            Bilangan,
            "12,5",
            'tertulis "12,5", seharusnya bilangan bulat [nilai-angka]',
        ),
        (
            Desimal,
            "5a",
            'tertulis "5a", seharusnya angka [nilai-angka]',
        ),
        (
            AngkaKosong,
            None,
            (
                "tertulis kosong, seharusnya angka, "
                "atau kosong dengan alasan [wajib-diisi]"
            ),
        ),
        (
            AngkaKosong,
            "90-80",
            (
                'tertulis "90-80", '
                "seharusnya rentang dari yang kecil ke yang besar [nilai-rentang]"
            ),
        ),
        (
            AngkaKosong,
            TANPA_ALASAN,
            (
                'tertulis "tidak diukur" tanpa alasan; '
                'tambahkan kunci "alasan" di sebelahnya [alasan-wajib]'
            ),
        ),
        (
            DaftarIdKosong,
            "ormas",
            "seharusnya daftar kode, misalnya [kode-1, kode-2] [wajib-diisi]",
        ),
        (
            DaftarIdKosong,
            ["Ormas"],
            (
                'tertulis "Ormas", seharusnya kode dari huruf kecil, angka, '
                "dan tanda hubung [nilai-kode]"
            ),
        ),
        (
            DaftarIdKosong,
            TANPA_ALASAN,
            (
                'tertulis "tidak diukur" tanpa alasan; '
                'tambahkan kunci "alasan" di sebelahnya [alasan-wajib]'
            ),
        ),
    ],
    ids=count(1),
)
def test_refuse(tipe: Any, raw: Any, harapan: str) -> None:
    """
    The field says what stands, what is expected, and which rule says so.
    """
    assert read(tipe, raw) == harapan


@pytest.mark.parametrize(
    ("alasan", "harapan"),
    [
        ("survei tidak diadakan", SURVEI),
        (" survei tidak diadakan. ", SURVEI),
        ({"realisasi": "survei tidak diadakan"}, SURVEI),
    ],
)
def test_alasan(alasan: str | dict[str, str], harapan: Kosong) -> None:
    """
    The reason stands beside the figure, for the mapping or for the key.
    """
    hasil = read_hasil({"realisasi": "tidak diukur", "alasan": alasan})

    assert hasil.realisasi == harapan


def test_alasan_by_key() -> None:
    """
    Two missing figures of a mapping have reasons of their own.
    """
    hasil = read_hasil(
        {
            "realisasi": "tidak diukur",
            "pegawai": "belum tersedia",
            "alasan": {"realisasi": "satu", "pegawai": "dua"},
        }
    )

    assert hasil.pegawai == Kosong(JenisKosong.BELUM_TERSEDIA, "dua")


@pytest.mark.parametrize("alasan", [{}, {"alasan": ""}, {"alasan": {"pegawai": "x"}}])
def test_alasan_missing(alasan: dict[str, Any]) -> None:
    """
    A figure cannot be missing without a reason of its own.
    """
    with pytest.raises(ValidationError) as tangkap:
        read_hasil({"realisasi": "tidak diukur", **alasan})

    assert say(tangkap.value) == (
        'tertulis "tidak diukur" tanpa alasan; '
        'tambahkan kunci "alasan" di sebelahnya [alasan-wajib]'
    )


def test_alasan_itself() -> None:
    """
    A reason that is the word of a kind is a text, not a missing figure.
    """
    hasil = read_hasil({"realisasi": "5", "alasan": "tidak diukur"})

    assert hasil.alasan == "tidak diukur"


def test_no_mapping() -> None:
    """
    What is no mapping is refused as such.
    """
    assert read(Hasil, "teks").endswith("[model_type]")


def test_unknown_key() -> None:
    """
    A key that the model does not know is refused.
    """
    with pytest.raises(ValidationError, match="extra_forbidden"):
        read_hasil({"realisasi": "5", "relisasi": "5"})


def test_frozen() -> None:
    """
    A document that was read cannot change.
    """
    hasil = read_hasil({"realisasi": "5"})

    with pytest.raises(ValidationError, match="frozen_instance"):
        hasil.realisasi = Decimal(6)


def test_scale_of_indikator() -> None:
    """
    A word is read by the scale of the indikator whose id stands beside it.
    """
    hasil = read_hasil({"realisasi": "WTP"}, {"opini": {"WTP": Decimal(4)}})

    assert hasil.realisasi == WTP


def test_scale_of_other_indikator() -> None:
    """
    The scale of another indikator does not read it.
    """
    with pytest.raises(ValidationError) as tangkap:
        read_hasil({"realisasi": "WTP"}, {"lain": {"WTP": Decimal(4)}})

    assert say(tangkap.value) == (
        'tertulis "WTP", seharusnya angka, atau kosong dengan alasan [nilai-angka]'
    )


@pytest.mark.parametrize("realisasi", ["wtp", "4", "Wajar Tanpa Pengecualian"])
def test_word_of_no_scale(realisasi: str) -> None:
    """
    A word that the scale does not have is refused with those that it has.
    """
    skala = {"opini": {"WTP": Decimal(4), "WDP": Decimal(3)}}

    with pytest.raises(ValidationError) as tangkap:
        read_hasil({"realisasi": realisasi}, skala)

    assert say(tangkap.value) == (
        f'tertulis "{realisasi}", seharusnya salah satu dari "WTP", "WDP" [nilai-skala]'
    )


def test_scale_and_missing() -> None:
    """
    With a scale a figure may be missing too.
    """
    hasil = read_hasil(
        {"realisasi": "tidak diukur", "alasan": "survei tidak diadakan"},
        {"opini": {"WTP": Decimal(4)}},
    )

    assert hasil.realisasi == SURVEI


@pytest.mark.parametrize(
    ("kunci", "isi", "harapan"),
    [
        ("target", {"2023": "5", "2024": "80-90"}, {2023: "5", 2024: "80-90"}),
        ("bulan", {"1": "5", "02": "6"}, {1: "5", 2: "6"}),
        ("versi", {"awal": "5"}, {"awal": "5"}),
        ("indikator", {"ormas-aktif": "5"}, {"ormas-aktif": "5"}),
    ],
)
def test_series(kunci: str, isi: dict[str, str], harapan: dict[Any, str]) -> None:
    """
    A series maps a year, a month, a version or an indikator to a figure.
    """
    rencana = Rencana.model_validate({kunci: isi})

    assert getattr(rencana, kunci) == {
        key: read(AngkaKosong, teks) for key, teks in harapan.items()
    }


@pytest.mark.parametrize(
    ("kunci", "key", "terbaca"),
    [
        ("target", "2023", 2023),
        ("bulan", "12", 12),
        ("versi", "awal", "awal"),
        ("indikator", "ormas-aktif", "ormas-aktif"),
    ],
)
def test_series_missing(kunci: str, key: str, terbaca: Any) -> None:
    """
    The reason of a missing figure stands inside the series and is no part of it.
    """
    isi = {key: "tidak diukur", "alasan": {key: "survei tidak diadakan"}}

    assert getattr(Rencana.model_validate({kunci: isi}), kunci) == {terbaca: SURVEI}


@pytest.mark.parametrize("kunci", ["target", "bulan", "versi", "indikator"])
def test_series_no_mapping(kunci: str) -> None:
    """
    A series that is no mapping is refused as such.
    """
    assert read(Rencana, {kunci: "5"}).endswith("[dict_type]")


def test_series_of_words() -> None:
    """
    Targets in words are read by the scale that stands before them.
    """
    rencana = Rencana.model_validate({"skala": {"WTP": "4"}, "target": {"2023": "WTP"}})

    assert rencana.target == {2023: WTP}


def test_series_of_broken_scale() -> None:
    """
    Where the scale itself cannot be read, the fault is told there too.
    """
    harapan = 'tertulis "x", seharusnya angka [nilai-angka]'

    assert read(Rencana, {"skala": {"WTP": "x"}, "target": {"2023": "5"}}) == harapan


def test_series_of_indikator_with_scale() -> None:
    """
    In an agreement each indikator is read by its own scale.
    """
    rencana = Rencana.model_validate(
        {"indikator": {"opini": "WTP", "ormas-aktif": "3"}},
        context={"skala": {"opini": {"WTP": Decimal(4)}}},
    )

    assert rencana.indikator == {"opini": WTP, "ormas-aktif": Decimal(3)}


def test_schema() -> None:
    """
    Every type has a schema, which editors of data files use.
    """
    schema = Rencana.model_json_schema()

    assert set(schema["properties"]) == set(Rencana.model_fields)
