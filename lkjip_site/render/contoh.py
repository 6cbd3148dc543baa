"""Worked examples of the rules, from the figures of a year."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from lkjip_site.model.hasil import HasilIndikator, HasilTahun, Status
from lkjip_site.model.renstra import Arah
from lkjip_site.nilai import Kosong, Rentang
from lkjip_site.render.angka import format_angka, format_persen, format_rupiah
from lkjip_site.render.kalimat import format_nilai, say_perubahan, say_rata_rata
from lkjip_site.render.teks import Md, md


def find_contoh(hasil: HasilTahun, id_aturan: str) -> Md:
    """Show a rule with inserted figures of the year, or say that none uses it."""
    buat = _CONTOH.get(id_aturan)
    contoh = buat(hasil) if buat else Md("")
    return contoh or md("tidak ada indikator tahun {} yang memakainya.", hasil.tahun)


def say_hitungan(hasil: HasilIndikator, rumus: str) -> Md:
    """Write the computing of a capaian with its figures inserted."""
    if not isinstance(hasil.capaian, Decimal):
        return Md("")
    pola = _POLA.get(rumus)
    if pola is None or not isinstance(hasil.target, Decimal):
        return md(
            "{}: realisasi {} terhadap target {}, capaian {}.",
            hasil.indikator.nama,
            format_nilai(hasil, hasil.realisasi),
            format_nilai(hasil, hasil.target),
            format_persen(hasil.capaian),
        )
    assert isinstance(hasil.realisasi, Decimal), "target angka, realisasi angka"
    desimal = hasil.indikator.desimal
    hitungan = pola.format(
        r=format_angka(hasil.realisasi, desimal), t=format_angka(hasil.target, desimal)
    )
    return md(
        "{}: {} = {}.", hasil.indikator.nama, hitungan, format_persen(hasil.capaian)
    )


_POLA = {
    "realisasi-per-target": "{r} / {t} × 100",
    "dua-kali-target-kurang-realisasi": "(2 × {t} − {r}) / {t} × 100",
    "target-per-realisasi": "{t} / {r} × 100",
}


def _capaian(arah: Arah) -> Callable[[HasilTahun], Md]:
    """Make the example of one direction."""

    def buat(hasil: HasilTahun) -> Md:
        aturan = hasil.aturan[f"capaian-{arah}"]
        cocok = (
            satu
            for satu in hasil.indikator
            if satu.indikator.arah is arah and isinstance(satu.capaian, Decimal)
        )
        satu = next(cocok, None)
        return say_hitungan(satu, aturan.rumus) if satu else Md("")

    return buat


def _batas(hasil: HasilTahun) -> Md:
    """Show the highest capaian, as it is and as it counts after the cap."""
    daftar = [
        (satu.capaian, satu.capaian_dibatasi, satu.indikator.nama)
        for satu in hasil.indikator
        if isinstance(satu.capaian, Decimal)
        and isinstance(satu.capaian_dibatasi, Decimal)
    ]
    if not daftar:
        return Md("")
    capaian, dibatasi, nama = max(daftar)
    if capaian == dibatasi:
        return md("{}: {} ditampilkan apa adanya.", nama, format_persen(capaian))
    return md(
        "{}: capaian {}, dibatasi menjadi {}.",
        nama,
        format_persen(capaian),
        format_persen(dibatasi),
    )


def _pembulatan(hasil: HasilTahun) -> Md:
    """Show a capaian before and after rounding."""
    for satu in hasil.indikator:
        if isinstance(satu.capaian, Decimal) and satu.capaian != round(satu.capaian, 6):
            return md(
                "{}: capaian {}… ditampilkan {}.",
                satu.indikator.nama,
                format_angka(satu.capaian, 6),
                format_persen(satu.capaian),
            )
    return Md("")


def _kategori(hasil: HasilTahun) -> Md:
    """Show a class; of a missed target where there is one, since it surprises."""
    daftar = [*hasil.by_status(Status.BELUM), *hasil.by_status(Status.TERCAPAI)]
    for satu in daftar:
        if isinstance(satu.capaian, Decimal) and not isinstance(satu.kategori, Kosong):
            return md(
                "{}: capaian {} termasuk {}; statusnya {}.",
                satu.indikator.nama,
                format_persen(satu.capaian),
                satu.kategori.nama,
                str(satu.status),
            )
    return Md("")


def _status(hasil: HasilTahun) -> Md:
    """Show a status with both figures."""
    for satu in (*hasil.by_status(Status.BELUM), *hasil.by_status(Status.TERCAPAI)):
        return md(
            "{}: realisasi {}, target {}, jadi {}.",
            satu.indikator.nama,
            format_nilai(satu, satu.realisasi),
            format_nilai(satu, satu.target),
            str(satu.status),
        )
    return Md("")


def _kemajuan(hasil: HasilTahun) -> Md:
    """Show the progress of one indikator."""
    for satu in hasil.indikator:
        akhir = satu.target_akhir
        if isinstance(satu.kemajuan, Kosong) or isinstance(akhir, Kosong):
            continue
        if isinstance(akhir.nilai, Rentang):
            continue
        return md(
            "{}: realisasi {} terhadap target {} pada tahun {}, kemajuan {}.",
            satu.indikator.nama,
            format_nilai(satu, satu.realisasi),
            format_nilai(satu, akhir.nilai),
            akhir.tahun,
            format_persen(satu.kemajuan),
        )
    return Md("")


def _serapan(hasil: HasilTahun) -> Md:
    """Show the total as a ratio of sums."""
    jumlah = hasil.anggaran
    if isinstance(jumlah.serapan, Kosong):
        return Md("")
    assert isinstance(jumlah.pagu, int), "serapan hanya ada dengan pagu"
    assert isinstance(jumlah.realisasi, int), "serapan hanya ada dengan realisasi"
    return md(
        "{} / {} × 100 = {}.",
        format_rupiah(jumlah.realisasi),
        format_rupiah(jumlah.pagu),
        format_persen(jumlah.serapan),
    )


def _efisiensi(hasil: HasilTahun) -> Md:
    """Show the efisiensi of the first indikator that was rated."""
    rumus = hasil.aturan["efisiensi"].rumus
    pola = (
        "{}: {} − {} = {} poin."
        if rumus == "selisih-poin"
        else ("{}: ({} / {} − 1) × 100 = {}%.")
    )
    for satu in hasil.indikator:
        if isinstance(satu.efisiensi, Kosong) or isinstance(satu.serapan, Kosong):
            continue
        assert isinstance(satu.capaian, Decimal), "efisiensi hanya ada dengan capaian"
        return md(
            pola,
            satu.indikator.nama,
            format_angka(satu.capaian, 4),
            format_angka(satu.serapan, 4),
            format_angka(satu.efisiensi),
        )
    return Md("")


def _perubahan(hasil: HasilTahun) -> Md:
    """Show the change of the first indikator that has one."""
    ada = (s for s in hasil.indikator if not isinstance(s.perubahan, Kosong))
    satu = next(ada, None)
    return say_perubahan(satu) if satu else Md("")


_CONTOH: dict[str, Callable[[HasilTahun], Md]] = {
    "capaian-naik": _capaian(Arah.NAIK),
    "capaian-turun": _capaian(Arah.TURUN),
    "capaian-rentang": _capaian(Arah.RENTANG),
    "capaian-tepat": _capaian(Arah.TEPAT),
    "capaian-teks": _capaian(Arah.TEKS),
    "batas-capaian": _batas,
    "kategori": _kategori,
    "status": _status,
    "kemajuan": _kemajuan,
    "serapan": _serapan,
    "efisiensi": _efisiensi,
    "rata-rata-capaian": say_rata_rata,
    "perubahan": _perubahan,
    "pembulatan": _pembulatan,
}
