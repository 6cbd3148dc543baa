"""
What the tests of completeness look at: the whole year of the invented agency.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from pydantic import BaseModel

from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.model.muatan import Dokumen, Narasi
from lkjip_site.model.tahun import (
    DasarHukum,
    Gambar,
    IsuStrategis,
    Organisasi,
    Pejabat,
    Reviu,
)
from lkjip_site.nilai import JenisKosong, Kosong
from tests.compute.bahan import NASKAH

BELUM = Kosong(JenisKosong.BELUM_TERSEDIA, "tidak tercetak")
TIDAK_BERLAKU = Kosong(JenisKosong.TIDAK_BERLAKU, "tidak ada pemilu")
PEJABAT = Pejabat(nama="Ani", jabatan="Kepala Dinas Contoh")
PEJABAT_TANPA_NAMA = Pejabat(nama=BELUM, jabatan="Kepala Dinas Contoh")
REVIU = Reviu.model_validate({"tanggal": "2026-01-30", "pejabat": "Inspektur"})
TANGGAL = date(2026, 2, 1)
ORGANISASI = Organisasi.model_validate(
    {
        "dasar_pembentukan": "Peraturan Daerah Nomor 1",
        "dasar_tugas": "Peraturan Wali Kota Nomor 2",
        "tugas": "melayani",
        "fungsi": ["pelayanan"],
        "struktur": "Kepala, Sekretariat, dan dua bidang",
        "dasar_struktur": "Peraturan Wali Kota Nomor 2",
    }
)
DASAR_HUKUM = DasarHukum(id="uu-1", nama="Undang-Undang Nomor 1")
GAMBAR = Gambar(id="g-1", judul="Gambar 1.1 Loket", bagian="1.2.1", berkas="loket.png")


def build_isu(dikaitkan_oleh: str) -> IsuStrategis:
    """
    Build a strategic issue that the report or the editors linked.
    """
    return IsuStrategis.model_validate(
        {
            "id": "loket",
            "nama": "Loket penuh",
            "sasaran": "layanan",
            "dikaitkan_oleh": dikaitkan_oleh,
        }
    )


def change_hasil(bahan: Bahan, **isi: Any) -> Bahan:
    """
    Give the same year with other results.
    """
    return replace(bahan, hasil=replace(bahan.hasil, **isi))


def change_laporan(bahan: Bahan, **isi: Any) -> Bahan:
    """
    Give the same year with another laporan.yml.
    """
    return change_hasil(bahan, laporan=bahan.hasil.laporan.model_copy(update=isi))


def change_muatan(bahan: Bahan, **isi: Any) -> Bahan:
    """
    Give the same year with other documents.
    """
    dokumen: dict[str, Any] = {
        nama: Dokumen(satu, NASKAH) if isinstance(satu, BaseModel) else satu
        for nama, satu in isi.items()
    }
    return change_hasil(bahan, muatan=replace(bahan.hasil.muatan, **dokumen))


def change_indikator(bahan: Bahan, id_indikator: str, **isi: Any) -> Bahan:
    """
    Give the same year with other results of one indikator.
    """
    return change_hasil(
        bahan,
        indikator=tuple(
            replace(satu, **isi) if satu.id == id_indikator else satu
            for satu in bahan.indikator
        ),
    )


def change_catatan(bahan: Bahan, id_indikator: str, **isi: Any) -> Bahan:
    """
    Give the same year with something else typed for one indikator.
    """
    satu = bahan.hasil.indikator_by_id(id_indikator)
    catatan = satu.catatan.model_copy(update=isi)
    return change_indikator(bahan, id_indikator, catatan=catatan)


def keep_indikator(bahan: Bahan, *daftar_id: str) -> Bahan:
    """
    Give the same year with some of its indikator only.
    """
    return change_hasil(
        bahan, indikator=tuple(s for s in bahan.indikator if s.id in daftar_id)
    )


def drop_tabel(bahan: Bahan, *daftar_id: str) -> Bahan:
    """
    Give the same year without some of its tables.
    """
    sisa = {id_: satu for id_, satu in bahan.tabel.items() if id_ not in daftar_id}
    return replace(bahan, tabel=sisa)


def build_narasi(*judul: str) -> Narasi:
    """
    Build a file of prose with some sections.
    """
    return Narasi("narasi", "\n".join(f"## {satu}\n\nKalimat." for satu in judul))
