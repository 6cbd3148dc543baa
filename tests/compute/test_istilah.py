"""
The glossary of a site joins general terms with those of the agency.
"""

from dataclasses import replace

import pytest

from lkjip_site.compute.istilah import join_istilah
from lkjip_site.load.muatan import load_muatan
from lkjip_site.model.instansi import Glosarium, Istilah
from lkjip_site.model.muatan import Dokumen, Muatan, Naskah
from tests.compute.tables.bahan import DATA


def make_istilah(nama: str, arti: str = "umum.") -> Istilah:
    """
    Make a term.
    """
    return Istilah(istilah=nama, arti=arti)


@pytest.fixture(scope="module")
def muatan() -> Muatan:
    """
    Read the invented agency, with two general terms and no glossary of its own.
    """
    umum = (make_istilah("Pagu"), make_istilah("LKE"))
    return replace(load_muatan(DATA)[0], istilah_umum=umum, glosarium=None)


def add_glosarium(muatan: Muatan, *daftar: Istilah) -> Muatan:
    """
    Give the agency a glossary.
    """
    naskah = Naskah("data/glosarium.yml", {}, {}, {})
    dokumen = Dokumen(Glosarium(istilah=daftar), naskah)
    return replace(muatan, glosarium=dokumen)


def test_without_glossary(muatan: Muatan) -> None:
    """
    Without a glossary there are the general terms and the abbreviation of the agency.
    """
    assert muatan.instansi is not None
    singkatan = muatan.instansi.isi.singkatan

    nama = [satu.istilah for satu in join_istilah(muatan)]

    assert nama == sorted(["LKE", "Pagu", singkatan], key=str.casefold)


def test_own_term(muatan: Muatan) -> None:
    """
    A term of the agency takes the place of the general one, whatever its capitals.
    """
    milik = add_glosarium(muatan, make_istilah("lke", "milik."), make_istilah("Zat"))

    arti = {satu.istilah: satu.arti for satu in join_istilah(milik)}

    assert (arti["lke"], arti["Pagu"], arti["Zat"]) == ("milik.", "umum.", "umum.")
    assert "LKE" not in arti


def test_name_without_abbreviation(muatan: Muatan) -> None:
    """
    An agency that is called by its full name has no abbreviation to explain.
    """
    assert muatan.instansi is not None
    isi = muatan.instansi.isi.model_copy(update={"singkatan": muatan.instansi.isi.nama})
    panjang = replace(muatan, instansi=Dokumen(isi, muatan.instansi.naskah))

    assert [satu.istilah for satu in join_istilah(panjang)] == ["LKE", "Pagu"]


def test_without_agency(muatan: Muatan) -> None:
    """
    A folder without an agency still has the general terms.
    """
    kosong = replace(muatan, instansi=None)

    assert [satu.istilah for satu in join_istilah(kosong)] == ["LKE", "Pagu"]
