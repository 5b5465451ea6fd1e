"""Đánh giá, bài học: the way from limitation to task, then each finding and task."""

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.finding import Finding, FindingType, Task
from macros.pages.diagrams.chain import chain_of
from macros.pages.lists import listed
from macros.pages.writer import Content, Writer

ROOTS = (FindingType.LIMITATION, FindingType.CAUSE, FindingType.LESSON)


@dataclass(frozen=True)
class FindingGroup:
    """The findings of one type, in the order of the source; the tasks are folded, since they stand
    above as cards."""

    anchor: str
    title: str
    findings: tuple[Record, ...]
    is_folded: bool = False

    @property
    def shared(self) -> str:
        """The sentence that ends every summary of several: said once, above them."""
        ends = {(finding.summary or "").rpartition(". ")[1:] for finding in self.findings}
        parted, end = ends.pop() if len(ends) == 1 else ("", "")
        return end if parted and len(self.findings) > 1 else ""

    def said(self, finding: Record) -> str:
        """A finding's summary without what is said above."""
        return (finding.summary or "").removesuffix(self.shared).rstrip()


@dataclass(frozen=True)
class TaskCard:
    """A task, what it arises from (limitations, causes, lessons), and who is to do it."""

    task: Task
    roots: tuple[Finding, ...]
    bodies: tuple[Record, ...]


def finding_groups(base: KnowledgeBase) -> tuple[FindingGroup, ...]:
    """Findings by type, then the tasks."""
    findings = listed(base, Finding)
    groups = [
        FindingGroup(kind.value, kind.label, tuple(f for f in findings if f.type == kind))
        for kind in FindingType
    ]
    tasks = FindingGroup("nhiem-vu", "Nhiệm vụ thời gian tới", tuple(listed(base, Task)), True)
    return (*groups, tasks)


def task_card(base: KnowledgeBase, task: Task) -> TaskCard:
    """Its roots are the findings linked with the task from either end, in the order of the
    source."""
    near = {link.target for link in base.outgoing(task.id)}
    near |= {link.origin for link in base.incoming(task.id)}
    roots = tuple(f for f in listed(base, Finding) if f.id in near and f.type in ROOTS)
    return TaskCard(task, roots, tuple(map(base.get, task.organizations)))


def content(writer: Writer) -> Content:
    """Findings by type, what follows from what, and all tasks in the order of the source."""
    base = writer.base
    cards = [task_card(base, task) for task in listed(base, Task)]
    return {"groups": finding_groups(base), "chain": chain_of(base), "cards": cards}
