"""What search engines for data read on a page: JSON-LD in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from lkjip_site.publish.paket import NAMA_BERKAS
from lkjip_site.publish.paket_tahun import PaketTahun

JENIS = {
    "csv": "text/csv",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
HALAMAN_DATA = "data/index.md"


def describe_halaman(
    daftar: Sequence[PaketTahun], seri: Sequence[str]
) -> dict[str, str]:
    """
    Describe the page of each year, and the page of the data.

    Args:
        daftar: The years, oldest first.
        seri: Names of the series over all years.

    Returns:
        Path of a page -> JSON-LD, safe inside a `script` of HTML.
    """
    isi = {
        f"{satu.tahun}/index.md": write_jsonld(_describe_tahun(satu)) for satu in daftar
    }
    return {**isi, HALAMAN_DATA: write_jsonld(_describe_semua(daftar, seri))}


def write_jsonld(daftar: Sequence[Mapping[str, Any]]) -> str:
    """
    Write things as JSON-LD: no text of the data can end the script around it.

    >>> "</script>" in write_jsonld([{"name": "</script>"}])
    False
    """
    isi = {"@context": "https://schema.org", "@graph": list(daftar)}
    return json.dumps(isi, ensure_ascii=False).replace("<", "\\u003c")


def describe_instansi(paket: PaketTahun) -> dict[str, Any]:
    """Describe the agency."""
    alamat = {"url": paket.alamat} if paket.alamat else {}
    return {
        "@type": "GovernmentOrganization",
        "@id": f"{paket.alamat}#instansi",
        "name": paket.penerbit,
        **alamat,
    }


def _describe_tahun(paket: PaketTahun) -> list[dict[str, Any]]:
    """Describe agency, report and data of a year."""
    instansi = {"@id": f"{paket.alamat}#instansi"}
    laporan = {
        "@type": "Report",
        "name": paket.judul,
        "inLanguage": "id",
        "temporalCoverage": str(paket.tahun),
        "creativeWorkStatus": paket.status,
        "publisher": instansi,
        **({"url": paket.alamat_tahun} if paket.alamat else {}),
    }
    return [describe_instansi(paket), laporan, _describe_data(paket)]


def _describe_data(paket: PaketTahun) -> dict[str, Any]:
    """Describe the data of a year, with the files that hold all of it."""
    folder = f"{paket.alamat_tahun}data/" if paket.alamat else "data/"
    nama = [*(f"{paket.nama}.{akhir}" for akhir in ("xlsx", "zip")), NAMA_BERKAS]
    return {
        "@type": "Dataset",
        "name": f"Data {paket.judul}",
        "description": f"Semua tabel {paket.judul}: target, realisasi, capaian, dan "
        "anggaran, dengan satuan dan alasan nilai yang tidak ada.",
        "inLanguage": "id",
        "temporalCoverage": str(paket.tahun),
        "version": paket.edisi,
        "isAccessibleForFree": True,
        **({"license": paket.lisensi} if paket.berlisensi else {}),
        "creator": {"@id": f"{paket.alamat}#instansi"},
        "distribution": [
            describe_file(f"{folder}{satu}") for satu in (*nama, *paket.berkas)
        ],
    }


def _describe_semua(
    daftar: Sequence[PaketTahun], seri: Sequence[str]
) -> list[dict[str, Any]]:
    """Describe the agency and the series over all years."""
    terbaru, awal = daftar[-1], daftar[0].tahun
    folder = f"{terbaru.alamat}data/" if terbaru.alamat else ""
    berkas = [f"{folder}{satu}.{akhir}" for satu in seri for akhir in ("csv", "json")]
    data = {
        "@type": "Dataset",
        "name": f"Data kinerja {terbaru.penerbit}",
        "description": f"Indikator dan anggaran {terbaru.penerbit} semua tahun: "
        "target, realisasi, capaian, pagu, dan serapan.",
        "inLanguage": "id",
        "temporalCoverage": f"{awal}/{terbaru.tahun}",
        "version": terbaru.edisi,
        "isAccessibleForFree": True,
        **({"license": terbaru.lisensi} if terbaru.berlisensi else {}),
        "creator": {"@id": f"{terbaru.alamat}#instansi"},
        "distribution": [describe_file(satu) for satu in berkas],
    }
    return [describe_instansi(terbaru), data]


def describe_file(alamat: str) -> dict[str, Any]:
    """Describe one download."""
    jenis = JENIS[alamat.rpartition(".")[2]]
    return {"@type": "DataDownload", "contentUrl": alamat, "encodingFormat": jenis}
