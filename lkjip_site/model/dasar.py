"""Base of all documents, and the types of their fields."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainValidator,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from lkjip_site.nilai import (
    JenisKosong,
    Kosong,
    NilaiError,
    Rentang,
    Tingkat,
    Ukuran,
    parse_angka,
    parse_rentang,
    parse_rupiah,
    parse_tanggal,
    read_kosong,
)

MAKS_TEKS = 1_000
"""Longest text on one line, in letters; the longest of the first report has 403."""
MAKS_URAIAN = 40_000
"""Longest text of several paragraphs: some twenty pages."""
MAKS_ID = 80
"""Longest code: it is an address and the name of a file."""
BELUM_DIISI = Kosong(JenisKosong.BELUM_TERSEDIA, "belum diisi")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_WARNA = re.compile(r"#[0-9a-fA-F]{6}")
_TAUTAN = re.compile(r"(https?://\w|mailto:\w[^@]*@\w)[^\s<>\"'\\]*")


class Dasar(BaseModel):
    """A mapping of a data file: unknown keys are refused, nothing changes."""

    # Most models are only parts of others: their own validators are never asked.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Beralasan(Dasar):
    """
    A mapping in which a figure may be missing.

    The word of its kind stands in place of the figure, and `alasan` beside
    it: one sentence for the whole mapping, or one per key.
    """

    alasan: str | dict[str, str] = ""

    @model_validator(mode="before")
    @classmethod
    def _attach_alasan(cls, raw: Any) -> Any:
        """Turn the words of missing figures into Kosong, before any typing."""
        return attach_alasan(raw) if isinstance(raw, dict) else raw


def attach_alasan(raw: dict[str, Any]) -> dict[str, Any]:
    """Replace the word of each missing figure by a Kosong with its alasan."""
    alasan = raw.get("alasan") or ""
    return {
        key: _as_kosong(key, nilai, alasan) if key != "alasan" else nilai
        for key, nilai in raw.items()
    }


def _as_kosong(key: str, nilai: Any, alasan: Any) -> Any:
    """Give a Kosong for the word of a missing figure, else the value itself."""
    jenis = read_kosong(nilai) if isinstance(nilai, str) else None
    if jenis is None:
        return nilai
    sendiri = alasan.get(key, "") if isinstance(alasan, Mapping) else alasan
    return Kosong(jenis, str(sendiri).strip().rstrip("."))


def fail(error: NilaiError) -> PydanticCustomError:
    """Hand a fault of a value to pydantic, with the id of its rule."""
    return PydanticCustomError(error.aturan, "{pesan}", {"pesan": str(error)})


def _checked_kosong(nilai: Kosong) -> Kosong:
    """Refuse a missing figure without a reason."""
    if not nilai.alasan:
        raise PydanticCustomError(
            "alasan-wajib",
            "{pesan}",
            {
                "pesan": f'tertulis "{nilai.jenis}" tanpa alasan; '
                'tambahkan kunci "alasan" di sebelahnya'
            },
        )
    _limit(nilai.alasan, MAKS_TEKS)
    return nilai


def _limit(teks: str, maks: int) -> str:
    """Give a text back unless it is longer than any that was meant."""
    if len(teks) > maks:
        raise PydanticCustomError(
            "nilai-panjang",
            "{pesan}",
            {"pesan": f"tertulis {len(teks)} huruf, seharusnya paling banyak {maks}"},
        )
    return teks


def require_text(nilai: Any, seharusnya: str) -> str:
    """Give the text of a scalar; a list, a mapping or nothing is refused."""
    if isinstance(nilai, Kosong):
        nilai = str(nilai.jenis)
    if not isinstance(nilai, str) or not nilai.strip():
        tertulis = "kosong" if nilai in (None, "") else "daftar atau kelompok"
        raise PydanticCustomError(
            "wajib-diisi",
            "{pesan}",
            {"pesan": f"tertulis {tertulis}, seharusnya {seharusnya}"},
        )
    return nilai


def _parse_teks(nilai: Any) -> str:
    return _limit(" ".join(require_text(nilai, "teks").split()), MAKS_TEKS)


def _parse_teks_kosong(nilai: Any) -> str | Kosong:
    if nilai is None:
        return BELUM_DIISI
    return _checked_kosong(nilai) if isinstance(nilai, Kosong) else _parse_teks(nilai)


def _parse_uraian(nilai: Any) -> str | Kosong:
    if nilai is None:
        return BELUM_DIISI
    if isinstance(nilai, Kosong):
        return _checked_kosong(nilai)
    return _limit(require_text(nilai, "teks").strip(), MAKS_URAIAN)


def _parse_id(nilai: Any) -> str:
    teks = require_text(nilai, "kode").strip()
    if not _ID.fullmatch(teks):
        raise fail(
            NilaiError(
                teks,
                "kode dari huruf kecil, angka, dan tanda hubung",
                aturan="nilai-kode",
            )
        )
    return _limit(teks, MAKS_ID)


def _parse_pattern(nilai: Any, pola: re.Pattern[str], seharusnya: str) -> str:
    teks = _limit(require_text(nilai, seharusnya).strip(), MAKS_TEKS)
    if not pola.fullmatch(teks):
        raise fail(NilaiError(teks, seharusnya, aturan="nilai-bentuk"))
    return teks


def _parse_warna(nilai: Any) -> str:
    return _parse_pattern(nilai, _WARNA, "warna seperti #0b5394").lower()


def _parse_tautan(nilai: Any) -> str | Kosong:
    if isinstance(nilai, Kosong):
        return _checked_kosong(nilai)
    return _parse_pattern(nilai, _TAUTAN, "tautan http, https, atau mailto")


def _parse_tanggal_kosong(nilai: Any) -> date | Kosong:
    if nilai is None:
        return BELUM_DIISI
    return (
        _checked_kosong(nilai) if isinstance(nilai, Kosong) else _parse_tanggal(nilai)
    )


def _parse_tanggal(nilai: Any) -> date:
    try:
        return parse_tanggal(require_text(nilai, "tanggal"))
    except NilaiError as error:
        raise fail(error) from None


def _parse_rupiah_kosong(nilai: Any) -> int | Kosong:
    return _checked_kosong(nilai) if isinstance(nilai, Kosong) else _parse_rupiah(nilai)


def _parse_rupiah(nilai: Any) -> int:
    try:
        return parse_rupiah(require_text(nilai, "rupiah bulat"))
    except NilaiError as error:
        raise fail(error) from None


def _parse_desimal(nilai: Any) -> Decimal:
    try:
        return parse_angka(require_text(nilai, "angka"))
    except NilaiError as error:
        # Of a figure that must be there no kind of missing can be told.
        pesan = str(error).removesuffix(", atau kosong dengan alasan")
        raise PydanticCustomError(error.aturan, "{pesan}", {"pesan": pesan}) from None


def _parse_bilangan(nilai: Any) -> int:
    desimal = _parse_desimal(nilai)
    if desimal != desimal.to_integral_value():
        raise fail(NilaiError(nilai, "bilangan bulat", aturan="nilai-angka"))
    return int(desimal)


def parse_ukuran(nilai: Any, skala: Mapping[str, Decimal]) -> Ukuran:
    """
    Read a target or a realisasi.

    Args:
        nilai: Text of the scalar, or the Kosong that already replaced it.
        skala: Words of the scale of the indikator; empty where it has none.

    Raises:
        PydanticCustomError: It can be read as none of the forms of Ukuran.
    """
    if isinstance(nilai, Kosong):
        return _checked_kosong(nilai)
    teks = require_text(nilai, "angka, atau kosong dengan alasan").strip()
    if skala:
        return _parse_tingkat(teks, skala)
    try:
        return parse_rentang(teks) or parse_angka(teks)
    except NilaiError as error:
        raise fail(error) from None


def _parse_tingkat(teks: str, skala: Mapping[str, Decimal]) -> Tingkat:
    """Find a word in the scale of its indikator."""
    if teks in skala:
        return Tingkat(teks, skala[teks])
    daftar = ", ".join(f'"{label}"' for label in skala)
    raise fail(NilaiError(teks, f"salah satu dari {daftar}", aturan="nilai-skala"))


def _parse_ukuran_field(nilai: Any, info: ValidationInfo) -> Ukuran:
    """Read a field that stands beside the `id` of its indikator."""
    return parse_ukuran(nilai, skala_of(info, info.data.get("id")))


def _parse_angka_kosong(nilai: Any) -> Ukuran:
    return parse_ukuran(nilai, {})


def skala_of(info: ValidationInfo, id_indikator: Any) -> Mapping[str, Decimal]:
    """Find the scale of words of an indikator in the context of the reading."""
    skala: Mapping[str, Mapping[str, Decimal]] = (info.context or {}).get("skala", {})
    return skala.get(id_indikator, {})


def _split_series(nilai: Any) -> Any:
    """Attach the reasons of a mapping of figures and take `alasan` out of it."""
    if not isinstance(nilai, dict):
        return nilai
    lengkap = attach_alasan(nilai)
    lengkap.pop("alasan", None)
    return lengkap


def _parse_by_tahun(nilai: Any, info: ValidationInfo) -> Any:
    """Read a mapping year -> figure with the scale that stands beside it."""
    if not isinstance(nilai, dict):
        return nilai
    skala = info.data.get("skala") or {}
    return {key: Terbaca(isi, skala) for key, isi in _split_series(nilai).items()}


def _parse_daftar_id(nilai: Any) -> tuple[str, ...] | Kosong:
    if isinstance(nilai, Kosong):
        return _checked_kosong(nilai)
    if not isinstance(nilai, list):
        raise PydanticCustomError(
            "wajib-diisi",
            "{pesan}",
            {"pesan": "seharusnya daftar kode, misalnya [kode-1, kode-2]"},
        )
    return tuple(_parse_id(isi) for isi in nilai)


def _parse_by_indikator(nilai: Any, info: ValidationInfo) -> Any:
    """Read a mapping indikator -> figure, each with the scale of its indikator."""
    if not isinstance(nilai, dict):
        return nilai
    return {
        key: Terbaca(isi, skala_of(info, key))
        for key, isi in _split_series(nilai).items()
    }


class Terbaca:
    """A raw figure together with the scale that reads it."""

    def __init__(self, isi: Any, skala: Mapping[str, Decimal]) -> None:
        """Keep both until pydantic reaches the value, so that the place is known."""
        self.isi = isi
        self.skala = skala


def _parse_terbaca(nilai: Any) -> Ukuran:
    return parse_ukuran(nilai.isi, nilai.skala)


_ANGKA_SKEMA = WithJsonSchema({"type": ["string", "number"]})
_TEKS_SKEMA = WithJsonSchema({"type": ["string", "number", "boolean"]})

Teks = Annotated[str, PlainValidator(_parse_teks), _TEKS_SKEMA]
"""Text on one line; white space is folded."""
TeksKosong = Annotated[str | Kosong, PlainValidator(_parse_teks_kosong), _TEKS_SKEMA]
"""Text, or the reason why it is not there."""
Uraian = Annotated[str | Kosong, PlainValidator(_parse_uraian), _TEKS_SKEMA]
"""Text of several paragraphs, or the reason why it is not there."""
Id = Annotated[str, PlainValidator(_parse_id), WithJsonSchema({"type": "string"})]
"""A code that is also an address: it never changes."""
Warna = Annotated[str, PlainValidator(_parse_warna), WithJsonSchema({"type": "string"})]
TautanKosong = Annotated[str | Kosong, PlainValidator(_parse_tautan), _TEKS_SKEMA]
"""An address with http, https or mailto, or the reason why there is none."""
Tanggal = Annotated[date, PlainValidator(_parse_tanggal), _TEKS_SKEMA]
TanggalKosong = Annotated[
    date | Kosong, PlainValidator(_parse_tanggal_kosong), _TEKS_SKEMA
]
Rupiah = Annotated[int, PlainValidator(_parse_rupiah), _ANGKA_SKEMA]
"""Whole rupiah."""
RupiahKosong = Annotated[
    int | Kosong, PlainValidator(_parse_rupiah_kosong), _ANGKA_SKEMA
]
Bilangan = Annotated[int, PlainValidator(_parse_bilangan), _ANGKA_SKEMA]
Desimal = Annotated[Decimal, PlainValidator(_parse_desimal), _ANGKA_SKEMA]
UkuranField = Annotated[
    Decimal | Rentang | Tingkat | Kosong,
    PlainValidator(_parse_ukuran_field),
    _ANGKA_SKEMA,
]
"""A figure of the indikator whose `id` stands before it in the same mapping."""
AngkaKosong = Annotated[
    Decimal | Rentang | Tingkat | Kosong,
    PlainValidator(_parse_angka_kosong),
    _ANGKA_SKEMA,
]
"""A figure, or the reason why it is not there."""
AngkaByTahun = Annotated[dict[Bilangan, AngkaKosong], BeforeValidator(_split_series)]
"""Year or month -> figure; `alasan` may stand among the keys."""
AngkaById = Annotated[dict[Id, AngkaKosong], BeforeValidator(_split_series)]
_UkuranTerbaca = Annotated[
    Decimal | Rentang | Tingkat | Kosong, PlainValidator(_parse_terbaca), _ANGKA_SKEMA
]
UkuranByTahun = Annotated[
    dict[Bilangan, _UkuranTerbaca], BeforeValidator(_parse_by_tahun)
]
"""Year -> target of the indikator whose `skala` stands before it."""
UkuranByIndikator = Annotated[
    dict[Id, _UkuranTerbaca], BeforeValidator(_parse_by_indikator)
]
"""Id of an indikator -> its figure; `alasan` may stand among the keys."""
DaftarIdKosong = Annotated[
    tuple[str, ...] | Kosong,
    PlainValidator(_parse_daftar_id),
    WithJsonSchema({"type": ["array", "string"], "items": {"type": "string"}}),
]
"""Ids, or the reason why none is given."""
