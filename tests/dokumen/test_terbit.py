"""
The document is made by its command and with the site, and waits in a preview.
"""

from __future__ import annotations

import struct
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lkjip_site.__main__ import main
from lkjip_site.load.huruf import parse_cmap, read_cakupan
from lkjip_site.publish.bangun import BuildError
from lkjip_site.publish.dokumen import HURUF, compile_dokumen, replace_unknown
from lkjip_site.publish.penerbit import Penerbit
from lkjip_site.publish.pratinjau import is_unduhan
from lkjip_site.publish.site import SiteBuilder
from lkjip_site.render.dokumen import Cetakan, render_dokumen
from tests.dasar_data import DASAR, copy_dasar
from tests.dokumen.conftest import DATA, ROOT, SITUS, make_terbitan, read_isi
from tests.dokumen.pembaca import Dokumen, squeeze
from tests.situs.pembangun import copy_data, replace_text


def run(*argumen: str) -> Result:
    """
    Run the command.
    """
    return CliRunner().invoke(main, ("dokumen", *argumen))


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The newest year is made, into the folder of the site.
    """
    monkeypatch.chdir(tmp_path)
    hasil = run("--data", str(DATA["nyata"]))
    (berkas,) = (tmp_path / "site" / "2023").iterdir()

    assert hasil.output == "Dokumen selesai: site/2023/lkjip-2023.pdf\n"
    assert berkas.name == "lkjip-2023.pdf"
    assert berkas.read_bytes() == make_terbitan("nyata", 2023).dokumen.pdf


@pytest.mark.parametrize("tahun", ["2022", "2024", "dua"])
def test_unknown_year(tahun: str) -> None:
    """
    A year without a report of its own has no document.
    """
    hasil = run(tahun, "--data", str(DATA["nyata"]))

    assert hasil.exit_code == 2
    assert f'Tahun "{tahun}" tidak mempunyai laporan; yang ada: 2023.' in hasil.output


def test_bad_data(tmp_path: Path) -> None:
    """
    Data with a galat makes no document; the problems are printed.
    """
    data = copy_dasar(tmp_path, {"2024/capaian.yml": None})
    hasil = run("--data", str(data), "--keluaran", str(tmp_path / "a.pdf"))

    assert hasil.exit_code == 1
    assert "galat" in hasil.output
    assert not (tmp_path / "a.pdf").exists()


def test_unwritable(tmp_path: Path) -> None:
    """
    A place that cannot be written is a fault of use.
    """
    (tmp_path / "a").write_text("berkas", encoding="utf-8")
    hasil = run("--data", str(DASAR), "--keluaran", str(tmp_path / "a" / "b.pdf"))

    assert hasil.exit_code == 2
    assert "tidak dapat ditulis" in hasil.output


def test_small_data() -> None:
    """
    Data with the least that a year needs makes a document too.
    """
    builder = SiteBuilder(DASAR)
    isi = builder.read().isi
    assert isi is not None

    assert (
        Dokumen(builder.make_dokumen(isi, 2024)).list_outline()[0] == "Kata Pengantar"
    )


def test_site() -> None:
    """
    The site has a document for each year that is not archived.
    """
    dokumen = {
        nama: sorted(p for p in SiteBuilder(data).build().lambat if p.endswith(".pdf"))
        for nama, data in DATA.items()
    }

    assert dokumen == {
        "nyata": ["2023/lkjip-2023.pdf"],
        "rekaan": ["2022/lkjip-2022.pdf", "2023/lkjip-2023.pdf"],
    }


def test_build() -> None:
    """
    A build publishes the document with everything else.
    """
    penerbit = Penerbit(DATA["nyata"])
    penerbit.start("build")

    assert penerbit.build(ROOT / "docs") == ""
    assert dict(penerbit.contents())["2023/lkjip-2023.pdf"] == (
        make_terbitan("nyata", 2023).dokumen.pdf
    )


def test_preview() -> None:
    """
    A preview makes no document before someone asks for it.
    """
    penerbit = Penerbit(DATA["rekaan"])
    penerbit.start("serve")

    assert penerbit.build(ROOT / "docs") == ""
    assert "2023/lkjip-2023.pdf" not in dict(penerbit.contents())
    assert is_unduhan("2023/lkjip-2023.pdf")
    isi = penerbit.find_file("2023/lkjip-2023.pdf")
    assert isi is not None
    assert isi.startswith(b"%PDF-1.7")


def test_picture(tmp_path: Path) -> None:
    """
    A picture that is there is printed, with its title as alternative text.
    """
    builder = SiteBuilder(copy_dasar(tmp_path))
    isi = builder.read().isi
    assert isi is not None
    gambar = Dokumen(builder.make_dokumen(isi, 2024)).pohon.walk("Figure")
    uraian = [satu.atribut["/Alt"] for satu in gambar]

    assert isi.hasil.tahun[2024].laporan.gambar[0].judul in uraian


def test_unknown_signs(tmp_path: Path) -> None:
    """
    A sign that no font has is printed by its number; the attached data keeps it.
    """
    data = copy_data("rekaan", tmp_path)
    replace_text(
        data / "2023/laporan.yml", "Naskah tua cepat rapuh", "Naskah \u5b57 tua"
    )
    builder = SiteBuilder(data)
    isi = builder.read().isi
    assert isi is not None

    teks = Dokumen(builder.make_dokumen(isi, 2023)).teks
    assert squeeze("Naskah [U+5B57] tua") in teks


def test_fault() -> None:
    """
    What Typst refuses is said in its words, as a fault of the build.
    """
    isi = read_isi("nyata")
    halaman = {satu.kerangka.path: satu for satu in isi.halaman}
    hasil = isi.hasil.tahun[2023]
    cetakan = Cetakan(date(2024, 2, 28), SITUS)
    dokumen = render_dokumen(isi.hasil, hasil, halaman, cetakan)
    dokumen["tata"]["huruf"] = "Bukan huruf"

    with pytest.raises(BuildError, match="dokumen tidak jadi: dictionary does not"):
        compile_dokumen(dokumen, cakupan=read_cakupan(HURUF))


@pytest.mark.parametrize("huruf", "aé×−–“”’≥→□ꦧᬅᮃᯀᨀꤰأ")
def test_signs(huruf: str) -> None:
    """
    The fonts have the signs of the reports, and those of the country's scripts.
    """
    assert replace_unknown(huruf, read_cakupan(HURUF)) == huruf


def test_signs_of_one_font() -> None:
    """
    The signs of a font are those that it can show.
    """
    javanese = set(
        parse_cmap((HURUF / "noto/NotoSansJavanese-Regular.ttf").read_bytes())
    )
    bonum = set(
        parse_cmap((HURUF / "tex-gyre-bonum/texgyrebonum-regular.otf").read_bytes())
    )

    assert set(range(0xA980, 0xA9CE)) <= javanese
    assert {ord(satu) for satu in "AZaz09−"} <= bonum
    assert 0xA980 not in bonum
    assert 0 not in bonum


def test_signs_beyond_65535() -> None:
    """
    Format 12 of the table of signs is read: ranges of codes of all sizes.
    """
    ranah = [(0x41, 0x43, 1), (0x1F600, 0x1F601, 4)]
    isi = struct.pack(">HHIII", 12, 0, 16 + 12 * len(ranah), 0, len(ranah))
    isi += b"".join(struct.pack(">III", *satu) for satu in ranah)
    cmap = struct.pack(">HHHHI", 0, 1, 3, 10, 12) + isi
    kepala = struct.pack(">IHHHH", 0x10000, 1, 0, 0, 0)
    huruf = kepala + struct.pack(">4sIII", b"cmap", 0, 28, len(cmap)) + cmap

    assert list(parse_cmap(huruf)) == [0x41, 0x42, 0x43, 0x1F600, 0x1F601]


@pytest.mark.parametrize("folder", ["tex-gyre-bonum", "liberation-sans", "noto"])
def test_licences(folder: str) -> None:
    """
    Every font lies beside its licence.
    """
    isi = {satu.suffix for satu in (HURUF / folder).iterdir()}

    assert ".txt" in isi
    assert isi & {".otf", ".ttf"}
