"""Tables of Bab II: the plan, the performance agreement and its change."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.compute.tables.bab_2_perjanjian import build_perjanjian
from lkjip_site.compute.tables.bagian import (
    TANPA_TARGET,
    cell_of_indikator,
    cell_of_teks,
    identify,
    join_nama_indikator,
)
from lkjip_site.model.hasil import HasilIndikator, HasilTahun
from lkjip_site.model.renstra import Indikator, Renstra, Sasaran
from lkjip_site.nilai import Kosong, Ukuran
from lkjip_site.table import Cell, Column, Row, Table

_KOLOM_2_1 = (
    Column("no", "No", nomor="(1)"),
    Column("tujuan", "Tujuan", nomor="(2)"),
    Column("no_sasaran", "Sasaran", nomor="(3)"),
    Column("sasaran", "Sasaran", nomor="(3)"),
    Column("indikator", "Indikator Kinerja", nomor="(4)"),
)
_KOLOM_2_2 = (
    Column("no", "No", nomor="(1)"),
    Column("sasaran", "Tujuan/ Sasaran Strategis", nomor="(2)"),
    Column("indikator", "Indikator Kinerja", nomor="(3)"),
    Column("target", "Target", "number", nomor="(4)"),
    Column("satuan", "Satuan", nomor="(5)"),
    Column("definisi", "Definisi Operasional", grup="Penjelasan", nomor="(6)"),
    Column("rumus", "Formulasi/ Rumus Perhitungan", grup="Penjelasan", nomor="(7)"),
    Column("sumber", "Sumber Data", nomor="(8)"),
)
_KOLOM_2_3 = (
    Column("no", "No", nomor="(1)"),
    Column("tujuan", "Tujuan", nomor="(2)"),
    Column("no_sasaran", "Sasaran", nomor="(3)"),
    Column("sasaran_atau_indikator", "Indikator Kinerja", nomor="(4)"),
    Column("satuan", "Satuan"),
    Column("target", "Target", "number"),
)


def build_bab_2(hasil: HasilTahun) -> Iterator[Table]:
    """Build the tables of Bab II for which the year has the documents."""
    yield build_tabel_2_1(hasil)
    yield build_tabel_2_2(hasil)
    yield build_tabel_2_3(hasil)
    yield from build_perjanjian(hasil)


def build_tabel_2_1(hasil: HasilTahun) -> Table:
    """
    Build Tabel 2.1: tujuan, sasaran, indikator and all targets of the plan.

    Returns:
        One row per indikator; those of the tujuan before those of its sasaran.

    Source:
        data/renstra/*.yml.
    """
    renstra = hasil.renstra
    tahun_target = _list_tahun(renstra)
    baris = []
    for kepala, sasaran, indikator in _number_rows(renstra):
        sel = kepala | {"indikator": Cell(indikator.nama)}
        sel["sasaran"] = Cell(sasaran.nama if sasaran else "")
        for tahun in tahun_target:
            sel[f"target_{tahun}"] = _cell_of_target(indikator, tahun)
        baris.append(Row(indikator.id, sel))
    return Table(
        id="tabel-2.1",
        nomor="Tabel 2.1",
        judul="Tujuan, Sasaran dan Indikator dan Target Kinerja "
        f"{hasil.instansi.nama} Tahun {renstra.periode}",
        tahun=hasil.tahun,
        kolom=_KOLOM_2_1 + _list_kolom_target(tahun_target),
        baris=tuple(baris),
        sumber=f"Renstra {hasil.instansi.nama} Tahun {renstra.periode}",
    )


def _list_tahun(renstra: Renstra) -> list[int]:
    """List the years for which the plan sets at least one target."""
    return sorted(
        {
            tahun
            for _, _, indikator in renstra.daftar_indikator()
            for tahun, target in indikator.target.items()
            if not isinstance(target, Kosong)
        }
    )


def _list_kolom_target(daftar_tahun: list[int]) -> tuple[Column, ...]:
    """Give one column per year of the plan, numbered on from (5)."""
    return tuple(
        Column(
            f"target_{tahun}",
            str(tahun),
            "number",
            grup="Target Kinerja Pada Tahun",
            nomor=f"({nomor})",
        )
        for nomor, tahun in enumerate(daftar_tahun, start=5)
    )


def _number_rows(
    renstra: Renstra,
) -> Iterator[tuple[dict[str, Cell], Sasaran | None, Indikator]]:
    """
    Go through the plan with the numbers of Tabel 2.1 and 2.3.

    `no` and `tujuan` stand only in the first row of a tujuan; the indikator
    of its sasaran are numbered 1.1, 1.2 ... through all of them.
    """
    for nomor, tujuan in enumerate(renstra.tujuan, start=1):
        daftar: list[tuple[Sasaran | None, Indikator]] = [
            *((None, indikator) for indikator in tujuan.indikator),
            *((s, indikator) for s in tujuan.sasaran for indikator in s.indikator),
        ]
        kepala = {"no": Cell(str(nomor)), "tujuan": Cell(tujuan.nama)}
        for urutan, (sasaran, satu) in enumerate(daftar, 1 - len(tujuan.indikator)):
            nomor_sasaran = Cell(f"{nomor}.{urutan}" if sasaran else "")
            yield kepala | {"no_sasaran": nomor_sasaran}, sasaran, satu
            kepala = {}


def _find_target(indikator: Indikator, tahun: int) -> Ukuran:
    """Find the target that the plan sets for a year."""
    return indikator.target.get(tahun, TANPA_TARGET)


def _cell_of_target(indikator: Indikator, tahun: int) -> Cell:
    """Give the cell of a target of the plan."""
    return cell_of_indikator(_find_target(indikator, tahun), indikator)


def build_tabel_2_2(hasil: HasilTahun) -> Table:
    """
    Build Tabel 2.2: definition, formula and source of each indikator.

    Source:
        data/renstra/*.yml; the targets are those of the plan for the year.
    """
    baris = []
    daftar = enumerate(hasil.renstra.daftar_indikator(), start=1)
    for nomor, (tujuan, sasaran, indikator) in daftar:
        sel = identify(nomor, sasaran or tujuan, indikator) | {
            "target": _cell_of_target(indikator, hasil.tahun),
            "satuan": Cell(indikator.satuan),
            "definisi": cell_of_teks(indikator.definisi),
            "rumus": cell_of_teks(indikator.rumus),
            "sumber": cell_of_teks(indikator.sumber),
        }
        baris.append(Row(indikator.id, sel))
    judul = f"Indikator Kinerja Utama {hasil.instansi.nama} Tahun {hasil.tahun}"
    return Table(
        id="tabel-2.2",
        nomor="Tabel 2.2",
        judul=judul,
        tahun=hasil.tahun,
        kolom=_KOLOM_2_2,
        baris=tuple(baris),
        sumber=judul,
        catatan=_list_catatan_target(hasil),
    )


def build_tabel_2_3(hasil: HasilTahun) -> Table:
    """
    Build Tabel 2.3: the targets of the plan for this year.

    The printed table shows the sasaran where its head says indikator; here
    the column holds the indikator.

    Source:
        data/renstra/*.yml.
    """
    baris = []
    for kepala, _, indikator in _number_rows(hasil.renstra):
        sel = kepala | {
            "sasaran_atau_indikator": Cell(indikator.nama),
            "satuan": Cell(indikator.satuan),
            "target": _cell_of_target(indikator, hasil.tahun),
        }
        baris.append(Row(indikator.id, sel))
    nama = hasil.instansi.nama_lengkap
    return Table(
        id="tabel-2.3",
        nomor="Tabel 2.3",
        judul=f"Rencana Kinerja Tahun {hasil.tahun} {nama}",
        tahun=hasil.tahun,
        kolom=_KOLOM_2_3,
        baris=tuple(baris),
        sumber=f"Rencana Kerja {nama} Tahun {hasil.tahun}",
        catatan=_list_catatan_target(hasil),
    )


def _list_catatan_target(hasil: HasilTahun) -> tuple[str, ...]:
    """Name the indikator whose agreed target differs from that of the plan."""
    beda = [satu for satu in hasil.indikator if _differs(satu)]
    if not beda:
        return ()
    nama = join_nama_indikator(beda)
    return (f"Target dalam perjanjian kinerja berbeda dari rencana untuk {nama}.",)


def _differs(satu: HasilIndikator) -> bool:
    """Tell whether the target that counts is another figure than the planned one."""
    rencana = _find_target(satu.indikator, satu.tahun)
    if isinstance(rencana, Kosong) and isinstance(satu.target, Kosong):
        return False
    return rencana != satu.target
