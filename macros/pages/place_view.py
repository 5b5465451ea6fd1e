"""What is recorded of one place: events, news, models, and what applies to all like it."""

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Event, Media, ModelProgramme, Place, Record
from macros.pages.lists import list_of

LISTED = (Event, Media, ModelProgramme)
"""The kinds that a place's page lists."""


@dataclass(frozen=True)
class PlaceView:
    """A place with the records that name it; `shared` hold for every unit of its district."""

    place: Place
    events: tuple[Record, ...]
    media: tuple[Record, ...]
    models: tuple[Record, ...]
    shared: tuple[Record, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """What the source does not tell of the place alone."""
        sorts = ("sự kiện", self.events), ("tin, phóng sự", self.media), ("mô hình", self.models)
        return tuple(f"{name} riêng về nơi này" for name, records in sorts if not records)


def place_view(base: KnowledgeBase, place: Place) -> PlaceView:
    """Gather the view; each list in the order of its overview page."""
    district = base.get(place.part_of) if place.part_of else None
    shared = district.shared if isinstance(district, Place) else []
    return PlaceView(
        place,
        _naming(base, place, Event),
        _naming(base, place, Media),
        _naming(base, place, ModelProgramme),
        tuple(map(base.get, shared)),
    )


def _naming(base: KnowledgeBase, place: Place, kind: type[Record]) -> tuple[Record, ...]:
    origins = {link.origin for link in base.incoming(place.id)}
    return tuple(record for record in list_of(base, kind).records if record.id in origins)
