"""Đánh giá, bài học: strengths, limitations, causes, lessons and tasks."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.finding import Finding, FindingType, Task
from macros.pages.lists import list_of
from macros.pages.writer import Writer


@dataclass(frozen=True)
class FindingGroup:
    """The findings of one type, in the order of the source."""

    anchor: str
    title: str
    findings: tuple[Record, ...]


def finding_groups(base: KnowledgeBase) -> tuple[FindingGroup, ...]:
    """Findings by type, then the tasks."""
    findings = [r for r in list_of(base, Finding).records if isinstance(r, Finding)]
    groups = [
        FindingGroup(kind.value, kind.label, tuple(f for f in findings if f.type == kind))
        for kind in FindingType
    ]
    tasks = list_of(base, Task).records
    return (*groups, FindingGroup("nhiem-vu", "Nhiệm vụ thời gian tới", tasks))


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/lessons.html", groups=finding_groups(writer.base))
