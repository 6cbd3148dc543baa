"""
Signature blocks: office, empty space, name; a NIP only in a print that is never kept.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lkjip_site.__main__ import main
from lkjip_site.load.nip import NipError, load_nip, parse_nip
from lkjip_site.render.dokumen_bagian import list_jabatan, make_tanda
from tests.dokumen.conftest import DATA, make_terbitan, read_isi
from tests.dokumen.pembaca import Dokumen, squeeze

NIP = "201512312050121999"
JABATAN = "Kepala Dinas Perpustakaan dan Arsip"


@pytest.fixture
def berkas_nip(tmp_path: Path) -> Path:
    """
    Give a file of NIPs outside of the folder that commands run in.
    """
    berkas = tmp_path / "rahasia" / "nip.yml"
    berkas.parent.mkdir()
    berkas.write_text(f"{JABATAN}: 20151231 205012 1 999\n", encoding="utf-8")
    return berkas


@pytest.fixture
def tempat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """
    Give the folder that commands run in.
    """
    folder = tmp_path / "repositori"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def run(*argumen: str) -> Result:
    """
    Run the command for the agency with names and offices.
    """
    return CliRunner().invoke(
        main, ("dokumen", "2023", "--data", str(DATA["rekaan"]), *argumen)
    )


def test_missing_name_and_date() -> None:
    """
    What is missing under the kata pengantar is said there, with the reason.
    """
    tanda = make_tanda(read_isi("rekaan").hasil.tahun[2023], {})["pengantar"]

    assert tanda == {
        "tanggal": "Contoh Jaya, (tanggal belum tersedia)",
        "kiri": None,
        "kanan": {
            "peran": "",
            "jabatan": "Kepala Dinas Perpustakaan dan Arsip Kabupaten Contoh Jaya",
            "nama": "(nama belum tersedia)",
            "nip": "",
        },
        "catatan": [
            "Tanggal belum tersedia: laporan masih berupa draf.",
            "Nama belum tersedia: pejabat baru belum dilantik.",
        ],
    }


def test_agreement() -> None:
    """
    Under an agreement the superior stands left, the agency right.
    """
    tanda = make_tanda(read_isi("rekaan").hasil.tahun[2023], {})["perjanjian-awal"]

    assert tanda["tanggal"] == "Contoh Jaya, 2 Januari 2023"
    assert (tanda["kiri"]["peran"], tanda["kiri"]["nama"]) == (
        "Pihak Kedua",
        "Contoh Kedua",
    )
    assert (tanda["kanan"]["peran"], tanda["kanan"]["jabatan"]) == (
        "Pihak Pertama",
        JABATAN,
    )
    assert tanda["catatan"] == []


def test_review() -> None:
    """
    The review is signed by the office that the data names.
    """
    tanda = make_tanda(read_isi("rekaan").hasil.tahun[2022], {})["reviu"]

    assert tanda["tanggal"] == "Contoh Jaya, 20 Februari 2023"
    assert tanda["kanan"]["jabatan"] == "Inspektur Kabupaten Contoh Jaya"


def test_paragraphs() -> None:
    """
    Date, office and name are paragraphs to a screen reader, not loose words.
    """
    pohon = make_terbitan("rekaan", 2022).dokumen.pohon
    alinea = {squeeze(satu.text()) for satu in pohon.walk("P")}

    assert squeeze("Contoh Jaya, 27 Februari 2023") in alinea
    assert squeeze("Inspektur Kabupaten Contoh Jaya") in alinea
    assert squeeze("Contoh Pertama") in alinea


def test_offices() -> None:
    """
    All offices that sign are known, so that a misspelt one can be refused.
    """
    assert list_jabatan(read_isi("rekaan").hasil.tahun[2022]) == {
        "Kepala Dinas Perpustakaan dan Arsip Kabupaten Contoh Jaya",
        JABATAN,
        "Bupati Contoh Jaya",
        "Inspektur Kabupaten Contoh Jaya",
    }


@pytest.mark.usefixtures("tempat")
def test_print_with_nip(berkas_nip: Path, tmp_path: Path) -> None:
    """
    The signed print bears the NIP below the name of its office.
    """
    hasil = run("--nip", str(berkas_nip), "--keluaran", str(tmp_path / "cetak.pdf"))

    assert hasil.exit_code == 0, hasil.output
    teks = Dokumen((tmp_path / "cetak.pdf").read_bytes()).teks
    assert squeeze("Contoh Pertama NIP 20151231 205012 1 999") in teks


def test_print_inside(tempat: Path, berkas_nip: Path) -> None:
    """
    A print with NIPs is not written into the repository, nor where nobody said.
    """
    for argumen in ([], ["--keluaran", str(tempat / "cetak.pdf")]):
        hasil = run("--nip", str(berkas_nip), *argumen)

        assert hasil.exit_code == 2
        assert "Cetakan dengan NIP tidak boleh disimpan di folder ini" in hasil.output
    assert list(tempat.iterdir()) == []


def test_nip_inside(tempat: Path, tmp_path: Path) -> None:
    """
    A file of NIPs in the repository is refused unread.
    """
    (tempat / "nip.yml").write_text(f"{JABATAN}: {NIP}\n", encoding="utf-8")
    hasil = run("--nip", "nip.yml", "--keluaran", str(tmp_path / "cetak.pdf"))

    assert hasil.exit_code == 2
    assert "Berkas NIP harus berada di luar folder repositori ini." in hasil.output


@pytest.mark.usefixtures("tempat")
def test_unknown_office(berkas_nip: Path, tmp_path: Path) -> None:
    """
    The NIP of an office that signs nothing is refused, with those that do.
    """
    berkas_nip.write_text(f"Kepala Dians: {NIP}\n", encoding="utf-8")
    hasil = run("--nip", str(berkas_nip), "--keluaran", str(tmp_path / "cetak.pdf"))

    assert hasil.exit_code == 2
    assert 'Jabatan "Kepala Dians" tidak menandatangani dokumen ini' in hasil.output
    assert JABATAN in hasil.output


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("", 'berkas NIP harus berisi baris seperti "Kepala Dinas: NIP"'),
        ("- a", 'berkas NIP harus berisi baris seperti "Kepala Dinas: NIP"'),
        ("a: [", 'berkas NIP harus berisi baris seperti "Kepala Dinas: NIP"'),
        ("Kepala: 123", 'NIP untuk "Kepala" harus 18 angka'),
        ("Kepala: 20151231205012199x", 'NIP untuk "Kepala" harus 18 angka'),
    ],
)
def test_refused(teks: str, pesan: str) -> None:
    """
    A file of another form is refused, without a word of a NIP.
    """
    with pytest.raises(NipError) as error:
        parse_nip(teks)

    assert str(error.value) == pesan


def test_missing_file(tmp_path: Path) -> None:
    """
    A file that does not exist is a fault of use.
    """
    with pytest.raises(NipError, match="berkas NIP tidak dapat dibaca"):
        load_nip(tmp_path / "nip.yml", tmp_path / "repositori")


def test_other_encoding(tmp_path: Path) -> None:
    """
    A file saved with an old code page is refused, not read wrongly.
    """
    berkas = tmp_path / "nip.yml"
    berkas.write_bytes("Kepala Dinas é: 20151231 205012 1 999".encode("cp1252"))

    with pytest.raises(NipError, match="harus disimpan sebagai UTF-8"):
        load_nip(berkas, tmp_path / "repositori")
