"""Rules about our own sentences."""

from __future__ import annotations

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah
from lkjip_site.problems import Level

_PADA = "tempat kalimat, lalu yang ditemukan di dalam kurung"

KALIMAT = KelompokKaidah(
    "Kalimat",
    "Yang diperiksa hanya kalimat yang ditulis penyunting. Nama resmi, teks di "
    "antara tanda kutip, dan apa yang dikatakan dokumen sumber tidak diperiksa.",
    (
        Kaidah(
            "angka-diketik",
            Level.PERINGATAN,
            "Angka diketik dalam kalimat",
            "Angka yang diketik tertinggal kalau datanya berubah. Dalam narasi, "
            "rujuk angkanya; dalam penjelasan, tulis tanpa angka. Nomor peraturan, "
            "tahun, tanggal, dan nomor tabel boleh.",
            salah="Capaian tahun {{ tahun }} diuraikan dalam 6 indikator.",
            benar="Capaian tahun {{ tahun }} diuraikan di bawah ini.",
            bentuk="markdown",
            pada=_PADA,
        ),
        Kaidah(
            "tahun-lain",
            Level.PERINGATAN,
            "Tahun lain tanpa perbandingan",
            "Tahun yang bukan tahun laporan sering tertinggal dari laporan "
            "sebelumnya. Kalau memang perbandingan, katakan: dibandingkan dengan, "
            "lebih besar daripada, sejak.",
            salah="Capaian tahun 2023 diuraikan di bawah ini.",
            benar="Capaian tahun {{ tahun }} diuraikan di bawah ini.",
            bentuk="markdown",
            pada=_PADA,
        ),
        Kaidah(
            "kata-hasil",
            Level.PERINGATAN,
            "Kata berhasil atau gagal yang tidak sesuai data",
            "Kata seperti tercapai, berhasil, dan meleset dibandingkan dengan status "
            "indikator. Pakai kalimat jadi, misalnya kalimat_capaian, yang mengikuti "
            "data.",
            salah="Target aduan berhasil dipenuhi.",
            benar="Target aduan belum tercapai.",
            bentuk="markdown",
            pada=_PADA,
        ),
        Kaidah(
            "kata-arah",
            Level.PERINGATAN,
            "Kata naik atau turun yang tidak sesuai data",
            "Kata seperti naik, menurun, dan membaik dibandingkan dengan perubahan "
            "dari tahun lalu. Pakai kalimat_perubahan, yang mengikuti data.",
            salah='Capaian {{ nama("indeks-kenyamanan") }} menurun.',
            benar='{{ kalimat_perubahan("indeks-kenyamanan") }}',
            bentuk="markdown",
            pada=_PADA,
        ),
        Kaidah(
            "kata-puncak",
            Level.PERINGATAN,
            "Kata tertinggi atau terendah yang tidak sesuai data",
            "Yang disebut tertinggi atau terendah harus memang demikian dalam "
            "tabelnya, dan kalimatnya harus menyebut siapa.",
            salah='Capaian {{ nama("aduan") }} tertinggi.',
            benar='{{ kalimat_perubahan("indeks-kenyamanan") }}',
            bentuk="markdown",
            pada=_PADA,
        ),
        Kaidah(
            "kata-semua",
            Level.PERINGATAN,
            "Kata semua atau seluruh yang tidak sesuai data",
            "Satu indikator yang belum tercapai sudah membuat kalimat tentang semua "
            "indikator keliru. Pakai kalimat_hasil, yang menghitungnya dari data.",
            salah="Semua indikator sudah tercapai.",
            benar='{{ kalimat_perubahan("indeks-kenyamanan") }}',
            bentuk="markdown",
            pada=_PADA,
        ),
        Kaidah(
            "peraturan-dicabut",
            Level.PERINGATAN,
            "Peraturan yang sudah diganti",
            "Sejauh diketahui umum, isi peraturan itu kini diatur dalam peraturan "
            "lain. Periksa keberlakuannya; kalau laporan yang ditandatangani memang "
            "mengutipnya, terima dengan alasan.",
            salah="nama: Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah",
            benar="nama: Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
            pada="kode dasar hukum; untuk kalimat, tempatnya, lalu peraturannya di "
            "dalam kurung",
        ),
        Kaidah(
            "ejaan",
            Level.PERINGATAN,
            "Ejaan tidak baku",
            "Kalimat kita memakai bentuk baku menurut Kamus Besar Bahasa Indonesia. "
            "Nama resmi indikator, program, dan peraturan tidak diubah.",
            salah="definisi: Aduan yang masuk\ncatatan: [Analisa tiap bulan.]",
            benar="definisi: Aduan yang masuk",
            pada=_PADA,
        ),
        Kaidah(
            "singkatan",
            Level.PERINGATAN,
            "Singkatan tanpa penjelasan",
            "Pembaca umum tidak mengenal singkatan dinas. Tambahkan ke "
            "glosarium.yml, atau tulis kepanjangannya diikuti singkatannya dalam "
            "kurung.",
            salah="penyebab: Petugas memeriksa berkas di awal, menurut SPM yang baru.",
            benar="penyebab: Petugas memeriksa berkas di awal, menurut SOP yang baru.",
            pada=_PADA,
        ),
    ),
)
