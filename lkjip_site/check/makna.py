"""Rules of meaning: of the documents by themselves, and of what is computed of them."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.check.bahasa import check_ejaan, check_singkatan
from lkjip_site.check.bulanan import check_bulanan
from lkjip_site.check.kelayakan import check_kelayakan
from lkjip_site.check.ketikan import check_ketikan
from lkjip_site.check.klaim import check_klaim
from lkjip_site.check.penjelasan import check_penjelasan
from lkjip_site.check.peraturan import check_peraturan
from lkjip_site.check.selaras import check_selaras
from lkjip_site.check.struktur import check_struktur, check_struktur_renstra
from lkjip_site.check.tulisan import walk_tulisan, walk_tulisan_lain
from lkjip_site.check.ulang import check_ulang
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.muatan import Dokumen, Muatan, TahunLaporan
from lkjip_site.model.renstra import Renstra
from lkjip_site.problems import Problem


def check_makna(muatan: Muatan) -> Iterator[Problem]:
    """Check plans and spelling; check_makna_tahun does the rest, year by year."""
    for renstra in muatan.renstra:
        yield from check_struktur_renstra(renstra)
    semua = list(walk_tulisan_lain(muatan))
    for tahun in muatan.tahun.values():
        semua += walk_tulisan(tahun)
    yield from check_ejaan(semua, muatan)
    yield from check_singkatan(semua, muatan)


def check_makna_tahun(
    tahun: TahunLaporan,
    tahun_lalu: TahunLaporan | None,
    rencana: Dokumen[Renstra] | None,
) -> Iterator[Problem]:
    """Check what the documents of one year say, held against the year before."""
    yield from check_struktur(tahun, rencana)
    yield from check_selaras(tahun, tahun_lalu, rencana)
    tulisan = list(walk_tulisan(tahun))
    yield from check_peraturan(tahun, tulisan)
    for satu in tulisan:
        yield from check_ketikan(satu, tahun.tahun)


def check_hasil_tahun(hasil: HasilTahun) -> tuple[Problem, ...]:
    """
    Check what only the computed figures of a year show.

    Returns:
        Problems of its figures, and of its prose held against them.
    """
    return (
        *check_kelayakan(hasil),
        *check_bulanan(hasil),
        *check_penjelasan(hasil),
        *check_ulang(hasil),
        *check_klaim(walk_tulisan(hasil.muatan), hasil),
    )
