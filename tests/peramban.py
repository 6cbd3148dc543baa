"""
Provide the browser that the tests drive.

Playwright could download a browser of its own; the tests use the one of the
system, which gets its security updates there. Run without arguments the module
prints where it is; with `--pasang` it installs one silently if there is none.
"""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
)
# Without these, the browser calls its maker at every start, and does not start
# at all as root or in a container without a graphics card.
CHROMIUM_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# The font: without any, a page has no text to measure. The library: Playwright
# needs it to start, and Debian's chromium does not bring it along.
PACKAGES = ("chromium", "fonts-liberation", "libatomic1")
ADVICE = (
    "Peramban untuk uji belum ada: pasang Chromium atau Google Chrome "
    "(Debian: apt install chromium), atau isi variabel CHROMIUM dengan letaknya."
)
WRONG_CHROMIUM = 'Variabel CHROMIUM berisi "{}", tetapi program itu tidak ada.'


def find_chromium() -> str:
    """
    Find the path of a browser of the Chromium family.

    The environment variable CHROMIUM, a name or a path, comes before the known
    names on PATH; another browser never takes its place when it is wrong.

    Raises:
        FileNotFoundError: With one sentence for the reader that says what to do.
    """
    if wanted := os.environ.get("CHROMIUM"):
        path = shutil.which(wanted)
    else:
        found = (path for name in NAMES if (path := shutil.which(name)))
        path = next((path for path in found if not is_snap(path)), None)
    if path:
        return path
    raise FileNotFoundError(WRONG_CHROMIUM.format(wanted) if wanted else ADVICE)


def is_snap(path: str) -> bool:
    """
    Tell whether a program is Ubuntu's chromium, which comes as a snap.

    A snap does not see the temporary folders of the tests. Where the snap is not
    installed, the program is only a script that says how to get it.
    """
    with Path(path).open("rb") as program:
        is_script = program.read(2) == b"#!"
        leads_to_snap = is_script and b"snap" in program.read(4096)
    return leads_to_snap or Path(path).resolve().name == "snap"


def has_package() -> bool:
    """
    Tell whether apt-get has a Chromium: on Debian and its kin, not on Ubuntu.
    """
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return False
    names = {release["ID"], *release.get("ID_LIKE", "").split()}
    return "debian" in names and "ubuntu" not in names


def find_rights() -> list[str] | None:
    """
    Find what must stand before apt-get: nothing for root, sudo where it asks no one.
    """
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "--non-interactive"]
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run([*sudo, "true"], check=False, capture_output=True)
    return None if asked.returncode else sudo


def compose_commands(rights: list[str]) -> list[list[str]]:
    """
    Compose the commands that install the browser, in their order.
    """
    # `env` stands in the command because sudo would not pass the variable on.
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    install = [*apt, "install", "--yes", "--no-install-recommends", *PACKAGES]
    return [[*apt, "update"], install]


def install_chromium() -> None:
    """
    Install the browser with apt-get, whose output shows only when it fails.

    Raises:
        FileNotFoundError: With ADVICE, if there is no fitting package, the
            rights are missing, or apt-get failed.
    """
    rights = find_rights() if has_package() else None
    if rights is None:
        raise FileNotFoundError(ADVICE)
    print("Memasang peramban untuk uji ...", flush=True)
    for command in compose_commands(rights):
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            print(done.stdout, done.stderr, sep="", file=sys.stderr)
            raise FileNotFoundError(ADVICE)


def ensure_chromium() -> None:
    """
    Install the browser if there is none; raises like the two functions above.
    """
    try:
        find_chromium()
    except FileNotFoundError:
        # One that is installed now would still not be the one that is named.
        if os.environ.get("CHROMIUM"):
            raise
        install_chromium()


def main(arguments: list[str]) -> int:
    """
    Print the path of the browser, or install it with "--pasang"; give 1 if none.
    """
    try:
        if arguments == ["--pasang"]:
            ensure_chromium()
        else:
            print(find_chromium())
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
