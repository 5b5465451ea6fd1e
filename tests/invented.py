"""Invented records, held in memory: as a knowledge base, and what a rule says of them."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from typing import Any

import yaml

from macros.checks import Context, alone
from macros.knowledge_base import KnowledgeBase
from macros.links import resolve
from macros.load import Entry
from macros.load.records import load_text
from macros.model import KINDS
from macros.problems import Problem

TODAY = date(2024, 5, 15)
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_NEEDED: dict[str, dict[str, Any]] = {
    "document": {"type": "quyet-dinh"},
    "event": {"type": "so-ket"},
    "figure": {"printed": "1", "unit": "hộ"},
    "funding": {"year": "2022", "printed": "1", "unit": "triệu đồng"},
    "indicator": {"position": 1},
    "finding": {"type": "uu-diem", "position": 1},
    "media": {"type": "tin", "position": 1},
    "model": {"category": "chan-nuoi"},
    "observation": {"type": "loi-in", "printed": ["Chữ in"]},
    "organization": {"type": "chinh-quyen", "level": "huyen"},
    "place": {"type": "xa"},
    "task": {"position": 1},
    "term": {"type": "thuat-ngu"},
}


def made(kind: str, record_id: str, **fields: Any) -> Entry:
    """A sound record: what its kind needs is filled in, what is given as None or empty left out."""
    whole = {
        "id": record_id,
        "title": f"Tên của {record_id}",
        **_NEEDED.get(kind, {}),
        "source": [{"id": "nguon", "at": "I"}],
        "status": "unverified",
        **fields,
    }
    given = {key: value for key, value in whole.items() if value not in (None, [])}
    return _read(dumped(given), record_id, kind)


def dumped(values: dict[str, Any]) -> str:
    """As YAML, by the quick writer where there is one."""
    text: str = yaml.dump(values, Dumper=_DUMPER, allow_unicode=True, sort_keys=False)
    return text


@lru_cache(maxsize=5000)
def _read(text: str, record_id: str, kind: str) -> Entry:
    """The same text is the same record, read once: nothing changes one."""
    record_type = KINDS[kind]
    path = f"data/{record_type.kind.folder}/{record_id}.yml"
    entry, problems = load_text(text, path, record_type)
    assert entry, problems
    return entry


def base_of(*entries: Entry) -> KnowledgeBase:
    """Exactly these records; a source is added for what they all cite."""
    cited = [] if any(e.record.id == "nguon" for e in entries) else [made("source", "nguon")]
    return KnowledgeBase.of([*entries, *cited])


def context_of(entries: Iterable[Entry], broken: Iterable[str] = ()) -> Context:
    """What a rule may look at, on a day of its own."""
    listed = list(entries)
    return Context(listed, resolve((e.record, e.links) for e in listed), frozenset(broken), TODAY)


Rule = Callable[[Any], Iterable[Problem]]
"""Over all records or, in macros/checks/alone/, over one."""

SAID: set[str] = set()
"""Every sentence that a rule has said in this process: tests/checks/said.txt is written of them."""

SAID_NOW: set[str] = set()
"""Those of the test that runs, whatever others drew before: they are held to said.txt."""

Said = tuple[str, str, str]
"""A rule's module, a code, the field where it is told."""

TREES: dict[Said, dict[str, str]] = {}
"""The smallest tree (path → text) of which a rule has said that; tests/checks/trees.jsonl."""


def problems_of(rule: Rule, *entries: Entry, broken: Iterable[str] = ()) -> list[Problem]:
    """What the rule finds in exactly these records."""
    is_alone = rule.__module__.startswith(alone.__name__)
    asked: Iterable[Any] = entries if is_alone else [context_of(entries, broken)]
    problems = [problem for one in asked for problem in rule(one)]
    by = rule.__module__.rpartition(".")[2]
    for sentences in (SAID, SAID_NOW):
        sentences.update(f"{by} [{problem.code}] {problem.message}" for problem in problems)
    for problem in problems:
        _keep_the_smallest((rule.__module__, problem.code, problem.field), entries, problem)
    return problems


def _keep_the_smallest(said: Said, entries: tuple[Entry, ...], problem: Problem) -> None:
    is_alone = said[0].startswith(alone.__name__)
    tree = {e.path: str(e.origin) for e in entries if not is_alone or e.path == problem.path}
    kept = TREES.get(said)
    if kept is None or _size(tree) < _size(kept):
        TREES[said] = tree


def _size(tree: dict[str, str]) -> tuple[int, list[str]]:
    return sum(map(len, tree.values())), sorted(tree.values())


def told(rule: Rule, *entries: Entry, broken: Iterable[str] = ()) -> list[str]:
    """For each problem the file's name, the field's line, the code and what was found."""
    texts = {entry.path: str(entry.origin).replace("'", "").splitlines() for entry in entries}
    return [
        f"{problem.path.rpartition('/')[2].removesuffix('.yml')} "
        f"({texts[problem.path][problem.line - 1].strip(' -')}) [{problem.code}] {problem.found}"
        for problem in problems_of(rule, *entries, broken=broken)
    ]


def count_of(code: str, rule: Any, *entries: Entry) -> int:
    """How many problems the rule finds, all of that code."""
    wrong = told(rule.check, *entries)
    assert all(f"[{code}]" in one for one in wrong)
    return len(wrong)
