// A piece of a text around the words that were looked for, which are marked.

import { listRoots, simplify } from "./kata.js";

const PANJANG = 28; // words
const SEBELUM = 6; // words before the first that is marked

const strip = (kata) => kata.replace(/[^\p{L}\p{N}]+/gu, "");

// The roots by which words are marked.
export const listMarks = ({ konsep }) => {
  const hasil = new Set();
  for (const { pilihan } of konsep) {
    for (const { kata, bobot } of pilihan) {
      if (bobot < 0.75) continue;
      for (const satu of kata.split(" ")) {
        if (satu.length > 2) for (const akar of listRoots(strip(satu))) hasil.add(akar);
      }
    }
  }
  return hasil;
};

const isMarked = (kata, tanda) => {
  const rapat = strip(simplify(kata));
  if (!rapat) return false;
  return [...listRoots(rapat)].some((satu) => tanda.has(satu));
};

// Where the piece starts that holds most marks.
const findStart = (cocok) => {
  let terbaik = 0;
  let banyak = 0;
  for (let di = 0; di < cocok.length; di += 1) {
    if (!cocok[di]) continue;
    const dalam = cocok.slice(di, di + PANJANG - SEBELUM).filter(Boolean).length;
    if (dalam > banyak) [banyak, terbaik] = [dalam, di];
  }
  return Math.max(terbaik - SEBELUM, 0);
};

export const buildExcerpt = (teks, tanda) => {
  const kata = teks.split(/\s+/);
  const cocok = kata.map((satu) => isMarked(satu, tanda));
  const awal = kata.length > PANJANG ? findStart(cocok) : 0;
  const akhir = Math.min(awal + PANJANG, kata.length);
  const bagian = [awal ? "… " : ""];
  for (let di = awal; di < akhir; di += 1) {
    if (cocok[di]) {
      const mark = document.createElement("mark");
      mark.textContent = kata[di];
      bagian.push(mark, " ");
    } else bagian.push(`${kata[di]} `);
  }
  return [...bagian, akhir < kata.length ? "…" : ""];
};
