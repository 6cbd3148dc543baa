"""
The signed document of record: named in the data, linked, and compared with its file.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from lkjip_site.publish.site import SiteBuilder, check_folder
from lkjip_site.render.dokumen_kalimat import say_dokumen, say_resmi
from tests.dasar_data import copy_dasar
from tests.dokumen.conftest import read_isi

PDF = b"%PDF-1.7 rekaan"
SIDIK = hashlib.sha256(PDF).hexdigest()
LAPORAN = "2024/laporan.yml"


def add_document(tempat: Path, *baris: str, isi: bytes | None = PDF) -> Path:
    """
    Make data that names a signed document of 3 February 2025.
    """
    data = copy_dasar(tempat)
    if isi is not None:
        (data / "2024/dokumen").mkdir()
        (data / "2024/dokumen/lkjip-ttd.pdf").write_bytes(isi)
    with (data / LAPORAN).open("a", encoding="utf-8") as laporan:
        laporan.write("dokumen_bertanda_tangan:\n  tanggal: 3 Februari 2025\n")
        laporan.writelines(f"  {satu}\n" for satu in baris)
    return data


def list_problems(data: Path) -> list[str]:
    """
    List what is wrong with the signed document.
    """
    problems = map(str, check_folder(data)[1])
    return [satu for satu in problems if "dokumen_bertanda_tangan" in satu]


def say(data: Path) -> str:
    """
    Give what the year page says of the signed document.
    """
    isi = SiteBuilder(data).read().isi
    assert isi is not None
    return say_dokumen(isi.hasil.tahun[2024]).split("\n\n")[-1]


def test_same_file(tmp_path: Path) -> None:
    """
    A file that is the one that was recorded is said to be.
    """
    data = add_document(tmp_path, "berkas: lkjip-ttd.pdf", f"sha256: {SIDIK.upper()}")

    assert list_problems(data) == []
    assert say(data) == (
        "Dokumen yang ditandatangani pada 3 Februari 2025: "
        '<a href="dokumen/lkjip-ttd.pdf">lkjip-ttd.pdf</a>. '
        f"SHA-256-nya sama dengan yang tercatat: <code>{SIDIK}</code>."
    )


def test_other_file(tmp_path: Path) -> None:
    """
    A file that has changed is reported, and the page warns of it.
    """
    data = add_document(tmp_path, "berkas: lkjip-ttd.pdf", f"sha256: {'0' * 64}")
    (masalah,) = list_problems(data)

    assert masalah.startswith(f"data/{LAPORAN}:")
    assert masalah.endswith(
        f"peringatan: dokumen_bertanda_tangan.sha256: SHA-256 berkas "
        f'"lkjip-ttd.pdf" adalah {SIDIK}, bukan yang tertulis [dokumen-sidik]'
    )
    assert "**SHA-256-nya berbeda dari yang tercatat**" in say(data)
    assert f"kini <code>{SIDIK}</code>." in say(data)


def test_address(tmp_path: Path) -> None:
    """
    A document elsewhere is linked, with what proves a download to be it.
    """
    data = add_document(
        tmp_path, "tautan: https://contoh.example/a.pdf", f"sha256: {SIDIK}", isi=None
    )

    assert list_problems(data) == []
    assert say(data) == (
        "Dokumen yang ditandatangani pada 3 Februari 2025: "
        '<a href="https://contoh.example/a.pdf">https://contoh.example/a.pdf</a>. '
        "SHA-256 yang tercatat, untuk mencocokkan unduhannya: "
        f"<code>{SIDIK}</code>."
    )


@pytest.mark.parametrize(
    ("baris", "isi", "pesan"),
    [
        (
            ["berkas: lain.pdf", f"sha256: {SIDIK}"],
            PDF,
            'berkas: berkas "lain.pdf" tidak ada di data/2024/dokumen/; '
            "yang ada: lkjip-ttd.pdf [dokumen-berkas]",
        ),
        (
            ["berkas: ../laporan.yml", f"sha256: {SIDIK}"],
            PDF,
            'berkas: berkas "../laporan.yml" tidak ada di data/2024/dokumen/; '
            "yang ada: lkjip-ttd.pdf [dokumen-berkas]",
        ),
        (
            ["berkas: lkjip-ttd.pdf", f"sha256: {SIDIK}"],
            b"GIF89a",
            'berkas: isi berkas "lkjip-ttd.pdf" bukan PDF [dokumen-berkas]',
        ),
        (
            ["berkas: lkjip-ttd.pdf", "sha256: abc"],
            PDF,
            'sha256: tertulis "abc", seharusnya 64 angka heksadesimal (SHA-256) '
            "[nilai-bentuk]",
        ),
    ],
    ids=["tidak-ada", "di-luar-folder", "bukan-pdf", "bukan-sidik"],
)
def test_refused(tmp_path: Path, baris: list[str], isi: bytes, pesan: str) -> None:
    """
    What cannot be the signed document is refused at its place.
    """
    (masalah,) = list_problems(add_document(tmp_path, *baris, isi=isi))

    assert masalah.endswith(f"galat: dokumen_bertanda_tangan.{pesan}")


def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A file that the system does not let anyone read is told, with the way out.
    """
    data = add_document(tmp_path, "berkas: lkjip-ttd.pdf", f"sha256: {SIDIK}")
    baca = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "lkjip-ttd.pdf":
            raise PermissionError(13, "Permission denied")
        return baca(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (masalah,) = list_problems(data)

    assert masalah.endswith("periksa izinnya [dokumen-berkas]")


@pytest.mark.parametrize(
    ("baris", "tertulis"),
    [
        ([], "tidak ada"),
        (["berkas: lkjip-ttd.pdf", "tautan: https://contoh.example/a.pdf"], "keduanya"),
    ],
)
def test_one_place(tmp_path: Path, baris: list[str], tertulis: str) -> None:
    """
    The document is in one place: here or elsewhere.
    """
    (masalah,) = list_problems(add_document(tmp_path, *baris, f"sha256: {SIDIK}"))

    assert masalah.endswith(
        f"tertulis {tertulis}, seharusnya salah satu: berkas atau tautan [wajib-diisi]"
    )


def test_published(tmp_path: Path) -> None:
    """
    The signed document is on the site as it is, byte by byte.
    """
    data = add_document(tmp_path, "berkas: lkjip-ttd.pdf", f"sha256: {SIDIK}")
    situs = SiteBuilder(data).build()

    assert situs.lambat["2024/dokumen/lkjip-ttd.pdf"]() == PDF


def test_none() -> None:
    """
    Without one, the page links the document that is made from the data.
    """
    assert say_dokumen(read_isi("nyata").hasil.tahun[2023]) == (
        "Seluruh laporan sebagai dokumen untuk dicetak: "
        '<a href="lkjip-2023.pdf">lkjip-2023.pdf</a> (PDF, tabelnya terlampir '
        "sebagai CSV)."
    )


@pytest.mark.parametrize(
    ("baris", "isi", "tautan"),
    [
        ("berkas: lkjip-ttd.pdf", PDF, "2024/dokumen/lkjip-ttd.pdf"),
        ("tautan: https://contoh.example/a.pdf", None, "https://contoh.example/a.pdf"),
    ],
)
def test_first_page(tmp_path: Path, baris: str, isi: bytes | None, tautan: str) -> None:
    """
    The first page links the signed document, and the one to print beside it.
    """
    bacaan = SiteBuilder(
        add_document(tmp_path, baris, f"sha256: {SIDIK}", isi=isi)
    ).read()
    assert bacaan.isi is not None
    beranda = next(s for s in bacaan.isi.halaman if s.kerangka.path == "index.md")

    assert f'<a href="{tautan}">' in beranda.teks
    assert "ditandatangani pada 3 Februari 2025; untuk dicetak: " in beranda.teks
    assert '<a href="2024/lkjip-2024.pdf">' in beranda.teks


@pytest.mark.parametrize(
    ("nama", "tahun", "kalimat"),
    [
        (
            "nyata",
            2023,
            "belum tersedia (alamat dokumen yang ditandatangani belum diketahui); "
            'untuk dicetak: <a href="2023/lkjip-2023.pdf">lkjip-2023.pdf</a>',
        ),
        (
            "rekaan",
            2021,
            '<a href="https://dispusar.contoh.example/lkjip-2021.pdf">'
            "https://dispusar.contoh.example/lkjip-2021.pdf</a>",
        ),
    ],
)
def test_short(nama: str, tahun: int, kalimat: str) -> None:
    """
    Without a file there is an address, or the reason; an archive has nothing else.
    """
    assert say_resmi(read_isi(nama).hasil.tahun[tahun]) == kalimat


@pytest.mark.parametrize(("nama", "tahun"), [("nyata", 2022), ("rekaan", 2021)])
def test_archived(nama: str, tahun: int) -> None:
    """
    The document of an archived year is not made anew.
    """
    assert say_dokumen(read_isi(nama).hasil.tahun[tahun]) == ""
