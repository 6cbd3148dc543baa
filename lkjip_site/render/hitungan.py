"""The computing of a capaian with its figures inserted, by the rule in force."""

from __future__ import annotations

from decimal import Decimal

from lkjip_site.model.hasil import HasilIndikator
from lkjip_site.model.instansi import Aturan
from lkjip_site.nilai import Rentang, Tingkat
from lkjip_site.render.angka import format_angka, format_persen, is_persen

_POLA = {
    "realisasi-per-target": "{r} / {t} × 100",
    "dua-kali-target-kurang-realisasi": "(2 × {t} − {r}) / {t} × 100",
    "target-per-realisasi": "{t} / {r} × 100",
}


def write_hitungan(hasil: HasilIndikator, aturan: Aturan) -> str:
    """
    Write how a capaian came about: `19,44 / 20 × 100 = 97,20%`.

    Args:
        hasil: One indikator in one year.
        aturan: The rule of its direction in that year.

    Returns:
        The formula with figures as exact as they are known: a realisasi that
        is a ratio stands as its parts. Empty where there is no capaian.
    """
    if not isinstance(hasil.capaian, Decimal):
        return ""
    akhir = format_persen(hasil.capaian)
    target, realisasi = hasil.target, hasil.realisasi
    if isinstance(target, Tingkat) and isinstance(realisasi, Tingkat):
        hitungan = _fill("realisasi-per-target", target.nilai, _write(realisasi.nilai))
        return (
            f"{realisasi.label} bernilai {_write(realisasi.nilai)}, {target.label} "
            f"bernilai {_write(target.nilai)}: {hitungan} = {akhir}"
        )
    assert isinstance(realisasi, Decimal), "selain sebutan, realisasi berupa angka"
    teks = _write_realisasi(hasil)
    if aturan.rumus in _POLA:
        assert isinstance(target, Decimal), "arah naik dan turun bertarget angka"
        return f"{_fill(aturan.rumus, target, teks)} = {akhir}"
    return f"{_write_batas(target, realisasi, teks)} = {akhir}"


def _write_batas(target: object, realisasi: Decimal, teks: str) -> str:
    """Write the computing by the nearer of two limits."""
    batas = target if isinstance(target, Rentang) else None
    bawah = batas.bawah if batas else target
    atas = batas.atas if batas else target
    assert isinstance(bawah, Decimal), "batas berupa angka"
    assert isinstance(atas, Decimal), "batas berupa angka"
    if realisasi < bawah:
        return _fill("realisasi-per-target", bawah, teks)
    if realisasi > atas:
        return _fill("dua-kali-target-kurang-realisasi", atas, teks)
    if batas:
        return f"{teks} di dalam rentang {_write(bawah)}–{_write(atas)}, jadi capaian"
    return f"{teks} sama dengan target, jadi capaian"


def _fill(rumus: str, target: Decimal, realisasi: str) -> str:
    """Insert the figures into a formula; a negative one stands in brackets."""
    r = f"({realisasi})" if realisasi.startswith("−") else realisasi
    t = _write(target)
    return _POLA[rumus].format(r=r, t=f"({t})" if t.startswith("−") else t)


def _write_realisasi(hasil: HasilIndikator) -> str:
    """Write a realisasi, as its parts where it was computed from them."""
    catatan = hasil.catatan
    assert isinstance(hasil.realisasi, Decimal), "diperiksa sebelumnya"
    if catatan.pembilang is None or catatan.penyebut is None:
        return _write(hasil.realisasi)
    kali = " × 100" if is_persen(hasil.indikator.satuan) else ""
    return f"({_write(catatan.pembilang)} / {_write(catatan.penyebut)}{kali})"


def _write(nilai: Decimal) -> str:
    """
    Write a figure with the decimals that it has; zeros at its end say nothing here.

    >>> _write(Decimal("20.00")), _write(Decimal("19.440"))
    ('20', '19,44')
    """
    desimal = -int(nilai.normalize().as_tuple().exponent)
    return format_angka(nilai, max(desimal, 0))
