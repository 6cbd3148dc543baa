"""Tables of Bab III, part 3.1.3 to 3.1.5: last year, end of the plan, elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.compute.capaian import compute_capaian
from lkjip_site.compute.tables.bagian import (
    build_hasil,
    build_indikator_rows,
    cell_of_indikator,
    cell_of_persen,
    column_of_persen,
    join_nama,
    join_nama_indikator,
    list_aturan,
    list_aturan_capaian,
    write_kalimat,
    write_kepala,
)
from lkjip_site.model.hasil import HasilIndikator, HasilTahun, TargetAkhir
from lkjip_site.model.renstra import Arah
from lkjip_site.model.tahun import Pembanding
from lkjip_site.nilai import JenisKosong, Kosong, Ukuran
from lkjip_site.table import Cell, Column, Table

_KOLOM_3_4 = (
    Column("no", "No", nomor="(1)"),
    Column("sasaran", "Sasaran Strategis", nomor="(2)"),
    Column("indikator", "Indikator Kinerja", nomor="(3)"),
    Column("realisasi", "Realisasi Kinerja Tahun n", "number", nomor="(4)"),
    Column("target_akhir", "Target Akhir Rencana Strategis", "number", nomor="(5)"),
    column_of_persen("kemajuan", "Tingkat Kemajuan", nomor="(6)=4/5*100"),
)
_KOLOM_3_5 = (
    Column("no", "No", nomor="(1)"),
    Column("sasaran", "Tujuan/ Sasaran", nomor="(2)"),
    Column("indikator", "Indikator Kinerja", nomor="(3)"),
    Column("realisasi", "Realisasi Tahun n", "number", nomor="(4)"),
    Column("standar", "Standar Kota/Daerah lain", "number", nomor="(5)"),
    column_of_persen("capaian", "% Capaian", nomor="(6) =4/5*100"),
)


def build_perbandingan(hasil: HasilTahun) -> Iterator[Table]:
    """Build Tabel 3.3 to 3.5; the last only where something is to be compared."""
    yield build_tabel_3_3(hasil)
    yield build_tabel_3_4(hasil)
    if list_dibandingkan(hasil):
        yield build_tabel_3_5(hasil)


def build_tabel_3_3(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.3: last year beside this year, with a judgement of the change.

    Source:
        data/<tahun>/capaian.yml of both years; data/aturan.yml, perubahan.
    """
    lalu, kini = hasil.tahun - 1, hasil.tahun
    return Table(
        id="tabel-3.3",
        nomor="Tabel 3.3",
        judul="Perbandingan Capaian Kinerja",
        tahun=kini,
        kolom=(
            Column("no", "No."),
            Column("sasaran", "Tujuan/ Sasaran"),
            Column("indikator", "Indikator Kinerja Utama"),
            *_list_kolom_tahun(lalu),
            *_list_kolom_tahun(kini),
            Column("ket", "Ket"),
        ),
        baris=build_indikator_rows(hasil.indikator, _build_sel_3_3),
        sumber=f"Indikator Kinerja Utama {write_kepala(hasil)} Tahun {lalu} "
        f"dan Tahun {kini}",
        aturan=list_aturan(
            hasil, *list_aturan_capaian(hasil.indikator), "perubahan", "pembulatan"
        ),
        catatan=tuple(_list_catatan_3_3(hasil)),
    )


def _list_kolom_tahun(tahun: int) -> Iterator[Column]:
    """Give the three columns of one year under their common head."""
    grup = f"Tahun {tahun}"
    yield Column(f"target_{tahun}", "Target", "number", grup)
    yield Column(f"realisasi_{tahun}", "Realisasi", "number", grup)
    yield column_of_persen(f"capaian_{tahun}", "Capaian", grup=grup)


def _build_sel_3_3(satu: HasilIndikator) -> dict[str, Cell]:
    """Give what Tabel 3.3 says of one indikator."""
    lalu = satu.tahun - 1
    kosong = Kosong(JenisKosong.BELUM_TERSEDIA, f"data {lalu} belum tersedia")
    dulu = {
        f"{k}_{lalu}": Cell(None, kosong) for k in ("target", "realisasi", "capaian")
    }
    if satu.sebelumnya:
        dulu = build_hasil(satu.sebelumnya, f"_{lalu}")
    kini = build_hasil(satu, f"_{satu.tahun}")
    return dulu | kini | {"ket": Cell(_judge(satu))}


def _judge(satu: HasilIndikator) -> str:
    """Write the change as a word, or why it is neither computed nor judged."""
    perubahan = satu.perubahan
    if not isinstance(perubahan, Kosong):
        return perubahan.kata.capitalize()
    if perubahan.jenis is JenisKosong.TIDAK_DINILAI:
        return write_kalimat(perubahan.alasan).rstrip(".")
    return f"{perubahan.jenis.capitalize()}: {perubahan.alasan}"


def _list_catatan_3_3(hasil: HasilTahun) -> Iterator[str]:
    """Explain the last column and name the series that are interrupted."""
    yield (
        "Kolom Ket menilai perubahan realisasi menurut arah yang diharapkan "
        "bagi setiap indikator."
    )
    putus = [s for s in hasil.indikator if s.indikator.putus_di(hasil.tahun)]
    if putus:
        yield (
            f"Seri {join_nama_indikator(putus)} terputus mulai tahun {hasil.tahun}; "
            "perubahannya tidak dihitung dan tidak dinilai."
        )


def build_tabel_3_4(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.4: the realisasi against the last target of the plan.

    Source:
        data/renstra/*.yml; data/aturan.yml, kemajuan.
    """
    return Table(
        id="tabel-3.4",
        nomor="Tabel 3.4",
        judul="Kemajuan Capaian Sasaran Strategis",
        tahun=hasil.tahun,
        kolom=_KOLOM_3_4,
        baris=build_indikator_rows(hasil.indikator, _build_sel_3_4),
        sumber=hasil.renstra.nama,
        aturan=list_aturan(
            hasil, *list_aturan_capaian(hasil.indikator), "kemajuan", "pembulatan"
        ),
        catatan=(*_list_tahun_akhir(hasil), *_list_catatan_arah(hasil.indikator)),
    )


def _build_sel_3_4(satu: HasilIndikator) -> dict[str, Cell]:
    """Give what Tabel 3.4 says of one indikator."""
    akhir = satu.target_akhir
    nilai: Ukuran = akhir.nilai if isinstance(akhir, TargetAkhir) else akhir
    return {
        "realisasi": cell_of_indikator(satu.realisasi, satu.indikator),
        "target_akhir": cell_of_indikator(nilai, satu.indikator),
        "kemajuan": cell_of_persen(satu.kemajuan),
    }


def _list_tahun_akhir(hasil: HasilTahun) -> Iterator[str]:
    """Name the year of the last targets, and the indikator of another year."""
    tahun_by_nama = {
        satu.indikator.nama: satu.target_akhir.tahun
        for satu in hasil.indikator
        if isinstance(satu.target_akhir, TargetAkhir)
    }
    if not tahun_by_nama:
        return
    akhir = max(tahun_by_nama.values())
    lain = [f"{nama} ({t})" for nama, t in tahun_by_nama.items() if t != akhir]
    kecuali = f", kecuali untuk {join_nama(lain)}" if lain else ""
    yield f"Target akhir adalah target tahun {akhir}{kecuali}."


def _list_catatan_arah(daftar: tuple[HasilIndikator, ...]) -> Iterator[str]:
    """Say that the formula in the head does not hold for every direction."""
    lain = [satu for satu in daftar if satu.indikator.arah is not Arah.NAIK]
    if lain:
        yield (
            "Rumus pada kepala kolom (6) tidak berlaku untuk "
            f"{join_nama_indikator(lain)}; nilainya dihitung menurut arah indikatornya."
        )


def build_tabel_3_5(hasil: HasilTahun) -> Table:
    """
    Build Tabel 3.5: the realisasi against a figure from elsewhere.

    Returns:
        One row per indikator unless its pembanding is `tidak berlaku`.

    Source:
        data/<tahun>/capaian.yml, pembanding; data/aturan.yml, capaian-*.
    """
    daftar = list_dibandingkan(hasil)

    def build_sel(satu: HasilIndikator) -> dict[str, Cell]:
        standar = _find_standar(satu)
        arah, realisasi = satu.indikator.arah, satu.realisasi
        capaian = compute_capaian(hasil.aturan, arah, standar, realisasi)
        return {
            "realisasi": cell_of_indikator(realisasi, satu.indikator),
            "standar": cell_of_indikator(standar, satu.indikator),
            "capaian": cell_of_persen(
                standar if isinstance(standar, Kosong) else capaian
            ),
        }

    return Table(
        id="tabel-3.5",
        nomor="Tabel 3.5",
        judul="Perbandingan Capaian dengan Standar Kota/daerah lain",
        tahun=hasil.tahun,
        kolom=_KOLOM_3_5,
        baris=build_indikator_rows(daftar, build_sel),
        sumber=f"Data tahun {hasil.tahun}",
        aturan=list_aturan(hasil, *list_aturan_capaian(daftar), "pembulatan"),
        catatan=(*_list_pembanding(daftar), *_list_catatan_arah(daftar)),
    )


def list_dibandingkan(hasil: HasilTahun) -> tuple[HasilIndikator, ...]:
    """List the indikator for which a comparison is asked."""
    return tuple(
        satu
        for satu in hasil.indikator
        if not isinstance(satu.catatan.pembanding, Kosong)
        or satu.catatan.pembanding.jenis is not JenisKosong.TIDAK_BERLAKU
    )


def _find_standar(satu: HasilIndikator) -> Ukuran:
    """Find the figure to compare with; a mere text says why there is none."""
    pembanding = satu.catatan.pembanding
    if isinstance(pembanding, Pembanding):
        return pembanding.nilai
    if isinstance(pembanding, Kosong):
        return pembanding
    return Kosong(JenisKosong.BELUM_TERSEDIA, pembanding)


def _list_pembanding(daftar: tuple[HasilIndikator, ...]) -> Iterator[str]:
    """Name each figure to compare with, its year and its source."""
    for satu in daftar:
        pembanding = satu.catatan.pembanding
        if isinstance(pembanding, Pembanding):
            yield (
                f"Pembanding {satu.indikator.nama}: {pembanding.nama}, tahun "
                f"{pembanding.tahun}, menurut {pembanding.sumber}."
            )
