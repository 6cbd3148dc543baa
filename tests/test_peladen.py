"""
The server of the tests answers as GitHub Pages does.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response


@pytest.fixture
def visit(
    tmp_path: Path, serve: Callable[..., str], chromium: Browser
) -> Callable[[str], Response | None]:
    """
    Give a function that opens an address of a small site under /lkjip/.
    """
    (tmp_path / "2023").mkdir()
    (tmp_path / "kosong").mkdir()
    (tmp_path / "2023/index.html").write_text("<title>Tahun 2023</title>", "utf-8")
    (tmp_path / "404.html").write_text("<title>Tidak ditemukan</title>", "utf-8")
    address = serve(tmp_path, base="/lkjip/")
    page = chromium.new_page()
    return lambda path: page.goto(f"{address}{path}")


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        ("2023/", 200, "Tahun 2023"),
        ("2023", 200, "Tahun 2023"),
        ("1945/", 404, "Tidak ditemukan"),
        ("kosong/", 404, "Tidak ditemukan"),
        ("../2023/", 404, "Tidak ditemukan"),
    ],
)
def test_serve_folder(
    path: str, status: int, text: str, visit: Callable[[str], Response | None]
) -> None:
    """
    Pages lie under the base path; all else is 404.html with status 404.
    """
    response = visit(path)

    assert response is not None
    assert response.status == status
    assert text in response.text()
