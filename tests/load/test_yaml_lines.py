"""
Tests of the reader of YAML: values as text, with their places.
"""

from typing import Any

import pytest
import yaml

from lkjip_site.load.banyak import MAKS_MASALAH
from lkjip_site.load.nasihat import explain
from lkjip_site.load.sandi import MAKS_BYTE
from lkjip_site.load.yaml_lines import MAKS_DALAM, MAKS_NILAI, parse_naskah
from lkjip_site.model.muatan import Naskah


def read(teks: str) -> Naskah:
    """
    Read a text that has no problem.
    """
    naskah, problems = parse_naskah("a.yml", teks.encode("utf-8"))
    assert problems == ()
    assert naskah is not None
    return naskah


def list_faults(isi: bytes) -> list[str]:
    """
    Give the problems of a file without its name.
    """
    return [str(satu).removeprefix("a.yml:") for satu in parse_naskah("a.yml", isi)[1]]


@pytest.mark.parametrize(
    ("teks", "raw"),
    [
        ("a: no", {"a": "no"}),
        ("a: 2023-01-02", {"a": "2023-01-02"}),
        ("a: 0123", {"a": "0123"}),
        ("a: 78.90", {"a": "78.90"}),
        ("a: 1:20", {"a": "1:20"}),
        ("2023: 1", {"2023": "1"}),
        ("no: 1", {"no": "1"}),
        ("a:", {"a": None}),
        ('a: ""', {"a": ""}),
        ("a: ' x '", {"a": "x"}),
        ("a:\tx", {"a": "x"}),
        ("a : x", {"a": "x"}),
        ('"a ": x', {"a": "x"}),
        ("a: x:y", {"a": "x:y"}),
        ("a: x#y", {"a": "x#y"}),
        ("a: 5 # komentar", {"a": "5"}),
        ("a: 'x' # komentar", {"a": "x"}),
        ("a: # komentar\n  - b", {"a": ["b"]}),
        ('a: Jum\'at "Legi"', {"a": 'Jum\'at "Legi"'}),
        ("a: pasal\u00a05", {"a": "pasal\u00a05"}),
        ("a: e\u0301", {"a": "\u00e9"}),
        ("a: Kafé", {"a": "Kafé"}),
        ('a: "x\\ny"', {"a": "x\ny"}),
        ("a: |\n  x\n\n  y\n", {"a": "x\n\ny"}),
        ("a: >-\n  x\n  y\n", {"a": "x y"}),
        ('a: "x\n  y"', {"a": "x y"}),
        ("a: {b: 1, c: [d, e]}", {"a": {"b": "1", "c": ["d", "e"]}}),
        ("a: {b: , c: 1}", {"a": {"b": None, "c": "1"}}),
        ("a: [76, 05]", {"a": ["76", "05"]}),
        ("a: [76,b]", {"a": ["76", "b"]}),
        ("a: [[1],2]", {"a": [["1"], "2"]}),
        ("? a\n: b", {"a": "b"}),
        ("---\na: x\n...\n", {"a": "x"}),
        ("- a\n- b: c", ["a", {"b": "c"}]),
        ("# saja", None),
        ("", None),
    ],
)
def test_nilai_apa_adanya(teks: str, raw: Any) -> None:
    """
    Every scalar is the text that was typed; nothing is guessed.
    """
    assert read(teks).raw == raw


def test_letak() -> None:
    """
    Places count lines and letters from 1, beyond letters outside of ASCII too.
    """
    naskah = read("é: x\na:\n  - {ñ: y, b: z}\n")

    assert naskah.letak[("a", 0, "b")] == (3, 15)
    assert naskah.letak_kunci[("a", 0, "b")] == (3, 12)
    assert naskah.letak[("é",)] == (1, 4)


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        (
            b"a: 1\nb: 2\na: 3\na: 4\n",
            [
                (
                    '3:1: galat: kunci "a" ditulis dua kali (pertama di baris 1); '
                    "hapus salah "
                    "satu [yaml-kunci-ganda]"
                ),
                (
                    '4:1: galat: kunci "a" ditulis dua kali (pertama di baris 1); '
                    "hapus salah "
                    "satu [yaml-kunci-ganda]"
                ),
            ],
        ),
        (
            b'"": x\n',
            ['1:1: galat: kunci harus satu kata sebelum tanda ":" [yaml-bentuk]'],
        ),
        (
            b"a: {nama:\xc2\xa0x, b: c}\n",
            [
                (
                    "1:5: galat: ada spasi khusus (U+00A0); ganti dengan spasi biasa "
                    "[yaml-spasi]"
                )
            ],
        ),
        (
            b"*a : x\n",
            [
                (
                    "1:1: galat: jangkar (&) dan alias (*) tidak dipakai di sini; "
                    "tulis "
                    "isinya lengkap, atau apit nilai dengan tanda kutip [yaml-jangkar]"
                )
            ],
        ),
    ],
)
def test_kunci_keliru(isi: bytes, pesan: list[str]) -> None:
    """
    A key is one word that stands once.
    """
    assert list_faults(isi) == pesan


def test_kunci_ganda_yang_pertama_berlaku() -> None:
    """
    Of two values the first is read, with its own place.
    """
    naskah, _ = parse_naskah("a.yml", b"a: {b: 1}\na: {b: 2}\n")

    assert naskah is not None
    assert naskah.raw == {"a": {"b": "1"}}
    assert naskah.letak[("a", "b")] == (1, 8)


def test_dalam_terbanyak() -> None:
    """
    The deepest nesting that is allowed is read, one level more is not.
    """
    dalam = "[" * MAKS_DALAM + "]" * MAKS_DALAM

    assert list_faults(dalam.encode()) == []
    assert "susunan lebih dari 16 tingkat" in list_faults(f"[{dalam}]".encode())[0]


@pytest.mark.parametrize(
    "isi",
    [
        b"- a\n" * (MAKS_NILAI + 5),
        b"".join(b"k%d: v\n" % n for n in range(MAKS_NILAI + 5)),
        b"- [a]\n" * MAKS_NILAI,
    ],
    ids=["butir", "kunci", "daftar"],
)
def test_nilai_terbanyak(isi: bytes) -> None:
    """
    A file with more values than any report has is refused at once.
    """
    (pesan,) = list_faults(isi)

    assert f"berkas memuat lebih dari {MAKS_NILAI} nilai; periksa isinya" in pesan


@pytest.mark.parametrize(
    "isi",
    [
        b"\ta: x\n" * 200,
        b"<<<<<<< a\n" * 200,
        b"a: x\n" + b"  y\n" * 200,
        b"a: [" + b"1,2,3," * 200 + b"4]",
        b"- x #y\n" * 200,
    ],
    ids=["tab", "konflik", "sambung", "koma", "komentar"],
)
def test_masalah_terbanyak(isi: bytes) -> None:
    """
    A file that is wrong on every line is told a hundred times, not more.
    """
    problems = list_faults(isi)

    assert len(problems) == MAKS_MASALAH + 1
    assert problems[-1].endswith("lalu periksa lagi [yaml-terlalu-banyak]")


def test_berkas_terbesar() -> None:
    """
    A file beyond the limit is not even decoded.
    """
    assert list_faults(b"x" * (MAKS_BYTE + 1)) == [
        (
            "1:1: galat: berkas 2000001 bita, paling banyak 2000000 bita; bagi menjadi "
            "beberapa berkas atau periksa isinya [yaml-ukuran]"
        )
    ]


def test_baris_sangat_panjang() -> None:
    """
    A value of a megabyte is text like any other.
    """
    assert len(read("a: " + "x" * 1_000_000).raw["a"]) == 1_000_000


@pytest.mark.parametrize(
    "isi", [b"a: [" * 400, b"{" * 9000, b"- " * 9000, b"? " * 9000]
)
def test_sangat_dalam(isi: bytes) -> None:
    """
    Depth without end is refused, and the reader stays on its feet.
    """
    assert len(list_faults(isi)) == 1


@pytest.mark.parametrize(
    ("error", "nasihat"),
    [
        (
            yaml.YAMLError(
                "unacceptable character: control characters are not allowed"
            ),
            (1, 1, "ada tanda tak terlihat; ketik ulang baris ini"),
        ),
        (
            yaml.MarkedYAMLError(problem="yang baru"),
            (
                1,
                1,
                "susunan baris ini tidak dikenal; bandingkan dengan baris di atasnya",
            ),
        ),
    ],
)
def test_galat_tanpa_tempat(
    error: yaml.YAMLError, nasihat: tuple[int, int, str]
) -> None:
    """
    A fault without a place is told all the same, at the first line.
    """
    assert explain(error, ["a"]) == nasihat


def test_galat_pustaka(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Whatever the library raises of itself becomes a problem.
    """
    monkeypatch.setattr(yaml, "parse", _fail)

    assert list_faults(b"a: pustaka") == [
        (
            "1:1: galat: susunan baris ini tidak dikenal; bandingkan dengan baris di "
            "atasnya "
            "[yaml-bentuk]"
        )
    ]


def _fail(*_: object, **__: object) -> None:
    """
    Stand for a library that meets something new.
    """
    raise yaml.YAMLError("sesuatu yang baru")
