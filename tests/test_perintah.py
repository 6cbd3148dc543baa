"""
The commands: what they print, where, and how they end.
"""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from lkjip_site.__main__ import main
from tests.repositori import commit_all, make_repository, replace_text

BERES = "Tidak ada galat dan tidak ada peringatan."
GALAT = (
    'data/2023/capaian.yml:4:16: galat: indikator "nilai-sakip".realisasi: '
    'tertulis "lima", seharusnya angka, atau kosong dengan alasan [nilai-angka]'
)
TABEL = (
    "Aturan       Tingkat      Jumlah\n"
    "-----------  ---------  --------\n"
    "nilai-angka  galat             1\n"
)
PERINGATAN = (
    "data/2023/narasi/bab-3.md:1:1: peringatan: berkas ini kosong; isi, atau hapus "
    "kalau memang tidak dipakai [berkas-kosong]"
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """
    Give data without a fault, committed; commands run beside it.
    """
    for setelan in ("GITHUB_STEP_SUMMARY", "SITE_URL", "LKJIP_DATA"):
        monkeypatch.delenv(setelan, raising=False)
    monkeypatch.chdir(tmp_path)
    return make_repository(tmp_path)


@pytest.fixture
def galat(data: Path) -> Path:
    """
    Give the same with a fault in the working tree.
    """
    replace_text(data / "2023/capaian.yml", "75,51", "lima")
    return data


@pytest.fixture
def ringkasan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """
    Give the file of a CI step's summary.
    """
    berkas = tmp_path / "ringkasan.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(berkas))
    return berkas


def run(*perintah: str) -> Result:
    """
    Run a command in a terminal of 80 columns.
    """
    return CliRunner(env={"COLUMNS": "80"}).invoke(
        main, perintah, prog_name="lkjip", terminal_width=80
    )


def run_wrong(*perintah: str) -> str:
    """
    Run a command that is used wrongly; give what it complains of.
    """
    hasil = run(*perintah)
    assert (hasil.exit_code, hasil.stdout) == (2, "")
    return hasil.stderr


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


@pytest.mark.parametrize(
    ("perintah", "pemakaian", "kalimat"),
    [
        (
            ["perika"],
            "",
            'Perintah "perika" tidak dikenal; mungkin maksudnya "periksa".',
        ),
        (["xyz"], "", 'Perintah "xyz" tidak dikenal.'),
        (["--xyz"], "", 'Pilihan "--xyz" tidak dikenal.'),
        (
            ["periksa", "--dat"],
            "periksa",
            (
                'Pilihan "--dat" tidak dikenal; '
                'mungkin maksudnya "--data" atau "--format".'
            ),
        ),
        (["periksa", "--data"], "periksa", 'Pilihan "--data" memerlukan nilai.'),
        (["periksa", "--help=x"], "periksa", 'Pilihan "--help" tidak memakai nilai.'),
        (["periksa", "a", "b"], "periksa", '"a b" tidak diperlukan.'),
        (
            ["periksa", "--format", "html"],
            "periksa",
            '--format: tertulis "html", seharusnya "teks", "github", atau "markdown".',
        ),
        (
            ["beda", "HEAD", "--format", "html"],
            "beda",
            '--format: tertulis "html", seharusnya "teks" atau "markdown".',
        ),
        (["beda"], "beda", "REV belum disebutkan."),
    ],
)
def test_wrong_call(
    data: Path, perintah: list[str], pemakaian: str, kalimat: str
) -> None:
    """
    A wrong call is told how the command is called, what is wrong, where help is.
    """
    assert data.is_dir()
    nama = f"lkjip {pemakaian}".strip()
    lanjut = {"": " PERINTAH [ARGUMEN]...", "periksa": "", "beda": " REV"}[pemakaian]

    assert run_wrong(*perintah) == (
        f"Pemakaian: {nama} [PILIHAN]{lanjut}\n{kalimat}\nPetunjuk: {nama} --help\n"
    )


@pytest.mark.parametrize(
    ("perintah", "kalimat"),
    [
        (
            ["periksa", "--data", "tiada"],
            'Folder data "tiada" tidak ada; sebutkan folder yang benar dengan --data.',
        ),
        (
            ["beda", "HEAD", "--data", "data/instansi.yml"],
            (
                '"data/instansi.yml" adalah berkas, bukan folder data; '
                "sebutkan foldernya dengan --data."
            ),
        ),
        (
            ["bangun", "--situs", "data/instansi.yml"],
            (
                '"data/instansi.yml" adalah berkas, bukan folder situs; '
                "sebutkan foldernya dengan --situs."
            ),
        ),
        (
            ["beda", "tiada"],
            (
                'Revisi "tiada" tidak dikenal git; sebutkan cabang, tag, atau kode '
                "commit, misalnya main atau HEAD~1."
            ),
        ),
    ],
)
def test_wrong_thing(data: Path, perintah: list[str], kalimat: str) -> None:
    """
    What is not there is told in one sentence.
    """
    assert data.is_dir()
    assert run_wrong(*perintah) == f"{kalimat}\n"


def test_missing_folder_of_setting(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder that the environment names must be there too.
    """
    monkeypatch.setenv("LKJIP_DATA", f"{data.name}-lain")

    assert run_wrong("periksa").startswith('Folder data "data-lain" tidak ada; ')


def test_interruption(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Whoever stops a command sees a word, no traceback.
    """

    def stop(_: click.Context) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(main.commands["periksa"], "invoke", stop)

    hasil = run("periksa", "--data", str(Path(__file__).parent))

    assert (hasil.exit_code, hasil.stderr) == (1, "\nDihentikan.\n")


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
