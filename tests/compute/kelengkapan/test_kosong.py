"""
What is missing, gathered by its reason.
"""

from lkjip_site.compute.kelengkapan import Bahan
from lkjip_site.compute.kelengkapan.kosong import group_kosong, walk_celah
from lkjip_site.model.pemeriksaan import KelompokKosong
from lkjip_site.nilai import JenisKosong, Kosong
from tests.compute.bahan import build_kegiatan
from tests.compute.kelengkapan.bahan import BELUM


def find_kelompok(bahan: Bahan, alasan: str) -> KelompokKosong:
    """
    Find the group of a reason.
    """
    (kelompok,) = [s for s in group_kosong(bahan.hasil) if s.kosong.alasan == alasan]
    return kelompok


def test_group(bahan: Bahan) -> None:
    """
    Three things of one indikator are missing for one reason.
    """
    kelompok = find_kelompok(bahan, "tidak ditulis")

    assert kelompok.banyak == 3
    assert kelompok.daftar == {
        "hambatan": ("Indeks Kenyamanan",),
        "solusi": ("Indeks Kenyamanan",),
        "pendukung": ("Indeks Kenyamanan",),
    }


def test_group_of_document(bahan: Bahan) -> None:
    """
    What belongs to the report itself has no other owner.
    """
    assert find_kelompok(bahan, "belum diunggah").daftar == {"dokumen resmi": ()}


def test_group_of_part_without_name(bahan: Bahan) -> None:
    """
    A part without a name of its own goes by its key.
    """
    daftar = find_kelompok(bahan, "instansi rekaan").daftar

    assert daftar["unit"] == ("kontak",)
    assert daftar["logo"] == ("Dinas Contoh",)


def test_group_of_program(bahan: Bahan) -> None:
    """
    A printed achievement belongs to its program.
    """
    daftar = find_kelompok(bahan, "tidak tercetak").daftar

    assert daftar == {"capaian": ("Program Layanan",)}


def test_order_of_kinds(awal_tahun: Bahan) -> None:
    """
    What is not available comes before what is not reported.
    """
    jenis = [satu.kosong.jenis for satu in group_kosong(awal_tahun.hasil)]

    assert jenis == sorted(jenis, key=list(JenisKosong)[::-1].index)
    assert jenis[-1] is JenisKosong.BELUM_DILAPORKAN


def test_what_does_not_apply(bahan: Bahan) -> None:
    """
    What does not apply is no gap.
    """
    jenis = {satu.kosong.jenis for satu in group_kosong(bahan.hasil)}

    assert jenis == {JenisKosong.BELUM_TERSEDIA}


def test_months_count_one_by_one() -> None:
    """
    Each month of a series is one gap, under the key of the series.
    """
    celah = list(walk_celah({1: BELUM, 2: BELUM, 3: 4}, {}, "target", "Jumlah aduan"))

    assert [(satu.apa, satu.milik) for satu in celah] == [
        ("target", "Jumlah aduan")
    ] * 2


def test_target_by_indikator() -> None:
    """
    In a mapping by indikator, its name is the owner.
    """
    (celah,) = walk_celah({"aduan": BELUM}, {"aduan": "Jumlah aduan"}, "target")

    assert celah.milik == "Jumlah aduan"


def test_explanation_that_no_one_asked_for() -> None:
    """
    A kegiatan of usual spending needs no explanation.
    """
    kegiatan = build_kegiatan(100, Kosong(JenisKosong.BELUM_DILAPORKAN, "rekap"))

    assert [satu.apa for satu in walk_celah(kegiatan, {})] == ["realisasi"]
