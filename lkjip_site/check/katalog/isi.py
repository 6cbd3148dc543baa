"""Rules about single values: keys, figures, money, dates, texts, reasons."""

from __future__ import annotations

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah, rapikan
from lkjip_site.problems import Level

ISI = KelompokKaidah(
    "Isi setiap nilai",
    "Setiap kunci mempunyai jenis isinya sendiri: teks, angka, rupiah, tanggal, atau "
    "kode.",
    (
        Kaidah(
            "kunci-tak-dikenal",
            Level.GALAT,
            "Kunci tidak dikenal",
            "Kunci yang salah ketik akan membuat angkanya hilang, jadi ditolak. "
            "Pesannya menyebut kunci yang mungkin dimaksud.",
            salah="realisai: 42",
            benar="realisasi: 42",
        ),
        Kaidah(
            "wajib-diisi",
            Level.GALAT,
            "Isi wajib belum ada",
            "Nilai ini harus ada. Kalau memang belum diketahui, tulis belum tersedia "
            "dengan alasannya; itu memenuhi kewajiban dan tampil di halaman "
            "kelengkapan. Untuk laporan yang masih draf, penjelasan indikator boleh "
            "menyusul.",
            salah=rapikan("""
                penyebab: Nomor antrean dapat diambil dari rumah.
                hambatan:
                solusi: Petunjuk ditempel di kelurahan.
            """),
            benar=rapikan("""
                penyebab: Nomor antrean dapat diambil dari rumah.
                hambatan: Sebagian warga belum tahu caranya.
                solusi: Petunjuk ditempel di kelurahan.
            """),
        ),
        Kaidah(
            "jenis-isi",
            Level.GALAT,
            "Jenis isi salah",
            "Yang diminta daftar, tetapi yang tertulis teks, atau sebaliknya. Daftar "
            "ditulis satu baris satu butir, diawali tanda hubung dan spasi.",
            salah="fungsi: pelayanan",
            benar=rapikan("""
                fungsi:
                  - pelayanan
            """),
        ),
        Kaidah(
            "nilai-angka",
            Level.GALAT,
            "Bukan angka",
            "Hasil ukur ditulis sebagai angka tanpa satuan. Angka yang tidak ada "
            "ditulis dengan katanya, misalnya tidak diukur, dan alasan di sebelahnya.",
            salah="realisasi: empat puluh dua",
            benar="realisasi: 42",
        ),
        Kaidah(
            "nilai-dua-arti",
            Level.GALAT,
            "Angka dengan dua arti",
            "Titik dapat berarti ribuan atau pecahan. Tulis tanpa titik kalau "
            "ribuan, atau dengan koma kalau pecahan.",
            salah="realisasi: 1.042",
            benar="realisasi: 42",
        ),
        Kaidah(
            "nilai-rentang",
            Level.GALAT,
            "Rentang terbalik",
            "Rentang ditulis dari yang kecil ke yang besar.",
            salah="target: {2022: 15-10, 2023: 10-15, 2024: 10-15, 2025: 10-15}",
            benar="target: {2022: 10-15, 2023: 10-15, 2024: 10-15, 2025: 10-15}",
        ),
        Kaidah(
            "nilai-rupiah",
            Level.GALAT,
            "Bukan rupiah bulat",
            "Rupiah ditulis bulat dan lengkap, tanpa kata juta atau miliar. Titik di "
            "dalamnya selalu titik ribuan.",
            salah="pagu: 1 juta",
            benar="pagu: 1.000.000",
        ),
        Kaidah(
            "nilai-tanggal",
            Level.GALAT,
            "Tanggal tidak terbaca atau tidak ada",
            "Tanggal ditulis 2025-02-03 atau 3 Februari 2025, dan harus ada dalam "
            "kalender.",
            salah="tanggal: 2025-02-30",
            benar="tanggal: 2025-02-03",
        ),
        Kaidah(
            "nilai-tahun",
            Level.GALAT,
            "Tahun di luar batas",
            "Tahun sejauh itu biasanya salah ketik.",
            salah="akhir: 20255",
            benar="akhir: 2025",
        ),
        Kaidah(
            "nilai-desimal",
            Level.GALAT,
            "Banyaknya desimal di luar batas",
            "Kunci desimal menyebut berapa angka di belakang koma yang ditampilkan, "
            "dari 0 sampai 6.",
            salah="desimal: 20",
            benar="desimal: 0",
        ),
        Kaidah(
            "nilai-pilihan",
            Level.GALAT,
            "Kata di luar pilihan",
            "Beberapa kunci hanya menerima kata tertentu; pesannya menyebut semuanya.",
            salah="status: selesai",
            benar="status: final",
        ),
        Kaidah(
            "nilai-skala",
            Level.GALAT,
            "Kata di luar skala indikator",
            "Indikator yang nilainya berupa sebutan mempunyai skala di rencana "
            "strategis. Tulis salah satu katanya, dengan huruf besar dan kecil yang "
            "sama.",
            salah="realisasi: Bagus",
            benar="realisasi: Baik",
        ),
        Kaidah(
            "nilai-kode",
            Level.GALAT,
            "Kode tidak sesuai bentuk",
            "Kode menjadi alamat halaman, sehingga hanya terdiri atas huruf kecil, "
            "angka, dan tanda hubung. Kode yang sudah terbit tidak pernah diubah.",
            salah="- id: Layanan_Selesai",
            benar="- id: layanan-selesai",
        ),
        Kaidah(
            "nilai-kunci",
            Level.GALAT,
            "Kunci tidak sesuai bentuk",
            "Di beberapa tempat kuncinya sendiri adalah kode atau tahun, misalnya "
            "target menurut tahun. Kunci itu mengikuti bentuk yang sama dengan kode "
            "atau tahun di tempat lain.",
            salah=rapikan("""
                target:
                  tahun 2022: 60
            """),
            benar=rapikan("""
                target:
                  2022: 60
            """),
        ),
        Kaidah(
            "nilai-bentuk",
            Level.GALAT,
            "Warna atau tautan tidak sesuai bentuk",
            "Warna ditulis seperti #0b5394, diapit tanda kutip. Tautan diawali "
            "https, http, atau mailto; yang lain ditolak karena dapat berbahaya.",
            salah="laman: contoh.example",
            benar="laman: https://contoh.example/",
        ),
        Kaidah(
            "nilai-panjang",
            Level.GALAT,
            "Teks terlalu panjang",
            "Teks sepanjang itu biasanya salah tempel. Uraian yang panjang tempatnya "
            "di narasi.",
            salah="sumber: (seratus ribu huruf)",
            benar="sumber: Loket",
        ),
        Kaidah(
            "alasan-wajib",
            Level.GALAT,
            "Angka kosong tanpa alasan",
            "Pembaca berhak tahu mengapa sebuah angka tidak ada. Tulis alasan di "
            "sebelahnya, berupa penggalan kalimat tanpa titik.",
            salah=rapikan("""
                unit: belum tersedia
                alamat: belum tersedia
                surel: belum tersedia
                laman: https://contoh.example/
            """),
            benar=rapikan("""
                unit: belum tersedia
                alamat: belum tersedia
                surel: belum tersedia
                laman: https://contoh.example/
                alasan: instansi ini hanya ada dalam uji
            """),
        ),
        Kaidah(
            "alasan-lebih",
            Level.PERINGATAN,
            "Alasan tanpa angka kosong",
            "Alasan hanya tampil di samping nilai yang kosong. Kalau angkanya sudah "
            "ada, hapus alasannya, atau pindahkan kalimatnya ke catatan.",
            salah=rapikan("""
                tanggal: 2025-01-20
                pejabat: Inspektur
                alasan: belum direviu
            """),
            benar=rapikan("""
                tanggal: 2025-01-20
                pejabat: Inspektur
            """),
        ),
        Kaidah(
            "alasan-hampa",
            Level.PERINGATAN,
            "Alasan yang tidak menjelaskan",
            "Tanda strip, tidak ada, dan sejenisnya bukan alasan. Tulis sebabnya "
            "dalam beberapa kata.",
            salah="alasan: tidak ada",
            benar="alasan: tidak ada pemungutan suara tahun ini",
        ),
        Kaidah(
            "bentuk-target",
            Level.GALAT,
            "Bentuk target tidak cocok dengan arah",
            "Indikator dengan arah rentang memerlukan dua batas, arah teks "
            "memerlukan kata dari skalanya, dan arah lain satu angka.",
            salah="waktu-tunggu: 15",
            benar="waktu-tunggu: 10-15",
        ),
    ),
)
