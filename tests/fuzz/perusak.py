"""
Damage a data folder at random, the same way for the same seed.
"""

import random
from collections.abc import Callable
from typing import Any

import yaml

Folder = dict[str, bytes]
"""
Path in the data folder -> content of the file.
"""

NILAI = [
    "", " ", "~", "null", "yes", "No", "0", "-0", "-1", "1", "00", "010", "1e400",
    "1_000", "9" * 31, "9" * 5000, "0,0", "0.005", "99,995", "-3,5", "100%", "80-90",
    "90-80", "-5--3", "1.234", "1.234,5", "1,234.5", "1:20", "10:30:00", ".nan",
    "-.inf", "0x1F", "٣٤", "½", "Rp 1", "Rp. 1.000,-", "2024-02-30", "03/04/2024",
    "31 Desember 9999", "0001-01-01", "[]", "{}", "[a, b]", "[[[]]]", "{a: b}",
    "{a: 1,5}", "- x", "? x", ": x", "|", "> x", ">9", "# x", "x # y", "*a", "&a x",
    "!x y", "!!int 3", "@x", "`x`", "%x", '"', "'", '"x', "'x'y", '"\\x"', '"\\0"',
    '"a\\nb"', "“x”", "‘x’", "\tx", "x\ty", "\u00a0x", "x\u00a0y", "\u202ex",
    "\u200b", "\ufeff", "\ufffd", "e\u0301", "\U0001f600", "مدرسة", "ꦱꦼ", "x" * 1001,
    "x " * 600, "belum tersedia", "tidak berlaku", "tidak diukur", "belum dilaporkan",
    "tidak dinilai", "A", "a", "B", "naik", "turun", "teks", "rentang", "tepat", "ya",
    "final", "arsip", "{{ 1/0 }}", "{{ tahun }}", "{% for x in y %}", "{# x",
    "<script>alert(1)</script>", "a|b", "[x](javascript:y)", "../../x", "C:\\x",
    "https://x", "javascript:x", "mailto:a@b", "#fff", "2023", "2024", "1000", "12",
    "13", "2.0", "2022,0", "<<<<<<< x", "=======", "---", "...",
]  # fmt: skip
"""
Values that readers of YAML have stumbled over, and words that mean something here.
"""
BARIS = [
    "", "x", "x: y", "  x: y", "- x", "    - id: x", "\tx: y", "---", "...",
    "=======", "# x", "alasan: x", "    alasan: x", "  alasan: {x: y}", "%YAML 1.2",
    "<<: x", "\u00a0x: y", "## 3.1", "{{ realisasi('x') }}", "{{ x.y }}", "{% if %}",
    "{{", "}}", "| a | b |", "```",
]  # fmt: skip
BYTES = [
    b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\r", b"\r\n", b"\n\n", b"\t",
    b"\xc2\xa0", b"\xe2\x80\x8b", b"\xe9", b"\x93", b"\xf0\x9f", b"\x85",
    b"\xe2\x80\xa8", b"\xed\xa0\x80", b":", b"#", b"-", b"'", b'"', b"{", b"]", b",",
    b"0", b" ", b"  ", b"\\", b"|", b">", b"&", b"*", b"!",
]  # fmt: skip
NAMA = [
    "2024/Capaian.yml", "2024/capaian.yaml", "renstra/lain.yml", "x",
    "2O24/laporan.yml", "2024/narasi/bab-9.md", "2024/gambar/x.svg",
    "2024/gambar/x.png", "foto/x.png", ".x/y", "1999/laporan.yml", "0000/laporan.yml",
    "99999/laporan.yml", "renstra/2022-2025.yml.bak",
]  # fmt: skip


class Perusak:
    """
    One damaged copy of a data folder.
    """

    def __init__(self, folder: Folder, benih: int) -> None:
        """
        Damage the folder one to three times.
        """
        self.acak = random.Random(benih)  # noqa: S311 - damage, no secrets
        self.folder = dict(folder)
        self.cara: list[str] = []
        for _ in range(self.acak.choice([1, 1, 1, 2, 3])):
            rusak = self.acak.choice(CARA)
            self.cara.append(rusak.__name__)
            rusak(self)

    def pick(self, akhiran: str = "") -> str:
        """
        Choose a file.
        """
        return self.acak.choice(sorted(n for n in self.folder if n.endswith(akhiran)))

    def lines(self, akhiran: str = "") -> tuple[str, list[str]]:
        """
        Choose a file of text and give its lines.
        """
        nama = self.pick(akhiran)
        return nama, self.folder[nama].decode("utf-8", "replace").split("\n")

    def write(self, nama: str, baris: list[str]) -> None:
        """
        Put lines back.
        """
        self.folder[nama] = "\n".join(baris).encode("utf-8", "replace")

    def index(self, baris: list[Any]) -> int:
        """
        Choose a position.
        """
        return self.acak.randrange(len(baris) or 1)


def change_value(p: Perusak) -> None:
    """
    Replace what stands behind the colon of a line.
    """
    nama, baris = p.lines(".yml")
    dengan = [i for i, satu in enumerate(baris) if ": " in satu]
    if dengan:
        i = p.acak.choice(dengan)
        kunci = baris[i].split(": ", 1)[0]
        baris[i] = f"{kunci}: {p.acak.choice(NILAI)}"
        p.write(nama, baris)


def borrow_value(p: Perusak) -> None:
    """
    Replace a value by one of another line: right in form, wrong in place.
    """
    nama, baris = p.lines(".yml")
    dengan = [i for i, satu in enumerate(baris) if ": " in satu]
    if dengan:
        i, j = p.acak.choice(dengan), p.acak.choice(dengan)
        baris[i] = baris[i].split(": ", 1)[0] + ": " + baris[j].split(": ", 1)[1]
        p.write(nama, baris)


def change_key(p: Perusak) -> None:
    """
    Mistype a key.
    """
    nama, baris = p.lines(".yml")
    i = p.index(baris)
    kunci, tanda, isi = baris[i].partition(":")
    huruf = p.index(list(kunci))
    kunci = (
        kunci[:huruf]
        + p.acak.choice(["", "x", "A", "_", " ", "é"])
        + kunci[huruf + 1 :]
    )
    baris[i] = kunci + tanda + isi
    p.write(nama, baris)


def delete_lines(p: Perusak) -> None:
    """
    Delete one to many lines.
    """
    nama, baris = p.lines()
    i = p.index(baris)
    del baris[i : i + p.acak.choice([1, 1, 1, 2, 5, 40])]
    p.write(nama, baris)


def double_lines(p: Perusak) -> None:
    """
    Repeat lines.
    """
    nama, baris = p.lines()
    i = p.index(baris)
    baris[i:i] = baris[i : i + p.acak.choice([1, 1, 2, 6])]
    p.write(nama, baris)


def swap_lines(p: Perusak) -> None:
    """
    Exchange two lines.
    """
    nama, baris = p.lines()
    i, j = p.index(baris), p.index(baris)
    baris[i], baris[j] = baris[j], baris[i]
    p.write(nama, baris)


def shift_line(p: Perusak) -> None:
    """
    Indent a line otherwise.
    """
    nama, baris = p.lines()
    i = p.index(baris)
    isi = baris[i].lstrip(" ")
    baris[i] = " " * p.acak.randrange(12) + isi
    p.write(nama, baris)


def insert_line(p: Perusak) -> None:
    """
    Insert a line from elsewhere.
    """
    nama, baris = p.lines()
    baris.insert(p.index(baris), p.acak.choice(BARIS))
    p.write(nama, baris)


def change_bytes(p: Perusak) -> None:
    """
    Insert, replace or delete a few bytes.
    """
    nama = p.pick()
    isi = p.folder[nama]
    i = p.acak.randrange(len(isi) + 1)
    hapus = p.acak.choice([0, 0, 1, 3])
    p.folder[nama] = isi[:i] + p.acak.choice(BYTES) + isi[i + hapus :]


def cut_file(p: Perusak) -> None:
    """
    End a file too early.
    """
    nama = p.pick()
    p.folder[nama] = p.folder[nama][: p.acak.randrange(len(p.folder[nama]) + 1)]


def encode_file(p: Perusak) -> None:
    """
    Save a file as other programs do.
    """
    nama = p.pick()
    teks = p.folder[nama].decode("utf-8", "replace")
    sandi = p.acak.choice(
        ["utf-16", "utf-16-le", "utf-32", "cp1252", "utf-8-sig", "latin-1"]
    )
    p.folder[nama] = teks.replace("\n", p.acak.choice(["\n", "\r\n", "\r"])).encode(
        sandi, "replace"
    )


def delete_file(p: Perusak) -> None:
    """
    Delete a file, or give it another name.
    """
    nama = p.pick()
    isi = p.folder.pop(nama)
    if p.acak.random() < 0.5:
        p.folder[p.acak.choice(NAMA)] = isi


def copy_year(p: Perusak) -> None:
    """
    Copy all files of a year into another year.
    """
    dari = p.pick("/laporan.yml").split("/")[0]
    ke = p.acak.choice(["2022", "2025", "2026", "1999"])
    for nama in [n for n in p.folder if n.startswith(f"{dari}/")]:
        p.folder[nama.replace(dari, ke, 1)] = p.folder[nama]


def change_tree(p: Perusak) -> None:
    """
    Change the tree of a document: delete, double, exchange, change type.
    """
    nama = p.pick(".yml")
    try:
        pohon = yaml.load(p.folder[nama], yaml.BaseLoader)  # noqa: S506 (makes no objects)
    except (yaml.YAMLError, ValueError):
        return
    _change_node(p, pohon)
    teks = yaml.safe_dump(pohon, allow_unicode=True, sort_keys=False, width=10_000)
    p.folder[nama] = teks.encode("utf-8", "replace")


def _change_node(p: Perusak, pohon: Any) -> None:
    """
    Go down at random and change what is found there.
    """
    while isinstance(pohon, dict | list) and pohon:
        kunci = (
            p.acak.choice(list(pohon)) if isinstance(pohon, dict) else p.index(pohon)
        )
        bawah = pohon[kunci]
        if not isinstance(bawah, dict | list) or not bawah or p.acak.random() < 0.2:
            _change_entry(p, pohon, kunci)
            return
        pohon = bawah


def _change_entry(p: Perusak, induk: Any, kunci: Any) -> None:
    """
    Change one entry of a mapping or list.
    """
    isi = induk[kunci]
    cara = p.acak.randrange(6)
    if cara == 0:
        del induk[kunci]
    elif cara == 1:
        induk[kunci] = [isi, isi]
    elif cara == 2:
        induk[kunci] = {"id": isi}
    elif cara == 3:
        induk[kunci] = p.acak.choice(NILAI)
    elif cara == 4:
        induk[kunci] = None
    elif isinstance(induk, list):
        induk += [isi] * p.acak.choice([1, 3])
    else:
        induk[p.acak.choice(["id", "alasan", "nama", "x", "2023", "01"])] = isi


def set_figures(p: Perusak) -> None:
    """
    Give many figures of a file one value: all 0, all missing, all huge.
    """
    nama, baris = p.lines(".yml")
    nilai = p.acak.choice(
        ["0", "1", "-1", "999999999999", "0,01", "33,333", "tidak diukur"]
    )
    kunci = p.acak.choice(["realisasi", "pagu", "target", "jumlah", "desimal", "nilai"])
    for i, satu in enumerate(baris):
        depan, tanda, isi = satu.partition(f"{kunci}: ")
        if tanda and "{" not in isi:
            baris[i] = depan + tanda + nilai
    p.write(nama, baris)


CARA: list[Callable[[Perusak], None]] = [
    change_value, change_value, change_value, change_value, borrow_value, borrow_value,
    change_key, delete_lines, delete_lines, double_lines, swap_lines, shift_line,
    insert_line, change_bytes, cut_file, encode_file, delete_file, copy_year,
    change_tree, change_tree, change_tree, set_figures, set_figures,
]  # fmt: skip
"""
The ways of damaging; those that keep most of the data valid come more often.
"""
