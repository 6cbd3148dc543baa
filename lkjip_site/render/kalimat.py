"""Sentences that follow from the figures: generated, so they cannot contradict them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from lkjip_site.model.hasil import (
    HasilAnggaran,
    HasilIndikator,
    HasilTahun,
    Kata,
    Perubahan,
    Status,
)
from lkjip_site.nilai import Kosong, Tingkat, Ukuran
from lkjip_site.render.angka import (
    format_angka,
    format_persen,
    format_rupiah,
    format_ukuran,
)
from lkjip_site.render.teks import Md, capitalize, enumerate_md, join_md, md

_TANPA_SATUAN = {"persen", "nilai", "indeks", "angka", ""}


def format_with_unit(nilai: Ukuran, satuan: str, desimal: int) -> str:
    """
    Give a figure with its unit, as a sentence needs it.

    >>> format_with_unit(Decimal(12), "dokumen", 0)
    '12 dokumen'
    """
    teks = format_ukuran(nilai, satuan, desimal)
    if isinstance(nilai, Kosong | Tingkat) or satuan.lower() in _TANPA_SATUAN:
        return teks
    return f"{teks} {satuan}"


def format_nilai(hasil: HasilIndikator, nilai: Ukuran) -> str:
    """Give a figure of an indikator with its unit."""
    return format_with_unit(nilai, hasil.indikator.satuan, hasil.indikator.desimal)


def say_kosong(kosong: Kosong) -> Md:
    """Give the kind of a missing figure with its reason."""
    return md("{} ({})", str(kosong.jenis), kosong.alasan)


def say_capaian(hasil: HasilIndikator) -> Md:
    """Say target, realisasi, capaian, kategori and status of one indikator."""
    nama, tahun = hasil.indikator.nama, hasil.tahun
    for nilai in (hasil.realisasi, hasil.target):
        if isinstance(nilai, Kosong):
            return md("{} tahun {}: {}.", nama, tahun, say_kosong(nilai))
    awal = md(
        "{}: realisasi tahun {} {} dari target {}",
        nama,
        tahun,
        format_nilai(hasil, hasil.realisasi),
        format_nilai(hasil, hasil.target),
    )
    akhir = "tercapai" if hasil.status is Status.TERCAPAI else "belum tercapai"
    if isinstance(hasil.capaian, Kosong):
        return md("{}; targetnya {}.", awal, akhir)
    kelas = hasil.kategori
    kategori = md(" ({})", kelas.nama) if not isinstance(kelas, Kosong) else ""
    sambung = "dan targetnya" if hasil.status is Status.TERCAPAI else "tetapi targetnya"
    return md(
        "{}, sehingga capaiannya {}{}, {} {}.",
        awal,
        format_persen(hasil.capaian),
        kategori,
        sambung,
        akhir,
    )


def say_hasil(hasil: HasilTahun) -> Md:
    """Count the indikator that were reached, missed, not judged."""
    bagian = [
        (len(hasil.by_status(Status.TERCAPAI)), "mencapai target"),
        (len(hasil.by_status(Status.BELUM)), "belum mencapai target"),
        (len(hasil.tak_dinilai), "tidak dinilai"),
    ]
    daftar = [md("{} {}", banyak, apa) for banyak, apa in bagian if banyak]
    return md(
        "Dari {} indikator tahun {}, {}.",
        len(hasil.indikator),
        hasil.tahun,
        enumerate_md(daftar),
    )


def say_belum_tercapai(hasil: HasilTahun) -> Md:
    """Name the missed indikator, or say that none was missed."""
    daftar = hasil.by_status(Status.BELUM)
    if not daftar:
        return Md("Tidak ada indikator terukur yang targetnya belum tercapai.")
    nama = enumerate_md([satu.indikator.nama for satu in daftar])
    return md("Target yang belum tercapai: {}.", nama)


def say_rata_rata(hasil: HasilTahun) -> Md:
    """Give the mean of capaian with its two readings."""
    rata = hasil.rata_rata
    if isinstance(rata.nilai, Kosong) or isinstance(rata.dibatasi, Kosong):
        return Md("Rata-rata capaian tidak dihitung karena belum ada yang terukur.")
    kalimat = md(
        "Rata-rata capaian {} indikator yang terukur (dari {}) adalah {}",
        rata.terukur,
        rata.semua,
        format_persen(rata.nilai),
    )
    if rata.nilai == rata.dibatasi:
        return md("{}.", kalimat)
    return md(
        "{}, atau {} jika setiap capaian dibatasi pada 100%.",
        kalimat,
        format_persen(rata.dibatasi),
    )


def say_perubahan(hasil: HasilIndikator) -> Md:
    """Say the change against last year, with the word that knows the direction."""
    nama, lalu = hasil.indikator.nama, hasil.tahun - 1
    perubahan = hasil.perubahan
    if isinstance(perubahan, Kosong):
        return md(
            "{}: perubahan terhadap tahun {} {}.", nama, lalu, say_kosong(perubahan)
        )
    assert hasil.sebelumnya is not None, "perubahan hanya ada dengan tahun lalu"
    dulu = format_nilai(hasil, hasil.sebelumnya.realisasi)
    kini = format_nilai(hasil, hasil.realisasi)
    if isinstance(hasil.realisasi, Tingkat):
        kata = str(perubahan.kata)
        return md(
            "{}: dari {} pada tahun {} menjadi {} ({}).", nama, dulu, lalu, kini, kata
        )
    if perubahan.kata is Kata.TETAP and perubahan.selisih == 0:
        return md("{}: tetap {}, sama dengan tahun {}.", nama, kini, lalu)
    return md(
        "{}: {} {} dari {} pada tahun {} menjadi {} ({}).",
        nama,
        "naik" if perubahan.selisih > 0 else "turun",
        _say_selisih(hasil, perubahan),
        dulu,
        lalu,
        kini,
        str(perubahan.kata),
    )


def _say_selisih(hasil: HasilIndikator, perubahan: Perubahan) -> Md:
    """Give a difference in the unit of the indikator; of percents in points."""
    satuan, besar = hasil.indikator.satuan, abs(perubahan.selisih)
    angka = format_angka(besar, hasil.indikator.desimal)
    if satuan.lower() == "persen":
        return md("{} poin persen", angka)
    return md("{}", format_with_unit(besar, satuan, hasil.indikator.desimal))


def say_kemajuan(hasil: HasilIndikator) -> Md:
    """Say the progress to the last target of the plan and its year."""
    nama, akhir = hasil.indikator.nama, hasil.target_akhir
    if isinstance(akhir, Kosong):
        return md("{}: kemajuan {}.", nama, say_kosong(akhir))
    tujuan = md(
        "target {} pada tahun {}", format_nilai(hasil, akhir.nilai), akhir.tahun
    )
    if isinstance(hasil.kemajuan, Kosong):
        return md(
            "{}: kemajuan terhadap {} {}.", nama, tujuan, say_kosong(hasil.kemajuan)
        )
    return md(
        "{}: kemajuan {} terhadap {}.", nama, format_persen(hasil.kemajuan), tujuan
    )


def say_pagu(hasil: HasilTahun) -> Md:
    """Compare the total pagu with that of the year before."""
    pagu = hasil.anggaran.pagu
    if isinstance(pagu, Kosong):
        return md("Pagu anggaran tahun {} {}.", hasil.tahun, say_kosong(pagu))
    kalimat = md("Pagu anggaran tahun {} sebesar {}", hasil.tahun, format_rupiah(pagu))
    lalu = hasil.sebelumnya.anggaran.pagu if hasil.sebelumnya else None
    if lalu is None or isinstance(lalu, Kosong):
        return md("{}.", kalimat)
    return md(
        "{}, {} tahun {} ({}).",
        kalimat,
        _say_beda(lalu, pagu, "dari"),
        hasil.tahun - 1,
        format_rupiah(lalu),
    )


def _say_beda(dulu: int, kini: int, kata: str) -> Md:
    """Say how far one amount lies above or below another."""
    if kini == dulu:
        return Md("sama dengan")
    arah = "naik" if kini > dulu else "turun"
    selisih = format_rupiah(abs(kini - dulu))
    if dulu == 0:
        return md("{} {} {}", arah, selisih, kata)
    persen = format_persen(Decimal(abs(kini - dulu)) * 100 / Decimal(dulu))
    return md("{} {} ({}) {}", arah, selisih, persen, kata)


def say_perubahan_pagu(hasil: HasilTahun) -> Md:
    """Say what the amended agreement did to the total."""
    awal, kini = hasil.anggaran.pagu_awal, hasil.anggaran.pagu
    if isinstance(awal, Kosong) or isinstance(kini, Kosong):
        return Md("")
    return md(
        "Jumlah pagu sesudah perubahan {}, {} perjanjian awal ({}).",
        format_rupiah(kini),
        _say_beda(awal, kini, "dari"),
        format_rupiah(awal),
    )


def say_serapan(anggaran: HasilAnggaran, nama: object = "") -> Md:
    """Say spending of pagu and the serapan of one row."""
    depan = md("{}: ", nama) if nama else Md("")
    for nilai in (anggaran.realisasi, anggaran.pagu):
        if isinstance(nilai, Kosong):
            return capitalize(md("{}realisasi anggaran {}.", depan, say_kosong(nilai)))
    assert isinstance(anggaran.realisasi, int), "diperiksa di atas"
    assert isinstance(anggaran.pagu, int), "diperiksa di atas"
    kalimat = md(
        "{}realisasi {} dari pagu {}",
        depan,
        format_rupiah(anggaran.realisasi),
        format_rupiah(anggaran.pagu),
    )
    if isinstance(anggaran.serapan, Kosong):
        return capitalize(md("{}.", kalimat))
    return capitalize(md("{}, serapan {}.", kalimat, format_persen(anggaran.serapan)))


def say_serapan_ekstrem(hasil: HasilTahun) -> Md:
    """Name the program of highest and of lowest serapan."""
    terukur = [
        (satu.serapan, satu.nama)
        for satu in hasil.anggaran.bagian
        if not isinstance(satu.serapan, Kosong)
    ]
    if len({nilai for nilai, _ in terukur}) <= 1:
        return Md("")
    tinggi, rendah = max(terukur)[0], min(terukur)[0]
    return md(
        "Serapan tertinggi {} ({}), terendah {} ({}).",
        _names_at(terukur, tinggi),
        format_persen(tinggi),
        _names_at(terukur, rendah),
        format_persen(rendah),
    )


def _names_at(daftar: Iterable[tuple[Decimal, str]], nilai: Decimal) -> Md:
    """Name all that share a value, so that a tie is told as one."""
    return enumerate_md([nama for satu, nama in daftar if satu == nilai])


def say_efisiensi(hasil: HasilTahun) -> Md:
    """Say which indikator were rated, which is highest, and which were not."""
    terukur: list[tuple[Decimal, str]] = [
        (satu.efisiensi, satu.indikator.nama)
        for satu in hasil.indikator
        if isinstance(satu.efisiensi, Decimal)
    ]
    lain = [
        s.indikator.nama for s in hasil.indikator if isinstance(s.efisiensi, Kosong)
    ]
    dalam_poin = hasil.aturan["efisiensi"].rumus == "selisih-poin"
    return join_md([_say_rated(terukur, dalam_poin=dalam_poin), _say_unrated(lain)])


def _say_rated(terukur: Sequence[tuple[Decimal, str]], *, dalam_poin: bool) -> Md:
    """Name the highest efisiensi of those that were rated."""
    if not terukur:
        return Md("Efisiensi tidak dinilai untuk satu indikator pun.")
    tinggi = max(terukur)[0]
    return md(
        "Efisiensi dinilai untuk {} indikator; yang tertinggi {} ({}).",
        len(terukur),
        _names_at(terukur, tinggi),
        f"{format_angka(tinggi)} poin" if dalam_poin else format_persen(tinggi),
    )


def _say_unrated(daftar: Sequence[str]) -> Md:
    """Name those whose efisiensi was not rated."""
    if not daftar:
        return Md("")
    return md("Tidak dinilai: {}.", enumerate_md(daftar))


def say_menunjang(hasil: HasilTahun) -> Md:
    """Count what the report calls supporting among program and kegiatan."""
    daftar = hasil.muatan.capaian.isi.program if hasil.muatan.capaian else ()
    if not daftar:
        return Md("")
    menunjang = sum(
        isinstance(satu.menunjang, str) and satu.menunjang.casefold() == "menunjang"
        for satu in daftar
    )
    belum = [satu for satu in daftar if isinstance(satu.menunjang, Kosong)]
    kalimat = md(
        "Dari {} program dan kegiatan yang dianalisis, {} dinyatakan menunjang.",
        len(daftar),
        menunjang,
    )
    if not belum:
        return kalimat
    return md("{} Untuk {} lainnya penilaiannya belum tersedia.", kalimat, len(belum))
