"""
Go through pages in a browser, and hear of everything that goes wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urljoin

from playwright.sync_api import BrowserContext, Dialog


def visit(konteks: BrowserContext, alamat: str, daftar: Iterable[str]) -> list[str]:
    """
    Open pages, and list requests to other hosts, missing files, errors and dialogs.
    """
    kejadian: list[str] = []

    def note_dialog(dialog: Dialog) -> None:
        kejadian.append(dialog.message)
        dialog.dismiss()

    halaman = konteks.new_page()
    halaman.on("request", lambda r: kejadian.extend(_find_foreign(r.url, alamat)))
    # The browser itself breaks off what a page has not loaded when the next one comes.
    halaman.on(
        "requestfailed",
        lambda r: kejadian.extend([] if "ABORTED" in (r.failure or "") else [r.url]),
    )
    halaman.on(
        "response", lambda r: kejadian.extend([r.url] if r.status >= 400 else [])
    )
    halaman.on(
        "console", lambda p: kejadian.extend([p.text] if p.type == "error" else [])
    )
    halaman.on("pageerror", lambda galat: kejadian.append(str(galat)))
    halaman.on("dialog", note_dialog)
    for satu in daftar:
        halaman.goto(urljoin(alamat, satu))
    return kejadian


def _find_foreign(tujuan: str, alamat: str) -> list[str]:
    """
    Give an address that does not belong to the site.
    """
    return [] if tujuan.startswith((alamat, "data:", "blob:")) else [tujuan]
