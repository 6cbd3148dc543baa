// What a reader sees of a page, measured. Every find... gives the faults as lines.
const layar = (() => {
  const kanvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const cache = new Map();
  // A colour in whatever notation: [red, green, blue, opacity].
  const read = (warna) => {
    if (!cache.has(warna)) {
      kanvas.clearRect(0, 0, 1, 1);
      kanvas.fillStyle = warna;
      kanvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = kanvas.getImageData(0, 0, 1, 1).data;
      cache.set(warna, [r, g, b, a / 255]);
    }
    return cache.get(warna);
  };
  const mix = (atas, bawah) =>
    [0, 1, 2].map((i) => atas[i] * atas[3] + bawah[i] * (1 - atas[3])).concat(1);
  const light = (warna) => {
    const [r, g, b] = warna.map((n) => {
      const s = n / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (satu, dua) => {
    const [rendah, tinggi] = [light(satu), light(dua)].sort((a, b) => a - b);
    return (tinggi + 0.05) / (rendah + 0.05);
  };

  // A function that remembers its answer for each element, while a page is measured.
  const remember = (fungsi) => {
    const ingatan = new Map();
    return (elemen) => {
      if (!ingatan.has(elemen)) ingatan.set(elemen, fungsi(elemen));
      return ingatan.get(elemen);
    };
  };
  // The colour behind an element: its own upon that of what it lies in.
  const behind = remember((elemen) => {
    if (!elemen) return read(matchMedia("print").matches ? "#fff" : "Canvas");
    const warna = read(getComputedStyle(elemen).backgroundColor);
    return warna[3] === 1 ? warna : mix(warna, behind(elemen.parentElement));
  });
  const isSeen = remember((elemen) =>
    elemen.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  const name = (elemen, teks) =>
    `${elemen.tagName.toLowerCase()}.${elemen.getAttribute("class") ?? ""} ${teks.trim().slice(0, 40)}`;
  const texts = function* (akar = document.body) {
    const jalan = document.createTreeWalker(akar, NodeFilter.SHOW_TEXT);
    while (jalan.nextNode()) {
      const induk = jalan.currentNode.parentElement;
      if (!jalan.currentNode.data.trim() || induk.closest("script, style, svg title, svg desc")) continue;
      if (isSeen(induk)) yield [jalan.currentNode, induk];
    }
  };
  const boxes = (simpul) => {
    const rentang = document.createRange();
    rentang.selectNodeContents(simpul);
    return [...rentang.getClientRects()].filter((k) => k.width > 1 && k.height > 1);
  };

  // Text below 4.5:1, and what only stands for something below 3:1.
  const findPale = () => {
    const salah = new Set();
    const need = (batas, warna, elemen, teks) => {
      const latar = behind(elemen);
      const nilai = ratio(mix(read(warna), latar), latar);
      if (nilai < batas) salah.add(`${name(elemen, teks)} ${nilai.toFixed(2)}`);
    };
    for (const [simpul, induk] of texts()) {
      const gaya = getComputedStyle(induk);
      need(4.5, induk.closest("svg") ? gaya.fill : gaya.color, induk, simpul.data);
      for (const semu of ["::before", "::after"]) {
        const { content, color } = getComputedStyle(induk, semu);
        if (content !== "none" && content !== "normal") need(4.5, color, induk, content);
      }
    }
    for (const bentuk of document.querySelectorAll(".grafik :is(path, rect, circle)")) {
      if (bentuk.matches(".g-latar, .g-pagu") || !isSeen(bentuk)) continue;
      const { fill, stroke } = getComputedStyle(bentuk);
      need(3, fill === "none" || bentuk.matches(".g-kosong") ? stroke : fill, bentuk, "");
    }
    for (const kotak of document.querySelectorAll("button, input, select, .tombol, .keadaan")) {
      if (isSeen(kotak)) need(3, getComputedStyle(kotak).borderTopColor, kotak, kotak.textContent);
    }
    return [...salah];
  };

  // Text that leaves its cell, is cut by a box, or lies on other text.
  const findCut = () => {
    const salah = [];
    const lebar = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > lebar) {
      salah.push(`halaman ${document.documentElement.scrollWidth} > ${lebar}`);
    }
    const semua = [];
    for (const [simpul, induk] of texts()) {
      const bingkai = induk.closest(".tabel, .rumus, dialog, .menu");
      const sel = induk.closest("td, th, caption");
      for (const kotak of boxes(simpul)) {
        if (bingkai && isScrolledAway(kotak, bingkai.getBoundingClientRect())) continue;
        const batas = sel?.getBoundingClientRect();
        if (batas && kotak.right > batas.right + 1 && !induk.matches(".k")) {
          salah.push(`keluar sel: ${name(induk, simpul.data)}`);
        }
        if (!bingkai && (kotak.right > lebar + 1 || kotak.left < -1) && !induk.matches(".lompat")) {
          salah.push(`keluar layar: ${name(induk, simpul.data)}`);
        }
        if (!isAbove(induk)) semua.push([kotak, induk, simpul.data]);
      }
    }
    for (const kotak of document.querySelectorAll("body *")) {
      const { overflowX } = getComputedStyle(kotak);
      if (["hidden", "clip"].includes(overflowX) && kotak.scrollWidth > kotak.clientWidth + 1) {
        if (kotak.clientWidth > 1 && isSeen(kotak)) salah.push(`terpotong: ${name(kotak, "")}`);
      }
    }
    semua.sort(([a], [b]) => a.top - b.top);
    semua.forEach(([satu, induk, teks], urutan) => {
      for (let i = urutan + 1; i < semua.length && semua[i][0].top < satu.bottom; i += 1) {
        const [dua, milik, lain] = semua[i];
        const tinggi = Math.min(satu.bottom, dua.bottom) - dua.top;
        const panjang = Math.min(satu.right, dua.right) - Math.max(satu.left, dua.left);
        const erat = 0.5 * Math.min(satu.height, dua.height);
        if (panjang > 2 && tinggi > erat) {
          salah.push(`bertumpuk: ${name(induk, teks)} / ${name(milik, lain)}`);
        }
      }
    });
    return [...new Set(salah)];
  };
  const isScrolledAway = (kotak, bingkai) =>
    kotak.bottom > bingkai.bottom + 1 || kotak.right > bingkai.right + 1;
  // What stays in sight lies above what scrolls, on purpose.
  const isAbove = remember((elemen) => {
    if (!elemen || elemen === document.body) return false;
    const { position } = getComputedStyle(elemen);
    return ["sticky", "fixed", "absolute"].includes(position) || isAbove(elemen.parentElement);
  });

  // Stops of the keyboard whose focus cannot be seen.
  const findUnseenFocus = () => {
    const salah = [];
    const pilih = "a[href], button, input, select, summary, [tabindex='0']";
    for (const satu of document.querySelectorAll(pilih)) {
      if (!isSeen(satu)) continue;
      satu.focus();
      const gaya = getComputedStyle(satu);
      const tampak = satu.matches(":focus-visible") && gaya.outlineStyle === "solid";
      const kontras = ratio(read(gaya.outlineColor), behind(satu.parentElement));
      if (!tampak || parseFloat(gaya.outlineWidth) < 2 || kontras < 3) {
        salah.push(`${name(satu, satu.textContent)} ${gaya.outline} ${kontras.toFixed(2)}`);
      }
      const kotak = satu.getBoundingClientRect();
      if (kotak.bottom <= 0 || kotak.top >= innerHeight) salah.push(`di luar layar: ${name(satu, satu.textContent)}`);
    }
    return salah;
  };

  // Text that is drawn before words from right to left which it stands behind.
  const findTurned = () => {
    const salah = [];
    const kanan = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
    let kata = null;
    for (const [simpul, induk] of texts()) {
      const blok = induk.closest("p, li, dt, dd, td, th, caption, h1, h2, h3, h4, text, nav, summary");
      [...simpul.data].forEach((huruf, letak) => {
        if (!huruf.trim()) return;
        const rentang = document.createRange();
        rentang.setStart(simpul, letak);
        rentang.setEnd(simpul, letak + 1);
        const kotak = rentang.getBoundingClientRect();
        if (kotak.width < 1) return;
        if (kanan.test(huruf)) {
          const sama = kata?.blok === blok && kotak.top < kata.bawah;
          kata = { blok, bawah: kotak.bottom, tepi: Math.max(kotak.right, sama ? kata.tepi : 0) };
        } else {
          if (kata?.blok === blok && kotak.top < kata.bawah - 2 && kotak.left < kata.tepi - 1) {
            salah.push(`terbalik: ${name(induk, simpul.data.slice(letak))}`);
          }
          kata = null;
        }
      });
    }
    return salah;
  };

  return { findPale, findCut, findUnseenFocus, findTurned };
})();
