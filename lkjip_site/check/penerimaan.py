"""Accepted peringatan: looked at, left as they are, with a reason for the public."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping

from lkjip_site.model.muatan import Muatan, Naskah
from lkjip_site.model.tahun import Penerimaan
from lkjip_site.problems import Diterima, Level, Problem, Temuan

_TAHUN = re.compile(r"[^/]*/([0-9]{4})/")


def accept_peringatan(
    muatan: Muatan,
    problems: Iterable[Problem],
    level_by_aturan: Mapping[str, Level],
    *,
    lengkap: bool = True,
) -> Temuan:
    """
    Take the accepted peringatan out of what is shown.

    Args:
        muatan: Its penerimaan.yml of each year accept what was found in the
            files of that year, and in the files that belong to no year.
        problems: Everything that was found.
        level_by_aturan: Rules that exist, and how grave they are.
        lengkap: Whether all rules were run; only then an acceptance that fits
            nothing is one too many.

    Returns:
        What is shown and what was accepted, each in the order of places.
    """
    tampil: list[Problem] = []
    diterima: list[Diterima] = []
    terpakai: set[tuple[int, int]] = set()
    daftar = list(_walk(muatan))
    for problem in problems:
        cocok = [
            (tahun, nomor, satu)
            for tahun, nomor, satu in daftar
            if _fits(satu, tahun, problem)
        ]
        terpakai.update((tahun, nomor) for tahun, nomor, _ in cocok)
        if cocok:
            diterima.append(Diterima(problem, cocok[0][2].alasan))
        else:
            tampil.append(problem)
    if lengkap:
        ada = sorted({satu.subjek for satu in problems if satu.subjek})
        for tahun, nomor, satu in daftar:
            if (tahun, nomor) not in terpakai:
                naskah = _naskah_of(muatan, tahun)
                tampil.append(_report_unused(naskah, nomor, satu, level_by_aturan, ada))
    return Temuan(tuple(sorted(tampil)), tuple(sorted(diterima)))


def _walk(muatan: Muatan) -> Iterator[tuple[int, int, Penerimaan]]:
    """Go through the acceptances of all years: year, position, acceptance."""
    for tahun, berkas in muatan.tahun.items():
        if berkas.penerimaan:
            for nomor, satu in enumerate(berkas.penerimaan.isi.penerimaan):
                yield tahun, nomor, satu


def _naskah_of(muatan: Muatan, tahun: int) -> Naskah:
    """Give penerimaan.yml of a year that has one."""
    dokumen = muatan.tahun[tahun].penerimaan
    assert dokumen is not None, "penerimaan berasal dari berkas ini"
    return dokumen.naskah


def _fits(satu: Penerimaan, tahun: int, problem: Problem) -> bool:
    """Tell whether an acceptance of a year is meant for a problem."""
    if problem.level is Level.GALAT or (satu.aturan, satu.pada) != (
        problem.aturan,
        problem.subjek,
    ):
        return False
    cocok = _TAHUN.match(problem.tempat.berkas)
    return cocok is None or int(cocok[1]) == tahun


def _report_unused(
    naskah: Naskah,
    nomor: int,
    satu: Penerimaan,
    level_by_aturan: Mapping[str, Level],
    ada: list[str],
) -> Problem:
    """Report an acceptance that fits nothing."""
    if satu.aturan not in level_by_aturan:
        pesan = f'aturan "{satu.aturan}" tidak ada; periksa namanya, atau hapus'
    elif level_by_aturan[satu.aturan] is Level.GALAT:
        pesan = (
            f'"{satu.aturan}" adalah galat dan tidak dapat diterima; perbaiki datanya'
        )
    else:
        pesan = f'tidak ada peringatan "{satu.aturan}" pada "{satu.pada}"; '
        pesan += _advise(satu.pada, ada)
    return naskah.problem(
        ("penerimaan", nomor), pesan, aturan="penerimaan-usang", level=Level.PERINGATAN
    )


def _advise(pada: str, ada: list[str]) -> str:
    """Say what a subject may mean that fits no peringatan."""
    if pada in ada:
        return "yang ada dari aturan lain atau di tahun lain; periksa, atau hapus"
    mirip = difflib.get_close_matches(pada, ada, 1, cutoff=0.7)
    return f'mungkin maksudnya "{mirip[0]}"' if mirip else "hapus"
