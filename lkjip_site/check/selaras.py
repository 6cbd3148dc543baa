"""The same target in agreement, monthly plan, plan and last year's report."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_site.model.muatan import Dokumen, TahunLaporan
from lkjip_site.model.renstra import Indikator, Renstra
from lkjip_site.model.tahun import Perjanjian, RencanaIndikator
from lkjip_site.nilai import Kosong, Rentang, Tingkat, Ukuran
from lkjip_site.problems import DataPath, Level, Problem


def check_selaras(
    tahun: TahunLaporan, lalu: TahunLaporan | None, renstra: Dokumen[Renstra] | None
) -> Iterator[Problem]:
    """
    Check the targets of one year against each other.

    Args:
        tahun: The year.
        lalu: The year before, where the data has it.
        renstra: The plan of the year.
    """
    if renstra is None:
        return
    by_id = {i.id: i for _, _, i in renstra.isi.daftar_indikator()}
    if tahun.perjanjian:
        for p, perjanjian in enumerate(tahun.perjanjian.isi.perjanjian):
            for id_indikator, target in perjanjian.target.items():
                if indikator := by_id.get(id_indikator):
                    path = ("perjanjian", p, "target", id_indikator)
                    yield from _check_renstra(
                        tahun, path, indikator, perjanjian, target
                    )
    yield from _check_rencana_aksi(tahun, by_id)
    if lalu and lalu.capaian:
        yield from _check_tahun_depan(tahun, lalu, by_id)
    yield from _check_pagu(tahun)


def is_same(satu: Ukuran, lain: Ukuran) -> bool:
    """Tell whether two figures are the same; missing ones are, whatever the reason."""
    if isinstance(satu, Kosong) or isinstance(lain, Kosong):
        return isinstance(satu, Kosong) and isinstance(lain, Kosong)
    return satu == lain


def say_ukuran(nilai: Ukuran) -> str:
    """
    Write a figure as it is typed.

    >>> from decimal import Decimal
    >>> say_ukuran(Rentang(Decimal("18"), Decimal("22.5")))
    '18-22,5'
    """
    if isinstance(nilai, Kosong):
        return f'"{nilai.jenis}"'
    if isinstance(nilai, Tingkat):
        return nilai.label
    if isinstance(nilai, Rentang):
        return f"{say_ukuran(nilai.bawah)}-{say_ukuran(nilai.atas)}"
    return f"{nilai}".replace(".", ",")


def _check_renstra(
    tahun: TahunLaporan,
    path: DataPath,
    indikator: Indikator,
    perjanjian: Perjanjian,
    target: Ukuran,
) -> Iterator[Problem]:
    """Compare a target of an agreement with the plan."""
    assert tahun.perjanjian is not None, "diperiksa oleh pemanggil"
    rencana = indikator.target.get(tahun.tahun)
    if rencana is None or is_same(target, rencana):
        return
    if indikator.id not in perjanjian.keputusan_target:
        pesan = (
            f"tertulis {say_ukuran(target)}, dalam renstra {say_ukuran(rencana)} untuk "
            f"{tahun.tahun}; samakan, atau jelaskan di keputusan_target"
        )
        yield tahun.perjanjian.naskah.problem(path, pesan, aturan="target-selaras")


def _check_rencana_aksi(
    tahun: TahunLaporan, by_id: dict[str, Indikator]
) -> Iterator[Problem]:
    """Compare the sums of the monthly plans with their agreement."""
    if tahun.rencana_aksi is None or tahun.perjanjian is None:
        return
    perjanjian = {satu.id: satu.target for satu in tahun.perjanjian.isi.perjanjian}
    for r, rencana in enumerate(tahun.rencana_aksi.isi.rencana_aksi):
        for i, satu in enumerate(rencana.indikator):
            path: DataPath = ("rencana_aksi", r, "indikator", i)
            target = perjanjian.get(rencana.perjanjian, {}).get(satu.id)
            if target is not None and not satu.keputusan_jumlah:
                yield from _check_jumlah(tahun, path, satu, rencana.perjanjian, target)
            indikator = by_id.get(satu.id)
            if indikator and indikator.satuan.casefold() != satu.satuan.casefold():
                pesan = (
                    f'tertulis "{satu.satuan}", satuan indikatornya '
                    f'"{indikator.satuan}"; samakan'
                )
                yield tahun.rencana_aksi.naskah.problem(
                    (*path, "satuan"),
                    pesan,
                    aturan="satuan-selaras",
                    level=Level.PERINGATAN,
                    subjek=satu.id,
                )


def _check_jumlah(
    tahun: TahunLaporan,
    path: DataPath,
    satu: RencanaIndikator,
    versi: str,
    target: Ukuran,
) -> Iterator[Problem]:
    """Compare the sum of one indikator with the target of its agreement."""
    assert tahun.rencana_aksi is not None, "diperiksa oleh pemanggil"
    if not is_same(satu.jumlah, target):
        pesan = (
            f'tertulis {say_ukuran(satu.jumlah)}, target perjanjian "{versi}" '
            f"{say_ukuran(target)}; samakan, atau jelaskan di keputusan_jumlah"
        )
        yield tahun.rencana_aksi.naskah.problem(
            (*path, "jumlah"), pesan, aturan="rencana-jumlah"
        )


def _check_tahun_depan(
    tahun: TahunLaporan, lalu: TahunLaporan, by_id: dict[str, Indikator]
) -> Iterator[Problem]:
    """Compare what last year's report announced with the target of this year."""
    assert lalu.capaian is not None, "diperiksa oleh pemanggil"
    terakhir = tahun.perjanjian.isi.perjanjian[-1:] if tahun.perjanjian else ()
    target = {k: v for satu in terakhir for k, v in satu.target.items()}
    dijelaskan = {kode for satu in terakhir for kode in satu.keputusan_target}
    for i, satu in enumerate(lalu.capaian.isi.indikator):
        if (
            satu.target_tahun_depan is None
            or satu.id in dijelaskan
            or satu.id not in by_id
        ):
            continue
        kini = target.get(satu.id, by_id[satu.id].target.get(tahun.tahun))
        if kini is not None and not is_same(satu.target_tahun_depan, kini):
            pesan = (
                f"tertulis {say_ukuran(satu.target_tahun_depan)}, target {tahun.tahun} "
                f"{say_ukuran(kini)}; samakan, atau jelaskan di keputusan_target "
                f"{tahun.tahun}"
            )
            yield lalu.capaian.naskah.problem(
                ("indikator", i, "target_tahun_depan"),
                pesan,
                aturan="target-tahun-depan",
            )


def _check_pagu(tahun: TahunLaporan) -> Iterator[Problem]:
    """Compare the total pagu with the last agreement where no program lies between."""
    if tahun.program or not (tahun.laporan and tahun.perjanjian):
        return
    pagu = tahun.laporan.isi.pagu
    for perjanjian in tahun.perjanjian.isi.perjanjian[-1:]:
        if not isinstance(pagu, Kosong) and pagu != perjanjian.jumlah_pagu:
            selisih = pagu - perjanjian.jumlah_pagu
            pesan = (
                f'{pagu}, menurut perjanjian "{perjanjian.id}" '
                f"{perjanjian.jumlah_pagu} (selisih {selisih})"
            )
            yield tahun.laporan.naskah.problem(("pagu",), pesan, aturan="jumlah-pagu")
