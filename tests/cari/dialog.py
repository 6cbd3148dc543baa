"""
The dialog of the search as a test works it: ask, and read what was found.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page

DASAR = "/lkjip/"
"""
Path under which the site is served.
"""


def open_dialog(chromium: Browser, alamat: str) -> Iterator[Cari]:
    """
    Open a page and the dialog on it, until the test is over.
    """
    halaman = chromium.new_page()
    halaman.goto(alamat)
    cari = Cari(halaman)
    cari.open()
    yield cari
    halaman.close()


class Cari:
    """
    The dialog on one page.
    """

    def __init__(self, halaman: Page) -> None:
        """
        Take a page that is loaded.
        """
        self.halaman = halaman
        self.dialog = halaman.locator("dialog.cari")
        self.kata = halaman.get_by_label("Kata, nama, atau jumlah uang")

    def open(self) -> None:
        """
        Open the dialog by its link.
        """
        self.halaman.locator(".cari-buka").click()
        self.kata.wait_for()

    def ask(self, tanya: str) -> list[str]:
        """
        Type a question; give the addresses that were found, in their order.
        """
        self.kata.fill(tanya)
        self.wait(tanya)
        return self.list_addresses()

    def wait(self, tanya: str) -> None:
        """
        Wait until a question is answered.
        """
        self.halaman.wait_for_function(
            "tanya => document.querySelector('dialog.cari')?.dataset.tanya === tanya",
            arg=tanya.strip(),
        )

    def list_addresses(self) -> list[str]:
        """
        Give the addresses that are shown, below that of the site.
        """
        alamat = self.dialog.locator(".cari-hasil a").evaluate_all(
            "daftar => daftar.map((satu) => satu.href)"
        )
        return [shorten(satu) for satu in alamat]

    @property
    def status(self) -> str:
        """
        Give what is told about the result.
        """
        return self.dialog.get_by_role("status").inner_text()


def shorten(alamat: str) -> str:
    """
    Give an address below that of the site, with its anchor.
    """
    bagian = urlsplit(alamat)
    jangkar = f"#{bagian.fragment}" if bagian.fragment else ""
    return bagian.path.removeprefix(DASAR) + jangkar
