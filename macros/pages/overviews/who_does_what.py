"""Ai làm gì: bodies with the tasks given to them, what they did, the lessons that name them."""

from collections import Counter
from functools import partial

from macros import model
from macros.audit.operands import count
from macros.exports.record_data import LinkData
from macros.knowledge_base import KnowledgeBase
from macros.links import Link
from macros.model import Media, Organization, Record, Task
from macros.model.claim import CountOf
from macros.model.derived import read_by_editors
from macros.model.figure import Figure
from macros.model.media import MediaType
from macros.pages.lists import listed
from macros.pages.overviews.communication import as_listed
from macros.pages.writer import Content, Writer

AHEAD, RELATED = "Nhiệm vụ thời gian tới", "Có liên quan"
FINDINGS = "Bài học, đánh giá nhắc tới"
FIELDS: dict[tuple[type[Record], str], str] = {
    (model.Task, "organizations"): AHEAD,
    (model.Event, "organizers"): "Đã thực hiện",
    (model.Event, "participants"): "Đã tham gia",
    (model.Event, "related"): RELATED,
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


Duties = dict[str, list[LinkData]]
"""Under each label of `FIELDS` the records that name a body there."""


def _rank(duties: Duties) -> tuple[bool, bool]:
    """Who has a task comes first, who did nothing that is told last."""
    return AHEAD not in duties, duties.keys() <= {RELATED, FINDINGS}


def _duties(base: KnowledgeBase, body: Organization) -> Duties:
    rows: dict[str, dict[str, LinkData]] = {label: {} for label in FIELDS.values()}
    for found in (_duty(base, link) for link in base.incoming(body.id)):
        if found.label:
            rows[found.label].setdefault(found.record.id, found)
    return {label: [*found.values()] for label, found in rows.items() if found}


def _duty(base: KnowledgeBase, link: Link) -> LinkData:
    """What the body has to do with the record; by whose reading, and why."""
    record = base.get(link.origin)
    key, read = str(link.location[0]), read_by_editors(record)
    label = "" if link.by_editors else FIELDS.get((type(record), key), "")
    note = link.note or read.get(link.target, "")
    return LinkData(label, record, link.uses, link.target in read, note)


def _counted(base: KnowledgeBase, mentions: list[LinkData]) -> str:
    """``21 phóng sự, 33 tin (liệt kê 34)``, as the source counts; of other kinds ``14 mục``."""
    types = Counter(m.record.type for m in mentions if isinstance(m.record, Media))
    return ", ".join(_printed(base, *of) for of in types.items()) or f"{len(mentions)} mục"


def _printed(base: KnowledgeBase, media_type: MediaType, number: int) -> str:
    for claim in base.all(CountOf):
        figure = base.find(claim.stated, Figure)
        if figure and claim.counted.type == media_type and count(claim, base.by_id) == number:
            return as_listed(figure, number)
    return f"{number} {media_type.label.lower()}"


def content(writer: Writer) -> Content:
    """Every body that a record names in one of `FIELDS`; those with a task first."""
    found = ((body, _duties(writer.base, body)) for body in listed(writer.base, Organization))
    return {
        "bodies": sorted((one for one in found if one[1]), key=lambda one: _rank(one[1])),
        "without_body": [task for task in listed(writer.base, Task) if not task.organizations],
        "counted": partial(_counted, writer.base),
        "most": MOST,
    }
