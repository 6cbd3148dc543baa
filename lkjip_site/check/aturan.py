"""Rules of measuring: all there, with formulas that exist and clear classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkjip_site.model.instansi import Aturan
from lkjip_site.model.muatan import Muatan, Naskah
from lkjip_site.problems import Problem

RUMUS_BY_ATURAN: Mapping[str, tuple[str, ...]] = {
    "capaian-naik": ("realisasi-per-target",),
    "capaian-turun": ("dua-kali-target-kurang-realisasi", "target-per-realisasi"),
    "capaian-rentang": ("batas-terdekat",),
    "capaian-tepat": ("batas-terdekat",),
    "capaian-teks": ("skala",),
    "batas-capaian": ("tanpa-batas", "dibatasi"),
    "kategori": ("kelas",),
    "status": ("target-dipenuhi",),
    "kemajuan": ("terhadap-target-akhir",),
    "serapan": ("nisbah-jumlah",),
    "efisiensi": ("nisbah-capaian-serapan", "selisih-poin"),
    "rata-rata-capaian": ("rata-rata-terukur",),
    "perubahan": ("selisih",),
    "pembulatan": ("setengah-ke-atas",),
}
"""Id of a rule -> the formulas that it may name, the usual one first."""


def check_aturan(muatan: Muatan) -> Iterator[Problem]:
    """Check aturan.yml against the formulas that exist and the years that need it."""
    if muatan.aturan is None:
        return
    naskah, daftar = muatan.aturan.naskah, muatan.aturan.isi.aturan
    for nomor, aturan in enumerate(daftar):
        yield from _check_rumus(naskah, nomor, aturan)
        yield from _check_kelas(naskah, nomor, aturan)
        yield from _check_batas(naskah, nomor, aturan)
    yield from _check_missing(naskah, daftar, min(muatan.tahun, default=9999))


def _check_rumus(naskah: Naskah, nomor: int, aturan: Aturan) -> Iterator[Problem]:
    """Check the id of a rule and the name of its formula."""
    boleh = RUMUS_BY_ATURAN.get(aturan.id)
    if boleh is None:
        pesan = (
            f'aturan "{aturan.id}" tidak dikenal; yang ada: {_join(RUMUS_BY_ATURAN)}'
        )
        yield naskah.problem(("aturan", nomor, "id"), pesan, aturan="aturan-rumus")
    elif aturan.rumus not in boleh:
        pesan = f'tertulis "{aturan.rumus}", seharusnya {_join(boleh)}'
        yield naskah.problem(("aturan", nomor, "rumus"), pesan, aturan="aturan-rumus")


def _check_kelas(naskah: Naskah, nomor: int, aturan: Aturan) -> Iterator[Problem]:
    """Check that classes go from high to low and leave no gap at the bottom."""
    if aturan.id != "kategori":
        return
    path = ("aturan", nomor, "kelas")
    batas = [kelas.minimal for kelas in aturan.kelas]
    if not batas or batas[-1] is not None or None in batas[:-1]:
        pesan = "kelas terendah, dan hanya itu, ditulis tanpa minimal"
        yield naskah.problem(path, pesan, aturan="aturan-kelas")
        return
    angka = [nilai for nilai in batas if nilai is not None]
    if angka != sorted(set(angka), reverse=True):
        pesan = "minimal harus turun dari kelas tertinggi ke terendah"
        yield naskah.problem(path, pesan, aturan="aturan-kelas")


def _check_batas(naskah: Naskah, nomor: int, aturan: Aturan) -> Iterator[Problem]:
    """Check that a cap has its value."""
    if aturan.rumus == "dibatasi" and aturan.batas is None:
        pesan = 'rumus "dibatasi" memerlukan kunci "batas", misalnya batas: 100'
        yield naskah.problem(("aturan", nomor), pesan, aturan="aturan-batas")


def _check_missing(
    naskah: Naskah, daftar: tuple[Aturan, ...], tahun_pertama: int
) -> Iterator[Problem]:
    """Check that every rule holds from the first year on."""
    for id_aturan, boleh in RUMUS_BY_ATURAN.items():
        mulai = [satu.berlaku_mulai for satu in daftar if satu.id == id_aturan]
        if not mulai:
            pesan = f'aturan "{id_aturan}" belum ada; tambahkan, misalnya dengan rumus '
            yield naskah.problem((), f"{pesan}{boleh[0]}", aturan="aturan-kurang")
        elif min(mulai) > tahun_pertama:
            pesan = (
                f'aturan "{id_aturan}" baru berlaku mulai {min(mulai)}, '
                f"padahal ada laporan tahun {tahun_pertama}"
            )
            yield naskah.problem((), pesan, aturan="aturan-kurang")


def _join(daftar: Mapping[str, object] | tuple[str, ...]) -> str:
    """List the words that are allowed."""
    return ", ".join(f'"{satu}"' for satu in daftar)
