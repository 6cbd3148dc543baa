"""Rules about corrections, answers, accepted warnings and private data."""

from __future__ import annotations

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah, rapikan
from lkjip_site.problems import Level

KOREKSI = KelompokKaidah(
    "Koreksi, kelengkapan, dan penerimaan",
    "Berkas ini menjelaskan kepada pembaca apa yang berbeda, belum ada, atau "
    "dibiarkan.",
    (
        Kaidah(
            "koreksi-bentuk",
            Level.GALAT,
            "Entri koreksi tidak lengkap",
            "Sebuah koreksi menunjuk sel tabel (tabel, baris, dan kolom "
            "bersama-sama), atau sebuah kalimat (dengan tampil), tidak keduanya.",
            salah=rapikan("""
                tempat: Bab III
                tercetak: Tahun 2023
            """),
            benar=rapikan("""
                tempat: Bab III
                tercetak: Tahun 2023
                tampil: Tahun laporan
            """),
        ),
        Kaidah(
            "koreksi-rujukan",
            Level.GALAT,
            "Tabel, baris, atau kolom koreksi tidak ada",
            "Kode tabel, baris, dan kolom harus sama dengan yang dipakai tabelnya.",
            salah="kolom: [realisai]",
            benar="kolom: [realisasi]",
        ),
        Kaidah(
            "koreksi-ganda",
            Level.GALAT,
            "Sel dikoreksi dua kali",
            "Satu perbedaan dinilai satu kali. Gabungkan kedua entri, atau hapus "
            "salah satu.",
            salah="baris: [indeks-kenyamanan, indeks-kenyamanan]",
            benar="baris: [indeks-kenyamanan]",
        ),
        Kaidah(
            "koreksi-tanpa-tercetak",
            Level.GALAT,
            "Koreksi tanpa teks tercetak",
            "Sel yang dikoreksi harus dicatat di tercetak.yml, supaya pembaca dapat "
            "membandingkannya.",
            salah="kolom: [realisasi, capaian]",
            benar="kolom: [realisasi]",
        ),
        Kaidah(
            "koreksi-kurang",
            Level.GALAT,
            "Perbedaan tanpa koreksi",
            "Kalau yang tercetak berbeda dari yang ditampilkan, pembaca harus tahu "
            "sebabnya. Tambahkan entri di koreksi.yml.",
            salah=rapikan("""
                indeks-kenyamanan:
                  realisasi: "81,05"
                  target: "81"
            """),
            benar=rapikan("""
                indeks-kenyamanan:
                  realisasi: "81,05"
            """),
        ),
        Kaidah(
            "koreksi-usang",
            Level.PERINGATAN,
            "Koreksi yang tidak diperlukan lagi",
            "Yang tercetak sama dengan yang ditampilkan. Hapus catatannya dari "
            "tercetak.yml dan entrinya dari koreksi.yml.",
            salah='realisasi: "81,50"',
            benar='realisasi: "81,05"',
        ),
        Kaidah(
            "koreksi-angka",
            Level.GALAT,
            "Angka koreksi tidak ada di tabel mana pun",
            "Angka yang disebut sebagai tampil harus benar-benar ditampilkan. Rujuk "
            "selnya, misalnya {tabel-3.2 > nilai-sakip > realisasi}: angkanya lalu "
            "ikut berubah dengan datanya.",
            salah="tampil: Realisasi 81,55",
            benar="tampil: Tahun laporan",
        ),
        Kaidah(
            "koreksi-arsip",
            Level.PERINGATAN,
            "Koreksi pada tahun arsip",
            "Tahun yang hanya diketahui dari laporan lain tidak mempunyai halaman "
            "koreksi. Hapus berkasnya.",
            salah=rapikan("""
                status: arsip
                asal:
                  tahun_laporan: 2025
                  tabel: [Tabel 3.3]
                  penjelasan: Diambil dari laporan tahun berikutnya.
            """),
            benar="status: final",
        ),
        Kaidah(
            "kelengkapan-rujukan",
            Level.GALAT,
            "Syarat kelengkapan tidak ada",
            "Kode jawaban harus salah satu syarat kelengkapan.",
            salah="- id: c99",
            benar="- id: c04",
        ),
        Kaidah(
            "kelengkapan-dari-data",
            Level.GALAT,
            "Syarat ini dinilai dari data",
            "Jawaban petugas hanya untuk hal yang tidak dapat dilihat dari data. "
            "Hapus jawaban ini, dan lengkapi datanya.",
            salah="- id: c01",
            benar="- id: c04",
        ),
        Kaidah(
            "kelengkapan-tanggal",
            Level.GALAT,
            "Tanggal jawaban sebelum tahun laporan",
            "Jawaban tentang sebuah laporan tidak dapat lebih tua daripada tahunnya.",
            salah="tanggal: 2023-02-10",
            benar="tanggal: 2025-02-10",
        ),
        Kaidah(
            "penerimaan-usang",
            Level.PERINGATAN,
            "Penerimaan yang tidak cocok dengan peringatan apa pun",
            "penerimaan.yml menerima sebuah peringatan dengan alasan, menurut nama "
            "aturan dan apa yang dibicarakannya (pada). Kalau peringatannya sudah "
            "tidak ada, hapus penerimaannya. Galat tidak dapat diterima.",
            salah=rapikan("""
                penerimaan:
                  - aturan: serapan-luar-biasa
                    pada: pelayanan-01
                    alasan: kendaraan rusak sejak September
            """),
            benar=rapikan("""
                penerimaan:
                  - aturan: satuan-selaras
                    pada: aduan
                    alasan: satuan di rencana aksi disalin dari lampiran
            """),
        ),
        Kaidah(
            "privasi",
            Level.GALAT,
            "Data pribadi",
            "NIK, NIP, nomor telepon, nomor rekening, NPWP, dan alamat rumah tidak "
            "boleh terbit, juga kalau hanya disamarkan sebagian: delapan angka "
            "pertama NIP adalah tanggal lahir. Hapus seluruhnya. Nama dan jabatan "
            "penanda tangan boleh. Sebelum terbit, halaman dan unduhan yang sudah "
            "jadi diperiksa sekali lagi.",
            salah="pejabat: Inspektur, NIP (delapan belas angka)",
            benar="pejabat: Inspektur",
        ),
        Kaidah(
            "privasi-kecil",
            Level.PERINGATAN,
            "Jumlah orang yang sangat kecil",
            "Jumlah satu sampai empat orang dapat membuat orangnya dikenali, apalagi "
            "dengan nama kelurahan. Gabungkan dengan kelompok lain, atau terima "
            "dengan alasan kalau orangnya tidak dapat dikenali.",
            salah=rapikan("""
                nilai: 2
                satuan: orang
            """),
            benar=rapikan("""
                nilai: 78,75
                desimal: 2
            """),
            pada="kode indikator",
        ),
    ),
)
