"""Trang chủ: what there is, at a glance."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.observation import Observation
from macros.pages.lists import OVERVIEWS
from macros.pages.overviews.indicators import IndicatorCard, indicator_cards
from macros.pages.overviews.models import ModelGroup, model_groups
from macros.pages.writer import Writer


@dataclass(frozen=True)
class Section:
    """A kind of record with its overview page and how many there are."""

    kind: str
    title: str
    address: str
    count: int


@dataclass(frozen=True)
class HomeView:
    """What the home page shows."""

    sections: tuple[Section, ...]
    indicators: tuple[IndicatorCard, ...]
    models: tuple[ModelGroup, ...]
    observations: int


def home_view(base: KnowledgeBase) -> HomeView:
    """Gather the page's view."""
    sections = tuple(
        Section(key, kind.kind.plural, OVERVIEWS[kind].address, len(base.all(kind)))
        for key, kind in KINDS.items()
    )
    return HomeView(sections, indicator_cards(base), model_groups(base), len(base.all(Observation)))


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/home.html", view=home_view(writer.base))
