"""
Corrections of the invented agency, for the tests of every stage.
"""

from dataclasses import replace
from typing import Any

from lkjip_site.model.muatan import Dokumen, TahunLaporan
from lkjip_site.model.tahun import Koreksi, KoreksiDokumen, TercetakDokumen
from tests.compute.bahan import NASKAH


def build_koreksi(**isi: Any) -> Koreksi:
    """
    Build an entry for two cells of one row; an empty value is not written.
    """
    umum = {
        "id": "aduan-nol",
        "tempat": "Tabel 3.2, baris 3",
        "tabel": "tabel-3.2",
        "baris": ["aduan"],
        "kolom": ["target", "realisasi"],
        "indikator": ["aduan"],
        "alasan": "Angkanya tertukar.",
        "bobot": "berat",
        "sumber": "LKjIP 2025",
    }
    ditulis = {key: nilai for key, nilai in (umum | isi).items() if nilai}
    return Koreksi.model_validate(ditulis)


def build_prosa(**isi: Any) -> Koreksi:
    """
    Build an entry for a place in prose.
    """
    sel = {"id": "simpulan", "tabel": "", "baris": [], "kolom": [], "indikator": []}
    teks = {"tempat": "Bab IV", "tercetak": "semua tercapai", "tampil": "satu belum"}
    return build_koreksi(**{**sel, **teks, **isi})


def add_documents(
    tahun: TahunLaporan, *daftar: Koreksi, tercetak: dict[str, Any] | None = None
) -> TahunLaporan:
    """
    Give a year its corrections and what is printed.
    """
    dokumen = TercetakDokumen.model_validate({"tercetak": tercetak or {}})
    return replace(
        tahun,
        koreksi=Dokumen(KoreksiDokumen(koreksi=daftar), NASKAH),
        tercetak=Dokumen(dokumen, NASKAH) if tercetak else None,
    )
