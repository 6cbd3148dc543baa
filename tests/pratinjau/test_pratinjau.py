"""The preview survives every fault, shows it, and is true again after the mend."""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from lkjip_site.publish.pengamat import JEDA_LIHAT
from tests.pratinjau.server import Pratinjau, copy_project

KOTAK = "kotak-galat"
CAPAIAN = "data/2023/capaian.yml"
BAB_3 = "2023/bab-3/"
SUNTINGAN = 50 if os.environ.get("LENGKAP") else 12
"""Random edits in a row: fifty in the full run."""


def tanpa_kotak(teks: str) -> bool:
    """Tell whether a page shows no problem."""
    return "<main" in teks and KOTAK not in teks


def dengan_kotak(teks: str) -> bool:
    """Tell whether a page shows the box of problems."""
    return KOTAK in teks


@pytest.fixture(scope="module")
def pratinjau(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pratinjau]:
    """Run one preview for the tests of this module; each mends what it breaks."""
    pratinjau = Pratinjau(copy_project(tmp_path_factory.mktemp("proyek")))
    pratinjau.wait("", tanpa_kotak)
    yield pratinjau
    pratinjau.stop()


def test_figure_is_served_everywhere(pratinjau: Pratinjau) -> None:
    """A changed figure is on the page, in its CSV and in the series."""
    pratinjau.edit(CAPAIAN, "realisasi: 96,38", "realisasi: 97,01")
    pratinjau.wait(BAB_3, lambda teks: "97,01" in teks)
    assert "97.01" in pratinjau.get("2023/data/tabel-3.2.csv")[1]
    assert "97.01" in pratinjau.get("data/indikator.csv")[1]
    assert "97,01" in pratinjau.get("")[1]
    pratinjau.edit(CAPAIAN, "realisasi: 97,01", "realisasi: 96,38")
    pratinjau.wait(BAB_3, lambda teks: "96,38" in teks and "97,01" not in teks)


def test_offline_edition_is_made_when_asked_for(pratinjau: Pratinjau) -> None:
    """It holds the changed figure, the pages that did not change, and their files."""
    pratinjau.edit(CAPAIAN, "realisasi: 96,38", "realisasi: 97,02")
    pratinjau.wait(BAB_3, lambda teks: "97,02" in teks)
    isi = BytesIO(pratinjau.fetch("2023/lkjip-2023-luring.zip"))
    with zipfile.ZipFile(isi) as arsip:
        teks = {
            nama: arsip.read(f"lkjip-2023-luring/{nama}").decode("utf-8")
            for nama in (
                "2023/bab-3/index.html",
                "2023/data/tabel-3.2.csv",
                "glosarium/index.html",
                "assets/situs.css",
            )
        }
    pratinjau.edit(CAPAIAN, "realisasi: 97,02", "realisasi: 96,38")
    pratinjau.wait(BAB_3, lambda teks: "97,02" not in teks)

    assert "97,02" in teks["2023/bab-3/index.html"]
    assert "97.02" in teks["2023/data/tabel-3.2.csv"]
    assert "<h1>Glosarium</h1>" in teks["glosarium/index.html"]
    assert teks["assets/situs.css"]


def test_unchanged_page_is_served(pratinjau: Pratinjau) -> None:
    """A page that an edit does not touch is there, with and without its last slash."""
    pratinjau.edit(CAPAIAN, "realisasi: 96,38", "realisasi: 96,37")
    pratinjau.wait(BAB_3, lambda teks: "96,37" in teks)
    assert "<h1>Metodologi</h1>" in pratinjau.get("metodologi/")[1]
    assert "<h1" in pratinjau.get("panduan/menulis-angka")[1]
    assert "<h1" in pratinjau.get("panduan/index.html")[1]
    assert pratinjau.get("tidak-ada/")[0] == 404
    pratinjau.edit(CAPAIAN, "realisasi: 96,37", "realisasi: 96,38")
    pratinjau.wait(BAB_3, lambda teks: "96,37" not in teks)


def test_settings_of_the_engine_count(pratinjau: Pratinjau) -> None:
    """A change of mkdocs.yml changes every page, unchanged data or not."""
    pratinjau.edit("lkjip_site/theme/main.html", "{{ page.content }}", "<b>baru</b>")
    pratinjau.wait("metodologi/", lambda teks: "<b>baru</b>" in teks)
    pratinjau.edit("lkjip_site/theme/main.html", "<b>baru</b>", "{{ page.content }}")
    pratinjau.wait("metodologi/", lambda teks: "<b>baru</b>" not in teks)


@pytest.mark.parametrize(
    ("berkas", "lama", "baru", "sebut"),
    [
        (CAPAIAN, "realisasi: 96,38", "realisasi: lima", "tertulis &quot;lima&quot;"),
        (CAPAIAN, "indikator:", "indikator: [", "data/2023/capaian.yml"),
        (
            "data/2023/narasi/bab-4.md",
            "## simpulan",
            "## simpulan\n{{ tak_ada }}",
            "tak_ada",
        ),
        (
            "lkjip_site/render/templates/bab-4.md.jinja",
            "##",
            "{{ tak_ada }}\n##",
            "tak_ada",
        ),
        (
            "lkjip_site/compute/rumus.py",
            "def divide",
            "raise RuntimeError('rusak')\ndef divide",
            "rusak",
        ),
    ],
    ids=["angka", "setengah-jadi", "narasi", "template", "program"],
)
def test_fault_is_shown_and_vanishes(
    pratinjau: Pratinjau, berkas: str, lama: str, baru: str, sebut: str
) -> None:
    """The box stands on every page with status 200, the last good page under it."""
    pratinjau.edit(berkas, lama, baru)
    status, teks = pratinjau.wait(BAB_3, dengan_kotak)
    assert (status, sebut in teks, "Tabel 3.2" in teks) == (200, True, True)
    assert KOTAK in pratinjau.get("metodologi/")[1]
    pratinjau.edit(berkas, baru, lama)
    pratinjau.wait(BAB_3, tanpa_kotak)


def test_deleted_file_is_shown_and_vanishes(pratinjau: Pratinjau) -> None:
    """A file that is gone is named; back again, the page is good."""
    path = pratinjau.folder / CAPAIAN
    isi = path.read_bytes()
    path.unlink()
    _, teks = pratinjau.wait("", dengan_kotak)
    assert "data/2023/capaian.yml:1:1: galat: berkas ini wajib ada" in teks
    path.write_bytes(isi)
    pratinjau.wait("", tanpa_kotak)


def test_random_edits_leave_it_true(pratinjau: Pratinjau) -> None:
    """After many edits, good and bad, the pages are those of a fresh build."""
    acak = random.Random(2023)  # noqa: S311 - figures, not secrets
    path = pratinjau.folder / CAPAIAN
    asli = path.read_text("utf-8")
    for _ in range(SUNTINGAN):
        nilai = acak.choice([f"{acak.randint(0, 9999) / 100:.2f}", "x", "", "1.234"])
        path.write_text(asli.replace("96,38", nilai, 1), "utf-8")
        pratinjau.get(BAB_3)
    path.write_text(asli.replace("96,38", "94,44", 1), "utf-8")
    _, teks = pratinjau.wait(BAB_3, lambda t: "94,44" in t and KOTAK not in t)
    segar = pratinjau.folder / "segar"
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(segar)],
        cwd=pratinjau.folder,
        env={
            **os.environ,
            "SITE_URL": f"http://{pratinjau.alamat}/",
        },
        check=True,
    )
    csv = (segar / "2023/data/tabel-3.2.csv").read_text("utf-8")
    baru = (segar / BAB_3 / "index.html").read_text("utf-8")
    assert strip_reload(teks) == KEBIJAKAN.sub("", baru, count=1)
    assert pratinjau.get("2023/data/tabel-3.2.csv")[1] == csv
    shutil.rmtree(segar)
    path.write_text(asli, "utf-8")
    pratinjau.wait(BAB_3, tanpa_kotak)


KEBIJAKAN = re.compile(r'\n<meta http-equiv="Content-Security-Policy"[^>]*>')
"""The content policy: only a finished site has one, it would stop the reloading."""


def strip_reload(teks: str) -> str:
    """Take away the script by which the preview reloads a tab."""
    di = teks.find("livereload")
    mulai = teks.rfind("<script>", 0, di) if di >= 0 else -1
    akhir = teks.find("</script>", mulai) + len("</script>")
    return teks[:mulai] + teks[akhir:] if mulai >= 0 else teks


def test_first_start_with_bad_data(tmp_path: Path) -> None:
    """A first start with bad data serves the list, at every address."""
    folder = copy_project(tmp_path)
    (folder / CAPAIAN).write_text("indikator: lima\n", "utf-8")
    pratinjau = Pratinjau(folder)
    try:
        _, teks = pratinjau.wait("", dengan_kotak)
        assert "data/2023/capaian.yml:1:12" in teks
        assert pratinjau.get("2023/bab-3/")[0] == 200
    finally:
        pratinjau.stop()


def test_an_edit_is_built_once(pratinjau: Pratinjau) -> None:
    """Both ways of watching see it, and no build touches docs/: none follows."""

    def look() -> tuple[int, dict[Path, int]]:
        docs = (pratinjau.folder / "docs").rglob("*")
        catatan = pratinjau.log.read_text("utf-8")
        return catatan.count("Building documentation"), {
            satu: satu.stat().st_mtime_ns for satu in docs
        }

    time.sleep(2 * JEDA_LIHAT)
    banyak, asli = look()
    pratinjau.edit(CAPAIAN, "realisasi: 96,38", "realisasi: 96,39")
    pratinjau.wait(BAB_3, lambda teks: "96,39" in teks)
    time.sleep(3 * JEDA_LIHAT)
    assert look() == (banyak + 1, asli)
    pratinjau.edit(CAPAIAN, "realisasi: 96,39", "realisasi: 96,38")
    pratinjau.wait(BAB_3, lambda teks: "96,39" not in teks)
