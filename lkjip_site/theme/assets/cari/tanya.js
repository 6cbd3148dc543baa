// A question as a list of things, each with all the words that may stand for it.

import { simplify } from "./kata.js";

const TANPA_ARTI = new Set(
  ("ada adalah agar akan apa apakah atas atau bagaimana bagi bahwa berapa berapakah besar " +
    "besarnya bisa buat dan dapat dari dengan di dimana hal harus ia ini itu jika juga kalau " +
    "kami kapan karena ke kita lihat mana oleh pada para rp saja saya secara seperti siapa " +
    "siapakah sudah tahun telah tentang terhadap the untuk yang").split(" "),
);
const POTONG = /[\p{L}\p{N}]+(?:[-.,/_–][\p{L}\p{N}]+)*/gu;
const SELA = /[-.,/_–]/;
const TERPANJANG = 8; // words of the longest expansion that is looked for
const BOBOT = { sama: 0.95, bentuk: 0.75, mirip: 0.8, serupa: 0.7 };
const TERBANYAK = 8; // other forms of one word
const SUSUNAN = 8; // wordings of a whole question

const readTokens = (teks) =>
  (simplify(teks).match(POTONG) ?? []).map((satu) => satu.replace(/^rp\.?(?=\d)/, ""));

// Parts of a word with marks in it, or the word itself: a code is one word.
const splitToken = (token, kosakata) => {
  const rapat = token.replace(/[-.,/–]/g, "");
  const isKode = /[\d_]/.test(rapat) && kosakata.has(rapat);
  return /^\d+$/.test(rapat) || isKode ? [rapat] : token.split(SELA);
};

export class Tanya {
  konsep = []; // [{ kata: [words as typed], pilihan: [{ kata, bobot }] }]
  tahun = null; // year that the question names
  ganti = []; // [[typed, meant]]
  asing = []; // words that the site does not have

  constructor(teks, { kosakata, kamus, tahun }) {
    this.kosakata = kosakata;
    this.kamus = kamus;
    const kata = readTokens(teks).flatMap((satu) => splitToken(satu, kosakata));
    const sisa = kata.filter((satu) => !tahun.includes(Number(satu)));
    this.tahun = tahun.find((satu) => kata.includes(String(satu))) ?? null;
    const dipakai = sisa.length ? sisa : kata;
    this.kata = dipakai.flatMap((satu, di) => this.#correct(satu, di === dipakai.length - 1));
    this.#gather();
    this.susunan = this.#listWordings();
  }

  // The question as typed, and with abbreviations for expansions and the reverse.
  #listWordings() {
    let hasil = [""];
    for (const { pilihan } of this.konsep) {
      const sama = pilihan.filter(({ bobot }) => bobot >= BOBOT.sama);
      hasil = hasil.flatMap((awal) => sama.map(({ kata }) => `${awal} ${kata}`)).slice(0, SUSUNAN);
    }
    return [this.kata.join(" "), ...hasil.map((satu) => satu.trim())];
  }

  // The word of the site that is meant; an unfinished last word stays as it is.
  #correct(kata, terakhir) {
    const { kosakata } = this;
    if (kosakata.has(kata) || TANPA_ARTI.has(kata) || this.kamus.has(kata)) return [kata];
    // A figure has no second form: only one that is there, or its beginning, is found.
    if (/^\d+$/.test(kata)) {
      return kata.length < 5 || kosakata.isBeginning(kata) ? [kata] : this.#miss(kata);
    }
    if (kosakata.listForms(kata).length) return [kata];
    if (terakhir && kata.length > 1 && kosakata.isBeginning(kata)) return [kata];
    const mirip = kosakata.listNear(kata).filter((satu) => !TANPA_ARTI.has(satu));
    const baru = mirip[0] ?? this.kamus.findNear(kata) ?? kosakata.listAround(kata)[0];
    const bagian = baru ? [baru] : kosakata.split(kata);
    if (!bagian) return kosakata.isBeginning(kata) ? [kata] : this.#miss(kata);
    this.ganti.push([kata, bagian.join(" ")]);
    return bagian;
  }

  #miss(kata) {
    this.asing.push(kata);
    return [];
  }

  #gather() {
    const penting = this.kata.some((satu) => !TANPA_ARTI.has(satu));
    for (let di = 0; di < this.kata.length; ) {
      const bentuk = this.#findEntry(di);
      const panjang = bentuk ? bentuk.split(" ").length : 1;
      const kata = this.kata.slice(di, di + panjang);
      if (panjang > 1 || !penting || !TANPA_ARTI.has(kata[0])) {
        this.konsep.push({ kata, pilihan: this.#listChoices(kata, bentuk) });
      }
      di += panjang;
    }
  }

  // The longest run of words from a place on that the dictionary has.
  #findEntry(di) {
    const batas = Math.min(this.kata.length - di, TERPANJANG);
    for (let panjang = batas; panjang; panjang -= 1) {
      const bentuk = this.kata.slice(di, di + panjang).join(" ");
      if (this.kamus.has(bentuk)) return bentuk;
    }
    return null;
  }

  #listChoices(kata, bentuk) {
    const pilihan = new Map();
    const add = (satu, bobot) => {
      if (!pilihan.has(satu)) pilihan.set(satu, bobot);
    };
    // Pagefind finds other forms of a word too: those are worth less.
    const tertulis = kata.length > 1 || this.kosakata.has(kata[0]);
    add(kata.join(" "), tertulis ? 1 : BOBOT.bentuk);
    const dikenal = bentuk ?? this.kamus.findKin(kata[0]);
    for (const [jenis, lain] of dikenal ? this.kamus.list(dikenal) : []) add(lain, BOBOT[jenis]);
    if (kata.length === 1) this.#addForms(kata[0], add);
    return [...pilihan].map(([satu, bobot]) => ({ kata: satu, bobot }));
  }

  #addForms(kata, add) {
    const { kosakata } = this;
    for (const satu of kosakata.listForms(kata).slice(0, TERBANYAK)) add(satu, BOBOT.bentuk);
    // A rare word beside a frequent one that is almost the same is often misspelt.
    const jarang = kosakata.has(kata) && kosakata.count(kata) < 3;
    for (const satu of jarang ? kosakata.listNear(kata).slice(0, 2) : []) {
      if (kosakata.count(satu) > 5 * kosakata.count(kata)) add(satu, BOBOT.mirip);
    }
  }
}
