"""Rules about what belongs together: codes, years, rules of measuring, prose."""

from __future__ import annotations

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah, rapikan
from lkjip_site.problems import Level

HUBUNGAN = KelompokKaidah(
    "Kode dan hubungan antarberkas",
    "Kode menghubungkan indikator, program, dan perjanjian di berkas yang berbeda.",
    (
        Kaidah(
            "rujukan",
            Level.GALAT,
            "Yang dirujuk tidak ada",
            "Kode yang disebut harus ada di berkas asalnya. Pesannya menyebut kode "
            "yang paling mirip.",
            salah="pendukung: [pelayanan, arsipp]",
            benar="pendukung: [pelayanan, arsip]",
        ),
        Kaidah(
            "kode-ganda",
            Level.GALAT,
            "Kode dipakai dua kali",
            "Kode adalah alamat, sehingga harus tunggal. Beri kode lain kepada salah "
            "satunya.",
            salah="- id: pelayanan-01",
            benar="- id: pelayanan-02",
        ),
        Kaidah(
            "pendukung-ganda",
            Level.GALAT,
            "Anggaran pendukung terhitung dua kali",
            "Program sudah memuat kegiatannya. Kalau keduanya disebut, uangnya "
            "terhitung dua kali.",
            salah="pendukung: [pelayanan, pelayanan-01]",
            benar="pendukung: [pelayanan, arsip]",
        ),
        Kaidah(
            "renstra-tahun",
            Level.GALAT,
            "Tahun dan rencana strategis tidak cocok",
            "Setiap tahun laporan harus berada dalam tepat satu rencana, dan nama "
            "berkas rencana sama dengan masa berlakunya.",
            salah="akhir: 2023",
            benar="akhir: 2025",
        ),
        Kaidah(
            "capaian-kurang",
            Level.GALAT,
            "Realisasi indikator belum ada",
            "Setiap indikator dalam rencana strategis harus ada di capaian.yml dengan "
            "realisasinya, atau dengan kata seperti tidak diukur dan alasannya.",
            salah=rapikan("""
                - id: aduan
                  sumber: Loket
            """),
            benar=rapikan("""
                - id: aduan
                  realisasi: 42
                  sumber: Loket
            """),
        ),
        Kaidah(
            "capaian-ganda",
            Level.GALAT,
            "Realisasi ditulis bersama pembentuknya",
            "Kalau pembilang dan penyebut diketahui, realisasinya dihitung. Menulis "
            "ketiganya membuka peluang angka yang saling bertentangan.",
            salah=rapikan("""
                realisasi: 80
                pembilang: 170
                penyebut: 200
            """),
            benar=rapikan("""
                pembilang: 170
                penyebut: 200
            """),
        ),
        Kaidah(
            "aturan-rumus",
            Level.GALAT,
            "Rumus tidak dikenal",
            "aturan.yml memilih rumus dari daftar yang tersedia. Rumus baru dibuat "
            "oleh pengembang.",
            salah="rumus: rata-rata",
            benar="rumus: nisbah-jumlah",
        ),
        Kaidah(
            "aturan-kelas",
            Level.GALAT,
            "Kelas kategori tidak berurutan",
            "Kelas ditulis dari yang tertinggi ke yang terendah. Kelas terendah, dan "
            "hanya itu, tanpa minimal, supaya setiap capaian mendapat kelas.",
            salah=rapikan("""
                - {id: tinggi, nama: Tinggi, minimal: 76}
                - {id: rendah, nama: Rendah, minimal: 51}
            """),
            benar=rapikan("""
                - {id: tinggi, nama: Tinggi, minimal: 76}
                - {id: rendah, nama: Rendah}
            """),
        ),
        Kaidah(
            "aturan-batas",
            Level.GALAT,
            "Batas capaian belum ditentukan",
            "Rumus yang membatasi capaian memerlukan angka batasnya, dalam persen.",
            salah="rumus: dibatasi",
            benar="rumus: tanpa-batas",
        ),
        Kaidah(
            "aturan-kurang",
            Level.GALAT,
            "Aturan pengukuran belum ada",
            "Setiap aturan harus ada dan berlaku sejak tahun laporan yang pertama.",
            salah=rapikan("""
                rumus: nisbah-jumlah
                tulisan: rumus rekaan
                sumber: uji
                berlaku_mulai: 2030
            """),
            benar=rapikan("""
                rumus: nisbah-jumlah
                tulisan: rumus rekaan
                sumber: uji
                berlaku_mulai: 2020
            """),
        ),
        Kaidah(
            "narasi-rujukan",
            Level.GALAT,
            "Rujukan dalam narasi tidak dapat diisi",
            "Nama rujukan, kode di dalamnya, kurung kurawal, atau tanda kutipnya "
            "salah. Daftar rujukan ada di panduan menulis narasi.",
            salah='{{ kalimat_perubahan("indeks-nyaman") }}',
            benar='{{ kalimat_perubahan("indeks-kenyamanan") }}',
            bentuk="markdown",
        ),
        Kaidah(
            "narasi-bagian",
            Level.GALAT,
            "Judul narasi tidak punya tempat",
            "Judul yang diawali ## adalah kunci yang menentukan tempat teksnya, dan "
            "setiap kunci dipakai satu kali. "
            "Pesannya menyebut kunci yang dikenal halaman itu.",
            salah="## Capaian per indikator",
            benar="## 3.1.3",
            bentuk="markdown",
        ),
        Kaidah(
            "narasi-kembar",
            Level.GALAT,
            "Subjudul narasi sama dengan subjudul lain di halamannya",
            "Alamat sebuah subjudul dibentuk dari kata-katanya. Dua subjudul yang sama "
            "akan membuat tautan ke salah satunya berpindah kalau narasinya diubah.",
            salah=rapikan("""
                ### Catatan

                Aduan dicatat di loket.

                ### Catatan
            """),
            benar=rapikan("""
                ### Catatan tentang aduan

                Aduan dicatat di loket.

                ### Catatan tentang layanan
            """),
            bentuk="markdown",
        ),
        Kaidah(
            "narasi-arsip",
            Level.PERINGATAN,
            "Narasi tahun arsip yang tidak tampil",
            "Tahun yang hanya diketahui dari laporan lain hanya mempunyai halaman "
            "bab 3. Pindahkan narasinya ke sana, atau hapus berkasnya.",
            salah="data/2022/narasi/bab-1.md",
            benar="data/2022/narasi/bab-3.md",
            bentuk="berkas",
            pada="narasi/ dan nama halamannya",
        ),
    ),
)
