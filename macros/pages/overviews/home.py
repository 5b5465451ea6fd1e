"""Trang chủ: what the campaign is, and the ways into what is recorded of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from macros.history.days import Day
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record
from macros.model.document import Document
from macros.model.event import Event, EventType
from macros.model.figure import Figure
from macros.model.finding import Finding, FindingType
from macros.model.media import Media, MediaType
from macros.model.model_programme import ModelProgramme
from macros.model.term import Term
from macros.pages.indicator_cards import indicator_cards
from macros.pages.lists import OVERVIEWS, list_of
from macros.pages.overviews.models import ModelCard, model_card
from macros.pages.overviews.updates import DayView, day_view
from macros.pages.standing import Standing, charted
from macros.pages.writer import Writer

NEWEST_DAYS = 2
LAUNCHING = {EventType.SIGNING, EventType.LAUNCH}


@dataclass(frozen=True)
class Count:
    """How many records of one sort there are, e.g. 21 phóng sự."""

    number: int
    label: str


@dataclass(frozen=True)
class Step:
    """One step of the campaign's story: a page, what it holds, and records to begin with."""

    title: str
    address: str
    counts: tuple[Count, ...]
    records: tuple[Record, ...]


@dataclass(frozen=True)
class Section:
    """A kind of record with its overview page and how many there are."""

    kind: str
    title: str
    address: str
    count: int


@dataclass(frozen=True)
class HomeView:
    """What the home page shows; `campaign` is the term that names the campaign."""

    campaign: Term | None
    figures: tuple[Figure, ...]
    progress: tuple[Standing, ...]
    story: tuple[Step, ...]
    models: tuple[ModelCard, ...]
    news: tuple[DayView, ...]
    sections: tuple[Section, ...]


def home_view(
    base: KnowledgeBase,
    campaign: str = "",
    figures: Sequence[str] = (),
    models: Sequence[str] = (),
    days: Sequence[Day] = (),
) -> HomeView:
    """Gather the view; `figures` and `models` are the ids that the editors put forward, `days` the
    days on which records changed, newest first."""
    named = [base.get(campaign)] if campaign else []
    return HomeView(
        next((term for term in named if isinstance(term, Term)), None),
        tuple(r for r in map(base.get, figures) if isinstance(r, Figure)),
        charted(base),
        story(base),
        tuple(model_card(base, m) for m in map(base.get, models) if isinstance(m, ModelProgramme)),
        tuple(day_view(base, day) for day in days[:NEWEST_DAYS]),
        sections(base),
    )


def story(base: KnowledgeBase) -> tuple[Step, ...]:
    """Legal basis, launch, communication, results, lessons."""
    documents = list_of(base, Document).records
    launches = [e for e in list_of(base, Event).records if isinstance(e, Event)]
    launches = [event for event in launches if event.type in LAUNCHING]
    cards = indicator_cards(base)
    with_target = sum(card.target is not None for card in cards)
    findings = list_of(base, Finding).records
    lessons = [f for f in findings if isinstance(f, Finding) and f.type == FindingType.LESSON]
    return (
        Step("Căn cứ", "can-cu-phap-ly.html", (Count(len(documents), "văn bản"),), documents[:1]),
        Step(
            "Phát động",
            "dong-thoi-gian.html",
            (Count(len(launches), "lễ phát động, lễ ký kết"),),
            tuple(event for event in launches if event.type == EventType.LAUNCH)[:1],
        ),
        Step("Tuyên truyền", "tuyen-truyen.html", _media_counts(base), ()),
        Step(
            "Kết quả",
            "chi-tieu.html",
            (Count(len(cards), "chỉ tiêu"), Count(with_target, "có mục tiêu đến 2025")),
            (),
        ),
        Step("Bài học", "bai-hoc.html", (Count(len(lessons), "bài học"),), tuple(lessons[:1])),
    )


def _media_counts(base: KnowledgeBase) -> tuple[Count, ...]:
    types = [item.type for item in base.all(Media)]
    return tuple(Count(types.count(t), t.label.lower()) for t in MediaType if t in types)


def sections(base: KnowledgeBase) -> tuple[Section, ...]:
    """All kinds of record with their overview pages."""
    return tuple(
        Section(key, kind.kind.plural, OVERVIEWS[kind].address, len(base.all(kind)))
        for key, kind in KINDS.items()
    )


def render(
    writer: Writer,
    campaign: str = "",
    figures: Sequence[str] = (),
    models: Sequence[str] = (),
    days: Sequence[Day] = (),
) -> Markup:
    """The page's content."""
    view = home_view(writer.base, campaign, figures, models, days)
    return writer.render("overviews/home.html", view=view)
