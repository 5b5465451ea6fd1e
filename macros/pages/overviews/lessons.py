"""Đánh giá, bài học: each finding and task, then the way from limitation to task."""

import re
from dataclasses import dataclass

from macros.exports.answers import capital
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.finding import Finding, FindingType, Task
from macros.pages.diagrams.chain import chain_of
from macros.pages.lists import listed
from macros.pages.writer import Content, Writer

ROOTS = (FindingType.LIMITATION, FindingType.CAUSE, FindingType.LESSON)


@dataclass(frozen=True)
class FindingGroup:
    """The findings of one type, or the tasks, in the order of the source."""

    anchor: str
    title: str
    findings: tuple[Record, ...]

    @property
    def shared(self) -> str:
        """The sentence that ends every summary of several: said once, above them."""
        ends = {(finding.summary or "").rpartition(". ")[1:] for finding in self.findings}
        parted, end = ends.pop() if len(ends) == 1 else ("", "")
        return end if parted and len(self.findings) > 1 else ""

    def said(self, finding: Record) -> str:
        """A finding's summary without what is said above, or by its number: “Bài học thứ hai:”."""
        said = (finding.summary or "").removesuffix(self.shared).rstrip()
        return capital(re.sub(r"^\w+ \w+ thứ \w+: ", "", said))


def finding_groups(base: KnowledgeBase) -> tuple[FindingGroup, ...]:
    """Findings by type, then the tasks."""
    findings = listed(base, Finding)
    groups = [
        FindingGroup(kind.value, kind.label, tuple(f for f in findings if f.type == kind))
        for kind in FindingType
    ]
    tasks = FindingGroup("nhiem-vu", "Nhiệm vụ thời gian tới", tuple(listed(base, Task)))
    return (*groups, tasks)


def roots_of(base: KnowledgeBase, task: Task) -> list[tuple[int, Finding]]:
    """What the task arises from, with its number on the page: limitations, causes, lessons that are
    linked with it from either end, in the order of the source."""
    near = {link.target for link in base.outgoing(task.id)}
    near |= {link.origin for link in base.incoming(task.id)}
    of_type = ([f for f in listed(base, Finding) if f.type == kind] for kind in ROOTS)
    return [(n, f) for found in of_type for n, f in enumerate(found, 1) if f.id in near]


def content(writer: Writer) -> Content:
    """Findings by type and all tasks in the order of the source, then what follows from what."""
    base = writer.base
    roots = {task.id: roots_of(base, task) for task in listed(base, Task)}
    return {"groups": finding_groups(base), "chain": chain_of(base), "roots": roots}
