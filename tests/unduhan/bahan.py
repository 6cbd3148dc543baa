"""
A small year of open data for the tests of the downloads.
"""

from datetime import date
from decimal import Decimal

from lkjip_site.nilai import JenisKosong, Kosong, Rentang
from lkjip_site.publish.open_data import Formats, to_unduhan
from lkjip_site.publish.paket_tahun import PaketTahun
from lkjip_site.render.angka import format_cell, format_csv, format_nilai
from lkjip_site.table import Cell, Column, Row, Table

FORMATS = Formats(format_csv, format_cell, format_nilai)
TAK_DIUKUR = Kosong(JenisKosong.TIDAK_DIUKUR, "alat ukur belum ada")
HASIL = Table(
    id="tabel-3.3",
    nomor="Tabel 3.3",
    judul="Perbandingan",
    tahun=2023,
    kolom=(
        Column("nama", "Nama"),
        Column("realisasi_2022", "Realisasi", "number", "Tahun 2022"),
        Column("capaian_2022", "Capaian", "percent", "Tahun 2022", satuan="%"),
        Column("pagu", "Pagu", "rupiah", satuan="rupiah"),
        Column("tahun", "Tahun"),
        Column("rentang", "Rentang", "number"),
    ),
    baris=(
        Row(
            "a",
            {
                "nama": Cell('=1+1; "kutip", koma'),
                "realisasi_2022": Cell(Decimal("1234.5"), satuan="Nilai", desimal=2),
                "capaian_2022": Cell(Decimal(100) / 3, terhitung=True),
                "pagu": Cell(4227640044),
                "tahun": Cell(2023),
                "rentang": Cell(Rentang(Decimal(80), Decimal(90)), desimal=0),
            },
        ),
        Row(
            "b",
            {
                "nama": Cell("@SUM(A1)"),
                "realisasi_2022": Cell(None, TAK_DIUKUR),
                "capaian_2022": Cell(None, TAK_DIUKUR),
                "pagu": Cell(0),
                "tahun": Cell(2023),
                "rentang": Cell(Decimal(7), desimal=0),
            },
        ),
    ),
    sumber="Laporan",
    aturan=("capaian-naik",),
    catatan=("Catatan tabel.",),
)
PANJANG = Table(
    id="lampiran-2-rencana-aksi-anggaran",
    nomor="",
    judul="Anggaran",
    tahun=2023,
    kolom=(Column("anggaran", "Anggaran", "rupiah", satuan="rupiah"),),
    baris=(Row("a", {"anggaran": Cell(12345678901234567890)}),),
    sumber="",
)


def make_paket(
    *daftar: Table, lisensi: str = "belum ditetapkan", alamat: str = ""
) -> PaketTahun:
    """
    Make a year of some tables.
    """
    tabel = {satu.id: satu for satu in daftar or (HASIL, PANJANG)}
    berkas: dict[str, bytes] = {}
    for satu in tabel.values():
        unduhan = to_unduhan(satu, FORMATS)
        berkas |= {f"{satu.id}.csv": unduhan.csv, f"{satu.id}.json": unduhan.json}
    return PaketTahun(
        tahun=2023,
        penerbit="Badan Andai Kabupaten Andai",
        status="final",
        lisensi=lisensi,
        edisi="abc1234",
        tanggal=date(2024, 2, 28),
        alamat=alamat,
        tabel=tabel,
        berkas=berkas,
    )
