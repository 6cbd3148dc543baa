"""
What the theme is told: style sheets, colours and the content policy.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest

from lkjip_site.publish.bangun import BuildError
from lkjip_site.publish.site import build_site
from lkjip_site.publish.tema import AWAL, GELAP, read_gaya, write_kebijakan

ROOT = Path(__file__).parents[2]


def write_lembar(docs: Path) -> None:
    """
    Write two style sheets and that of the dark.
    """
    (docs / "stylesheets").mkdir()
    isi = {"a.css": "/* Satu */\na {\n  top: 0;\n}\n", "b.css": "b { top: 1px; }\n"}
    for nama, teks in {**isi, "gelap.css": ":root {\n  --a: #000;\n}\n"}.items():
        (docs / "stylesheets" / nama).write_text(teks, encoding="utf-8")


def test_style_sheets_become_one_in_order_without_comments(tmp_path: Path) -> None:
    """
    The dark stands apart: it goes into the pages.
    """
    write_lembar(tmp_path)

    gaya = read_gaya(tmp_path, ["stylesheets/b.css", "stylesheets/a.css"])

    assert gaya.terang == "b { top: 1px; }\na {\ntop: 0;\n}"
    assert gaya.gelap == ":root {\n--a: #000;\n}"


def test_missing_style_sheet_is_named(tmp_path: Path) -> None:
    """
    The message leads to the setting that names the file.
    """
    write_lembar(tmp_path)

    with pytest.raises(BuildError, match=r"hilang\.css.*extra_css"):
        read_gaya(tmp_path, ["hilang.css"])
    assert GELAP == "stylesheets/gelap.css"


def test_policy_knows_our_inline_texts_only() -> None:
    """
    By their fingerprints; whatever else stands inside a page is stopped.
    """
    kebijakan = write_kebijakan("gaya")

    for teks in (AWAL, "gaya"):
        sidik = base64.b64encode(hashlib.sha256(teks.encode()).digest()).decode()
        assert f"'sha256-{sidik}'" in kebijakan
    assert "unsafe" not in kebijakan
    assert kebijakan.count("sha256-") == 2


def test_repository_of_the_workflow_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where the data does not name it, readers and edit links learn it all the same.
    """
    alamat = "https://contoh.example/dinas/lkjip"
    monkeypatch.setenv("LKJIP_REPOSITORI", alamat)

    halaman = build_site(ROOT / "data").halaman

    tentang = halaman["tentang.md"].teks
    assert tentang.count(f"](<{alamat}>)") == 2
    assert "Saluran untuk melaporkan belum tersedia" not in tentang
    assert halaman["2023/bab-3.md"].alamat_sunting == (
        f"{alamat}/edit/main/data/2023/narasi/bab-3.md"
    )
