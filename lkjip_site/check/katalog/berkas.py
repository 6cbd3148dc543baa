"""Rules about files: their names, whether they can be read, pictures."""

from __future__ import annotations

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah, rapikan
from lkjip_site.problems import Level

BERKAS = KelompokKaidah(
    "Nama dan jenis berkas",
    "Berkas dikenali dari nama dan letaknya. Huruf besar dan kecil dibedakan, juga "
    "di Windows.",
    (
        Kaidah(
            "berkas-tidak-ada",
            Level.GALAT,
            "Berkas yang wajib tidak ada",
            "Tanpa instansi.yml, aturan.yml, rencana strategis, serta laporan.yml "
            "dan capaian.yml setiap tahun, situs tidak dapat dibangun. Buat berkas "
            "itu, atau kembalikan kalau terhapus.",
            salah="2024/laporan.yml",
            benar=rapikan("""
                2024/capaian.yml
                2024/laporan.yml
            """),
            bentuk="berkas",
        ),
        Kaidah(
            "berkas-tak-dikenal",
            Level.GALAT,
            "Nama berkas tidak dikenal",
            "Isi berkas dengan nama lain tidak dibaca, sehingga angkanya hilang "
            "tanpa ada yang tahu. Betulkan namanya, atau pindahkan berkas itu ke "
            "luar folder data.",
            salah="2024/Capaian (1).yml",
            benar="2024/capaian.yml",
            bentuk="berkas",
        ),
        Kaidah(
            "folder-tak-dikenal",
            Level.GALAT,
            "Nama folder tidak dikenal",
            "Folder tahun bernama empat angka; di dalamnya hanya ada narasi, gambar, "
            "dan dokumen. Folder lain tidak dibaca.",
            salah="tahun 2024/capaian.yml",
            benar="2024/capaian.yml",
            bentuk="berkas",
        ),
        Kaidah(
            "berkas-kembar",
            Level.GALAT,
            "Dua nama yang hanya berbeda huruf besar-kecilnya",
            "Di Windows keduanya adalah satu berkas, di server dua. Hapus atau ganti "
            "nama salah satu.",
            salah=rapikan("""
                2024/gambar/loket.png
                2024/gambar/Loket.png
            """),
            benar="2024/gambar/loket.png",
            bentuk="berkas",
        ),
        Kaidah(
            "berkas-kosong",
            Level.GALAT,
            "Berkas tanpa isi",
            "Berkas yang kosong biasanya berarti penyimpanan gagal. Isi kembali, "
            "atau hapus berkas itu kalau memang tidak dipakai. Narasi yang kosong "
            "hanya diperingatkan.",
            salah="2024/kelengkapan.yml (0 bita)",
            benar="2024/kelengkapan.yml",
            bentuk="berkas",
        ),
        Kaidah(
            "berkas-tautan",
            Level.GALAT,
            "Tautan ke berkas lain",
            "Pintasan atau tautan tidak ikut terkirim ke server. Salin berkasnya ke "
            "dalam folder data.",
            salah="2024/koreksi.yml → ../lain/koreksi.yml",
            benar="2024/koreksi.yml",
            bentuk="berkas",
        ),
        Kaidah(
            "berkas-tak-terbaca",
            Level.GALAT,
            "Berkas tidak dapat dibaca",
            "Sistem menolak membuka berkas atau folder itu. Periksa izinnya, dan "
            "tutup program lain yang sedang memakainya.",
            salah="2024/capaian.yml (tanpa izin baca)",
            benar="2024/capaian.yml",
            bentuk="berkas",
        ),
        Kaidah(
            "gambar-berkas",
            Level.GALAT,
            "Gambar tidak ada",
            "Nama di laporan.yml harus sama persis dengan nama berkas di folder "
            "gambar, termasuk huruf besar dan kecilnya, dan ditulis tanpa folder.",
            salah="berkas: Loket.PNG",
            benar="berkas: loket.png",
        ),
        Kaidah(
            "gambar-isi",
            Level.GALAT,
            "Isi berkas bukan gambar, atau terlalu besar",
            "Nama yang berakhiran png harus berisi gambar PNG, begitu pula jpg dan "
            "webp. Gambar yang terlalu besar memperlambat halaman di telepon: "
            "perkecil sebelum disimpan.",
            salah="2024/gambar/loket.png (berisi dokumen)",
            benar="2024/gambar/loket.png",
            bentuk="berkas",
        ),
        Kaidah(
            "gambar-lebih",
            Level.PERINGATAN,
            "Gambar yang tidak disebut",
            "Gambar baru tampil kalau disebut di laporan.yml, dengan judul dan "
            "bagiannya. Sebutkan, atau hapus berkasnya.",
            salah=rapikan("""
                2024/gambar/loket.png
                2024/gambar/baru.png
            """),
            benar="2024/gambar/loket.png",
            bentuk="berkas",
        ),
        Kaidah(
            "berkas-jejak",
            Level.PERINGATAN,
            "Berkas menyebut siapa, di mana, atau kapan ia dibuat",
            "Foto dari telepon membawa tempat dan waktu, dan PDF sering membawa nama "
            "pembuatnya. Pembaca situs dapat mengunduhnya. Simpan ulang berkasnya "
            "tanpa keterangan itu; kalau memang boleh tampil, terima peringatannya.",
            salah="2024/gambar/loket.png (dengan data kamera)",
            benar="2024/gambar/loket.png",
            bentuk="berkas",
            pada="nama berkas",
        ),
        Kaidah(
            "dokumen-berkas",
            Level.GALAT,
            "Dokumen yang ditandatangani tidak ada, atau bukan PDF",
            "Nama di laporan.yml harus sama persis dengan nama berkas di folder "
            "dokumen tahun itu, ditulis tanpa folder, dan berkasnya harus PDF.",
            salah="2024/dokumen/lkjip.pdf (berisi gambar)",
            benar="2024/dokumen/lkjip.pdf",
            bentuk="berkas",
        ),
        Kaidah(
            "dokumen-sidik",
            Level.PERINGATAN,
            "Dokumen yang ditandatangani berubah",
            "SHA-256 membuktikan bahwa berkas itu masih yang ditandatangani. "
            "Kembalikan aslinya; kalau dokumennya memang diganti, catat SHA-256 dan "
            "tanggal baru.",
            salah="2024/dokumen/lkjip.pdf (SHA-256-nya bukan yang tertulis)",
            benar="2024/dokumen/lkjip.pdf",
            bentuk="berkas",
        ),
        Kaidah(
            "arsip-berubah",
            Level.GALAT,
            "Angka tahun arsip berubah",
            "Yang pernah terbit tetap dapat dikutip. Kalau data, aturan, atau program "
            "yang berubah menggeser angka tahun arsip, kembalikan. Kalau memang harus "
            "berubah, jelaskan di CHANGELOG.md dan di koreksi tahun itu, lalu perbarui "
            "catatannya dengan make arsip.",
            salah="2023/terbit.csv (mencatat realisasi 41, data berisi 42)",
            benar="2023/terbit.csv",
            bentuk="berkas",
        ),
        Kaidah(
            "yaml-sandi",
            Level.GALAT,
            "Berkas tidak disimpan sebagai UTF-8",
            "Berkas dari Notepad atau PowerShell kadang disimpan sebagai UTF-16 atau "
            "ANSI, dan hurufnya terbaca salah. Simpan ulang dengan pilihan UTF-8.",
            salah="2024/capaian.yml (UTF-16)",
            benar="2024/capaian.yml (UTF-8)",
            bentuk="berkas",
        ),
        Kaidah(
            "yaml-ukuran",
            Level.GALAT,
            "Berkas terlalu besar",
            "Data setahun jauh lebih kecil dari batasnya. Berkas sebesar itu "
            "biasanya salah tempel; periksa isinya.",
            salah="2024/capaian.yml (3.000.000 bita)",
            benar="2024/capaian.yml (6.000 bita)",
            bentuk="berkas",
        ),
        Kaidah(
            "yaml-terlalu-banyak",
            Level.GALAT,
            "Terlalu banyak masalah dalam satu berkas",
            "Yang ditulis hanya yang pertama. Perbaiki yang itu dahulu; sering kali "
            "sisanya berasal dari satu kesalahan susunan.",
            salah="2024/capaian.yml (ratusan kunci tak dikenal)",
            benar="2024/capaian.yml",
            bentuk="berkas",
        ),
    ),
)
