"""
The workflows run what everyone runs at home, with the least rights.
"""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
MAKEFILE = ROOT / "Makefile"
PATHS = sorted(ROOT.glob(".github/workflows/*"))
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in PATHS}
# BaseLoader: every value is text, and the key `on` does not become True.
WORKFLOWS = {name: yaml.load(text, yaml.BaseLoader) for name, text in TEXTS.items()}  # noqa: S506 (BaseLoader makes no objects)
STEPS = [
    step
    for workflow in WORKFLOWS.values()
    for job in workflow["jobs"].values()
    for step in job["steps"]
]
COMMANDS = sorted({step["run"] for step in STEPS if "run" in step})
ACTIONS = [line for text in TEXTS.values() for line in re.findall(r"uses: .*", text)]
TARGETS = re.findall(r"^([a-z-]+):", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE)


def find_steps(workflow: str, action: str) -> list[dict[str, Any]]:
    """
    Find the steps of a workflow that use an action.
    """
    jobs = WORKFLOWS[workflow]["jobs"].values()
    steps = [step for job in jobs for step in job["steps"]]
    return [step for step in steps if step.get("uses", "").startswith(f"{action}@")]


def find_commands(workflow: str) -> list[str]:
    """
    List the make targets that a workflow runs, in their order.
    """
    jobs = WORKFLOWS[workflow]["jobs"].values()
    commands = [step.get("run", "") for job in jobs for step in job["steps"]]
    return [command for command in commands if command.startswith("make ")]


def test_workflows() -> None:
    """
    There are two workflows; a third needs tests of its own.
    """
    assert list(WORKFLOWS) == ["periksa.yml", "terbit.yml"]


@pytest.mark.parametrize("command", COMMANDS)
def test_command(command: str) -> None:
    """
    A shell step is one make target, so that it can be run at home, or a message.
    """
    target = re.fullmatch(r"make ([a-z-]+)", command)
    message = re.fullmatch(r"echo '[^'\n]*'", command)

    assert message or (target and target[1] in TARGETS)


@pytest.mark.parametrize("action", sorted(set(ACTIONS)))
def test_action(action: str) -> None:
    """
    An action is named by the hash of its commit, which no one can move.
    """
    assert re.fullmatch(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)


def test_actions_of_both_workflows() -> None:
    """
    No action is written in a form that the search for them does not see.
    """
    assert len(ACTIONS) == len([step for step in STEPS if "uses" in step])


@pytest.mark.parametrize(
    ("workflow", "events"),
    [("periksa.yml", {"pull_request"}), ("terbit.yml", {"push", "workflow_dispatch"})],
)
def test_events(workflow: str, events: set[str]) -> None:
    """
    A proposed change is only checked; a publication needs a push or a person.
    """
    assert set(WORKFLOWS[workflow]["on"]) == events


def test_branches() -> None:
    """
    Only the branch main is published.
    """
    assert WORKFLOWS["terbit.yml"]["on"]["push"] == {"branches": ["main"]}


@pytest.mark.parametrize("workflow", ["periksa.yml", "terbit.yml"])
def test_permissions_of_workflow(workflow: str) -> None:
    """
    What a workflow does not ask for in a job of its own is read only.
    """
    assert WORKFLOWS[workflow]["permissions"] == {"contents": "read"}


@pytest.mark.parametrize(
    ("workflow", "job", "permissions"),
    [
        ("periksa.yml", "periksa", None),
        ("terbit.yml", "bangun", {"contents": "read", "pages": "read"}),
        ("terbit.yml", "terbitkan", {"pages": "write", "id-token": "write"}),
    ],
)
def test_permissions_of_job(
    workflow: str, job: str, permissions: dict[str, str] | None
) -> None:
    """
    Only the job that publishes may write, and it runs no code of this repository.
    """
    assert WORKFLOWS[workflow]["jobs"][job].get("permissions") == permissions


def test_jobs() -> None:
    """
    There are no jobs but those whose rights are tested above.
    """
    jobs = [job for workflow in WORKFLOWS.values() for job in workflow["jobs"]]

    assert jobs == ["periksa", "bangun", "terbitkan"]


def test_publishing_job() -> None:
    """
    The job that may write only hands over what the other job has built.
    """
    job = WORKFLOWS["terbit.yml"]["jobs"]["terbitkan"]

    assert job["needs"] == "bangun"
    assert job["steps"] == find_steps("terbit.yml", "actions/deploy-pages")


def test_concurrency() -> None:
    """
    A publication waits for the one before it and never cuts it off.
    """
    expected = {"group": "pages", "cancel-in-progress": "false"}

    assert WORKFLOWS["terbit.yml"]["concurrency"] == expected


def test_upload() -> None:
    """
    The finished folder is handed over once, and only it.
    """
    steps = find_steps("terbit.yml", "actions/upload-pages-artifact")

    assert [step["with"] for step in steps] == [{"path": "site"}]
    assert find_steps("periksa.yml", "actions/upload-pages-artifact") == []


@pytest.mark.parametrize(
    ("workflow", "commands"),
    [
        (
            "periksa.yml",
            [
                *("make periksa", "make ringkasan", "make uji-html"),
                *("make uji", "make situs"),
            ],
        ),
        ("terbit.yml", ["make uji-html", "make uji", "make situs"]),
    ],
)
def test_order(workflow: str, commands: list[str]) -> None:
    """
    Tests come first, after what a clerk can mend: a fault stops the publication.
    """
    assert find_commands(workflow) == commands


@pytest.mark.parametrize(
    ("command", "settings"),
    [
        ("make periksa", {"FORMAT": "github", "SITE_URL": "${{ vars.SITE_URL }}"}),
        ("make ringkasan", {"DASAR": "origin/${{ github.base_ref }}"}),
    ],
)
def test_telling(command: str, settings: dict[str, str]) -> None:
    """
    Problems and changes are told; names reach the shell as variables only.
    """
    (step,) = [step for step in STEPS if step.get("run") == command]

    assert step["env"] == settings


@pytest.mark.parametrize("workflow", ["periksa.yml", "terbit.yml"])
def test_checkout(workflow: str) -> None:
    """
    The whole history is there, and the token does not stay in the checkout.
    """
    (step,) = find_steps(workflow, "actions/checkout")

    assert step["with"] == {"fetch-depth": "0", "persist-credentials": "false"}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_addresses(text: str) -> None:
    """
    No address is written by hand: a copy of the repository has another one.
    """
    assert re.findall(r"://|github\.io|[a-z]\.go\.id", text) == []


def test_address_of_site() -> None:
    """
    The address comes from the settings of Pages, with a "/" at its end.
    """
    steps = WORKFLOWS["terbit.yml"]["jobs"]["bangun"]["steps"]
    (settings,) = find_steps("terbit.yml", "actions/configure-pages")
    (build,) = [step for step in steps if step.get("run") == "make situs"]

    assert settings["id"] == "halaman"
    assert build["env"]["SITE_URL"] == "${{ steps.halaman.outputs.base_url }}/"


def test_advice() -> None:
    """
    Right after the settings were not found, the log says which one to choose.
    """
    steps = WORKFLOWS["terbit.yml"]["jobs"]["bangun"]["steps"]
    (settings,) = find_steps("terbit.yml", "actions/configure-pages")
    advice = steps[steps.index(settings) + 1]

    assert advice["if"] == "failure() && steps.halaman.outcome == 'failure'"
    assert "Settings > Pages" in advice["run"]
    assert "Source: GitHub Actions" in advice["run"]
