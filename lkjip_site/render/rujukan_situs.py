"""What the pages of the whole site may refer to: years, chapters, rules, downloads."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from typing import Any

from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.instansi import Aturan, Kelas
from lkjip_site.nilai import Kosong
from lkjip_site.render import kalimat
from lkjip_site.render.angka import format_angka
from lkjip_site.render.arsip import list_arsip
from lkjip_site.render.contoh import find_contoh
from lkjip_site.render.dokumen_kalimat import say_dokumen, say_resmi
from lkjip_site.render.peta import JUDUL_HALAMAN, Peta
from lkjip_site.render.teks import Md, as_md, enumerate_md, link_md, list_md, md

SERI = ("indikator", "anggaran")
"""Series over all years that can be downloaded."""


def make_konteks_situs(semua: Hasil, hasil: HasilTahun, peta: Peta) -> dict[str, Any]:
    """Give the functions about the whole site, seen from a page of one year."""
    situs = _Situs(semua, hasil, peta)
    daftar: dict[str, Callable[..., object]] = {
        "daftar_bab": situs.daftar_bab,
        "daftar_isi": situs.daftar_isi,
        "daftar_tahun": situs.daftar_tahun,
        "daftar_arsip": lambda: list_arsip(semua, peta),
        "daftar_tahun_lain": situs.daftar_tahun_lain,
        "unduhan_seri": situs.unduhan_seri,
        "daftar_aturan": lambda: list(hasil.aturan.values()),
        "baris_kelas": situs.baris_kelas,
        "contoh": lambda satu: find_contoh(hasil, satu),
        "sumber_aturan": situs.sumber_aturan,
        "aturan_lama": situs.aturan_lama,
        "tautan_luar": situs.tautan_luar,
        "ada_isi": lambda nilai: not isinstance(nilai, Kosong),
        "kalimat_dokumen": lambda: say_dokumen(hasil),
        "dokumen_singkat": lambda: say_resmi(hasil),
    }
    return daftar


class _Situs:
    """One page's view of the site."""

    def __init__(self, semua: Hasil, hasil: HasilTahun, peta: Peta) -> None:
        self.semua = semua
        self.hasil = hasil
        self.peta = peta

    def _bab(self) -> Iterator[Md]:
        """Go through links to the chapters of the year."""
        for nama in JUDUL_HALAMAN:
            path = f"{self.hasil.tahun}/{nama}.md"
            if self.peta.has(path):
                yield self.peta.link(JUDUL_HALAMAN[nama], path)

    def daftar_bab(self) -> Md:
        """Name the chapters of the year in a line."""
        return enumerate_md(list(self._bab()))

    def daftar_isi(self) -> Md:
        """List the chapters of the year."""
        return list_md(self._bab())

    def daftar_tahun(self) -> Md:
        """List all years with their result, newest first."""
        return list_md(
            self._say_tahun(self.semua.tahun[tahun])
            for tahun in sorted(self.semua.tahun, reverse=True)
        )

    def daftar_tahun_lain(self) -> Md:
        """List the newest year and the neighbours of this one, then the archive."""
        urut = sorted(self.semua.tahun)
        di = urut.index(self.hasil.tahun)
        dekat = {urut[-1], *urut[max(di - 1, 0) : di + 2]} - {self.hasil.tahun}
        daftar = [
            self._say_tahun(self.semua.tahun[tahun])
            for tahun in sorted(dekat, reverse=True)
        ]
        arsip = md("Semua tahun: {}.", self.peta.link("arsip", "arsip.md"))
        return list_md([*daftar, arsip])

    def _say_tahun(self, hasil: HasilTahun) -> Md:
        """Link a year and say its result."""
        tautan = self.peta.link(hasil.tahun, f"{hasil.tahun}/index.md")
        status = hasil.laporan.status
        return md("{} ({}). {}", tautan, status, kalimat.say_hasil(hasil))

    def unduhan_seri(self) -> Md:
        """Link the series over all years as CSV and JSON."""
        asal = posixpath.dirname(self.peta.asal) or "."
        daftar = [
            link_md(f"{nama}.{akhir}", posixpath.relpath(f"data/{nama}.{akhir}", asal))
            for nama in SERI
            for akhir in ("csv", "json")
        ]
        return enumerate_md(daftar)

    def baris_kelas(self, id_aturan: str) -> list[Md]:
        """Say the limits of each class, and how the source prints them."""
        aturan = self.hasil.aturan[id_aturan]
        atas: Kelas | None = None
        baris = []
        for kelas in aturan.kelas:
            baris.append(_say_kelas(aturan, kelas, atas))
            atas = kelas
        return baris

    def sumber_aturan(self, id_aturan: str) -> Md:
        """Say where a rule comes from and from which year it holds."""
        aturan = self.hasil.aturan[id_aturan]
        return md(
            "Sumber: {}. Berlaku mulai tahun {}.",
            aturan.sumber.rstrip("."),
            aturan.berlaku_mulai,
        )

    def aturan_lama(self, id_aturan: str) -> list[Md]:
        """Say by which other rules of the same id the older years were measured."""
        tahun_by_aturan: dict[int, tuple[Aturan, list[int]]] = {}
        for tahun, hasil in self.semua.tahun.items():
            aturan = hasil.aturan[id_aturan]
            if aturan is not self.hasil.aturan[id_aturan]:
                tahun_by_aturan.setdefault(id(aturan), (aturan, []))[1].append(tahun)
        return [_say_lama(aturan, ta) for aturan, ta in tahun_by_aturan.values()]

    def tautan_luar(self, alamat: str | Kosong) -> Md:
        """Link an address of the agency; say why where there is none."""
        if isinstance(alamat, Kosong):
            return kalimat.say_kosong(alamat)
        # The type TautanKosong admits no sign that could end the address.
        return link_md(as_md(alamat.removeprefix("mailto:")), f"<{alamat}>")


def _say_lama(aturan: Aturan, daftar_tahun: list[int]) -> Md:
    """Say an older rule with the years that it measured."""
    kelas = enumerate_md(
        [
            md("{} mulai {}", satu.nama, format_angka(satu.minimal, aturan.desimal))
            if satu.minimal is not None
            else md("selebihnya {}", satu.nama)
            for satu in aturan.kelas
        ]
    )
    return md(
        "Untuk tahun {} berlaku aturan lain: {}.{} Sumber: {}.",
        enumerate_md(daftar_tahun),
        aturan.tulisan,
        md(" Kelasnya {}.", kelas) if kelas else Md(""),
        aturan.sumber.rstrip("."),
    )


def _say_kelas(aturan: Aturan, kelas: Kelas, atas: Kelas | None) -> Md:
    """Say the limits of one class."""
    tercetak = md(' (tercetak: "{}")', kelas.tercetak) if kelas.tercetak else Md("")
    batas = []
    if kelas.minimal is not None:
        batas.append(md("{} atau lebih", format_angka(kelas.minimal, aturan.desimal)))
    if atas is not None and atas.minimal is not None:
        batas.append(md("di bawah {}", format_angka(atas.minimal, aturan.desimal)))
    return md("{}: {}{}", kelas.nama, Md(", ".join(batas)), tercetak)
