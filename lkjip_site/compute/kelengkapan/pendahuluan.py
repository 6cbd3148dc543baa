"""Requirements on what stands before the figures: who reports, signs, and why."""

from __future__ import annotations

import re
from datetime import date

from lkjip_site.compute.kelengkapan.bahan import (
    Bahan,
    join_nama,
    judge,
    judge_names,
    judge_parts,
)
from lkjip_site.model.pemeriksaan import Keadaan, TemuanSyarat
from lkjip_site.nilai import Kosong

_TAHUN = re.compile(r"\b(?:19|20)[0-9]{2}\b")


def judge_identitas(bahan: Bahan) -> TemuanSyarat:
    """Judge whether titles of tables that name years name the year of the report."""
    tahun, renstra = bahan.hasil.tahun, bahan.hasil.renstra
    rencana = {str(renstra.awal), str(renstra.akhir)}
    bertahun = {
        table.judul: set(_TAHUN.findall(table.judul))
        for table in bahan.tabel.values()
        if _TAHUN.search(table.judul)
    }
    lain = [
        judul
        for judul, daftar in bertahun.items()
        if str(tahun) not in daftar and daftar != rencana
    ]
    lengkap = f"Tahun {tahun} sama di semua judul tabel yang menyebut tahun."
    if not bertahun:
        return TemuanSyarat(Keadaan.ADA, lengkap)
    return judge_names(
        lain, len(bertahun), lengkap=lengkap, tanpa="Judul tabel dengan tahun lain"
    )


def judge_pengantar(bahan: Bahan) -> TemuanSyarat:
    """Judge date, office and name under the kata pengantar."""
    laporan = bahan.hasil.laporan
    pejabat = laporan.penanda_tangan
    return judge_parts(
        {
            "tanggal sesudah akhir tahun laporan": _is_after(bahan),
            "jabatan penanda tangan": pejabat is not None,
            "nama penanda tangan": _is_there(pejabat and pejabat.nama),
        }
    )


def _is_after(bahan: Bahan) -> bool:
    """Tell whether the date of the report is there and later than its year."""
    tanggal = bahan.hasil.laporan.tanggal
    return isinstance(tanggal, date) and tanggal.year > bahan.hasil.tahun


def _is_there(nilai: object) -> bool:
    """Tell whether something is neither missing nor empty."""
    return bool(nilai) and not isinstance(nilai, Kosong)


def judge_ikhtisar(bahan: Bahan) -> TemuanSyarat:
    """Judge the summary: all indikator stand in it, and the agency wrote it."""
    banyak = len(bahan.indikator)
    if not banyak:
        return TemuanSyarat(Keadaan.BELUM, "Data tahun ini tidak memuat indikator.")
    semua = f"Ikhtisar memuat target, realisasi, dan capaian {banyak} indikator"
    if bahan.has_narasi("pengantar", "ikhtisar-eksekutif"):
        return TemuanSyarat(Keadaan.ADA, f"{semua}.")
    return TemuanSyarat(
        Keadaan.SEBAGIAN, f"{semua}; uraian dari instansi sendiri belum ditulis."
    )


def judge_reviu(bahan: Bahan) -> TemuanSyarat:
    """Judge the statement of the inspectorate."""
    reviu = bahan.hasil.laporan.reviu
    return judge_parts(
        {
            "tanggal pernyataan telah direviu": _is_there(reviu and reviu.tanggal),
            "pejabat yang mereviu": _is_there(reviu and reviu.pejabat),
        }
    )


def judge_penyampaian(_: Bahan) -> TemuanSyarat:
    """Judge the delivery, of which the data knows nothing."""
    return TemuanSyarat(Keadaan.BELUM, "Data tidak memuat tanggal penyampaian laporan.")


def judge_terbit(bahan: Bahan) -> TemuanSyarat:
    """Judge the publication: of the content here, and of the signed document."""
    laporan = bahan.hasil.laporan
    resmi = bool(laporan.dokumen_bertanda_tangan) or _is_there(laporan.dokumen_resmi)
    return judge_parts(
        {
            "isi laporan di situs ini": True,
            "alamat dokumen yang ditandatangani": resmi,
        }
    )


def judge_tanda_tangan(bahan: Bahan) -> TemuanSyarat:
    """Judge whether the report is final and signed."""
    laporan = bahan.hasil.laporan
    pejabat = laporan.penanda_tangan
    return judge_parts(
        {
            "status final": laporan.status != "draf",
            "jabatan": pejabat is not None,
            "nama": _is_there(pejabat and pejabat.nama),
            "tanggal": _is_there(laporan.tanggal),
        }
    )


def judge_organisasi(bahan: Bahan) -> TemuanSyarat:
    """Judge tasks, structure and legal basis of the agency."""
    organisasi = bahan.hasil.laporan.organisasi
    return judge_parts(
        {
            "dasar pembentukan": _is_there(organisasi and organisasi.dasar_pembentukan),
            "tugas": _is_there(organisasi and organisasi.tugas),
            "fungsi": _is_there(organisasi and organisasi.fungsi),
            "susunan organisasi sebagai teks": _is_there(
                organisasi and organisasi.struktur
            ),
        }
    )


def judge_sumber_daya(bahan: Bahan) -> TemuanSyarat:
    """Judge staff, and the money of this and the last year."""
    lalu = bahan.riwayat[0] if bahan.riwayat else None
    tahun_lalu = lalu is not None and lalu.tahun == bahan.hasil.tahun - 1
    return judge_parts(
        {
            "jumlah pegawai": _is_there(bahan.hasil.laporan.pegawai),
            "pagu tahun ini": isinstance(bahan.hasil.anggaran.pagu, int),
            "pagu tahun lalu": lalu is not None
            and tahun_lalu
            and isinstance(lalu.anggaran.pagu, int),
        }
    )


def judge_isu(bahan: Bahan) -> TemuanSyarat:
    """Judge the strategic issues: the report itself links each to a sasaran."""
    daftar = bahan.hasil.laporan.isu_strategis
    if not daftar:
        return TemuanSyarat(Keadaan.BELUM, "Data tidak memuat isu strategis.")
    ditarik = [isu.nama for isu in daftar if isu.dikaitkan_oleh == "penyunting"]
    if not ditarik:
        uraian = (
            f"Tercatat {len(daftar)} isu strategis, semuanya terkait dengan sasaran."
        )
        return TemuanSyarat(Keadaan.ADA, uraian)
    return TemuanSyarat(
        Keadaan.SEBAGIAN,
        "Kaitan dengan sasaran ditarik oleh penyunting situs, bukan oleh laporan: "
        f"{join_nama(ditarik)} ({len(ditarik)} dari {len(daftar)}).",
    )


def judge_dasar_hukum(bahan: Bahan) -> TemuanSyarat:
    """Judge whether a legal basis is named; whether it is in force, the check says."""
    banyak = len(bahan.hasil.laporan.dasar_hukum)
    return judge(banyak, banyak, f"Dasar hukum yang dicantumkan: {banyak}.")
