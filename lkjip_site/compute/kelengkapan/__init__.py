"""
Year -> Kelengkapan: how far its report holds what reports must hold.

Each requirement of the pack names one function here; it looks at what was
computed and gives a TemuanSyarat. What only a person can answer comes from
kelengkapan.yml.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace

from lkjip_site.compute.kelengkapan import mutu, pendahuluan, perbandingan, rencana
from lkjip_site.compute.kelengkapan.bahan import Bahan
from lkjip_site.compute.kelengkapan.kosong import group_kosong
from lkjip_site.model.kelengkapan import Jawaban, PaketSyarat, Syarat
from lkjip_site.model.pemeriksaan import Keadaan, Kelengkapan, Penilaian, TemuanSyarat

__all__ = ["PEMERIKSA", "Bahan", "compute_kelengkapan"]

PEMERIKSA: Mapping[str, Callable[[Bahan], TemuanSyarat]] = {
    "identitas": pendahuluan.judge_identitas,
    "pengantar": pendahuluan.judge_pengantar,
    "ikhtisar": pendahuluan.judge_ikhtisar,
    "reviu": pendahuluan.judge_reviu,
    "penyampaian": pendahuluan.judge_penyampaian,
    "terbit": pendahuluan.judge_terbit,
    "tanda-tangan": pendahuluan.judge_tanda_tangan,
    "organisasi": pendahuluan.judge_organisasi,
    "sumber-daya": pendahuluan.judge_sumber_daya,
    "isu": pendahuluan.judge_isu,
    "dasar-hukum": pendahuluan.judge_dasar_hukum,
    "target": rencana.judge_target,
    "definisi": rencana.judge_definisi,
    "perjanjian": rencana.judge_perjanjian,
    "perubahan": rencana.judge_perubahan,
    "kesesuaian": rencana.judge_kesesuaian,
    "penjenjangan": rencana.judge_penjenjangan,
    "aturan-ukur": perbandingan.judge_aturan_ukur,
    "target-realisasi": perbandingan.judge_target_realisasi,
    "kategori": perbandingan.judge_kategori,
    "antartahun": perbandingan.judge_antartahun,
    "kemajuan": perbandingan.judge_kemajuan,
    "pembanding": perbandingan.judge_pembanding,
    "penyebab": perbandingan.judge_penyebab,
    "efisiensi": perbandingan.judge_efisiensi,
    "pendukung": perbandingan.judge_pendukung,
    "realisasi-anggaran": perbandingan.judge_realisasi_anggaran,
    "anggaran-sasaran": perbandingan.judge_anggaran_sasaran,
    "luar-biasa": mutu.judge_luar_biasa,
    "tak-diukur": mutu.judge_tak_diukur,
    "uraian": mutu.judge_uraian,
    "sumber-tunggal": mutu.judge_sumber_tunggal,
    "penutup": mutu.judge_penutup,
    "tindak-lanjut": mutu.judge_tindak_lanjut,
    "lampiran": mutu.judge_lampiran,
    "keterangan-tabel": mutu.judge_keterangan_tabel,
    "gambar": mutu.judge_gambar,
    "berkala": mutu.judge_berkala,
    "privasi": mutu.judge_privasi,
    "bahasa": mutu.judge_bahasa,
}
"""Name in a pack -> the function that judges a requirement."""


def compute_kelengkapan(bahan: Bahan, paket: PaketSyarat) -> Kelengkapan:
    """
    Judge a year by every requirement of a pack.

    Returns:
        One judgement per requirement; all that is missing, by its reason; and
        the peringatan that were accepted with a reason.

    Source:
        The pack, which names the source of each requirement.
    """
    dokumen = bahan.hasil.muatan.kelengkapan
    jawaban = {satu.id: satu for satu in dokumen.isi.jawaban} if dokumen else {}
    return Kelengkapan(
        paket,
        tuple(_judge(satu, bahan, jawaban.get(satu.id)) for satu in paket.syarat),
        group_kosong(bahan.hasil),
        bahan.diterima,
    )


def _judge(syarat: Syarat, bahan: Bahan, jawaban: Jawaban | None) -> Penilaian:
    """Judge one requirement: by the data, by the check, then by who answered."""
    temuan = PEMERIKSA[syarat.periksa](bahan)
    return decide(syarat, hold_peringatan(syarat, temuan, bahan), jawaban)


def hold_peringatan(syarat: Syarat, temuan: TemuanSyarat, bahan: Bahan) -> TemuanSyarat:
    """
    Hold what the check warns of against a requirement.

    Args:
        syarat: Names the rules that count.
        temuan: What the data shows.
        bahan: The peringatan of the year.
    """
    banyak = Counter(bahan.peringatan)
    terbuka = sum(banyak[aturan] for aturan in syarat.aturan)
    beralasan = sum(satu.aturan in syarat.aturan for satu in bahan.diterima)
    if not terbuka and not beralasan:
        return temuan
    bagian = [f"{terbuka} belum diperbaiki"] if terbuka else []
    bagian += [f"{beralasan} diterima dengan alasan"] if beralasan else []
    uraian = f"{temuan.uraian} Peringatan pemeriksaan: {', '.join(bagian)}."
    turun = terbuka > 0 or syarat.diterima == "sebagian"
    if turun and temuan.keadaan is Keadaan.ADA:
        return TemuanSyarat(Keadaan.SEBAGIAN, uraian)
    return replace(temuan, uraian=uraian)


def decide(syarat: Syarat, temuan: TemuanSyarat, jawaban: Jawaban | None) -> Penilaian:
    """Let a person have the last word where the pack says so and the data is short."""
    if syarat.penentu == "data" or temuan.keadaan is Keadaan.ADA:
        return Penilaian(syarat, temuan)
    if jawaban:
        keadaan = Keadaan(jawaban.jawaban)
        return Penilaian(syarat, replace(temuan, keadaan=keadaan), jawaban)
    if temuan.keadaan is Keadaan.BELUM:
        temuan = replace(temuan, keadaan=Keadaan.BELUM_DIJAWAB)
    return Penilaian(syarat, temuan)
