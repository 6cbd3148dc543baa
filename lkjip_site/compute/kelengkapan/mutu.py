"""Requirements on the quality of the whole: words, tables, pictures, attachments."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.compute.kelengkapan.bahan import (
    Bahan,
    is_belum,
    judge,
    judge_names,
    judge_parts,
    list_nama,
)
from lkjip_site.compute.kelengkapan.rencana import list_perjanjian
from lkjip_site.model.pemeriksaan import Keadaan, TemuanSyarat
from lkjip_site.model.tahun import RencanaIndikator
from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.table import KOSONG_TEKS, Table

TRIWULAN = (3, 6, 9, 12)
"""Months that end a quarter."""
KUNCI_HASIL = ("target", "realisasi", "capaian")


def judge_luar_biasa(_: Bahan) -> TemuanSyarat:
    """Judge unusual values; the check finds those without an explanation."""
    return TemuanSyarat(
        Keadaan.ADA, "Nilai yang tidak lazim diperiksa terhadap penjelasannya."
    )


def judge_tak_diukur(bahan: Bahan) -> TemuanSyarat:
    """Judge whether what was not measured is missing with a reason, never 0."""
    nol = [
        s for s in bahan.indikator if isinstance(s.target, Kosong) and s.realisasi == 0
    ]
    kosong = [s for s in bahan.indikator if isinstance(s.realisasi, Kosong)]
    if not nol and not kosong:
        return TemuanSyarat(Keadaan.TIDAK_BERLAKU, "Semua indikator diukur.")
    return judge_names(
        list_nama(nol),
        len(nol) + len(kosong),
        lengkap=f"Indikator tanpa realisasi: {len(kosong)}, semuanya dengan alasan; "
        "tidak satu pun ditulis 0.",
        tanpa="Ditulis 0 meskipun tidak ada targetnya",
    )


def judge_uraian(bahan: Bahan) -> TemuanSyarat:
    """Judge the prose; the check finds what the data does not bear."""
    banyak = len(bahan.hasil.muatan.narasi)
    uraian = f"Uraian di {banyak} halaman mengambil angkanya dari data lewat rujukan."
    if not banyak:
        uraian = "Semua kalimat disusun dari data; uraian sendiri belum ditulis."
    return TemuanSyarat(Keadaan.ADA, uraian)


def judge_sumber_tunggal(bahan: Bahan) -> TemuanSyarat:
    """Judge whether the summary and the main table show the same figures."""
    ringkasan, utama = bahan.tabel.get("ringkasan"), bahan.tabel.get("tabel-3.2")
    if ringkasan is None or utama is None:
        return TemuanSyarat(Keadaan.BELUM, "Tabelnya belum dapat disusun dari data.")
    beda = list(_walk_beda(ringkasan, utama))
    return judge_names(
        beda,
        len(ringkasan.baris),
        lengkap="Ringkasan, tabel, dan unduhan memakai angka yang sama.",
        tanpa="Berbeda antara ringkasan dan tabel",
    )


def _walk_beda(satu: Table, lain: Table) -> Iterator[str]:
    """Go through the ids of rows that two tables show differently."""
    baris_lain = {baris.id: baris.sel for baris in lain.baris}
    for baris in satu.baris:
        pasangan = baris_lain.get(baris.id, {})
        if any(
            baris.sel.get(key, KOSONG_TEKS).nilai
            != pasangan.get(key, KOSONG_TEKS).nilai
            for key in KUNCI_HASIL
        ):
            yield baris.id


def judge_penutup(bahan: Bahan) -> TemuanSyarat:
    """Judge the closing; who takes which step until when, no data says."""
    return judge_parts(
        {
            "simpulan": bahan.has_narasi("bab-4", "simpulan"),
            "langkah perbaikan": bahan.has_narasi("bab-4", "langkah-perbaikan"),
            "pelaksana dan waktu setiap langkah": False,
        }
    )


def judge_tindak_lanjut(_: Bahan) -> TemuanSyarat:
    """Judge the follow-up of the last evaluation, of which the data knows nothing."""
    uraian = "Data tidak memuat rekomendasi evaluasi terakhir dan tindak lanjutnya."
    return TemuanSyarat(Keadaan.BELUM, uraian)


def judge_lampiran(bahan: Bahan) -> TemuanSyarat:
    """Judge whether agreement, measurement and action plan are attached."""
    diminta = {
        "perjanjian kinerja": "lampiran-1-pk-awal",
        "pengukuran kinerja": "tabel-3.2",
        "rencana aksi": "lampiran-1-rencana-aksi",
    }
    if len(list_perjanjian(bahan)) > 1:
        diminta["perubahan perjanjian kinerja"] = "lampiran-2-pk-perubahan"
    return judge_parts(
        {nama: id_tabel in bahan.tabel for nama, id_tabel in diminta.items()}
    )


def judge_keterangan_tabel(bahan: Bahan) -> TemuanSyarat:
    """Judge whether every table has number, title and source."""
    daftar = list(bahan.tabel.values())
    kurang = [satu.judul or satu.id for satu in daftar if not _is_described(satu)]
    return judge_names(
        kurang,
        len(daftar),
        lengkap=f"{len(daftar)} tabel mempunyai nomor atau nama lampiran, judul, "
        "satuan, tahun, dan sumber.",
        tanpa="Tanpa nomor, judul, atau sumber",
    )


def _is_described(table: Table) -> bool:
    """Tell whether a table has number, title and source; annexes go by their title."""
    bernomor = table.nomor or table.id.startswith("lampiran") or table.id == "ringkasan"
    return bool(bernomor and table.judul and table.sumber)


def judge_gambar(bahan: Bahan) -> TemuanSyarat:
    """Judge whether the pictures that the report names are there."""
    daftar = bahan.hasil.laporan.gambar
    if not daftar:
        return TemuanSyarat(Keadaan.TIDAK_BERLAKU, "Laporan tidak memuat gambar.")
    return judge_names(
        [satu.judul for satu in daftar if is_belum(satu.berkas)],
        len(daftar),
        lengkap=f"{len(daftar)} gambar ditampilkan dengan keterangannya.",
        tanpa="Gambar yang berkasnya belum ada",
    )


def judge_berkala(bahan: Bahan) -> TemuanSyarat:
    """Judge whether realisasi was measured in each quarter."""
    dokumen = bahan.hasil.muatan.rencana_aksi
    rencana = dokumen.isi.rencana_aksi if dokumen else ()
    if not rencana:
        return TemuanSyarat(Keadaan.BELUM, "Data tidak memuat rencana aksi.")
    daftar = [satu for satu in rencana[-1].indikator if not _is_exempt(satu)]
    banyak = sum(map(_count_triwulan, daftar))
    semua = len(daftar) * len(TRIWULAN)
    return judge(
        banyak, semua, f"Realisasi triwulan yang terisi: {banyak} dari {semua}."
    )


def _is_exempt(satu: RencanaIndikator) -> bool:
    """Tell whether an indikator is not measured in this year at all."""
    jumlah = satu.jumlah
    return isinstance(jumlah, Kosong) and jumlah.jenis is JenisKosong.TIDAK_BERLAKU


def _count_triwulan(satu: RencanaIndikator) -> int:
    """Count the quarters whose realisasi is known, or is missing with good reason."""
    return sum(
        bulan in satu.realisasi and not is_belum(satu.realisasi[bulan])
        for bulan in TRIWULAN
    )


def judge_privasi(_: Bahan) -> TemuanSyarat:
    """Judge private data: a build that holds any is stopped by the check."""
    uraian = "Nomor pribadi dan hitungan yang sangat kecil diperiksa sebelum terbit."
    return TemuanSyarat(Keadaan.ADA, uraian)


def judge_bahasa(_: Bahan) -> TemuanSyarat:
    """Judge the language; the check finds spellings and abbreviations."""
    return TemuanSyarat(Keadaan.ADA, "Ejaan dan singkatan diperiksa sebelum terbit.")
