"""Rules about figures that cannot be, or that readers will ask about."""

from __future__ import annotations

from lkjip_site.check.penjelasan import CAPAIAN_WAJAR, PERUBAHAN_WAJAR, SERAPAN_WAJAR
from lkjip_site.model.kaidah import Kaidah, KelompokKaidah, rapikan
from lkjip_site.problems import Level

ANGKA = KelompokKaidah(
    "Angka yang tidak mungkin atau tidak lazim",
    "Angka yang tidak mungkin menghentikan pembangunan situs. Angka yang tidak lazim "
    "boleh benar, asal dijelaskan.",
    (
        Kaidah(
            "nol-tanpa-target",
            Level.GALAT,
            "Nol di samping target yang tidak ada",
            "Tanpa target tidak ada yang diukur, sehingga 0 akan terbaca sebagai "
            "hasil nihil. Tulis katanya, misalnya tidak berlaku, dengan alasannya.",
            salah=rapikan("""
                - id: partisipasi-warga
                  realisasi: 0
            """),
            benar=rapikan("""
                - id: partisipasi-warga
                  realisasi: tidak berlaku
            """),
        ),
        Kaidah(
            "persen-rentang",
            Level.PERINGATAN,
            "Persentase di luar 0 sampai 100",
            "Bagian dari keseluruhan tidak dapat kurang dari 0 atau lebih dari 100 "
            "persen. Pertumbuhan, penurunan, dan capaian boleh.",
            salah="pembilang: 270",
            benar="pembilang: 170",
            pada="kode indikator",
        ),
        Kaidah(
            "indeks-komponen",
            Level.PERINGATAN,
            "Indeks di luar rentang komponennya",
            "Nilai gabungan terletak di antara komponen yang terendah dan yang "
            "tertinggi. Komponen ditandai dengan komponen: ya pada fakta.",
            salah="realisasi: 89,50",
            benar="realisasi: 81,50",
            pada="kode indikator",
        ),
        Kaidah(
            "capaian-luar-biasa",
            Level.PERINGATAN,
            f"Capaian di bawah {CAPAIAN_WAJAR[0]} atau di atas {CAPAIAN_WAJAR[1]} "
            "persen",
            "Pembaca akan bertanya mengapa. Jelaskan di penyebab atau catatan "
            "indikator, atau di analisis program.",
            salah=rapikan("""
                capaian: 195
                menunjang: Menunjang
                analisis:
            """),
            benar=rapikan("""
                capaian: 95
                menunjang: Menunjang
                analisis: Berkas selesai lebih cepat karena loket dibuka lebih lama.
            """),
            pada="kode indikator, program, atau kegiatan",
        ),
        Kaidah(
            "serapan-luar-biasa",
            Level.PERINGATAN,
            f"Serapan di bawah {SERAPAN_WAJAR[0]} atau di atas {SERAPAN_WAJAR[1]} "
            "persen",
            "Jelaskan di penjelasan pada kegiatannya: apa yang batal, dihemat, atau "
            "ditambah.",
            salah=rapikan("""
                pagu: 200.000
                realisasi: 150.000
            """),
            benar=rapikan("""
                pagu: 200.000
                realisasi: 150.000
                penjelasan: Kunjungan dibatalkan karena kendaraan rusak.
            """),
            pada="kode kegiatan",
        ),
        Kaidah(
            "perubahan-luar-biasa",
            Level.PERINGATAN,
            f"Perubahan lebih dari {PERUBAHAN_WAJAR} persen dari tahun lalu",
            "Perubahan sebesar itu perlu dijelaskan, atau menandakan satuan atau "
            "definisi yang berubah. Definisi yang berubah dicatat sebagai putus_seri "
            "di rencana strategis.",
            salah="pagu: 700.000",
            benar="pagu: 900.000",
            pada="kode indikator, atau pagu",
        ),
        Kaidah(
            "keluaran-rendah",
            Level.PERINGATAN,
            "Keluaran rendah dengan anggaran terserap",
            f"Capaiannya di bawah {CAPAIAN_WAJAR[0]} persen, padahal anggarannya "
            f"terserap {SERAPAN_WAJAR[0]} persen atau lebih. Jelaskan di analisis "
            "untuk apa uang itu dipakai.",
            salah=rapikan("""
                capaian: 0
                menunjang: Menunjang
                analisis: belum tersedia
                alasan: laporan bidang tidak menyebutkannya
            """),
            benar=rapikan("""
                capaian: 95
                menunjang: Menunjang
                analisis: Berkas selesai lebih cepat karena loket dibuka lebih lama.
            """),
            pada="kode program atau kegiatan",
        ),
        Kaidah(
            "target-meleset",
            Level.PERINGATAN,
            "Target meleset tanpa penyebab, hambatan, atau solusi",
            "Setiap target yang belum tercapai memerlukan ketiganya. Kalau belum "
            "diketahui, tulis belum tersedia dengan alasannya; tidak berlaku bukan "
            "jawaban.",
            salah=rapikan("""
                hambatan: tidak berlaku
                solusi: tidak berlaku
            """),
            benar=rapikan("""
                hambatan: Kendaraan dinas rusak.
                solusi: Kendaraan diperbaiki sebelum jadwal berikutnya.
            """),
            pada="kode indikator",
        ),
        Kaidah(
            "rencana-bulan",
            Level.PERINGATAN,
            "Target bulanan tidak menghasilkan target setahun",
            "Target bulanan dijumlahkan menjadi target setahun, atau naik sampai "
            "bulan terakhir sama dengan target setahun.",
            salah="target: {3: 20, 6: 60, 9: 40, 12: 80}",
            benar="target: {3: 20, 6: 40, 9: 60, 12: 80}",
            pada="kode versi perjanjian, garis miring, kode indikator",
        ),
        Kaidah(
            "angka-tahun-lalu",
            Level.PERINGATAN,
            "Angka sama persis dengan tahun lalu",
            "Angka dengan pecahan, atau rupiah, jarang sama persis dua tahun "
            "berturut-turut. Mungkin angka lama tertinggal ketika berkas disalin.",
            salah="realisasi: 78,25",
            benar="realisasi: 81,50",
            pada="kode indikator atau kegiatan",
        ),
        Kaidah(
            "teks-tahun-lalu",
            Level.PERINGATAN,
            "Penjelasan sama persis dengan tahun lalu",
            "Penyebab, hambatan, dan solusi tahun ini jarang sama kata demi kata "
            "dengan tahun lalu. Perbarui kalimatnya.",
            salah="penyebab: Berkas diperiksa sejak pendaftaran.",
            benar="penyebab: Petugas memeriksa berkas di awal, menurut SOP yang baru.",
            pada="kode indikator, titik, nama kunci",
        ),
    ),
)
