"""
The programs from npm: what is pinned, and what is said where there are none.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.alat import periksa_html
from tests.alat.pasang import FOLDER, TanpaAlat
from tests.alat.periksa_html import describe
from tests.ukur.mutu import find_lighthouse

DIPASANG = json.loads((FOLDER / "package-lock.json").read_text("utf-8"))["packages"]

BAHASA = (
    "This document appears to be written in {} but the “html” start tag has "
    '“lang="id"”.'
)


def test_pinned() -> None:
    """
    Every package has its hash, and none the address that it was loaded from.
    """
    daftar = {nama: isi for nama, isi in DIPASANG.items() if nama}

    assert len(daftar) > 100
    assert [nama for nama, isi in daftar.items() if "integrity" not in isi] == []
    assert [nama for nama, isi in daftar.items() if "resolved" in isi] == []


def test_without_programs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """
    Without npm and Java one sentence says what is left out, and nothing fails.
    """
    monkeypatch.setenv("PATH", str(tmp_path))

    assert periksa_html.main() == 0
    assert capsys.readouterr().out == (
        "Pemeriksaan HTML dengan pemeriksa Nu dilewati: npm dan java tidak ada.\n"
    )


@pytest.mark.parametrize(
    ("pesan", "isi", "harapan"),
    [
        (
            {"type": "error", "message": "Forbidden code point"},
            "<p>x",
            ["a/:2: galat: Forbidden code point"],
        ),
        (
            {"type": "info", "subType": "warning", "message": "CSS: “width”: x"},
            "width: 1cm",
            ["a/:2: peringatan: CSS: “width”: x"],
        ),
        ({"type": "error", "message": "CSS: “width”: x"}, "width: 45cqi", []),
        (
            {"type": "error", "message": "CSS: Property “paint-order” doesn't exist."},
            "paint-order: stroke;",
            [],
        ),
        (
            {"type": "info", "message": "It violates Content Security Policy (x)"},
            '<script type="application/ld+json">',
            [],
        ),
        (
            {"type": "info", "subType": "warning", "message": BAHASA.format("Malay")},
            '<html lang="id">',
            [],
        ),
        (
            {"type": "info", "subType": "warning", "message": BAHASA.format("Dutch")},
            '<html lang="id">',
            [f"a/:2: peringatan: {BAHASA.format('Dutch')}"],
        ),
        (
            {"type": "info", "message": "It violates Content Security Policy (x)"},
            "<script>",
            ["a/:2: catatan: It violates Content Security Policy (x)"],
        ),
    ],
)
def test_messages(
    tmp_path: Path, pesan: dict[str, Any], isi: str, harapan: list[str]
) -> None:
    """
    A message names page and line; one that the checker is wrong about is left out.
    """
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text(f"<!doctype html>\n{isi}\n", "utf-8")
    tertulis = {**pesan, "url": "http://127.0.0.1:1/lkjip/a/", "lastLine": 2}

    assert list(describe([tertulis], tmp_path, "/lkjip/")) == harapan


def test_without_npm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """
    Without npm and node the measuring says so too.
    """
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(TanpaAlat) as hilang:
        find_lighthouse()

    assert str(hilang.value) == (
        "Pengukuran Lighthouse dilewati: npm dan node tidak ada."
    )
