"""Corrections: each printed difference is judged once, and nothing else is."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from lkjip_site.check.wajib import check_unique
from lkjip_site.model.muatan import Dokumen, Naskah, TahunLaporan
from lkjip_site.model.pemeriksaan import RUJUKAN_SEL, AlamatSel
from lkjip_site.model.renstra import Renstra
from lkjip_site.model.tahun import Koreksi, KoreksiDokumen, TercetakDokumen
from lkjip_site.problems import DataPath, Level, Problem
from lkjip_site.table import Cell, Column, Table, find_sel

FormatSel = Callable[[Cell, Column], str]
"""Gives the text of a cell as the pages show it."""

_RUPIAH = re.compile(r"^rp\.?\s*(?=\d)")
_ANGKA = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+")
_NOL_AKHIR = re.compile(r"(?<=\d)(?:,0+|(,\d*?[1-9])0+)$")


def check_koreksi(
    tahun: TahunLaporan, renstra: Dokumen[Renstra] | None
) -> Iterator[Problem]:
    """Check the entries of one year by themselves, before anything is computed."""
    if tahun.koreksi is None:
        return
    dokumen = tahun.koreksi
    if is_arsip(tahun):
        pesan = "tahun arsip tidak punya halaman koreksi; berkas ini tidak dipakai"
        yield dokumen.naskah.problem(
            (), pesan, aturan="koreksi-arsip", level=Level.PERINGATAN
        )
    daftar = dokumen.isi.koreksi
    yield from check_unique(
        dokumen, ((satu.id, ("koreksi", i, "id")) for i, satu in enumerate(daftar))
    )
    ada = _ids_of_indikator(renstra)
    for i, satu in enumerate(daftar):
        yield from _check_bentuk(dokumen.naskah, ("koreksi", i), satu)
        for n, id_indikator in enumerate(satu.indikator if ada else ()):
            path = ("koreksi", i, "indikator", n)
            yield from _check_id(dokumen.naskah, path, id_indikator, ada, "indikator")


def _ids_of_indikator(renstra: Dokumen[Renstra] | None) -> set[str]:
    """Collect the ids of all indikator; empty where the plan could not be read."""
    return {i.id for _, _, i in renstra.isi.daftar_indikator()} if renstra else set()


def _check_bentuk(
    naskah: Naskah, path: DataPath, koreksi: Koreksi
) -> Iterator[Problem]:
    """Check that an entry names whole cells, or says what stands in prose."""
    bagian = [koreksi.tabel, koreksi.baris, koreksi.kolom]
    if any(bagian) and not all(bagian):
        pesan = "tabel, baris, dan kolom diisi bersama-sama, atau tidak satu pun"
        yield naskah.problem(path, pesan, aturan="koreksi-bentuk")
    elif any(bagian) and (koreksi.tercetak or koreksi.tampil):
        pesan = (
            "hapus tercetak dan tampil: untuk sel tabel, keduanya diambil dari "
            "tercetak.yml dan dari data"
        )
        yield naskah.problem(path, pesan, aturan="koreksi-bentuk")
    elif not any(bagian) and not koreksi.tampil:
        pesan = "isi tampil, atau sebut selnya dengan tabel, baris, dan kolom"
        yield naskah.problem(path, pesan, aturan="koreksi-bentuk")


def check_tampil(
    tahun: TahunLaporan, tables: Mapping[str, Table], format_sel: FormatSel
) -> Iterator[Problem]:
    """
    Compare what is recorded as printed, and the entries, with what is shown.

    Args:
        tahun: The documents of the year.
        tables: Id -> table, as built from them.
        format_sel: Gives the text of a cell as the pages show it.
    """
    if is_arsip(tahun):
        return
    dinilai: dict[AlamatSel, str] = {}
    if tahun.koreksi:
        tercatat = set(_walk_tercetak(tahun.tercetak))
        yield from _check_sel(tahun.koreksi, tables, tercatat, dinilai)
        yield from _check_rujukan(tahun.koreksi, tables)
        yield from _check_angka(tahun.koreksi, tables, format_sel)
    if tahun.tercetak:
        yield from _check_tercetak(tahun.tercetak, tables, dinilai, format_sel)


def is_arsip(tahun: TahunLaporan) -> bool:
    """Tell whether a year is known only from a later report."""
    return tahun.laporan is not None and tahun.laporan.isi.asal is not None


def _walk_tercetak(dokumen: Dokumen[TercetakDokumen] | None) -> Iterator[AlamatSel]:
    """Go through the cells that are recorded."""
    for tabel, daftar in dokumen.isi.tercetak.items() if dokumen else ():
        for baris, isi in daftar.items():
            for kolom in isi:
                yield tabel, baris, kolom


def _check_sel(
    dokumen: Dokumen[KoreksiDokumen],
    tables: Mapping[str, Table],
    tercatat: set[AlamatSel],
    dinilai: dict[AlamatSel, str],
) -> Iterator[Problem]:
    """Check the cells of all entries, and note which entry judges which cell."""
    for i, koreksi in enumerate(dokumen.isi.koreksi):
        path: DataPath = ("koreksi", i)
        yield from _check_alamat(dokumen.naskah, path, koreksi, tables)
        for n, baris in enumerate(koreksi.baris):
            for kolom in koreksi.kolom:
                sel = (koreksi.tabel, baris, kolom)
                di = (*path, "baris", n)
                if sel in dinilai:
                    pesan = f'{_name(sel)} sudah dinilai oleh "{dinilai[sel]}"'
                    yield dokumen.naskah.problem(di, pesan, aturan="koreksi-ganda")
                elif find_sel(tables, sel) and sel not in tercatat:
                    pesan = (
                        f"{_name(sel)} tidak dicatat di tercetak.yml; catat teks "
                        "tercetaknya, atau hapus sel ini dari entri"
                    )
                    yield dokumen.naskah.problem(
                        di, pesan, aturan="koreksi-tanpa-tercetak"
                    )
                dinilai.setdefault(sel, koreksi.id)


def _check_alamat(
    naskah: Naskah, path: DataPath, koreksi: Koreksi, tables: Mapping[str, Table]
) -> Iterator[Problem]:
    """Check that the table, the rows and the columns of an entry exist."""
    if not koreksi.tabel:
        return
    yield from _check_id(naskah, (*path, "tabel"), koreksi.tabel, tables, "tabel")
    table = tables.get(koreksi.tabel)
    if table is None:
        return
    for n, baris in enumerate(koreksi.baris):
        ids = (satu.id for satu in table.baris)
        di = (*path, "baris", n)
        yield from _check_id(naskah, di, baris, ids, f"{table.id}: baris")
    for n, kolom in enumerate(koreksi.kolom):
        keys = (satu.key for satu in table.kolom)
        di = (*path, "kolom", n)
        yield from _check_id(naskah, di, kolom, keys, f"{table.id}: kolom")


def _check_rujukan(
    dokumen: Dokumen[KoreksiDokumen], tables: Mapping[str, Table]
) -> Iterator[Problem]:
    """Check that the cells exist which an entry names in what it says is shown."""
    for i, koreksi in enumerate(dokumen.isi.koreksi):
        for tabel, baris, kolom in RUJUKAN_SEL.findall(koreksi.tampil):
            sel = (tabel, baris, kolom)
            if find_sel(tables, sel) is None:
                pesan = f"{_name(sel)} tidak ada; periksa kodenya"
                path = ("koreksi", i, "tampil")
                yield dokumen.naskah.problem(path, pesan, aturan="koreksi-rujukan")


def _check_angka(
    dokumen: Dokumen[KoreksiDokumen],
    tables: Mapping[str, Table],
    format_sel: FormatSel,
) -> Iterator[Problem]:
    """Check that a figure which an entry says is shown is shown by some table."""
    disebut = [
        _ANGKA.findall(RUJUKAN_SEL.sub("", koreksi.tampil))
        for koreksi in dokumen.isi.koreksi
    ]
    hilang = _find_unshown(set(chain(*disebut)), tables, format_sel)
    for i, daftar in enumerate(disebut):
        for angka in hilang.intersection(daftar):
            pesan = (
                f"{angka} tidak ditampilkan tabel mana pun; rujuk selnya supaya ikut "
                "berubah, misalnya {tabel-3.2 > kode-baris > realisasi}"
            )
            path = ("koreksi", i, "tampil")
            yield dokumen.naskah.problem(path, pesan, aturan="koreksi-angka")


def _find_unshown(
    dicari: set[str], tables: Mapping[str, Table], format_sel: FormatSel
) -> set[str]:
    """Find the figures that no table shows; looks no further than it must."""
    for table in tables.values():
        if not dicari:
            break
        for _, kolom, sel in table.cells():
            dicari.difference_update(_ANGKA.findall(format_sel(sel, kolom)))
    return dicari


def _check_tercetak(
    dokumen: Dokumen[TercetakDokumen],
    tables: Mapping[str, Table],
    dinilai: Mapping[AlamatSel, str],
    format_sel: FormatSel,
) -> Iterator[Problem]:
    """Check that every recorded cell exists, differs, and is judged."""
    naskah, tercetak = dokumen.naskah, dokumen.isi.tercetak
    yield from _check_kunci(naskah, tercetak, tables)
    for alamat in _walk_tercetak(dokumen):
        if ada := find_sel(tables, alamat):
            tabel, baris, kolom = alamat
            teks, tampil = tercetak[tabel][baris][kolom], format_sel(*ada)
            id_koreksi = dinilai.get(alamat, "")
            yield from _compare(naskah, ("tercetak", *alamat), teks, tampil, id_koreksi)


def _check_kunci(
    naskah: Naskah,
    tercetak: Mapping[str, Mapping[str, Mapping[str, str]]],
    tables: Mapping[str, Table],
) -> Iterator[Problem]:
    """Check that the tables, rows and columns of tercetak.yml exist."""
    for id_tabel, daftar in tercetak.items():
        path: DataPath = ("tercetak", id_tabel)
        yield from _check_id(naskah, path, id_tabel, tables, "tabel")
        if id_tabel not in tables:
            continue
        table = tables[id_tabel]
        for baris, isi in daftar.items():
            ids = {satu.id for satu in table.baris}
            keys = {satu.key for satu in table.kolom}
            di = (*path, baris)
            yield from _check_id(naskah, di, baris, ids, f"{id_tabel}: baris")
            for key in isi:
                apa = f"{id_tabel}: kolom"
                yield from _check_id(naskah, (*di, key), key, keys, apa)


def _compare(
    naskah: Naskah, path: DataPath, tercetak: str, tampil: str, id_koreksi: str
) -> Iterator[Problem]:
    """Compare one printed text with the shown one."""
    if fold_tulisan(tercetak) == fold_tulisan(tampil):
        entri = f' dan dari entri "{id_koreksi}" di koreksi.yml' if id_koreksi else ""
        pesan = (
            f'tercetak "{tercetak}", sama dengan yang ditampilkan; '
            f"hapus dari berkas ini{entri}"
        )
        yield naskah.problem(path, pesan, aturan="koreksi-usang")
    elif not id_koreksi:
        pesan = (
            f'tercetak "{tercetak}", ditampilkan "{tampil}"; tambahkan penilaiannya '
            "di koreksi.yml, dengan tabel, baris, dan kolom ini"
        )
        yield naskah.problem(path, pesan, aturan="koreksi-kurang")


def fold_tulisan(teks: str) -> str:
    """
    Reduce a text of a cell to what counts when print and page are compared.

    Letter case, white space, "&" for "dan", the signs of percent and rupiah,
    and zeros at the end of the decimals are the same figure or name.

    >>> fold_tulisan("97,20%") == fold_tulisan("97,2")
    True
    >>> fold_tulisan("Rp. 1.100,00"), fold_tulisan("1.100")
    ('1.100', '1.100')
    """
    polos = " ".join(teks.casefold().replace("&", " dan ").split())
    polos = _RUPIAH.sub("", polos).removesuffix("%").rstrip()
    return _NOL_AKHIR.sub(r"\1", polos)


def _name(alamat: AlamatSel) -> str:
    """Name a cell."""
    return f"sel {alamat[0]} > {alamat[1]} > {alamat[2]}"


def _check_id(
    naskah: Naskah, path: DataPath, satu: str, dikenal: Iterable[str], apa: str
) -> Iterator[Problem]:
    """Report an id that does not exist, with the nearest that does."""
    daftar = sorted(dikenal)
    if satu in daftar:
        return
    mirip = difflib.get_close_matches(satu, daftar, 1, cutoff=0.5)
    saran = f'mungkin maksudnya "{mirip[0]}"' if mirip else "periksa kodenya"
    pesan = f'{apa} "{satu}" tidak ada; {saran}'
    # In tercetak.yml the ids are the keys themselves.
    kunci = path[0] == "tercetak"
    yield naskah.problem(path, pesan, aturan="koreksi-rujukan", kunci=kunci)
