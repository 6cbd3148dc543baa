"""Links of a page -> places inside the document, or addresses of the site."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from lkjip_site.render.alamat import find_alamat
from lkjip_site.render.dokumen_naskah import Simpul


@dataclass(frozen=True)
class PetaDokumen:
    """What the document holds, and where the site is."""

    label_by_halaman: Mapping[str, str]
    """Path of a page in the document -> its label."""
    jangkar: Collection[str]
    """Anchors of the tables in the document."""
    situs: str
    """Address of the site with a slash at its end; empty where it is not known."""

    def find(self, asal: str, ke: str) -> dict[str, str]:
        """
        Find where a link of a page leads.

        Args:
            asal: Path of the page that the link stands on.
            ke: The link as the page has it.

        Returns:
            `label` of a place in the document, or `url`; neither where the
            paper leads nowhere.
        """
        if urlsplit(ke).scheme:
            return {"url": ke}
        path, jangkar = urldefrag(ke)
        tujuan = posixpath.normpath(posixpath.join(posixpath.dirname(asal), path))
        tujuan = tujuan if path else asal
        if tujuan in self.label_by_halaman:
            return {"label": self._table_of(jangkar) or self.label_by_halaman[tujuan]}
        return {"url": self.address_of(tujuan, jangkar)} if self.situs else {}

    def address_of(self, path: str, jangkar: str = "") -> str:
        """Give the address of a page or a file of the site."""
        if path.endswith(".md"):
            return urljoin(self.situs, find_alamat("index.md", path, jangkar))
        return urljoin(self.situs, path)

    def _table_of(self, jangkar: str) -> str:
        """Find the table that an anchor names, or one of whose rows it names."""
        mungkin = [
            satu
            for satu in self.jangkar
            if jangkar == satu or jangkar.startswith(f"{satu}-")
        ]
        return max(mungkin, key=len, default="")

    def resolve(self, asal: str, simpul: Sequence[Simpul]) -> list[Simpul]:
        """Give blocks or inlines with every link resolved, all else as it is."""
        return [self._resolve_one(asal, satu) for satu in simpul]

    def _resolve_one(self, asal: str, simpul: Simpul) -> Simpul:
        """Resolve the links of one block or inline."""
        hasil = dict(simpul)
        for kunci in ("isi", "blok"):
            if kunci in hasil:
                hasil[kunci] = self.resolve(asal, hasil[kunci])
        if "butir" in hasil:
            hasil["butir"] = [self.resolve(asal, satu) for satu in hasil["butir"]]
        if "baris" in hasil:
            hasil["baris"] = [
                [self.resolve(asal, sel) for sel in baris] for baris in hasil["baris"]
            ]
        if "ke" in hasil:
            hasil |= self.find(asal, hasil.pop("ke"))
        return hasil
