"""`make ukur`: the benchmarks, as tables; the only place where speed is judged."""

from __future__ import annotations

import compileall
import platform
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from tabulate import tabulate

from tests.alat.pasang import TanpaAlat
from tests.ukur.bangun import AKAR, Ukuran, measure
from tests.ukur.mutu import BAGIAN, ULANG, Mutu, measure_mutu
from tests.ukur.patokan import DETIK_PATOKAN, measure_patokan
from tests.ukur.pencarian import (
    BATAS,
    INDIKATOR,
    LAMBAT,
    PEMBACA,
    TAHUN,
    Tunggu,
    measure_pencarian,
)
from tests.ukur.pratinjau import (
    SUNTINGAN,
    SUNTINGAN_POLOS,
    Jeda,
    measure_nyata,
    measure_rekaan,
)
from tests.ukur.unduhan import PUTARAN, UkuranUnduhan, measure_unduhan

HASIL = AKAR / "docs" / "ukuran.md"
TARGET = {100: 0.60, 600: 0.45}
"""Pages -> highest ratio of ours to plain Material."""
PEMBUKA = f"""\
# Ukuran

Hasil terakhir `make ukur`. Batas dalam detik berlaku di mesin patokan, yang membangun
100 halaman Material polos dalam {DETIK_PATOKAN} detik; di mesin lain waktunya dibagi
dengan kelambatan mesin itu, yang tertulis di bawah setiap tabel.
"""
BATAS_PATOKAN = "di patokan (s) | paling tinggi (s)"
TAHUN_UNDUHAN = 2023
"""The year whose downloads are made."""


Ukur = Callable[[Path, float], tuple[Iterator[str], bool]]
"""
Measures one part: an empty folder, how slow the machine is -> text, whether it is met.
"""


def main(pilihan: Collection[str]) -> int:
    """Measure all parts, or those that are named; keep the tables of the others."""
    if asing := set(pilihan) - {nama.lower() for nama in UKURAN}:
        dikenal = ", ".join(UKURAN).lower()
        print(f"Tidak dikenal: {', '.join(sorted(asing))}. Yang ada: {dikenal}.")
        return 2
    _compile_code()
    hasil, terpenuhi = read_hasil(), True
    with tempfile.TemporaryDirectory() as sementara:
        folder = Path(sementara)
        mesin = measure_patokan(folder / "patokan")
        for nama, ukur in UKURAN.items():
            if not pilihan or nama.lower() in pilihan:
                tabel, baik = ukur(folder / nama, mesin)
                hasil[nama] = "\n".join(chain(tabel, _report_mesin(mesin)))
                terpenuhi &= baik
                print(f"## {nama}\n\n{hasil[nama]}\n", flush=True)
    write_hasil(hasil)
    return 0 if terpenuhi else 1


def read_hasil() -> dict[str, str]:
    """Read the results that were kept: part -> its text."""
    teks = HASIL.read_text("utf-8") if HASIL.exists() else ""
    potongan = (satu.partition("\n") for satu in teks.split("\n## ")[1:])
    return {nama: isi.strip() for nama, _, isi in potongan}


def write_hasil(hasil: Mapping[str, str]) -> None:
    """Keep the results, in the order of the parts."""
    bagian = [f"## {nama}\n\n{hasil[nama]}\n" for nama in UKURAN if nama in hasil]
    HASIL.write_text("\n".join([PEMBUKA, *bagian]), "utf-8")


def _measure_bangun(folder: Path, mesin: float) -> tuple[Iterator[str], bool]:
    """Build made-up sites, ours and plain."""
    del mesin  # ratios need none
    daftar = [
        measure(folder / "100", 50, pasang=7, polos=True),
        measure(folder / "600", 300, pasang=5, polos=True),
        measure(folder / "3000", 1500, pasang=1, polos=False),
    ]
    return _report(daftar), all(map(_is_met, daftar))


def _measure_pratinjau(folder: Path, mesin: float) -> tuple[Iterator[str], bool]:
    """Edit the real data and made-up data."""
    daftar = [
        measure_nyata(folder / "nyata"),
        measure_rekaan(folder / "rekaan", 300),
    ]
    baik = all(satu.kami / mesin <= satu.batas for satu in daftar)
    return _report_jeda(daftar, mesin), baik


def _measure_unduhan(folder: Path, mesin: float) -> tuple[Iterator[str], bool]:
    """Make the downloads of a year."""
    daftar = measure_unduhan(folder, TAHUN_UNDUHAN)
    baik = all(satu.detik / mesin <= satu.batas for satu in daftar)
    return _report_unduhan(daftar, mesin), baik


def _measure_pencarian(folder: Path, mesin: float) -> tuple[Iterator[str], bool]:
    """Search for the first time."""
    daftar = measure_pencarian(folder)
    baik = all(satu.detik / mesin <= BATAS for satu in daftar)
    return _report_pencarian(daftar, mesin), baik


def _measure_mutu(folder: Path, mesin: float) -> tuple[Iterator[str], bool]:
    """Measure the quality of pages, or say why not."""
    del mesin  # Lighthouse looks at the machine itself
    try:
        daftar = list(measure_mutu(folder))
    except TanpaAlat as hilang:
        return iter([str(hilang)]), True
    return _report_mutu(daftar), all(satu.is_met for satu in daftar)


UKURAN: Mapping[str, Ukur] = {
    "Pembangunan": _measure_bangun,
    "Pratinjau": _measure_pratinjau,
    "Unduhan": _measure_unduhan,
    "Pencarian": _measure_pencarian,
    "Mutu": _measure_mutu,
}


def _compile_code() -> None:
    """
    Compile our modules once, as the set-up did with those of the libraries.

    Some environments forbid Python to keep what it compiled. Copies keep it too.
    """
    for folder in ("hooks", "lkjip_site"):
        compileall.compile_dir(AKAR / folder, quiet=1)


def _report(daftar: list[Ukuran]) -> Iterator[str]:
    """Write the page of results."""
    yield (
        "Halaman yang sama, masing-masing dengan satu tabel 30 baris, dibangun "
        "bergantian dengan Material polos (tabel pipa, pencariannya sendiri, "
        "navigation.prune) dan dengan proyek ini; detik seluruh proses, median. "
        "Yang dinilai nisbahnya, bukan detiknya.\n"
    )
    baris = [
        [
            satu.halaman,
            f"{satu.kami:.2f}",
            "" if satu.polos is None else f"{satu.polos:.2f}",
            "" if satu.nisbah is None else f"{satu.nisbah:.2f}",
            _target(satu),
            f"{1000 * satu.kami / satu.halaman:.1f}",
        ]
        for satu in daftar
    ]
    kepala = "halaman | kami (s) | polos (s) | nisbah | paling tinggi | ms/halaman"
    yield _write_table(kepala, baris)


def _report_mesin(mesin: float) -> Iterator[str]:
    """Say what it was measured with."""
    yield (
        f"\nPython {platform.python_version()}, {platform.system()}; waktunya "
        f"{mesin:.2f} kali waktu mesin patokan."
    )


def _report_jeda(daftar: list[Jeda], mesin: float) -> Iterator[str]:
    """Write how long an editor waits for the changed page."""
    yield (
        "Dari menyimpan satu angka sampai halaman yang berubah tersaji oleh "
        f"`mkdocs serve`: median dan yang terlama dari {SUNTINGAN} suntingan (polos: "
        f"{SUNTINGAN_POLOS}), masing-masing sesudah satu suntingan yang tidak "
        "dihitung. Di proyek ini yang disunting berkas data, di Material polos angka "
        "yang sama di halamannya.\n"
    )
    baris = [
        [
            satu.apa,
            satu.halaman,
            f"{satu.kami:.2f}",
            f"{satu.terlama:.2f}",
            f"{satu.polos:.2f}",
            f"{satu.kami / mesin:.2f}",
            f"{satu.batas:.2f}",
        ]
        for satu in daftar
    ]
    kepala = f"situs | halaman | kami (s) | terlama (s) | polos (s) | {BATAS_PATOKAN}"
    yield _write_table(kepala, baris)


def _report_unduhan(daftar: list[UkuranUnduhan], mesin: float) -> Iterator[str]:
    """Write how long the downloads of a year take."""
    yield (
        f"Unduhan laporan tahun {TAHUN_UNDUHAN} situs ini, masing-masing dibuat oleh "
        f"proses sendiri yang juga membaca dan memeriksa data: yang tercepat dari "
        f"{PUTARAN} putaran. Nisbahnya terhadap pembangunan situs tanpa unduhan itu pada "
        "putaran yang sama.\n"
    )
    baris = [
        [
            satu.apa,
            satu.berkas,
            f"{satu.bita / 1000:.0f}",
            f"{satu.detik:.2f}",
            f"{satu.detik / mesin:.2f}",
            f"{satu.batas:.2f}",
            f"{satu.nisbah:.2f}",
        ]
        for satu in daftar
    ]
    kepala = f"apa | berkas | kB | kami (s) | {BATAS_PATOKAN} | nisbah"
    yield _write_table(kepala, baris)


def _report_pencarian(daftar: list[Tunggu], mesin: float) -> Iterator[str]:
    """Write how long a first search takes."""
    yield (
        "Dari membuka pencarian untuk pertama kali sampai hasil pertama tampil, di "
        f"peramban dengan prosesor yang dilambatkan {LAMBAT} kali: median dan yang "
        f"terlama dari {PEMBACA} pembaca. Data rekaan memuat {INDIKATOR} indikator "
        f"dalam {TAHUN} tahun.\n"
    )
    baris = [
        [
            satu.apa,
            satu.halaman,
            f"{satu.detik:.2f}",
            f"{satu.terlama:.2f}",
            f"{satu.detik / mesin:.2f}",
            f"{BATAS:.2f}",
        ]
        for satu in daftar
    ]
    kepala = f"situs | halaman | kami (s) | terlama (s) | {BATAS_PATOKAN}"
    yield _write_table(kepala, baris)


def _report_mutu(daftar: list[Mutu]) -> Iterator[str]:
    """Write how good pages are."""
    yield (
        "Nilai Lighthouse 0 sampai 100 untuk ponsel, dengan jaringan dan prosesor yang "
        f"dilambatkan: yang terbaik dari paling banyak {ULANG} kali mengukur. Semuanya "
        "harus 100. Di mesin yang sibuk, dengan indeks di bawah 1000, nilai kecepatan "
        "menilai mesinnya, bukan halamannya.\n"
    )
    baris = [
        [
            f"/{satu.halaman}",
            *map(str, satu.nilai.values()),
            str(satu.mesin),
            "" if satu.is_met else ", ".join(satu.kurang),
        ]
        for satu in daftar
    ]
    kepala = f"halaman | {' | '.join(BAGIAN.values())} | indeks mesin | yang kurang"
    yield _write_table(kepala, baris)


def _write_table(kepala: str, baris: Sequence[Sequence[object]]) -> str:
    """Write a table in Markdown; the head has its titles in one line."""
    judul = kepala.split(" | ")
    return tabulate(baris, judul, tablefmt="pipe", disable_numparse=True)


def _target(satu: Ukuran) -> str:
    """Give the highest ratio allowed for a number of pages."""
    batas = [nisbah for halaman, nisbah in TARGET.items() if satu.halaman >= halaman]
    return "" if satu.nisbah is None or not batas else f"{batas[-1]:.2f}"


def _is_met(satu: Ukuran) -> bool:
    """Tell whether a measured ratio is low enough."""
    batas = _target(satu)
    return satu.nisbah is None or not batas or satu.nisbah <= float(batas)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
