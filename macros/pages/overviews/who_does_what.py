"""Ai làm gì: bodies with the tasks given to them, what they did, the lessons that name them."""

from collections import Counter
from dataclasses import dataclass

from macros import model
from macros.knowledge_base import KnowledgeBase
from macros.model import Organization, Record, Task
from macros.pages.lists import listed
from macros.pages.writer import Content, Writer

AHEAD, FINDINGS = "Nhiệm vụ thời gian tới", "Bài học, đánh giá nhắc tới"
FIELDS: dict[tuple[type[Record], str], str] = {
    (model.Task, "organizations"): AHEAD,
    (model.Event, "organizers"): "Đã thực hiện",
    (model.Event, "participants"): "Đã tham gia",
    (model.Funding, "giver"): "Kinh phí đã giao",
    (model.Funding, "receiver"): "Kinh phí được giao",
    (model.ModelProgramme, "organizations"): "Mô hình có tham gia",
    (model.Media, "producer"): "Tin, phóng sự đã thực hiện",
    (model.Document, "issuers"): "Đã ban hành",
    (model.Finding, "organizations"): FINDINGS,
}
"""The fields in which records name a body that has to do with them, in the order of the page."""
MOST = 12
"""The longest row that names its records; a longer one is their number, which leads to the body."""


@dataclass(frozen=True)
class Duties:
    """One body, and under each label of `FIELDS` the records that name it there."""

    body: Organization
    rows: dict[str, tuple[Record, ...]]

    def counted(self, records: tuple[Record, ...]) -> str:
        """``21 phóng sự, 34 tin``, which the source counts apart; of other kinds ``14 mục``."""
        types = Counter(r.type.label.lower() for r in records if isinstance(r, model.Media))
        return ", ".join(f"{n} {name}" for name, n in types.items()) or f"{len(records)} mục"

    @property
    def rank(self) -> tuple[bool, bool]:
        """Who has a task comes first, who is only named by findings last."""
        return AHEAD not in self.rows, self.rows.keys() <= {FINDINGS}


def _duties(base: KnowledgeBase, body: Organization) -> Duties:
    rows: dict[str, dict[str, Record]] = {label: {} for label in FIELDS.values()}
    for link in base.incoming(body.id):
        record = base.get(link.origin)
        label = FIELDS.get((type(record), str(link.location[0])))
        if label:
            rows[label][record.id] = record
    return Duties(body, {label: (*found.values(),) for label, found in rows.items() if found})


def content(writer: Writer) -> Content:
    """Every body that a record names in one of `FIELDS`; those with a task first."""
    bodies = (_duties(writer.base, body) for body in listed(writer.base, Organization))
    return {
        "bodies": sorted((body for body in bodies if body.rows), key=lambda one: one.rank),
        "without_body": [task for task in listed(writer.base, Task) if not task.organizations],
        "most": MOST,
    }
