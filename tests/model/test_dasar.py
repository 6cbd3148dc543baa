"""
The types of the fields: what each reads, and what it says of what it refuses.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

import pytest

from lkjip_site.model.dasar import (
    BELUM_DIISI,
    AngkaKosong,
    Bilangan,
    DaftarIdKosong,
    Desimal,
    Id,
    Rupiah,
    RupiahKosong,
    Tanggal,
    TanggalKosong,
    TautanKosong,
    Teks,
    TeksKosong,
    Uraian,
    Warna,
)
from lkjip_site.nilai import JenisKosong, Kosong, Rentang
from tests.model.bahan_dasar import SURVEI, read

TANPA_ALASAN = Kosong(JenisKosong.TIDAK_DIUKUR, "")


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
