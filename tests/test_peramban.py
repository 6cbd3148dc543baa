"""
Finding the browser: which one is taken, and what is said when there is none.
"""

import platform
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import peramban
from tests.peramban import (
    ADVICE,
    compose_commands,
    ensure_chromium,
    find_chromium,
    has_package,
    main,
)


@pytest.fixture
def add_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """
    Give a PATH that is empty but for the programs that the test adds.
    """
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)

    def add(name: str, content: str = "#!/bin/sh\n") -> str:
        program = tmp_path / name
        program.write_text(content, encoding="utf-8")
        program.chmod(0o755)
        return str(program)

    return add


@pytest.fixture
def set_release(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """
    Let the system give itself out for another one.
    """

    def set_to(**release: str) -> None:
        monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)

    return set_to


def test_find_chromium_when_two_are_there(add_program: Callable[..., str]) -> None:
    """
    Chromium comes before Google Chrome.
    """
    add_program("google-chrome")
    chromium = add_program("chromium")

    found = find_chromium()

    assert found == chromium


@pytest.mark.parametrize("name", peramban.NAMES)
def test_find_chromium_by_name(name: str, add_program: Callable[..., str]) -> None:
    """
    Each of the known names is found when it is the only one.
    """
    program = add_program(name)

    found = find_chromium()

    assert found == program


def test_find_chromium_when_variable_is_set(
    add_program: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    The variable CHROMIUM comes before every name on PATH.
    """
    add_program("chromium")
    own = add_program("peramban-sendiri")
    monkeypatch.setenv("CHROMIUM", own)

    found = find_chromium()

    assert found == own


def test_find_chromium_when_variable_is_empty(
    add_program: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    An empty variable CHROMIUM is as good as none.
    """
    chromium = add_program("chromium")
    monkeypatch.setenv("CHROMIUM", "")

    found = find_chromium()

    assert found == chromium


def test_find_chromium_when_variable_is_wrong(
    add_program: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    A wrong variable CHROMIUM is named, not passed over.
    """
    add_program("chromium")
    monkeypatch.setenv("CHROMIUM", "/tidak/ada")

    with pytest.raises(FileNotFoundError, match='CHROMIUM berisi "/tidak/ada"'):
        find_chromium()


def test_find_chromium_when_it_is_a_snap(add_program: Callable[..., str]) -> None:
    """
    Ubuntu's script that leads to the snap is passed over.
    """
    add_program("chromium-browser", "#!/bin/sh\nexec /snap/bin/chromium\n")
    chrome = add_program("google-chrome")

    found = find_chromium()

    assert found == chrome


@pytest.mark.usefixtures("add_program")
def test_find_chromium_when_none_is_there() -> None:
    """
    Without a browser, one sentence says what to install.
    """
    with pytest.raises(FileNotFoundError) as caught:
        find_chromium()

    assert str(caught.value) == ADVICE


def test_main_when_one_is_there(
    add_program: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    """
    Nothing is printed or installed when there is a browser already.
    """
    add_program("chromium")

    code = main(["--pasang"])

    assert (code, capsys.readouterr()) == (0, ("", ""))


@pytest.mark.usefixtures("add_program")
def test_main_when_rights_are_missing(
    set_release: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """
    On Debian without rights the sentence goes to stderr and the exit code is 1.
    """
    set_release(ID="debian")
    monkeypatch.setattr(peramban, "find_rights", lambda: None)

    code = main(["--pasang"])

    assert (code, capsys.readouterr()) == (1, ("", f"{ADVICE}\n"))


@pytest.mark.usefixtures("add_program")
def test_main_when_system_is_ubuntu(
    set_release: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """
    On Ubuntu nothing is installed: its package is only the way to the snap.
    """
    set_release(ID="ubuntu", ID_LIKE="debian")

    code = main(["--pasang"])

    assert (code, capsys.readouterr()) == (1, ("", f"{ADVICE}\n"))


def test_ensure_chromium_when_variable_is_wrong(
    add_program: Callable[..., str],
    set_release: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """
    A wrong variable CHROMIUM is no reason to install a browser.
    """
    add_program("apt-get")
    set_release(ID="debian")
    monkeypatch.setenv("CHROMIUM", "/tidak/ada")

    with pytest.raises(FileNotFoundError, match="CHROMIUM"):
        ensure_chromium()


@pytest.mark.parametrize(
    ("release", "expected"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "raspbian", "ID_LIKE": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, False),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, False),
        ({"ID": "fedora"}, False),
    ],
)
def test_has_package(
    release: dict[str, str], set_release: Callable[..., None], *, expected: bool
) -> None:
    """
    Debian and its kin have the package; Ubuntu and its kin do not.
    """
    set_release(**release)

    answer = has_package()

    assert answer is expected


def test_compose_commands_with_sudo() -> None:
    """
    The list of packages is fetched first, and no question can be asked.
    """
    update, install = compose_commands(["sudo", "--non-interactive"])

    assert update[-2:] == ["-qq", "update"]
    assert install[:3] == ["sudo", "--non-interactive", "env"]
    assert "DEBIAN_FRONTEND=noninteractive" in install
    assert "--yes" in install
