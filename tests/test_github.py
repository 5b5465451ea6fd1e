"""The repository's own rules for .github/: workflows that a stranger cannot turn, current forms."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.model import KINDS

GITHUB = Path(__file__).resolve().parent.parent / ".github"
FILES = sorted((GITHUB / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
TYPED_BY_PEOPLE = re.compile(r"\$\{\{\s*(github\.event|github\.head_ref|github\.ref_name)\b")
RUNS_STRANGERS_CODE = ["pull-request.yml", "test.yml"]
WRITES_AFTER_STRANGERS = ["comment.yml", "label.yml"]


def read(file: Path) -> dict[str, Any]:
    # YAML 1.1 reads the key `on` as true.
    workflow: dict[Any, Any] = yaml.safe_load(file.read_text("utf-8"))
    return {"on" if key is True else key: value for key, value in workflow.items()}


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_workflow_keeps_the_rules(file: Path) -> None:
    text, workflow = file.read_text("utf-8"), read(file)
    used = [line.strip(" -") for line in text.splitlines() if re.match(r" *-? *uses:", line)]
    assert [line for line in used if not PINNED.fullmatch(line)] == []
    assert [s["run"] for s in steps(workflow) if TYPED_BY_PEOPLE.search(s.get("run", ""))] == []
    assert workflow["permissions"] in ({}, {"contents": "read"})
    assert all(job["timeout-minutes"] for job in workflow["jobs"].values())
    checkouts = [s for s in steps(workflow) if s.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)
    assert "secrets." not in text


@pytest.mark.parametrize("name", RUNS_STRANGERS_CODE)
def test_code_of_pull_requests_runs_without_rights(name: str) -> None:
    workflow = read(GITHUB / "workflows" / name)
    assert workflow["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in workflow["jobs"].values())


@pytest.mark.parametrize("name", WRITES_AFTER_STRANGERS)
def test_what_may_write_runs_nothing_of_a_pull_request(name: str) -> None:
    workflow = read(GITHUB / "workflows" / name)
    assert workflow["on"].keys() & {"workflow_run", "pull_request_target"}
    used = [step.get("uses", "").partition("@")[0] for step in steps(workflow)]
    assert set(used) <= {"", "actions/download-artifact", "actions/labeler"}


def test_every_workflow_is_of_a_known_sort() -> None:
    on = {file.name: set(read(file)["on"]) for file in FILES}
    assert [n for n, told in on.items() if "pull_request" in told] == RUNS_STRANGERS_CODE
    risky = {"workflow_run", "pull_request_target"}
    assert [name for name, told in on.items() if told & risky] == WRITES_AFTER_STRANGERS


def test_the_comment_follows_the_workflow_that_makes_it() -> None:
    comment = read(GITHUB / "workflows" / "comment.yml")
    maker = read(GITHUB / "workflows" / "pull-request.yml")
    assert comment["on"]["workflow_run"]["workflows"] == [maker["name"]]
    wanted = next(s["with"]["name"] for s in steps(comment) if "download" in s.get("uses", ""))
    assert wanted in [s["with"]["name"] for s in steps(maker) if "upload" in s.get("uses", "")]


@pytest.mark.parametrize("name", ["deploy.yml", "pull-request.yml", "release.yml"])
def test_sites_are_built_with_their_history(name: str) -> None:
    found = steps(read(GITHUB / "workflows" / name))
    checkout = next(s for s in found if s.get("uses", "").startswith("actions/checkout@"))
    assert checkout["with"]["fetch-depth"] == 0


def test_labels_in_use_are_declared() -> None:
    labels = yaml.safe_load((GITHUB / "labels.yml").read_text("utf-8"))
    # Unquoted, YAML would read 5319e7 as a number; the workflow parts its fields with “|”.
    assert all(re.fullmatch("[0-9a-f]{6}", label["color"]) for label in labels)
    assert not any("|" in text for label in labels for text in label.values())
    declared = {label["name"] for label in labels}
    used = set(yaml.safe_load((GITHUB / "labeler.yml").read_text("utf-8")))
    for file in (GITHUB / "ISSUE_TEMPLATE").glob("[0-9]*.yml"):
        used |= set(yaml.safe_load(file.read_text("utf-8")).get("labels", []))
    assert used == declared


def test_the_issue_form_offers_every_kind() -> None:
    form = yaml.safe_load((GITHUB / "ISSUE_TEMPLATE/1-de-xuat-ban-ghi.yml").read_text("utf-8"))
    offered = next(
        part["attributes"]["options"] for part in form["body"] if part.get("id") == "loai"
    )
    assert offered[:-1] == [record_type.kind.label for record_type in KINDS.values()]


def test_owners_are_named_for_what_there_is() -> None:
    lines = (GITHUB / "CODEOWNERS").read_text("utf-8").splitlines()
    paths = [line.split()[0] for line in lines if line and not line.startswith("#")]
    assert paths[0] == "*"
    assert [path for path in paths[1:] if not (GITHUB.parent / path.strip("/")).exists()] == []


def test_the_updater_knows_every_lock_and_can_make_it_again() -> None:
    updater = json.loads((GITHUB / "renovate.json").read_text("utf-8"))
    assert {"pip-compile", "github-actions", "npm"} == set(updater["enabledManagers"])
    (pattern,) = updater["pip-compile"]["managerFilePatterns"]
    locks = sorted(GITHUB.parent.glob("*.lock"))
    assert [lock.name for lock in locks if not re.search(pattern.strip("/"), lock.name)] == []
    for lock in locks:
        command = lock.read_text("utf-8").splitlines()[1]
        # What the updater takes: no short options, and "=" between an option and its value.
        assert re.fullmatch(r"# {4}uv pip compile( --[\w-]+(=\S+)?| pyproject\.toml)+", command)
        assert f"--output-file={lock.name}" in command
