"""
The help of the commands.
"""

from __future__ import annotations

import pytest

from lkjip_site.__main__ import main
from tests.perintah.panggil import run, run_wrong


class TestBantuan:
    """
    Help is in Indonesian, every word of it.
    """

    def test_program(self) -> None:
        """
        The program lists its commands.
        """
        hasil = run("--help")

        assert hasil.exit_code == 0
        assert hasil.stdout == (
            "Pemakaian: lkjip [PILIHAN] PERINTAH [ARGUMEN]...\n"
            "\n"
            "  Bangun dan periksa situs laporan kinerja dari folder data.\n"
            "\n"
            "Pilihan:\n"
            "  -h, --help  Tampilkan petunjuk ini.\n"
            "\n"
            "Perintah:\n"
            "  arsip       Catat angka terbit setiap tahun arsip.\n"
            "  bangun      Bangun situs ke folder hasil.\n"
            "  beda        Bandingkan data sekarang dengan revisi git.\n"
            "  dokumen     Buat dokumen resmi satu tahun sebagai PDF.\n"
            "  periksa     Periksa data: semua masalah, satu per baris.\n"
            "  skema       Tulis skema data untuk penyunting teks.\n"
            "  tahun-baru  Siapkan folder tahun laporan yang baru.\n"
        )

    def test_command(self) -> None:
        """
        A command lists what it takes.
        """
        assert run("beda", "-h").stdout == (
            "Pemakaian: lkjip beda [PILIHAN] REV\n"
            "\n"
            "  Bandingkan data sekarang dengan data pada revisi git REV, angka demi "
            "angka.\n"
            "\n"
            "  REV adalah cabang, tag, atau kode commit, misalnya main atau HEAD~1.\n"
            "\n"
            "Pilihan:\n"
            "  --data FOLDER             Folder data (bawaan: data).\n"
            "  --format [teks|markdown]  Bentuk keluaran (bawaan: teks).\n"
            "  -h, --help                Tampilkan petunjuk ini.\n"
        )

    @pytest.mark.parametrize("perintah", sorted(main.commands))
    def test_no_english(self, perintah: str) -> None:
        """
        No command keeps a word of the library that reads the command line.
        """
        teks = run(perintah, "--help").output

        assert [
            kata for kata in ("Usage", "Options", "Show", "ARGS") if kata in teks
        ] == []

    def test_no_command(self) -> None:
        """
        Without a command the help is shown, and that was wrong use.
        """
        assert run_wrong() == run("--help").stdout
