"""
The cases of the publication, played through as GitHub runs the workflow.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.situs.pembaca import Situs

BERKAS = Path(__file__).parents[2] / ".github/workflows/terbit.yml"
TEKS = BERKAS.read_text(encoding="utf-8")
ALUR = yaml.load(TEKS, yaml.BaseLoader)  # noqa: S506 (BaseLoader makes no objects)
TERBIT = "actions/deploy-pages"
UNGGAH = "actions/upload-pages-artifact"
Langkah = dict[str, Any]
SEMUA: list[Langkah] = [
    langkah for tugas in ALUR["jobs"].values() for langkah in tugas["steps"]
]


def name_step(langkah: Langkah) -> str:
    """
    Give the action or the command of a step.
    """
    return str(langkah.get("uses", "")).partition("@")[0] or str(langkah["run"])


def is_run(langkah: Langkah, gagal: Langkah, *, rusak: bool) -> bool:
    """
    Tell whether a step runs, as its `if` says, before or after another one failed.
    """
    syarat = langkah.get("if", "success()")
    if "failure()" not in syarat:
        return not rusak
    hasil = re.findall(r"steps\.(\w+)\.outcome == 'failure'", syarat)
    return rusak and all(satu == gagal.get("id") for satu in hasil)


def run_workflow(gagal: Langkah) -> list[str]:
    """
    Play the workflow through with one failing step; list the steps that end well.
    """
    jalan: list[str] = []
    rusak: set[str] = set()
    for nama, tugas in ALUR["jobs"].items():
        if tugas.get("needs") in rusak:
            rusak.add(nama)
            continue
        for langkah in tugas["steps"]:
            if langkah is gagal:
                rusak.add(nama)
            elif is_run(langkah, gagal, rusak=nama in rusak):
                jalan.append(name_step(langkah))
    return jalan


SEBELUM = SEMUA[: [name_step(satu) for satu in SEMUA].index(UNGGAH)]
PERIKSA = [satu for satu in SEBELUM if "if" not in satu]


@pytest.mark.parametrize("gagal", PERIKSA, ids=name_step)
def test_langkah_gagal_tidak_terbit(gagal: Langkah) -> None:
    """
    Whatever step fails, nothing is uploaded and the site on line stays as it is.
    """
    jalan = run_workflow(gagal)

    assert {"make uji", "make situs"} <= {name_step(satu) for satu in PERIKSA}
    assert not {UNGGAH, TERBIT} & set(jalan)


def test_satu_hasil_terbit() -> None:
    """
    A run without a fault hands over one folder, once, and no fault is passed over.
    """
    jalan = run_workflow({})

    assert (jalan.count(UNGGAH), jalan.count(TERBIT)) == (1, 1)
    assert jalan[-1] == TERBIT
    assert "continue-on-error" not in TEKS


def test_pages_belum_aktif() -> None:
    """
    Where Pages was never switched on, the log says in Indonesian what to open.
    """
    (setelan,) = [s for s in SEMUA if name_step(s) == "actions/configure-pages"]

    (petunjuk,) = [satu for satu in run_workflow(setelan) if satu.startswith("echo")]

    assert "GitHub Pages belum aktif" in petunjuk
    assert "Settings > Pages" in petunjuk
    assert not [satu for satu in run_workflow({}) if satu.startswith("echo")]


def test_hak_disebut_sendiri() -> None:
    """
    The rights stand in the file, so that those of the organisation do not matter.
    """
    hak = {nama: tugas["permissions"] for nama, tugas in ALUR["jobs"].items()}

    assert ALUR["permissions"] == {"contents": "read"}
    assert hak["terbitkan"] == {"pages": "write", "id-token": "write"}
    assert "secrets." not in TEKS


def test_terbitan_mengantre() -> None:
    """
    Publications queue: none is cut off, and of those that wait the newest is next.
    """
    assert ALUR["concurrency"] == {"group": "pages", "cancel-in-progress": "false"}
    assert not [tugas for tugas in ALUR["jobs"].values() if "concurrency" in tugas]


def test_edisi_di_setiap_halaman(situs_nyata: Situs) -> None:
    """
    Every page shows the commit of its data, so that the newest one is known by sight.
    """
    tanpa = [
        alamat
        for alamat, halaman in situs_nyata.halaman.items()
        if "Edisi data: abc12345, " not in halaman.teks
    ]

    assert tanpa == []
