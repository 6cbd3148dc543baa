"""
The terms of the package are read like any data file.
"""

from pathlib import Path

import pytest

from lkjip_site.load.istilah import load_istilah

# What a report on performance speaks of, whatever the agency.
POKOK = (
    {"SAKIP", "LKjIP", "LAKIP", "AKIP", "Akuntabilitas", "Kinerja", "RPJMD", "Renstra"}
    | {
        "Renja",
        "Visi",
        "Misi",
        "Tujuan",
        "IKU",
        "IKK",
        "Target",
        "Realisasi",
        "Capaian",
    }
    | {"Kategori", "Pembanding", "Program", "Kegiatan", "Subkegiatan", "Keluaran"}
    | {"Hasil", "Pagu", "DPA", "DPPA", "APBD", "Efisiensi", "Efektivitas", "APIP"}
    | {"Inspektorat", "Reviu", "LHE", "LKE", "PPID", "PK", "OPD", "SKPD"}
)


def test_terms() -> None:
    """
    The terms of the field are there, each once, in the order of the alphabet.
    """
    nama = [satu.istilah for satu in load_istilah()]

    assert set(nama) >= POKOK
    assert nama == sorted(set(nama), key=str.casefold)


def test_meaning() -> None:
    """
    Every term is explained in one line.
    """
    arti = [satu.arti for satu in load_istilah()]

    assert [satu for satu in arti if not satu.endswith(".") or "\n" in satu] == []


def test_faulty_file(tmp_path: Path) -> None:
    """
    A fault in the file is one of the package and is named.
    """
    berkas = tmp_path / "umum.yml"
    berkas.write_text("istilah: [{istilah: LKE}]\n", encoding="utf-8")

    with pytest.raises(ValueError, match="arti"):
        load_istilah(berkas)
