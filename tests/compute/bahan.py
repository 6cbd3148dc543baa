"""
What the tests of the figures compute with: rules and documents without a file.
"""

from collections.abc import Mapping
from typing import Any

from lkjip_site.model.instansi import Aturan, AturanDokumen, Instansi
from lkjip_site.model.muatan import Dokumen, Muatan, Naskah, TahunLaporan
from lkjip_site.model.renstra import Arah, Indikator, Renstra
from lkjip_site.model.tahun import (
    CapaianDokumen,
    Kegiatan,
    Laporan,
    PerjanjianDokumen,
    Program,
    ProgramDokumen,
)
from lkjip_site.nilai import JenisKosong, Kosong, Ukuran

NASKAH = Naskah("", None, {}, {})
TAK_DIUKUR = Kosong(JenisKosong.TIDAK_DIUKUR, "survei tidak diadakan")
RUMUS = {
    "capaian-naik": "realisasi-per-target",
    "capaian-turun": "dua-kali-target-kurang-realisasi",
    "batas-capaian": "tanpa-batas",
    "kategori": "kelas",
    "efisiensi": "nisbah-capaian-serapan",
}
KELAS = [
    {"id": "sangat-tinggi", "nama": "Sangat Tinggi", "minimal": "91"},
    {"id": "tinggi", "nama": "Tinggi", "minimal": "76"},
    {"id": "sedang", "nama": "Sedang", "minimal": "66"},
    {"id": "rendah", "nama": "Rendah", "minimal": "51"},
    {"id": "sangat-rendah", "nama": "Sangat Rendah"},
]
"""The scale that the report prints, its gaps closed by the lower limits."""


def build_aturan(id_aturan: str, rumus: str = "", **isi: Any) -> Aturan:
    """
    Build a rule that holds from 2021 on.
    """
    lengkap = {
        "id": id_aturan,
        "nama": id_aturan,
        "rumus": rumus or RUMUS[id_aturan],
        "tulisan": "-",
        "sumber": "-",
        "berlaku_mulai": "2021",
    }
    return Aturan.model_validate(lengkap | isi)


def build_daftar_aturan(**rumus: str) -> dict[str, Aturan]:
    """
    Build the rules that computing reads; `capaian_turun=...` names another formula.
    """
    pilihan = {satu.replace("_", "-"): isi for satu, isi in rumus.items()}
    return {
        satu: build_aturan(satu, isi, kelas=KELAS)
        for satu, isi in (RUMUS | pilihan).items()
    }


def build_indikator(
    arah: Arah = Arah.NAIK, target: Mapping[int, Ukuran] | None = None, **isi: Any
) -> Indikator:
    """
    Build an indikator; its targets are values, not text.
    """
    lengkap = {
        "id": "ormas-aktif",
        "nama": "Persentase ormas aktif",
        "satuan": "Persen",
        "arah": str(arah),
        "definisi": "-",
        "rumus": "-",
        "sumber": "-",
        "penanggung_jawab": "-",
        "target": {},
    }
    indikator = Indikator.model_validate(lengkap | isi)
    return indikator.model_copy(update={"target": dict(target or {})})


def build_kegiatan(
    pagu: int | Kosong, realisasi: int | Kosong, id_kegiatan: str = "ormas-01"
) -> Kegiatan:
    """
    Build a kegiatan of which only the money matters.
    """
    isi = {"id": id_kegiatan, "nama": id_kegiatan, "indikator": "-", "target": {}}
    kegiatan = Kegiatan.model_validate(isi | {"pagu": "0", "realisasi": "0"})
    return kegiatan.model_copy(update={"pagu": pagu, "realisasi": realisasi})


def build_program(id_program: str, *daftar_kegiatan: Kegiatan) -> Program:
    """
    Build a program.
    """
    isi = {
        "id": id_program,
        "nama": id_program,
        "indikator": "-",
        "target": {},
        "sasaran": "kondusivitas",
        "kegiatan": [],
    }
    program = Program.model_validate(isi)
    return program.model_copy(update={"kegiatan": daftar_kegiatan})


def build_perjanjian(*daftar_isi: dict[str, Any]) -> Dokumen[PerjanjianDokumen]:
    """
    Build the agreements of a year, oldest first.
    """
    pejabat = {"nama": "-", "jabatan": "-"}
    umum = {
        "nama": "-",
        "lampiran": "-",
        "tanggal": "2023-01-02",
        "pihak_pertama": pejabat,
        "pihak_kedua": pejabat,
        "target": {},
        "pagu": {},
        "jumlah_pagu": "0",
    }
    daftar = [
        umum | {"id": f"versi-{nomor}"} | isi for nomor, isi in enumerate(daftar_isi)
    ]
    return Dokumen(PerjanjianDokumen.model_validate({"perjanjian": daftar}), NASKAH)


def build_tahun(
    *daftar_program: Program,
    tahun: int = 2023,
    perjanjian: Dokumen[PerjanjianDokumen] | None = None,
    pagu: str = "0",
    indikator: Mapping[str, Mapping[str, Any]] | None = None,
) -> TahunLaporan:
    """
    Build the documents of a year; `indikator` maps an id to what was typed for it.
    """
    laporan = {"status": "draf", "pagu": pagu, "sumber_dana": "APBD"}
    daftar = [{"id": satu, **isi} for satu, isi in (indikator or {}).items()]
    program = ProgramDokumen.model_construct(program=daftar_program)
    return TahunLaporan(
        tahun,
        laporan=Dokumen(Laporan.model_validate(laporan), NASKAH),
        perjanjian=perjanjian,
        program=Dokumen(program, NASKAH) if daftar_program else None,
        capaian=Dokumen(CapaianDokumen.model_validate({"indikator": daftar}), NASKAH),
    )


def build_muatan(
    *daftar_tahun: TahunLaporan,
    indikator: tuple[Indikator, ...] = (),
    aturan: tuple[Aturan, ...] = (),
) -> Muatan:
    """
    Build a data folder with one plan, its indikator under one tujuan.
    """
    tujuan = {"id": "harmoni", "nama": "Warga rukun"}
    renstra = Renstra.model_validate(
        {
            "nama": "Renstra",
            "awal": "2021",
            "akhir": "2026",
            "sumber": "-",
            "visi": "-",
            "misi": [{"nomor": "1", "nama": "-"}],
            "misi_diemban": "1",
            "tujuan": [tujuan],
        }
    )
    isi_tujuan = renstra.tujuan[0].model_copy(update={"indikator": indikator})
    renstra = renstra.model_copy(update={"tujuan": (isi_tujuan,)})
    daftar_aturan = aturan or tuple(build_daftar_aturan().values())
    return Muatan(
        instansi=Dokumen(build_instansi(), NASKAH),
        aturan=Dokumen(AturanDokumen.model_construct(aturan=daftar_aturan), NASKAH),
        glosarium=None,
        renstra=(Dokumen(renstra, NASKAH),),
        tahun={satu.tahun: satu for satu in daftar_tahun},
    )


def build_instansi() -> Instansi:
    """
    Build an invented agency.
    """
    return Instansi.model_validate(
        {
            "nama": "Dinas Contoh",
            "singkatan": "Discon",
            "wilayah": "Kabupaten Andai",
            "tempat": "Andai",
            "kepala": "Kepala Dinas Contoh",
            "atasan": "Bupati Andai",
            "pengantar": "Dinas Contoh memberi contoh.",
            "warna": {"utama": "#112233", "aksen": "#445566"},
            "logo": "belum tersedia",
            "kontak": {
                "unit": "PPID",
                "alamat": "Jalan Contoh",
                "surel": "mailto:ppid@contoh.example",
                "laman": "https://contoh.example",
            },
            "lisensi_data": "CC BY 4.0",
            "repositori": "https://contoh.example/lkjip",
            "alasan": "lambang belum diserahkan",
        }
    )
