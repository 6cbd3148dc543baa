"""
The plan: definitions, breaks and the order of its indikator.
"""

import pytest

from lkjip_site.model.renstra import Indikator, Renstra

INDIKATOR = {
    "id": "ormas-aktif",
    "nama": "Persentase ormas aktif",
    "satuan": "Persen",
    "arah": "naik",
    "definisi": "-",
    "rumus": "-",
    "sumber": "-",
    "penanggung_jawab": "-",
    "target": {"2023": "3"},
    "putus_seri": [
        {"tahun": "2023", "alasan": "sumber datanya berbeda"},
        {"tahun": "2025", "alasan": "definisinya berubah"},
    ],
}
RENSTRA = {
    "nama": "Renstra",
    "awal": "2021",
    "akhir": "2026",
    "sumber": "-",
    "visi": "-",
    "misi": [{"nomor": "1", "nama": "-"}],
    "misi_diemban": "1",
    "tujuan": [
        {
            "id": "tujuan-1",
            "nama": "-",
            "indikator": [INDIKATOR | {"id": "a"}],
            "sasaran": [
                {
                    "id": "sasaran-1",
                    "nama": "-",
                    "indikator": [INDIKATOR | {"id": "b"}],
                },
                {"id": "sasaran-2", "nama": "-"},
            ],
        },
        {"id": "tujuan-2", "nama": "-", "indikator": [INDIKATOR | {"id": "c"}]},
    ],
}


@pytest.mark.parametrize(
    ("tahun", "versi"), [(2022, 1), (2023, 2), (2024, 2), (2025, 3), (2030, 3)]
)
def test_versi_definisi(tahun: int, versi: int) -> None:
    """
    The definition has one more version with each break.
    """
    assert Indikator.model_validate(INDIKATOR).versi_definisi(tahun) == versi


@pytest.mark.parametrize(
    ("tahun", "alasan"),
    [
        (2022, None),
        (2023, "sumber datanya berbeda"),
        (2024, None),
        (2025, "definisinya berubah"),
    ],
)
def test_putus_di(tahun: int, alasan: str | None) -> None:
    """
    A break lies between its year and the year before.
    """
    putus = Indikator.model_validate(INDIKATOR).putus_di(tahun)

    assert (putus and putus.alasan) == alasan


def test_desimal() -> None:
    """
    A figure is shown with two decimals where the indikator names no others.
    """
    assert Indikator.model_validate(INDIKATOR).desimal == 2


def test_periode() -> None:
    """
    The plan is named by its first and last year.
    """
    assert Renstra.model_validate(RENSTRA).periode == "2021-2026"


def test_daftar_indikator() -> None:
    """
    The indikator of a tujuan come before those of its sasaran, each with its place.
    """
    daftar = Renstra.model_validate(RENSTRA).daftar_indikator()

    assert [
        (tujuan.id, sasaran and sasaran.id, indikator.id)
        for tujuan, sasaran, indikator in daftar
    ] == [
        ("tujuan-1", None, "a"),
        ("tujuan-1", "sasaran-1", "b"),
        ("tujuan-2", None, "c"),
    ]
