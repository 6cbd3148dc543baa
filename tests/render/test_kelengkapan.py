"""
The page of completeness: states, proofs, answers, and what is missing.
"""

from typing import Any

import pytest

from lkjip_site.compute.kelengkapan import Bahan, compute_kelengkapan
from lkjip_site.compute.tables import build_tables
from lkjip_site.load.syarat import load_syarat
from lkjip_site.model.kelengkapan import Jawaban, Kriteria, Syarat
from lkjip_site.model.pemeriksaan import (
    Keadaan,
    Kelengkapan,
    KelompokKosong,
    Penilaian,
    PeringatanDiterima,
    TemuanSyarat,
)
from lkjip_site.nilai import JenisKosong, Kosong
from lkjip_site.render.kelengkapan import (
    group_jenis,
    list_diterima,
    make_konteks_kelengkapan,
    say_kelengkapan,
)
from lkjip_site.render.peta import Peta
from tests.compute.tables.bahan import DATA, load_hasil

PETA = Peta(
    {
        "2025/kelengkapan.md": "Kelengkapan",
        "2025/index.md": "Tahun 2025",
        "2025/bab-3.md": "Bab III",
        "metodologi.md": "Metodologi",
    },
    "2025/kelengkapan.md",
)
SYARAT = {
    "id": "c90",
    "teks": "Semua <ada>",
    "sumber": ["praktik"],
    "periksa": "reviu",
    "penentu": "orang",
}
JAWABAN = {
    "id": "c90",
    "jawaban": "ada",
    "jabatan": "Sekretaris Dinas Contoh",
    "tanggal": "2026-03-02",
    "bukti": "Surat Nomor 1",
}


@pytest.fixture(scope="module")
def bahan() -> Bahan:
    """
    Compute the whole year of the invented agency.
    """
    hasil = load_hasil(DATA).tahun[2025]
    return Bahan(hasil, build_tables(hasil))


@pytest.fixture(scope="module")
def kelengkapan(bahan: Bahan) -> Kelengkapan:
    """
    Judge it.
    """
    return compute_kelengkapan(bahan, load_syarat())


@pytest.fixture(scope="module")
def konteks(bahan: Bahan, kelengkapan: Kelengkapan) -> dict[str, Any]:
    """
    Give what its page names.
    """
    return make_konteks_kelengkapan(bahan.hasil, kelengkapan, bahan.tabel, PETA)


def render_block(
    konteks: dict[str, Any],
    keadaan: Keadaan,
    jawaban: Jawaban | None = None,
    **isi: Any,
) -> list[str]:
    """
    Give the lines of the block of one judgement.
    """
    syarat = Syarat.model_validate(SYARAT | isi)
    temuan = TemuanSyarat(keadaan, "Tidak <ada>.")
    teks = konteks["penilaian_syarat"](Penilaian(syarat, temuan, jawaban))
    return str(teks).split("\n")


def test_counts(kelengkapan: Kelengkapan) -> None:
    """
    The sentence counts each state that occurs.
    """
    teks = say_kelengkapan(kelengkapan)

    assert teks.startswith("Dari 40 hal yang diminta: ")
    assert "4 belum dijawab" in teks
    assert " 0 " not in teks


def test_open_requirements(konteks: dict[str, Any]) -> None:
    """
    What is not met is listed by state, with links to the blocks.
    """
    belum, pertanyaan, sebagian = konteks["daftar_belum_lengkap"]().split("\n")

    assert belum.startswith("- belum: [C08](kelengkapan.md#c08), ")
    assert pertanyaan.startswith("- belum dijawab: [C04](kelengkapan.md#c04), ")
    assert sebagian.startswith("- sebagian: [C02]")


def test_block(konteks: dict[str, Any]) -> None:
    """
    A block says requirement, state, what was found, who decides, and the source.
    """
    assert render_block(konteks, Keadaan.BELUM_DIJAWAB) == [
        '<div class="catatan syarat" id="c90">',
        "<h3>C90 Semua &lt;ada&gt;</h3>",
        '<p><b class="keadaan belum-dijawab">belum dijawab</b> Tidak &lt;ada&gt;.</p>',
        (
            '<p class="catatan-kaki">Ditentukan oleh: petugas, belum dijawab. '
            "Sumber: praktik pelaporan yang baik.</p>"
        ),
        "</div>",
    ]


@pytest.mark.parametrize(
    ("keadaan", "isi", "teks"),
    [
        (Keadaan.ADA, {}, "Ditentukan oleh: data. "),
        (Keadaan.BELUM, {"penentu": "data"}, "Ditentukan oleh: data. "),
        (
            Keadaan.SEBAGIAN,
            {},
            "Ditentukan oleh: data, selama petugas belum menjawab. ",
        ),
    ],
)
def test_who_decides(
    konteks: dict[str, Any], keadaan: Keadaan, isi: dict[str, Any], teks: str
) -> None:
    """
    The data decides, until a person who may does.
    """
    assert teks in render_block(konteks, keadaan, **isi)[3]


@pytest.mark.parametrize(
    ("tautan", "bukti"),
    [
        ({}, "Surat Nomor 1"),
        (
            {"tautan": "https://contoh.example/s?a=1&b=2"},
            '<a href="https://contoh.example/s?a=1&amp;b=2">Surat Nomor 1</a>',
        ),
    ],
)
def test_answer(konteks: dict[str, Any], tautan: dict[str, str], bukti: str) -> None:
    """
    An answer has office, date and proof.
    """
    jawaban = Jawaban.model_validate(JAWABAN | tautan)
    kaki = render_block(konteks, Keadaan.ADA, jawaban)[3]

    assert (
        f"Ditentukan oleh: Sekretaris Dinas Contoh, 2 Maret 2026, dengan bukti {bukti}."
    ) in kaki


@pytest.mark.parametrize(
    ("bukti", "tautan"),
    [
        ("tabel-3.2", '<a href="../bab-3/#tabel-3-2">Tabel 3.2</a>'),
        ("ringkasan", '<a href="../#ringkasan">Ringkasan hasil tahun 2025</a>'),
        ("bab-3#s-3-1-2", '<a href="../bab-3/#s-3-1-2">bagian 3.1.2</a>'),
        ("bab-3", '<a href="../bab-3/">Bab III</a>'),
        ("index", '<a href="../">Tahun 2025</a>'),
        ("metodologi#efisiensi", '<a href="../../metodologi/#efisiensi">efisiensi</a>'),
    ],
)
def test_proof(konteks: dict[str, Any], bukti: str, tautan: str) -> None:
    """
    A proof is a link to a table, a section, or a page.
    """
    kaki = render_block(konteks, Keadaan.ADA, bukti=[bukti])[3]

    assert f"Bukti: {tautan}. Ditentukan" in kaki


@pytest.mark.parametrize("bukti", ["tabel-9.9", "lain", "bab-1#s-1-2"])
def test_proof_that_does_not_exist(konteks: dict[str, Any], bukti: str) -> None:
    """
    A place that this year does not have is not named.
    """
    assert "Bukti" not in render_block(konteks, Keadaan.ADA, bukti=[bukti])[3]


def test_criterion(konteks: dict[str, Any]) -> None:
    """
    A criterion shows the requirements behind it with their state, then places.
    """
    kriteria = Kriteria(
        id="k-1", teks="Realisasi", syarat=("c19", "c99"), bukti=("tabel-3.2",)
    )

    assert konteks["kriteria_evaluasi"](kriteria) == (
        "Realisasi: [C19](kelengkapan.md#c19) ada, "
        '<a href="../bab-3/#tabel-3-2">Tabel 3.2</a>'
    )


def test_criterion_that_no_report_shows(konteks: dict[str, Any]) -> None:
    """
    What a report cannot show is left to the agency.
    """
    kriteria = Kriteria(id="k-2", teks="Budaya berubah")

    assert konteks["kriteria_evaluasi"](kriteria) == (
        "Budaya berubah: dinilai dari keterangan instansi, bukan dari laporan"
    )


def test_missing() -> None:
    """
    What is missing is counted by kind and listed by reason.
    """
    daftar = (
        KelompokKosong(
            Kosong(JenisKosong.BELUM_TERSEDIA, "tidak *tercetak*"),
            3,
            {"hambatan": ("Indeks", "Aduan"), "pegawai": ()},
        ),
        KelompokKosong(
            Kosong(JenisKosong.BELUM_DILAPORKAN, "rekap belum masuk"), 1, {"pagu": ()}
        ),
    )

    assert [(s.judul, s.banyak, s.daftar) for s in group_jenis(daftar)] == [
        (
            "Belum tersedia",
            3,
            "- Tidak &#42;tercetak&#42; (3): hambatan (Indeks; Aduan); pegawai",
        ),
        ("Belum dilaporkan", 1, "- Rekap belum masuk (1): pagu"),
    ]


def test_accepted() -> None:
    """
    What was accepted is told once per reason, with its rule explained elsewhere.
    """
    daftar = [
        PeringatanDiterima("ejaan", "tertulis analisa", "nama resmi."),
        PeringatanDiterima("ejaan", "tertulis azas", "nama resmi."),
    ]

    assert list_diterima(daftar, "2025/kelengkapan.md") == (
        "- tertulis analisa; tertulis azas. Diterima: nama resmi. "
        "Aturan: [ejaan](../panduan/aturan-periksa.md#ejaan)."
    )


def test_functions(konteks: dict[str, Any], kelengkapan: Kelengkapan) -> None:
    """
    The page is given the judgement itself, and lists that may be empty.
    """
    assert konteks["kelengkapan"]() is kelengkapan
    assert konteks["daftar_diterima"]() == ""
    assert [satu.judul for satu in konteks["daftar_kosong"]()] == ["Belum tersedia"]
