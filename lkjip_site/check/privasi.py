"""What may make a person recognizable: numbers of persons, very small counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from lkjip_site.check.telusur import Simpul
from lkjip_site.model.muatan import Dokumen, Naskah, TahunLaporan
from lkjip_site.model.renstra import Renstra
from lkjip_site.model.tahun import CapaianDokumen
from lkjip_site.nilai import Kosong
from lkjip_site.privasi import find_private
from lkjip_site.problems import DataPath, Level, Location, Problem

SATUAN_ORANG = frozenset(
    [
        "orang",
        "jiwa",
        "peserta",
        "pegawai",
        "petugas",
        "warga",
        "penduduk",
        "anak",
        "siswa",
        "pelajar",
        "mahasiswa",
        "pemilih",
        "korban",
        "pasien",
        "lansia",
        "keluarga",
        "kk",
    ]
)
JUMLAH_KECIL = 4
"""Counts of persons up to this may let single persons be recognized."""
KONTAK = ("kontak", "alamat")
"""Where the address of the office stands, which is public."""


def check_nomor(naskah: Naskah, isi_dokumen: Iterable[Simpul]) -> Iterator[Problem]:
    """Refuse private data in the texts of one document; figures are exempt."""
    for path, isi, _ in isi_dokumen:
        teks = isi.alasan if isinstance(isi, Kosong) else isi
        if isinstance(teks, str) and path != KONTAK:
            for jenis in dict.fromkeys(satu.jenis for satu in find_private(teks)):
                yield naskah.problem(path, _say(jenis), aturan="privasi")


def check_privasi(
    tahun: TahunLaporan, renstra: Dokumen[Renstra] | None
) -> Iterator[Problem]:
    """Refuse private data in the prose of a year; warn of very small counts."""
    for narasi in tahun.narasi.values():
        for nomor, baris in enumerate(narasi.teks.split("\n"), 1):
            for posisi, jenis, _ in find_private(baris):
                tempat = Location(narasi.berkas, nomor, posisi + 1)
                yield Problem(tempat, "privasi", _say(jenis))
    if renstra and tahun.capaian:
        satuan = {i.id: i.satuan for _, _, i in renstra.isi.daftar_indikator()}
        yield from _check_kecil(tahun.capaian, satuan)


def _say(jenis: str) -> str:
    """Say what stands there, without the number itself: logs are public."""
    return f"tampak seperti {jenis}; hapus, karena tidak boleh terbit"


def _check_kecil(
    dokumen: Dokumen[CapaianDokumen], satuan: Mapping[str, str]
) -> Iterator[Problem]:
    """Warn of counts of persons that are very small."""
    for i, satu in enumerate(dokumen.isi.indikator):
        angka: list[tuple[DataPath, Any, str]] = [
            (("realisasi",), satu.realisasi, satuan.get(satu.id, ""))
        ]
        angka += [
            (("fakta", n, "nilai"), fakta.nilai, fakta.satuan)
            for n, fakta in enumerate(satu.fakta)
        ]
        for path, nilai, apa in angka:
            if _is_small(nilai, apa):
                pesan = f"hanya {nilai} orang; pastikan orangnya tidak dapat dikenali"
                yield dokumen.naskah.problem(
                    ("indikator", i, *path),
                    pesan,
                    aturan="privasi-kecil",
                    level=Level.PERINGATAN,
                    subjek=satu.id,
                )


def _is_small(nilai: Any, satuan: str) -> bool:
    """Tell whether a figure counts one to a few persons."""
    return (
        satuan.lower() in SATUAN_ORANG
        and isinstance(nilai, Decimal)
        and 0 < nilai <= JUMLAH_KECIL
    )
