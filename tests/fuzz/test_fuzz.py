"""
Whatever stands in the data: the outcome is a site or problems, never an exception.
"""

import os
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from lkjip_site.load.yaml_lines import parse_naskah
from lkjip_site.problems import DataError, Problem
from lkjip_site.publish.site import build_site
from tests.dasar_data import DASAR, write_file
from tests.fuzz.perusak import Folder, Perusak

ROOT = Path(__file__).parents[2]
SUMBER = {"dasar": DASAR, "asli": ROOT / "data"}
LENGKAP = os.environ.get("LENGKAP") == "1"
BANYAK = {"dasar": 5000, "asli": 5000} if LENGKAP else {"dasar": 200, "asli": 60}
PERNAH_GAGAL: dict[str, tuple[int, ...]] = {
    "dasar": (10, 189, 1251, 2145),
    "asli": (1655, 3537, 3768, 3979),
}
"""
Seeds that once found a fault: tried in every run.
"""
KELOMPOK = 50 if LENGKAP else 10
"""
Groups of seeds: each is one test, so that they run side by side.
"""
BATAS_DETIK = 60
"""
Not a measurement: a reader that hangs would stop the tests for ever.
"""
INGGRIS = re.compile(
    r"\b(should|valid|invalid|error|expected|found|while|Input|object|None|Traceback)\b"
)
KUTIPAN = re.compile(r'"[^"]*"+')


def read_folder(folder: Path) -> Folder:
    """
    Read all files of a data folder.
    """
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@contextmanager
def refuse_hanging() -> Iterator[None]:
    """
    Raise when something takes far too long, where the system can.
    """
    if not hasattr(signal, "SIGALRM"):
        yield
        return
    semula = signal.signal(signal.SIGALRM, raise_timeout)
    signal.alarm(BATAS_DETIK)
    try:
        yield
    finally:
        # An alarm that is left set ends this process in the midst of a later test.
        signal.alarm(0)
        signal.signal(signal.SIGALRM, semula)


def raise_timeout(*_: object) -> None:
    """
    Answer an alarm.
    """
    raise TimeoutError(f"lebih dari {BATAS_DETIK} detik")


def judge(problem: Problem) -> None:
    """
    Hold a problem to its form: one line in Indonesian with a place and a rule.
    """
    teks = str(problem)

    assert teks.isprintable(), repr(teks)
    assert re.search(r":\d+:\d+: (galat|peringatan): \S.+ \[[a-z0-9-]+\]$", teks), teks
    assert not INGGRIS.search(KUTIPAN.sub("", problem.pesan)), teks


def build_damaged(tempat: Path, rusak: Perusak) -> None:
    """
    Write a damaged folder, build it and judge the outcome.
    """
    data = tempat / "data"
    for nama, isi in rusak.folder.items():
        write_file(data / nama, isi)
    try:
        with refuse_hanging():
            problems = build_site(data).problems
    except DataError as error:
        problems = error.problems
    for problem in problems:
        judge(problem)


@pytest.mark.parametrize("kelompok", range(KELOMPOK))
@pytest.mark.parametrize("sumber", SUMBER)
def test_data_rusak(sumber: str, kelompok: int, tmp_path: Path) -> None:
    """
    No damage, however odd, ends in an exception, an English word or a standstill.
    """
    asli = read_folder(SUMBER[sumber])
    gagal: list[str] = []
    lama = PERNAH_GAGAL[sumber] if kelompok == 0 else ()
    for benih in (*lama, *range(kelompok, BANYAK[sumber], KELOMPOK)):
        rusak = Perusak(asli, benih)
        try:
            with TemporaryDirectory(dir=tmp_path) as tempat:
                build_damaged(Path(tempat), rusak)
        except Exception as error:  # noqa: BLE001 - that none comes is what is tested
            gagal.append(f"{sumber} {benih} {rusak.cara}: {error!r}")
        parse_naskah.cache_clear()

    assert gagal == []


@pytest.mark.skipif(
    not hasattr(signal, "SIGALRM"), reason="sistem ini tidak punya alarm"
)
def test_no_alarm_is_left() -> None:
    """
    The alarm of a damaged folder is over with it, whatever came of it.
    """
    with pytest.raises(DataError), refuse_hanging():
        raise DataError(())

    assert signal.alarm(0) == 0
