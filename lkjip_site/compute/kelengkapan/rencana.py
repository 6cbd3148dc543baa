"""Requirements on what was planned and promised."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.compute.kelengkapan.bahan import (
    Bahan,
    is_belum,
    join_nama,
    judge,
    judge_names,
)
from lkjip_site.model.pemeriksaan import Keadaan, TemuanSyarat
from lkjip_site.model.renstra import Sasaran
from lkjip_site.model.tahun import Perjanjian
from lkjip_site.nilai import Kosong, Ukuran

TANPA_PERJANJIAN = TemuanSyarat(Keadaan.BELUM, "Data tidak memuat perjanjian kinerja.")
TANPA_PROGRAM = TemuanSyarat(Keadaan.BELUM, "Data tidak memuat program.")
_KETERANGAN = ("definisi", "rumus", "satuan", "arah", "sumber", "penanggung_jawab")


def judge_target(bahan: Bahan) -> TemuanSyarat:
    """Judge whether every indikator has a target for each year, or a reason."""
    renstra = bahan.hasil.renstra
    daftar = [indikator for _, _, indikator in renstra.daftar_indikator()]
    tahun = range(renstra.awal, renstra.akhir + 1)
    kurang = [t for t in tahun for indikator in daftar if t not in indikator.target]
    semua = len(daftar) * len(tahun)
    ada = semua - len(kurang)
    uraian = f"Target tahunan yang terisi atau beralasan: {ada} dari {semua}."
    if kurang:
        tanpa = join_nama([str(satu) for satu in dict.fromkeys(kurang)])
        uraian = f"{uraian} Tahun yang belum lengkap: {tanpa}."
    return judge(ada, semua, uraian)


def judge_definisi(bahan: Bahan) -> TemuanSyarat:
    """Judge whether every indikator says what it measures, how, and by whom."""
    daftar = [satu.indikator for satu in bahan.indikator]
    kurang = [
        f"{key.replace('_', ' ')} {indikator.nama}"
        for indikator in daftar
        for key in _KETERANGAN
        if isinstance(getattr(indikator, key), Kosong)
    ]
    return judge_names(
        kurang,
        len(daftar) * len(_KETERANGAN),
        lengkap=f"Keterangan {len(daftar)} indikator lengkap.",
        tanpa="Belum ada",
    )


def list_perjanjian(bahan: Bahan) -> tuple[Perjanjian, ...]:
    """List the versions of the agreement, oldest first."""
    dokumen = bahan.hasil.muatan.perjanjian
    return dokumen.isi.perjanjian if dokumen else ()


def judge_perjanjian(bahan: Bahan) -> TemuanSyarat:
    """Judge the last agreement: its program add up to the total that it states."""
    daftar = list_perjanjian(bahan)
    if not daftar:
        return TANPA_PERJANJIAN
    akhir = daftar[-1]
    if akhir.pagu and sum(akhir.pagu.values()) == akhir.jumlah_pagu:
        uraian = (
            f"Jumlah pagu {len(akhir.pagu)} program sama dengan yang diperjanjikan."
        )
        return TemuanSyarat(Keadaan.ADA, uraian)
    uraian = "Jumlah pagu program tidak sama dengan yang diperjanjikan."
    return TemuanSyarat(Keadaan.SEBAGIAN, uraian)


def judge_perubahan(bahan: Bahan) -> TemuanSyarat:
    """Judge the changes of the agreement: both versions and the reason are there."""
    daftar = list_perjanjian(bahan)
    if not daftar:
        return TANPA_PERJANJIAN
    baru = daftar[1:]
    if not baru:
        return TemuanSyarat(Keadaan.TIDAK_BERLAKU, "Perjanjian kinerja tidak diubah.")
    tanpa = [satu.nama for satu in baru if not satu.sebab or is_belum(satu.sebab)]
    lengkap = "Kedua versi disandingkan, dengan sebab perubahannya."
    if not tanpa:
        return TemuanSyarat(Keadaan.ADA, lengkap)
    return TemuanSyarat(Keadaan.SEBAGIAN, f"Tanpa sebab perubahan: {join_nama(tanpa)}.")


def judge_kesesuaian(bahan: Bahan) -> TemuanSyarat:
    """Judge whether the last agreement has the targets of the plan, or says why not."""
    daftar = list_perjanjian(bahan)
    if not daftar:
        return TANPA_PERJANJIAN
    akhir, tahun = daftar[-1], bahan.hasil.tahun
    rencana = [indikator for _, _, indikator in bahan.hasil.renstra.daftar_indikator()]
    beda = [
        indikator.nama
        for indikator in rencana
        if not _is_same(indikator.target.get(tahun), akhir.target.get(indikator.id))
        and indikator.id not in akhir.keputusan_target
    ]
    return judge_names(
        beda,
        len(rencana),
        lengkap=f"Target {len(rencana)} indikator sama dengan rencana, "
        "atau dijelaskan.",
        tanpa="Berbeda dari rencana tanpa penjelasan",
    )


def _is_same(rencana: Ukuran | None, janji: Ukuran | None) -> bool:
    """Compare two targets; missing ones are the same when of one kind."""
    if isinstance(rencana, Kosong) and isinstance(janji, Kosong):
        return rencana.jenis is janji.jenis
    return rencana == janji


def judge_penjenjangan(bahan: Bahan) -> TemuanSyarat:
    """Judge the tree from tujuan to subkegiatan: nothing in it stands alone."""
    if not bahan.program:
        return TANPA_PROGRAM
    lepas = list(_walk_lepas(bahan))
    sasaran, kegiatan = (
        list_sasaran(bahan),
        [k for p in bahan.program for k in p.kegiatan],
    )
    semua = len(sasaran) + len(bahan.program) + len(kegiatan)
    return judge_names(
        lepas,
        semua,
        lengkap="Setiap sasaran, program, dan kegiatan mempunyai turunannya.",
        tanpa="Tanpa turunan",
    )


def list_sasaran(bahan: Bahan) -> list[Sasaran]:
    """List the sasaran of the plan."""
    return [
        sasaran for tujuan in bahan.hasil.renstra.tujuan for sasaran in tujuan.sasaran
    ]


def _walk_lepas(bahan: Bahan) -> Iterator[str]:
    """Go through the names of what has nothing below it."""
    dilayani = {program.sasaran for program in bahan.program}
    for sasaran in list_sasaran(bahan):
        if not sasaran.indikator or sasaran.id not in dilayani:
            yield sasaran.nama
    for program in bahan.program:
        if not program.kegiatan:
            yield program.nama
        yield from (k.nama for k in program.kegiatan if not k.subkegiatan)
