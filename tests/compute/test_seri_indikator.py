"""An indikator over all years: years with a report, the rest of the plan, corrections."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkjip_site.compute.seri_indikator import TANPA_LAPORAN, compute_seri
from lkjip_site.ingatan import Ingatan
from lkjip_site.model.hasil import Hasil
from lkjip_site.model.seri import SeriIndikator
from tests.bahan import read_hasil, read_tahun


@pytest.fixture(scope="module")
def seri() -> dict[str, SeriIndikator]:
    """Give the series of the real data."""
    return compute_seri(read_hasil())


def test_years(seri: dict[str, SeriIndikator]) -> None:
    """The series goes from the first report to the end of the plan."""
    titik = seri["indeks-stabilitas"].titik

    assert [(t.tahun, t.dilaporkan) for t in titik] == [
        (2022, True),
        (2023, True),
        (2024, False),
        (2025, False),
        (2026, False),
    ]
    assert titik[-1].realisasi is TANPA_LAPORAN
    assert str(titik[-1].target) == "80.25"


def test_order(seri: dict[str, SeriIndikator]) -> None:
    """The series stand in the order of the newest plan."""
    assert list(seri) == [satu.id for satu in read_tahun().indikator]


def test_break(seri: dict[str, SeriIndikator]) -> None:
    """A break is known at its year, and its table has a column for it."""
    putus = {t.tahun: bool(t.putus) for t in seri["ormas-aktif"].titik}

    assert putus == {2022: False, 2023: True, 2024: False, 2025: False, 2026: False}
    assert seri["ormas-aktif"].tabel.kolom[-1].key == "putus_seri"
    assert seri["nilai-sakip"].tabel.kolom[-1].key == "status"


def test_table(seri: dict[str, SeriIndikator]) -> None:
    """The table has a row a year, with the ids of the series of all indikator."""
    baris = seri["nilai-sakip"].tabel.baris

    assert [satu.id for satu in baris[:2]] == ["2022-nilai-sakip", "2023-nilai-sakip"]
    assert baris[1].sel["status"].nilai == "tercapai"
    assert baris[-1].sel["realisasi"].kosong is TANPA_LAPORAN


def test_corrections(seri: dict[str, SeriIndikator]) -> None:
    """A correction belongs to the indikator that it names, by list or by row."""
    dokumen = read_tahun().muatan.koreksi
    assert dokumen is not None
    harapan = [
        satu.id
        for satu in dokumen.isi.koreksi
        if "ormas-aktif" in satu.indikator or "ormas-aktif" in satu.baris
    ]

    assert [s.koreksi.id for s in seri["ormas-aktif"].koreksi] == harapan


def test_missing_year() -> None:
    """A year of the plan between two reports has its target and no realisasi."""
    semua = read_hasil()
    jauh = replace(semua.tahun[2023], tahun=2024)
    jauh = replace(
        jauh, indikator=tuple(replace(s, tahun=2024) for s in jauh.indikator)
    )
    seri = compute_seri(Hasil(semua.instansi, {2022: semua.tahun[2022], 2024: jauh}))

    titik = {t.tahun: t.dilaporkan for t in seri["nilai-sakip"].titik}
    assert titik == {2022: True, 2023: False, 2024: True, 2025: False, 2026: False}


def test_former_indikator() -> None:
    """One that the newest year does not measure keeps its last year; it comes last."""
    semua = read_hasil()
    kini = replace(semua.tahun[2023], indikator=semua.tahun[2023].indikator[1:])
    seri = compute_seri(Hasil(semua.instansi, {**semua.tahun, 2023: kini}))

    assert list(seri)[-1] == "indeks-stabilitas"
    assert seri["indeks-stabilitas"].hasil.tahun == 2022
    assert seri["indeks-stabilitas"].periode == "2022"


def test_only_planned() -> None:
    """An indikator that no year has measured yet has no series."""
    semua = read_hasil()
    tahun = {
        t: replace(satu, indikator=satu.indikator[1:])
        for t, satu in semua.tahun.items()
    }

    assert "indeks-stabilitas" not in compute_seri(Hasil(semua.instansi, tahun))


def test_remembered() -> None:
    """After a change of one figure only that indikator has another table."""
    semua, ingatan = read_hasil(), Ingatan()
    dulu = compute_seri(semua, ingatan)
    ingatan.end_build()
    satu, *lain = semua.tahun[2023].indikator
    beda = replace(satu, realisasi=satu.target)
    kini = replace(semua.tahun[2023], indikator=(beda, *lain))
    baru = compute_seri(Hasil(semua.instansi, {**semua.tahun, 2023: kini}), ingatan)

    berubah = [id_ for id_ in dulu if dulu[id_].tabel is not baru[id_].tabel]
    assert berubah == [satu.id]
