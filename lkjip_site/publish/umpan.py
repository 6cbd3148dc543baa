"""The feed: editions of the reports and their corrections, as Atom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element, SubElement, tostring

from lkjip_site.kutipan import name_laporan
from lkjip_site.model.hasil import Hasil
from lkjip_site.publish.riwayat import Riwayat

ATOM = "http://www.w3.org/2005/Atom"
NAMA_BERKAS = "umpan.xml"


@dataclass(frozen=True)
class Butir:
    """One entry of the feed."""

    judul: str
    alamat: str
    """Full address; also the id of the entry, which never changes."""
    tanggal: date
    ringkasan: str


def list_butir(
    hasil: Hasil, riwayat: Riwayat, koreksi: Mapping[int, int], alamat: str
) -> Iterator[Butir]:
    """
    Go through the entries, the newest year first.

    Args:
        hasil: All years.
        riwayat: When the files of the data changed.
        koreksi: Year -> number of its corrections; none for a year without.
        alamat: Address of the site with a slash at its end.
    """
    for tahun in sorted(hasil.tahun, reverse=True):
        judul = name_laporan(hasil.instansi.nama_lengkap, tahun)
        status = hasil.tahun[tahun].laporan.status
        tanggal = riwayat.find(f"{tahun:04}/laporan.yml") or date(tahun, 12, 31)
        ringkasan = f"Data laporan tahun {tahun}, status {status}."
        yield Butir(judul, f"{alamat}{tahun}/", tanggal, ringkasan)
        if banyak := koreksi.get(tahun, 0):
            isi = f"{banyak} tempat dalam dokumen tercetak berbeda dari situs ini."
            tempat = f"{alamat}{tahun}/koreksi/"
            yield Butir(f"Koreksi atas {judul}", tempat, tanggal, isi)


def write_umpan(penerbit: str, alamat: str, daftar: Sequence[Butir]) -> bytes:
    """
    Write the feed.

    Args:
        penerbit: Full name of the agency.
        alamat: Its address with a slash at its end.
        daftar: The entries, in the order in which they shall stand.

    Returns:
        XML as UTF-8; it changes only with the entries.
    """
    akar = Element("feed", {"xmlns": ATOM, "xml:lang": "id"})
    _add(akar, "title", f"LKjIP {penerbit}")
    _add(akar, "id", alamat)
    SubElement(akar, "link", {"rel": "self", "href": f"{alamat}{NAMA_BERKAS}"})
    SubElement(akar, "link", {"rel": "alternate", "href": alamat})
    _add(akar, "updated", _write_waktu(max(satu.tanggal for satu in daftar)))
    _add(SubElement(akar, "author"), "name", penerbit)
    for satu in daftar:
        butir = SubElement(akar, "entry")
        _add(butir, "title", satu.judul)
        _add(butir, "id", satu.alamat)
        SubElement(butir, "link", {"rel": "alternate", "href": satu.alamat})
        _add(butir, "updated", _write_waktu(satu.tanggal))
        _add(butir, "summary", satu.ringkasan)
    isi: str = tostring(akar, "unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{isi}\n'.encode()


def _add(induk: Element, nama: str, teks: str) -> None:
    """Add an element with text."""
    SubElement(induk, nama).text = teks


def _write_waktu(tanggal: date) -> str:
    """Write a date as Atom wants it."""
    return f"{tanggal.isoformat()}T00:00:00Z"
