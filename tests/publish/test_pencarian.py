"""
The index of the search: what is in it, that it is always the same, and its faults.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from lkjip_site.publish.bangun import BuildError
from lkjip_site.publish.pencarian import (
    NAMA_UTAS,
    PencarianPratinjau,
    PencarianTerbit,
)
from lkjip_site.publish.pencarian_berkas import write_berkas
from lkjip_site.publish.pencarian_isi import Catatan, HalamanTerbit, list_catatan
from lkjip_site.publish.pencarian_kata import count_kata, write_kata
from lkjip_site.publish.pencarian_mesin import Indeks, Mesin

TABEL = """\
<div class="tabel-blok" id="tabel-3-9"><table><caption id="tabel-3-9--judul">\
<span><b>Tabel 3.9</b> Anggaran <small>Laporan tahun 2023</small></span></caption>
<thead><tr><th scope="col">Program</th><th scope="col" class="a">Pagu</th></tr>
<tr class="nomor" aria-hidden="true"><td>(1)</td><td>(2)</td></tr></thead>
<tbody><tr id="tabel-3-9-a"><th scope="row">Program A</th>
<td class="a">4.068.716.022</td><td class="a">97,20%</td>
<td class="a kosong"><a href="#x">tidak diukur<sup> a</sup></a></td></tr></tbody></table>
<p class="aksi">Unduh: CSV</p></div>
"""
HALAMAN = HalamanTerbit(
    path="2023/bab-3.md",
    judul="Bab III",
    tahun=2023,
    html='<p>Awal.</p><h2 id="s-3-1">3.1 Capaian</h2><p>Isi &amp; <b>kata</b>.</p>'
    '<h3 id="s-3-1-1">3.1.1 Skala</h3><p>Rp4.000.000</p>'
    '<div data-tabel="tabel-3-9"></div>'
    '<h2 id="s-3-2">3.2 Lain</h2><div class="catatan" id="c01">\n<h3>C01 Hal</h3>x</div>'
    '<dl><dt>Tanpa id</dt><dd>y</dd><dt id="ormas">Ormas</dt><dd>z</dd></dl>',
    tabel={"tabel-3-9": TABEL},
)


def test_records() -> None:
    """
    Each heading, table and term is a record of its own, with what it stands under.
    """
    daftar = {c.alamat: (c.judul, c.isi, c.induk) for c in list_catatan(HALAMAN)}

    assert daftar == {
        "2023/bab-3/": ("Bab III", "Awal.", ()),
        "2023/bab-3/#s-3-1": ("3.1 Capaian", "Isi & kata.", ("Bab III",)),
        "2023/bab-3/#s-3-1-1": (
            "3.1.1 Skala",
            "Rp 4.000.000",
            ("Bab III", "3.1 Capaian"),
        ),
        "2023/bab-3/#tabel-3-9": (
            "Tabel 3.9 Anggaran",
            "Program · Pagu · Program A · 4.068.716.022",
            ("Bab III", "3.1 Capaian", "3.1.1 Skala"),
        ),
        "2023/bab-3/#s-3-2": ("3.2 Lain", "", ("Bab III",)),
        "2023/bab-3/#c01": ("C01 Hal", "x Tanpa id · y", ("Bab III", "3.2 Lain")),
        "2023/bab-3/#ormas": ("Ormas", "z", ("Bab III", "3.2 Lain", "C01 Hal")),
    }


def make_catatan(isi: str, nomor: int = 1) -> Catatan:
    """
    Make a record of some text.
    """
    return Catatan(f"a/#s-{nomor}", f"Judul {nomor}", isi, ("A",), 2023, 2)


def run_mesin(daftar: list[Catatan]) -> Indeks:
    """
    Make an index of some records.
    """
    mesin = Mesin()
    mesin.add(daftar)
    mesin.finish()
    return mesin.wait()


def test_same_bytes() -> None:
    """
    Two runs give the same files, byte by byte.
    """
    daftar = [make_catatan(f"kata{nomor} sama", nomor) for nomor in range(50)]

    assert run_mesin(daftar) == run_mesin(daftar)


def test_files() -> None:
    """
    What a search loads is there; the screens of Pagefind and its records are not.
    """
    indeks = run_mesin([make_catatan("anggaran")])
    nama = set(indeks.berkas)

    assert {"pagefind.js", "pagefind-worker.js", "wasm.id.pagefind"} <= nama
    assert not [satu for satu in nama if "ui" in satu or "fragment" in satu]
    assert list(indeks.alamat_by_id.values()) == ["a/#s-1"]


def test_records_in_files() -> None:
    """
    The records of a year lie in one file, and are named in the list of all.
    """
    catatan = {"2023/a.md": (make_catatan("x", 1), make_catatan("", 2)), "b.md": ()}
    indeks = Indeks({}, {"id_1": "a/#s-1", "id_2": "a/#s-2"})
    berkas = write_berkas(catatan, indeks, [])

    assert json.loads(berkas["isi/2023.json"]) == {
        "id_1": ["a/#s-1", "Judul 1", "A", "x"],
        "id_2": ["a/#s-2", "Judul 2", "A", ""],
    }
    assert json.loads(berkas["kata.json"])["peta"] == {
        "2023": {"tahun": 2023, "id": {"id_1": 2, "id_2": 2}}
    }


def test_fault_is_told(tmp_path: Path) -> None:
    """
    A program that ends too soon is a fault with a sentence.
    """
    mesin = Mesin()
    mesin.stop()
    mesin.add([make_catatan("anggaran")] * 2000)
    mesin.finish()

    with pytest.raises(BuildError, match="indeks pencarian tidak dapat dibuat"):
        mesin.wait()
    assert not list(tmp_path.iterdir())


def test_refused_message() -> None:
    """
    What Pagefind itself complains of is told in its own words.
    """
    mesin = Mesin()
    mesin._send({"type": "AddRecord", "index_id": 7})  # noqa: SLF001 (no record of ours is refused)
    mesin.finish()

    with pytest.raises(BuildError, match=r"tidak dapat dibuat: (?!pagefind berhenti)"):
        mesin.wait()


def test_missing_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """
    A library that is not installed is named, with the way out.
    """
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    terbit = PencarianTerbit()
    terbit.start_build(())
    terbit.read_page(HALAMAN)

    with pytest.raises(BuildError, match="pasang lagi pustakanya"):
        terbit.end_build(tmp_path)


def test_program_that_does_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    So is one that the system does not run.
    """

    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError("ditolak")

    monkeypatch.setattr(subprocess, "Popen", refuse)

    with pytest.raises(BuildError, match="ditolak"):
        Mesin()


def test_words() -> None:
    """
    Words are kept by frequency; groups of forms only where the site has one of them.
    """
    daftar = [make_catatan("ormas aktif P1/K2", 1), make_catatan("ormas", 2)]
    sama = [("Ormas", "organisasi kemasyarakatan"), ("SKT", "surat keterangan")]
    isi = json.loads(write_kata(count_kata(daftar), sama=sama, peta={}))

    assert isi["sama"] == [["ormas", "organisasi kemasyarakatan"]]
    assert isi["kata"] == {"1": "aktif k2 p1 p1k2", "2": "judul ormas"}


def wait_for(pratinjau: PencarianPratinjau, kata: bytes) -> None:
    """
    Wait until the index of a preview knows a word.
    """
    for utas in threading.enumerate():
        if utas.name == NAMA_UTAS:
            utas.join()
    assert kata in (pratinjau.find_file("pagefind/kata.json") or b"")


def build_preview(pratinjau: PencarianPratinjau, *daftar: HalamanTerbit) -> None:
    """
    Let a preview build some pages.
    """
    pratinjau.start_build(())
    for halaman in daftar:
        pratinjau.read_page(halaman)
    pratinjau.end_build(Path())


def test_preview_keeps_the_last() -> None:
    """
    A tab that still works with the last index finds its files.
    """
    pratinjau = PencarianPratinjau()
    build_preview(pratinjau, HALAMAN)
    wait_for(pratinjau, b"capaian")
    lama = [nama for nama in pratinjau.siap[0] if nama.endswith(".pf_index")]
    baru = HalamanTerbit("b.md", "Baru", None, "<p>serapan</p>", {})
    build_preview(pratinjau, baru)
    wait_for(pratinjau, b"serapan")

    assert all(pratinjau.find_file(f"pagefind/{nama}") for nama in lama)


def test_page_is_forgotten() -> None:
    """
    A page that is there no more is found no more; an unchanged one still is.
    """
    pratinjau = PencarianPratinjau()
    baru = HalamanTerbit("b.md", "Baru", None, "<p>serapan</p>", {})
    build_preview(pratinjau, HALAMAN, baru)
    pratinjau.start_build(())
    pratinjau.keep_page("b.md")
    pratinjau.end_build(Path())
    wait_for(pratinjau, b"serapan")

    assert list(pratinjau.catatan) == ["b.md"]


def test_older_run_is_dropped() -> None:
    """
    Of two builds in a row only the index of the second is served.
    """
    pratinjau = PencarianPratinjau()
    build_preview(pratinjau, HALAMAN)
    build_preview(pratinjau, HalamanTerbit("b.md", "Baru", None, "<p>kedua</p>", {}))
    wait_for(pratinjau, b"kedua")

    assert len(pratinjau.siap) == 1


def test_check_needs_no_program() -> None:
    """
    To check data loads nothing of Pagefind.
    """
    kode = "import sys, lkjip_site.publish.site; print('pagefind_bin' in sys.modules)"
    hasil = subprocess.run(
        [sys.executable, "-c", kode], capture_output=True, text=True, check=True
    )

    assert hasil.stdout.strip() == "False"
