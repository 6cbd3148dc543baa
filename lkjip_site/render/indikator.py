"""The page of one indikator over all years, and the page that lists them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from lkjip_site.ingatan import Ingatan
from lkjip_site.kutipan import write_kutipan
from lkjip_site.model.hasil import HasilIndikator, HasilTahun
from lkjip_site.model.renstra import Arah
from lkjip_site.model.seri import SeriIndikator
from lkjip_site.nilai import Kosong, name_periode
from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.angka import format_angka, format_persen
from lkjip_site.render.daftar_indikator import render_status
from lkjip_site.render.gambaran import wrap_figure
from lkjip_site.render.grafik import Satuan
from lkjip_site.render.grafik_bullet import KETERANGAN, draw_bullet, make_bullet
from lkjip_site.render.grafik_seri import KETERANGAN as KETERANGAN_SERI
from lkjip_site.render.grafik_seri import draw_seri
from lkjip_site.render.hitungan import write_hitungan
from lkjip_site.render.html import TableLinks, escape, render_table
from lkjip_site.render.kalimat import say_kosong
from lkjip_site.render.koreksi import BERAT
from lkjip_site.render.pendukung import list_capaian, list_pendukung
from lkjip_site.render.peta import Peta
from lkjip_site.render.rumus import render_rumus
from lkjip_site.render.sisipan import Sisipan
from lkjip_site.render.teks import Md, as_md, list_md, md
from lkjip_site.table import Table

FOLDER = "indikator"
_ARAH = {
    Arah.NAIK: "makin besar makin baik",
    Arah.TURUN: "makin kecil makin baik",
    Arah.RENTANG: "yang baik ialah nilai di dalam rentang target",
    Arah.TEPAT: "yang baik ialah nilai yang tepat sama dengan target",
    Arah.TEKS: "yang baik ialah sebutan yang tinggi",
}


@dataclass(frozen=True)
class BahanIndikator:
    """What the page of one indikator is made of, beside its newest year."""

    seri: SeriIndikator
    edisi: str
    """Version of the data, for readers."""
    alamat: str
    """Address of the site with a slash at its end; empty when unknown."""
    ingatan: Ingatan = field(repr=False)
    """Keeps the charts and tables of series that did not change."""


def path_of(id_indikator: str) -> str:
    """
    Give the path of the page of an indikator.

    >>> path_of("nilai-sakip")
    'indikator/nilai-sakip.md'
    """
    return f"{FOLDER}/{id_indikator}.md"


def make_konteks_indikator(
    bahan: BahanIndikator,
    tabel: Mapping[str, Table],
    peta: Peta,
    sisipan: Sisipan,
) -> dict[str, Any]:
    """Give the functions and values of the page of one indikator."""
    halaman = _HalamanIndikator(bahan, tabel, peta)
    hasil = bahan.seri.hasil
    fungsi: dict[str, object] = {
        "grafik_bullet": lambda: sisipan.place("bullet", halaman.draw_bullet()),
        "grafik_seri": lambda: sisipan.place("grafik-seri", halaman.draw_seri()),
        "tabel_seri": lambda: sisipan.place("seri", halaman.render_table()),
        "baris_hasil": halaman.say_hasil,
        "daftar_putus": halaman.list_putus,
        "rumus_indikator": lambda: halaman.render_rumus(sisipan),
        "daftar_koreksi_berat": lambda: halaman.list_koreksi(berat=True),
        "daftar_koreksi_lain": lambda: halaman.list_koreksi(berat=False),
        "banyak_koreksi_indikator": len(bahan.seri.koreksi),
        "daftar_tabel_indikator": halaman.list_tables,
        "unduhan_indikator": halaman.link_downloads,
        "kutipan_indikator": lambda: sisipan.place("kutipan", halaman.write_kutipan()),
        "daftar_pendukung": lambda: list_pendukung(bahan.seri.terakhir, hasil, peta),
        "daftar_capaian_pendukung": lambda: list_capaian(
            bahan.seri.terakhir, hasil, peta
        ),
    }
    return {
        **fungsi,
        "id": hasil.id,
        "indikator": hasil.indikator,
        "induk": hasil.induk.nama.rstrip("."),
        "arah_indikator": _ARAH[hasil.indikator.arah],
        "daftar_nama_lain": list(hasil.indikator.nama_lain),
    }


def make_konteks_daftar(
    daftar: Sequence[SeriIndikator], hasil: HasilTahun, peta: Peta
) -> dict[str, Any]:
    """Give the functions of the page that lists all indikator."""
    kini = {satu.id for satu in hasil.indikator}
    fungsi: dict[str, Callable[..., Md]] = {
        "daftar_indikator_lama": lambda: list_md(
            md("{} ({})", peta.link(s.indikator.nama, path_of(s.id)), s.periode)
            for s in daftar
            if s.id not in kini
        )
    }
    return fungsi


class _HalamanIndikator:
    """The page of one indikator."""

    def __init__(
        self, bahan: BahanIndikator, tabel: Mapping[str, Table], peta: Peta
    ) -> None:
        self.bahan = bahan
        self.seri = bahan.seri
        self.hasil = bahan.seri.hasil
        self.tahun = bahan.seri.terakhir
        self.tabel = tabel
        self.peta = peta

    def draw_bullet(self) -> str:
        """Draw the result of the newest year."""
        bullet = make_bullet(self.hasil)
        svg = draw_bullet("bullet", bullet)
        return (
            f'<p class="grafik-hasil">{render_status(self.hasil)}</p>\n'
            f'<figure class="grafik-blok">\n{svg}\n'
            f'<figcaption class="grafik-ket">{KETERANGAN}</figcaption>\n</figure>\n'
        )

    def draw_seri(self) -> str:
        """Draw all years; made once for the same series."""
        seri, indikator = self.seri, self.seri.indikator
        satuan = Satuan(indikator.satuan, indikator.desimal)
        judul = f"{indikator.nama}: target dan realisasi, {_write_periode(seri)}"
        svg = self.bahan.ingatan.recall(
            "grafik-seri",
            (judul, satuan.nama, satuan.desimal, seri.titik),
            partial(draw_seri, "seri", judul, seri.titik, satuan),
        )
        tampil = f"Target dan realisasi, {_write_periode(seri)} ({satuan.nama})"
        return wrap_figure(svg, tampil, KETERANGAN_SERI)

    def render_table(self) -> str:
        """Give the table of all years; made once for the same series."""
        akar = "../../"
        unduhan = f"{akar}data/{FOLDER}/{self.seri.id}"
        tautan = TableLinks(f"{unduhan}.csv", f"{unduhan}.json", f"{akar}metodologi/")
        return self.bahan.ingatan.recall(
            "html-seri",
            (self.seri.tabel, unduhan),
            partial(render_table, self.seri.tabel, tautan=tautan),
        )

    def say_hasil(self) -> Md:
        """List how capaian, kategori and status came about, each with its rule."""
        return list_md(self._say_steps())

    def _say_steps(self) -> Iterator[Md]:
        """Go through the judgements."""
        hasil, aturan = self.hasil, self.tahun.aturan
        kunci = f"capaian-{hasil.indikator.arah}"
        if isinstance(hasil.capaian, Kosong):
            yield md("Capaian: {}.", say_kosong(hasil.capaian))
        else:
            hitungan = write_hitungan(hasil, aturan[kunci])
            yield md("Capaian: {} ({}).", hitungan, self._link_rule("aturan", kunci))
        if hasil.capaian_dibatasi != hasil.capaian and not isinstance(
            hasil.capaian_dibatasi, Kosong
        ):
            dibatasi = format_persen(hasil.capaian_dibatasi)
            tautan = self._link_rule("aturan", "batas-capaian")
            yield md("Setelah dibatasi: {} ({}).", dibatasi, tautan)
        if not isinstance(hasil.kategori, Kosong):
            yield self._say_kategori(hasil)
        tautan = self._link_rule("aturan", "status")
        if isinstance(hasil.status, Kosong):
            yield md("Status: {} ({}).", say_kosong(hasil.status), tautan)
        else:
            yield md("Status: {} ({}).", str(hasil.status), tautan)

    def _say_kategori(self, hasil: HasilIndikator) -> Md:
        """Say the class with its lower limit."""
        kelas, aturan = hasil.kategori, self.tahun.aturan["kategori"]
        assert not isinstance(kelas, Kosong), "diperiksa sebelumnya"
        batas = (
            md("capaian {} atau lebih", format_angka(kelas.minimal, aturan.desimal))
            if kelas.minimal is not None
            else Md("di bawah semua kelas lain")
        )
        return md(
            "Kategori: {}, yaitu {} ({}).",
            kelas.nama,
            batas,
            self._link_rule("aturan", "kategori"),
        )

    def _link_rule(self, teks: str, id_aturan: str) -> Md:
        """Link the rule on the page of the methods."""
        return self.peta.link(teks, "metodologi.md", id_aturan)

    def list_putus(self) -> Md:
        """List the breaks of the series with their reasons."""
        return list_md(
            md("Mulai tahun {}: {}.", satu.tahun, satu.putus.rstrip("."))
            for satu in self.seri.titik
            if satu.putus
        )

    def render_rumus(self, sisipan: Sisipan) -> Md:
        """Give the formula as mathematics, else as text, else why there is none."""
        rumus = self.seri.indikator.rumus
        if isinstance(rumus, Kosong):
            return md("{}.", say_kosong(rumus))
        matematika = render_rumus(rumus)
        if not matematika:
            return as_md(rumus)
        return sisipan.place(
            "rumus",
            '<div class="rumus" role="region" tabindex="0" aria-label="Rumus">'
            f"{matematika}</div>\n",
        )

    def list_koreksi(self, *, berat: bool) -> Md:
        """List the corrections that touch the indikator: the gravest, or the others."""
        return list_md(
            md(
                "{}: {} (bobot {})",
                satu.tahun,
                self.peta.link(
                    satu.koreksi.tempat, f"{satu.tahun}/koreksi.md", satu.koreksi.id
                ),
                satu.koreksi.bobot,
            )
            for satu in self.seri.koreksi
            if (satu.koreksi.bobot == BERAT) is berat
        )

    def list_tables(self) -> Md:
        """List the tables of the newest year that have a row of the indikator."""
        return list_md(
            self.peta.link_table(f"{t.nomor} {t.judul}".strip(), t, self.seri.id)
            for t in self.tabel.values()
            if any(baris.id == self.seri.id for baris in t.baris)
        )

    def link_downloads(self) -> Md:
        """Link the series of this indikator as CSV and JSON."""
        folder = find_alamat(self.peta.asal, "data/index.md")
        awal = f"{folder}{FOLDER}/{self.seri.id}"
        tautan = [
            f'<a href="{awal}.{akhir}" download>{self.seri.id}.{akhir}</a>'
            for akhir in ("csv", "json")
        ]
        return Md(" dan ".join(tautan))

    def write_kutipan(self) -> str:
        """Say how the series is cited; as HTML, since each edition says it anew."""
        kutipan = write_kutipan(
            self.tahun.instansi.nama_lengkap,
            f"{self.seri.indikator.nama.rstrip('.')}, {self.seri.periode}",
            self.bahan.edisi,
            self.bahan.alamat,
            f"indikator/{self.seri.id}/",
        )
        return f"<p>Cara mengutip: {escape(kutipan)}</p>\n"


def _write_periode(seri: SeriIndikator) -> str:
    """Write the years of the chart, those of the plan included."""
    return name_periode([satu.tahun for satu in seri.titik])
