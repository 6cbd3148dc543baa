"""
Each rule of the catalogue is met by its wrong example, and not by the right one.
"""

import ast
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lkjip_site.check.aturan import RUMUS_BY_ATURAN
from lkjip_site.check.katalog import KATALOG
from lkjip_site.load.banyak import MAKS_MASALAH
from lkjip_site.load.sandi import MAKS_BYTE
from lkjip_site.model.kaidah import Kaidah
from lkjip_site.problems import Level
from lkjip_site.publish.site import SiteBuilder
from tests.makna.sisip import Tempat, breaks, copy_data, exchange

RENSTRA = "renstra/2022-2025.yml"
CAPAIAN = "2024/capaian.yml"
PERJANJIAN = "2024/perjanjian.yml"
PROGRAM = "2024/program.yml"
LAPORAN = "2024/laporan.yml"
RENCANA = "2024/rencana_aksi.yml"
KOREKSI = "2024/koreksi.yml"
TERCETAK = "2024/tercetak.yml"
KELENGKAPAN = "2024/kelengkapan.yml"
NARASI = "2024/narasi/bab-3.md"
ADUAN = "- id: aduan"
NIP_REKAAN = "20151231 205012 1 999"
EXAMPLES: dict[str, Kaidah] = {
    kaidah.id: kaidah for kelompok in KATALOG for kaidah in kelompok.kaidah
}
TEMPAT = {
    # Files.
    "gambar-berkas": Tempat(LAPORAN),
    # The way YAML is written.
    "yaml-bentuk": Tempat(RENSTRA, ADUAN),
    "yaml-tab": Tempat(CAPAIAN, ADUAN),
    "yaml-spasi": Tempat(CAPAIAN, ADUAN),
    "yaml-kendali": Tempat(CAPAIAN, ADUAN),
    "yaml-huruf": Tempat(CAPAIAN, ADUAN),
    "yaml-konflik": Tempat(LAPORAN),
    "yaml-kunci-ganda": Tempat(CAPAIAN, ADUAN),
    "yaml-komentar": Tempat(PROGRAM, "- id: pelayanan-01"),
    "yaml-kutip": Tempat(CAPAIAN, ADUAN),
    "yaml-kata": Tempat(PROGRAM, "- id: pelayanan-01"),
    "yaml-sambung": Tempat(CAPAIAN, ADUAN),
    "yaml-koma": Tempat(RENCANA),
    "yaml-jangkar": Tempat(CAPAIAN, ADUAN),
    "yaml-tag": Tempat(CAPAIAN, ADUAN),
    "yaml-dalam": Tempat(CAPAIAN, "- id: layanan-selesai"),
    # Single values.
    "kunci-tak-dikenal": Tempat(CAPAIAN, ADUAN),
    "wajib-diisi": Tempat(CAPAIAN, "- id: waktu-tunggu"),
    "jenis-isi": Tempat(LAPORAN),
    "nilai-angka": Tempat(CAPAIAN, ADUAN),
    "nilai-dua-arti": Tempat(CAPAIAN, ADUAN),
    "nilai-rentang": Tempat(RENSTRA),
    "nilai-rupiah": Tempat(LAPORAN),
    "nilai-tanggal": Tempat(LAPORAN),
    "nilai-tahun": Tempat(RENSTRA),
    "nilai-desimal": Tempat(RENSTRA, ADUAN),
    "nilai-pilihan": Tempat(LAPORAN),
    "nilai-skala": Tempat(CAPAIAN),
    "nilai-kode": Tempat(CAPAIAN),
    "nilai-kunci": Tempat(RENSTRA, "- id: partisipasi-warga"),
    "nilai-bentuk": Tempat("instansi.yml"),
    "alasan-wajib": Tempat("instansi.yml", "kontak:"),
    "alasan-lebih": Tempat(LAPORAN, "reviu:"),
    "alasan-hampa": Tempat(CAPAIAN),
    "bentuk-target": Tempat(PERJANJIAN),
    # What belongs together.
    "rujukan": Tempat(CAPAIAN),
    "kode-ganda": Tempat(PROGRAM),
    "pendukung-ganda": Tempat(CAPAIAN),
    "renstra-tahun": Tempat(RENSTRA),
    "capaian-kurang": Tempat(CAPAIAN),
    "capaian-ganda": Tempat(CAPAIAN),
    "aturan-rumus": Tempat("aturan.yml"),
    "aturan-kelas": Tempat("aturan.yml"),
    "aturan-batas": Tempat("aturan.yml"),
    "aturan-kurang": Tempat("aturan.yml"),
    "narasi-rujukan": Tempat(NARASI),
    "narasi-bagian": Tempat(NARASI),
    "narasi-kembar": Tempat(NARASI),
    # The tree, its money, its targets.
    "tujuan-tanpa-sasaran": Tempat(RENSTRA),
    "sasaran-tanpa-indikator": Tempat(RENSTRA),
    "sasaran-tanpa-program": Tempat(RENSTRA),
    "program-tanpa-kegiatan": Tempat(PROGRAM),
    "kegiatan-tanpa-subkegiatan": Tempat(PROGRAM, "- id: arsip-01"),
    "perjanjian-tanpa-indikator": Tempat(PERJANJIAN, "- id: perubahan"),
    "perjanjian-sebab": Tempat(PERJANJIAN),
    "rencana-tanpa-indikator": Tempat(RENCANA),
    "target-selaras": Tempat(PERJANJIAN),
    "target-tahun-depan": Tempat("2023/capaian.yml"),
    "rencana-jumlah": Tempat(RENCANA),
    "satuan-selaras": Tempat(RENCANA),
    "jumlah-pagu": Tempat(PERJANJIAN),
    "pagu-sebelum": Tempat(PERJANJIAN),
    # Figures.
    "nol-tanpa-target": Tempat(CAPAIAN),
    "persen-rentang": Tempat(CAPAIAN),
    "indeks-komponen": Tempat(CAPAIAN),
    "capaian-luar-biasa": Tempat(CAPAIAN, "\nprogram:"),
    "serapan-luar-biasa": Tempat(PROGRAM, "- id: pelayanan-02"),
    "keluaran-rendah": Tempat(CAPAIAN, "\nprogram:"),
    "target-meleset": Tempat(CAPAIAN, ADUAN),
    "rencana-bulan": Tempat(RENCANA),
    "angka-tahun-lalu": Tempat(CAPAIAN),
    "teks-tahun-lalu": Tempat(CAPAIAN),
    # Sentences.
    "angka-diketik": Tempat(NARASI),
    "tahun-lain": Tempat(NARASI),
    "kata-hasil": Tempat(NARASI),
    "kata-arah": Tempat(NARASI),
    "kata-puncak": Tempat(NARASI),
    "kata-semua": Tempat(NARASI),
    "peraturan-dicabut": Tempat(LAPORAN),
    "ejaan": Tempat(RENSTRA, ADUAN),
    "singkatan": Tempat(CAPAIAN),
    # Corrections, answers, private data.
    "koreksi-bentuk": Tempat(KOREKSI),
    "koreksi-rujukan": Tempat(KOREKSI),
    "koreksi-ganda": Tempat(KOREKSI),
    "koreksi-tanpa-tercetak": Tempat(KOREKSI),
    "koreksi-kurang": Tempat(TERCETAK),
    "koreksi-usang": Tempat(TERCETAK),
    "koreksi-angka": Tempat(KOREKSI),
    "koreksi-arsip": Tempat(LAPORAN),
    "kelengkapan-rujukan": Tempat(KELENGKAPAN),
    "kelengkapan-dari-data": Tempat(KELENGKAPAN),
    "kelengkapan-tanggal": Tempat(KELENGKAPAN),
    "privasi-kecil": Tempat(CAPAIAN, "- id: nilai-keliling"),
}
"""
Rule -> where its examples stand.
"""


def link_file(data: Path) -> None:
    """
    Put a link in place of a file.
    """
    lain = (data / KOREKSI).rename(data.parent / "lain.yml")
    (data / KOREKSI).symlink_to(lain)


def break_year(data: Path) -> None:
    """
    Change the total of last year, and the parts that it must agree with.
    """
    for nama in ("laporan.yml", "perjanjian.yml", "program.yml"):
        path = data / "2023" / nama
        teks = path.read_text(encoding="utf-8").replace("900.000", "700.000")
        path.write_text(teks.replace("810.000", "630.000"), encoding="utf-8")


def add_dokumen(data: Path, isi: bytes) -> None:
    """
    Add a signed document of another content than is recorded.
    """
    (data / "2024/dokumen").mkdir()
    (data / "2024/dokumen/lkjip.pdf").write_bytes(isi)
    with (data / LAPORAN).open("a", encoding="utf-8") as laporan:
        laporan.write(
            "dokumen_bertanda_tangan:\n  berkas: lkjip.pdf\n  tanggal: 2025-02-03\n"
            f"  sha256: {'0' * 64}\n"
        )


def record_other_figure(data: Path) -> None:
    """
    Record that last year has published another figure than the data holds.
    """
    isi = "tabel,baris,kolom,nilai\ntabel-3.2,aduan,realisasi,41\n"
    (data / "2023/terbit.csv").write_text(isi, encoding="utf-8")


def add_narasi_arsip(data: Path) -> None:
    """
    Give a year that is known only from a later report a chapter of prose.
    """
    contoh = EXAMPLES["koreksi-arsip"]
    exchange(data, Tempat(LAPORAN), contoh.benar, contoh.salah)
    (data / "2024/narasi/bab-1.md").write_text("## 1.1\nTeks.\n", encoding="utf-8")


KHUSUS: dict[str, Callable[[Path], object]] = {
    "berkas-tidak-ada": lambda data: (data / CAPAIAN).unlink(),
    "berkas-tak-dikenal": lambda data: (data / CAPAIAN).rename(
        data / "2024" / "Capaian (1).yml"
    ),
    "folder-tak-dikenal": lambda data: (data / "2024").rename(data / "tahun 2024"),
    "berkas-kembar": lambda data: os.link(
        data / "2024/gambar/loket.png", data / "2024/gambar/Loket.png"
    ),
    "berkas-kosong": lambda data: (data / KELENGKAPAN).write_bytes(b""),
    "berkas-tautan": link_file,
    "gambar-isi": lambda data: (data / "2024/gambar/loket.png").write_bytes(
        b"%PDF-1.7"
    ),
    "gambar-lebih": lambda data: os.link(
        data / "2024/gambar/loket.png", data / "2024/gambar/baru.png"
    ),
    "berkas-jejak": lambda data: (data / "2024/gambar/loket.png").write_bytes(
        b"\x89PNG\r\n\x1a\n\0\0\0\4eXIfMM\0*"
    ),
    "arsip-berubah": record_other_figure,
    "dokumen-berkas": lambda data: add_dokumen(data, b"GIF89a"),
    "dokumen-sidik": lambda data: add_dokumen(data, b"%PDF-1.7"),
    "yaml-sandi": lambda data: (data / CAPAIAN).write_bytes(
        (data / CAPAIAN).read_text(encoding="utf-8").encode("utf-16")
    ),
    "yaml-ukuran": lambda data: (data / CAPAIAN).write_bytes(b"#" * (MAKS_BYTE + 1)),
    "yaml-terlalu-banyak": lambda data: (data / LAPORAN).write_text(
        "".join(f"salah_{nomor}: x\n" for nomor in range(MAKS_MASALAH + 10)),
        encoding="utf-8",
    ),
    "nilai-panjang": lambda data: exchange(
        data, Tempat(CAPAIAN, ADUAN), "sumber: Loket", f"sumber: {'a' * 100_000}"
    ),
    "perubahan-luar-biasa": break_year,
    "privasi": lambda data: exchange(
        data,
        Tempat(LAPORAN),
        EXAMPLES["privasi"].benar,
        EXAMPLES["privasi"].salah.replace("(delapan belas angka)", NIP_REKAAN),
    ),
    "narasi-arsip": add_narasi_arsip,
    "penerimaan-usang": lambda data: (data / "2024/penerimaan.yml").write_text(
        EXAMPLES["penerimaan-usang"].salah, encoding="utf-8"
    ),
}
"""
Rule -> how to break it where its example shows more than a place in a file.
"""
SENDIRI = {"berkas-tak-terbaca"}
"""
Rules with a test function of their own below.
"""


def test_tempat() -> None:
    """
    Every rule of the catalogue is tested, each once.
    """
    assert sorted([*TEMPAT, *KHUSUS, *SENDIRI]) == sorted(EXAMPLES)


def test_data(tmp_path: Path) -> None:
    """
    The data folder that holds the right examples breaks no rule.
    """
    bacaan = SiteBuilder(copy_data(tmp_path)).read()

    assert (bacaan.problems, bacaan.diterima) == ((), ())


@pytest.mark.parametrize(
    "kaidah", [EXAMPLES[satu] for satu in TEMPAT], ids=list(TEMPAT)
)
def test_contoh(kaidah: Kaidah, tmp_path: Path) -> None:
    """
    The wrong example in place of the right one breaks the rule.
    """
    data = copy_data(tmp_path)
    exchange(data, TEMPAT[kaidah.id], kaidah.benar, kaidah.salah)

    assert breaks(data, kaidah.id)


@pytest.mark.parametrize("aturan", KHUSUS)
def test_contoh_khusus(aturan: str, tmp_path: Path) -> None:
    """
    What the wrong example describes breaks the rule.
    """
    data = copy_data(tmp_path)
    KHUSUS[aturan](data)

    assert breaks(data, aturan)


def test_berkas_tak_terbaca(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A file that the system does not let us read is a problem, not a crash.
    """

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert breaks(copy_data(tmp_path), "berkas-tak-terbaca")


PAKET = Path(__file__).parents[2] / "lkjip_site"
SUMBER = [
    *sorted((PAKET / "load").glob("*.py")),
    *sorted((PAKET / "check").glob("*.py")),
    PAKET / "nilai.py",
    PAKET / "model" / "dasar.py",
    PAKET / "render" / "lingkungan.py",
]
"""
The code that names rules.
"""
BUKAN_ATURAN = {
    *RUMUS_BY_ATURAN,
    *(rumus for daftar in RUMUS_BY_ATURAN.values() for rumus in daftar),
}
"""
Words of the same form that name something else.
"""
POLA_ID = re.compile("[a-z]+(-[a-z]+)+")


def find_ids(berkas: Path) -> Iterator[str]:
    """
    Find what may be the id of a rule: words with hyphens, and what is given as one.
    """
    for simpul in ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))):
        if isinstance(simpul, ast.keyword) and simpul.arg == "aturan":
            simpul = simpul.value  # noqa: PLW2901 - the value is looked at in its place
            if isinstance(simpul, ast.Constant):
                yield str(simpul.value)
        elif isinstance(simpul, ast.Constant) and POLA_ID.fullmatch(str(simpul.value)):
            yield str(simpul.value)


@pytest.mark.parametrize(
    "berkas", SUMBER, ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_semua_aturan_ada(berkas: Path) -> None:
    """
    Every rule that the code names is explained.
    """
    assert set(find_ids(berkas)) - BUKAN_ATURAN - set(EXAMPLES) == set()


def test_aturan_dipakai() -> None:
    """
    No rule is explained that the code does not name any more.
    """
    dipakai = {satu for berkas in SUMBER for satu in find_ids(berkas)}

    assert set(EXAMPLES) - dipakai == set()


@pytest.mark.parametrize("kaidah", EXAMPLES.values(), ids=EXAMPLES)
def test_tulisan(kaidah: Kaidah) -> None:
    """
    An entry is written for a reader: whole sentences, a heading without a full stop.
    """
    assert not kaidah.judul.endswith(".")
    assert kaidah.penjelasan.endswith(".")
    assert kaidah.salah != kaidah.benar
    assert kaidah.level is Level.PERINGATAN or not kaidah.pada
