// Words of the site: which belong together, and which one was meant by another.

const AWALAN = [
  ["meng", ["", "k"]], ["meny", ["s"]], ["men", ["", "t"]], ["mem", ["", "p"]],
  ["peng", ["", "k"]], ["peny", ["s"]], ["pen", ["", "t"]], ["pem", ["", "p"]],
  ["me", [""]], ["pe", [""]], ["ber", [""]], ["be", [""]], ["per", [""]],
  ["ter", [""]], ["di", [""]], ["ke", [""]], ["se", [""]],
];
const AKHIRAN = ["kan", "an", "i", "nya", "lah", "kah", "pun"];
// Endings of loan words: aktif and aktivitas, efisien and efisiensi.
const SERAPAN = [
  ["vitas", "f"], ["abilitas", "abel"], ["itas", ""], ["ensi", "en"],
  ["asi", ""], ["atif", ""],
];
const VOKAL = /^[aeiou]/;
const PENDEK = 4; // letters of the shortest root
const TERPENDEK = 3; // likewise after a prefix of four letters: pengujian, uji
const PANJANG_SERAPAN = 5;
const PANJANG = 6; // letters of a root, or of a part, that says enough by itself
const LAPIS = 3; // prefixes, one inside the other: ke-ter-capai-an

const stripSuffixes = (kata) => {
  const hasil = new Set([kata]);
  for (const satu of hasil) {
    for (const akhiran of AKHIRAN) {
      if (satu.endsWith(akhiran) && satu.length - akhiran.length >= TERPENDEK) {
        hasil.add(satu.slice(0, -akhiran.length));
      }
    }
  }
  return hasil;
};

const stripPrefixes = (kata, lapis = LAPIS) => {
  const hasil = [];
  for (const [awalan, pulih] of lapis ? AWALAN : []) {
    if (!kata.startsWith(awalan)) continue;
    const sisa = kata.slice(awalan.length);
    const pendek = awalan.length === 4 ? TERPENDEK : PENDEK;
    for (const huruf of VOKAL.test(sisa) ? pulih : pulih.filter((satu) => !satu)) {
      if ((huruf + sisa).length < pendek) continue;
      hasil.push(huruf + sisa, ...stripPrefixes(huruf + sisa, lapis - 1));
    }
  }
  return hasil;
};

// All forms that may be the root of a word, the word itself first.
export const listRoots = (kata) => {
  const hasil = new Set([kata]);
  if (/\d/.test(kata)) return hasil;
  for (const satu of stripSuffixes(kata)) {
    if (satu.length >= PENDEK) hasil.add(satu);
    for (const dasar of stripPrefixes(satu)) hasil.add(dasar);
  }
  for (const satu of [...hasil]) {
    for (const [akhir, ganti] of SERAPAN) {
      const dasar = satu.slice(0, -akhir.length) + ganti;
      if (satu.endsWith(akhir) && dasar.length >= PANJANG_SERAPAN) hasil.add(dasar);
    }
  }
  return hasil;
};

// Whether two words differ by one letter: missing, too many, wrong, or exchanged
// with its neighbour.
export const isNear = (a, b) => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let awal = 0;
  while (awal < a.length && a[awal] === b[awal]) awal += 1;
  const sisa = (lewatA, lewatB) => a.slice(awal + lewatA) === b.slice(awal + lewatB);
  if (a.length > b.length) return sisa(1, 0);
  if (a.length < b.length) return sisa(0, 1);
  return sisa(1, 1) || (a[awal] === b[awal + 1] && a[awal + 1] === b[awal] && sisa(2, 2));
};

export const simplify = (teks) =>
  teks.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

export class Kosakata {
  #banyak = new Map();
  #keluarga = new Map();

  // `kata`: number of records -> the words that stand in so many.
  constructor(kata) {
    for (const [banyak, daftar] of Object.entries(kata)) {
      for (const satu of simplify(daftar).split(" ")) this.#add(satu, Number(banyak));
    }
  }

  #add(kata, banyak) {
    this.#banyak.set(kata, banyak);
    for (const akar of listRoots(kata)) {
      const milik = this.#keluarga.get(akar);
      if (milik) milik.push(kata);
      else this.#keluarga.set(akar, [kata]);
    }
  }

  has(kata) {
    return this.#banyak.has(kata);
  }

  count(kata) {
    return this.#banyak.get(kata) ?? 0;
  }

  // Words of the site that share a root with a word, the most frequent first.
  listForms(kata) {
    const hasil = new Set();
    for (const akar of listRoots(kata)) {
      for (const satu of this.#keluarga.get(akar) ?? []) hasil.add(satu);
    }
    return [...hasil].sort((a, b) => this.count(b) - this.count(a));
  }

  // Whether some word of the site begins so.
  isBeginning(kata) {
    for (const satu of this.#banyak.keys()) if (satu.startsWith(kata)) return true;
    return false;
  }

  // Words of the site that may have been meant, the likeliest first.
  listNear(kata) {
    if (/\d/.test(kata) || kata.length < PENDEK) return [];
    const mirip = (satu) => [...this.#banyak.keys()].filter(
      (ada) => ada.length >= TERPENDEK && !/\d/.test(ada) && isNear(satu, ada),
    );
    let hasil = mirip(kata);
    for (const akar of listRoots(kata)) {
      if (hasil.length) break;
      if (akar.length >= PANJANG) hasil = mirip(akar);
    }
    const awal = (satu) => Number(satu[0] === kata[0]);
    return hasil.sort((a, b) => awal(b) - awal(a) || this.count(b) - this.count(a));
  }

  // The words of the site of which a word is a part.
  listAround(kata) {
    if (kata.length < PANJANG) return [];
    return [...this.#banyak.keys()].filter((satu) => satu.includes(kata));
  }

  // Two words of the site that were typed as one.
  split(kata) {
    for (let di = PENDEK; di <= kata.length - PENDEK; di += 1) {
      const bagian = [kata.slice(0, di), kata.slice(di)];
      if (bagian.every((satu) => this.has(satu))) return bagian;
    }
    return null;
  }
}
