"""Ai làm gì: bodies with the tasks given to them, what they did, the lessons that name them."""

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Document, Event, Finding, Organization, Record, Task
from macros.pages.lists import listed
from macros.pages.writer import Content, Writer


@dataclass(frozen=True)
class Duties:
    """One body: tasks ahead, events that it held, documents that it issued, findings on it."""

    body: Organization
    tasks: tuple[Record, ...]
    events: tuple[Record, ...]
    documents: tuple[Record, ...]
    findings: tuple[Record, ...]


def _duties(base: KnowledgeBase, body: Organization) -> Duties:
    named = [(link.location[0], base.get(link.origin)) for link in base.incoming(body.id)]

    def of(kind: type[Record], *fields: str) -> tuple[Record, ...]:
        found = (record for key, record in named if key in fields and isinstance(record, kind))
        return tuple({record.id: record for record in found}.values())

    return Duties(
        body,
        of(Task, "organizations"),
        of(Event, "organizers"),
        of(Document, "issuers"),
        of(Finding, "organizations"),
    )


def content(writer: Writer) -> Content:
    """Every body that has a task, held an event, issued a document or is named by a finding; those
    with a task first."""
    duties = [_duties(writer.base, body) for body in listed(writer.base, Organization)]
    busy = [d for d in duties if d.tasks or d.events or d.documents or d.findings]
    return {
        "bodies": sorted(busy, key=lambda d: (not d.tasks, not (d.events or d.documents))),
        "without_body": [task for task in listed(writer.base, Task) if not task.organizations],
    }
