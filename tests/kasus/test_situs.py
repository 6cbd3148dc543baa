"""
The cases that are seen only in the finished site, built as it is published.
"""

import hashlib
import subprocess
import sys
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.dasar_data import change_value, copy_dasar, list_problems, write_file
from tests.peladen import serve_folder
from tests.situs.layar import find_faults
from tests.situs.pembangun import LINGKUNGAN

ROOT = Path(__file__).parents[2]
RENSTRA = "renstra/2022-2025.yml"
CAPAIAN = "2024/capaian.yml"
PANJANG = "Pertanggungjawabanpenyelenggaraan" * 4
NAMA = [
    "Kegiatan {#lama}",
    "[x] selesai [1](catatan)",
    'Desa "Maju" {: .kelas onclick="x" }',
    "Catatan [^1] kaki",
    "Unggah data_pokok_kinerja",
    "*) angka sementara **penting**",
    r"Folder arsip\2024\lama",
    "Forum A | B (gabungan)",
    "<img src=x onerror=alert(1)> & <b>tebal</b>",
    "{{ tahun }} {% raw %}",
    PANJANG,
    "ꦱꦼꦏꦺꦴꦭꦃ",
    "مدرسة دينية",
    "Kafé Baca",
    "Kafe Baca",
]
"""Names that other generators have broken."""
ARAB = f"nama-{len(NAMA) - 3}"


class Teks(HTMLParser):
    """
    The rows of all tables of a page as lists of texts, and the tags with ids.
    """

    def __init__(self) -> None:
        super().__init__()
        self.baris: list[list[str]] = []
        self.tag: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """
        Begin a row or a cell.
        """
        self.tag.append((tag, dict(attrs)))
        if tag == "tr":
            self.baris.append([])
        elif tag in {"td", "th"}:
            self.baris[-1].append("")

    def handle_data(self, data: str) -> None:
        """
        Add to the last cell.
        """
        if self.baris and self.baris[-1]:
            self.baris[-1][-1] += data


def run_lkjip(
    data: Path, *perintah: str, lingkungan: Mapping[str, str] | None = None, x: str = ""
) -> subprocess.CompletedProcess[str]:
    """
    Run the command line in a process of its own.
    """
    pilihan = ["-X", x] if x else []
    return subprocess.run(
        [sys.executable, *pilihan, "-m", "lkjip_site", *perintah, "--data", str(data)],
        cwd=ROOT,
        env={**LINGKUNGAN, **(lingkungan or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=False,
    )


def hash_folder(folder: Path) -> dict[str, str]:
    """
    Give path -> digest of all files of a folder.
    """
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write_names(data: Path) -> None:
    """
    Add an indikator for each of the names, quoted as YAML wants it.
    """
    definisi, realisasi = "", ""
    for nomor, nama in enumerate(NAMA):
        kutip = "'" + nama.replace("'", "''") + "'"
        definisi += f"""\
          - id: nama-{nomor}
            nama: {kutip}
            satuan: Persen
            arah: naik
            definisi: {kutip}
            rumus: {kutip}
            sumber: {kutip}
            penanggung_jawab: {kutip}
            target: {{2024: 100}}
"""
        realisasi += (
            f"  - id: nama-{nomor}\n    realisasi: {nomor}\n    penyebab: {kutip}\n"
        )
        realisasi += f"    sumber: {kutip}\n"
    awal = "          - id: predikat\n"
    change_value(data, RENSTRA, awal, definisi + awal)
    change_value(data, CAPAIAN, "program:\n", realisasi + "program:\n")
    lalu = "".join(
        f"  - id: nama-{nomor}\n    realisasi: 1\n" for nomor in range(len(NAMA))
    )
    change_value(
        data, "2023/capaian.yml", "  - id: predikat\n", lalu + "  - id: predikat\n"
    )


@pytest.fixture(scope="module")
def situs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    Build the site with all the names, in a folder whose name has a space and an é.
    """
    tempat = tmp_path_factory.mktemp("nama") / "Laporan Kinerja é"
    tempat.mkdir()
    data = copy_dasar(tempat)
    write_names(data)
    hasil = run_lkjip(data, "bangun", "--situs", str(tempat / "situs"))
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    return tempat / "situs"


def read_page(situs: Path, path: str) -> Teks:
    """
    Read a page of the finished site.
    """
    teks = Teks()
    teks.feed((situs / path / "index.html").read_text(encoding="utf-8"))
    return teks


@pytest.mark.parametrize("nomor", range(len(NAMA)))
def test_nama_utuh(nomor: int, situs: Path) -> None:
    """
    A name is shown sign by sign, in one cell, in a row as wide as the others.
    """
    halaman = read_page(situs, "2024/bab-3")
    baris = [satu for satu in halaman.baris if NAMA[nomor] in map(str.strip, satu)]

    assert baris
    assert any(len(satu) == 8 and satu[2].strip() == NAMA[nomor] for satu in baris)


def test_nama_tanpa_akibat(situs: Path) -> None:
    """
    No name has become an anchor, a box to tick, a footnote, a picture or a script.
    """
    halaman = [p for p in situs.rglob("*.html") if p.name != "404.html"]
    tag = [satu for path in halaman for satu in read_page(path.parent, "").tag]
    atribut = {nama for _, milik in tag for nama in milik}

    assert "lama" not in {milik.get("id") for _, milik in tag}
    assert not [milik for _, milik in tag if milik.get("src") == "x"]
    assert not atribut & {"onclick", "onerror"}
    assert not [milik for nama, milik in tag if nama == "sup" and "fnref" in str(milik)]


@pytest.mark.parametrize("indikator", ["indeks", "aduan"])
def test_grafik_dalam_halaman(indikator: str, situs: Path) -> None:
    """
    A chart stands once in the page itself, before any script runs.
    """
    path = situs / "indikator" / indikator / "index.html"
    teks = path.read_text(encoding="utf-8")

    assert teks.count('aria-labelledby="g-seri-j g-seri-u"') == 1
    assert teks.count('<svg class="grafik"') == 2
    assert "data-sisipan" not in teks


@pytest.mark.parametrize("path", ["", "2024/", "2024/bab-3/", f"indikator/{ARAB}/"])
def test_arah_tulisan(path: str, situs: Path, chromium: Browser) -> None:
    """
    What stands behind a name that runs from right to left is drawn behind it.
    """
    halaman = chromium.new_page()
    with serve_folder(situs) as alamat:
        halaman.goto(alamat + path)
        arab = halaman.get_by_role("main").locator("bdi").all_text_contents()
        salah = find_faults(halaman, "findTurned")
        judul = halaman.title()
    halaman.close()

    assert set(arab) == {NAMA[-3]}
    assert "<" not in judul
    assert salah == []


def test_jangkar_tunggal(situs: Path) -> None:
    """
    No two elements of a page share an anchor, whatever the script of the names.
    """
    for path in situs.rglob("index.html"):
        daftar = [
            milik["id"] for _, milik in read_page(path.parent, "").tag if "id" in milik
        ]
        assert len(daftar) == len(set(daftar)), path


@pytest.mark.parametrize(
    "lingkungan",
    [
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONUTF8": "1"},
    ],
    ids=["c", "utf-8"],
)
def test_lokal_lain(lingkungan: dict[str, str], situs: Path, tmp_path: Path) -> None:
    """
    The site is the same byte for byte whatever the code page of the system.
    """
    data = copy_dasar(tmp_path)
    write_names(data)
    hasil = run_lkjip(
        data, "bangun", "--situs", str(tmp_path / "situs"), lingkungan=lingkungan
    )

    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    assert hash_folder(tmp_path / "situs") == hash_folder(situs)


def test_sandi_selalu_disebut(tmp_path: Path) -> None:
    """
    No file is opened with the code page of the system.
    """
    hasil = run_lkjip(
        copy_dasar(tmp_path),
        "periksa",
        lingkungan={"PYTHONWARNINGS": "error::EncodingWarning"},
        x="warn_default_encoding",
    )

    assert (hasil.returncode, hasil.stderr) == (0, "")


def test_galat_tidak_terbit(tmp_path: Path) -> None:
    """
    With a fault nothing is published: exit code 1, all faults, the old site stays.
    """
    data = copy_dasar(tmp_path)
    write_file(tmp_path / "situs" / "index.html", "yang lama")
    change_value(data, CAPAIAN, "sumber: Loket", 'sumber: "Loket')
    change_value(data, "instansi.yml", "singkatan: Discon\n", "")
    hasil = run_lkjip(data, "bangun", "--situs", str(tmp_path / "situs"))

    assert hasil.returncode == 1
    assert hasil.stdout.splitlines() == [
        *list_problems(data),
        "2 galat, 0 peringatan (2 diterima).",
    ]
    assert "Traceback" not in hasil.stdout + hasil.stderr
    assert (tmp_path / "situs" / "index.html").read_text(
        encoding="utf-8"
    ) == "yang lama"


def test_galat_menghentikan_mkdocs(tmp_path: Path) -> None:
    """
    The engine itself stops too: other than 0, no folder, no stack trace.
    """
    data = copy_dasar(tmp_path)
    change_value(data, CAPAIAN, "realisasi: 30", "realisai: 30")
    hasil = subprocess.run(
        [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--strict",
            "--site-dir",
            str(tmp_path / "s"),
        ],
        cwd=ROOT,
        env={**LINGKUNGAN, "LKJIP_DATA": str(data)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert hasil.returncode != 0
    assert list_problems(data)[0] in hasil.stdout + hasil.stderr
    assert "Traceback" not in hasil.stdout + hasil.stderr
    assert not (tmp_path / "s" / "index.html").exists()


def test_docs_tidak_tersentuh(tmp_path: Path) -> None:
    """
    A build writes nothing below docs/: a preview would build for ever.
    """
    awal = {p: p.stat().st_mtime_ns for p in (ROOT / "docs").rglob("*")}
    run_lkjip(copy_dasar(tmp_path), "bangun", "--situs", str(tmp_path / "situs"))

    assert {p: p.stat().st_mtime_ns for p in (ROOT / "docs").rglob("*")} == awal


def test_halaman_lama_hilang(tmp_path: Path) -> None:
    """
    A file of the last site that is built no more is gone after the next build.
    """
    write_file(tmp_path / "situs" / "lama" / "index.html", "predikat")
    run_lkjip(copy_dasar(tmp_path), "bangun", "--situs", str(tmp_path / "situs"))

    assert not (tmp_path / "situs" / "lama").exists()


def test_bom_alias_hemat(tmp_path: Path) -> None:
    """
    Nested aliases are refused before they are unfolded, within 200 MB.
    """
    if not Path("/proc/self/status").exists():
        pytest.skip("only Linux tells the peak of a process apart from its parent's")
    data = copy_dasar(tmp_path)
    bom = (ROOT / "tests/kasus/A-33/bom-alias/data" / CAPAIAN).read_bytes()
    write_file(data / CAPAIAN, bom)
    list_problems(data)

    anak = subprocess.run(
        [
            sys.executable,
            "-c",
            (
                "import sys; from pathlib import Path;"
                "from lkjip_site.publish.site import check_folder;"
                "print(len(check_folder(Path(sys.argv[1]))[1]));"
                "print(Path('/proc/self/status').read_text()"
                ".partition('VmHWM:')[2].split()[0])"
            ),
            str(data),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    banyak, kilobita = map(int, anak.stdout.split())
    assert banyak == 1
    assert kilobita < 200_000
