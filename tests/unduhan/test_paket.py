"""
The data package says of each CSV what is true of it.
"""

import csv
import hashlib
import io
import json
from decimal import Decimal
from typing import Any

from lkjip_site.publish.paket import write_paket
from lkjip_site.publish.paket_tahun import PaketTahun
from tests.unduhan.bahan import make_paket


def describe(paket: PaketTahun) -> dict[str, Any]:
    """
    Read the description of a year.
    """
    isi: dict[str, Any] = json.loads(write_paket(paket))
    return isi


def test_fields() -> None:
    """
    A field has the type that holds for all its values; a range makes it text.
    """
    isi = describe(make_paket())
    tipe = {f["name"]: f["type"] for f in isi["resources"][0]["schema"]["fields"]}

    assert tipe == {
        "id": "string",
        "nama": "string",
        "realisasi_2022": "number",
        "capaian_2022": "number",
        "pagu": "integer",
        "tahun": "string",
        "rentang": "string",
    }


def test_field() -> None:
    """
    A field has title, unit and description.
    """
    isi = describe(make_paket())

    assert isi["resources"][0]["schema"]["fields"][3] == {
        "name": "capaian_2022",
        "title": "Tahun 2022: Capaian",
        "type": "number",
        "unit": "%",
        "description": "Perbandingan realisasi dengan target atau pagu, dalam persen. "
        "Tahun 2022.",
    }


def test_no_licence() -> None:
    """
    While the agency has chosen no licence, none is claimed and a note says so.
    """
    isi = describe(make_paket())

    assert "licenses" not in isi
    assert isi["license_note"].startswith("Lisensi data belum ditetapkan")


def test_licence() -> None:
    """
    A chosen licence is named.
    """
    isi = describe(make_paket(lisensi="CC BY 4.0"))

    assert isi["licenses"] == [{"name": "CC-BY-4.0", "title": "CC BY 4.0"}]
    assert "license_note" not in isi


def test_address() -> None:
    """
    The address stands where the site has one, also in the citation.
    """
    isi = describe(make_paket(alamat="https://contoh.example/"))

    assert isi["homepage"] == "https://contoh.example/2023/"
    assert isi["citation"] == (
        "Badan Andai Kabupaten Andai. Laporan Kinerja (LKjIP) Badan Andai Kabupaten "
        "Andai Tahun 2023, data terbuka. Edisi abc1234. "
        "https://contoh.example/2023/"
    )


def test_hash_by_hand() -> None:
    """
    Size and hash are those of the bytes that are published.
    """
    paket = make_paket()
    (satu, _) = describe(paket)["resources"]
    isi = paket.berkas["tabel-3.3.csv"]

    assert satu["hash"] == "sha256:" + hashlib.sha256(isi).hexdigest()
    assert satu["bytes"] == len(isi)


def test_csv_value() -> None:
    """
    A number is read back as it was computed.
    """
    isi = make_paket().berkas["tabel-3.3.csv"].decode("utf-8")
    baris = list(csv.DictReader(io.StringIO(isi)))

    assert Decimal(baris[0]["capaian_2022"]) == Decimal("33.33")
