"""A made-up agency with many archived years: two pages and two tables a year."""

from __future__ import annotations

import random
from pathlib import Path

INDIKATOR = 30
"""Rows of each table, unless another number is asked for."""
TAHUN_AWAL = 1001
_ATURAN = {
    "capaian-naik": "realisasi-per-target",
    "capaian-turun": "dua-kali-target-kurang-realisasi",
    "capaian-rentang": "batas-terdekat",
    "capaian-tepat": "batas-terdekat",
    "capaian-teks": "skala",
    "batas-capaian": "tanpa-batas",
    "kategori": "kelas",
    "status": "target-dipenuhi",
    "kemajuan": "terhadap-target-akhir",
    "serapan": "nisbah-jumlah",
    "efisiensi": "nisbah-capaian-serapan",
    "rata-rata-capaian": "rata-rata-terukur",
    "perubahan": "selisih",
    "pembulatan": "setengah-ke-atas",
}
_INSTANSI = """\
nama: Dinas Contoh
singkatan: Discon
wilayah: Kota Uji
tempat: Uji
kepala: Kepala Dinas Contoh
atasan: Wali Kota Uji
pengantar: Dinas karangan untuk mengukur kecepatan.
warna: {utama: "#0b3d5c", aksen: "#8a4b08"}
logo: belum tersedia
kontak:
  unit: belum tersedia
  alamat: belum tersedia
  surel: belum tersedia
  laman: belum tersedia
  alasan: karangan
lisensi_data: belum ditetapkan
repositori: belum tersedia
alasan: karangan
"""


def write_arsip(
    folder: Path, banyak_tahun: int, banyak_indikator: int = INDIKATOR
) -> None:
    """
    Write a data folder whose site has two pages a year.

    Args:
        folder: Where `data/` is made; it must not exist yet.
        banyak_tahun: Number of years; figures are the same in every run.
        banyak_indikator: Number of rows of each table.
    """
    acak = random.Random(banyak_tahun)  # noqa: S311 - figures, not secrets
    daftar_tahun = range(TAHUN_AWAL, TAHUN_AWAL + banyak_tahun)
    (folder / "renstra").mkdir(parents=True)
    (folder / "instansi.yml").write_text(_INSTANSI, "utf-8")
    (folder / "aturan.yml").write_text(_aturan(), "utf-8")
    renstra = _renstra(daftar_tahun, banyak_indikator)
    (folder / "renstra" / "rencana.yml").write_text(renstra, "utf-8")
    for tahun in daftar_tahun:
        (folder / str(tahun)).mkdir()
        (folder / str(tahun) / "laporan.yml").write_text(_laporan(tahun), "utf-8")
        (folder / str(tahun) / "capaian.yml").write_text(
            _capaian(acak, banyak_indikator), "utf-8"
        )


def _aturan() -> str:
    """Write the rules."""
    baris = ["aturan:"]
    for satu, rumus in _ATURAN.items():
        baris += [
            f"  - id: {satu}",
            f"    nama: Aturan {satu}",
            f"    rumus: {rumus}",
            f"    tulisan: {rumus}",
            "    sumber: karangan",
            "    berlaku_mulai: 1000",
        ]
        if satu == "kategori":
            baris += [
                "    kelas:",
                "      - {id: tinggi, nama: Tinggi, minimal: 80}",
                "      - {id: rendah, nama: Rendah}",
            ]
    return "\n".join(baris) + "\n"


def _renstra(daftar_tahun: range, banyak: int) -> str:
    """Write one plan over all years."""
    target = "".join(f"            {tahun}: 80\n" for tahun in daftar_tahun)
    indikator = "".join(
        f"        - id: indikator-{nomor}\n"
        f"          nama: Persentase layanan {nomor} yang selesai tepat waktu\n"
        "          satuan: Persen\n"
        "          arah: naik\n"
        "          definisi: Layanan yang selesai dibagi semua layanan\n"
        "          rumus: Selesai / semua × 100\n"
        "          sumber: Catatan layanan\n"
        "          penanggung_jawab: Bidang Layanan\n"
        f"          target:\n{target}"
        for nomor in range(1, banyak + 1)
    )
    return (
        f"nama: Rencana\nawal: {daftar_tahun[0]}\nakhir: {daftar_tahun[-1]}\n"
        "sumber: karangan\nvisi: Uji\nmisi:\n  - {nomor: 1, nama: Uji}\n"
        "misi_diemban: 1\ntujuan:\n  - id: layanan\n    nama: Layanan baik\n"
        "    sasaran:\n      - id: tepat\n        nama: Layanan tepat waktu\n"
        "        indikator:\n" + indikator.replace("        - id", "        - id")
    )


def _laporan(tahun: int) -> str:
    """Write the report of an archived year."""
    return (
        "status: arsip\n"
        f"asal:\n  tahun_laporan: {tahun}\n  tabel: [Tabel 3.3]\n"
        "  penjelasan: Tahun ini hanya diketahui dari laporan sesudahnya.\n"
        "pagu: 1000000\nsumber_dana: APBD\n"
    )


def _capaian(acak: random.Random, banyak: int) -> str:
    """Write the results of one year."""
    baris = ["indikator:"]
    for nomor in range(1, banyak + 1):
        baris += [
            f"  - id: indikator-{nomor}",
            f"    realisasi: {acak.randint(5000, 9999) / 100:.2f}",
        ]
    return "\n".join(baris) + "\n"
