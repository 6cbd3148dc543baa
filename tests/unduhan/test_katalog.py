"""
The page of the data: every file is listed, the examples run, the advice is there.
"""

from __future__ import annotations

import csv
import html
import io
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_site.render.katalog_contoh import ALAMAT_CONTOH, write_python
from tests.situs.pembaca import Situs, list_links
from tests.situs.pohon import Elemen


def read_page(situs: Situs) -> Elemen:
    """
    Give the text of the page.
    """
    return situs.halaman["data/"].isi()


def read_example(situs: Situs, bahasa: str) -> str:
    """
    Give the example that stands under a heading.
    """
    halaman = (situs.folder / "data/index.html").read_text("utf-8")
    teks = re.findall(r"(?s)<pre><code>(.*?)</code></pre>", halaman)
    (satu,) = [html.unescape(isi) for isi in teks if bahasa in isi]
    return satu


def test_downloads_listed(situs: Situs) -> None:
    """
    The page leads to every data file of the site.
    """
    tautan = {alamat for _, alamat in list_links(situs.halaman["data/"])}
    berkas = [
        path.relative_to(situs.folder).as_posix()
        for path in situs.folder.glob("**/data/*.*")
        if path.suffix != ".html"
    ]
    lengkap = {f"../{path}" for path in berkas}

    assert len(lengkap) > 20
    assert {
        satu for satu in lengkap if satu.removeprefix("../data/") not in tautan
    } <= (tautan)


def test_documents_listed(situs: Situs) -> None:
    """
    So it does to the document and the offline edition of every year that has one.
    """
    tautan = {alamat for _, alamat in list_links(situs.halaman["data/"])}
    dokumen = {
        f"../{path.parent.name}/{path.name}"
        for akhiran in ("pdf", "zip")
        for path in situs.folder.glob(f"2*/*.{akhiran}")
    }

    assert len(dokumen) > 1
    assert dokumen <= tautan


def test_dictionary(situs: Situs) -> None:
    """
    Every column of every CSV stands in the dictionary.
    """
    kolom = {
        nama
        for path in situs.folder.glob("**/data/*.csv")
        for nama in next(csv.reader(io.StringIO(path.read_text("utf-8"))))
    }
    (kamus,) = [
        tabel
        for tabel in read_page(situs).find("table")
        if "Kolom semua tabel" in tabel.find("caption")[0].text()
    ]

    assert kolom == {satu.text() for satu in kamus.find("code")}


@pytest.mark.parametrize(
    "teks",
    [
        "UTF-8 tanpa penanda urutan bita (BOM)",
        "koma sebagai pemisah, titik desimal",
        "Pakai XLSX",
        "Nilai yang tidak ada ditulis kosong di CSV, bukan nol",
        "Edisi abc12345, 28 Februari 2024. https://contoh.example/lkjip/2023/",
    ],
)
def test_advice(situs_nyata: Situs, teks: str) -> None:
    """
    The page says how to open the files, and how to cite them.
    """
    assert teks in " ".join(read_page(situs_nyata).text().split())


def run_example(
    situs: Situs, bahasa: str, alamat: str, program: Path, *perintah: str
) -> str:
    """
    Run the example in a language against a served site, and give what it prints.

    The example names the address of the site in its first own line.
    """
    lama = re.compile(r'^(ALAMAT = |alamat <- )".*"$', re.MULTILINE)
    contoh, banyak = lama.subn(rf'\1"{alamat}"', read_example(situs, bahasa))
    program.write_text(contoh, encoding="utf-8")
    hasil = subprocess.run(
        [*perintah, str(program)], capture_output=True, encoding="utf-8", check=False
    )
    assert (banyak, hasil.returncode, hasil.stderr) == (1, 0, "")
    return hasil.stdout


def test_python(situs: Situs, serve: Callable[..., str], tmp_path: Path) -> None:
    """
    The example in Python runs against the site as it is, and prints figures.
    """
    alamat, program = serve(situs.folder, "/lkjip/"), tmp_path / "contoh.py"
    perintah = (sys.executable, "-X", "utf8")

    teks = run_example(situs, "urllib.request", alamat, program, *perintah)

    assert teks.startswith("20")
    assert "tidak " in teks or "belum " in teks


def test_r(situs: Situs, serve: Callable[..., str], tmp_path: Path) -> None:
    """
    The example in R runs against the site as it is, where R is installed.
    """
    rscript = shutil.which("Rscript")
    if rscript is None:
        pytest.skip("R tidak terpasang")
    alamat, program = serve(situs.folder, "/lkjip/"), tmp_path / "contoh.R"

    teks = run_example(situs, "read.csv", alamat, program, rscript, "--vanilla")

    assert re.match(r"\s*20\d\d", teks)


@pytest.mark.parametrize("bahasa", ["urllib.request", "read.csv"])
def test_address(situs_nyata: Situs, bahasa: str) -> None:
    """
    The examples name the address of the site.
    """
    assert '"https://contoh.example/lkjip/"' in read_example(situs_nyata, bahasa)


@pytest.mark.parametrize("alamat", ["", "https://a/'\"\n", "berkas"])
def test_strange_address(alamat: str) -> None:
    """
    An address that is unknown or strange is replaced: it ends no text of the example.
    """
    assert f'ALAMAT = "{ALAMAT_CONTOH}"' in write_python(alamat, 2023)
