"""Answers of persons: each to a requirement that asks for one, once."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from lkjip_site.check.wajib import check_unique
from lkjip_site.model.kelengkapan import PaketSyarat
from lkjip_site.model.muatan import TahunLaporan
from lkjip_site.problems import DataPath, Problem


def check_kelengkapan(tahun: TahunLaporan, paket: PaketSyarat) -> Iterator[Problem]:
    """Check kelengkapan.yml of one year against the requirements."""
    if tahun.kelengkapan is None:
        return
    dokumen = tahun.kelengkapan
    naskah, daftar = dokumen.naskah, dokumen.isi.jawaban
    yield from check_unique(
        dokumen, ((satu.id, ("jawaban", i, "id")) for i, satu in enumerate(daftar))
    )
    untuk_orang = [syarat.id for syarat in paket.untuk_orang]
    semua = [syarat.id for syarat in paket.syarat]
    for i, satu in enumerate(daftar):
        path: DataPath = ("jawaban", i)
        if satu.id not in semua:
            mirip = difflib.get_close_matches(satu.id, semua, 1, cutoff=0.6)
            saran = f'mungkin maksudnya "{mirip[0]}"' if mirip else "periksa kodenya"
            pesan = f'syarat "{satu.id}" tidak ada; {saran}'
            yield naskah.problem((*path, "id"), pesan, aturan="kelengkapan-rujukan")
        elif satu.id not in untuk_orang:
            pesan = (
                f'syarat "{satu.id}" dinilai dari data; hapus jawaban ini. '
                f"Yang dijawab petugas: {', '.join(untuk_orang)}"
            )
            yield naskah.problem((*path, "id"), pesan, aturan="kelengkapan-dari-data")
        if satu.tanggal.year < tahun.tahun:
            pesan = f"tanggal jawaban sebelum tahun laporan {tahun.tahun}"
            yield naskah.problem(
                (*path, "tanggal"), pesan, aturan="kelengkapan-tanggal"
            )
