// Abbreviations, expansions, other spellings, and words used for one another.

import { isNear, listRoots, simplify } from "./kata.js";

export class Kamus {
  #daftar = new Map(); // form -> [[kind, other form]]
  #akar = new Map(); // root -> form of one word

  constructor(kelompok) {
    for (const jenis of ["sama", "serupa"]) {
      for (const satu of kelompok[jenis]) this.#add(jenis, satu.map(simplify));
    }
  }

  #add(jenis, bentuk) {
    for (const satu of bentuk) {
      const lain = bentuk.filter((ada) => ada !== satu).map((ada) => [jenis, ada]);
      this.#daftar.set(satu, [...(this.#daftar.get(satu) ?? []), ...lain]);
      if (!satu.includes(" ")) for (const akar of listRoots(satu)) this.#akar.set(akar, satu);
    }
  }

  has(bentuk) {
    return this.#daftar.has(bentuk);
  }

  list(bentuk) {
    return this.#daftar.get(bentuk) ?? [];
  }

  // The form of one word that a word is another form of.
  findKin(kata) {
    for (const akar of listRoots(kata)) {
      const satu = this.#akar.get(akar);
      if (satu) return satu;
    }
    return null;
  }

  // A word of the dictionary that the site itself does not use.
  findNear(kata) {
    if (kata.length < 4) return undefined;
    return [...this.#daftar.keys()].find((satu) => isNear(kata, satu));
  }
}
