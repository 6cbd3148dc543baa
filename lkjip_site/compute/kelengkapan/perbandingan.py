"""Requirements on the seven comparisons and the money."""

from __future__ import annotations

from decimal import Decimal

from lkjip_site.compute.kelengkapan.bahan import (
    Bahan,
    is_belum,
    join_nama,
    judge,
    judge_names,
    list_nama,
)
from lkjip_site.compute.kelengkapan.rencana import TANPA_PROGRAM, list_sasaran
from lkjip_site.model.hasil import HasilIndikator, Status
from lkjip_site.model.pemeriksaan import Keadaan, TemuanSyarat
from lkjip_site.model.tahun import Pembanding
from lkjip_site.nilai import Kosong

TAHUN_PEMBANDING = 3
"""Last year, and two more."""
TANPA_TABEL = TemuanSyarat(Keadaan.BELUM, "Tabelnya belum dapat disusun dari data.")


def judge_aturan_ukur(bahan: Bahan) -> TemuanSyarat:
    """Judge whether the rules of measuring and the scale are stated."""
    kategori = bahan.hasil.aturan.get("kategori")
    kelas = len(kategori.kelas) if kategori else 0
    aturan = len(bahan.hasil.aturan)
    uraian = f"Tercatat {aturan} aturan pengukuran dan {kelas} kelas capaian."
    return judge(kelas, kelas, uraian)


def judge_target_realisasi(bahan: Bahan) -> TemuanSyarat:
    """Judge comparison 1: a target and a realisasi, or why there is none, for all."""
    if "tabel-3.2" not in bahan.tabel:
        return TANPA_TABEL
    kurang = [s for s in bahan.indikator if is_belum(s.target) or is_belum(s.realisasi)]
    return judge_names(
        list_nama(kurang),
        len(bahan.indikator),
        lengkap=f"Target dan realisasi {len(bahan.indikator)} indikator disandingkan, "
        "atau disebutkan mengapa tidak ada.",
        tanpa="Belum ada target atau realisasi",
    )


def _list_terukur(bahan: Bahan) -> list[HasilIndikator]:
    """List the indikator that have a capaian."""
    return [satu for satu in bahan.indikator if isinstance(satu.capaian, Decimal)]


def judge_kategori(bahan: Bahan) -> TemuanSyarat:
    """Judge whether every capaian has its kategori."""
    terukur = _list_terukur(bahan)
    if not terukur:
        return TemuanSyarat(Keadaan.TIDAK_BERLAKU, "Belum ada capaian yang terukur.")
    tanpa = [satu for satu in terukur if isinstance(satu.kategori, Kosong)]
    return judge_names(
        list_nama(tanpa),
        len(terukur),
        lengkap=f"Kategori {len(terukur)} capaian dihitung menurut skala.",
        tanpa="Tanpa kategori",
    )


def judge_antartahun(bahan: Bahan) -> TemuanSyarat:
    """Judge comparison 2: figures of last year and of at least two years more."""
    daftar = [
        satu
        for satu in bahan.indikator
        if is_belum(satu.realisasi) or not isinstance(satu.realisasi, Kosong)
    ]
    banyak = {satu.id: len(_list_tahun(bahan, satu.id)) for satu in daftar}
    tahun = sorted({t for satu in daftar for t in _list_tahun(bahan, satu.id)})
    ada = f"Tahun dengan angka pembanding: {join_nama([str(t) for t in tahun])}."
    diminta = f"Diminta: tahun lalu dan {TAHUN_PEMBANDING - 1} tahun sebelumnya."
    if not any(banyak.values()):
        return TemuanSyarat(
            Keadaan.BELUM, f"Tidak ada angka tahun sebelumnya. {diminta}"
        )
    if all(satu >= TAHUN_PEMBANDING for satu in banyak.values()):
        return TemuanSyarat(Keadaan.ADA, ada)
    return TemuanSyarat(Keadaan.SEBAGIAN, f"{ada} {diminta}")


def _list_tahun(bahan: Bahan, id_indikator: str) -> list[int]:
    """List the earlier years in which an indikator was measured, the nearest three."""
    return [
        lalu.tahun
        for lalu in bahan.riwayat[:TAHUN_PEMBANDING]
        for satu in lalu.indikator
        if satu.id == id_indikator and not isinstance(satu.realisasi, Kosong)
    ]


def judge_kemajuan(bahan: Bahan) -> TemuanSyarat:
    """Judge comparison 3: progress to the last target of the plan."""
    if "tabel-3.4" not in bahan.tabel:
        return TANPA_TABEL
    kurang = [s for s in bahan.indikator if is_belum(s.kemajuan)]
    return judge_names(
        list_nama(kurang),
        len(bahan.indikator),
        lengkap=f"Kemajuan {len(bahan.indikator)} indikator dihitung, "
        "atau disebutkan mengapa tidak dapat.",
        tanpa="Belum ada kemajuan",
    )


def judge_pembanding(bahan: Bahan) -> TemuanSyarat:
    """Judge comparison 4: a figure from elsewhere, or why there is none."""
    daftar = [(satu, satu.catatan.pembanding) for satu in bahan.indikator]
    angka = sum(isinstance(nilai, Pembanding) for _, nilai in daftar)
    kurang = [satu for satu, nilai in daftar if is_belum(nilai)]
    alasan = len(daftar) - angka - len(kurang)
    uraian = (
        f"Indikator dengan angka pembanding: {angka}; tanpa pembanding dengan alasan: "
        f"{alasan}; belum tersedia: {len(kurang)}."
    )
    return judge(angka + alasan, len(daftar), uraian)


def judge_penyebab(bahan: Bahan) -> TemuanSyarat:
    """Judge comparison 5: a cause for all, more for what was missed."""
    terukur = _list_terukur(bahan)
    kurang = [
        f"{satu.indikator.nama} ({', '.join(tanpa)})"
        for satu in terukur
        if (tanpa := _list_tanpa(satu))
    ]
    if not terukur:
        return TemuanSyarat(Keadaan.TIDAK_BERLAKU, "Belum ada capaian yang terukur.")
    return judge_names(
        kurang,
        len(terukur),
        lengkap=f"Penyebab {len(terukur)} capaian dijelaskan; yang belum tercapai "
        "disertai hambatan dan solusi.",
        tanpa="Belum dijelaskan",
    )


def _list_tanpa(satu: HasilIndikator) -> list[str]:
    """List what is not explained of an indikator."""
    diminta = ["penyebab"]
    diminta += ["hambatan", "solusi"] if satu.status is Status.BELUM else []
    return [key for key in diminta if is_belum(getattr(satu.catatan, key))]


def judge_efisiensi(bahan: Bahan) -> TemuanSyarat:
    """Judge comparison 6: efisiensi by a named rule, or why it is not judged."""
    if "tabel-3.7" not in bahan.tabel:
        return TANPA_TABEL
    kurang = [
        s for s in bahan.indikator if is_belum(s.efisiensi) or is_belum(s.realisasi)
    ]
    return judge_names(
        list_nama(kurang),
        len(bahan.indikator),
        lengkap=f"Efisiensi {len(bahan.indikator)} indikator dihitung dengan satu "
        "rumus, atau disebutkan mengapa tidak dinilai.",
        tanpa="Belum dapat dihitung",
    )


def judge_pendukung(bahan: Bahan) -> TemuanSyarat:
    """Judge comparison 7: every indikator names the program that served it."""
    if not bahan.program:
        return TANPA_PROGRAM
    kurang = [satu for satu in bahan.indikator if is_belum(satu.catatan.pendukung)]
    return judge_names(
        list_nama(kurang),
        len(bahan.indikator),
        lengkap="Setiap indikator menyebut program atau kegiatan yang mendukungnya.",
        tanpa="Tanpa program yang disebut mendukung",
    )


def judge_realisasi_anggaran(bahan: Bahan) -> TemuanSyarat:
    """Judge whether pagu and realisasi of every kegiatan are there."""
    kegiatan = [s for s in bahan.hasil.anggaran.walk() if s.tingkat == "kegiatan"]
    if not kegiatan:
        return TANPA_PROGRAM
    ada = [s for s in kegiatan if isinstance(s.serapan, Decimal)]
    uraian = (
        f"Kegiatan dengan pagu dan realisasi: {len(ada)} dari {len(kegiatan)}; "
        "program dan jumlah dihitung dari kegiatannya."
    )
    return judge(len(ada), len(kegiatan), uraian)


def judge_anggaran_sasaran(bahan: Bahan) -> TemuanSyarat:
    """Judge whether every sasaran has money, and each program one sasaran."""
    if not bahan.program:
        return TANPA_PROGRAM
    didanai = {program.sasaran for program in bahan.program}
    sasaran = list_sasaran(bahan)
    return judge_names(
        [satu.nama for satu in sasaran if satu.id not in didanai],
        len(sasaran),
        lengkap=f"Setiap program dari {len(bahan.program)} program terikat pada "
        "satu sasaran.",
        tanpa="Sasaran tanpa anggaran",
    )
