"""Money: sums from kegiatan to agency, serapan, efisiensi."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from lkjip_site.compute.rumus import RUMUS_EFISIENSI, percent_of
from lkjip_site.model.hasil import HasilAnggaran, Status
from lkjip_site.model.instansi import Aturan
from lkjip_site.model.muatan import TahunLaporan
from lkjip_site.model.tahun import Kegiatan, Perjanjian, Program
from lkjip_site.nilai import JenisKosong, Kosong

_TAK_DIRINCI = Kosong(
    JenisKosong.BELUM_TERSEDIA, "perjanjian kinerja tidak merinci pagu sampai kegiatan"
)
_TAK_BERUBAH = Kosong(JenisKosong.TIDAK_BERLAKU, "perjanjian kinerja tidak diubah")
_TAK_DISEBUT = Kosong(
    JenisKosong.BELUM_TERSEDIA, "perjanjian kinerja tidak menyebut program ini"
)
_TANPA_PERJANJIAN = Kosong(JenisKosong.BELUM_TERSEDIA, "perjanjian kinerja belum ada")
_TANPA_PROGRAM = Kosong(JenisKosong.BELUM_TERSEDIA, "data program tahun ini belum ada")


def compute_serapan(pagu: int | Kosong, realisasi: int | Kosong) -> Decimal | Kosong:
    """
    Compute the serapan of one row of the budget.

    Args:
        pagu: Budget after the last change, in whole rupiah.
        realisasi: Spending in whole rupiah.

    Returns:
        Percent on the 0-100 scale, unrounded; Kosong with the reason when a
        figure is missing or the pagu is 0.

    Source:
        data/aturan.yml, serapan.

    >>> compute_serapan(200, 50)
    Decimal('25')
    """
    if isinstance(realisasi, Kosong):
        return realisasi
    if isinstance(pagu, Kosong):
        return pagu
    if pagu == 0:
        return Kosong(JenisKosong.TIDAK_BERLAKU, "pagu 0, serapan tidak dapat dihitung")
    return percent_of(realisasi, pagu)


def add_rupiah(daftar_nilai: Iterable[int | Kosong]) -> int | Kosong:
    """
    Add amounts; a sum of which a part is missing is missing too.

    Source:
        data/aturan.yml, serapan.
    """
    jumlah = 0
    for nilai in daftar_nilai:
        if isinstance(nilai, Kosong):
            return nilai
        jumlah += nilai
    return jumlah


def compute_efisiensi(
    aturan: Aturan,
    status: Status | Kosong,
    capaian: Decimal | Kosong,
    serapan: Decimal | Kosong,
) -> Decimal | Kosong:
    """
    Compute the efisiensi of one indikator, only where its target was reached.

    Returns:
        Percent (or points, as the rule says), unrounded; Kosong "tidak
        dinilai" with the reason otherwise.

    Source:
        data/aturan.yml, efisiensi.
    """
    if status is Status.BELUM:
        return _unrated("target belum tercapai, sisa anggaran bukan efisiensi")
    if isinstance(status, Kosong):
        return _unrated(status.alasan)
    if isinstance(capaian, Kosong):
        return _unrated(capaian.alasan)
    if isinstance(serapan, Kosong):
        return _unrated(serapan.alasan)
    if serapan == 0:
        return _unrated("tidak ada anggaran yang dibelanjakan")
    return RUMUS_EFISIENSI[aturan.rumus](capaian, serapan)


def _unrated(alasan: str) -> Kosong:
    """Give the Kosong of what is not judged."""
    return Kosong(JenisKosong.TIDAK_DINILAI, alasan)


def compute_anggaran(tahun: TahunLaporan, nama_instansi: str) -> HasilAnggaran:
    """
    Compute the money of a year, from its kegiatan upwards.

    Args:
        tahun: The documents of the year.
        nama_instansi: Name for the row of the agency.

    Returns:
        The agency with its program (in the order of the first agreement)
        and their kegiatan. Where the year has no program.yml, the pagu of
        the agency is the total that laporan.yml states.

    Source:
        data/<tahun>/program.yml, perjanjian.yml; data/aturan.yml, serapan.
    """
    daftar_program = _ordered_program(tahun)
    daftar_perjanjian = tahun.perjanjian.isi.perjanjian if tahun.perjanjian else ()
    bagian = tuple(
        _program_row(program, daftar_perjanjian) for program in daftar_program
    )
    if bagian:
        return _total_row(nama_instansi, bagian)
    pagu = tahun.laporan.isi.pagu if tahun.laporan else _TANPA_PROGRAM
    awal, sebelum = _stated_total(daftar_perjanjian)
    return HasilAnggaran(
        "instansi", nama_instansi, "instansi",
        awal, sebelum, pagu, _TANPA_PROGRAM, _TANPA_PROGRAM,
    )  # fmt: skip


def _stated_total(
    daftar_perjanjian: tuple[Perjanjian, ...],
) -> tuple[int | Kosong, int | Kosong]:
    """Give the totals of the agreements: the first, and before the last change."""
    if not daftar_perjanjian:
        return _TANPA_PERJANJIAN, _TANPA_PERJANJIAN
    awal = daftar_perjanjian[0].jumlah_pagu
    if len(daftar_perjanjian) == 1:
        return awal, _TAK_BERUBAH
    *_, sebelumnya, terakhir = daftar_perjanjian
    disebut = terakhir.jumlah_pagu_sebelum
    return awal, sebelumnya.jumlah_pagu if disebut is None else disebut


def _ordered_program(tahun: TahunLaporan) -> list[Program]:
    """List the program in the order of the first agreement, others behind."""
    daftar = list(tahun.program.isi.program) if tahun.program else []
    urutan: list[str] = []
    if tahun.perjanjian and tahun.perjanjian.isi.perjanjian:
        urutan = list(tahun.perjanjian.isi.perjanjian[0].pagu)
    return sorted(
        daftar, key=lambda p: urutan.index(p.id) if p.id in urutan else len(urutan)
    )


def _program_row(
    program: Program, daftar_perjanjian: tuple[Perjanjian, ...]
) -> HasilAnggaran:
    """Add up one program."""
    bagian = tuple(_kegiatan_row(kegiatan) for kegiatan in program.kegiatan)
    pagu = add_rupiah(satu.pagu for satu in bagian)
    realisasi = add_rupiah(satu.realisasi for satu in bagian)
    return HasilAnggaran(
        id=program.id,
        nama=program.nama,
        tingkat="program",
        pagu_awal=_stated_first(daftar_perjanjian, program.id),
        pagu_sebelum=_stated_before(daftar_perjanjian, program.id),
        pagu=pagu,
        realisasi=realisasi,
        serapan=compute_serapan(pagu, realisasi),
        bagian=bagian,
    )


def _stated_first(
    daftar_perjanjian: tuple[Perjanjian, ...], id_program: str
) -> int | Kosong:
    """Give the pagu of a program in the first agreement, else the reason."""
    if not daftar_perjanjian:
        return _TANPA_PERJANJIAN
    return daftar_perjanjian[0].pagu.get(id_program, _TAK_DISEBUT)


def _stated_before(
    daftar_perjanjian: tuple[Perjanjian, ...], id_program: str
) -> int | Kosong:
    """Give the pagu before the last change: as it says, else of the version before."""
    if not daftar_perjanjian:
        return _TANPA_PERJANJIAN
    if len(daftar_perjanjian) == 1:
        return _TAK_BERUBAH
    *_, sebelumnya, terakhir = daftar_perjanjian
    pagu = terakhir.pagu_sebelum or sebelumnya.pagu
    return pagu.get(id_program, _TAK_DISEBUT)


def _kegiatan_row(kegiatan: Kegiatan) -> HasilAnggaran:
    """Give the money of one kegiatan."""
    return HasilAnggaran(
        id=kegiatan.id,
        nama=kegiatan.nama,
        tingkat="kegiatan",
        pagu_awal=_TAK_DIRINCI,
        pagu_sebelum=_TAK_DIRINCI,
        pagu=kegiatan.pagu,
        realisasi=kegiatan.realisasi,
        serapan=compute_serapan(kegiatan.pagu, kegiatan.realisasi),
    )


def _total_row(nama_instansi: str, bagian: tuple[HasilAnggaran, ...]) -> HasilAnggaran:
    """Add up the agency; its serapan is the ratio of the sums."""
    pagu = add_rupiah(satu.pagu for satu in bagian)
    realisasi = add_rupiah(satu.realisasi for satu in bagian)
    return HasilAnggaran(
        id="instansi",
        nama=nama_instansi,
        tingkat="instansi",
        pagu_awal=add_rupiah(satu.pagu_awal for satu in bagian),
        pagu_sebelum=add_rupiah(satu.pagu_sebelum for satu in bagian),
        pagu=pagu,
        realisasi=realisasi,
        serapan=compute_serapan(pagu, realisasi),
        bagian=bagian,
    )
