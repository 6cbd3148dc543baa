"""
The check: what it prints, where, and how it ends.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.perintah.panggil import GALAT, TABEL, run

BERES = "Tidak ada galat dan tidak ada peringatan."


PERINGATAN = (
    "data/2023/narasi/bab-3.md:1:1: peringatan: berkas ini kosong; isi, atau hapus "
    "kalau memang tidak dipakai [berkas-kosong]"
)


class TestPeriksa:
    """
    The check in its forms.
    """

    def test_good(self, data: Path) -> None:
        """
        Good data is told in one sentence.
        """
        assert data.is_dir()
        hasil = run("periksa")

        assert (hasil.exit_code, hasil.output) == (0, f"{BERES}\n")

    def test_galat(self, galat: Path) -> None:
        """
        A galat ends with 1, and the line that counts is the last.
        """
        assert galat.is_dir()
        hasil = run("periksa")

        assert hasil.exit_code == 1
        assert hasil.output == f"{GALAT}\n\n{TABEL}\n1 galat, 0 peringatan.\n"

    def test_peringatan(self, data: Path) -> None:
        """
        A peringatan is shown and does no harm.
        """
        (data / "2023/narasi").mkdir()
        (data / "2023/narasi/bab-3.md").touch()

        hasil = run("periksa")

        assert hasil.exit_code == 0
        assert hasil.output.splitlines()[0] == PERINGATAN
        assert hasil.output.splitlines()[-1] == "0 galat, 1 peringatan."

    @pytest.mark.parametrize("folder", ["data", "{}/data", "../{}/data"])
    def test_github(self, galat: Path, folder: str) -> None:
        """
        Annotations name files from the top of the repository.
        """
        akar = galat.parent
        nama = folder.format(akar if folder.startswith("{") else akar.name)

        hasil = run("periksa", "--format", "github", "--data", nama)

        baris, akhir = hasil.output.splitlines()
        awal = f"../{akar.name}/" if folder.startswith("..") else ""
        assert hasil.exit_code == 1
        assert baris == (
            f"::error file={awal}data/2023/capaian.yml,line=4,col=16,title=nilai-angka"
            '::indikator "nilai-sakip".realisasi: tertulis "lima", seharusnya angka, '
            "atau kosong dengan alasan"
        )
        assert akhir == "1 galat, 0 peringatan."

    def test_markdown(self, galat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """
        A pull request gets tables, with links where the site is known.
        """
        assert galat.is_dir()
        monkeypatch.setenv("SITE_URL", "https://contoh.example/lkjip/")

        hasil = run("periksa", "--format", "markdown")

        tautan = (
            "[nilai-angka](https://contoh.example/lkjip/panduan/aturan-periksa/"
            "#nilai-angka)"
        )
        assert hasil.exit_code == 1
        assert hasil.output.startswith(
            "## Pemeriksaan data\n\n1 galat, 0 peringatan.\n\n"
        )
        assert hasil.output.count(tautan) == 2

    @pytest.mark.parametrize("bentuk", ["teks", "github", "markdown"])
    def test_summary(self, galat: Path, ringkasan: Path, bentuk: str) -> None:
        """
        In CI the summary is written by itself, whatever is printed.
        """
        assert galat.is_dir()
        ringkasan.write_text("## Sebelumnya\n\n", encoding="utf-8")

        run("periksa", "--format", bentuk)

        teks = ringkasan.read_text(encoding="utf-8")
        markdown = run("periksa", "--format", "markdown").output
        assert teks == f"## Sebelumnya\n\n{markdown}\n"
