"""The page of completeness: requirements, the evaluation, and what is missing."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.kelengkapan import Jawaban, Kriteria
from lkjip_site.model.pemeriksaan import (
    Keadaan,
    Kelengkapan,
    KelompokKosong,
    Penilaian,
    PeringatanDiterima,
)
from lkjip_site.nilai import Kosong, shorten
from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.angka import format_tanggal
from lkjip_site.render.html import escape
from lkjip_site.render.kaidah import HALAMAN_KAIDAH
from lkjip_site.render.peta import Peta, page_of_table
from lkjip_site.render.teks import (
    Md,
    capitalize,
    enumerate_md,
    link_md,
    list_md,
    md,
)
from lkjip_site.table import Table

_TITIK_JALUR = re.compile(r"\.(?=[a-z])")
"""Between the keys of a place in the data."""
_BAGIAN = re.compile(r"\d+(?:-\d+)*")


def make_konteks_kelengkapan(
    hasil: HasilTahun,
    kelengkapan: Kelengkapan,
    tabel: Mapping[str, Table],
    peta: Peta,
) -> dict[str, Any]:
    """Give the functions that the page of completeness names."""
    halaman = _HalamanKelengkapan(hasil, kelengkapan, tabel, peta)
    fungsi: dict[str, Callable[..., object]] = {
        "kelengkapan": lambda: kelengkapan,
        "kalimat_kelengkapan": lambda: say_kelengkapan(kelengkapan),
        "daftar_belum_lengkap": halaman.list_open,
        "penilaian_syarat": halaman.render_penilaian,
        "kriteria_evaluasi": halaman.render_kriteria,
        "daftar_kosong": lambda: list(group_jenis(kelengkapan.kosong)),
        "daftar_diterima": lambda: list_diterima(kelengkapan.diterima, peta.asal),
    }
    return fungsi


def say_kelengkapan(kelengkapan: Kelengkapan) -> Md:
    """Count the requirements by state."""
    banyak = kelengkapan.count()
    bagian = [md("{} {}", n, str(keadaan)) for keadaan, n in banyak.items() if n]
    semua = len(kelengkapan.penilaian)
    return md("Dari {} hal yang diminta: {}.", semua, enumerate_md(bagian))


def list_diterima(daftar: Iterable[PeringatanDiterima], asal: str) -> Md:
    """
    List the peringatan that were accepted, those of one rule and reason together.

    Args:
        daftar: What was accepted.
        asal: Path of the page that the list stands on.
    """
    kelompok: dict[tuple[str, str], list[str]] = {}
    for satu in daftar:
        pesan = spell_path(satu.pesan)
        kelompok.setdefault((satu.aturan, satu.alasan), []).append(pesan)
    kaidah = posixpath.relpath(HALAMAN_KAIDAH, posixpath.dirname(asal))
    return list_md(
        md(
            "{}. Diterima: {}. Aturan: {}.",
            "; ".join(daftar_pesan),
            alasan.rstrip("."),
            link_md(aturan, f"{kaidah}#{aturan}"),
        )
        for (aturan, alasan), daftar_pesan in kelompok.items()
    )


def spell_path(pesan: str) -> str:
    """
    Write the place in the data, with which a message begins, as words.

    >>> spell_path('rencana_aksi ke-1.indikator "a".satuan: tertulis "b.c"')
    'rencana aksi ke-1, indikator "a", satuan: tertulis "b.c"'
    """
    letak, sela, isi = pesan.partition(": ")
    kata = _TITIK_JALUR.sub(", ", letak).replace("_", " ")
    return f"{kata}{sela}{isi}" if sela else pesan


@dataclass(frozen=True)
class JenisHilang:
    """What is missing in one way, as a list."""

    judul: Md
    banyak: int
    daftar: Md


def group_jenis(daftar: Iterable[KelompokKosong]) -> Iterator[JenisHilang]:
    """Go through the kinds of what is missing, each with its reasons and counts."""
    for jenis, isi in groupby(daftar, lambda satu: satu.kosong.jenis):
        milik = list(isi)
        banyak = sum(satu.banyak for satu in milik)
        judul = capitalize(md("{}", str(jenis)))
        yield JenisHilang(judul, banyak, list_md(map(_say_kelompok, milik)))


def _say_kelompok(kelompok: KelompokKosong) -> Md:
    """Say why some things are missing, how many, and which."""
    return md(
        "{} ({}): {}",
        capitalize(md("{}", kelompok.kosong.alasan)),
        kelompok.banyak,
        "; ".join(_say_milik(apa, milik) for apa, milik in kelompok.daftar.items()),
    )


def _say_milik(apa: str, milik: tuple[str, ...]) -> str:
    """Say what is missing, and of what."""
    return f"{apa} ({'; '.join(map(shorten, milik))})" if milik else apa


@dataclass(frozen=True)
class _HalamanKelengkapan:
    """The page of one year, seen from its address."""

    hasil: HasilTahun
    kelengkapan: Kelengkapan
    tabel: Mapping[str, Table]
    peta: Peta

    def list_open(self) -> Md:
        """List the requirements that are not met, by state, with links."""
        return list_md(
            md(
                "{}: {}",
                str(keadaan),
                enumerate_md([self._link_syarat(satu.syarat.id) for satu in milik]),
            )
            for keadaan in (Keadaan.BELUM, Keadaan.BELUM_DIJAWAB, Keadaan.SEBAGIAN)
            if (
                milik := [
                    satu
                    for satu in self.kelengkapan.penilaian
                    if satu.temuan.keadaan is keadaan
                ]
            )
        )

    def _link_syarat(self, id_syarat: str) -> Md:
        """Link to the block of a requirement."""
        return self.peta.link(id_syarat.upper(), self.peta.asal, id_syarat)

    def render_penilaian(self, satu: Penilaian) -> Md:
        """Give one judgement as a block of HTML that Markdown leaves alone."""
        syarat, keadaan = satu.syarat, satu.temuan.keadaan
        kelas = str(keadaan).replace(" ", "-")
        return Md(
            f'<div class="catatan syarat" id="{escape(syarat.id)}">\n'
            f"<h3>{escape(syarat.id.upper())} {escape(syarat.teks)}</h3>\n"
            f'<p><b class="keadaan {kelas}">{escape(str(keadaan))}</b> '
            f"{escape(satu.temuan.uraian)}</p>\n"
            f'<p class="catatan-kaki">{" ".join(self._list_facts(satu))}</p>\n'
            "</div>"
        )

    def _list_facts(self, satu: Penilaian) -> Iterator[str]:
        """Go through proof, who decided, and source of a judgement."""
        bukti = [self._link_bukti(teks) for teks in satu.syarat.bukti]
        if ada := [teks for teks in bukti if teks]:
            yield f"Bukti: {', '.join(ada)}."
        yield f"Ditentukan oleh: {self._say_penentu(satu)}."
        sumber = [self.kelengkapan.paket.sumber[key] for key in satu.syarat.sumber]
        yield f"Sumber: {escape('; '.join(sumber))}."

    def _say_penentu(self, satu: Penilaian) -> str:
        """Say who decided: the data, or which office when and on what."""
        if satu.jawaban:
            return _say_jawaban(satu.jawaban)
        if satu.temuan.keadaan is Keadaan.BELUM_DIJAWAB:
            return "petugas, belum dijawab"
        if satu.syarat.penentu == "orang" and satu.temuan.keadaan is not Keadaan.ADA:
            return "data, selama petugas belum menjawab"
        return "data"

    def _link_bukti(self, teks: str) -> str:
        """Link to a place of the site; empty where it does not exist."""
        halaman, _, jangkar = teks.partition("#")
        if halaman in self.tabel:
            table = self.tabel[halaman]
            path = page_of_table(table.tahun, table.id)
            return self._link(table.nomor or table.judul, path, table.jangkar)
        tahunan = f"{self.hasil.tahun}/{halaman}.md"
        path = tahunan if self.peta.has(tahunan) else f"{halaman}.md"
        judul = self.peta.halaman.get(path, "")
        return self._link(_name_jangkar(jangkar) or judul, path, jangkar)

    def _link(self, teks: str, path: str, jangkar: str) -> str:
        """Give a link in HTML; empty where the page does not exist."""
        if not self.peta.has(path):
            return ""
        alamat = find_alamat(self.peta.asal, path, jangkar)
        return f'<a href="{escape(alamat)}">{escape(teks)}</a>'

    def render_kriteria(self, kriteria: Kriteria) -> Md:
        """Give one criterion of the evaluation with the requirements that show it."""
        keadaan = {s.syarat.id: s.temuan.keadaan for s in self.kelengkapan.penilaian}
        bagian = [
            md("{} {}", self._link_syarat(satu), str(keadaan[satu]))
            for satu in kriteria.syarat
            if satu in keadaan
        ]
        bagian += [
            Md(teks) for satu in kriteria.bukti if (teks := self._link_bukti(satu))
        ]
        bagian = bagian or [Md("dinilai dari keterangan instansi, bukan dari laporan")]
        return md("{}: {}", kriteria.teks, Md(", ".join(bagian)))


def _say_jawaban(jawaban: Jawaban) -> str:
    """Say which office answered when, and what it names as proof."""
    bukti = escape(jawaban.bukti.rstrip("."))
    if not isinstance(jawaban.tautan, Kosong):
        bukti = f'<a href="{escape(jawaban.tautan)}">{bukti}</a>'
    kapan = format_tanggal(jawaban.tanggal)
    return f"{escape(jawaban.jabatan)}, {kapan}, dengan bukti {bukti}"


def _name_jangkar(jangkar: str) -> str:
    """
    Name a place on a page by its anchor.

    >>> _name_jangkar("s-3-1-2"), _name_jangkar("s-kata-pengantar")
    ('bagian 3.1.2', 'kata pengantar')
    """
    nama = jangkar.removeprefix("s-")
    if _BAGIAN.fullmatch(nama):
        return f"bagian {nama.replace('-', '.')}"
    return nama.replace("-", " ")
