"""
The navigation is short, and leads to every kind of page.
"""

from lkjip_site.publish.navigasi import build_navigasi

JUDUL = {
    "index.md": "Kinerja",
    "2023/index.md": "Tahun 2023",
    "2023/bab-1.md": "Bab I",
    "program/index.md": "Program",
    "program/baca.md": "Program Baca",
    "metodologi.md": "Metodologi",
    "glosarium.md": "Glosarium",
    "cari.md": "Indeks A–Z",
    "tentang.md": "Tentang situs ini",
}


def test_sections() -> None:
    """
    The pages that explain the others are one section; no single program is listed.
    """
    navigasi = build_navigasi(JUDUL, [2022, 2023], [{"Awal": "panduan/index.md"}])

    assert navigasi == [
        {"Beranda": "index.md"},
        {
            "Laporan 2023": [
                {"Ringkasan 2023": "2023/index.md"},
                {"Bab I": "2023/bab-1.md"},
            ]
        },
        {"Program": "program/index.md"},
        {"Arsip": [{"Semua tahun": "arsip.md"}, {"Tahun 2022": "2022/index.md"}]},
        {"Data": "data/index.md"},
        {
            "Keterangan": [
                {"Metodologi": "metodologi.md"},
                {"Glosarium": "glosarium.md"},
                {"Indeks A–Z": "cari.md"},
                {"Tentang situs ini": "tentang.md"},
            ]
        },
        {"Panduan": [{"Awal": "panduan/index.md"}]},
    ]


def test_without_program() -> None:
    """
    An agency whose data has no program has no entry for it.
    """
    judul = {path: teks for path, teks in JUDUL.items() if "program" not in path}

    assert {"Program": "program/index.md"} not in build_navigasi(judul, [2023], [])
