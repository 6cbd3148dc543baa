// The dialog of the search: a question, the year, and what was found.

import { Pencari } from "./hasil.js";
import { buildExcerpt, listMarks } from "./petikan.js";

const JEDA = 150; // milliseconds without a key before the search starts
const UTAMA = 10; // results that are shown of the year that is asked for
const LAIN = 5; // likewise of another year
const TERBUKA = 2; // years whose results are shown at once
const BELUM = "Pencarian belum dapat dipakai. Coba lagi sebentar lagi, atau buka daftar A–Z.";

const make = (nama, sifat = {}, ...isi) => {
  const elemen = Object.assign(document.createElement(nama), sifat);
  elemen.append(...isi);
  return elemen;
};

const loadStyle = (dasar) =>
  new Promise((resolve) => {
    const gaya = make("link", { rel: "stylesheet", href: new URL("stylesheets/cari.css", dasar) });
    gaya.addEventListener("load", resolve);
    gaya.addEventListener("error", resolve);
    document.head.append(gaya);
  });

class DialogCari {
  constructor({ dasar, tautan }) {
    this.dasar = dasar;
    this.tautan = tautan;
    this.kata = make("input", {
      type: "search", id: "cari-kata", autocomplete: "off", spellcheck: false, enterKeyHint: "search",
    });
    this.tahun = make("select", { id: "cari-tahun" }, make("option", { value: "" }, "Semua tahun"));
    this.status = make("p", { className: "cari-status" });
    this.status.setAttribute("role", "status");
    this.hasil = make("div", { className: "cari-hasil" });
    this.dialog = make("dialog", { className: "cari" }, this.#makeForm(), this.status, this.hasil, this.#makeFoot());
    this.dialog.setAttribute("aria-labelledby", "cari-judul");
    document.body.append(this.dialog);
    this.#listen();
  }

  #makeForm() {
    this.tutup = make("button", { type: "button", className: "cari-tutup" }, "Tutup");
    const formulir = make(
      "form",
      { className: "cari-formulir" },
      make("h2", { id: "cari-judul" }, "Cari"),
      this.tutup,
      make("label", { htmlFor: "cari-kata" }, "Kata, nama, atau jumlah uang"),
      this.kata,
      make("label", { htmlFor: "cari-tahun" }, "Tahun laporan"),
      this.tahun,
    );
    formulir.setAttribute("role", "search");
    return formulir;
  }

  #makeFoot() {
    this.pintasan = make("input", { type: "checkbox", id: "cari-pintasan" });
    this.pintasan.checked = localStorage.getItem("cari-tanpa-pintasan") === null;
    return make(
      "p",
      { className: "cari-kaki" },
      make("a", { href: this.tautan.href }, "Daftar A–Z"),
      make("label", {}, this.pintasan, " Tombol / membuka pencarian (selain Ctrl K)"),
    );
  }

  #listen() {
    this.kata.addEventListener("input", () => {
      clearTimeout(this.waktu);
      this.waktu = setTimeout(() => this.search(), JEDA);
    });
    this.tahun.addEventListener("change", () => this.search());
    this.tutup.addEventListener("click", () => this.dialog.close());
    this.pintasan.addEventListener("change", () => {
      if (this.pintasan.checked) localStorage.removeItem("cari-tanpa-pintasan");
      else localStorage.setItem("cari-tanpa-pintasan", "ya");
    });
    this.dialog.addEventListener("submit", (event) => {
      event.preventDefault();
      this.search().then(() => this.#move(1));
    });
    this.dialog.addEventListener("keydown", (event) => this.#pressKey(event));
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog || event.target.closest(".cari-hasil a")) this.dialog.close();
    });
    this.dialog.addEventListener("close", () => this.asal?.focus());
  }

  #pressKey(event) {
    // In a field of this type Escape would only empty it.
    if (event.key === "Escape") this.dialog.close();
    else if (event.key === "ArrowDown" && event.target !== this.tahun) this.#move(1);
    else if (event.key === "ArrowUp" && event.target !== this.tahun) this.#move(-1);
    else return;
    event.preventDefault();
  }

  // To the next or the last result; above the first stands the question.
  #move(arah) {
    const daftar = [this.kata, ...this.hasil.querySelectorAll("a")];
    const kini = Math.max(daftar.indexOf(document.activeElement), 0);
    daftar[Math.min(Math.max(kini + arah, 0), daftar.length - 1)].focus();
  }

  open(tanya) {
    const asal = document.activeElement;
    this.asal = asal && asal !== document.body ? asal : this.tautan;
    if (!this.dialog.open) this.dialog.showModal();
    if (tanya) this.kata.value = tanya;
    this.kata.focus();
    this.kata.select();
    this.#load();
    if (this.kata.value) this.search();
  }

  // Loads the search once; what did not load is tried again.
  #load() {
    this.pencari ??= Pencari.load(this.dasar).then((pencari) => {
      this.tahun.append(...pencari.tahun.map((satu) => make("option", { value: satu }, String(satu))));
      return pencari;
    });
    this.pencari.catch(() => {
      this.pencari = null;
    });
    return this.pencari;
  }

  async search() {
    clearTimeout(this.waktu);
    const teks = this.kata.value.trim();
    const nomor = (this.nomor = (this.nomor ?? 0) + 1);
    try {
      const pencari = await this.#load();
      const jawab = teks && (await pencari.search(teks, Number(this.tahun.value) || null));
      const isi = jawab ? await this.#makeGroups(jawab) : [];
      // An older question may be answered after a newer one.
      if (nomor !== this.nomor) return;
      this.hasil.replaceChildren(...isi);
      this.status.textContent = jawab ? sayStatus(jawab) : "";
      this.dialog.dataset.tanya = teks;
    } catch {
      if (nomor !== this.nomor) return;
      this.pencari = null;
      this.hasil.replaceChildren();
      this.status.textContent = BELUM;
    }
  }

  async #makeGroups({ tanya, kelompok }) {
    const tanda = listMarks(tanya);
    const semua = !this.tahun.value;
    const isi = await Promise.all(
      kelompok.map((satu, di) => makeGroup(satu, { tanda, semua, tertutup: di >= TERBUKA })),
    );
    return isi.flat();
  }
}

const makeResult = (satu, tanda) =>
  make(
    "li",
    {},
    make("a", { href: satu.alamat }, satu.judul),
    satu.induk ? make("p", { className: "cari-induk" }, satu.induk) : "",
    make("p", { className: "cari-petikan" }, ...buildExcerpt(satu.teks, tanda)),
  );

// The results of one year; those that do not fit wait behind a button, and so do
// all of a year long ago, which are not even loaded before.
const makeGroup = async ({ tahun, utama, banyak, read }, { tanda, semua, tertutup }) => {
  const judul = make("h3", {}, `Tahun ${tahun}${utama && semua ? " dan semua tahun" : ""}`);
  const isi = make("ol");
  const show = (daftar) => isi.append(...daftar.map((satu) => makeResult(satu, tanda)));
  if (tertutup) {
    return [judul, isi, makeMore(`Tampilkan hasil tahun ${tahun} (${banyak})`, isi, async () => show(await read()))];
  }
  const daftar = await read();
  const batas = utama ? UTAMA : LAIN;
  show(daftar.slice(0, batas));
  const sisa = daftar.slice(batas);
  if (!sisa.length) return [judul, isi];
  return [judul, isi, makeMore(`Tampilkan ${sisa.length} lagi`, isi, () => show(sisa))];
};

const makeMore = (nama, isi, show) => {
  const tombol = make("button", { type: "button", className: "cari-lagi" }, nama);
  tombol.addEventListener("click", async () => {
    const sebelum = isi.children.length;
    await show();
    isi.children[sebelum]?.querySelector("a").focus();
    tombol.remove();
  });
  return tombol;
};

const sayStatus = ({ tanya, banyak }) => {
  const bagian = [banyak ? `${banyak} hasil.` : "Tidak ada hasil. Coba kata lain, atau buka daftar A–Z."];
  for (const [tertulis, maksud] of tanya.ganti) bagian.push(`“${tertulis}” dibaca “${maksud}”.`);
  for (const satu of tanya.asing) bagian.push(`“${satu}” tidak ada di situs ini.`);
  return bagian.join(" ");
};

let dialog;

export const openDialog = async ({ dasar, tautan, tanya }) => {
  if (!dialog) {
    dialog = new DialogCari({ dasar, tautan });
    await loadStyle(dasar);
  }
  dialog.open(tanya);
};
