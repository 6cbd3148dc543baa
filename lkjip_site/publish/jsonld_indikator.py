"""What search engines for data read on the page of an indikator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lkjip_site.model.seri import SeriIndikator
from lkjip_site.nilai import Kosong
from lkjip_site.publish.jsonld import describe_file, describe_instansi, write_jsonld
from lkjip_site.publish.paket_tahun import PaketTahun
from lkjip_site.publish.seri import FOLDER


def describe_indikator(
    daftar: Mapping[str, SeriIndikator], paket: PaketTahun
) -> dict[str, str]:
    """
    Describe the series of each indikator as a set of data.

    Args:
        daftar: Id -> series.
        paket: The open data of the newest year: publisher, licence, address.

    Returns:
        Path of a page -> JSON-LD, safe inside a `script` of HTML.
    """
    instansi = describe_instansi(paket)
    return {
        f"indikator/{satu.id}.md": write_jsonld([instansi, _describe(satu, paket)])
        for satu in daftar.values()
    }


def _describe(seri: SeriIndikator, paket: PaketTahun) -> dict[str, Any]:
    """Describe one series."""
    indikator = seri.indikator
    definisi = indikator.definisi
    alamat = f"{paket.alamat}indikator/{seri.id}/" if paket.alamat else ""
    folder = f"{paket.alamat}{FOLDER}" if paket.alamat else f"../../{FOLDER}"
    uraian = f"{indikator.nama}: target, realisasi, dan capaian dari tahun ke tahun."
    if not isinstance(definisi, Kosong):
        uraian = f"{uraian} {definisi}"
    return {
        "@type": "Dataset",
        "name": indikator.nama,
        "description": uraian,
        "inLanguage": "id",
        "temporalCoverage": seri.periode.replace("–", "/"),
        "variableMeasured": {
            "@type": "PropertyValue",
            "name": indikator.nama,
            "unitText": indikator.satuan,
        },
        "version": paket.edisi,
        "isAccessibleForFree": True,
        **({"url": alamat} if alamat else {}),
        **({"license": paket.lisensi} if paket.berlisensi else {}),
        "creator": {"@id": f"{paket.alamat}#instansi"},
        "distribution": [
            describe_file(f"{folder}/{seri.id}.{akhir}") for akhir in ("csv", "json")
        ],
    }
