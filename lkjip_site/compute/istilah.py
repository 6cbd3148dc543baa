"""The glossary of a site: the terms of the package and those of the agency."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_site.model.instansi import Instansi, Istilah
from lkjip_site.model.muatan import Muatan

_ARTI_INSTANSI = "Instansi yang menerbitkan situs ini."


def join_istilah(muatan: Muatan) -> tuple[Istilah, ...]:
    """
    Join all terms, one entry each, in the order of the alphabet.

    A term of the agency takes the place of a general one of the same name;
    its own abbreviation is a term even where its glossary does not have it.

    Source:
        data/glosarium.yml; the terms of the package.
    """
    milik = muatan.glosarium.isi.istilah if muatan.glosarium else ()
    sendiri = _own_name(muatan.instansi.isi) if muatan.instansi else ()
    semua = (*muatan.istilah_umum, *sendiri, *milik)
    by_nama = {satu.istilah.casefold(): satu for satu in semua}
    return tuple(by_nama[nama] for nama in sorted(by_nama))


def _own_name(instansi: Instansi) -> Iterable[Istilah]:
    """Give the abbreviation of the agency as a term, where it has one."""
    if instansi.singkatan.casefold() != instansi.nama.casefold():
        yield Istilah(
            istilah=instansi.singkatan, kepanjangan=instansi.nama, arti=_ARTI_INSTANSI
        )
