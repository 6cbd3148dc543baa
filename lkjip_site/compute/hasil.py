"""Muatan -> Hasil: every quantity of every indikator and year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lkjip_site.compute.capaian import (
    cap_capaian,
    compute_capaian,
    compute_rata_rata,
    compute_realisasi,
)
from lkjip_site.compute.istilah import join_istilah
from lkjip_site.compute.kategori import compute_kategori, compute_status
from lkjip_site.compute.kemajuan import (
    compute_kemajuan,
    compute_perubahan,
    find_target_akhir,
)
from lkjip_site.compute.serapan import (
    add_rupiah,
    compute_anggaran,
    compute_efisiensi,
    compute_serapan,
)
from lkjip_site.ingatan import Ingatan
from lkjip_site.model.hasil import Hasil, HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_site.model.instansi import Aturan, Instansi
from lkjip_site.model.muatan import Muatan, TahunLaporan
from lkjip_site.model.renstra import Indikator, Renstra, Sasaran, Tujuan
from lkjip_site.model.tahun import CapaianIndikator
from lkjip_site.nilai import JenisKosong, Kosong, Ukuran


def compute_hasil(muatan: Muatan, ingatan: Ingatan | None = None) -> Hasil:
    """
    Compute all years of a data folder that was checked.

    Args:
        muatan: Documents without a galat: instansi, aturan, and for each
            year laporan and capaian are there and refer to one plan.
        ingatan: Results of the last build, of which an unchanged year is one.

    Returns:
        Every year, each linked to the year before it where the data has it.

    Source:
        data/aturan.yml.
    """
    hitung = _TahunComputer(muatan, ingatan or Ingatan())
    return Hasil(
        hitung.instansi,
        {tahun: hitung.get(tahun) for tahun in muatan.tahun},
        join_istilah(muatan),
        berglosarium=muatan.glosarium is not None,
    )


class _TahunComputer:
    """Computes the years of a data folder, each once."""

    def __init__(self, muatan: Muatan, ingatan: Ingatan) -> None:
        assert muatan.instansi is not None, "diperiksa sebelum menghitung"
        assert muatan.aturan is not None, "diperiksa sebelum menghitung"
        self.muatan = muatan
        self.instansi = muatan.instansi.isi
        self.aturan = muatan.aturan
        self.ingatan = ingatan

    def get(self, tahun: int) -> HasilTahun:
        """Give one year, with the year before it."""
        # A year shows the year before it, and the change of that year rests on
        # the one before: three years of documents decide all that is read of it.
        dekat = (tahun, tahun - 1, tahun - 2)
        dokumen = tuple(self.muatan.tahun.get(satu) for satu in dekat)
        rencana = tuple(self.muatan.renstra_of(satu) for satu in dekat)
        bergantung = (*dokumen, *rencana, self.instansi, self.aturan)
        return self.ingatan.recall("tahun", bergantung, lambda: self._compute(tahun))

    def _compute(self, tahun: int) -> HasilTahun:
        """Compute one year."""
        renstra = self.muatan.renstra_of(tahun)
        assert renstra is not None, "diperiksa sebelum menghitung"
        lalu = self.get(tahun - 1) if tahun - 1 in self.muatan.tahun else None
        return _compute_tahun(
            self.instansi,
            renstra.isi,
            select_aturan(self.aturan.isi.aturan, tahun),
            self.muatan.tahun[tahun],
            replace(lalu, sebelumnya=None) if lalu else None,
        )


def select_aturan(daftar_aturan: tuple[Aturan, ...], tahun: int) -> dict[str, Aturan]:
    """
    Choose the rules that hold in a year.

    Returns:
        Id -> rule, in the order of the file; of several dated rules with
        one id the latest that has begun.

    Source:
        data/aturan.yml, key berlaku_mulai.
    """
    berlaku: dict[str, Aturan] = {}
    for aturan in daftar_aturan:
        lama = berlaku.get(aturan.id)
        if aturan.berlaku_mulai > tahun:
            continue
        if lama is None or lama.berlaku_mulai <= aturan.berlaku_mulai:
            berlaku[aturan.id] = aturan
    return berlaku


def _compute_tahun(
    instansi: Instansi,
    renstra: Renstra,
    aturan: Mapping[str, Aturan],
    dokumen: TahunLaporan,
    sebelumnya: HasilTahun | None,
) -> HasilTahun:
    """Compute one year."""
    assert dokumen.laporan is not None, "diperiksa sebelum menghitung"
    assert dokumen.capaian is not None, "diperiksa sebelum menghitung"
    anggaran = compute_anggaran(dokumen, instansi.nama)
    catatan_by_id = {satu.id: satu for satu in dokumen.capaian.isi.indikator}
    hitung = _IndikatorComputer(aturan, dokumen, anggaran, sebelumnya)
    indikator = tuple(
        hitung.compute(tujuan, sasaran, satu, catatan_by_id[satu.id])
        for tujuan, sasaran, satu in renstra.daftar_indikator()
        if satu.id in catatan_by_id
    )
    return HasilTahun(
        tahun=dokumen.tahun,
        instansi=instansi,
        renstra=renstra,
        laporan=dokumen.laporan.isi,
        muatan=dokumen,
        aturan=aturan,
        indikator=indikator,
        anggaran=anggaran,
        rata_rata=compute_rata_rata([satu.capaian for satu in indikator]),
        sebelumnya=sebelumnya,
    )


class _IndikatorComputer:
    """What the indikator of one year share."""

    def __init__(
        self,
        aturan: Mapping[str, Aturan],
        dokumen: TahunLaporan,
        anggaran: HasilAnggaran,
        sebelumnya: HasilTahun | None,
    ) -> None:
        self.aturan = aturan
        self.dokumen = dokumen
        self.anggaran_by_id = {satu.id: satu for satu in anggaran.walk()}
        self.lalu_by_id = (
            {satu.id: satu for satu in sebelumnya.indikator} if sebelumnya else {}
        )

    def compute(
        self,
        tujuan: Tujuan,
        sasaran: Sasaran | None,
        indikator: Indikator,
        catatan: CapaianIndikator,
    ) -> HasilIndikator:
        """Compute one indikator."""
        tahun, arah = self.dokumen.tahun, indikator.arah
        target = find_target(self.dokumen, indikator)
        realisasi = compute_realisasi(catatan, indikator.satuan)
        capaian = compute_capaian(self.aturan, arah, target, realisasi)
        status = compute_status(arah, target, realisasi)
        lalu = self.lalu_by_id.get(indikator.id)
        target_akhir = find_target_akhir(indikator)
        pagu, belanja = self._money(catatan)
        serapan = compute_serapan(pagu, belanja)
        return HasilIndikator(
            tahun=tahun,
            indikator=indikator,
            tujuan=tujuan,
            sasaran=sasaran,
            catatan=catatan,
            target=target,
            realisasi=realisasi,
            capaian=capaian,
            capaian_dibatasi=cap_capaian(self.aturan["batas-capaian"], capaian),
            kategori=compute_kategori(self.aturan["kategori"], capaian),
            status=status,
            target_akhir=target_akhir,
            kemajuan=compute_kemajuan(self.aturan, arah, target_akhir, realisasi),
            status_akhir=(
                target_akhir
                if isinstance(target_akhir, Kosong)
                else compute_status(arah, target_akhir.nilai, realisasi)
            ),
            sebelumnya=lalu,
            perubahan=compute_perubahan(
                indikator, tahun, target, lalu.realisasi if lalu else None, realisasi
            ),
            pagu=pagu,
            realisasi_anggaran=belanja,
            serapan=serapan,
            efisiensi=compute_efisiensi(
                self.aturan["efisiensi"], status, capaian, serapan
            ),
        )

    def _money(self, catatan: CapaianIndikator) -> tuple[int | Kosong, int | Kosong]:
        """Add the pagu and the spending of what supports an indikator."""
        if isinstance(catatan.pendukung, Kosong):
            return catatan.pendukung, catatan.pendukung
        bagian = [self.anggaran_by_id[satu] for satu in catatan.pendukung]
        return (
            add_rupiah(satu.pagu for satu in bagian),
            add_rupiah(satu.realisasi for satu in bagian),
        )


def find_target(dokumen: TahunLaporan, indikator: Indikator) -> Ukuran:
    """
    Find the target of a year: of the last agreement, else of the plan.

    Source:
        data/<tahun>/perjanjian.yml; data/renstra/*.yml.
    """
    if dokumen.perjanjian:
        for perjanjian in reversed(dokumen.perjanjian.isi.perjanjian):
            if indikator.id in perjanjian.target:
                return perjanjian.target[indikator.id]
    kosong = Kosong(JenisKosong.BELUM_TERSEDIA, "target tahun ini belum ditetapkan")
    return indikator.target.get(dokumen.tahun, kosong)
