"""instansi.yml, aturan.yml and glosarium.yml: what holds for all years."""

from __future__ import annotations

from lkjip_site.model.dasar import (
    Beralasan,
    Bilangan,
    Dasar,
    Desimal,
    Id,
    TautanKosong,
    Teks,
    TeksKosong,
    Warna,
)
from lkjip_site.model.tata import TataDokumen


class WarnaInstansi(Dasar):
    """Colours of the agency; the style sheets take them as settings."""

    utama: Warna
    aksen: Warna


class Kontak(Beralasan):
    """Whom to ask: the information officer, never a person's own number."""

    unit: TeksKosong
    alamat: TeksKosong
    surel: TautanKosong
    laman: TautanKosong


class Instansi(Beralasan):
    """The agency that publishes; the only place where its name stands."""

    nama: Teks
    singkatan: Teks
    wilayah: Teks
    """The region as it follows the name: `Kabupaten Andai`."""
    tempat: Teks
    """The place before the date of a signature: `Andai`."""
    kepala: Teks
    """Office of the head of the agency."""
    atasan: Teks
    """Office of the superior who receives the performance agreement."""
    pengantar: Teks
    """What the agency does, in a sentence for the first page and the search engine."""
    warna: WarnaInstansi
    logo: TeksKosong
    kontak: Kontak
    lisensi_data: Teks
    repositori: TautanKosong
    """Address of the repository, for the links that lead to a data file."""
    dokumen: TataDokumen = TataDokumen()
    """How the official document looks."""

    @property
    def nama_lengkap(self) -> str:
        """Give the name with its region."""
        return f"{self.nama} {self.wilayah}"


class Kelas(Dasar):
    """One class of the scale of capaian."""

    id: Id
    nama: Teks
    minimal: Desimal | None = None
    """Lowest capaian of the class, in percent, itself inside; None for the last."""
    tercetak: Teks = ""
    """The range as the regulation or the report prints it."""


class Aturan(Dasar):
    """One rule of measuring; of several with one id the latest that holds counts."""

    id: Id
    nama: Teks
    rumus: Id
    """Name of a formula in `compute.rumus`."""
    tulisan: Teks
    """The formula as readers see it."""
    penjelasan: Teks = ""
    sumber: Teks
    berlaku_mulai: Bilangan
    """First report year for which it holds."""
    desimal: Bilangan = 2
    batas: Desimal | None = None
    """Cap in percent, where the formula has one."""
    kelas: tuple[Kelas, ...] = ()
    """Classes of the scale, highest first; only for `kategori`."""


class AturanDokumen(Dasar):
    """aturan.yml."""

    aturan: tuple[Aturan, ...]


class Istilah(Dasar):
    """A term for readers."""

    istilah: Teks
    kepanjangan: Teks = ""
    ejaan_lain: tuple[Teks, ...] = ()
    arti: Teks


class Glosarium(Dasar):
    """glosarium.yml."""

    istilah: tuple[Istilah, ...]
