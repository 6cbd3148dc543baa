"""
The pack of requirements is read like any data file.
"""

from pathlib import Path

import pytest

from lkjip_site.load.syarat import load_syarat


def test_pack() -> None:
    """
    The pack that comes along has a name and is read once.
    """
    assert load_syarat().nama == "Kelengkapan laporan kinerja"
    assert load_syarat() is load_syarat()


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("nama: Lain\n", "syarat"),
        ("nama: [\n", "galat"),
        ("nama: Lain\nnama: Lagi\n", "nama"),
    ],
)
def test_faulty_pack(tmp_path: Path, teks: str, pesan: str) -> None:
    """
    A fault in it is one of the package and is named.
    """
    berkas = tmp_path / "paket.yml"
    berkas.write_text(teks, encoding="utf-8")

    with pytest.raises(ValueError, match=pesan):
        load_syarat(berkas)
