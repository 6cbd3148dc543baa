"""
Compare the tables of a finished site: page, CSV and JSON.

Every `find_...` gives what is wrong, a line for each fault; [] is good.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.situs.pembaca import Situs, list_links
from tests.situs.pohon import Elemen

_ANGKA_DATA = r"(-?\d+(?:\.\d+)?)"
_SEL_DATA = re.compile(rf"{_ANGKA_DATA}(?:-{_ANGKA_DATA})?")
_ANGKA_INDONESIA = r"(−?\d{1,3}(?:\.\d{3})*(?:,\d+)?)"
_SEL_INDONESIA = re.compile(rf"(?:Rp)?{_ANGKA_INDONESIA}(?:–{_ANGKA_INDONESIA})?%?")
_KE_DATA = str.maketrans({"−": "-", ".": None, ",": "."})


@dataclass(frozen=True)
class Tabel:
    """
    One table of a page, and its data file.
    """

    alamat: str
    """
    Address of its page.
    """
    blok: Elemen = field(repr=False)
    data: dict[str, Any] = field(repr=False)
    """
    Its JSON.
    """

    @property
    def jangkar(self) -> str:
        """
        Give the anchor of the table.
        """
        return self.blok.atribut["id"]

    @property
    def judul(self) -> str:
        """
        Give its caption.
        """
        return self.blok.find("caption")[0].text()

    @cached_property
    def kepala(self) -> list[str]:
        """
        Give the head of each column, those under a group in its place.
        """
        atas, *bawah = self.blok.find("thead")[0].find("tr")
        sisa = iter(bawah[0].find("th") if bawah else [])
        daftar: list[Elemen] = []
        for satu in atas.find("th"):
            anggota = int(satu.atribut.get("colspan", "0"))
            daftar += [next(sisa) for _ in range(anggota)] if anggota else [satu]
        return [satu.text() for satu in daftar]

    @cached_property
    def baris(self) -> dict[str, list[str]]:
        """
        Give the texts of the cells by the anchor of their row.
        """
        return {
            tr.atribut["id"]: [read_cell(sel) for sel in tr.find("td", "th")]
            for tr in self.blok.find("tbody")[0].find("tr")
        }

    def notes(self) -> list[str]:
        """
        Give the lines under the table.
        """
        return self.blok.find(kelas="tabel-kaki")[0].lines()


def read_cell(sel: Elemen) -> str:
    """
    Give the text of a cell, without the letter of a reason or the sign of a correction.
    """
    return " ".join(_without_signs(sel).text().split())


def _without_signs(elemen: Elemen) -> Elemen:
    """
    Copy an element without the letters and signs in it.
    """
    isi = [
        _without_signs(anak) if isinstance(anak, Elemen) else anak
        for anak in elemen.isi
        if not (isinstance(anak, Elemen) and _is_sign(anak))
    ]
    return Elemen(elemen.nama, elemen.atribut, isi)


def _is_sign(elemen: Elemen) -> bool:
    """
    Tell whether an element only leads to a reason or a correction.
    """
    return elemen.nama == "sup" or elemen.atribut.get("class") == "k"


def list_tables(situs: Situs) -> list[Tabel]:
    """
    List the tables of all pages, in reading order.
    """
    return [
        Tabel(alamat, blok, _read_json(situs, alamat, blok))
        for alamat, halaman in situs.halaman.items()
        for blok in halaman.akar.find(kelas="tabel-blok")
    ]


def _read_json(situs: Situs, alamat: str, blok: Elemen) -> dict[str, Any]:
    """
    Read the data file that a table links to.
    """
    tautan = [e.atribut["href"] for e in blok.find("a") if e.text() == "JSON"]
    tujuan = situs.resolve(alamat, tautan[0])
    assert tujuan is not None, f"{alamat}: {tautan[0]} di luar situs"
    isi: dict[str, Any] = json.loads((situs.folder / tujuan[0]).read_text("utf-8"))
    return isi


def find_page_differences(situs: Situs) -> list[str]:
    """
    Find heads, rows and cells in which a page differs from its JSON.
    """
    return [
        f"{tabel.alamat}#{tabel.jangkar}: {beda}"
        for tabel in list_tables(situs)
        for beda in _compare_page(tabel)
    ]


def _compare_page(tabel: Tabel) -> Iterator[str]:
    """
    Compare one table of a page with its JSON.
    """
    judul = [satu["judul"] for satu in tabel.data["kolom"]]
    if [_strip_unit(k, j) for k, j in zip(tabel.kepala, judul, strict=True)] != judul:
        yield f"kepala {tabel.kepala} dan {judul}"
    baris = {
        f"{tabel.jangkar}-{satu['id']}": [
            " ".join(sel["tampil"].split()) for sel in satu["sel"].values()
        ]
        for satu in tabel.data["baris"]
    }
    if list(tabel.baris) != list(baris):
        yield f"baris {list(tabel.baris)} dan {list(baris)}"
    for id_baris, isi in tabel.baris.items():
        if isi != baris.get(id_baris):
            yield f"{id_baris}: {isi} dan {baris.get(id_baris)}"


def _strip_unit(kepala: str, judul: str) -> str:
    """
    Take the unit that the page adds to a head away: `Jumlah (Rp)`.
    """
    return judul if kepala.startswith(f"{judul} (") else kepala


def find_unlinked_files(situs: Situs) -> list[str]:
    """
    Find data files that no page leads to.
    """
    dituju = {
        tujuan[0]
        for alamat, halaman in situs.halaman.items()
        for _, tautan in list_links(halaman)
        if (tujuan := situs.resolve(alamat, tautan)) is not None
    }
    berkas = (p.relative_to(situs.folder) for p in situs.folder.glob("**/data/*.*"))
    return sorted({s.as_posix() for s in berkas if s.suffix != ".html"} - dituju)


def list_data_files(situs: Situs) -> list[Path]:
    """
    List the JSON files of all tables and series.
    """
    semua = situs.folder.glob("**/data/*.json")
    return sorted(satu for satu in semua if satu.name != "datapackage.json")


def find_csv_differences(situs: Situs) -> list[str]:
    """
    Find keys, rows and values in which a CSV differs from its JSON.
    """
    return [
        f"{path.relative_to(situs.folder).as_posix()}: {beda}"
        for path in list_data_files(situs)
        for beda in _compare_csv(path)
    ]


def _compare_csv(path: Path) -> Iterator[str]:
    """
    Compare the two data files of one table.
    """
    data = json.loads(path.read_text("utf-8"))
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as berkas:
        kepala, *baris = csv.reader(berkas, strict=True)
    keys = [satu["key"] for satu in data["kolom"]]
    if kepala not in (keys, ["id", *keys]):
        yield f"kolom {kepala} dan {keys}"
    if len(baris) != len(data["baris"]):
        yield f"{len(baris)} baris dan {len(data['baris'])}"
    for isi, satu in zip(baris, data["baris"], strict=False):
        sel_csv = dict(zip(kepala, isi, strict=True))
        if "id" not in keys and sel_csv["id"] != satu["id"]:
            yield f"{sel_csv['id']} dan {satu['id']}"
        for key, sel in satu["sel"].items():
            if not is_same_value(sel_csv[key], sel):
                yield f"{satu['id']}.{key}: {sel_csv[key]!r} dan {sel}"


def is_same_value(teks_csv: str, sel: dict[str, str | None]) -> bool:
    """
    Tell whether a value of CSV is the exact one of JSON, rounded, and the one shown.
    """
    nilai, tampil = sel["nilai"], sel["tampil"]
    if nilai is None:
        return teks_csv == "" and bool(tampil) and bool(sel["alasan"])
    if sel["alasan"] is not None:
        return False
    terbaca, tepat = read_figures(teks_csv), read_figures(nilai)
    if not terbaca or not tepat:
        return teks_csv == nilai == tampil
    terlihat = read_figures_indonesia(tampil or "")
    if not terlihat:
        return teks_csv == nilai == tampil
    return _is_rounded(tepat, terbaca) and _is_rounded(terbaca, terlihat)


def read_figures(teks: str) -> list[Decimal]:
    """
    Read a figure of a data file, or the two of a range; [] for any other text.
    """
    cocok = _SEL_DATA.fullmatch(teks)
    return [Decimal(satu) for satu in cocok.groups() if satu] if cocok else []


def read_figures_indonesia(teks: str) -> list[Decimal]:
    """
    Read a figure or a range in Indonesian notation; [] for any other text.
    """
    cocok = _SEL_INDONESIA.fullmatch(teks)
    if cocok is None:
        return []
    angka = (satu.translate(_KE_DATA) for satu in cocok.groups() if satu)
    return [Decimal(satu) for satu in angka]


def _is_rounded(daftar_nilai: list[Decimal], daftar_bulat: list[Decimal]) -> bool:
    """
    Tell whether figures are others, rounded half up to the places that they have.
    """
    pasangan = zip(daftar_nilai, daftar_bulat, strict=True)
    return all(
        nilai.quantize(bulat, ROUND_HALF_UP) == bulat for nilai, bulat in pasangan
    )


def find_layout_faults(situs: Situs) -> list[str]:
    """
    Find tables without what a reader or a screen reader needs.
    """
    return [
        f"{tabel.alamat}#{tabel.jangkar}: {salah}"
        for tabel in list_tables(situs)
        for salah in _check_layout(situs, tabel)
    ]


def _find_data(tabel: Tabel, data: dict[str, Any]) -> str:
    """
    Give where the data of a table stands, by the page that it is on.
    """
    if data["id"] == "seri":
        return f"data/{tabel.alamat.rstrip('/')}"
    if tabel.alamat.startswith("program/"):
        return f"data/{tabel.alamat}{data['id']}"
    return f"{data['tahun']}/data/{data['id']}"


def _list_downloads(tabel: Tabel, data: dict[str, Any]) -> list[str]:
    """
    List the files that a table must offer: a table of a year its workbook too.
    """
    milik, tahun = _find_data(tabel, data), data["tahun"]
    buku = f"{tahun}/data/lkjip-{tahun}.xlsx"
    return [
        f"{milik}.csv",
        f"{milik}.json",
        *([buku] if milik.startswith(f"{tahun}/") else []),
    ]


def _check_layout(situs: Situs, tabel: Tabel) -> Iterator[str]:
    """
    Check one table: caption, heads, source, rules, downloads, units.
    """
    data, kaki = tabel.data, tabel.notes()
    if not tabel.judul.startswith(data["judul"]):
        yield f"judul {tabel.judul}"
    lingkup = [th.atribut.get("scope") for th in tabel.blok.find("th")]
    if not set(lingkup) <= {"col", "colgroup", "row"}:
        yield f"scope {lingkup}"
    if lingkup.count("row") != len(data["baris"]):
        yield f"{lingkup.count('row')} kepala baris untuk {len(data['baris'])} baris"
    if f"Sumber: {data['sumber']}" not in kaki:
        yield f"tanpa sumber {data['sumber']}"
    tujuan = [
        situs.resolve(tabel.alamat, e.atribut["href"]) for e in tabel.blok.find("a")
    ]
    aturan = [satu[1] for satu in tujuan if satu and satu[0] == "metodologi/"]
    if aturan != data["aturan"]:
        yield f"aturan {aturan} dan {data['aturan']}"
    unduhan = [s[0] for s in tujuan if s and s[0].endswith((".csv", ".json", ".xlsx"))]
    if unduhan != _list_downloads(tabel, data):
        yield f"unduhan {unduhan}"
    for kolom, kepala in zip(data["kolom"], tabel.kepala, strict=True):
        if not _has_unit(tabel, kolom, kepala):
            yield f"kolom {kolom['key']} tanpa satuan"


def _has_unit(tabel: Tabel, kolom: dict[str, str], kepala: str) -> bool:
    """
    Tell whether the unit of a column stands in its head, its cells or the caption.
    """
    satuan = kolom["satuan"]
    if satuan == "rupiah":
        return "Rp" in kepala or tabel.judul.endswith("dalam rupiah")
    sel = [baris["sel"][kolom["key"]] for baris in tabel.data["baris"]]
    berangka = [satu["tampil"] for satu in sel if satu["nilai"] is not None]
    return satuan in kepala or all(satu.endswith(satuan) for satu in berangka)


def find_unexplained(situs: Situs) -> list[str]:
    """
    Find missing figures whose reason does not stand under their table.
    """
    return [
        f"{tabel.alamat}#{tabel.jangkar}: {sel['alasan']}"
        for tabel in list_tables(situs)
        for baris in tabel.data["baris"]
        for sel in baris["sel"].values()
        if sel["alasan"] and not any(sel["alasan"] in satu for satu in tabel.notes())
    ]
