"""Trang chủ: search, and the answers that most come for; then the ways into everything else."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from macros.exports.marks import failing
from macros.history.days import Day
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Claim, Document, Figure, Indicator, ModelProgramme, Record, Term
from macros.model.event import Event, EventType
from macros.model.finding import Finding, FindingType
from macros.model.media import Media, MediaType
from macros.model.observation import Observation
from macros.pages.indicators.standing import with_target
from macros.pages.lists import OVERVIEWS, listed
from macros.pages.overviews.communication import as_listed
from macros.pages.overviews.funding import money
from macros.pages.overviews.observations import QUESTIONS
from macros.pages.overviews.updates import day_view
from macros.pages.writer import Content, Writer

NEWEST_DAYS = 1
_ALONE = {Event: "?loai=event", Observation: "#con-lai"}
"""Where a kind stands on a page that shows others before it."""


Step = tuple[str, str, str]
"""Of the campaign's story: title and address of a page, and in a few words what it holds."""


@dataclass(frozen=True)
class Section:
    """A kind of record with its overview page and how many there are."""

    kind: str
    title: str
    address: str
    count: int

    @property
    def is_about_source(self) -> bool:
        """Whether it is no part of the source, but what editors find in checking it."""
        return KINDS[self.kind] in (Observation, Claim)


def story(base: KnowledgeBase, media: Iterable[Figure]) -> tuple[Step, ...]:
    """Legal basis, launch, communication, results, lessons."""
    types = [event.type for event in base.all(Event)]
    told = (types.count(EventType.LAUNCH), "phát động"), (types.count(EventType.SIGNING), "ký kết")
    starts = ", ".join(f"{count} mục về {what}" for count, what in told if count)
    goals = base.all(Indicator)
    aims = sum(goal.target is not None for goal in goals)
    lessons = sum(finding.type == FindingType.LESSON for finding in base.all(Finding))
    documents = len(base.all(Document))
    return (
        ("Căn cứ", "can-cu-phap-ly.html", f"{documents} văn bản được nhắc"),
        ("Phát động", f"dong-thoi-gian.html{_ALONE[Event]}", starts),
        ("Tuyên truyền", "tuyen-truyen.html", _media_counts(base, media)),
        ("Kết quả", "chi-tieu.html", f"{len(goals)} chỉ tiêu, {aims} có mục tiêu đến 2025"),
        ("Bài học", "bai-hoc.html#bai-hoc", f"{lessons} bài học"),
    )


def _media_counts(base: KnowledgeBase, figures: Iterable[Figure]) -> str:
    """``21 phóng sự, 33 tin (liệt kê 34)``: as printed, and as listed where that differs; what no
    figure counts as listed."""
    types = [item.type for item in base.all(Media)]
    listed = {t.label.lower(): types.count(t) for t in MediaType if t in types}
    said = {name: f"{count} {name}" for name, count in listed.items()}
    for figure in figures:
        said[figure.unit] = as_listed(figure, listed.get(figure.unit))
    return ", ".join(said.values())


def _counted(figure: Figure) -> str:
    """``Số hộ nghèo toàn huyện``: the title with the scope that goes on from it; else empty."""
    what = figure.title.removeprefix("Số ")
    scope = figure.scope or ""
    return f"Số {scope}" if what != figure.title and scope.startswith(f"{what} ") else ""


def sections(base: KnowledgeBase) -> tuple[Section, ...]:
    """All kinds of record with their overview pages; what a kind tells apart is counted apart."""
    return tuple(
        Section(key, title, OVERVIEWS[kind].address + part, count)
        for key, kind in KINDS.items()
        for title, part, count in _counts(base, kind)
    )


def _counts(base: KnowledgeBase, kind: type[Record]) -> Iterator[tuple[str, str, int]]:
    labels = Counter(record.kind_label for record in base.all(kind))
    yield kind.kind.plural, _ALONE.get(kind, ""), labels.pop(kind.kind.label, 0)
    yield from ((label, f"#{QUESTIONS}", count) for label, count in labels.items())


def content(
    writer: Writer,
    campaign: str = "",
    figures: Sequence[str] = (),
    media: Sequence[str] = (),
    days: Sequence[Day] = (),
) -> Content:
    """The page's content; `figures` are the ids that the editors put forward, `media` those that
    count media, `days` the days on which records changed, newest first. It shows figures with their
    scope where the title leaves it open, and what of the source does not agree."""
    base = writer.base
    return {
        "campaign": base.find(campaign, Term),
        "targets": with_target(base),
        "money": money(base),
        "figures": [(figure, _counted(figure)) for figure in base.find_all(figures, Figure)],
        "failing": failing(base),
        "story": story(base, base.find_all(media, Figure)),
        "praised": [model for model in listed(base, ModelProgramme) if model.praise],
        "news": [day_view(base, day) for day in days[:NEWEST_DAYS]],
        "sections": sections(base),
    }
