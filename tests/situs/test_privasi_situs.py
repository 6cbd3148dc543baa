"""Private data that only stands in what is published keeps a site from being built."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from lkjip_site.load.muatan import load_muatan
from lkjip_site.privasi import find_private
from lkjip_site.problems import DataError
from lkjip_site.publish.bangun import build_folder
from lkjip_site.publish.penerbit import Penerbit
from lkjip_site.publish.site import build_site
from lkjip_site.publish.terbitan import check_situs, list_umum
from tests.situs.pembaca import Situs
from tests.situs.pembangun import DATA, ROOT, copy_data, hash_tree, replace_text

TERSUSUN = "19700512 {{ '199503 1 004' }}"
"""A NIP that no file of the data holds as such."""
DI_HALAMAN = (
    '2023/bab-4.md:1:1: galat: tampak seperti NIP ("uku rusak melampaui ········ ······ · ···"); hapus '
    "dari berkas data, narasi, atau petunjuk yang menjadi asalnya [privasi]"
)


def test_finished_sites_hold_none(situs: Situs) -> None:
    """Pages, downloads, archives, feed, descriptions: all of a finished folder."""
    umum = [
        satu
        for folder in DATA.values()
        if (instansi := load_muatan(folder)[0].instansi)
        for satu in list_umum(instansi.isi)
    ]

    assert check_situs(situs.folder, umum) == ()


def test_documents_hold_none(situs: Situs) -> None:
    """The text of every page of a PDF, and what the file says about itself."""
    daftar = [
        [*(halaman.extract_text() for halaman in pdf.pages), str(pdf.metadata)]
        for pdf in map(PdfReader, situs.folder.rglob("*.pdf"))
    ]

    assert daftar
    assert [find_private(teks) for satu in daftar for teks in satu if teks] == [
        () for satu in daftar for teks in satu if teks
    ]


def test_page_is_refused(tmp_path: Path) -> None:
    """A number that prose puts together is found on the page, without being told."""
    data = copy_data("rekaan", tmp_path)
    replace_text(data / "2023/narasi/bab-4.md", "melampaui", f"melampaui {TERSUSUN}")

    with pytest.raises(DataError) as galat:
        build_site(data)
    assert [str(satu) for satu in galat.value.problems] == [DI_HALAMAN]


def test_preview_shows_the_box(tmp_path: Path) -> None:
    """The preview keeps the last good site and says what must go."""
    data = copy_data("rekaan", tmp_path)
    penerbit = Penerbit(data)
    penerbit.start("serve")
    penerbit.build(ROOT / "docs")
    baik = penerbit.site
    replace_text(data / "2023/narasi/bab-4.md", "melampaui", f"melampaui {TERSUSUN}")

    assert penerbit.build(ROOT / "docs") == ""
    assert penerbit.site is baik
    assert DI_HALAMAN in penerbit.galat


def test_guide_is_refused(tmp_path: Path) -> None:
    """A hand-written page counts as well."""
    (tmp_path / "panduan").mkdir()
    (tmp_path / "panduan/a.md").write_text("# Hubungi\n\n0812-3456-7890\n", "utf-8")

    pesan = Penerbit(DATA["rekaan"]).build(tmp_path)

    assert pesan.startswith('panduan/a.md:1:1: galat: tampak seperti nomor telepon ("')


def test_last_look_keeps_the_old_site(tmp_path: Path) -> None:
    """What is found in the finished folder leaves the last good site as it was."""
    situs = tmp_path / "situs"
    situs.mkdir()
    (situs / "index.html").write_text("lama", "utf-8")
    sebelum = hash_tree(tmp_path)

    def refuse(baru: Path) -> None:
        assert (baru / "2023/bab-3/index.html").is_file()
        raise DataError([])

    with pytest.raises(DataError):
        build_folder(DATA["rekaan"], situs, refuse)
    assert hash_tree(tmp_path) == sebelum
