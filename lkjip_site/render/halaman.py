"""Plan of the pages -> the text of each, with the tables that it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from lkjip_site.ingatan import Ingatan
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.model.pemeriksaan import Pemeriksaan
from lkjip_site.problems import Problem
from lkjip_site.render.gambaran import make_konteks_gambaran
from lkjip_site.render.glosarium import TEMPLATE as GLOSARIUM
from lkjip_site.render.indeks import TEMPLATE as INDEKS
from lkjip_site.render.indeks import BahanIndeks
from lkjip_site.render.indikator import (
    BahanIndikator,
    make_konteks_indikator,
)
from lkjip_site.render.katalog import TEMPLATE as KATALOG
from lkjip_site.render.katalog import Katalog
from lkjip_site.render.kerangka import DaftarSeri, Kerangka, plan_halaman
from lkjip_site.render.khusus import (
    DaftarIndikator,
    Khusus,
    make_bahan_program,
    make_konteks_khusus,
)
from lkjip_site.render.lingkungan import NarasiRenderer
from lkjip_site.render.peta import Peta, page_of_table
from lkjip_site.render.pindah_tahun import render_pindah_tahun
from lkjip_site.render.program import BahanProgram
from lkjip_site.render.ringkas import make_konteks_ringkas
from lkjip_site.render.rujukan import Rujukan
from lkjip_site.render.rujukan_situs import make_konteks_situs
from lkjip_site.render.sisipan import Sisipan
from lkjip_site.render.teks import Md
from lkjip_site.table import Table

TabelByTahun = Mapping[int, Mapping[str, Table]]
DAFTAR_INDIKATOR = "indikator-daftar.md.jinja"


@dataclass(frozen=True)
class Halaman:
    """One page: its text in Markdown, and its tables."""

    kerangka: Kerangka
    teks: Md = field(repr=False)
    tabel: Mapping[str, Table] = field(repr=False)
    """Anchor of a table -> the table, for the placeholders in the text."""
    sisipan: Mapping[str, str] = field(repr=False, default_factory=dict)
    """Name of another placeholder -> its finished HTML: charts and their tables."""
    kepala: str = field(repr=False, default="")
    """HTML before the text."""


@dataclass(frozen=True)
class Khas:
    """What some pages show and the others do not."""

    pemeriksaan: Mapping[int, Pemeriksaan]
    """Year -> what was found in it."""
    katalog: Katalog
    """What can be downloaded."""
    seri: DaftarSeri
    """Id of each indikator -> the same over all years."""
    ingatan: Ingatan

    def find(
        self,
        kerangka: Kerangka,
        hasil: Hasil,
        ditulis: Mapping[str, tuple[Halaman, list[Problem]]],
    ) -> Khusus:
        """Find what one page shows; the pages written so far are for the index."""
        if kerangka.program is not None:
            return make_bahan_program(kerangka.program, self.katalog, self.ingatan)
        if kerangka.indikator:
            return self._find_indikator(kerangka.indikator)
        if kerangka.template == DAFTAR_INDIKATOR:
            seri = tuple(self.seri.values())
            return self.ingatan.recall(
                "daftar-indikator", seri, lambda: DaftarIndikator(seri)
            )
        if kerangka.template == INDEKS:
            teks = {path: halaman.teks for path, (halaman, _) in ditulis.items()}
            return BahanIndeks(self.katalog.tabel, teks)
        umum: dict[str, Khusus] = {KATALOG: self.katalog, GLOSARIUM: hasil.istilah}
        temuan = self.pemeriksaan.get(kerangka.tahun) if kerangka.pemeriksaan else None
        return umum.get(kerangka.template, temuan)

    def _find_indikator(self, id_indikator: str) -> BahanIndikator:
        """Gather what the page of an indikator shows; the same if unchanged."""
        bahan = (self.seri[id_indikator], self.katalog.edisi, self.katalog.alamat)
        return self.ingatan.recall(
            "bahan-indikator", bahan, lambda: BahanIndikator(*bahan, self.ingatan)
        )


def render_halaman(
    hasil: Hasil,
    tabel: TabelByTahun,
    khas: Khas,
    ingatan: Ingatan | None = None,
) -> tuple[list[Halaman], list[Problem]]:
    """
    Write the text of every page.

    Args:
        hasil: All years.
        tabel: Year -> table id -> table.
        khas: What some pages show and the others do not.
        ingatan: Results of the last build, of which an unchanged page is one.

    Returns:
        The pages in the order of reading, and what is wrong in the prose.
    """
    ingatan = ingatan or Ingatan()
    rencana = plan_halaman(hasil, khas.seri)
    daftar_judul = tuple((satu.path, satu.judul) for satu in rencana)
    judul = ingatan.recall("judul", (daftar_judul,), lambda: dict(daftar_judul))
    ditulis: dict[str, tuple[Halaman, list[Problem]]] = {}
    # The index names what the other pages hold: it comes last.
    for satu in sorted(rencana, key=lambda kerangka: kerangka.template == INDEKS):
        khusus = khas.find(satu, hasil, ditulis)
        ditulis[satu.path] = ingatan.recall(
            "teks",
            (satu.path, *_seen_by(satu, hasil), tabel[satu.tahun], judul, khusus),
            partial(
                _render_one,
                hasil,
                tabel[satu.tahun],
                satu,
                Peta(judul, satu.path),
                khusus=khusus,
            ),
        )
    urut = [ditulis[satu.path] for satu in rencana]
    masalah = [problem for _, milik in urut for problem in milik]
    return [halaman for halaman, _ in urut], masalah


def _seen_by(kerangka: Kerangka, hasil: Hasil) -> tuple[HasilTahun | None, ...]:
    """List the years whose figures a page may show: prose may name any."""
    milik = hasil.tahun[kerangka.tahun]
    if kerangka.indikator:
        return (milik,)
    if not kerangka.milik_tahun or kerangka.narasi in milik.muatan.narasi:
        return tuple(hasil.tahun.values())
    dekat = (kerangka.tahun - 1, kerangka.tahun, kerangka.tahun + 1)
    urut = sorted(hasil.tahun)
    di = urut.index(kerangka.tahun)
    tetangga = urut[max(di - 1, 0) : di + 2]
    return tuple(hasil.tahun.get(tahun) for tahun in (*dekat, *tetangga, urut[-1]))


def _render_one(
    semua: Hasil,
    tabel: Mapping[str, Table],
    kerangka: Kerangka,
    peta: Peta,
    *,
    khusus: Khusus,
) -> tuple[Halaman, list[Problem]]:
    """Write one page."""
    hasil, sisipan = semua.tahun[kerangka.tahun], Sisipan()
    konteks = {
        **Rujukan(semua, hasil, tabel, peta).konteks(),
        **make_konteks_situs(semua, hasil, peta),
        **make_konteks_gambaran(hasil, peta, sisipan),
        **make_konteks_ringkas(hasil, tabel, peta),
        **make_konteks_khusus(semua, hasil, tabel, khusus, peta),
    }
    if isinstance(khusus, BahanIndikator):
        konteks |= make_konteks_indikator(khusus, tabel, peta, sisipan)
    pengisi = NarasiRenderer(konteks, hasil.muatan.narasi.get(kerangka.narasi))
    teks = pengisi.render_page(kerangka.template)
    milik = [
        satu
        for satu in tabel.values()
        if page_of_table(satu.tahun, satu.id) == kerangka.path
    ]
    if isinstance(khusus, BahanProgram):
        milik = [*khusus.tabel.values()]
    tempat = {satu.jangkar: satu for satu in milik}
    kepala = (
        render_pindah_tahun(peta, hasil.tahun, sorted(semua.tahun))
        if kerangka.milik_tahun
        else ""
    )
    return Halaman(kerangka, teks, tempat, sisipan.isi, kepala), pengisi.problems
