"""The repository's own rules for .github/: workflows that a stranger cannot turn, current forms."""

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
WRITES_AFTER_STRANGERS = ["comment.yml", "deploy.yml", "label.yml"]
HANDED_ON = {"actions/download-artifact", "actions/labeler", "actions/deploy-pages"}
"""What a job with rights may use: none of it runs what a pull request holds."""


def read(file: Path) -> dict[str, Any]:
    # YAML 1.1 reads the key `on` as true.
    workflow: dict[Any, Any] = yaml.safe_load(file.read_text("utf-8"))
    return {"on" if key is True else key: value for key, value in workflow.items()}


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job.get("steps", [])]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_workflow_keeps_the_rules(file: Path) -> None:
    text, workflow = file.read_text("utf-8"), read(file)
    used = [line.strip(" -") for line in text.splitlines() if re.match(r" *-? *uses:", line)]
    assert [u for u in used if not PINNED.fullmatch(u) and not u.startswith("uses: ./")] == []
    assert [s["run"] for s in steps(workflow) if TYPED_BY_PEOPLE.search(s.get("run", ""))] == []
    assert workflow["permissions"] in ({}, {"contents": "read"})
    # A job that calls another workflow has that one's limits.
    assert all(job.get("timeout-minutes") or "uses" in job for job in workflow["jobs"].values())
    checkouts = [s for s in steps(workflow) if s.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)
    assert "secrets." not in text
    for run in (step["run"] for step in steps(workflow) if "run" in step):
        assert not re.search(r"\b(pipx|npx|uvx)\b", run)  # whatever a name stands for today
        assert "curl" not in run or run.index("curl") < run.index("sha256sum --check --strict")


@pytest.mark.parametrize("name", RUNS_STRANGERS_CODE)
def test_code_of_pull_requests_runs_without_rights(name: str) -> None:
    workflow = read(GITHUB / "workflows" / name)
    assert workflow["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in workflow["jobs"].values())


@pytest.mark.parametrize("name", WRITES_AFTER_STRANGERS)
def test_what_may_write_runs_nothing_of_a_pull_request(name: str) -> None:
    workflow = read(GITHUB / "workflows" / name)
    assert workflow["on"].keys() & {"workflow_run", "pull_request_target"}
    for job in workflow["jobs"].values():
        used = {step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step}
        assert "write" not in job["permissions"].values() or used <= HANDED_ON
        refs = [step.get("with", {}).get("ref", "") for step in job["steps"]]
        # A checkout of what ran before is only that of our own main, as the job's condition says.
        assert not any(refs) or "head_repository.full_name == github.repository" in job["if"]


def test_every_workflow_is_of_a_known_sort() -> None:
    on = {file.name: set(read(file)["on"]) for file in FILES}
    assert [n for n, told in on.items() if "pull_request" in told] == RUNS_STRANGERS_CODE
    risky = {"workflow_run", "pull_request_target"}
    assert [name for name, told in on.items() if told & risky] == WRITES_AFTER_STRANGERS


@pytest.mark.parametrize(
    ("name", "earlier"), [("comment.yml", "pull-request.yml"), ("deploy.yml", "test.yml")]
)
def test_what_follows_a_workflow_names_it(name: str, earlier: str) -> None:
    follower, maker = (read(GITHUB / "workflows" / file) for file in (name, earlier))
    assert follower["on"]["workflow_run"]["workflows"] == [maker["name"]]


def test_the_comment_is_made_of_the_requests_data_by_our_own_program() -> None:
    """Whatever a request changes, its own workflow included, it only gives files under data/."""
    comment = read(GITHUB / "workflows" / "comment.yml")
    made, posted = comment["jobs"]["difference"], comment["jobs"]["comment"]
    assert not any("ref" in step.get("with", {}) for step in made["steps"])
    (run,) = (step["run"] for step in made["steps"] if "FETCH_HEAD" in step.get("run", ""))
    assert re.findall(r"git restore .*", run) == [
        "git restore --source=FETCH_HEAD --worktree -- data"
    ]
    assert run.index("find data -type l -delete") < run.index("kb.py diff")
    (handed,) = (s["with"]["name"] for s in made["steps"] if "upload" in s.get("uses", ""))
    (taken,) = (s["with"] for s in posted["steps"] if "download" in s.get("uses", ""))
    assert taken["name"] == handed and "run-id" not in taken


def test_a_request_is_tried_as_it_would_be_published() -> None:
    """What only the bundle refuses is found before the merge, not after."""
    tried, published = (
        [step["run"] for step in steps(read(GITHUB / "workflows" / name)) if "run" in step]
        for name in ("pull-request.yml", "deploy.yml")
    )
    (bundled,) = (run for run in published if "kb.py bundle" in run)
    assert bundled.strip() in tried


def test_a_release_is_tested_and_attested() -> None:
    release = read(GITHUB / "workflows" / "release.yml")["jobs"]
    assert release["test"]["uses"] == "./.github/workflows/test.yml"
    assert "workflow_call" in read(GITHUB / "workflows" / "test.yml")["on"]
    assert release["consumers"]["uses"] == "./.github/workflows/consumers.yml"
    assert {"workflow_call", "workflow_dispatch"} <= set(
        read(GITHUB / "workflows" / "consumers.yml")["on"]
    )
    assert release["bundle"]["needs"] == ["test", "consumers"]
    assert release["release"]["needs"] == "bundle"
    (attested,) = (s for s in release["release"]["steps"] if "attest" in s.get("uses", ""))
    assert attested["with"]["subject-path"] == "dist/*"
    assert "gh attestation verify" in (GITHUB.parent / "docs" / "tai-ve.md").read_text("utf-8")


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
        assert re.fullmatch(
            r"# {4}uv pip compile( --[\w-]+(=\S+)?| pyproject\.toml| scripts/[\w.]+)+", command
        )
        assert f"--output-file={lock.name}" in command
