// Asks Pagefind for every word of a question by itself, and puts its answers in order.

import { Kamus } from "./kamus.js";
import { Kosakata, listRoots, simplify } from "./kata.js";
import { Tanya } from "./tanya.js";

const KELAS = [1.8, 1.3, 1, 0.22, 0.12]; // worth of a record by its class
const TAHUN_DISEBUT = 1.8; // worth of a record of the year that the question names
const DIBACA = 40; // records that are read to be put in order
const DIBACA_LAIN = 12; // likewise of a year that was not asked for
const TERATAS = 3; // results among which one is of the year that the question names
const POTONG = /[\p{L}\p{N}]+(?:[-.,/_–][\p{L}\p{N}]+)*/gu;

const fetchJson = async (alamat) => {
  const jawab = await fetch(alamat);
  if (!jawab.ok) throw new Error(`${alamat}: ${jawab.status}`);
  return jawab.json();
};

export class Pencari {
  #terjawab = new Map(); // words -> what Pagefind says of them
  #isi = new Map(); // name of a file -> its records by id
  #milik = new Map(); // id of a record -> { berkas, tahun, kelas }

  // Loads what the search needs; `dasar` is the address of the site.
  static async load(dasar) {
    const folder = new URL("pagefind/", dasar);
    const [pagefind, isi] = await Promise.all([
      import(new URL("pagefind.js", folder)),
      fetchJson(new URL("kata.json", folder)),
    ]);
    await pagefind.options({ ranking: { metaWeights: { title: 4, induk: 0.6 } } });
    await pagefind.init();
    return new Pencari({ dasar, folder, pagefind, isi });
  }

  constructor({ dasar, folder, pagefind, isi }) {
    Object.assign(this, { dasar, folder, pagefind });
    this.kosakata = new Kosakata(isi.kata);
    this.kamus = new Kamus(isi);
    const tahun = new Set();
    for (const [berkas, { tahun: satu, id }] of Object.entries(isi.peta)) {
      if (satu) tahun.add(satu);
      for (const [nomor, kelas] of Object.entries(id)) {
        this.#milik.set(nomor, { berkas, tahun: satu, kelas });
      }
    }
    this.tahun = [...tahun].sort((a, b) => b - a);
  }

  #ask(kata) {
    const lama = this.#terjawab.get(kata);
    if (lama) return lama;
    const baru = this.pagefind.search(kata).then((jawab) => jawab.results);
    this.#terjawab.set(kata, baru);
    return baru;
  }

  // What was found, in groups of a year, each read when it is asked for:
  // [{ tahun, utama, banyak, read }]
  async search(teks, hanya = null) {
    const tanya = new Tanya(teks, this);
    const nilai = await this.#scoreAll(tanya);
    const utama = hanya ?? tanya.tahun ?? this.tahun[0] ?? null;
    const daftar = [...nilai.values()].filter((satu) => !hanya || satu.tahun === hanya);
    const urutan = [utama, ...this.tahun.filter((satu) => satu !== utama)];
    const kelompok = urutan.map((tahun) => {
      const isi = daftar.filter((satu) => (satu.tahun || utama) === tahun);
      const read = () => this.#readBest(isi, tanya, tahun === utama ? DIBACA : DIBACA_LAIN);
      return { tahun, utama: tahun === utama, banyak: isi.length, read };
    });
    return { tanya, banyak: daftar.length, kelompok: kelompok.filter((satu) => satu.banyak) };
  }

  async #scoreAll({ konsep, tahun }) {
    const nilai = new Map();
    for (const satu of konsep) {
      for (const [id, angka] of await this.#scoreOne(satu)) {
        const milik = nilai.get(id) ?? { id, ...this.#milik.get(id), jumlah: 0, cocok: 0 };
        milik.jumlah += angka;
        milik.cocok += 1;
        nilai.set(id, milik);
      }
    }
    for (const satu of nilai.values()) {
      const disebut = tahun && satu.tahun === tahun ? TAHUN_DISEBUT : 1;
      satu.nilai = satu.jumlah * (satu.cocok / konsep.length) ** 2 * KELAS[satu.kelas] * disebut;
    }
    return nilai;
  }

  async #scoreOne({ pilihan }) {
    const nilai = new Map();
    const jawaban = await Promise.all(pilihan.map(({ kata }) => this.#ask(kata)));
    pilihan.forEach(({ bobot }, di) => {
      for (const { id, score } of jawaban[di]) {
        // An index that is newer than the words may name what they do not have.
        const angka = this.#milik.has(id) ? bobot * score : 0;
        if (angka > (nilai.get(id) ?? 0)) nilai.set(id, angka);
      }
    });
    return nilai;
  }

  // The best of some records, read and put in order by how they are worded.
  async #readBest(daftar, tanya, banyak) {
    const urut = (a, b) => b.nilai - a.nilai;
    const terbaik = daftar.sort(urut).slice(0, banyak);
    const milikTahun = daftar.find((satu) => tanya.tahun && satu.tahun === tanya.tahun);
    if (milikTahun && !terbaik.includes(milikTahun)) terbaik.push(milikTahun);
    const hasil = await Promise.all(terbaik.map((satu) => this.#read(satu, tanya)));
    return liftYear(hasil.sort(urut), tanya.tahun);
  }

  async #read(satu, tanya) {
    const { berkas } = satu;
    if (!this.#isi.has(berkas)) {
      this.#isi.set(berkas, fetchJson(new URL(`isi/${berkas}.json`, this.folder)));
    }
    const [alamat, judul, induk, teks] = (await this.#isi.get(berkas))[satu.id];
    const pas = this.#fitTitle(simplify(judul), tanya) * fitPhrase({ judul, teks }, tanya);
    return {
      tahun: satu.tahun,
      alamat: new URL(alamat, this.dasar),
      judul,
      induk,
      teks: teks || judul,
      // Titles of remarks on the report name everything that the report is about.
      nilai: satu.nilai * (satu.kelas > 2 ? Math.sqrt(pas) : pas),
    };
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

// Who names a year wants to see it, however much there is of all years.
const liftYear = (daftar, tahun) => {
  const di = daftar.findIndex((satu) => tahun && satu.tahun === tahun);
  if (di >= TERATAS) daftar.splice(1, 0, ...daftar.splice(di, 1));
  return daftar;
};

export const listWords = (teks) =>
  (teks.match(POTONG) ?? []).flatMap((satu) => {
    const bagian = satu.split(/[-.,/_–]/);
    return bagian.every((ada) => /^\d+$/.test(ada)) ? [bagian.join("")] : bagian;
  });

// The words of the question in its own order are worth more than scattered ones.
const fitPhrase = ({ judul, teks }, { susunan }) => {
  const panjang = susunan.filter((satu) => satu.includes(" "));
  const holds = (isi) => {
    const rapi = panjang.length ? ` ${listWords(simplify(isi)).join(" ")} ` : "";
    return panjang.some((satu) => rapi.includes(` ${satu} `));
  };
  if (holds(judul)) return 2;
  return holds(teks) ? 1.7 : 1;
};
