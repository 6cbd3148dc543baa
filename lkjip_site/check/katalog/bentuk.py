"""Rules about the way YAML is written."""

from __future__ import annotations

from lkjip_site.model.kaidah import Kaidah, KelompokKaidah, rapikan
from lkjip_site.problems import Level

BENTUK = KelompokKaidah(
    "Cara menulis berkas data",
    "Setiap baris berbentuk kunci, titik dua, spasi, lalu nilai; yang termasuk di "
    "dalamnya menjorok dua spasi.",
    (
        Kaidah(
            "yaml-bentuk",
            Level.GALAT,
            "Susunan baris tidak terbaca",
            "Titik dua di dalam nilai, kutip yang tidak ditutup, kurung yang tidak "
            "ditutup, atau indentasi yang tidak sama membuat seluruh berkas tidak "
            "terbaca. Pesannya menyebut jalan keluarnya; kesalahannya dapat berada "
            "di baris sebelumnya.",
            salah="nama: Jumlah aduan: tahap dua",
            benar="nama: Jumlah aduan",
        ),
        Kaidah(
            "yaml-tab",
            Level.GALAT,
            "Tab di depan baris",
            "Tab tampak seperti spasi, tetapi tidak dibaca sebagai spasi. Ganti "
            "dengan dua spasi, dan atur penyunting teks supaya menulis spasi kalau "
            "tombol Tab ditekan.",
            salah="\trealisasi: 42",
            benar="    realisasi: 42",
        ),
        Kaidah(
            "yaml-spasi",
            Level.GALAT,
            "Spasi khusus",
            "Spasi yang disalin dari dokumen pengolah kata atau dari web kadang "
            "bukan spasi biasa, sehingga kunci dan nilai tidak dapat dipisahkan. "
            "Ketik ulang spasinya.",
            salah="realisasi:\u00a042",
            benar="realisasi: 42",
        ),
        Kaidah(
            "yaml-kendali",
            Level.GALAT,
            "Tanda tak terlihat",
            "Tanda yang tidak tampak, misalnya pengatur arah tulisan, dapat mengubah "
            "apa yang terbaca. Hapus tanda di kolom yang disebut, atau ketik ulang "
            "barisnya.",
            salah="sumber: Loket\u200b utama",
            benar="sumber: Loket",
        ),
        Kaidah(
            "yaml-huruf",
            Level.GALAT,
            "Huruf rusak",
            "Huruf ini rusak ketika berkas pernah dibuka dengan sandi yang salah. "
            "Ketik ulang hurufnya, lalu simpan sebagai UTF-8.",
            salah="sumber: Loket \u00e2\u20ac\u02dcutama\u00e2\u20ac\u2122",
            benar="sumber: Loket",
        ),
        Kaidah(
            "yaml-konflik",
            Level.GALAT,
            "Tanda konflik penggabungan",
            "Dua orang mengubah baris yang sama, dan git meminta pilihan. Pilih isi "
            "yang benar, lalu hapus ketiga baris tandanya.",
            salah=rapikan("""
                <<<<<<< HEAD
                pagu: 1.000.000
                =======
                pagu: 1.100.000
                >>>>>>> lain
            """),
            benar="pagu: 1.000.000",
        ),
        Kaidah(
            "yaml-kunci-ganda",
            Level.GALAT,
            "Kunci ditulis dua kali",
            "Pembaca lain diam-diam memakai yang terakhir, dan angka yang pertama "
            "hilang. Hapus salah satu. Bulan 1 dan 01 adalah kunci yang sama.",
            salah=rapikan("""
                realisasi: 42
                realisasi: 24
            """),
            benar="realisasi: 42",
        ),
        Kaidah(
            "yaml-komentar",
            Level.GALAT,
            "Nilai terpotong tanda pagar",
            "Teks sesudah spasi dan tanda pagar dianggap komentar, sehingga nilainya "
            "terpotong. Apit seluruh nilai dengan tanda kutip.",
            salah="nama: Loket #2",
            benar="nama: Loket",
        ),
        Kaidah(
            "yaml-kutip",
            Level.GALAT,
            "Tanda kutip menelan baris lain",
            "Kutip yang tidak ditutup menelan kunci di bawahnya. Kutip miring dari "
            "pengolah kata bukan tanda kutip di sini: ia ikut tampil, dan itu "
            "diperingatkan.",
            salah=rapikan("""
                sumber: "Loket
                pembanding: tidak berlaku
                penyebab: dijelaskan "di bawah"
            """),
            benar=rapikan("""
                sumber: Loket
                pembanding: tidak berlaku
                penyebab: Loket keliling belum menjangkau kelurahan di tepi kota.
            """),
        ),
        Kaidah(
            "yaml-kata",
            Level.PERINGATAN,
            "Kata yang di tempat lain berarti kosong",
            "Kata null dan tanda ~ di sini dibaca sebagai teks dan ikut tampil. "
            "Kosongkan nilainya, atau apit dengan tanda kutip kalau memang kata.",
            salah="nama: null",
            benar="nama: Loket",
        ),
        Kaidah(
            "yaml-sambung",
            Level.GALAT,
            "Baris yang tersambung ke atasnya",
            "Baris yang menjorok tanpa kunci dibaca sebagai lanjutan nilai di "
            "atasnya. Awali nilai yang panjang dengan >-, atau betulkan kunci di "
            "baris itu. Kalau yang tersambung hanya kalimat, itu diperingatkan.",
            salah=rapikan("""
                sumber: Loket
                  pembanding:tidak berlaku
            """),
            benar=rapikan("""
                sumber: Loket
                pembanding: tidak berlaku
            """),
        ),
        Kaidah(
            "yaml-koma",
            Level.GALAT,
            "Koma memotong nilai dalam kurung",
            "Di dalam kurung, koma memisahkan butir. Angka desimal di dalamnya "
            "ditulis dengan titik, atau diapit tanda kutip.",
            salah="target: {12: 80,5}",
            benar="target: {12: 80}",
        ),
        Kaidah(
            "yaml-jangkar",
            Level.GALAT,
            "Jangkar, alias, dan gabungan",
            "Tanda & dan * di awal nilai serta kunci << adalah mesin YAML yang tidak "
            "dipakai di sini. Tulis isinya lengkap, atau apit nilai dengan tanda "
            "kutip.",
            salah="sumber: *loket",
            benar="sumber: Loket",
        ),
        Kaidah(
            "yaml-tag",
            Level.GALAT,
            "Tanda seru di awal nilai",
            "Tanda ! di awal nilai berarti jenis data dalam YAML, yang tidak dipakai "
            "di sini. Apit nilainya dengan tanda kutip.",
            salah="sumber: !Loket",
            benar="sumber: Loket",
        ),
        Kaidah(
            "yaml-dalam",
            Level.GALAT,
            "Susunan terlalu dalam",
            "Data laporan tidak pernah sedalam itu; biasanya ada kurung atau "
            "indentasi yang salah.",
            salah="pendukung: [[[[[[[[[[[[[[[[pelayanan]]]]]]]]]]]]]]]]",
            benar="pendukung: [pelayanan]",
        ),
    ),
)
