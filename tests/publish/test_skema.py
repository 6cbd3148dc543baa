"""
Tests of the schemas by which editors help while data is typed.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from lkjip_site.load.muatan import DOKUMEN_TAHUN
from lkjip_site.publish.skema import (
    DOKUMEN,
    VERSI,
    build_skema,
    first_line,
    write_skema,
)
from tests.skema_json import find_faults

ROOT = Path(__file__).parents[2]
DATA = sorted(
    path.relative_to(ROOT / "data").as_posix()
    for path in (ROOT / "data").rglob("*.yml")
)
INGGRIS = re.compile(r"\b(the|of|and|which|what|year|value)\b", re.IGNORECASE)


class Teks(yaml.SafeLoader):
    """
    Reads plain figures as figures, as editors do, and all else as text.
    """

    yaml_implicit_resolvers: dict[str, Any] = {}


Teks.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789")
)
Teks.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?[0-9]+\.[0-9]*$"),
    list("-+0123456789"),
)
Teks.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^$"), [""])


def with_text_keys(isi: Any) -> Any:
    """
    Give a document whose keys are text, as in JSON.
    """
    if isinstance(isi, list):
        return [with_text_keys(satu) for satu in isi]
    if not isinstance(isi, dict):
        return isi
    return {str(kunci): with_text_keys(satu) for kunci, satu in isi.items()}


def name_skema(berkas: str) -> str:
    """
    Give the name of the schema of a data file.
    """
    return "renstra" if berkas.startswith("renstra/") else Path(berkas).stem


@pytest.mark.parametrize("nama", DOKUMEN)
def test_skema_baru(nama: str, tmp_path: Path) -> None:
    """
    The committed schema is the one that the models give.
    """
    write_skema(tmp_path)

    assert (ROOT / "skema" / f"{nama}.json").read_bytes() == (
        tmp_path / f"{nama}.json"
    ).read_bytes()


def test_skema_lengkap() -> None:
    """
    Every file of a year that is read has a schema, and no schema is left over.
    """
    assert DOKUMEN_TAHUN.items() <= DOKUMEN.items()
    assert sorted(p.stem for p in (ROOT / "skema").glob("*")) == sorted(DOKUMEN)


@pytest.mark.parametrize("nama", DOKUMEN)
def test_keterangan(nama: str) -> None:
    """
    Every key is described, in Indonesian; nothing else is described.
    """
    skema = build_skema(nama)
    kelompok = [skema, *skema.get("$defs", {}).values()]
    kunci = [
        satu for bagian in kelompok for satu in bagian.get("properties", {}).values()
    ]

    assert skema["$schema"] == VERSI
    assert all(satu["description"].endswith((".", "/.")) for satu in kunci)
    assert not [satu for satu in kunci if INGGRIS.search(satu["description"])]
    assert not [bagian for bagian in kelompok if "description" in bagian]


@pytest.mark.parametrize("berkas", DATA)
def test_data_sah(berkas: str) -> None:
    """
    The real data fits its schema, read as editors read it.
    """
    skema = json.loads((ROOT / "skema" / f"{name_skema(berkas)}.json").read_bytes())
    teks = (ROOT / "data" / berkas).read_text(encoding="utf-8")
    isi = with_text_keys(yaml.load(teks, Teks))  # noqa: S506 (a SafeLoader)

    assert list(find_faults(isi, skema, skema)) == []


@pytest.mark.parametrize("berkas", DATA)
def test_baris_pertama(berkas: str) -> None:
    """
    Every data file tells editors where its schema is.
    """
    baris = (ROOT / "data" / berkas).read_text(encoding="utf-8").split("\n")[0]

    assert baris == first_line(berkas)


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("capaian", {"indikator": [{"id": "a", "realisai": 1}]}),
        ("capaian", {"indikator": [{"realisasi": 1}]}),
        ("capaian", {"indikator": {"id": "a"}}),
        ("capaian", {"indikator": [{"id": "A b"}]}),
        ("laporan", {"status": "Final", "pagu": 1, "sumber_dana": "APBD"}),
        ("laporan", {"status": "final", "pagu": "banyak", "sumber_dana": "APBD"}),
        (
            "rencana_aksi",
            {"rencana_aksi": [{"perjanjian": "a", "indikator": [{"x": 1}]}]},
        ),
    ],
)
def test_data_keliru(nama: str, isi: Any) -> None:
    """
    What the loader refuses, an editor marks already.
    """
    skema = build_skema(nama)

    assert list(find_faults(isi, skema, skema)) != []
