"""
The page of corrections: groups, counts, and blocks that are safe and short.
"""

import pytest

from lkjip_site.compute.koreksi import compute_koreksi
from lkjip_site.compute.tables import build_tables
from lkjip_site.model.hasil import HasilTahun
from lkjip_site.model.pemeriksaan import EntriKoreksi
from lkjip_site.model.tahun import Koreksi
from lkjip_site.render.angka import format_cell
from lkjip_site.render.koreksi import (
    group_koreksi,
    make_konteks_koreksi,
    say_koreksi,
    trim_same,
)
from lkjip_site.render.peta import Peta
from tests.compute.bahan_koreksi import add_documents, build_koreksi, build_prosa
from tests.compute.tables.bahan import DATA, load_hasil

TERCETAK = {
    "tabel-3.2": {
        "aduan": {"target": "45", "realisasi": "45", "capaian": "90%"},
        "indeks": {"target": "45", "indikator": "Indeks <b>Nyaman</b>"},
    }
}
PETA = Peta(
    {
        "2025/koreksi.md": "Koreksi",
        "2025/bab-3.md": "Bab III",
        "indikator/aduan.md": "Jumlah aduan",
    },
    "2025/koreksi.md",
)


@pytest.fixture(scope="module")
def hasil() -> HasilTahun:
    """
    Compute the whole year of the invented agency.
    """
    return load_hasil(DATA).tahun[2025]


def join_entri(hasil: HasilTahun, *daftar: Koreksi) -> tuple[EntriKoreksi, ...]:
    """
    Join entries with their cells.
    """
    muatan = add_documents(hasil.muatan, *daftar, tercetak=TERCETAK)
    return compute_koreksi(muatan, build_tables(hasil), format_cell)


def render_block(hasil: HasilTahun, koreksi: Koreksi) -> list[str]:
    """
    Give the lines of the block of an entry.
    """
    daftar = join_entri(hasil, koreksi)
    konteks = make_konteks_koreksi(hasil, daftar, PETA)
    return str(konteks["entri_koreksi"](daftar[0])).split("\n")


def test_groups(hasil: HasilTahun) -> None:
    """
    The gravest come first, the others by part; a part knows its grave ones.
    """
    daftar = join_entri(
        hasil,
        build_koreksi(),
        build_prosa(bobot="ringan"),
        build_prosa(id="lain", bobot="sedang", tempat="Seluruh dokumen"),
    )

    assert [
        (satu.jangkar, [e.koreksi.id for e in satu.entri], satu.berat)
        for satu in group_koreksi(daftar)
    ] == [
        ("berat", ["aduan-nol"], 0),
        ("bagian-bab-3", [], 1),
        ("bagian-bab-4", ["simpulan"], 0),
        ("bagian-lain", ["lain"], 0),
    ]


def test_groups_without_grave_entries(hasil: HasilTahun) -> None:
    """
    Without a grave entry there is no first group.
    """
    daftar = join_entri(hasil, build_prosa(bobot="ringan"))

    assert [satu.jangkar for satu in group_koreksi(daftar)] == ["bagian-bab-4"]


def test_contents(hasil: HasilTahun) -> None:
    """
    The contents count what stands in each group, and what belongs to it above.
    """
    daftar = join_entri(hasil, build_koreksi(), build_prosa(bobot="ringan"))
    konteks = make_konteks_koreksi(hasil, daftar, PETA)

    assert konteks["daftar_isi_koreksi"]().split("\n") == [
        "- [Yang mengubah penilaian](koreksi.md#berat) (1)",
        "- [Bab III Akuntabilitas Kinerja](koreksi.md#bagian-bab-3) (1)",
        "- [Bab IV Penutup](koreksi.md#bagian-bab-4) (1)",
    ]


def test_counts(hasil: HasilTahun) -> None:
    """
    Entries are counted by weight, and the cells that they judge.
    """
    daftar = join_entri(hasil, build_koreksi(), build_prosa(bobot="ringan"))

    assert say_koreksi(daftar) == (
        "Ada 2 catatan: 1 berat dan 1 ringan. Sebanyak 1 di antaranya menyangkut "
        "2 sel tabel; sel itu bertanda * di halamannya."
    )


def test_counts_of_prose(hasil: HasilTahun) -> None:
    """
    Where no cell is judged, none are counted.
    """
    daftar = join_entri(hasil, build_prosa())

    assert say_koreksi(daftar) == "Ada 1 catatan: 1 berat."


def test_block_of_equal_cells(hasil: HasilTahun) -> None:
    """
    Cells of a row that differ alike are told once, with a link to the row.
    """
    sel = build_koreksi(kolom=["target"])

    assert render_block(hasil, sel) == [
        '<div class="catatan" id="aduan-nol">',
        "<h3>Tabel 3.2, baris 3</h3>",
        "<dl>",
        "<dt>Tercetak</dt>",
        "<dd>45</dd>",
        "<dt>Di situs ini</dt>",
        '<dd><a href="../bab-3/#tabel-3-2-aduan">50</a></dd>',
        "</dl>",
        "<p>Angkanya tertukar.</p>",
        (
            '<p class="catatan-kaki">Bobot: berat. Indikator: '
            '<a href="../../indikator/aduan/">Jumlah aduan</a>. Sumber: LKjIP 2025.</p>'
        ),
        "</div>",
    ]


def test_block_of_one_row(hasil: HasilTahun) -> None:
    """
    Several cells of a row are named by their column only.
    """
    baris = render_block(hasil, build_koreksi())[3:5]

    assert baris == [
        (
            "<li>Target: tercetak <b>45</b>, di situs ini "
            '<b><a href="../bab-3/#tabel-3-2-aduan">50</a></b></li>'
        ),
        (
            "<li>Realisasi: tercetak <b>45</b>, di situs ini "
            '<b><a href="../bab-3/#tabel-3-2-aduan">40</a></b></li>'
        ),
    ]


def test_block_of_one_column(hasil: HasilTahun) -> None:
    """
    Cells of one column are named by their row only.
    """
    koreksi = build_koreksi(baris=["aduan", "indeks"], kolom=["target"])
    baris = render_block(hasil, koreksi)[3:5]

    assert [satu.partition(":")[0] for satu in baris] == [
        "<li>Jumlah aduan",
        "<li>Indeks Kenyamanan",
    ]


def test_block_of_names(hasil: HasilTahun) -> None:
    """
    A name that differs does not name its row twice; its signs are harmless.
    """
    koreksi = build_koreksi(baris=["indeks"], kolom=["indikator", "target"])
    baris = render_block(hasil, koreksi)[3]

    assert baris.startswith(
        "<li>Indikator Kinerja: tercetak <b>Indeks &lt;b&gt;Nyaman&lt;/b&gt;</b>"
    )


def test_block_of_prose(hasil: HasilTahun) -> None:
    """
    A place in prose has both wordings, or only what is shown.
    """
    lengkap = render_block(hasil, build_prosa())
    tanpa = render_block(hasil, build_prosa(tercetak=""))

    assert lengkap[3:5] == ["<dt>Tercetak</dt>", "<dd>semua tercapai</dd>"]
    assert "<dt>Tercetak</dt>" not in tanpa
    assert "<dd>satu belum</dd>" in tanpa


def test_indikator_without_page(hasil: HasilTahun) -> None:
    """
    An indikator without a page is named without a link.
    """
    kaki = render_block(hasil, build_prosa(indikator=["indeks"]))[-2]

    assert "Indikator: Indeks Kenyamanan. " in kaki


def test_all_indikator(hasil: HasilTahun) -> None:
    """
    An entry on all indikator does not list them.
    """
    semua = [satu.id for satu in hasil.indikator]
    kaki = render_block(hasil, build_prosa(indikator=semua))[-2]

    assert "Indikator: semua. " in kaki


def test_indikator_of_other_plan(hasil: HasilTahun) -> None:
    """
    An id that the year does not know stands for itself.
    """
    kaki = render_block(hasil, build_prosa(indikator=["lain"]))[-2]

    assert "Indikator: lain. " in kaki


@pytest.mark.parametrize(
    ("satu", "lain", "hasil_satu", "hasil_lain"),
    [
        ("0", "tidak berlaku", "0", "tidak berlaku"),
        ("a b c d e f g X", "a b c d e f g Y", "… e f g X", "… e f g Y"),
        ("X b c d e f g h", "Y b c d e f g h", "X b c d …", "Y b c d …"),
        ("a b c d e f g h", "a b c d e f g h i", "… f g h", "… f g h i"),
    ],
)
def test_trim(satu: str, lain: str, hasil_satu: str, hasil_lain: str) -> None:
    """
    What two long texts share is cut, but for three words beside the difference.
    """
    assert trim_same(satu, lain) == (hasil_satu, hasil_lain)
