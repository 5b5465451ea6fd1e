"""Mô hình: sorted by what the source says of them, then which of them lie where."""

from collections import Counter
from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Event, Media, Place, Record
from macros.model.model_programme import Called, ModelProgramme
from macros.pages.chronology import witnesses_of
from macros.pages.lists import listed
from macros.pages.writer import Content, Writer


@dataclass(frozen=True)
class ModelCard:
    """A model programme with its places and what bears witness to it, counted: ``2 tin``."""

    model: ModelProgramme
    places: tuple[Record, ...]
    evidence: tuple[str, ...]


ModelGroup = tuple[str, str, list[ModelCard]]
"""The model programmes of which the source says the same, with anchor and title of their part."""


def model_card(base: KnowledgeBase, model: ModelProgramme) -> ModelCard:
    """The card of one model programme."""
    witnesses = Counter(
        record.type.label.lower() if isinstance(record, Media) else record.kind.label.lower()
        for record in witnesses_of(base, model)
        if isinstance(record, Event | Media)
    )
    evidence = tuple(f"{number} {name}" for name, number in sorted(witnesses.items()))
    return ModelCard(model, tuple(base.get(place) for place in model.places), evidence)


def model_groups(base: KnowledgeBase) -> list[ModelGroup]:
    """Praised ones, those that the source calls a model or a movement, then mere mentions."""
    cards = [model_card(base, model) for model in listed(base, ModelProgramme)]
    praised = [card for card in cards if card.model.praise]
    groups = [("duoc-khen", "Được khen trong tên tin, phóng sự", praised)]
    for called in Called:
        found = [one for one in cards if one.model.called == called and not one.model.praise]
        groups.append((called.value, called.label, found))
    return [group for group in groups if group[-1]]


def content(writer: Writer) -> Content:
    """The groups; each place with its models, the smallest units first, at the end models without
    a place."""
    base, models = writer.base, listed(writer.base, ModelProgramme)
    places = reversed(listed(base, Place))
    there = [(place, [one for one in models if place.id in one.places]) for place in places]
    nowhere = None, [model for model in models if not model.places]
    rows = [(place, found) for place, found in (*there, nowhere) if found]
    return {"groups": model_groups(base), "rows": rows}
