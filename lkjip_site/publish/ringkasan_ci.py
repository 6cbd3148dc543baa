"""The summary of a CI job: a file to which its steps add Markdown."""

from __future__ import annotations

import os
from pathlib import Path

SETELAN = "GITHUB_STEP_SUMMARY"
"""Setting of the environment that names the file; GitHub sets it for each step."""


def append_ringkasan(teks: str) -> None:
    """Add to the summary of this step; nothing where there is none."""
    if path := os.environ.get(SETELAN):
        with Path(path).open("a", encoding="utf-8") as berkas:
            berkas.write(f"{teks}\n")
