"""
How the site is found: JSON-LD, feed and sitemap say what is true.
"""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from lkjip_site.publish.edisi import Edisi
from lkjip_site.publish.jsonld import describe_halaman, write_jsonld
from lkjip_site.publish.riwayat import Riwayat
from lkjip_site.publish.umpan import Butir, write_umpan
from tests.situs.pembaca import Situs
from tests.unduhan.bahan import make_paket

ATOM = "{http://www.w3.org/2005/Atom}"
BUTIR = Butir("A & B", "https://contoh.example/2023/", date(2024, 2, 28), "<isi>")


def read_jsonld(situs: Situs, alamat: str) -> dict[str, Any]:
    """
    Read the description on a page: type -> thing.
    """
    halaman = (situs.folder / alamat / "index.html").read_text("utf-8")
    (isi,) = re.findall(
        r'(?s)<script type="application/ld\+json">(.*?)</script>', halaman
    )
    return {satu["@type"]: satu for satu in json.loads(isi)["@graph"]}


def test_types(situs: Situs) -> None:
    """
    The page of a year describes agency, report and data; that of the data both.
    """
    tahun = {"GovernmentOrganization", "Report", "Dataset"}

    assert set(read_jsonld(situs, "2023")) == tahun
    assert set(read_jsonld(situs, "2022")) == tahun
    assert set(read_jsonld(situs, "data")) == tahun - {"Report"}


def test_files(situs_nyata: Situs) -> None:
    """
    Every download that is described exists.
    """
    berkas = [
        satu["contentUrl"].removeprefix(situs_nyata.alamat)
        for alamat in ("2022", "2023", "data")
        for satu in read_jsonld(situs_nyata, alamat)["Dataset"]["distribution"]
    ]

    assert len(berkas) > 60
    assert [satu for satu in berkas if not (situs_nyata.folder / satu).is_file()] == []


def test_facts(situs_nyata: Situs) -> None:
    """
    Year and edition are said; no licence is claimed while there is none.
    """
    data = read_jsonld(situs_nyata, "2023")["Dataset"]

    assert data["temporalCoverage"] == "2023"
    assert data["version"] == "abc12345, 28 Februari 2024"
    assert "license" not in data


def test_licence() -> None:
    """
    A chosen licence is named on both kinds of pages.
    """
    isi = describe_halaman([make_paket(lisensi="CC BY 4.0")], ("indikator",))

    assert all('"license": "CC BY 4.0"' in satu for satu in isi.values())


@pytest.mark.parametrize("teks", ["</script>", "<!--", "<script>"])
def test_escape(teks: str) -> None:
    """
    No text of the data ends or opens a script; it is read back as it was.
    """
    isi = write_jsonld([{"name": teks}])

    assert "<" not in isi
    assert json.loads(isi)["@graph"][0]["name"] == teks


def test_feed() -> None:
    """
    The feed is well-formed whatever stands in it, and bears the date of the data.
    """
    umpan = ET.fromstring(write_umpan("X", "https://contoh.example/", [BUTIR]))  # noqa: S314 (our own output)
    butir = umpan.find(f"{ATOM}entry")

    assert butir is not None
    assert butir.findtext(f"{ATOM}title") == "A & B"
    assert butir.findtext(f"{ATOM}summary") == "<isi>"
    assert umpan.findtext(f"{ATOM}updated") == "2024-02-28T00:00:00Z"


def test_feed_of_site(situs_nyata: Situs) -> None:
    """
    The feed names every year and its corrections; its entries lead to pages.
    """
    umpan = ET.fromstring((situs_nyata.folder / "umpan.xml").read_bytes())  # noqa: S314 (our own output)
    alamat = [
        str(satu.text).removeprefix(situs_nyata.alamat)
        for satu in umpan.findall(f"{ATOM}entry/{ATOM}id")
    ]

    assert alamat == ["2023/", "2023/koreksi/", "2022/"]
    assert set(alamat) <= set(situs_nyata.halaman)


def test_feed_needs_address(situs: Situs) -> None:
    """
    There is a feed, and a link to it, only where the address of the site is known.
    """
    ada = (situs.folder / "umpan.xml").is_file()
    kepala = (situs.folder / "index.html").read_text("utf-8")

    assert ada == ("application/atom+xml" in kepala)
    assert ada == (situs.folder.name == "nyata")


def test_sitemap(situs_nyata: Situs) -> None:
    """
    Pages of the data bear its date, hand-written ones none; nothing the build's.
    """
    peta = (situs_nyata.folder / "sitemap.xml").read_text("utf-8")
    tanggal = dict(re.findall(r"<loc>(.*?)</loc>\s*<lastmod>(.*?)</lastmod>", peta))

    assert set(tanggal.values()) == {"2024-02-28"}
    assert f"{situs_nyata.alamat}2023/bab-3/" in tanggal
    assert f"{situs_nyata.alamat}data/" in tanggal
    assert [satu for satu in tanggal if "/panduan/" in satu] == []


@pytest.mark.parametrize(
    ("berkas", "tanggal"),
    [
        ("2023/capaian.yml", date(2024, 3, 1)),
        ("2023/narasi/bab-3.md", date(2024, 3, 1)),
        ("2022/capaian.yml", date(2023, 1, 1)),
        ("aturan.yml", date(2024, 2, 1)),
        ("", date(2024, 4, 1)),
    ],
)
def test_dates(berkas: str, tanggal: date) -> None:
    """
    A page of a year has the newest date of its folder, others that of their file.
    """
    catatan = {
        "2023/capaian.yml": date(2024, 1, 1),
        "2023/program.yml": date(2024, 3, 1),
        "2022/capaian.yml": date(2023, 1, 1),
        "aturan.yml": date(2024, 2, 1),
    }

    assert Riwayat(Edisi("x", date(2024, 4, 1)), catatan).find(berkas) == tanggal
