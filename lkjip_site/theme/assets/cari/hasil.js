// Asks Pagefind for every word of a question by itself, and puts its answers in order.

import { Kamus } from "./kamus.js";
import { Kosakata, listRoots, simplify } from "./kata.js";
import { Tanya } from "./tanya.js";

const KELAS = [1, 1.4, 1, 0.22, 0.12]; // worth of a record by its class
const TAHUN_DISEBUT = 1.8; // worth of a record of the year that the question names
const DIBACA = 40; // records that are read to be put in order
const POTONG = /[\p{L}\p{N}]+(?:[-.,/_–][\p{L}\p{N}]+)*/gu;

export class Pencari {
  #terjawab = new Map(); // words -> what Pagefind says of them

  // Loads what the search needs; `dasar` is the address of the site.
  static async load(dasar) {
    const folder = new URL("pagefind/", dasar);
    const [pagefind, jawab] = await Promise.all([
      import(new URL("pagefind.js", folder)),
      fetch(new URL("kata.json", folder)),
    ]);
    const pencari = new Pencari();
    pencari.dasar = dasar;
    pencari.pagefind = pagefind;
    await pagefind.options({ ranking: { metaWeights: { title: 4, induk: 0.6, tahun: 0, penanda: 0.01 } } });
    await Promise.all([pagefind.init(), pencari.#readWords(await jawab.json())]);
    return pencari;
  }

  async #readWords(isi) {
    this.tahun = isi.tahun;
    this.kosakata = new Kosakata(isi.kata);
    this.kamus = new Kamus(isi);
    this.kelas = new Map();
    this.tahunMilik = new Map();
    const mark = async (kata, peta, nilai) => {
      for (const satu of await this.#ask(kata)) peta.set(satu.id, nilai);
    };
    await Promise.all([
      ...[1, 2, 3, 4].map((satu) => mark(`xkelas${satu}`, this.kelas, satu)),
      ...this.tahun.map((satu) => mark(`xtahun${satu}`, this.tahunMilik, satu)),
    ]);
  }

  #ask(kata) {
    const lama = this.#terjawab.get(kata);
    if (lama) return lama;
    const baru = this.pagefind.search(kata).then((jawab) => jawab.results);
    this.#terjawab.set(kata, baru);
    return baru;
  }

  // Everything that was found, best first, in groups: [{ tahun, daftar }].
  async search(teks, hanya = null) {
    const tanya = new Tanya(teks, this);
    const nilai = await this.#scoreAll(tanya.konsep);
    let daftar = [...nilai.values()];
    if (hanya) daftar = daftar.filter((satu) => satu.tahun === hanya);
    for (const satu of daftar) {
      if (tanya.tahun && satu.tahun === tanya.tahun) satu.nilai *= TAHUN_DISEBUT;
    }
    daftar.sort((a, b) => b.nilai - a.nilai);
    const utama = hanya ?? tanya.tahun ?? this.tahun[0];
    const isUtama = (satu) => !satu.tahun || satu.tahun === utama;
    // Years that are not asked for must not crowd out those that are read.
    const dibaca = [
      ...daftar.filter(isUtama).slice(0, DIBACA),
      ...daftar.filter((satu) => !isUtama(satu)).slice(0, DIBACA / 2),
    ];
    await Promise.all(dibaca.map((satu) => this.#read(satu, tanya)));
    dibaca.sort((a, b) => b.nilai - a.nilai);
    const tahun = [utama, ...this.tahun.filter((satu) => satu !== utama)];
    const kelompok = tahun.map((satu) => ({
      tahun: satu,
      utama: satu === utama,
      daftar: dibaca.filter((ada) => (ada.tahun || utama) === satu),
    }));
    return { tanya, banyak: daftar.length, kelompok: kelompok.filter((satu) => satu.daftar.length) };
  }

  async #scoreAll(konsep) {
    const nilai = new Map();
    for (const satu of konsep) {
      for (const [id, [angka, hasil]] of await this.#scoreOne(satu)) {
        const milik = nilai.get(id) ?? { id, hasil, jumlah: 0, cocok: 0 };
        milik.jumlah += angka;
        milik.cocok += 1;
        nilai.set(id, milik);
      }
    }
    for (const satu of nilai.values()) {
      satu.tahun = this.tahunMilik.get(satu.id) ?? null;
      const lengkap = satu.cocok / konsep.length;
      satu.nilai = satu.jumlah * lengkap ** 2 * KELAS[this.kelas.get(satu.id) ?? 2];
    }
    return nilai;
  }

  async #scoreOne({ pilihan }) {
    const nilai = new Map();
    const jawaban = await Promise.all(pilihan.map(({ kata }) => this.#ask(kata)));
    pilihan.forEach(({ bobot }, di) => {
      for (const hasil of jawaban[di]) {
        const angka = bobot * hasil.score;
        if (angka > (nilai.get(hasil.id)?.[0] ?? 0)) nilai.set(hasil.id, [angka, hasil]);
      }
    });
    return nilai;
  }

  // Reads a record and sees how well its title and its wording fit.
  async #read(satu, tanya) {
    const isi = await satu.hasil.data();
    satu.judul = isi.meta.title;
    satu.induk = isi.meta.induk;
    satu.alamat = new URL(isi.raw_url, this.dasar);
    satu.teks = isi.content;
    const pas = this.#fitTitle(simplify(isi.meta.title), tanya) * fitPhrase(isi, tanya);
    // Titles of remarks on the report name everything that the report is about.
    satu.nilai *= (this.kelas.get(satu.id) ?? 0) > 2 ? Math.sqrt(pas) : pas;
  }

  #fitTitle(judul, { konsep, susunan }) {
    const milik = listWords(judul);
    const dikenal = new Set(milik.flatMap((satu) => [...listRoots(satu)]));
    const isIn = (bentuk) => bentuk.split(" ").every((satu) => milik.includes(satu));
    const isKin = (bentuk) => [...listRoots(bentuk)].some((satu) => dikenal.has(satu));
    let cocok = 0;
    let panjang = 0;
    for (const { kata, pilihan } of konsep) {
      const ada = pilihan.filter(({ kata: bentuk }) => isIn(bentuk));
      const sendiri = kata.length === 1 && isKin(kata[0]) ? 0.9 : 0;
      cocok += Math.max(sendiri, ...ada.map(({ bobot }) => bobot));
      panjang += Math.max(sendiri && 1, ...ada.map(({ kata: bentuk }) => bentuk.split(" ").length));
    }
    const bagian = cocok / konsep.length;
    const isi = Math.min(panjang / Math.max(milik.length, 1), 1);
    return (1 + bagian ** 2 * (1 + isi)) * (susunan.includes(milik.join(" ")) ? 2 : 1);
  }
}

export const listWords = (teks) =>
  (teks.match(POTONG) ?? []).flatMap((satu) => {
    const bagian = satu.split(/[-.,/_–]/);
    return bagian.every((ada) => /^\d+$/.test(ada)) ? [bagian.join("")] : bagian;
  });

// The words of the question in its own order are worth more than scattered ones.
const fitPhrase = (isi, { susunan }) => {
  const panjang = susunan.filter((satu) => satu.includes(" "));
  const holds = (teks) => {
    const rapi = panjang.length ? ` ${listWords(simplify(teks)).join(" ")} ` : "";
    return panjang.some((satu) => rapi.includes(` ${satu} `));
  };
  if (holds(isi.meta.title)) return 2;
  return holds(isi.content) ? 1.7 : 1;
};
