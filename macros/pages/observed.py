"""Which observations touch a record."""

from __future__ import annotations

from macros.knowledge_base import KnowledgeBase
from macros.model.observation import Observation


def observations_on(base: KnowledgeBase, record_id: str) -> tuple[Observation, ...]:
    """The observations that name the record in `about`."""
    origins = [
        base.get(link.origin) for link in base.incoming(record_id) if link.location[0] == "about"
    ]
    found = {origin.id: origin for origin in origins if isinstance(origin, Observation)}
    return tuple(found.values())
