"""Rules about the tree of the plan, its money, and targets in several places."""

from __future__ import annotations

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah, rapikan
from lkjip_site.problems import Level

SUSUNAN = KelompokKaidah(
    "Susunan rencana, perjanjian, dan anggaran",
    "Dari tujuan sampai subkegiatan semuanya tersambung, dan angka yang sama "
    "tertulis sama.",
    (
        Kaidah(
            "tujuan-tanpa-sasaran",
            Level.PERINGATAN,
            "Tujuan tanpa sasaran",
            "Sasaran menandai jalan ke tujuan; tanpa sasaran, tujuan tidak dapat "
            "dijabarkan menjadi program.",
            salah=rapikan("""
                tujuan:
                  - id: tertib
                    nama: Arsip tertib
                  - id: nyaman
                    nama: Warga merasa nyaman
            """),
            benar=rapikan("""
                tujuan:
                  - id: nyaman
                    nama: Warga merasa nyaman
            """),
            pada="kode tujuan",
        ),
        Kaidah(
            "sasaran-tanpa-indikator",
            Level.PERINGATAN,
            "Sasaran tanpa indikator",
            "Sasaran tanpa indikator tidak dapat dinilai tercapai atau belum.",
            salah=rapikan("""
                sasaran:
                  - id: tertib
                    nama: Arsip tertib
                  - id: layanan
                    nama: Layanan membaik
            """),
            benar=rapikan("""
                sasaran:
                  - id: layanan
                    nama: Layanan membaik
            """),
            pada="kode sasaran",
        ),
        Kaidah(
            "sasaran-tanpa-program",
            Level.PERINGATAN,
            "Sasaran tanpa program",
            "Setiap sasaran harus didukung setidaknya satu program pada tahun itu, "
            "supaya anggarannya jelas.",
            salah=rapikan("""
                sasaran:
                  - id: tertib
                    nama: Arsip tertib
                  - id: layanan
                    nama: Layanan membaik
            """),
            benar=rapikan("""
                sasaran:
                  - id: layanan
                    nama: Layanan membaik
            """),
            pada="kode sasaran",
        ),
        Kaidah(
            "program-tanpa-kegiatan",
            Level.PERINGATAN,
            "Program tanpa kegiatan",
            "Anggaran program dihitung dari kegiatannya. Program tanpa kegiatan "
            "tidak mempunyai anggaran.",
            salah=rapikan("""
                program:
                  - id: kearsipan
                    nama: Program Kearsipan
                    sasaran: layanan
                    indikator: Arsip yang tertata
                    target: {awal: 70, perubahan: 70}
                    kegiatan: []
                  - id: pelayanan
            """),
            benar=rapikan("""
                program:
                  - id: pelayanan
            """),
            pada="kode program",
        ),
        Kaidah(
            "kegiatan-tanpa-subkegiatan",
            Level.PERINGATAN,
            "Kegiatan tanpa subkegiatan",
            "Keluaran dicatat pada subkegiatan. Kalau kegiatannya memang tidak "
            "dirinci, terima peringatan ini dengan alasan.",
            salah="subkegiatan: []",
            benar=rapikan("""
                subkegiatan:
                  - id: arsip-01-01
                    nama: Penyusutan arsip
                    indikator: Berkas yang disusutkan
                    target: {awal: 200, perubahan: 200}
            """),
            pada="kode kegiatan",
        ),
        Kaidah(
            "perjanjian-tanpa-indikator",
            Level.PERINGATAN,
            "Perjanjian tidak memuat semua indikator",
            "Perjanjian kinerja memuat target setiap indikator dalam rencana "
            "strategis, atau menjelaskan mengapa tidak.",
            salah=rapikan("""
                predikat-arsip: Baik
                alasan: pemungutan suara diadakan tiga tahun sekali
            """),
            benar=rapikan("""
                predikat-arsip: Baik
                partisipasi-warga: tidak berlaku
                alasan: pemungutan suara diadakan tiga tahun sekali
            """),
            pada="kode indikator",
        ),
        Kaidah(
            "perjanjian-sebab",
            Level.PERINGATAN,
            "Perubahan perjanjian tanpa sebab",
            "Pembaca melihat perjanjian lama dan baru berdampingan, dan perlu tahu "
            "mengapa diubah.",
            salah="sebab:",
            benar="sebab: Pagu program pelayanan ditambah",
            pada="kode versi perjanjian",
        ),
        Kaidah(
            "rencana-tanpa-indikator",
            Level.PERINGATAN,
            "Rencana aksi tidak memuat semua indikator",
            "Rencana aksi melampiri perjanjiannya, sehingga memuat indikator yang "
            "sama.",
            salah=rapikan("""
                - id: predikat-arsip
                  satuan: Predikat
                  target: {}
                  jumlah: Baik
            """),
            benar=rapikan("""
                - id: predikat-arsip
                  satuan: Predikat
                  target: {}
                  jumlah: Baik
                - id: partisipasi-warga
                  satuan: Persen
                  target: {}
                  jumlah: tidak berlaku
                  alasan: tidak ada pemungutan suara tahun ini
            """),
            pada="kode versi perjanjian",
        ),
        Kaidah(
            "target-selaras",
            Level.GALAT,
            "Target perjanjian berbeda dari rencana strategis",
            "Target yang sama tertulis di dua tempat dengan angka yang berbeda. "
            "Samakan, atau jelaskan di keputusan_target pada perjanjiannya.",
            salah=rapikan("""
                sebab: Pagu program pelayanan ditambah
                pihak_pertama: {nama: Contoh Satu, jabatan: Kepala Dinas Contoh}
                pihak_kedua: {nama: Contoh Dua, jabatan: Wali Kota Rekaan}
                target:
                  indeks-kenyamanan: 82
            """),
            benar=rapikan("""
                sebab: Pagu program pelayanan ditambah
                pihak_pertama: {nama: Contoh Satu, jabatan: Kepala Dinas Contoh}
                pihak_kedua: {nama: Contoh Dua, jabatan: Wali Kota Rekaan}
                target:
                  indeks-kenyamanan: 80
            """),
        ),
        Kaidah(
            "target-tahun-depan",
            Level.GALAT,
            "Target berbeda dari yang diumumkan tahun lalu",
            "Laporan tahun lalu mengumumkan target tahun ini. Samakan, atau jelaskan "
            "di keputusan_target pada perjanjian tahun ini.",
            salah="target_tahun_depan: 79",
            benar="target_tahun_depan: 80",
        ),
        Kaidah(
            "rencana-jumlah",
            Level.GALAT,
            "Target setahun di rencana aksi berbeda dari perjanjian",
            "Jumlah di rencana aksi adalah target perjanjiannya. Samakan, atau "
            "jelaskan di keputusan_jumlah.",
            salah=rapikan("""
                target: {12: 80}
                jumlah: 79
            """),
            benar=rapikan("""
                target: {12: 80}
                jumlah: 80
            """),
        ),
        Kaidah(
            "satuan-selaras",
            Level.PERINGATAN,
            "Satuan di rencana aksi berbeda",
            "Satuan sebuah indikator ditetapkan di rencana strategis. Samakan, atau "
            "terima dengan alasan kalau lampirannya memang mencetak satuan lain.",
            salah="satuan: Surat",
            benar="satuan: Aduan",
            pada="kode indikator",
        ),
        Kaidah(
            "jumlah-pagu",
            Level.GALAT,
            "Jumlah pagu tidak cocok",
            "Jumlah yang tertulis harus sama dengan jumlah bagiannya: program dalam "
            "perjanjian, kegiatan dalam program, dan seluruhnya di laporan.yml. "
            "Pesannya menyebut selisihnya.",
            salah="jumlah_pagu: 1.100.000",
            benar="jumlah_pagu: 1.000.000",
        ),
        Kaidah(
            "pagu-sebelum",
            Level.GALAT,
            "Pagu sebelum perubahan berbeda dari perjanjian lama",
            "Kolom sebelum perubahan adalah pagu perjanjian sebelumnya. Samakan, "
            "atau jelaskan di keputusan_pagu_sebelum.",
            salah=rapikan("""
                pagu_sebelum:
                  pelayanan: 650.000
                  arsip: 250.000
            """),
            benar=rapikan("""
                pagu_sebelum:
                  pelayanan: 700.000
                  arsip: 200.000
            """),
        ),
    ),
)
