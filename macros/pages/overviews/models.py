"""Mô hình: cards of the model programmes by field of work."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.model_programme import ModelCategory, ModelProgramme
from macros.pages.lists import list_of
from macros.pages.writer import Writer


@dataclass(frozen=True)
class ModelCard:
    """A model programme with its places and how many records bear witness to it."""

    model: ModelProgramme
    places: tuple[Record, ...]
    evidence: int


@dataclass(frozen=True)
class ModelGroup:
    """The model programmes of one field of work."""

    anchor: str
    title: str
    cards: tuple[ModelCard, ...]


def model_card(base: KnowledgeBase, model: ModelProgramme) -> ModelCard:
    """The card of one model programme."""
    witnesses = {
        link.origin
        for link in base.incoming(model.id)
        if base.get(link.origin).kind.key in {"media", "event"}
    }
    return ModelCard(model, tuple(base.get(place) for place in model.places), len(witnesses))


def model_groups(base: KnowledgeBase) -> tuple[ModelGroup, ...]:
    """All model programmes by field of work; fields without any are left out."""
    models = [r for r in list_of(base, ModelProgramme).records if isinstance(r, ModelProgramme)]
    groups = []
    for category in ModelCategory:
        cards = tuple(model_card(base, m) for m in models if m.category == category)
        if cards:
            groups.append(ModelGroup(category.value, category.label, cards))
    return tuple(groups)


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/models.html", groups=model_groups(writer.base))
