"""
The server of the tests answers as GitHub Pages does.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response


@pytest.fixture
def small_site(tmp_path: Path, serve: Callable[..., str]) -> str:
    """
    Serve a small site under /lkjip/.
    """
    (tmp_path / "2023").mkdir()
    (tmp_path / "kosong").mkdir()
    (tmp_path / "2023/index.html").write_text("<title>Tahun 2023</title>", "utf-8")
    (tmp_path / "404.html").write_text("<title>Tidak ditemukan</title>", "utf-8")
    (tmp_path / "gambar.png").write_bytes(b"gambar")
    return serve(tmp_path, base="/lkjip/")


@pytest.fixture
def visit(small_site: str, chromium: Browser) -> Callable[[str], Response | None]:
    """
    Give a function that opens an address of the small site.
    """
    page = chromium.new_page()
    return lambda path: page.goto(f"{small_site}{path}")


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


@pytest.mark.parametrize(
    ("path", "accepted", "encoding"),
    [
        ("2023/", "gzip, br", "gzip"),
        ("2023/", "identity", None),
        ("1945/", "gzip", "gzip"),
        ("gambar.png", "gzip", None),
    ],
)
def test_compressed(
    path: str, accepted: str, encoding: str | None, small_site: str, chromium: Browser
) -> None:
    """
    Texts are compressed for those who can read them so, pictures never.
    """
    context = chromium.new_context(extra_http_headers={"Accept-Encoding": accepted})
    response = context.request.get(f"{small_site}{path}")

    assert response.headers.get("content-encoding") == encoding
    assert response.body()
    context.close()
