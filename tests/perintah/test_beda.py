"""
The comparison with a revision: what it prints, and how it ends.
"""

from __future__ import annotations

from pathlib import Path

from tests.perintah.panggil import GALAT, TABEL, run
from tests.repositori import commit_all, replace_text


class TestBeda:
    """
    The comparison with a revision.
    """

    def test_nothing(self, data: Path) -> None:
        """
        Nothing changed is one sentence.
        """
        replace_text(data / "2023/capaian.yml", "75,51", "'75.51'  # sama")

        hasil = run("beda", "HEAD")

        assert (hasil.exit_code, hasil.output) == (
            0,
            "Tidak ada perubahan data sejak HEAD.\n",
        )

    def test_archived_figure(self, data: Path) -> None:
        """
        A figure of an archived year is compared too, although its record forbids it.
        """
        assert run("arsip").exit_code == 0
        replace_text(data / "2023/capaian.yml", "75,51", "76,00")

        hasil = run("beda", "HEAD")

        assert hasil.exit_code == 0
        assert "nilai-sakip 2023: realisasi 75,51 -> 76,00; " in hasil.output

    def test_figure(self, data: Path) -> None:
        """
        A figure is told with all that follows from it.
        """
        replace_text(data / "2023/capaian.yml", "75,51", "76,00")

        hasil = run("beda", "HEAD")

        angka, kalimat, isian, tabel, halaman, akhir = hasil.output.split("\n\n")
        assert hasil.exit_code == 0
        assert angka == (
            "Angka:\n"
            "  nilai-sakip 2023: realisasi 75,51 -> 76,00; capaian 103,24% -> 103,91%; "
            "status tetap; kategori tetap; kemajuan 94,39% -> 95,00%\n"
            "  rata-rata capaian 2023: 103,24% -> 103,91%"
        )
        assert kalimat.startswith('Kalimat:\n  2023: "Rata-rata capaian ')
        assert isian == (
            "Isian lain:\n"
            '  data/2023/capaian.yml, indikator "nilai-sakip".realisasi: '
            "75,51 -> 76,00"
        )
        assert "  ringkasan 2023: 2 sel berubah" in tabel.splitlines()
        assert halaman.startswith("Halaman:\n  /2023/: ")
        assert akhir.startswith("Berubah sejak HEAD: 2 baris angka, 1 kalimat, ")

    def test_markdown(self, data: Path) -> None:
        """
        The same for a pull request.
        """
        replace_text(data / "2023/laporan.yml", "sumber_dana: APBD", "sumber_dana: <b>")

        hasil = run("beda", "main", "--format", "markdown")

        assert hasil.exit_code == 0
        assert hasil.output == (
            "## Perubahan data\n"
            "\n"
            "Berubah sejak main: 1 isian lain. Tidak ada angka yang berubah.\n"
            "\n"
            "### Isian lain\n"
            "\n"
            "- data/2023/laporan.yml, sumber&#95;dana: APBD -> &#60;b&#62;\n"
        )

    def test_galat_now(self, galat: Path) -> None:
        """
        Data with a galat cannot be compared; its galat are shown.
        """
        assert galat.is_dir()
        hasil = run("beda", "HEAD")

        assert hasil.exit_code == 1
        assert hasil.output == (
            "Data sekarang memuat galat, sehingga tidak dapat dibandingkan:\n"
            f"{GALAT}\n\n{TABEL}\n1 galat, 0 peringatan.\n"
        )

    def test_galat_before(self, galat: Path) -> None:
        """
        The same for the old side, under the name of the revision.
        """
        commit_all(galat.parent)
        replace_text(galat / "2023/capaian.yml", "lima", "75,51")

        hasil = run("beda", "main", "--format", "markdown")

        assert hasil.exit_code == 1
        assert hasil.output.startswith(
            "## Data pada main memuat galat, sehingga tidak dapat dibandingkan\n\n"
            "1 galat, 0 peringatan.\n\n| Aturan "
        )
