"""Who is first and last in a year, in two states of the data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lkjip_site.compute.beda_angka import pair_tahun
from lkjip_site.model.beda import BedaPeringkat
from lkjip_site.model.hasil import Hasil, HasilTahun
from lkjip_site.nilai import Kosong


def compare_peringkat(lama: Hasil, baru: Hasil) -> Iterator[BedaPeringkat]:
    """Go through the first and last places that others hold now, year by year."""
    for kiri, kanan in pair_tahun(lama, baru):
        dulu, kini = find_peringkat(kiri), find_peringkat(kanan)
        for apa, pemegang in kini.items():
            if dulu[apa] != pemegang:
                yield BedaPeringkat(kiri.tahun, apa, dulu[apa], pemegang)


def find_peringkat(hasil: HasilTahun) -> dict[str, tuple[str, ...]]:
    """
    Find who is first and last by capaian and by serapan.

    Returns:
        Name of the place -> ids that share it, in the order of the report;
        none where all figures are equal, or there are fewer than two.
    """
    capaian = [(satu.id, satu.capaian) for satu in hasil.indikator]
    serapan = [(satu.id, satu.serapan) for satu in hasil.anggaran.bagian]
    peringkat: dict[str, tuple[str, ...]] = {}
    for apa, daftar in (("capaian", capaian), ("serapan", serapan)):
        tinggi, rendah = _find_ends(daftar)
        peringkat[f"{apa} tertinggi"] = tinggi
        peringkat[f"{apa} terendah"] = rendah
    return peringkat


def _find_ends(
    daftar: Sequence[tuple[str, Decimal | Kosong]],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Find who has the highest and who has the lowest figure."""
    terukur = [(i, nilai) for i, nilai in daftar if not isinstance(nilai, Kosong)]
    nilai = {satu for _, satu in terukur}
    if len(nilai) <= 1:
        return (), ()
    tinggi, rendah = max(nilai), min(nilai)
    return (
        tuple(i for i, satu in terukur if satu == tinggi),
        tuple(i for i, satu in terukur if satu == rendah),
    )
