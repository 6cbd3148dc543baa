"""All years -> each indikator over the years, its targets to the end of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from lkjip_site.compute.koreksi import list_koreksi
from lkjip_site.compute.tables.seri_satu import build_sel, build_sel_rencana, build_seri
from lkjip_site.ingatan import Ingatan
from lkjip_site.model.hasil import Hasil, HasilIndikator, HasilTahun
from lkjip_site.model.renstra import Indikator, Renstra
from lkjip_site.model.seri import KoreksiSeri, SeriIndikator, TitikSeri
from lkjip_site.nilai import JenisKosong, Kosong

TANPA_LAPORAN = Kosong(
    JenisKosong.BELUM_TERSEDIA, "laporan tahun itu belum ada di situs ini"
)
"""Why a year of the plan has no realisasi."""


def compute_seri(
    hasil: Hasil, ingatan: Ingatan | None = None
) -> dict[str, SeriIndikator]:
    """
    Compute the series of every indikator of every year.

    Args:
        hasil: All years.
        ingatan: Results of the last build; the series of an indikator of which
            no figure changed is one of them.

    Returns:
        Id -> series; those of the newest plan first, in its order. Years of a
        plan without a report have a target only.

    Source:
        data/<tahun>/capaian.yml; data/renstra/*.yml, target, putus_seri.
    """
    ingatan = ingatan or Ingatan()
    titik: dict[str, dict[int, TitikSeri]] = {}
    koreksi: dict[str, list[KoreksiSeri]] = {}
    terakhir: dict[str, HasilTahun] = {}
    for tahun in sorted(hasil.tahun, reverse=True):
        satu = hasil.tahun[tahun]
        for id_indikator, milik in _list_titik(satu, ingatan):
            terakhir.setdefault(id_indikator, satu)
            titik.setdefault(id_indikator, {})[tahun] = milik
        for id_indikator, catatan in _list_koreksi(satu):
            koreksi.setdefault(id_indikator, []).append(catatan)
    for id_indikator, milik in _list_rencana(hasil, ingatan):
        if id_indikator in titik:
            titik[id_indikator].setdefault(milik.tahun, milik)
    return {
        satu: _join(
            satu, terakhir[satu], titik[satu], tuple(koreksi.get(satu, ())), ingatan
        )
        for satu in terakhir
    }


def _join(
    id_indikator: str,
    terakhir: HasilTahun,
    titik: dict[int, TitikSeri],
    koreksi: tuple[KoreksiSeri, ...],
    ingatan: Ingatan,
) -> SeriIndikator:
    """Join what is known of one indikator, made once for the same parts."""
    urut = tuple(titik[tahun] for tahun in sorted(titik))
    indikator = terakhir.indikator_by_id(id_indikator).indikator
    tahun = [satu.tahun for satu in urut if satu.dilaporkan]
    sumber = (terakhir.instansi.nama_lengkap, tahun[0], tahun[-1])
    tabel = ingatan.recall(
        "tabel-seri",
        (id_indikator, indikator.nama, str(indikator.arah), sumber, urut),
        partial(build_seri, indikator, urut, terakhir),
    )
    return ingatan.recall(
        "satu-indikator",
        (id_indikator, terakhir, tabel, *((k.tahun, k.koreksi) for k in koreksi)),
        partial(SeriIndikator, id_indikator, terakhir, urut, koreksi, tabel),
    )


def _list_titik(
    tahun: HasilTahun, ingatan: Ingatan
) -> tuple[tuple[str, TitikSeri], ...]:
    """List the points of one year; one whose figures did not change is the same."""
    return ingatan.recall(
        "titik-tahun",
        (tahun,),
        lambda: tuple(
            (satu.id, _keep(satu.id, _make_titik(satu), ingatan))
            for satu in tahun.indikator
        ),
    )


def _keep(id_indikator: str, titik: TitikSeri, ingatan: Ingatan) -> TitikSeri:
    """Give the point of the last build where it says the same."""
    # Its repr holds every digit that was typed; 78.9 and 78.90 are not the same.
    return ingatan.recall("titik", (id_indikator, repr(titik)), lambda: titik)


def _make_titik(satu: HasilIndikator) -> TitikSeri:
    """Make the point of a year that has a report."""
    return TitikSeri(
        satu.tahun,
        satu.target,
        satu.realisasi,
        dilaporkan=True,
        putus=_find_putus(satu.indikator, satu.tahun),
        sel=build_sel(satu),
    )


def _find_putus(indikator: Indikator, tahun: int) -> str:
    """Say why the series is interrupted before a year; empty where it is not."""
    putus = indikator.putus_di(tahun)
    return putus.alasan if putus else ""


def _list_rencana(hasil: Hasil, ingatan: Ingatan) -> Iterator[tuple[str, TitikSeri]]:
    """Go through the targets of all plans for years that have no report here."""
    ada = tuple(sorted(hasil.tahun))
    daftar = {id(satu.renstra): satu.renstra for satu in hasil.tahun.values()}
    for renstra in reversed(daftar.values()):
        yield from ingatan.recall(
            "titik-rencana",
            (renstra, ada),
            partial(_make_rencana, renstra, frozenset(ada), ingatan),
        )


def _make_rencana(
    renstra: Renstra, ada: frozenset[int], ingatan: Ingatan
) -> tuple[tuple[str, TitikSeri], ...]:
    """Make the points of the years of one plan that have no report."""
    return tuple(
        (
            satu.id,
            _keep(
                satu.id,
                TitikSeri(
                    tahun,
                    target,
                    TANPA_LAPORAN,
                    dilaporkan=False,
                    putus=_find_putus(satu, tahun),
                    sel=build_sel_rencana(satu, tahun, TANPA_LAPORAN),
                ),
                ingatan,
            ),
        )
        for _, _, satu in renstra.daftar_indikator()
        for tahun, target in satu.target.items()
        if tahun not in ada
    )


def _list_koreksi(tahun: HasilTahun) -> Iterator[tuple[str, KoreksiSeri]]:
    """Go through the corrections of a year by the indikator that they touch."""
    for koreksi in list_koreksi(tahun.muatan):
        for id_indikator in dict.fromkeys((*koreksi.indikator, *koreksi.baris)):
            yield id_indikator, KoreksiSeri(tahun.tahun, koreksi)
