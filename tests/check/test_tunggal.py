"""
Tests of codes that must not stand twice in one list.
"""

from pathlib import Path

import pytest

from tests.dasar_data import change_value, copy_dasar, list_problems

RENSTRA = "renstra/2022-2025.yml"
CAPAIAN = "2024/capaian.yml"
LAPORAN = "2024/laporan.yml"


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "kode"),
    [
        (LAPORAN, "- id: antrean", "- {id: antrean, nama: a, sasaran: layanan, "
         "dikaitkan_oleh: sumber}\n  - id: antrean", "antrean"),
        (LAPORAN, "- id: gambar-1-1", "- {id: gambar-1-1, judul: a, bagian: 1.1, "
         "berkas: loket.png}\n  - id: gambar-1-1", "gambar-1-1"),
        (CAPAIAN, "    sumber: Loket", "    fakta:\n      - {id: a, nama: b, nilai: 1}\n"
         "      - {id: a, nama: c, nilai: 2}\n    sumber: Loket", "a"),
        (CAPAIAN, "program:\n", "program:\n  - {id: layanan, indikator: indeks, "
         "nama_indikator: a, capaian: 1, menunjang: b, analisis: c}\n", "layanan"),
        (RENSTRA, "- {nomor: 1, nama: Melayani warga}", "- {nomor: 1, nama: a}\n"
         "  - {nomor: 1, nama: b}", "1"),
        (RENSTRA, "  - id: rukun", "  - {id: rukun, indikator: a, target: {2024: 1}}\n"
         "  - id: rukun", "rukun"),
        (RENSTRA, "        target: {2022: 78,", "        putus_seri:\n"
         "          - {tahun: 2023, alasan: a}\n          - {tahun: 2023, alasan: b}\n"
         "        target: {2022: 78,", "2023"),
        ("aturan.yml", "      - {id: rendah, nama: Rendah}",
         "      - {id: tinggi, nama: Rendah}", "tinggi"),
        ("aturan.yml", "  - id: serapan", "  - {id: serapan, nama: a, "
         "rumus: nisbah-jumlah, tulisan: b, sumber: c, berlaku_mulai: 2020}\n"
         "  - id: serapan", "serapan"),
        ("2024/rencana_aksi.yml", "      - id: aduan", "      - {id: aduan, satuan: a, "
         "target: {1: 40}, jumlah: 40}\n      - id: aduan", "aduan"),
        ("2024/rencana_aksi.yml", "rencana_aksi:\n", "rencana_aksi:\n"
         "  - {perjanjian: awal, indikator: []}\n", "awal"),
    ],
)  # fmt: skip
def test_kode_ganda(nama: str, lama: str, baru: str, kode: str, tmp_path: Path) -> None:
    """
    The second one is reported, with the line of the first.
    """
    data = copy_dasar(tmp_path)
    change_value(data, nama, lama, baru)
    (pesan,) = list_problems(data)

    assert f'"{kode}" sudah ada di baris ' in pesan
    assert pesan.endswith("; hapus salah satu, atau beri pengenal lain [kode-ganda]")


def test_kode_sama_di_tahun_lain(tmp_path: Path) -> None:
    """
    One rule may hold in several wordings, each from its own year.
    """
    data = copy_dasar(tmp_path)
    baru = (
        "  - {id: serapan, nama: a, rumus: nisbah-jumlah, tulisan: b, sumber: c, "
        "berlaku_mulai: 2024}\n  - id: serapan"
    )
    change_value(data, "aturan.yml", "  - id: serapan", baru)

    assert list_problems(data) == []
