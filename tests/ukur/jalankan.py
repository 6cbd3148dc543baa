"""`make ukur`: the benchmarks, as tables; the only place where speed is judged."""

from __future__ import annotations

import compileall
import platform
import sys
import tempfile
from collections.abc import Iterator
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
DI_PATOKAN = "di patokan (s)"
TAHUN_UNDUHAN = 2023
"""The year whose downloads are made."""


def main() -> int:
    """Measure, print and keep the tables; 1 when a target is missed."""
    _compile_code()
    with tempfile.TemporaryDirectory() as sementara:
        folder = Path(sementara)
        daftar = [
            measure(folder / "100", 50, pasang=7, polos=True),
            measure(folder / "600", 300, pasang=5, polos=True),
            measure(folder / "3000", 1500, pasang=1, polos=False),
        ]
        mesin = measure_patokan(folder / "patokan")
        jeda = [
            measure_nyata(folder / "nyata"),
            measure_rekaan(folder / "rekaan", 300),
        ]
        unduhan = measure_unduhan(folder / "unduhan", TAHUN_UNDUHAN)
        pencarian = measure_pencarian(folder / "pencarian")
        mutu = _try_mutu(folder / "mutu")
    bagian = (
        _report(daftar),
        _report_mesin(mesin),
        _report_jeda(jeda, mesin),
        _report_unduhan(unduhan, mesin),
        _report_pencarian(pencarian, mesin),
        _report_mutu(mutu),
        _report_alat(),
    )
    teks = "\n".join(chain(*bagian))
    print(teks)
    HASIL.write_text(teks + "\n", "utf-8")
    terpenuhi = [
        *map(_is_met, daftar),
        *(satu.kami / mesin <= satu.batas for satu in jeda),
        *(satu.detik / mesin <= satu.batas for satu in unduhan),
        *(satu.detik / mesin <= BATAS for satu in pencarian),
        *(satu.is_met for satu in mutu if isinstance(satu, Mutu)),
    ]
    return 0 if all(terpenuhi) else 1


def _compile_code() -> None:
    """
    Compile our modules once, as the set-up did with those of the libraries.

    Some environments forbid Python to keep what it compiled. Copies keep it too.
    """
    for folder in ("hooks", "lkjip_site"):
        compileall.compile_dir(AKAR / folder, quiet=1)


def _report(daftar: list[Ukuran]) -> Iterator[str]:
    """Write the page of results."""
    yield "# Ukuran\n"
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
    kepala = [
        "halaman",
        "kami (s)",
        "polos (s)",
        "nisbah",
        "paling tinggi",
        "ms/halaman",
    ]
    yield tabulate(baris, kepala, tablefmt="pipe", disable_numparse=True)


def _report_mesin(mesin: float) -> Iterator[str]:
    """Write what limits in seconds are worth on this machine."""
    yield (
        "\nBatas dalam detik di bawah ini berlaku di mesin patokan, yang membangun 100 "
        f"halaman Material polos dalam {DETIK_PATOKAN} detik. Mesin ini memerlukan "
        f"{mesin:.2f} kalinya, maka waktunya dibagi dengan itu.\n"
    )


def _report_jeda(daftar: list[Jeda], mesin: float) -> Iterator[str]:
    """Write how long an editor waits for the changed page."""
    yield "\n## Pratinjau\n"
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
    kepala = [
        "situs",
        "halaman",
        "kami (s)",
        "terlama (s)",
        "polos (s)",
        DI_PATOKAN,
        "paling tinggi (s)",
    ]
    yield tabulate(baris, kepala, tablefmt="pipe", disable_numparse=True)


def _report_unduhan(daftar: list[UkuranUnduhan], mesin: float) -> Iterator[str]:
    """Write how long the downloads of a year take."""
    yield "\n## Unduhan\n"
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
    kepala = [
        "apa",
        "berkas",
        "kB",
        "kami (s)",
        DI_PATOKAN,
        "paling tinggi (s)",
        "nisbah",
    ]
    yield tabulate(baris, kepala, tablefmt="pipe", disable_numparse=True)


def _report_pencarian(daftar: list[Tunggu], mesin: float) -> Iterator[str]:
    """Write how long a first search takes."""
    yield "\n## Pencarian\n"
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
    kepala = [
        "situs",
        "halaman",
        "kami (s)",
        "terlama (s)",
        DI_PATOKAN,
        "paling tinggi (s)",
    ]
    yield tabulate(baris, kepala, tablefmt="pipe", disable_numparse=True)


def _try_mutu(folder: Path) -> list[Mutu | str]:
    """Measure the quality of pages, or say why not."""
    try:
        return list(measure_mutu(folder))
    except TanpaAlat as hilang:
        return [str(hilang)]


def _report_mutu(daftar: list[Mutu | str]) -> Iterator[str]:
    """Write how good pages are."""
    yield "\n## Mutu halaman\n"
    terukur = [satu for satu in daftar if isinstance(satu, Mutu)]
    if not terukur:
        yield from map(str, daftar)
        return
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
        for satu in terukur
    ]
    kepala = ["halaman", *BAGIAN.values(), "indeks mesin", "yang kurang"]
    yield tabulate(baris, kepala, tablefmt="pipe", disable_numparse=True)


def _report_alat() -> Iterator[str]:
    """Say what it was measured with."""
    yield f"\nPython {platform.python_version()}, {platform.system()}."


def _target(satu: Ukuran) -> str:
    """Give the highest ratio allowed for a number of pages."""
    batas = [nisbah for halaman, nisbah in TARGET.items() if satu.halaman >= halaman]
    return "" if satu.nisbah is None or not batas else f"{batas[-1]:.2f}"


def _is_met(satu: Ukuran) -> bool:
    """Tell whether a measured ratio is low enough."""
    batas = _target(satu)
    return satu.nisbah is None or not batas or satu.nisbah <= float(batas)


if __name__ == "__main__":
    sys.exit(main())
